package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.method.Role.MEMBER;
import static org.intervisie.session.Acts.advances;
import static org.intervisie.session.Acts.chooses;
import static org.intervisie.session.Acts.goesBack;
import static org.intervisie.session.Acts.joins;
import static org.intervisie.session.Acts.leaves;
import static org.intervisie.session.Acts.says;
import static org.intervisie.session.Acts.skips;
import static org.intervisie.session.Acts.withdraws;
import static org.intervisie.session.Grammar.circle;
import static org.intervisie.session.Grammar.method;
import static org.intervisie.session.Grammar.phase;
import static org.intervisie.session.Grammar.role;
import static org.intervisie.session.Meeting.underWay;

import java.util.List;
import org.intervisie.method.Activity;
import org.intervisie.method.Choice;
import org.intervisie.method.Kind;
import org.intervisie.method.Times;
import org.intervisie.session.Refusal.Code;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** From phase to phase: onward, over a phase, and back. */
class MovingTest {
  private static final Activity.Builder QUESTION =
      Activity.says(Kind.QUESTION).by(MEMBER).times(Times.exactly(1));

  private static Choice.Builder choice() {
    return Choice.of(Kind.QUESTION).by(FACILITATOR);
  }

  @Nested
  class Advancing {
    @Test
    void closes_the_phase_and_opens_the_next() {
      underWay(circle().phase(phase("talk")).phase(phase("listen")), "bert")
          .when(advances("anna"))
          .thenEvents("phase-closed talk", "phase-opened listen");
    }

    @Test
    void finishes_after_the_last() {
      Meeting meeting = underWay(circle().phase(phase("talk")), "bert");

      meeting.when(advances("anna")).thenEvents("phase-closed talk", "finished");
      assertThat(meeting.status()).isEqualTo(Status.FINISHED);
      assertThat(meeting.session().phase()).isEmpty();
    }

    @Test
    void is_up_to_who_leads() {
      underWay(circle().phase(phase("talk")), "bert")
          .when(advances("bert"))
          .thenRefused(Code.NOT_YOUR_ROLE);
    }

    @Test
    void opens_optional_phases_too() {
      underWay(circle().phase(phase("talk")).phase(phase("drink").optional(true)), "bert")
          .when(advances("anna"))
          .thenEvents("phase-closed talk", "phase-opened drink");
    }
  }

  @Nested
  class What_must_be_done {
    private final Meeting meeting =
        underWay(
            circle().phase(phase("talk").with(QUESTION)).phase(phase("listen")), "bert", "carla");

    @Test
    void holds_the_phase_open() {
      Refusal.ObligationsUnmet refusal =
          meeting
              .given(says("bert", Kind.QUESTION))
              .when(advances("anna"))
              .thenRefused(Refusal.ObligationsUnmet.class);

      assertThat(refusal.owed())
          .containsExactly(new Refusal.Owed(Kind.QUESTION, 1, List.of("carla")));
    }

    @Test
    void is_passed_over_for_a_reason() {
      meeting
          .when(advances("anna", "the bus leaves"))
          .thenEvents("phase-closed talk despite what is owed", "phase-opened listen");
    }

    @Test
    void is_not_passed_over_for_a_blank_reason() {
      meeting.when(advances("anna", "  ")).thenRefused(Code.OBLIGATIONS_UNMET);
    }

    @Test
    void is_not_asked_of_who_left() {
      meeting
          .given(says("bert", Kind.QUESTION), leaves("carla"))
          .when(advances("anna"))
          .thenAccepted();
    }

    @Test
    void is_asked_of_who_came_later() {
      meeting
          .given(says("bert", Kind.QUESTION), says("carla", Kind.QUESTION), joins("dirk"))
          .when(advances("anna"))
          .thenRefused(Code.OBLIGATIONS_UNMET);
    }

