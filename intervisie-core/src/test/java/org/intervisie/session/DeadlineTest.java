package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.method.Role.MEMBER;
import static org.intervisie.session.Acts.adjourns;
import static org.intervisie.session.Acts.advances;
import static org.intervisie.session.Acts.extendsBy;
import static org.intervisie.session.Acts.finishes;
import static org.intervisie.session.Acts.isReady;
import static org.intervisie.session.Acts.joins;
import static org.intervisie.session.Acts.pauses;
import static org.intervisie.session.Acts.reconvenes;
import static org.intervisie.session.Acts.replans;
import static org.intervisie.session.Acts.resumes;
import static org.intervisie.session.Deadline.Reason.MEETING_END;
import static org.intervisie.session.Deadline.Reason.NEXT_SITTING;
import static org.intervisie.session.Deadline.Reason.PHASE_LONGEST;
import static org.intervisie.session.Deadline.Reason.PHASE_PLANNED;
import static org.intervisie.session.Grammar.circle;
import static org.intervisie.session.Grammar.phase;
import static org.intervisie.session.Meeting.NINE;
import static org.intervisie.session.Meeting.meeting;
import static org.intervisie.session.Meeting.underWay;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.intervisie.time.TimeBudget;
import org.junit.jupiter.api.Test;

/** When a scheduler should look again. */
class DeadlineTest {
  private static final TimeBudget TEN_TO_FIFTEEN =
      new TimeBudget(null, Duration.ofMinutes(10), Duration.ofMinutes(15), List.of());

  private final Meeting meeting =
      underWay(
          circle()
              .phase(phase("talk").time(TEN_TO_FIFTEEN))
              .phase(phase("listen").minutes(5))
              .phase(phase("rest")),
          "bert");

  private static Instant minute(int minute) {
    return NINE.plusSeconds(60L * minute);
  }

  private void thenNext(Deadline.Reason reason, int minute) {
    assertThat(meeting.session().deadline())
        .hasValueSatisfying(
            due -> {
              assertThat(due.reason()).isEqualTo(reason);
              assertThat(due.at()).isEqualTo(minute(minute));
            });
  }

  @Test
  void the_planned_time_of_the_phase_comes_first() {
    assertThat(meeting.session().deadline())
        .contains(new Deadline(minute(10), PHASE_PLANNED, "talk"));
  }

  @Test
  void a_scheduler_that_told_of_one_asks_for_the_next() {
    assertThat(meeting.session().deadline(minute(10).plusNanos(1)))
        .contains(new Deadline(minute(15), PHASE_LONGEST, "talk"));
    assertThat(meeting.session().deadline(minute(15).plusNanos(1))).isEmpty();
  }

  @Test
  void of_two_at_once_the_phase_goes_before_the_meeting() {
    assertThat(meeting.session().deadline(minute(15)).map(Deadline::reason))
        .contains(PHASE_LONGEST);
  }

  @Test
  void one_that_passed_unnoticed_is_told_to_who_asks_from_then_on() {
    meeting.minutesLater(12).given(isReady("bert"));

    thenNext(PHASE_LONGEST, 15);
    assertThat(meeting.session().deadline(NINE).map(Deadline::reason)).contains(PHASE_PLANNED);
  }

  @Test
  void one_at_the_very_instant_of_an_event_is_not_lost() {
    meeting.minutesLater(10).given(isReady("bert"));

    thenNext(PHASE_PLANNED, 10);
  }

  @Test
  void an_extension_moves_both_of_the_phase() {
    meeting.given(extendsBy("anna", 3));

    thenNext(PHASE_PLANNED, 13);
    assertThat(meeting.session().deadline(minute(16)))
        .contains(new Deadline(minute(18), PHASE_LONGEST, "talk"));
  }

  @Test
  void a_pause_moves_them_by_its_length() {
    meeting.minutesLater(4).given(pauses("anna"));
    assertThat(meeting.session().deadline()).isEmpty();

    meeting.minutesLater(20).given(resumes("anna"));
    thenNext(PHASE_PLANNED, 30);
  }

  @Test
  void what_fell_due_before_a_pause_does_not_fall_due_again() {
    meeting.minutesLater(12).given(pauses("anna")).minutesLater(1).given(resumes("anna"));

    thenNext(PHASE_LONGEST, 16);
  }

  @Test
  void the_meeting_ends_when_all_planned_times_are_used_up() {
    meeting.minutesLater(2).given(advances("anna")).minutesLater(1).given(advances("anna"));

    thenNext(MEETING_END, 15);
  }

  @Test
  void an_end_that_was_moved_stands_also_in_a_pause() {
    meeting.given(replans("anna", minute(9)));
    assertThat(meeting.session().deadline(minute(9)))
        .contains(new Deadline(minute(9), MEETING_END, null));

    meeting.given(pauses("anna"));
    thenNext(MEETING_END, 9);
  }

  @Test
  void the_planned_time_is_that_of_the_agenda_until_an_end_that_was_set() {
    meeting.given(replans("anna", minute(10)));
    thenNext(PHASE_PLANNED, 6);

    meeting.minutesLater(6).given(advances("anna"));
    thenNext(PHASE_PLANNED, 9);
  }

  @Test
  void the_next_sitting_is_the_one_thing_that_falls_due_when_adjourned() {
    meeting.given(replans("anna", minute(9)), new Command.Adjourn("anna", minute(60 * 24)));
    thenNext(NEXT_SITTING, 60 * 24);

    meeting.minutesLater(60 * 24).given(reconvenes("anna"));
    thenNext(PHASE_PLANNED, 60 * 24 + 10);
  }

  @Test
  void nothing_falls_due_when_nobody_knows_when_the_group_meets_again() {
    meeting.given(adjourns("anna"));

    assertThat(meeting.session().deadline()).isEmpty();
  }

  @Test
  void nothing_falls_due_before_the_beginning_nor_after_the_end() {
    Meeting early = meeting(circle().phase(phase("talk").minutes(10)));
    assertThat(early.session().deadline()).isEmpty();
    assertThat(early.with("anna", FACILITATOR).session().deadline()).isEmpty();

    assertThat(meeting.given(finishes("anna")).session().deadline()).isEmpty();
  }

  @Test
  void nothing_falls_due_where_nothing_is_planned() {
    assertThat(underWay(circle().phase(phase("talk")), "bert").session().deadline()).isEmpty();
  }

  @Test
  void times_per_participant_follow_who_is_there() {
    Meeting each =
        underWay(
            circle()
                .phase(
                    phase("talk")
                        .time(new TimeBudget(null, null, Duration.ofMinutes(4), List.of(MEMBER)))),
            "bert");
    assertThat(each.session().deadline()).contains(new Deadline(minute(4), PHASE_LONGEST, "talk"));

    each.given(joins("carla"));
    assertThat(each.session().deadline()).contains(new Deadline(minute(8), PHASE_LONGEST, "talk"));
  }

  @Test
  void reasons_have_names_for_documents() {
    assertThat(Deadline.Reason.values())
        .extracting(Deadline.Reason::id)
        .containsExactly("phase-planned", "phase-longest", "meeting-end", "next-sitting");
  }
}
