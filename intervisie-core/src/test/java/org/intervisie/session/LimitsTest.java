package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.method.Role.MEMBER;
import static org.intervisie.session.Acts.advances;
import static org.intervisie.session.Acts.finishes;
import static org.intervisie.session.Acts.handsOver;
import static org.intervisie.session.Acts.joins;
import static org.intervisie.session.Acts.leaves;
import static org.intervisie.session.Acts.pauses;
import static org.intervisie.session.Acts.replans;
import static org.intervisie.session.Acts.resumes;
import static org.intervisie.session.Acts.says;
import static org.intervisie.session.Acts.skips;
import static org.intervisie.session.Acts.withdraws;
import static org.intervisie.session.Grammar.circle;
import static org.intervisie.session.Grammar.phase;
import static org.intervisie.session.Meeting.meeting;

import org.intervisie.method.Activity;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.junit.jupiter.api.Test;

/** A session stays bounded whatever is thrown at it. */
class LimitsTest {
  private static final Limits SMALL = new Limits(3, 2, 40, 10, 6);

  private static Method.Builder talk() {
    return circle()
        .phase(phase("talk").optional(true).with(Activity.says(Kind.QUESTION).by(MEMBER)));
  }

  private final Meeting meeting =
      meeting(talk(), SMALL).with("anna", FACILITATOR).with("bert").begun();

  private static void refused(Meeting meeting, Command command, String limit, int value) {
    Refusal.LimitReached refusal = meeting.when(command).thenRefused(Refusal.LimitReached.class);

    assertThat(refusal.limit()).isEqualTo(limit);
    assertThat(refusal.value()).isEqualTo(value);
  }

  @Test
  void holds_so_many_people_those_who_left_included() {
    meeting.given(joins("carla"), leaves("carla"));

    refused(meeting, joins("dirk"), "participants", 3);
    meeting.when(joins("carla")).thenAccepted();
  }

  @Test
  void holds_so_many_contributions_the_withdrawn_included() {
    meeting.given(
        says("bert", Kind.QUESTION), says("bert", Kind.QUESTION), withdraws("bert", "c1"));

    refused(meeting, says("bert", Kind.QUESTION), "contributions", 2);
    assertThat(meeting.kinds("bert")).isEmpty();
  }

  @Test
  void holds_so_many_events_but_always_lets_people_go_take_back_and_end() {
    Meeting full = meeting.given(says("bert", Kind.QUESTION));
    Command next = pauses("anna");
    while (full.session().check(next, full.now()).isEmpty()) {
      full.given(next);
      next = full.status() == Status.PAUSED ? resumes("anna") : pauses("anna");
    }

    refused(full, next, "events", 40);
    refused(full, replans("anna", full.now()), "events", 40);
    full.given(withdraws("bert", "c1"), leaves("bert")).when(finishes("anna")).thenAccepted();
  }

  @Test
  void lets_somebody_take_over_and_end_a_full_meeting_that_nobody_leads() {
    Meeting full = meeting(talk(), SMALL.withEvents(24)).with("anna", FACILITATOR).with("bert");
    full.begun();
    Command next = pauses("anna");
    while (full.session().check(next, full.now()).isEmpty()) {
      full.given(next);
      next = full.status() == Status.PAUSED ? resumes("anna") : pauses("anna");
    }
    refused(full, handsOver("anna", "bert"), "events", 24);

    full.given(leaves("anna"), handsOver("bert", "bert")).when(finishes("bert")).thenAccepted();
  }

  @Test
  void bounds_every_text_that_people_may_leave() {
    String eleven = "12345678901";

    refused(meeting, says("bert", Kind.QUESTION).withText(eleven), "textLength", 10);
    refused(meeting, joins("carla").withName(eleven), "textLength", 10);
    refused(meeting, advances("anna", eleven), "textLength", 10);
    refused(meeting, skips("anna", eleven), "textLength", 10);
    refused(meeting, new Command.Return("anna", "talk", eleven), "textLength", 10);
    refused(meeting, new Command.Pause("anna", eleven), "textLength", 10);
    refused(meeting, new Command.Abandon("anna", eleven), "textLength", 10);
  }

  @Test
  void lets_a_text_of_just_the_length_through() {
    meeting.when(says("bert", Kind.QUESTION).withText("1234567890")).thenAccepted();
  }

  @Test
  void bounds_the_ids_of_participants() {
    refused(meeting, joins("wilhelmina"), "idLength", 6);
  }

  @Test
  void bounds_the_ids_of_commands() {
    refused(meeting, says("bert", Kind.QUESTION).withId("1234567"), "idLength", 6);
    refused(meeting, leaves("bert").withId("1234567"), "idLength", 6);
    meeting.when(says("bert", Kind.QUESTION).withId("123456")).thenAccepted();
  }

  @Test
  void has_sound_defaults() {
    Limits defaults = Limits.defaults();

    assertThat(defaults).isEqualTo(new Limits(200, 100_000, 1_000_000, 20_000, 200));
  }

  @Test
  void are_changed_one_by_one() {
    Limits some =
        Limits.defaults()
            .withParticipants(1)
            .withContributions(2)
            .withEvents(30)
            .withTextLength(4)
            .withIdLength(5);

    assertThat(some).isEqualTo(new Limits(1, 2, 30, 4, 5));
  }

  @Test
  void are_all_one_or_more() {
    assertThatThrownBy(() -> new Limits(1, 1, 1, 0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("every limit must be 1 or more");
    assertThatThrownBy(() -> Limits.defaults().withEvents(16))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the limit of events must be 17 or more");
  }
}
