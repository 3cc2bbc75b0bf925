package org.intervisie.methods;

import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.session.Command.begin;
import static org.intervisie.session.Command.choose;
import static org.intervisie.session.Command.chooseForm;
import static org.intervisie.session.Command.contribute;
import static org.intervisie.session.Command.group;
import static org.intervisie.session.Refusal.Code.CHOICE_UNMADE;
import static org.intervisie.session.Refusal.Code.LABEL_REQUIRED;
import static org.intervisie.session.Refusal.Code.NOT_ALLOWED_IN_PHASE;
import static org.intervisie.session.Refusal.Code.NOT_OPEN_YET;
import static org.intervisie.session.Refusal.Code.NOT_OPTIONAL;
import static org.intervisie.session.Refusal.Code.NOT_YOUR_ROLE;
import static org.intervisie.session.Refusal.Code.OBLIGATIONS_UNMET;
import static org.intervisie.session.Refusal.Code.QUOTA_REACHED;
import static org.intervisie.session.Refusal.Code.WRONG_TARGET;

import java.util.List;
import org.intervisie.method.Kind;
import org.intervisie.session.Command;
import org.junit.jupiter.api.Test;

/** Tess is in the chair; Sanne's case is chosen; Bram, Ivo and Yara think along. */
class BalintNinePhaseTimedStoryTest {
  private final Story story =
      Story.of(BuiltInMethods.find("balint-nine-phase-timed").orElseThrow())
          .joins("tess", FACILITATOR)
          .joins("bram")
          .joins("ivo")
          .joins("sanne")
          .joins("yara")
          .does(begin("tess"))
          .in("introduction");

  @Test
  void a_whole_meeting() {
    story
        .refuses(NOT_YOUR_ROLE, contribute("bram", Kind.STATEMENT), Command.advance("bram"))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.CASE))
        .refuses(NOT_OPTIONAL, Command.skip("tess"), new Command.Skip("tess", "We know it."))
        .does(contribute("tess", Kind.STATEMENT));
    theChoice();
    theQuestionAndWhatItCallsUp();
    theInformation();
    theJudging();
    story
        .next("tess", "decide")
        .refuses(NOT_YOUR_ROLE, contribute("ivo", Kind.INSIGHT))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("ivo", Kind.QUESTION))
        .does(contribute("sanne", Kind.ACTION), contribute("sanne", Kind.INSIGHT));
    theBehaviourInTheGroup();
    story
        .next("tess", "share-experiences")
        .refuses(NOT_YOUR_ROLE, contribute("sanne", Kind.EXPERIENCE))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("yara", Kind.ADVICE))
        .does(contribute("yara", Kind.EXPERIENCE))
        .ends("tess");
  }

  private void theChoice() {
    story
        .next("tess", "collect-cases")
        .refuses(OBLIGATIONS_UNMET, Command.advance("tess"))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("ivo", Kind.QUESTION))
        .does(contribute("ivo", Kind.CASE), contribute("sanne", Kind.CASE));
    String chosen = story.last();
    story
        .refuses(NOT_ALLOWED_IN_PHASE, choose("tess", chosen, null))
        .next("tess", "choose-case")
        .refuses(CHOICE_UNMADE, Command.advance("tess"))
        .refuses(NOT_YOUR_ROLE, choose("bram", chosen, null))
        .does(contribute("bram", Kind.STATEMENT))
        .refuses(WRONG_TARGET, choose("tess", story.last(), null))
        .does(choose("tess", chosen, null));
  }

  private void theQuestionAndWhatItCallsUp() {
    story
        .next("tess", "present-question")
        .refuses(OBLIGATIONS_UNMET, Command.advance("tess"))
        .refuses(NOT_YOUR_ROLE, contribute("bram", Kind.STATEMENT))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.QUESTION))
        .does(contribute("sanne", Kind.STATEMENT));
    story
        .next("tess", "associate")
        .refuses(NOT_YOUR_ROLE, contribute("sanne", Kind.ASSOCIATION))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("ivo", Kind.QUESTION))
        .does(contribute("bram", Kind.ASSOCIATION), contribute("ivo", Kind.ASSOCIATION))
        .refuses(OBLIGATIONS_UNMET, Command.advance("tess"))
        .does(contribute("yara", Kind.ASSOCIATION))
        .sees("yara", story.last())
        .doesNotSee("sanne", story.last())
        .doesNotSee("tess", story.last())
        .doesNotSee("bram", story.last());
  }

  private void theInformation() {
    story
        .next("tess", "gather-information")
        .refuses(NOT_YOUR_ROLE, contribute("sanne", Kind.QUESTION))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("yara", Kind.ADVICE))
        .does(contribute("yara", Kind.QUESTION))
        .refuses(NOT_YOUR_ROLE, contribute("ivo", Kind.ANSWER).withAbout(story.last()))
        .does(contribute("sanne", Kind.ANSWER).withAbout(story.last()));
  }

  private void theJudging() {
    story
        .next("tess", "judge")
        .does(contribute("bram", Kind.NOTE), contribute("ivo", Kind.NOTE))
        .refuses(NOT_OPEN_YET, contribute("bram", Kind.ADVICE))
        .refuses(NOT_YOUR_ROLE, contribute("sanne", Kind.ADVICE))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("sanne", Kind.REACTION))
        .does(contribute("yara", Kind.NOTE))
        .doesNotSee("sanne", story.last())
        .does(contribute("bram", Kind.ADVICE), contribute("ivo", Kind.ADVICE))
        .refuses(OBLIGATIONS_UNMET, Command.advance("tess"))
        .does(contribute("yara", Kind.ADVICE))
        .sees("sanne", story.last());
    story
        .does(chooseForm("tess", "subgroups"))
        .does(group("tess", List.of(List.of("bram", "ivo"), List.of("yara"))))
        .does(contribute("bram", Kind.STATEMENT))
        .sees("ivo", story.last())
        .doesNotSee("yara", story.last())
        .doesNotSee("sanne", story.last())
        .does(chooseForm("tess", "tell-at-once"))
        .does(contribute("ivo", Kind.ADVICE))
        .sees("sanne", story.last());
  }

  private void theBehaviourInTheGroup() {
    story.next("tess", "group-behaviour").does(contribute("ivo", Kind.FEEDBACK));
    Command.Contribute reaction = contribute("sanne", Kind.RECOGNITION).withAbout(story.last());
    story
        .refuses(NOT_YOUR_ROLE, contribute("sanne", Kind.FEEDBACK))
        .refuses(LABEL_REQUIRED, reaction)
        .does(reaction.withLabel("recognise"))
        .refuses(QUOTA_REACHED, reaction.withLabel("do-not-recognise"))
        .does(contribute("bram", Kind.FEEDBACK));
  }
}