    @Test
    void for_the_room_is_owed_by_nobody_in_particular() {
      Meeting room =
          underWay(
              circle()
                  .phase(
                      phase("sum-up")
                          .with(
                              Activity.says(Kind.SUMMARY)
                                  .by(FACILITATOR, MEMBER)
                                  .times(Times.atLeast(1).perRoom()))),
              "bert");

      Refusal.ObligationsUnmet refusal =
          room.when(advances("anna")).thenRefused(Refusal.ObligationsUnmet.class);

      assertThat(refusal.owed()).containsExactly(new Refusal.Owed(Kind.SUMMARY, 1, List.of()));
    }

    @Test
    void for_each_target_is_owed_for_what_one_may_see() {
      Meeting rating =
          underWay(
                  circle()
                      .phase(
                          phase("talk")
                              .with(Activity.says(Kind.IMAGE).by(MEMBER))
                              .with(
                                  Activity.says(Kind.RATING)
                                      .by(FACILITATOR)
                                      .about(Kind.IMAGE)
                                      .times(Times.exactly(1).perTarget()))),
                  "bert")
              .given(
                  says("bert", Kind.IMAGE),
                  says("bert", Kind.IMAGE),
                  says("anna", Kind.RATING, "c1"));

      rating.when(advances("anna")).thenRefused(Code.OBLIGATIONS_UNMET);
      rating.given(withdraws("bert", "c2")).when(advances("anna")).thenAccepted();
    }

    @Test
    void shows_in_the_move() {
      assertThat(meeting.move("anna", Move.Advance.class).needsReason()).isTrue();

      meeting.given(says("bert", Kind.QUESTION), says("carla", Kind.QUESTION));
      assertThat(meeting.move("anna", Move.Advance.class).needsReason()).isFalse();
    }
  }

  @Nested
  class An_unmade_choice {
    private final Meeting meeting =
        underWay(
            circle()
                .phase(
                    phase("pick").with(Activity.says(Kind.QUESTION).by(MEMBER)).chooses(choice()))
                .phase(phase("talk")),
            "bert");

    @Test
    void holds_the_phase_open() {
      Refusal.ChoiceUnmade refusal =
          meeting.when(advances("anna")).thenRefused(Refusal.ChoiceUnmade.class);

      assertThat(refusal.kind()).isEqualTo(Kind.QUESTION);
      assertThat(refusal.role()).isEqualTo(FACILITATOR);
    }

    @Test
    void is_passed_over_for_a_reason() {
      meeting.when(advances("anna", "nothing to choose")).thenAccepted();
    }

    @Test
    void that_gives_a_role_is_never_passed_over() {
      Meeting giving =
          underWay(
                  method(role(FACILITATOR), role(CASE_OWNER), role(MEMBER))
                      .skippable(true)
                      .phase(
                          phase("pick")
                              .optional(true)
                              .with(QUESTION)
                              .chooses(choice().makesAuthor(CASE_OWNER)))
                      .phase(phase("talk")),
                  "bert")
              .given(says("bert", Kind.QUESTION));

      giving.when(advances("anna", "no time")).thenRefused(Code.CHOICE_UNMADE);
      giving.when(skips("anna", "no time")).thenRefused(Code.NOT_OPTIONAL);
      assertThat(giving.session().moves("anna"))
          .noneMatch(move -> move instanceof Move.Advance || move instanceof Move.Skip);
      giving.given(chooses("anna", "c1")).when(advances("anna")).thenAccepted();
    }

    @Test
    void comes_after_what_must_be_done() {
      Meeting both =
          underWay(circle().phase(phase("pick").with(QUESTION).chooses(choice())), "bert");

      both.when(advances("anna")).thenRefused(Code.OBLIGATIONS_UNMET);
      both.given(says("bert", Kind.QUESTION))
          .when(advances("anna"))
          .thenRefused(Code.CHOICE_UNMADE);
    }
  }

  @Nested
  class Skipping {
    @Test
    void leaves_out_an_optional_phase() {
      underWay(
              circle().phase(phase("drink").optional(true).with(QUESTION)).phase(phase("talk")),
              "bert")
          .when(skips("anna"))
          .thenEvents("phase-skipped drink", "phase-opened talk");
    }

