package org.intervisie.methods;

import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.session.Command.advance;
import static org.intervisie.session.Command.begin;
import static org.intervisie.session.Command.chooseForm;
import static org.intervisie.session.Command.contribute;
import static org.intervisie.session.Command.group;
import static org.intervisie.session.Command.skip;
import static org.intervisie.session.Refusal.Code.NOT_ALLOWED_IN_PHASE;
import static org.intervisie.session.Refusal.Code.NOT_OPEN_YET;
import static org.intervisie.session.Refusal.Code.NOT_OPTIONAL;
import static org.intervisie.session.Refusal.Code.NOT_YOUR_ROLE;
import static org.intervisie.session.Refusal.Code.OBLIGATIONS_UNMET;
import static org.intervisie.session.Refusal.Code.QUOTA_REACHED;
import static org.intervisie.session.Refusal.Code.UNKNOWN_LABEL;
import static org.intervisie.session.Refusal.Code.WRONG_STATUS;
import static org.intervisie.session.Refusal.Code.WRONG_TARGET;
import static org.intervisie.testing.Story.meeting;

import java.util.List;
import org.intervisie.method.Kind;
import org.intervisie.session.Command;
import org.intervisie.testing.Story;
import org.junit.jupiter.api.Test;

/** Anna leads; Daan has the case; Bram and Cora, Els and Femke think along. */
class BalintFiveStepStoryTest {
  private final Story story =
      meeting(BuiltInMethods.find("balint-five-step").orElseThrow())
          .with("anna", FACILITATOR)
          .with("daan", CASE_OWNER)
          .with("bram")
          .with("cora")
          .with("els")
          .with("femke")
          .when(begin("anna"))
          .inPhase("present-question");

