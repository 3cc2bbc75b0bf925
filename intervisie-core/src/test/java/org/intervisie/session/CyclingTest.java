package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.method.Role.MEMBER;
import static org.intervisie.session.Acts.advances;
import static org.intervisie.session.Acts.gives;
import static org.intervisie.session.Acts.goesBack;
import static org.intervisie.session.Acts.isReady;
import static org.intervisie.session.Acts.joins;
import static org.intervisie.session.Acts.leaves;
import static org.intervisie.session.Acts.letsIn;
import static org.intervisie.session.Acts.ordersTurns;
import static org.intervisie.session.Acts.pauses;
import static org.intervisie.session.Acts.repeats;
import static org.intervisie.session.Acts.resumes;
import static org.intervisie.session.Acts.says;
import static org.intervisie.session.Acts.skips;
import static org.intervisie.session.Grammar.circle;
import static org.intervisie.session.Grammar.cycle;
import static org.intervisie.session.Grammar.method;
import static org.intervisie.session.Grammar.phase;
import static org.intervisie.session.Grammar.role;
import static org.intervisie.session.Grammar.table;
import static org.intervisie.session.Meeting.meeting;
import static org.intervisie.session.Meeting.underWay;

import java.util.ArrayList;
import java.util.List;
import org.intervisie.method.Activity;
import org.intervisie.method.Cycle;
import org.intervisie.method.Kind;
import org.intervisie.method.Repeat;
import org.intervisie.method.Times;
import org.intervisie.session.Refusal.Code;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Phases that repeat: turns, rounds, and until it is enough. */
class CyclingTest {

  @Nested
  class For_each {
    private final Meeting meeting =
        meeting(
                method(role(FACILITATOR), role(CASE_OWNER), role(MEMBER))
                    .cycle(
                        cycle(
                            "turns",
                            new Repeat.ForEach(MEMBER, CASE_OWNER, false),
                            phase("tell").with(Activity.says(Kind.CASE).by(CASE_OWNER)),
                            phase("react")))
                    .phase(phase("close")))
            .with("anna", FACILITATOR)
            .with("bert")
            .with("carla")
            .begun();

    @Test
    void everyone_has_a_turn_in_the_order_of_joining() {
      meeting
          .given(advances("anna"))
          .when(advances("anna"))
          .thenEvents(
              "phase-closed react",
              "phase-opened tell for carla",
              "role-assigned carla case-owner");
    }

    @Test
    void the_role_of_the_turn_lasts_as_long_as_the_turn() {
      assertThat(meeting.roles("bert")).containsExactly(CASE_OWNER);
      meeting.given(advances("anna"));
      assertThat(meeting.roles("bert")).containsExactly(CASE_OWNER);

      meeting.given(advances("anna"));
      assertThat(meeting.roles("bert")).containsExactly(MEMBER);
      assertThat(meeting.roles("carla")).containsExactly(CASE_OWNER);
    }

    @Test
    void it_is_over_when_all_had_their_turn() {
      meeting
          .given(advances("anna"), advances("anna"), advances("anna"))
          .when(advances("anna"))
          .thenEvents("phase-closed react", "phase-opened close");

      assertThat(meeting.roles("carla")).containsExactly(MEMBER);
    }

    @Test
    void who_joins_late_has_a_turn_too() {
      meeting
          .given(joins("dirk"), advances("anna"), advances("anna"), advances("anna"))
          .when(advances("anna"))
          .thenEvents(
              "phase-closed react", "phase-opened tell for dirk", "role-assigned dirk case-owner");
    }

    @Test
    void who_left_has_none() {
      meeting.given(leaves("carla"), advances("anna"), advances("anna"));

      assertThat(meeting.phase()).isEqualTo("close");
    }

    @Test
    void who_leaves_in_the_middle_of_a_turn_pauses_the_meeting() {
      meeting.when(leaves("bert")).thenEvents("left bert", "paused without case-owner");
    }

