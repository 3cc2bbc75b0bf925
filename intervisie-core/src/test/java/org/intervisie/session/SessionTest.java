package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.method.Role.MEMBER;
import static org.intervisie.session.Acts.advances;
import static org.intervisie.session.Acts.isReady;
import static org.intervisie.session.Acts.says;
import static org.intervisie.session.Grammar.circle;
import static org.intervisie.session.Grammar.phase;
import static org.intervisie.session.Meeting.NINE;
import static org.intervisie.session.Meeting.meeting;

import java.util.List;
import org.intervisie.method.Activity;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.session.Refusal.Code;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A session as a decider: decide, evolve, handle, replay. */
class SessionTest {
  private final Method method =
      circle()
          .phase(phase("talk").with(Activity.says(Kind.QUESTION).by(MEMBER)))
          .phase(phase("listen"))
          .build();
  private final Session open = Session.open(method);
  private final Session running = underWayWith(method).session();

  private static Meeting underWayWith(Method method) {
    return meeting(method).with("anna", FACILITATOR).with("bert").begun();
  }

  @Test
  void begins_while_people_gather() {
    assertThat(open.status()).isEqualTo(Status.GATHERING);
    assertThat(open.phase()).isEmpty();
    assertThat(open.events()).isEmpty();
    assertThat(open.method()).isEqualTo(method);
  }

  @Test
  void deciding_changes_nothing() {
    Decision decision = running.decide(advances("anna"), NINE);

    assertThat(decision).isInstanceOf(Decision.Accepted.class);
    assertThat(running.phase()).contains("talk");
    assertThat(running.decide(advances("anna"), NINE)).isEqualTo(decision);
  }

  @Test
  void handling_is_deciding_and_evolving() {
    Decision.Accepted accepted = (Decision.Accepted) running.decide(advances("anna"), NINE);
    Session evolved = running;
    for (Event event : accepted.events()) {
      evolved = evolved.evolve(event);
    }

    assertThat(running.handle(advances("anna"), NINE)).isEqualTo(evolved);
  }

  @Test
  void handling_a_contribution_is_deciding_and_evolving_too() {
    Decision.Accepted accepted =
        (Decision.Accepted) running.decide(says("bert", Kind.QUESTION), NINE);

    assertThat(running.handle(says("bert", Kind.QUESTION), NINE))
        .isEqualTo(running.evolve(accepted.events().get(0)));
  }

  @Test
  void checking_is_the_asking_form_of_handling() {
    assertThat(running.check(advances("anna"), NINE)).isEmpty();
    assertThat(running.check(advances("bert"), NINE))
        .map(Refusal::code)
        .contains(Code.NOT_YOUR_ROLE);
  }

  @Test
  void stays_as_it_is_when_another_goes_on_from_it() {
    Session next = running.handle(says("bert", Kind.QUESTION), NINE);
    Session other = running.handle(isReady("bert"), NINE);

    assertThat(running.events()).hasSize(4);
    assertThat(next.events()).hasSize(5);
    assertThat(other.events().get(4)).isInstanceOf(Event.SignalledReady.class);
    assertThat(next).isNotEqualTo(other);
  }

  @Test
  void gives_its_events_as_a_list_that_nobody_changes() {
    assertThatThrownBy(() -> running.events().remove(0))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void keeps_every_event_of_a_long_meeting_in_order() {
    Meeting meeting = underWayWith(method);
    for (int i = 0; i < 1100; i++) {
      meeting.given(says("bert", Kind.QUESTION));
    }

    assertThat(meeting.session().events())
        .extracting(Event::seq)
        .isEqualTo(java.util.stream.IntStream.rangeClosed(1, 1104).boxed().toList());
    assertThat(meeting.session().events().get(1000).seq()).isEqualTo(1001);
    assertThat(Session.replay(method, meeting.session().events())).isEqualTo(meeting.session());
  }

  @Test
  void never_judges_the_past() {
    List<Event> strange =
        List.of(
            new Event.PhaseClosed(1, NINE, "zoe", "talk", null),
            new Event.Left(2, NINE, "zoe", "zoe"),
            new Event.PhaseOpened(3, NINE, "zoe", "dance", null),
            new Event.Contributed(
                4, NINE, "zoe", new ContributionId(1), "zoe", "kind", null, null, null),
            new Event.Withdrawn(5, NINE, "zoe", new ContributionId(7)),
            new Event.Chosen(6, NINE, "zoe", new ContributionId(7), null),
            new Event.RoleAssigned(7, NINE, "zoe", "zoe", "pilot"),
            new Event.HandedOver(8, NINE, "zoe", "zoe"),
            new Event.PhaseReopened(9, NINE, "zoe", "dance", null),
            new Event.CycleRepeated(10, NINE, "zoe", "rounds"),
            new Event.FormChosen(11, NINE, "zoe", "dance"),
            new Event.Resumed(12, NINE, "zoe"));

    Session session = Session.replay(method, strange);

    assertThat(session.events()).isEqualTo(strange);
  }

  @Test
  void is_prepared_once_and_opened_often() {
    PreparedMethod prepared = PreparedMethod.of(method);

    assertThat(Session.open(prepared, Limits.defaults())).isEqualTo(open);
    assertThat(prepared.method()).isSameAs(method);
  }

  @Test
  void differs_from_one_under_other_limits() {
    assertThat(Session.open(PreparedMethod.of(method), Limits.defaults().withContributions(3)))
        .isNotEqualTo(open);
  }

  @Test
  void lists_how_to_come_in_for_who_is_not_there() {
    assertThat(open.moves("bert"))
        .containsExactly(
            new Move.Join(
                "bert", false, true, List.of(), List.of(), List.of(FACILITATOR, MEMBER), true));
    assertThat(running.moves("zoe"))
        .containsExactly(
            new Move.Join(
                "zoe", false, true, List.of("anna", "bert"), List.of(), List.of(MEMBER), true));
  }

  @Nested
  class Ids_of_contributions {
    @Test
    void read_what_they_write() {
      assertThat(ContributionId.parse("c12")).isEqualTo(new ContributionId(12)).hasToString("c12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c", "c0", "c01", "12", "C12", "c1x", "c-1", "c 1", "c99999999999"})
    void read_nothing_else(String text) {
      assertThatThrownBy(() -> ContributionId.parse(text))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("not a contribution id such as 'c12'");
    }

    @Test
    void begin_at_one() {
      assertThatThrownBy(() -> new ContributionId(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void stand_in_the_order_of_acceptance() {
      assertThat(new ContributionId(9)).isLessThan(new ContributionId(10));
    }
  }
}
