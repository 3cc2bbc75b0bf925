package org.intervisie.examples.more;

import static org.intervisie.examples.more.Checks.shown;
import static org.intervisie.session.Command.advance;
import static org.intervisie.session.Command.begin;
import static org.intervisie.session.Command.contribute;
import static org.intervisie.session.Command.ready;
import static org.intervisie.session.Command.repeat;
import static org.intervisie.session.Refusal.Code.NOT_ALLOWED_IN_PHASE;
import static org.intervisie.session.Refusal.Code.NOT_YOUR_ROLE;
import static org.intervisie.session.Refusal.Code.OBLIGATIONS_UNMET;
import static org.intervisie.session.Refusal.Code.QUOTA_REACHED;
import static org.intervisie.session.Refusal.Code.WRONG_TARGET;
import static org.intervisie.testing.Story.meeting;

import java.util.ArrayList;
import java.util.List;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.session.Command;
import org.intervisie.testing.MethodContract;
import org.intervisie.testing.Story;
import org.junit.jupiter.api.Test;

/** Ana presents a problem; Bram coaches; Cora, Daan and Els are the team. */
class ActionLearningTest extends MethodContract {
  private static final Method METHOD = ActionLearning.method();
  private static final List<String> TEAM = List.of("ana", "cora", "daan", "els");

  private final Story story = meeting(METHOD);

  @Override
  protected Method method() {
    return METHOD;
  }

  @Test
  void a_team_finds_the_problem_in_the_second_round() {
    story
        .with("ana", "case-owner")
        .with("bram", "coach")
        .with("cora")
        .with("daan")
        .with("els")
        .when(begin("bram"))
        .when(contribute("ana", Kind.CASE))
        .when(advance("bram"))
        .inPhase("ask");
    statementsAreAnswers();
    story.when(advance("bram")).inPhase("write-down");
    List<String> first = everyoneWritesTheProblem();
    story.when(advance("bram")).inPhase("agree");
    thePresenterJudges(first, "not");
    // Nobody goes on to solving before the presenter says that this is the problem.
    story
        .when(advance("bram"))
        .refused(OBLIGATIONS_UNMET)
        .when(repeat("bram"))
        .inPhase("ask")
        .when(advance("bram"))
        .inPhase("write-down");
    List<String> second = everyoneWritesTheProblem();
    story.when(advance("bram")).inPhase("agree");
    thePresenterJudges(second, "this");
    story
        .when(ready("ana"))
        .when(advance("bram"))
        .inPhase("solve")
        .when(advance("bram"))
        .inPhase("act");
    actionsAnswerTheCoach();
    everyoneLearns();
  }

  private void statementsAreAnswers() {
    story
        .when(
            contribute("cora", Kind.STATEMENT),
            contribute("ana", Kind.STATEMENT),
            contribute("els", Kind.ADVICE))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("cora", Kind.ANSWER))
        .refused(WRONG_TARGET)
        .when(contribute("bram", Kind.QUESTION))
        .refused(NOT_YOUR_ROLE);
    String question = story.when(contribute("ana", Kind.QUESTION)).last();
    story.when(contribute("els", Kind.ANSWER).withAbout(question)).accepted();
    String intervention = story.when(contribute("bram", "coach-question")).last();
    Command.Contribute rating = contribute("daan", Kind.RATING).withAbout(intervention);
    story
        .when(contribute("bram", Kind.ANSWER).withAbout(question))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("cora", Kind.ANSWER).withAbout(intervention))
        .when(rating.withLabel("ok"))
        .when(rating.withLabel("great"))
        .refused(QUOTA_REACHED);
  }

  private List<String> everyoneWritesTheProblem() {
    List<String> written = new ArrayList<>();
    for (String one : TEAM) {
      story.when(advance("bram")).refused(OBLIGATIONS_UNMET);
      String perception = story.when(contribute(one, Kind.PERCEPTION)).last();
      boolean isLast = written.size() == TEAM.size() - 1;
      if (!isLast) {
        story.then(shown(perception, List.of(one), List.of("bram")));
      }
      written.add(perception);
    }
    written.forEach(perception -> story.then(shown(perception, TEAM, List.of())));
    return written;
  }

  private void thePresenterJudges(List<String> perceptions, String label) {
    Command.Contribute judgement = contribute("ana", Kind.RECOGNITION).withLabel(label);
    for (String perception : perceptions) {
      story
          .when(advance("bram"))
          .refused(OBLIGATIONS_UNMET)
          .when(judgement.withAbout(perception))
          .when(judgement.withAbout(perception))
          .refused(QUOTA_REACHED);
    }
  }

  private void actionsAnswerTheCoach() {
    story
        .when(contribute("ana", Kind.ACTION))
        .refused(WRONG_TARGET)
        .when(contribute("bram", "coach-question"))
        .when(contribute("ana", Kind.ACTION).withAbout(story.last()))
        .when(advance("bram"))
        .inPhase("learn");
  }

  private void everyoneLearns() {
    String question = story.when(contribute("bram", "coach-question")).last();
    for (String one : TEAM) {
      story
          .when(advance("bram"))
          .refused(OBLIGATIONS_UNMET)
          .when(contribute(one, Kind.INSIGHT).withAbout(question))
          .accepted();
    }
    story.when(advance("bram")).finished();
  }
}