    @Test
    void who_stands_in_has_a_turn_of_his_or_her_own() {
      meeting.given(leaves("bert"), gives("anna", "carla", CASE_OWNER), resumes("anna"));
      assertThat(meeting.roles("carla")).containsExactly(CASE_OWNER);

      meeting
          .given(advances("anna"))
          .when(advances("anna"))
          .thenEvents(
              "phase-closed react",
              "phase-opened tell for carla",
              "role-assigned carla case-owner");
      assertThat(meeting.roles("carla")).containsExactly(CASE_OWNER);

      meeting.given(advances("anna"), advances("anna"));
      assertThat(meeting.phase()).isEqualTo("close");
      assertThat(meeting.roles("carla")).containsExactly(MEMBER);
    }

    @Test
    void who_comes_back_finds_the_turn_taken_over_and_has_no_second_one() {
      meeting.given(
          leaves("bert"), gives("anna", "carla", CASE_OWNER), joins("bert"), resumes("anna"));
      assertThat(meeting.roles("bert")).containsExactly(MEMBER);

      meeting.given(advances("anna"), advances("anna"));
      assertThat(meeting.session().view("anna").turn()).isEqualTo("carla");
      meeting.given(advances("anna"), advances("anna"));
      assertThat(meeting.phase()).isEqualTo("close");
    }

    @Test
    void a_role_of_a_turn_is_gone_when_the_turn_is_whoever_left_with_it() {
      meeting.given(
          leaves("bert"),
          gives("anna", "carla", CASE_OWNER),
          resumes("anna"),
          advances("anna"),
          advances("anna"),
          advances("anna"),
          advances("anna"));
      assertThat(meeting.phase()).isEqualTo("close");

      meeting.given(pauses("anna"), resumes("anna"));
      meeting.when(leaves("carla")).thenEvents("left carla");
      meeting.given(joins("bert"));
      assertThat(meeting.roles("bert")).containsExactly(MEMBER);
    }

    @Test
    void who_comes_back_after_the_stand_in_left_too_gives_the_role_back() {
      meeting.given(
          advances("anna"),
          advances("anna"),
          leaves("carla"),
          gives("anna", "bert", CASE_OWNER),
          leaves("bert"),
          joins("carla"),
          resumes("anna"));
      assertThat(meeting.roles("carla")).containsExactly(CASE_OWNER);
      assertThat(meeting.session().moves("anna")).noneMatch(Move.Skip.class::isInstance);

      meeting.given(advances("anna"), advances("anna"), joins("bert"));
      assertThat(meeting.roles("carla")).containsExactly(MEMBER);
      assertThat(meeting.roles("bert")).containsExactly(MEMBER);
    }

    @Test
    void who_stands_in_does_so_after_a_return_in_the_turn() {
      meeting.given(
          leaves("bert"),
          resumes("anna"),
          advances("anna"),
          gives("anna", "carla", CASE_OWNER),
          goesBack("anna", "tell"));

      assertThat(meeting.session().moves("anna")).noneMatch(Move.Skip.class::isInstance);
      meeting.given(advances("anna"), advances("anna"));
      assertThat(meeting.session().view("anna").turn()).isEqualTo("carla");
    }

    @Test
    void who_is_let_in_with_the_role_stands_in() {
      meeting.given(leaves("bert"), letsIn("anna", "eva", CASE_OWNER), resumes("anna"));
      assertThat(meeting.session().moves("anna")).noneMatch(Move.Skip.class::isInstance);

      meeting.given(advances("anna"), advances("anna"));
      assertThat(meeting.roles("eva")).containsExactly(MEMBER);
    }

    @Test
    void a_turn_is_lost_when_its_person_comes_back_without_its_role() {
      meeting.given(leaves("bert"), joins("bert", MEMBER), resumes("anna"));

      meeting.when(skips("anna")).thenAccepted();
    }

    @Test
    void a_member_who_leaves_a_turn_that_is_lost_does_not_pause_the_meeting_again() {
      meeting.given(leaves("bert"), resumes("anna")).when(leaves("carla")).thenEvents("left carla");
    }

    @Test
    void who_comes_back_in_time_goes_on_with_the_turn() {
      meeting.given(leaves("bert"), joins("bert"), resumes("anna"));

      assertThat(meeting.roles("bert")).containsExactly(CASE_OWNER);
    }

    @Test
    void a_turn_of_which_nobody_is_left_may_be_skipped() {
      meeting.given(leaves("bert"), resumes("anna"));
      assertThat(meeting.session().moves("anna")).contains(new Move.Skip("anna", false));

      meeting
          .when(skips("anna"))
          .thenEvents(
              "phase-skipped tell",
              "phase-opened tell for carla",
              "role-assigned carla case-owner");
    }

