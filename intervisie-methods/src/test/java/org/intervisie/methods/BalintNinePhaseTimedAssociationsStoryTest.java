package org.intervisie.methods;

import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.session.Command.begin;
import static org.intervisie.session.Command.choose;
import static org.intervisie.session.Command.chooseForm;
import static org.intervisie.session.Command.contribute;
import static org.intervisie.session.Refusal.Code.NOT_ALLOWED_IN_PHASE;
import static org.intervisie.session.Refusal.Code.NOT_YOUR_ROLE;
import static org.intervisie.session.Refusal.Code.WRONG_TARGET;

import org.intervisie.method.Kind;
import org.junit.jupiter.api.Test;

/** Tess is in the chair; the case is Sanne's; Bram and Ivo write what it calls up. */
class BalintNinePhaseTimedAssociationsStoryTest {
  private static final String CASE = "c1";
  private static final String BRAMS = "c3";
  private static final String IVOS = "c4";

  @Test
  void early_everyone_sees_the_associations_before_the_information_is_gathered() {
    Story story = writing("early");
    nobodyElseSees(story);
    story.next("tess", "discuss-associations");
    theyTalkAboutTheAssociations(story);
    restOfTheMeeting(story).ends("tess");
  }

  @Test
  void late_the_associations_stay_private_until_the_end() {
    Story story = writing("late");
    nobodyElseSees(story);
    restOfTheMeeting(story);
    nobodyElseSees(story);
    story.next("tess", "discuss-associations");
    theyTalkAboutTheAssociations(story);
    story.ends("tess");
  }

  private static Story writing(String place) {
    return Story.of(
            BuiltInMethods.find("balint-nine-phase-timed-associations-" + place).orElseThrow())
        .joins("tess", FACILITATOR)
        .joins("bram")
        .joins("ivo")
        .joins("sanne")
        .does(begin("tess"))
        .next("tess", "collect-cases")
        .does(contribute("sanne", Kind.CASE))
        .next("tess", "choose-case")
        .does(choose("tess", CASE, null))
        .next("tess", "present-question")
        .does(contribute("sanne", Kind.STATEMENT))
        .next("tess", "associate")
        .refuses(NOT_YOUR_ROLE, contribute("sanne", Kind.ASSOCIATION))
        .does(contribute("bram", Kind.ASSOCIATION), contribute("ivo", Kind.ASSOCIATION))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.REACTION).withAbout(BRAMS));
  }

  private static void nobodyElseSees(Story story) {
    story
        .sees("bram", BRAMS)
        .doesNotSee("bram", IVOS)
        .doesNotSee("ivo", BRAMS)
        .doesNotSee("sanne", BRAMS, IVOS)
        .doesNotSee("tess", BRAMS, IVOS);
  }

  private static void theyTalkAboutTheAssociations(Story story) {
    story
        .sees("bram", BRAMS, IVOS)
        .sees("ivo", BRAMS, IVOS)
        .sees("sanne", BRAMS, IVOS)
        .sees("tess", BRAMS, IVOS)
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("ivo", Kind.ASSOCIATION))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("ivo", Kind.ADVICE))
        .refuses(WRONG_TARGET, contribute("ivo", Kind.REACTION).withAbout(CASE))
        .does(contribute("ivo", Kind.REACTION).withAbout(BRAMS))
        .does(contribute("sanne", Kind.REACTION).withAbout(IVOS));
  }

  private static Story restOfTheMeeting(Story story) {
    return story
        .next("tess", "gather-information")
        .does(contribute("ivo", Kind.QUESTION))
        .does(contribute("sanne", Kind.ANSWER).withAbout(story.last()))
        .next("tess", "judge")
        .does(chooseForm("tess", "tell-at-once"))
        .does(contribute("bram", Kind.ADVICE))
        .next("tess", "decide")
        .does(contribute("sanne", Kind.ACTION))
        .next("tess", "group-behaviour")
        .does(contribute("ivo", Kind.FEEDBACK))
        .next("tess", "share-experiences")
        .does(contribute("bram", Kind.EXPERIENCE));
  }
}
