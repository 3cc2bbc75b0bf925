package org.intervisie.methods;

import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.session.Command.advance;
import static org.intervisie.session.Command.begin;
import static org.intervisie.session.Command.choose;
import static org.intervisie.session.Command.chooseForm;
import static org.intervisie.session.Command.contribute;
import static org.intervisie.session.Command.group;
import static org.intervisie.session.Command.skip;
import static org.intervisie.session.Refusal.Code.CHOICE_UNMADE;
import static org.intervisie.session.Refusal.Code.LABEL_REQUIRED;
import static org.intervisie.session.Refusal.Code.NOT_ALLOWED_IN_PHASE;
import static org.intervisie.session.Refusal.Code.NOT_OPEN_YET;
import static org.intervisie.session.Refusal.Code.NOT_OPTIONAL;
import static org.intervisie.session.Refusal.Code.NOT_YOUR_ROLE;
import static org.intervisie.session.Refusal.Code.OBLIGATIONS_UNMET;
import static org.intervisie.session.Refusal.Code.QUOTA_REACHED;
import static org.intervisie.session.Refusal.Code.WRONG_TARGET;
import static org.intervisie.testing.Story.meeting;

import java.util.List;
import org.intervisie.method.Kind;
import org.intervisie.session.Command;
import org.intervisie.testing.Story;
import org.junit.jupiter.api.Test;

/** Tess is in the chair; Sanne's case is chosen; Bram, Ivo and Yara think along. */
class BalintNinePhaseTimedStoryTest {
  private final Story story =
      meeting(BuiltInMethods.find("balint-nine-phase-timed").orElseThrow())
          .with("tess", FACILITATOR)
          .with("bram")
          .with("ivo")
          .with("sanne")
          .with("yara")
          .when(begin("tess"))
          .inPhase("introduction");

  @Test
  void a_whole_meeting() {
    story
        .when(contribute("bram", Kind.STATEMENT), advance("bram"))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("bram", Kind.CASE))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(skip("tess"), new Command.Skip("tess", "We know it."))
        .refused(NOT_OPTIONAL)
        .when(contribute("tess", Kind.STATEMENT))
        .accepted();
    theChoice();
    theQuestionAndWhatItCallsUp();
    theInformation();
    theJudging();
    story
        .when(advance("tess"))
        .inPhase("decide")
        .when(contribute("ivo", Kind.INSIGHT))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("ivo", Kind.QUESTION))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("sanne", Kind.ACTION), contribute("sanne", Kind.INSIGHT))
        .accepted();
    theBehaviourInTheGroup();
    story
        .when(advance("tess"))
        .inPhase("share-experiences")
        .when(contribute("sanne", Kind.EXPERIENCE))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("yara", Kind.ADVICE))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("yara", Kind.EXPERIENCE))
        .when(advance("tess"))
        .finished();
  }

  private void theChoice() {
    story
        .when(advance("tess"))
        .inPhase("collect-cases")
        .when(advance("tess"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("ivo", Kind.QUESTION))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("ivo", Kind.CASE), contribute("sanne", Kind.CASE))
        .accepted();
    String chosen = story.last();
    story
        .when(choose("tess", chosen, null))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(advance("tess"))
        .inPhase("choose-case")
        .when(advance("tess"))
        .refused(CHOICE_UNMADE)
        .when(choose("bram", chosen, null))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("bram", Kind.STATEMENT))
        .when(choose("tess", story.last(), null))
        .refused(WRONG_TARGET)
        .when(choose("tess", chosen, null))
        .accepted();
  }

  private void theQuestionAndWhatItCallsUp() {
    story
        .when(advance("tess"))
        .inPhase("present-question")
        .when(advance("tess"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("bram", Kind.STATEMENT))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("bram", Kind.QUESTION))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("sanne", Kind.STATEMENT))
        .accepted();
    story
        .when(advance("tess"))
        .inPhase("associate")
        .when(contribute("sanne", Kind.ASSOCIATION))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("ivo", Kind.QUESTION))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("bram", Kind.ASSOCIATION), contribute("ivo", Kind.ASSOCIATION))
        .when(advance("tess"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("yara", Kind.ASSOCIATION))
        .sees("yara", story.last())
        .doesNotSee("sanne", story.last())
        .doesNotSee("tess", story.last())
        .doesNotSee("bram", story.last());
  }

  private void theInformation() {
    story
        .when(advance("tess"))
        .inPhase("gather-information")
        .when(contribute("sanne", Kind.QUESTION))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("yara", Kind.ADVICE))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("yara", Kind.QUESTION))
        .when(contribute("ivo", Kind.ANSWER).withAbout(story.last()))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("sanne", Kind.ANSWER).withAbout(story.last()))
        .accepted();
  }

  private void theJudging() {
    story
        .when(advance("tess"))
        .inPhase("judge")
        .when(contribute("bram", Kind.NOTE), contribute("ivo", Kind.NOTE))
        .when(contribute("bram", Kind.ADVICE))
        .refused(NOT_OPEN_YET)
        .when(contribute("sanne", Kind.ADVICE))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("sanne", Kind.REACTION))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("yara", Kind.NOTE))
        .doesNotSee("sanne", story.last())
        .when(contribute("bram", Kind.ADVICE), contribute("ivo", Kind.ADVICE))
        .when(advance("tess"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("yara", Kind.ADVICE))
        .sees("sanne", story.last());
    story
        .when(chooseForm("tess", "subgroups"))
        .when(group("tess", List.of(List.of("bram", "ivo"), List.of("yara"))))
        .when(contribute("bram", Kind.STATEMENT))
        .sees("ivo", story.last())
        .doesNotSee("yara", story.last())
        .doesNotSee("sanne", story.last())
        .when(chooseForm("tess", "tell-at-once"))
        .when(contribute("ivo", Kind.ADVICE))
        .sees("sanne", story.last());
  }

  private void theBehaviourInTheGroup() {
    story
        .when(advance("tess"))
        .inPhase("group-behaviour")
        .when(contribute("ivo", Kind.FEEDBACK))
        .accepted();
    Command.Contribute reaction = contribute("sanne", Kind.RECOGNITION).withAbout(story.last());
    story
        .when(contribute("sanne", Kind.FEEDBACK))
        .refused(NOT_YOUR_ROLE)
        .when(reaction)
        .refused(LABEL_REQUIRED)
        .when(reaction.withLabel("recognise"))
        .when(reaction.withLabel("do-not-recognise"))
        .refused(QUOTA_REACHED)
        .when(contribute("bram", Kind.FEEDBACK))
        .accepted();
  }
}
