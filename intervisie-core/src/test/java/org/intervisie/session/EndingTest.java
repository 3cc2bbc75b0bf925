package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.method.Role.MEMBER;
import static org.intervisie.session.Acts.abandons;
import static org.intervisie.session.Acts.adjourns;
import static org.intervisie.session.Acts.finishes;
import static org.intervisie.session.Acts.pauses;
import static org.intervisie.session.Grammar.circle;
import static org.intervisie.session.Grammar.phase;
import static org.intervisie.session.Meeting.meeting;
import static org.intervisie.session.Meeting.underWay;

import java.util.List;
import org.intervisie.method.Activity;
import org.intervisie.method.Kind;
import org.intervisie.method.Times;
import org.intervisie.session.Refusal.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a meeting ends, and that nothing happens afterwards. */
class EndingTest {
  private final Meeting meeting =
      underWay(
          circle()
              .phase(
                  phase("talk")
                      .with(Activity.says(Kind.QUESTION).by(MEMBER).times(Times.atLeast(1))))
              .phase(phase("listen")),
          "bert");

  @Test
  void who_leads_may_finish_early_whatever_is_owed() {
    meeting.when(finishes("anna")).thenEvents("finished");

    assertThat(meeting.status()).isEqualTo(Status.FINISHED);
    assertThat(meeting.status().isOver()).isTrue();
  }

  @Test
  void a_paused_or_adjourned_meeting_may_be_finished() {
    meeting.given(pauses("anna"), adjourns("anna")).when(finishes("anna")).thenAccepted();
  }

  @Test
  void a_meeting_that_did_not_begin_is_not_finished_but_broken_off() {
    Meeting gathering = meeting(circle().phase(phase("talk"))).with("anna", FACILITATOR);

    gathering.when(finishes("anna")).thenRefused(Code.WRONG_STATUS);
    gathering.when(abandons("anna")).thenEvents("abandoned");
  }

  @Test
  void who_leads_may_break_off_at_any_time() {
    meeting.given(pauses("anna")).when(abandons("anna")).thenEvents("abandoned");

    assertThat(meeting.status()).isEqualTo(Status.ABANDONED);
  }

  @Test
  void members_do_not_end_a_meeting() {
    meeting.when(finishes("bert")).thenRefused(Code.NOT_YOUR_ROLE);
    meeting.when(abandons("bert")).thenRefused(Code.NOT_YOUR_ROLE);
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void each_command_may_be_given_in_some_states_only(Status status) {
    for (Command command : EveryCommand.by("anna")) {
      Meeting in = in(status);
      boolean open = EveryCommand.states(command.type()).contains(status);

      boolean refused =
          in.session()
              .check(command, in.now())
              .filter(refusal -> refusal.code() == Code.WRONG_STATUS)
              .isPresent();

      assertThat(refused).as(command.type() + " while " + status).isEqualTo(!open);
    }
  }

  @ParameterizedTest
  @EnumSource(Command.Type.class)
  void each_command_is_for_everyone_or_for_who_leads(Command.Type type) {
    Command command = EveryCommand.of(type, "bert");
    Status status = EveryCommand.states(type).iterator().next();
    Meeting in = in(status);

    List<String> leaders =
        in.session()
            .check(command, in.now())
            .filter(Refusal.NotYourRole.class::isInstance)
            .map(refusal -> ((Refusal.NotYourRole) refusal).roles())
            .orElse(List.of());

    assertThat(leaders.equals(List.of(FACILITATOR))).isEqualTo(EveryCommand.LEADING.contains(type));
  }

  private static Meeting in(Status status) {
    Meeting meeting = meeting(circle().phase(phase("talk"))).with("anna", FACILITATOR).with("bert");
    return switch (status) {
      case GATHERING -> meeting;
      case RUNNING -> meeting.begun();
      case PAUSED -> meeting.begun().given(pauses("anna"));
      case ADJOURNED -> meeting.begun().given(adjourns("anna"));
      case FINISHED -> meeting.begun().given(finishes("anna"));
      case ABANDONED -> meeting.given(abandons("anna"));
    };
  }
}