    @Test
    void of_the_last_phase_finishes() {
      underWay(circle().phase(phase("drink").optional(true)), "bert")
          .when(skips("anna"))
          .thenEvents("phase-skipped drink", "finished");
    }

    @Test
    void is_refused_for_another_phase_whatever_the_reason() {
      Refusal.NotOptional refusal =
          underWay(circle().phase(phase("talk")), "bert")
              .when(skips("anna", "no time"))
              .thenRefused(Refusal.NotOptional.class);

      assertThat(refusal.withReason()).isFalse();
    }

    @Test
    void of_any_phase_wants_a_reason_where_the_method_is_skippable() {
      Meeting meeting =
          underWay(circle().skippable(true).phase(phase("talk")).phase(phase("listen")), "bert");

      Refusal.NotOptional refusal =
          meeting.when(skips("anna")).thenRefused(Refusal.NotOptional.class);

      assertThat(refusal.withReason()).isTrue();
      meeting.when(skips("anna", " ")).thenRefused(Code.NOT_OPTIONAL);
      meeting
          .when(skips("anna", "no time"))
          .thenEvents("phase-skipped talk", "phase-opened listen");
    }

    @Test
    void is_up_to_who_leads() {
      underWay(circle().phase(phase("drink").optional(true)), "bert")
          .when(skips("bert"))
          .thenRefused(Code.NOT_YOUR_ROLE);
    }
  }

  @Nested
  class Going_back {
    private final Meeting meeting =
        underWay(
                circle()
                    .phase(phase("talk").with(QUESTION))
                    .phase(phase("listen"))
                    .phase(phase("rest")),
                "bert")
            .given(says("bert", Kind.QUESTION), advances("anna"));

    @Test
    void reopens_an_earlier_phase() {
      meeting
          .when(goesBack("anna", "talk"))
          .thenEvents("phase-closed listen", "phase-reopened talk");

      assertThat(meeting.phase()).isEqualTo("talk");
    }

    @Test
    void loses_nothing_that_was_said_and_asks_nothing_twice() {
      meeting.given(goesBack("anna", "talk"));

      assertThat(meeting.seenBy("anna")).containsExactly("c1");
      meeting.when(advances("anna")).thenAccepted();
    }

    @Test
    void follows_the_flow_again_from_there() {
      meeting.given(advances("anna"), goesBack("anna", "talk"), advances("anna"));

      assertThat(meeting.phase()).isEqualTo("listen");
    }

    @Test
    void needs_nothing_to_be_done_in_the_phase_that_it_leaves() {
      Meeting owing =
          underWay(circle().phase(phase("talk")).phase(phase("listen").with(QUESTION)), "bert")
              .given(advances("anna"));

      owing.when(goesBack("anna", "talk")).thenAccepted();
    }

    @Test
    void reaches_a_phase_that_was_skipped() {
      underWay(circle().phase(phase("drink").optional(true)).phase(phase("talk")), "bert")
          .given(skips("anna"))
          .when(goesBack("anna", "drink"))
          .thenAccepted();
    }

    @Test
    void is_refused_for_a_phase_that_was_not_open_yet_or_is_now() {
      meeting.when(goesBack("anna", "rest")).thenRefused(Code.NOT_OPEN_YET);
      meeting.when(goesBack("anna", "listen")).thenRefused(Code.NOT_OPEN_YET);
    }

    @Test
    void is_refused_for_a_phase_that_the_method_does_not_have() {
      meeting.when(goesBack("anna", "dance")).thenRefused(Code.UNKNOWN_PHASE);
    }

    @Test
    void is_up_to_who_leads() {
      meeting.when(goesBack("bert", "talk")).thenRefused(Code.NOT_YOUR_ROLE);
    }

    @Test
    void is_listed_for_each_phase_that_was_open() {
      meeting.given(advances("anna"));

      assertThat(meeting.move("anna", Move.Return.class).phases())
          .containsExactly("talk", "listen");
    }
  }
}
