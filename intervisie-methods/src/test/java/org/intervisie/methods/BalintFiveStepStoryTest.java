package org.intervisie.methods;

import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.session.Command.begin;
import static org.intervisie.session.Command.chooseForm;
import static org.intervisie.session.Command.contribute;
import static org.intervisie.session.Command.group;
import static org.intervisie.session.Refusal.Code.NOT_ALLOWED_IN_PHASE;
import static org.intervisie.session.Refusal.Code.NOT_OPEN_YET;
import static org.intervisie.session.Refusal.Code.NOT_OPTIONAL;
import static org.intervisie.session.Refusal.Code.NOT_YOUR_ROLE;
import static org.intervisie.session.Refusal.Code.OBLIGATIONS_UNMET;
import static org.intervisie.session.Refusal.Code.QUOTA_REACHED;
import static org.intervisie.session.Refusal.Code.UNKNOWN_LABEL;
import static org.intervisie.session.Refusal.Code.WRONG_STATUS;
import static org.intervisie.session.Refusal.Code.WRONG_TARGET;

import java.util.List;
import org.intervisie.method.Kind;
import org.intervisie.session.Command;
import org.junit.jupiter.api.Test;

/** Anna leads; Daan has the case; Bram and Cora, Els and Femke think along. */
class BalintFiveStepStoryTest {
  private final Story story =
      Story.of(BuiltInMethods.find("balint-five-step").orElseThrow())
          .joins("anna", FACILITATOR)
          .joins("daan", CASE_OWNER)
          .joins("bram")
          .joins("cora")
          .joins("els")
          .joins("femke")
          .does(begin("anna"))
          .in("present-question");