    @Test
    void a_turn_of_which_nobody_is_left_may_also_be_gone_through() {
      meeting
          .given(leaves("bert"), resumes("anna"))
          .when(advances("anna"))
          .thenEvents("phase-closed tell", "phase-opened react for bert");
    }

    @Test
    void a_view_says_whose_turn_it_is() {
      assertThat(meeting.session().view("carla").turn()).isEqualTo("bert");

      meeting.given(advances("anna"), advances("anna"), advances("anna"), advances("anna"));
      assertThat(meeting.session().view("carla").turn()).isNull();
    }

    @Test
    void it_does_not_go_round_at_will() {
      meeting.given(advances("anna")).when(repeats("anna")).thenRefused(Code.NOT_A_CYCLE);
    }

    @Test
    void a_turn_is_not_skipped_unless_it_is_voluntary() {
      meeting.when(skips("anna")).thenRefused(Code.NOT_OPTIONAL);
    }

    @Test
    void a_turn_comes_back_with_its_role_after_a_return() {
      meeting
          .given(advances("anna"), advances("anna"), advances("anna"), advances("anna"))
          .when(goesBack("anna", "tell"))
          .thenEvents(
              "phase-closed close", "phase-reopened tell", "role-assigned carla case-owner");

      meeting.given(advances("anna"), advances("anna"));
      assertThat(meeting.phase()).isEqualTo("close");
    }

    @Test
    void quotas_count_for_each_turn() {
      Meeting once =
          underWay(
                  circle()
                      .cycle(
                          cycle(
                              "turns",
                              new Repeat.ForEach(MEMBER, null, false),
                              phase("tell")
                                  .with(
                                      Activity.says(Kind.REACTION)
                                          .by(MEMBER)
                                          .times(Times.exactly(1))))),
                  "bert",
                  "carla")
              .given(says("bert", Kind.REACTION), says("carla", Kind.REACTION), advances("anna"));

      once.when(says("bert", Kind.REACTION)).thenAccepted();
    }

    @Test
    void nobody_to_have_a_turn_means_no_turn() {
      Meeting none =
          meeting(
                  circle()
                      .cycle(cycle("turns", new Repeat.ForEach(MEMBER, null, false), phase("tell")))
                      .phase(phase("close")))
              .with("anna", FACILITATOR)
              .begun();

      assertThat(none.phase()).isEqualTo("close");
    }
  }

  @Nested
  class The_order_of_turns {
    private final Meeting meeting =
        meeting(
                circle()
                    .phase(phase("open"))
                    .cycle(cycle("turns", new Repeat.ForEach(MEMBER, null, false), phase("tell")))
                    .phase(phase("close")))
            .with("anna", FACILITATOR)
            .with("bert")
            .with("carla")
            .with("dirk")
            .begun();

    @Test
    void is_that_which_was_set_and_then_that_of_joining() {
      meeting.when(ordersTurns("anna", "dirk")).thenEvents("turns-ordered [dirk]");

      assertThat(turns()).containsExactly("dirk", "bert", "carla");
    }

    @Test
    void may_be_set_while_people_gather() {
      Meeting early =
          meeting(
                  circle()
                      .cycle(
                          cycle("turns", new Repeat.ForEach(MEMBER, null, false), phase("tell"))))
              .with("anna", FACILITATOR)
              .with("bert")
              .with("carla")
              .given(ordersTurns("anna", "carla", "bert"))
              .begun();

      assertThat(early.session().view("anna").turn()).isEqualTo("carla");
    }

    @Test
    void may_be_changed_between_turns_and_gives_nobody_a_second_one() {
      meeting.given(advances("anna"), ordersTurns("anna", "bert", "dirk"));

      assertThat(turns()).containsExactly("dirk", "carla");
    }

    @Test
    void may_be_given_up_again() {
      meeting.given(ordersTurns("anna", "dirk", "carla"), ordersTurns("anna"));

      assertThat(turns()).containsExactly("bert", "carla", "dirk");
    }

