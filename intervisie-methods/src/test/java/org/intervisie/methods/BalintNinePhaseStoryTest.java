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

/** Mila leads; Omar's problem is chosen out of two; Noor, Pien and Ruben think along. */
class BalintNinePhaseStoryTest {
  private final Story story =
      meeting(BuiltInMethods.find("balint-nine-phase").orElseThrow())
          .with("mila", FACILITATOR)
          .with("noor")
          .with("omar")
          .with("pien")
          .with("ruben")
          .when(begin("mila"))
          .inPhase("collect-cases");

  @Test
  void a_whole_meeting() {
    story
        .when(advance("mila"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("mila", Kind.CASE), advance("noor"))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("noor", Kind.ADVICE))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("noor", Kind.CASE), contribute("omar", Kind.CASE))
        .accepted();
    story
        .when(advance("mila"))
        .inPhase("choose-case")
        .when(contribute("pien", Kind.STATEMENT))
        .when(advance("mila"))
        .refused(CHOICE_UNMADE)
        .when(choose("pien", "c2", null))
        .refused(NOT_YOUR_ROLE)
        .when(choose("mila", "c3", null))
        .refused(WRONG_TARGET)
        .when(choose("mila", "c2", null))
        .accepted();
    theQuestionAndWhatItCallsUp();
    theInformation();
    story
        .when(advance("mila"))
        .inPhase("judge")
        .when(chooseForm("mila", "tell-at-once"))
        .accepted();
    story
        .when(contribute("omar", Kind.ADVICE))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("omar", Kind.REACTION))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("ruben", Kind.ADVICE))
        .sees("omar", story.last());
    theDecision();
    theBehaviourInTheGroup();
    story
        .when(advance("mila"))
        .inPhase("share-experiences")
        .when(contribute("omar", Kind.EXPERIENCE))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("pien", Kind.ADVICE))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("pien", Kind.EXPERIENCE))
        .when(advance("mila"))
        .finished();
  }

  private void theQuestionAndWhatItCallsUp() {
    story
        .when(advance("mila"))
        .inPhase("present-question")
        .when(advance("mila"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("noor", Kind.STATEMENT))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("noor", Kind.QUESTION))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("omar", Kind.STATEMENT))
        .accepted();
    story
        .when(advance("mila"))
        .inPhase("associate")
        .when(contribute("omar", Kind.ASSOCIATION))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("pien", Kind.QUESTION))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("pien", Kind.ASSOCIATION))
        .accepted();
  }

  private void theInformation() {
    String association = story.last();
    story
        .when(advance("mila"))
        .inPhase("gather-information")
        .sees("pien", association)
        .doesNotSee("omar", association)
        .doesNotSee("noor", association)
        .doesNotSee("mila", association)
        .when(contribute("omar", Kind.ANSWER).withAbout(association))
        .refused(WRONG_TARGET)
        .when(contribute("ruben", Kind.ADVICE))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("ruben", Kind.QUESTION))
        .when(contribute("noor", Kind.ANSWER).withAbout(story.last()))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("omar", Kind.ANSWER).withAbout(story.last()))
        .accepted();
  }

  private void theDecision() {
    story
        .when(advance("mila"))
        .inPhase("decide")
        .when(contribute("ruben", Kind.ACTION))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("ruben", Kind.ADVICE))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("omar", Kind.ACTION), contribute("omar", Kind.INSIGHT))
        .accepted();
  }

  private void theBehaviourInTheGroup() {
    story
        .when(advance("mila"))
        .inPhase("group-behaviour")
        .when(contribute("noor", Kind.FEEDBACK))
        .accepted();
    Command.Contribute reaction = contribute("omar", Kind.RECOGNITION).withAbout(story.last());
    story
        .when(contribute("omar", Kind.FEEDBACK))
        .refused(NOT_YOUR_ROLE)
        .when(reaction)
        .refused(LABEL_REQUIRED)
        .when(reaction.withLabel("do-not-recognise"))
        .when(reaction.withLabel("recognise"))
        .refused(QUOTA_REACHED)
        .when(contribute("pien", Kind.FEEDBACK))
        .accepted();
  }

  @Test
  void the_forms_of_judging_are_combined_and_what_is_written_or_said_apart_stays_there() {
    atTheJudging()
        .when(contribute("noor", Kind.NOTE))
        .doesNotSee("pien", story.last())
        .doesNotSee("omar", story.last())
        .when(contribute("noor", Kind.ADVICE))
        .refused(NOT_OPEN_YET)
        .when(contribute("pien", Kind.NOTE), contribute("ruben", Kind.NOTE))
        .when(contribute("noor", Kind.ADVICE), contribute("pien", Kind.ADVICE))
        .sees("omar", story.last())
        .when(advance("mila"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("ruben", Kind.ADVICE))
        .accepted();
    story
        .when(chooseForm("mila", "subgroups"))
        .when(group("mila", List.of(List.of("noor", "pien"), List.of("ruben"))))
        .when(contribute("noor", Kind.ADVICE))
        .sees("pien", story.last())
        .doesNotSee("ruben", story.last())
        .doesNotSee("omar", story.last())
        .when(contribute("omar", Kind.STATEMENT))
        .refused(NOT_YOUR_ROLE)
        .when(chooseForm("mila", "tell-at-once"))
        .when(contribute("noor", Kind.ADVICE))
        .sees("omar", story.last())
        .when(advance("mila"))
        .inPhase("decide");
  }

  @Test
  void a_phase_may_be_skipped_with_a_reason_but_not_the_choice() {
    story
        .when(contribute("omar", Kind.CASE))
        .when(advance("mila"))
        .inPhase("choose-case")
        .when(new Command.Skip("mila", "Only one problem."))
        .refused(NOT_OPTIONAL)
        .when(choose("mila", "c1", null))
        .when(advance("mila"))
        .inPhase("present-question")
        .when(contribute("omar", Kind.STATEMENT))
        .when(advance("mila"))
        .inPhase("associate")
        .when(skip("mila"))
        .refused(NOT_OPTIONAL)
        .when(new Command.Skip("noor", "No time."))
        .refused(NOT_YOUR_ROLE)
        .when(new Command.Skip("mila", "No time."))
        .inPhase("gather-information");
  }

  private Story atTheJudging() {
    return story
        .when(contribute("omar", Kind.CASE))
        .when(advance("mila"))
        .inPhase("choose-case")
        .when(choose("mila", "c1", null))
        .when(advance("mila"))
        .inPhase("present-question")
        .when(contribute("omar", Kind.STATEMENT))
        .when(advance("mila"))
        .inPhase("associate")
        .when(advance("mila"))
        .inPhase("gather-information")
        .when(advance("mila"))
        .inPhase("judge");
  }
}
