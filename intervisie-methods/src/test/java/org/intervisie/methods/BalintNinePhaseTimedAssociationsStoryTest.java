package org.intervisie.methods;

import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.session.Command.advance;
import static org.intervisie.session.Command.begin;
import static org.intervisie.session.Command.choose;
import static org.intervisie.session.Command.chooseForm;
import static org.intervisie.session.Command.contribute;
import static org.intervisie.session.Refusal.Code.NOT_ALLOWED_IN_PHASE;
import static org.intervisie.session.Refusal.Code.NOT_YOUR_ROLE;
import static org.intervisie.session.Refusal.Code.WRONG_TARGET;
import static org.intervisie.testing.Story.meeting;

import org.intervisie.method.Kind;
import org.intervisie.testing.Story;
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
    story.when(advance("tess")).inPhase("discuss-associations");
    theyTalkAboutTheAssociations(story);
    restOfTheMeeting(story).when(advance("tess")).finished();
  }

  @Test
  void late_the_associations_stay_private_until_the_end() {
    Story story = writing("late");
    nobodyElseSees(story);
    restOfTheMeeting(story);
    nobodyElseSees(story);
    story.when(advance("tess")).inPhase("discuss-associations");
    theyTalkAboutTheAssociations(story);
    story.when(advance("tess")).finished();
  }

  private static Story writing(String place) {
    return meeting(
            BuiltInMethods.find("balint-nine-phase-timed-associations-" + place).orElseThrow())
        .with("tess", FACILITATOR)
        .with("bram")
        .with("ivo")
        .with("sanne")
        .when(begin("tess"))
        .when(advance("tess"))
        .inPhase("collect-cases")
        .when(contribute("sanne", Kind.CASE))
        .when(advance("tess"))
        .inPhase("choose-case")
        .when(choose("tess", CASE, null))
        .when(advance("tess"))
        .inPhase("present-question")
        .when(contribute("sanne", Kind.STATEMENT))
        .when(advance("tess"))
        .inPhase("associate")
        .when(contribute("sanne", Kind.ASSOCIATION))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("bram", Kind.ASSOCIATION), contribute("ivo", Kind.ASSOCIATION))
        .when(contribute("bram", Kind.REACTION).withAbout(BRAMS))
        .refused(NOT_ALLOWED_IN_PHASE);
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
        .when(contribute("ivo", Kind.ASSOCIATION), contribute("ivo", Kind.ADVICE))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("ivo", Kind.REACTION).withAbout(CASE))
        .refused(WRONG_TARGET)
        .when(contribute("ivo", Kind.REACTION).withAbout(BRAMS))
        .when(contribute("sanne", Kind.REACTION).withAbout(IVOS))
        .accepted();
  }

  private static Story restOfTheMeeting(Story story) {
    return story
        .when(advance("tess"))
        .inPhase("gather-information")
        .when(contribute("ivo", Kind.QUESTION))
        .when(contribute("sanne", Kind.ANSWER).withAbout(story.last()))
        .when(advance("tess"))
        .inPhase("judge")
        .when(chooseForm("tess", "tell-at-once"))
        .when(contribute("bram", Kind.ADVICE))
        .when(advance("tess"))
        .inPhase("decide")
        .when(contribute("sanne", Kind.ACTION))
        .when(advance("tess"))
        .inPhase("group-behaviour")
        .when(contribute("ivo", Kind.FEEDBACK))
        .when(advance("tess"))
        .inPhase("share-experiences")
        .when(contribute("bram", Kind.EXPERIENCE))
        .accepted();
  }
}