    @Test
    void passes_over_who_left_and_takes_who_came_later_last() {
      meeting.given(
          ordersTurns("anna", "dirk", "carla"), leaves("dirk"), joins("eva"), advances("anna"));

      assertThat(meeting.session().view("anna").turn()).isEqualTo("carla");
      assertThat(turns()).containsExactly("bert", "eva");
    }

    @Test
    void may_name_who_has_no_turn() {
      meeting.given(ordersTurns("anna", "anna", "dirk"));

      assertThat(turns()).containsExactly("dirk", "bert", "carla");
    }

    @Test
    void names_people_who_are_there_and_each_once() {
      meeting.when(ordersTurns("anna", "xander")).thenRefused(Code.UNKNOWN_PARTICIPANT);
      Refusal twice = meeting.when(ordersTurns("anna", "bert", "bert")).refusal();

      assertThat(twice.code()).isEqualTo(Code.ALREADY_JOINED);
      assertThat(twice.reason("en")).isEqualTo("'bert' can stand in the order only once.");
      assertThat(twice.reason("nl")).isEqualTo("'bert' kan maar één keer in de volgorde staan.");
    }

    @Test
    void is_for_who_leads() {
      meeting.when(ordersTurns("bert", "bert")).thenRefused(Code.NOT_YOUR_ROLE);
    }

    @Test
    void exists_only_where_there_are_turns() {
      Meeting none = underWay(circle().phase(phase("talk")), "bert");
      Refusal refusal = none.when(ordersTurns("anna", "bert")).refusal();

      assertThat(refusal.code()).isEqualTo(Code.NOT_A_CYCLE);
      assertThat(refusal.reason("en")).isEqualTo("this method has no turns.");
      assertThat(refusal.reason("nl")).isEqualTo("deze methode kent geen beurten.");
    }

    /** Whose turns follow, in order. */
    private List<String> turns() {
      List<String> turns = new ArrayList<>();
      for (int i = 0; i < 5 && !meeting.phase().equals("close"); i++) {
        meeting.given(advances("anna"));
        String turn = meeting.session().view("anna").turn();
        if (turn != null) {
          turns.add(turn);
        }
      }
      return turns;
    }
  }

  @Nested
  class A_voluntary_turn {
    private final Meeting meeting =
        underWay(
            circle()
                .cycle(
                    cycle(
                        "turns",
                        new Repeat.ForEach(MEMBER, null, true),
                        phase("tell"),
                        phase("react")))
                .phase(phase("close")),
            "bert",
            "carla");

    @Test
    void may_be_skipped_as_a_whole() {
      meeting.when(skips("anna")).thenEvents("phase-skipped tell", "phase-opened tell for carla");
      meeting.when(skips("anna")).thenEvents("phase-skipped tell", "phase-opened close");
    }

    @Test
    void that_is_skipped_does_not_come_back() {
      meeting.given(skips("anna"), advances("anna"), advances("anna"));

      assertThat(meeting.phase()).isEqualTo("close");
    }
  }

  @Nested
  class Until_someone_says_enough {
    private final Meeting meeting =
        meeting(
                table()
                    .cycle(
                        cycle(
                            "rounds",
                            new Repeat.Until(CASE_OWNER),
                            phase("ask")
                                .with(
                                    Activity.says(Kind.QUESTION).by(MEMBER).times(Times.atMost(1))),
                            phase("answer")))
                    .phase(phase("close")))
            .with("anna", FACILITATOR)
            .with("bert", CASE_OWNER)
            .with("carla")
            .begun();

    @Test
    void goes_round_again() {
      meeting
          .given(advances("anna"))
          .when(repeats("anna"))
          .thenEvents("cycle-repeated rounds", "phase-opened ask");
    }

    @Test
    void goes_round_at_the_end_only() {
      Refusal.NotOpenYet refusal =
          meeting.when(repeats("anna")).thenRefused(Refusal.NotOpenYet.class);

      assertThat(refusal.waitsFor()).isEqualTo(Refusal.Wait.END_OF_CYCLE);
    }

    @Test
    void is_left_after_a_word_of_that_role() {
      Refusal.ObligationsUnmet refusal =
          meeting
              .given(advances("anna"))
              .when(advances("anna"))
              .thenRefused(Refusal.ObligationsUnmet.class);
      assertThat(refusal.owed()).containsExactly(new Refusal.Owed("ready", 1, List.of("bert")));

      meeting.given(isReady("carla")).when(advances("anna")).thenRefused(Code.OBLIGATIONS_UNMET);
      meeting
          .given(isReady("bert"))
          .when(advances("anna"))
          .thenEvents("phase-closed answer", "phase-opened close");
    }

