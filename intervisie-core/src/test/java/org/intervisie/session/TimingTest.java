package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.method.Role.MEMBER;
import static org.intervisie.session.Acts.adjourns;
import static org.intervisie.session.Acts.advances;
import static org.intervisie.session.Acts.extendsBy;
import static org.intervisie.session.Acts.finishes;
import static org.intervisie.session.Acts.gives;
import static org.intervisie.session.Acts.handsOver;
import static org.intervisie.session.Acts.isReady;
import static org.intervisie.session.Acts.joins;
import static org.intervisie.session.Acts.leaves;
import static org.intervisie.session.Acts.pauses;
import static org.intervisie.session.Acts.reconvenes;
import static org.intervisie.session.Acts.replans;
import static org.intervisie.session.Acts.resumes;
import static org.intervisie.session.Grammar.circle;
import static org.intervisie.session.Grammar.cycle;
import static org.intervisie.session.Grammar.phase;
import static org.intervisie.session.Grammar.table;
import static org.intervisie.session.Meeting.NINE;
import static org.intervisie.session.Meeting.meeting;
import static org.intervisie.session.Meeting.underWay;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.intervisie.method.Choice;
import org.intervisie.method.Kind;
import org.intervisie.method.Repeat;
import org.intervisie.session.Refusal.Code;
import org.intervisie.time.Agenda;
import org.intervisie.time.Plan;
import org.intervisie.time.PlanningPolicy;
import org.intervisie.time.PlanningPolicy.LeaveOut;
import org.intervisie.time.TimeBudget;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Time comes in with each command; pauses do not count. */
class TimingTest {
  private final Meeting meeting =
      underWay(
          circle()
              .phase(phase("talk").minutes(10))
              .phase(phase("listen").minutes(5))
              .phase(phase("open")),
          "bert");

  @Nested
  class The_clock {
    @Test
    void stands_at_zero_before_the_beginning() {
      SessionClock clock =
          meeting(circle().phase(phase("talk").minutes(10))).with("anna").minutesLater(30).clock();

      assertThat(clock)
          .isEqualTo(
              new SessionClock(
                  NINE.plusSeconds(30 * 60),
                  null,
                  Duration.ZERO,
                  null,
                  Duration.ZERO,
                  Duration.ofMinutes(10),
                  Duration.ZERO,
                  Duration.ZERO,
                  null,
                  Duration.ZERO));
    }

    @Test
    void counts_the_phase_and_the_whole() {
      SessionClock clock = meeting.minutesLater(8).given(advances("anna")).minutesLater(2).clock();

      assertThat(clock.phase()).isEqualTo("listen");
      assertThat(clock.inPhase()).hasMinutes(2);
      assertThat(clock.phasePlanned()).hasMinutes(5);
      assertThat(clock.phaseRemaining()).hasMinutes(3);
      assertThat(clock.elapsed()).hasMinutes(10);
      assertThat(clock.planned()).hasMinutes(15);
      assertThat(clock.remaining()).hasMinutes(5);
    }

    @Test
    void tells_how_far_a_phase_ran_over() {
      SessionClock clock = meeting.minutesLater(12).clock();

      assertThat(clock.phaseOverrun()).hasMinutes(2);
      assertThat(clock.phaseRemaining()).isZero();
    }

    @Test
    void knows_no_remainder_where_nothing_is_planned() {
      SessionClock clock =
          meeting.given(advances("anna"), advances("anna")).minutesLater(7).clock();

      assertThat(clock.phasePlanned()).isNull();
      assertThat(clock.phaseRemaining()).isNull();
      assertThat(clock.phaseOverrun()).isZero();
    }

    @Test
    void tells_how_far_the_whole_ran_over() {
      SessionClock clock =
          meeting.given(advances("anna"), advances("anna")).minutesLater(17).clock();

      assertThat(clock.overrun()).hasMinutes(2);
      assertThat(clock.remaining()).isZero();
    }

    @Test
    void counts_what_is_left_to_an_end_that_was_moved() {
      meeting.given(replans("anna", NINE.plusSeconds(20 * 60)));

      assertThat(meeting.minutesLater(8).clock().remaining()).hasMinutes(12);
      assertThat(meeting.clock().overrun()).isZero();
      assertThat(meeting.minutesLater(15).clock().remaining()).isZero();
      assertThat(meeting.clock().overrun()).hasMinutes(3);
    }

