package org.intervisie.examples.more;

import static org.intervisie.examples.more.Checks.shown;
import static org.intervisie.session.Command.advance;
import static org.intervisie.session.Command.begin;
import static org.intervisie.session.Command.contribute;
import static org.intervisie.session.Command.group;
import static org.intervisie.session.Command.repeat;
import static org.intervisie.session.Refusal.Code.GROUP_SIZE;
import static org.intervisie.session.Refusal.Code.NOT_ALLOWED_IN_PHASE;
import static org.intervisie.session.Refusal.Code.NOT_OPEN_YET;
import static org.intervisie.session.Refusal.Code.NOT_YOUR_ROLE;
import static org.intervisie.session.Refusal.Code.OBLIGATIONS_UNMET;
import static org.intervisie.session.Refusal.Code.QUOTA_REACHED;
import static org.intervisie.testing.Story.meeting;

import java.util.List;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.testing.MethodContract;
import org.intervisie.testing.Story;
import org.junit.jupiter.api.Test;

/** Eight people in four pairs, then in two fours; Ana leads. */
class OneTwoFourAllTest extends MethodContract {
  private static final Method METHOD = OneTwoFourAll.method();
  private static final List<String> EIGHT =
      List.of("bram", "cora", "daan", "els", "finn", "gwen", "hans", "iris");

  private final Story story = meeting(METHOD);

  @Override
  protected Method method() {
    return METHOD;
  }

  @Test
  void ideas_grow_from_one_to_all() {
    story.with("ana", "facilitator");
    story.withAll(EIGHT);
    story
        .when(begin("ana"))
        .when(contribute("bram", Kind.QUESTION))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("ana", Kind.QUESTION))
        .when(advance("ana"))
        .inPhase("alone");
    String thought = story.when(contribute("bram", Kind.NOTE)).last();
    story
        .then(shown(thought, List.of("bram"), List.of("ana", "cora")))
        .when(contribute("bram", Kind.SUGGESTION))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(advance("ana"))
        .inPhase("pairs");
    pairsTalk();
    foursTalk();
    eachFourTellsOne();
    story.when(repeat("ana")).accepted();
    eachFourTellsOne();
    story.when(advance("ana")).finished();
  }

  private void pairsTalk() {
    story
        .when(contribute("bram", Kind.SUGGESTION))
        .refused(NOT_OPEN_YET)
        .when(group("ana", List.of(EIGHT.subList(0, 4), EIGHT.subList(4, 8))))
        .refused(GROUP_SIZE)
        .when(
            group(
                "ana",
                List.of(
                    EIGHT.subList(0, 2),
                    EIGHT.subList(2, 4),
                    EIGHT.subList(4, 6),
                    EIGHT.subList(6, 8))))
        .accepted();
    String idea = story.when(contribute("bram", Kind.SUGGESTION)).last();
    story
        .then(shown(idea, List.of("cora"), List.of("ana", "daan", "iris")))
        .when(advance("ana"))
        .inPhase("fours");
  }

  private void foursTalk() {
    story.when(group("ana", List.of(EIGHT.subList(0, 4), EIGHT.subList(4, 8)))).accepted();
    String idea = story.when(contribute("cora", Kind.SUGGESTION)).last();
    story
        .then(shown(idea, List.of("bram", "daan", "els"), List.of("ana", "finn", "iris")))
        .when(advance("ana"))
        .inPhase("all");
  }

  private void eachFourTellsOne() {
    String shared = story.when(contribute("els", Kind.INSIGHT)).last();
    story
        .then(shown(shared, EIGHT, List.of()))
        .when(contribute("bram", Kind.INSIGHT))
        .refused(QUOTA_REACHED)
        .when(advance("ana"), repeat("ana"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("iris", Kind.INSIGHT))
        .accepted();
  }
}