    @Test
    void is_left_for_a_reason_too() {
      meeting.given(advances("anna")).when(advances("anna", "no time")).thenAccepted();
    }

    @Test
    void gives_the_quotas_anew_in_each_round() {
      meeting.given(says("carla", Kind.QUESTION), advances("anna"), repeats("anna"));

      meeting.when(says("carla", Kind.QUESTION)).thenAccepted();
    }

    @Test
    void is_led_by_who_leads() {
      meeting.given(advances("anna")).when(repeats("bert")).thenRefused(Code.NOT_YOUR_ROLE);
    }
  }

  @Nested
  class A_number_of_times {
    private final Meeting meeting =
        underWay(
                circle()
                    .cycle(
                        cycle(
                            "rounds",
                            new Repeat.Rounds(2, 3),
                            phase("talk")
                                .with(
                                    Activity.says(Kind.QUESTION)
                                        .by(MEMBER)
                                        .times(Times.atLeast(1)))))
                    .phase(phase("close")),
                "bert")
            .given(says("bert", Kind.QUESTION));

    @Test
    void is_not_left_before_the_least() {
      Refusal.ObligationsUnmet refusal =
          meeting.when(advances("anna")).thenRefused(Refusal.ObligationsUnmet.class);

      assertThat(refusal.owed()).containsExactly(new Refusal.Owed("round", 1, List.of()));
    }

    @Test
    void is_left_from_the_least_on() {
      meeting
          .given(repeats("anna"), says("bert", Kind.QUESTION))
          .when(advances("anna"))
          .thenEvents("phase-closed talk", "phase-opened close");
    }

    @Test
    void is_not_repeated_beyond_the_most() {
      meeting.given(
          repeats("anna"),
          says("bert", Kind.QUESTION),
          repeats("anna"),
          says("bert", Kind.QUESTION));

      Refusal.QuotaReached refusal =
          meeting.when(repeats("anna")).thenRefused(Refusal.QuotaReached.class);
      assertThat(refusal.max()).isEqualTo(3);
    }

    @Test
    void is_not_repeated_before_what_must_be_done_is() {
      meeting.given(repeats("anna")).when(repeats("anna")).thenRefused(Code.OBLIGATIONS_UNMET);
    }

    @Test
    void is_left_for_a_reason_before_the_least() {
      meeting.when(advances("anna", "no time")).thenAccepted();
    }

    @Test
    void is_not_left_by_skipping_before_the_least() {
      Meeting optional =
          underWay(
              circle()
                  .cycle(cycle("rounds", new Repeat.Rounds(2, null), phase("talk").optional(true)))
                  .phase(phase("close")),
              "bert");

      optional.when(skips("anna")).thenRefused(Code.OBLIGATIONS_UNMET);
    }
  }

  @Nested
  class Within_another {
    private final Meeting meeting =
        underWay(
            circle()
                .addFlow(
                    Cycle.of("outer")
                        .repeat(new Repeat.Rounds(1, null))
                        .addSteps(
                            cycle("inner", new Repeat.ForEach(MEMBER, null, false), phase("tell"))
                                .build())
                        .build())
                .phase(phase("close")),
            "bert",
            "carla");

    @Test
    void what_was_said_in_another_turn_is_not_owed_an_answer() {
      Meeting answers =
          meeting(
                  method(role(FACILITATOR), role(CASE_OWNER), role(MEMBER))
                      .cycle(
                          cycle(
                              "turns",
                              new Repeat.ForEach(MEMBER, CASE_OWNER, false),
                              phase("ask")
                                  .with(Activity.says(Kind.QUESTION).by(MEMBER))
                                  .with(
                                      Activity.says(Kind.ANSWER)
                                          .by(CASE_OWNER)
                                          .about(Kind.QUESTION)
                                          .times(Times.atLeast(1).perTarget()))))
                      .phase(phase("close")))
              .with("anna", FACILITATOR)
              .with("bert")
              .with("carla")
              .begun()
              .given(
                  says("carla", Kind.QUESTION),
                  says("bert", Kind.ANSWER, "c1"),
                  advances("anna"),
                  says("bert", Kind.QUESTION));

      answers.when(advances("anna")).thenRefused(Code.OBLIGATIONS_UNMET);
      answers.given(says("carla", Kind.ANSWER, "c3")).when(advances("anna")).thenAccepted();
    }