    @Test
    void tells_pauses_from_the_time_between_sittings() {
      meeting
          .minutesLater(1)
          .given(pauses("anna"))
          .minutesLater(2)
          .given(adjourns("anna"))
          .minutesLater(4)
          .given(reconvenes("anna"))
          .minutesLater(8)
          .given(pauses("anna"))
          .minutesLater(16);

      assertThat(meeting.clock().elapsed()).hasMinutes(9);
      assertThat(meeting.clock().paused()).hasMinutes(18);
      assertThat(meeting.clock().apart()).hasMinutes(4);
      meeting.given(finishes("anna")).minutesLater(32);
      assertThat(meeting.clock().paused()).hasMinutes(18);
    }

    @Test
    void stands_still_after_the_end() {
      SessionClock clock = meeting.minutesLater(4).given(finishes("anna")).minutesLater(60).clock();

      assertThat(clock.elapsed()).hasMinutes(4);
      assertThat(clock.inPhase()).hasMinutes(4);
      assertThat(clock.phase()).isEqualTo("talk");
    }

    @Test
    void takes_an_earlier_instant_for_that_of_the_last_event() {
      meeting.minutesLater(4).given(isReady("bert"));

      assertThat(meeting.session().clock(NINE)).isEqualTo(meeting.clock());
    }

    @Test
    void counts_minutes_per_participant_of_a_role() {
      Meeting each =
          underWay(
              circle().phase(phase("talk").time(TimeBudget.ofMinutes(2).per(MEMBER))),
              "bert",
              "carla",
              "dirk");

      assertThat(each.clock().phasePlanned()).hasMinutes(6);
    }

    @Test
    void plans_the_same_for_turns_whoever_has_one() {
      Meeting turns =
          meeting(
                  table()
                      .cycle(
                          cycle(
                              "turns",
                              new Repeat.ForEach(MEMBER, CASE_OWNER, false),
                              phase("tell").minutes(10))))
              .with("anna", FACILITATOR)
              .with("bert")
              .with("carla")
              .begun();

      assertThat(turns.clock().planned()).hasMinutes(20);
    }
  }

  @Nested
  class A_pause {
    @Test
    void does_not_count() {
      meeting
          .minutesLater(3)
          .given(pauses("anna"))
          .minutesLater(20)
          .given(resumes("anna"))
          .minutesLater(1);

      assertThat(meeting.clock().inPhase()).hasMinutes(4);
      assertThat(meeting.clock().elapsed()).hasMinutes(4);
      assertThat(meeting.clock().paused()).hasMinutes(20);
    }

    @Test
    void does_not_count_while_it_lasts() {
      meeting.minutesLater(3).given(pauses("anna")).minutesLater(20);

      assertThat(meeting.clock().inPhase()).hasMinutes(3);
      assertThat(meeting.clock().paused()).hasMinutes(20);
    }

    @Test
    void because_someone_left_does_not_count_either() {
      meeting
          .minutesLater(3)
          .given(leaves("anna"))
          .minutesLater(20)
          .given(handsOver("bert", "bert"), resumes("bert"));

      assertThat(meeting.clock().elapsed()).hasMinutes(3);
    }

    @Test
    void holds_everything_up_but_people() {
      meeting.given(pauses("anna"));

      meeting.when(advances("anna")).thenRefused(Code.WRONG_STATUS);
      meeting.when(isReady("bert")).thenRefused(Code.WRONG_STATUS);
      meeting.when(pauses("anna")).thenRefused(Code.WRONG_STATUS);
      meeting.when(joins("carla")).thenAccepted();
    }

    @Test
    void ends_when_who_leads_says_so() {
      meeting.given(pauses("anna")).when(resumes("bert")).thenRefused(Code.NOT_YOUR_ROLE);
      meeting.when(resumes("anna")).thenEvents("resumed");
      meeting.when(resumes("anna")).thenRefused(Code.WRONG_STATUS);
    }
  }

  @Nested
  class Between_sittings {
    @Test
    void no_time_counts() {
      meeting
          .minutesLater(3)
          .given(adjourns("anna"))
          .later(Duration.ofDays(7))
          .given(reconvenes("anna"))
          .minutesLater(2);

      assertThat(meeting.clock().inPhase()).hasMinutes(5);
      assertThat(meeting.clock().apart()).isEqualTo(Duration.ofDays(7));
      assertThat(meeting.clock().paused()).isZero();
    }

    @Test
    void the_phase_stays_where_it_was() {
      meeting.given(advances("anna"), adjourns("anna"));

      assertThat(meeting.status()).isEqualTo(Status.ADJOURNED);
      meeting.given(reconvenes("anna"));
      assertThat(meeting.phase()).isEqualTo("listen");
    }