  @Test
  void a_whole_meeting_alone() {
    theQuestion();
    theExploring();
    story
        .when(advance("anna"))
        .inPhase("reflect")
        .when(contribute("daan", Kind.NOTE))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("bram", Kind.ADVICE), contribute("bram", Kind.QUESTION))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("bram", Kind.NOTE))
        .doesNotSee("cora", story.last())
        .doesNotSee("daan", story.last());
    theAdvice();
    theEvaluation();
    story
        .when(advance("anna"))
        .inPhase("closing")
        .when(contribute("bram", Kind.ADVICE))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("cora", Kind.EXPERIENCE), contribute("daan", Kind.EXPERIENCE))
        .when(contribute("anna", Kind.AGREEMENT))
        .when(advance("anna"))
        .finished();
  }

  private void theQuestion() {
    story
        .when(contribute("daan", Kind.STATEMENT))
        .refused(NOT_OPEN_YET)
        .when(contribute("bram", Kind.CASE), contribute("anna", Kind.NOTE))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("bram", Kind.QUESTION))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("daan", Kind.CASE), contribute("bram", Kind.NOTE))
        .sees("bram", story.last())
        .doesNotSee("cora", story.last())
        .doesNotSee("daan", story.last())
        .when(advance("anna"))
        .refused(OBLIGATIONS_UNMET)
        .when(skip("anna"))
        .refused(NOT_OPTIONAL)
        .when(contribute("daan", Kind.STATEMENT))
        .accepted();
  }

  private void theExploring() {
    story
        .when(advance("anna"))
        .inPhase("explore-problem")
        .when(contribute("anna", Kind.SUMMARY))
        .refused(NOT_OPEN_YET)
        .when(contribute("bram", Kind.ADVICE))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("bram", Kind.QUESTION))
        .when(contribute("bram", Kind.QUESTION))
        .refused(QUOTA_REACHED)
        .when(contribute("cora", Kind.ANSWER).withAbout(story.last()))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("daan", Kind.ANSWER).withAbout(story.last()))
        .when(contribute("cora", Kind.QUESTION), contribute("els", Kind.QUESTION))
        .when(contribute("anna", Kind.SUMMARY))
        .refused(NOT_OPEN_YET)
        .when(contribute("femke", Kind.QUESTION))
        .when(advance("anna"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("bram", Kind.SUMMARY))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("anna", Kind.SUMMARY))
        .accepted();
    Command.Contribute check = contribute("bram", Kind.REACTION).withAbout(story.last());
    story
        .when(check.withLabel("nonsense"))
        .refused(UNKNOWN_LABEL)
        .when(check.withLabel("not-yet-clear"))
        .when(contribute("anna", Kind.SUMMARY))
        .when(check.withAbout(story.last()).withLabel("understood"))
        .accepted();
  }

  private void theAdvice() {
    story.when(advance("anna")).inPhase("advise").when(contribute("bram", Kind.ADVICE)).accepted();
    String advice = story.last();
    Command.Contribute check = contribute("daan", Kind.REACTION).withAbout(advice);
    story
        .when(
            contribute("cora", Kind.REACTION).withAbout(advice),
            contribute("daan", Kind.ADVICE),
            contribute("anna", Kind.ADVICE))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("els", Kind.QUESTION))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(check.withLabel("understood"))
        .when(check.withLabel("not-yet-clear"))
        .refused(QUOTA_REACHED)
        .when(contribute("daan", Kind.NOTE))
        .sees("daan", story.last())
        .doesNotSee("bram", story.last())
        .doesNotSee("anna", story.last())
        .when(contribute("cora", Kind.ADVICE), contribute("els", Kind.ADVICE))
        .when(contribute("els", Kind.ADVICE))
        .when(advance("anna"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("femke", Kind.ADVICE))
        .accepted();
  }

  private void theEvaluation() {
    String advice = story.last();
    story
        .when(advance("anna"))
        .inPhase("evaluate")
        .when(contribute("daan", Kind.INSIGHT).withAbout("c1"))
        .refused(WRONG_TARGET)
        .when(contribute("femke", Kind.INSIGHT).withAbout(advice))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("femke", Kind.QUESTION), contribute("femke", Kind.ADVICE))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("daan", Kind.INSIGHT).withAbout(advice))
        .accepted();
  }

  @Test
  void in_pairs_notes_stay_with_the_pair_which_has_two_questions() {
    story
        .when(chooseForm("anna", "pairs"))
        .when(group("anna", List.of(List.of("bram", "cora"), List.of("els", "femke"))))
        .when(contribute("daan", Kind.CASE), contribute("daan", Kind.STATEMENT))
        .when(contribute("bram", Kind.NOTE))
        .sees("cora", story.last())
        .doesNotSee("els", story.last())
        .doesNotSee("daan", story.last())
        .when(advance("anna"))
        .inPhase("explore-problem")
        .when(chooseForm("anna", "pairs"))
        .when(contribute("bram", Kind.QUESTION), contribute("bram", Kind.QUESTION))
        .when(contribute("cora", Kind.QUESTION))
        .refused(QUOTA_REACHED)
        .when(contribute("els", Kind.QUESTION))
        .when(advance("anna"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("femke", Kind.QUESTION), contribute("anna", Kind.SUMMARY))
        .when(advance("anna"))
        .inPhase("reflect")
        .when(chooseForm("anna", "pairs"))
        .when(contribute("els", Kind.NOTE))
        .sees("femke", story.last())
        .doesNotSee("bram", story.last())
        .when(advance("anna"))
        .inPhase("advise");
  }

  @Test
  void the_closing_may_be_left_out() {
    story
        .when(contribute("daan", Kind.CASE), contribute("daan", Kind.STATEMENT))
        .when(advance("anna"))
        .inPhase("explore-problem")
        .when(
            contribute("bram", Kind.QUESTION),
            contribute("cora", Kind.QUESTION),
            contribute("els", Kind.QUESTION),
            contribute("femke", Kind.QUESTION),
            contribute("anna", Kind.SUMMARY))
        .when(advance("anna"))
        .inPhase("reflect")
        .when(advance("anna"))
        .inPhase("advise")
        .when(
            contribute("bram", Kind.ADVICE),
            contribute("cora", Kind.ADVICE),
            contribute("els", Kind.ADVICE),
            contribute("femke", Kind.ADVICE))
        .when(advance("anna"))
        .inPhase("evaluate")
        .when(advance("anna"))
        .inPhase("closing")
        .when(skip("anna"))
        .when(contribute("bram", Kind.EXPERIENCE))
        .refused(WRONG_STATUS);
  }
}