    @Test
    void the_inner_goes_round_first() {
      meeting.when(advances("anna")).thenEvents("phase-closed tell", "phase-opened tell for carla");
      meeting.when(advances("anna")).thenEvents("phase-closed tell", "phase-opened close");
    }

    @Test
    void who_had_the_last_inner_turn_is_next_in_the_outer_one() {
      Meeting nested = turnsInTurns(false).with("bert").with("carla").with("dirk").begun();

      List<String> turns = new ArrayList<>();
      while (!nested.phase().equals("close")) {
        turns.add(holders(nested, CASE_OWNER) + " hears " + holders(nested, "speaker"));
        nested.given(advances("anna"));
      }
      assertThat(turns)
          .containsExactly(
              "[bert] hears [carla]",
              "[bert] hears [dirk]",
              "[carla] hears [bert]",
              "[carla] hears [dirk]",
              "[dirk] hears [bert]",
              "[dirk] hears [carla]");
      assertThat(holders(nested, MEMBER)).containsExactly("bert", "carla", "dirk");
    }

    @Test
    void skipping_the_outer_turn_costs_who_has_the_inner_one_nothing() {
      Meeting nested = turnsInTurns(true).with("bert").with("carla").begun();

      nested.given(skips("anna"));

      assertThat(holders(nested, CASE_OWNER)).containsExactly("carla");
      assertThat(holders(nested, "speaker")).containsExactly("bert");
    }

    @Test
    void an_inner_turn_with_the_same_role_takes_nothing_from_the_outer_one() {
      Meeting nested =
          turnsInTurns("speaker", false).with("bert").with("carla").with("dirk").begun();
      assertThat(holders(nested, "speaker")).containsExactly("bert", "carla");

      nested.given(advances("anna"));

      assertThat(holders(nested, "speaker")).containsExactly("bert", "dirk");
    }

    /** Each has a turn as case owner, in which each of the others has one as speaker. */
    private static Meeting turnsInTurns(boolean voluntary) {
      return turnsInTurns(CASE_OWNER, voluntary);
    }

    private static Meeting turnsInTurns(String outer, boolean voluntary) {
      return meeting(
              method(role(FACILITATOR), role(CASE_OWNER).min(0), role("speaker"), role(MEMBER))
                  .addFlow(
                      Cycle.of("owners")
                          .repeat(new Repeat.ForEach(MEMBER, outer, voluntary))
                          .addSteps(
                              cycle(
                                      "speakers",
                                      new Repeat.ForEach(MEMBER, "speaker", false),
                                      phase("react"))
                                  .build())
                          .build())
                  .phase(phase("close")))
          .with("anna", FACILITATOR);
    }

    private static List<String> holders(Meeting meeting, String role) {
      return RoomOf.holders(meeting.session(), List.of(role));
    }

    @Test
    void the_outer_goes_round_at_the_end_of_the_inner() {
      meeting.when(repeats("anna")).thenRefused(Code.NOT_OPEN_YET);
      meeting
          .given(advances("anna"))
          .when(repeats("anna"))
          .thenEvents("cycle-repeated outer", "phase-opened tell for bert");
    }
  }

  @Test
  void outside_a_cycle_nothing_goes_round() {
    underWay(circle().phase(phase("talk")), "bert")
        .when(repeats("anna"))
        .thenRefused(Code.NOT_A_CYCLE);
  }

  @Test
  void going_back_into_a_round_goes_on_from_that_round() {
    Meeting meeting =
        underWay(
                circle()
                    .cycle(cycle("rounds", new Repeat.Rounds(1, 2), phase("talk")))
                    .phase(phase("close")),
                "bert")
            .given(repeats("anna"), advances("anna"), goesBack("anna", "talk"));

    meeting.when(repeats("anna")).thenRefused(Code.QUOTA_REACHED);
    meeting.when(advances("anna")).thenEvents("phase-closed talk", "phase-opened close");
  }
}