    @Test
    void a_pause_may_become_an_adjournment() {
      meeting.given(pauses("anna")).when(adjourns("anna")).thenEvents("adjourned");
      meeting.when(resumes("anna")).thenRefused(Code.WRONG_STATUS);
    }

    @Test
    void the_next_sitting_wants_the_roles_filled() {
      Meeting owned =
          meeting(table().phase(phase("talk")))
              .with("anna", FACILITATOR)
              .with("bert", CASE_OWNER)
              .begun()
              .given(adjourns("anna"), leaves("bert"));

      owned.when(reconvenes("anna")).thenRefused(Code.ROLES_UNFILLED);
      owned.given(joins("bert")).when(reconvenes("anna")).thenEvents("reconvened");
    }
  }

  @Nested
  class More_time {
    @Test
    void is_added_to_what_is_planned_for_the_phase() {
      meeting.when(extendsBy("anna", 5)).thenEvents("extended PT5M");

      assertThat(meeting.clock().phasePlanned()).hasMinutes(15);
      assertThat(meeting.clock().planned()).hasMinutes(20);
    }

    @Test
    void adds_up() {
      meeting.given(extendsBy("anna", 5), extendsBy("anna", 2));

      assertThat(meeting.clock().phasePlanned()).hasMinutes(17);
    }

    @Test
    void is_for_this_visit_only() {
      meeting.given(extendsBy("anna", 5), advances("anna"));

      assertThat(meeting.clock().phasePlanned()).hasMinutes(5);
    }

    @Test
    void is_more_than_nothing() {
      meeting.when(extendsBy("anna", 0)).thenRefused(Code.LIMIT_REACHED);
      meeting.when(extendsBy("anna", -5)).thenRefused(Code.LIMIT_REACHED);
    }

    @Test
    void is_at_most_a_year_at_a_time() {
      Command tooLong = new Command.Extend("anna", Duration.ofDays(366).plusSeconds(1));

      Refusal refusal = meeting.when(tooLong).refusal();

      assertThat(refusal.code()).isEqualTo(Code.LIMIT_REACHED);
      assertThat(refusal.reason("en"))
          .isEqualTo("an extension is more than zero and at most 366 days.");
      assertThat(refusal.reason("nl"))
          .isEqualTo("een verlenging is meer dan nul en ten hoogste 366 dagen.");
      meeting.when(extendsBy("anna", 366 * 24 * 60)).thenAccepted();
    }

    @Test
    void is_given_by_who_leads() {
      meeting.when(extendsBy("bert", 5)).thenRefused(Code.NOT_YOUR_ROLE);
    }
  }

  @Nested
  class A_role_that_is_missed {
    private final Meeting owned =
        meeting(table().phase(phase("talk")))
            .with("anna", FACILITATOR)
            .with("bert", CASE_OWNER)
            .with("carla")
            .begun()
            .given(leaves("bert"));

    @Test
    void is_missed_also_when_its_holder_comes_back_in_another() {
      owned.given(joins("bert", MEMBER));

      owned.when(resumes("anna")).thenRefused(Code.ROLES_UNFILLED);
      owned.given(gives("anna", "carla", CASE_OWNER)).when(resumes("anna")).thenAccepted();
    }

    @Test
    void pauses_the_meeting_once() {
      owned.given(gives("anna", "carla", CASE_OWNER), resumes("anna"));

      owned.when(leaves("bert")).thenRefused(Code.UNKNOWN_PARTICIPANT);
      owned.when(leaves("carla")).thenEvents("left carla", "paused without case-owner");
    }
  }

  @Nested
  class Another_end {
    @Test
    void is_noted() {
      meeting
          .when(replans("anna", NINE.plusSeconds(3600)))
          .thenEvents("replanned 2026-03-02T10:00:00Z");
    }

    @Test
    void may_be_set_in_a_pause() {
      meeting.given(pauses("anna")).when(replans("anna", NINE.plusSeconds(3600))).thenAccepted();
    }

    @Test
    void is_that_of_the_sitting() {
      meeting.given(replans("anna", NINE.plusSeconds(3600)), adjourns("anna"));
      assertThat(meeting.clock().end()).isNull();

      meeting.given(replans("anna", NINE.plusSeconds(7200)), reconvenes("anna"));
      assertThat(meeting.clock().end()).isEqualTo(NINE.plusSeconds(7200));
    }

    @Test
    void does_not_lie_in_the_past() {
      meeting.minutesLater(5).when(replans("anna", NINE)).thenRefused(Code.TIME_WENT_BACK);
    }
  }

