package org.intervisie.examples.more;

import static org.intervisie.examples.more.Checks.shown;
import static org.intervisie.session.Command.advance;
import static org.intervisie.session.Command.begin;
import static org.intervisie.session.Command.contribute;
import static org.intervisie.session.Command.group;
import static org.intervisie.session.Command.repeat;
import static org.intervisie.session.Command.skip;
import static org.intervisie.session.Refusal.Code.NOT_OPEN_YET;
import static org.intervisie.session.Refusal.Code.NOT_YOUR_ROLE;
import static org.intervisie.session.Refusal.Code.OBLIGATIONS_UNMET;
import static org.intervisie.session.Refusal.Code.QUOTA_REACHED;
import static org.intervisie.session.Refusal.Code.WRONG_TARGET;
import static org.intervisie.testing.Story.meeting;

import java.util.ArrayList;
import java.util.List;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.testing.MethodContract;
import org.intervisie.testing.Story;
import org.junit.jupiter.api.Test;

/** Six people, led by Ana, score each other's ideas; two make it to the end. */
class TwentyFiveTenTest extends MethodContract {
  private static final Method METHOD = TwentyFiveTen.method();
  private static final List<String> CROWD = List.of("bram", "cora", "daan", "els", "finn", "gwen");

  private final Story story = meeting(METHOD);
  private final List<String> ideas = new ArrayList<>();
  private final List<String> scores = new ArrayList<>();

  @Override
  protected Method method() {
    return METHOD;
  }

  @Test
  void after_five_rounds_only_the_best_are_read_out() {
    story.with("ana", "facilitator");
    story.withAll(CROWD);
    story.when(begin("ana")).accepted();
    everyoneWritesOneIdea();
    for (int round = 1; round <= 5; round++) {
      story.inPhase("exchange");
      theyTalkInPairs(round);
      everyoneScoresOneCard(round);
      if (round < 5) {
        story.when(advance("ana")).refused(OBLIGATIONS_UNMET).when(repeat("ana")).accepted();
      }
    }
    story
        .when(repeat("ana"))
        .refused(QUOTA_REACHED)
        .then(shown(scores.get(0), List.of("bram"), List.of("ana", "cora")))
        .when(advance("ana"))
        .inPhase("count")
        .then(shown(scores.get(0), CROWD, List.of()));
    onlyTheBestAreHeard();
  }

  private void everyoneWritesOneIdea() {
    for (String one : CROWD) {
      story.when(advance("ana")).refused(OBLIGATIONS_UNMET);
      ideas.add(story.when(contribute(one, Kind.SUGGESTION)).last());
      story.when(contribute(one, Kind.SUGGESTION)).refused(QUOTA_REACHED);
      if (ideas.size() < CROWD.size()) {
        story.then(shown(ideas.get(0), List.of("bram"), List.of("ana", "gwen")));
      }
    }
    story.then(shown(ideas.get(0), CROWD, List.of())).when(advance("ana")).inPhase("exchange");
  }

  private void theyTalkInPairs(int round) {
    if (round == 5) {
      story.when(skip("ana")).inPhase("score");
      return;
    }
    if (round == 1) {
      story
          .when(contribute("bram", Kind.REACTION).withAbout(ideas.get(1)))
          .refused(NOT_OPEN_YET)
          .when(
              group(
                  "ana",
                  List.of(
                      List.of("bram", "cora"), List.of("daan", "els"), List.of("finn", "gwen"))))
          .accepted();
    }
    String thought = story.when(contribute("bram", Kind.REACTION).withAbout(ideas.get(1))).last();
    story
        .then(shown(thought, List.of("bram", "cora"), List.of("ana", "daan")))
        .when(advance("ana"))
        .inPhase("score");
  }

  private void everyoneScoresOneCard(int round) {
    for (int i = 0; i < CROWD.size(); i++) {
      // Each card comes round to another person every time, and never to its writer.
      String card = ideas.get((i + round) % ideas.size());
      scores.add(
          story
              .when(
                  contribute(CROWD.get(i), Kind.RATING)
                      .withAbout(card)
                      .withLabel(card.equals(ideas.get(0)) ? "score-5" : "score-2"))
              .last());
      story
          .when(contribute(CROWD.get(i), Kind.RATING).withAbout(card).withLabel("score-1"))
          .refused(QUOTA_REACHED);
    }
  }

  private void onlyTheBestAreHeard() {
    story
        .when(advance("ana"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("bram", "total").withAbout(ideas.get(0)).withLabel("top-ten"))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("ana", "total").withAbout(ideas.get(0)).withLabel("top-ten"))
        .when(advance("ana"))
        .inPhase("read-out")
        // A five in a round is not enough: only what is marked as one of the best.
        .when(contribute("cora", Kind.STATEMENT).withAbout(ideas.get(1)))
        .refused(WRONG_TARGET)
        .when(advance("ana"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("cora", Kind.STATEMENT).withAbout(ideas.get(0)))
        .when(advance("ana"))
        .inPhase("reflect")
        .when(contribute("daan", Kind.INSIGHT))
        .when(advance("ana"))
        .finished();
  }
}