  @Test
  void a_whole_meeting_alone() {
    theQuestion();
    theExploring();
    story
        .next("anna", "reflect")
        .refuses(NOT_YOUR_ROLE, contribute("daan", Kind.NOTE))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.ADVICE))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.QUESTION))
        .does(contribute("bram", Kind.NOTE))
        .doesNotSee("cora", story.last())
        .doesNotSee("daan", story.last());
    theAdvice();
    theEvaluation();
    story
        .next("anna", "closing")
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.ADVICE))
        .does(contribute("cora", Kind.EXPERIENCE), contribute("daan", Kind.EXPERIENCE))
        .does(contribute("anna", Kind.AGREEMENT))
        .ends("anna");
  }

  private void theQuestion() {
    story
        .refuses(NOT_OPEN_YET, contribute("daan", Kind.STATEMENT))
        .refuses(NOT_YOUR_ROLE, contribute("bram", Kind.CASE), contribute("anna", Kind.NOTE))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.QUESTION))
        .does(contribute("daan", Kind.CASE), contribute("bram", Kind.NOTE))
        .sees("bram", story.last())
        .doesNotSee("cora", story.last())
        .doesNotSee("daan", story.last())
        .refuses(OBLIGATIONS_UNMET, Command.advance("anna"))
        .refuses(NOT_OPTIONAL, Command.skip("anna"))
        .does(contribute("daan", Kind.STATEMENT));
  }

  private void theExploring() {
    story
        .next("anna", "explore-problem")
        .refuses(NOT_OPEN_YET, contribute("anna", Kind.SUMMARY))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.ADVICE))
        .does(contribute("bram", Kind.QUESTION))
        .refuses(QUOTA_REACHED, contribute("bram", Kind.QUESTION))
        .refuses(NOT_YOUR_ROLE, contribute("cora", Kind.ANSWER).withAbout(story.last()))
        .does(contribute("daan", Kind.ANSWER).withAbout(story.last()))
        .does(contribute("cora", Kind.QUESTION), contribute("els", Kind.QUESTION))
        .refuses(NOT_OPEN_YET, contribute("anna", Kind.SUMMARY))
        .does(contribute("femke", Kind.QUESTION))
        .refuses(OBLIGATIONS_UNMET, Command.advance("anna"))
        .refuses(NOT_YOUR_ROLE, contribute("bram", Kind.SUMMARY))
        .does(contribute("anna", Kind.SUMMARY));
    Command.Contribute check = contribute("bram", Kind.REACTION).withAbout(story.last());
    story
        .refuses(UNKNOWN_LABEL, check.withLabel("nonsense"))
        .does(check.withLabel("not-yet-clear"))
        .does(contribute("anna", Kind.SUMMARY))
        .does(check.withAbout(story.last()).withLabel("understood"));
  }

  private void theAdvice() {
    story.next("anna", "advise").does(contribute("bram", Kind.ADVICE));
    String advice = story.last();
    Command.Contribute check = contribute("daan", Kind.REACTION).withAbout(advice);
    story
        .refuses(NOT_YOUR_ROLE, contribute("cora", Kind.REACTION).withAbout(advice))
        .refuses(NOT_YOUR_ROLE, contribute("daan", Kind.ADVICE), contribute("anna", Kind.ADVICE))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("els", Kind.QUESTION))
        .does(check.withLabel("understood"))
        .refuses(QUOTA_REACHED, check.withLabel("not-yet-clear"))
        .does(contribute("daan", Kind.NOTE))
        .sees("daan", story.last())
        .doesNotSee("bram", story.last())
        .doesNotSee("anna", story.last())
        .does(contribute("cora", Kind.ADVICE), contribute("els", Kind.ADVICE))
        .does(contribute("els", Kind.ADVICE))
        .refuses(OBLIGATIONS_UNMET, Command.advance("anna"))
        .does(contribute("femke", Kind.ADVICE));
  }

  private void theEvaluation() {
    String advice = story.last();
    story
        .next("anna", "evaluate")
        .refuses(WRONG_TARGET, contribute("daan", Kind.INSIGHT).withAbout("c1"))
        .refuses(NOT_YOUR_ROLE, contribute("femke", Kind.INSIGHT).withAbout(advice))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("femke", Kind.QUESTION))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("femke", Kind.ADVICE))
        .does(contribute("daan", Kind.INSIGHT).withAbout(advice));
  }

  @Test
  void in_pairs_notes_stay_with_the_pair_which_has_two_questions() {
    story
        .does(chooseForm("anna", "pairs"))
        .does(group("anna", List.of(List.of("bram", "cora"), List.of("els", "femke"))))
        .does(contribute("daan", Kind.CASE), contribute("daan", Kind.STATEMENT))
        .does(contribute("bram", Kind.NOTE))
        .sees("cora", story.last())
        .doesNotSee("els", story.last())
        .doesNotSee("daan", story.last())
        .next("anna", "explore-problem")
        .does(chooseForm("anna", "pairs"))
        .does(contribute("bram", Kind.QUESTION), contribute("bram", Kind.QUESTION))
        .refuses(QUOTA_REACHED, contribute("cora", Kind.QUESTION))
        .does(contribute("els", Kind.QUESTION))
        .refuses(OBLIGATIONS_UNMET, Command.advance("anna"))
        .does(contribute("femke", Kind.QUESTION), contribute("anna", Kind.SUMMARY))
        .next("anna", "reflect")
        .does(chooseForm("anna", "pairs"))
        .does(contribute("els", Kind.NOTE))
        .sees("femke", story.last())
        .doesNotSee("bram", story.last())
        .next("anna", "advise");
  }

  @Test
  void the_closing_may_be_left_out() {
    story
        .does(contribute("daan", Kind.CASE), contribute("daan", Kind.STATEMENT))
        .next("anna", "explore-problem")
        .does(
            contribute("bram", Kind.QUESTION),
            contribute("cora", Kind.QUESTION),
            contribute("els", Kind.QUESTION),
            contribute("femke", Kind.QUESTION),
            contribute("anna", Kind.SUMMARY))
        .next("anna", "reflect")
        .next("anna", "advise")
        .does(
            contribute("bram", Kind.ADVICE),
            contribute("cora", Kind.ADVICE),
            contribute("els", Kind.ADVICE),
            contribute("femke", Kind.ADVICE))
        .next("anna", "evaluate")
        .next("anna", "closing")
        .does(Command.skip("anna"))
        .refuses(WRONG_STATUS, contribute("bram", Kind.EXPERIENCE));
  }
}