  @Nested
  class Time {
    @Test
    void never_goes_back() {
      Refusal.TimeWentBack refusal =
          meeting.minutesLater(-1).when(isReady("bert")).thenRefused(Refusal.TimeWentBack.class);

      assertThat(refusal.last()).isEqualTo(NINE);
    }

    @Test
    void may_stand_still() {
      meeting.when(isReady("bert")).thenAccepted();
    }

    @Test
    void bears_the_end_of_time() {
      Instant last = Instant.parse("9999-12-31T23:59:59Z");
      Session session =
          meeting.session().handle(pauses("anna"), last).handle(resumes("anna"), last);

      assertThat(session.clock(Instant.MAX).inPhase())
          .isEqualTo(Duration.between(NINE, Instant.MAX));
    }
  }

  @Nested
  class The_agenda {
    @Test
    void lays_the_phases_on_the_clock() {
      Agenda agenda = meeting.session().agenda(NINE);

      assertThat(agenda.items())
          .extracting(Agenda.Item::phase)
          .containsExactly("talk", "listen", "open");
      assertThat(agenda.items())
          .extracting(Agenda.Item::start)
          .containsExactly(NINE, NINE.plusSeconds(600), NINE.plusSeconds(900));
      assertThat(agenda.planned()).hasMinutes(15);
    }

    @Test
    void repeats_a_cycle_for_each_who_has_a_turn() {
      Meeting turns =
          meeting(
                  circle()
                      .cycle(
                          cycle(
                              "turns",
                              new Repeat.ForEach(MEMBER, null, false),
                              phase("tell").minutes(4))))
              .with("anna", FACILITATOR)
              .with("bert")
              .with("carla");

      assertThat(turns.session().agenda(NINE).items()).hasSize(2);
      assertThat(turns.session().agenda(NINE).end()).isEqualTo(NINE.plusSeconds(480));
    }

    @Test
    void repeats_a_cycle_as_often_as_it_must() {
      Meeting rounds =
          meeting(
              circle()
                  .cycle(cycle("rounds", new Repeat.Rounds(3, null), phase("tell").minutes(4))));

      assertThat(rounds.session().agenda(NINE).planned()).hasMinutes(12);
    }

    @Test
    void fills_any_time_for_the_people_in_the_room() {
      Meeting turns =
          meeting(
                  circle()
                      .cycle(
                          cycle(
                              "turns",
                              new Repeat.ForEach(MEMBER, null, false),
                              phase("tell").minutes(4)))
                      .phase(
                          phase("close")
                              .time(
                                  new TimeBudget(
                                          Duration.ofMinutes(1),
                                          Duration.ofMinutes(2),
                                          Duration.ofMinutes(3),
                                          List.of())
                                      .per(MEMBER))
                              .optional(true)))
              .with("anna", FACILITATOR)
              .with("bert")
              .with("carla");

      assertThat(lengths(turns.session(), 12, LeaveOut.NEVER)).containsExactly(4L, 4L, 4L);
      assertThat(lengths(turns.session(), 22, LeaveOut.NEVER)).containsExactly(8L, 8L, 6L);
      assertThat(lengths(turns.session(), 5, LeaveOut.IF_NEEDED)).containsExactly(2L, 3L, 0L);
      Plan.DoesNotFit misfit = (Plan.DoesNotFit) plan(turns.session(), 23, LeaveOut.IF_NEEDED);
      assertThat(misfit.longest()).hasMinutes(22);
      assertThat(misfit.shortest()).hasMinutes(6);
    }

    @Test
    void keeps_a_phase_that_gives_a_role() {
      Meeting choosing =
          meeting(
              table()
                  .phase(
                      phase("choose")
                          .minutes(4)
                          .optional(true)
                          .chooses(
                              Choice.of(Kind.CASE).by(FACILITATOR).makesAuthor(CASE_OWNER).build()))
                  .phase(phase("talk").minutes(4).optional(true)));

      assertThat(lengths(choosing.session(), 3, LeaveOut.IF_NEEDED)).containsExactly(3L, 0L);
    }

    private static Plan plan(Session session, int minutes, LeaveOut leaveOut) {
      return session.agenda(
          NINE, Duration.ofMinutes(minutes), PlanningPolicy.defaults().withLeaveOut(leaveOut));
    }

    private static List<Long> lengths(Session session, int minutes, LeaveOut leaveOut) {
      Plan.Planned planned = (Plan.Planned) plan(session, minutes, leaveOut);
      return planned.agenda().items().stream().map(item -> item.length().toMinutes()).toList();
    }
  }
}
