package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.intervisie.method.Activity;
import org.intervisie.method.Form;
import org.intervisie.method.Grouping;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Role;
import org.intervisie.method.Times;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.TimeBudget;
import org.junit.jupiter.api.Test;

class ReturningTest {
  private static final Instant NINE = Instant.parse("2026-03-01T09:00:00Z");
  private static final LocalizedText TITLE = LocalizedText.plain("title");

  @Test
  void leads_to_phases_before_the_open_one_and_never_past_what_is_owed() {
    Session session =
        doing(
            begun(method(note().times(Times.exactly(1)))),
            Command.contribute("bert", Kind.NOTE),
            Command.contribute("carla", Kind.NOTE),
            Command.advance("anna"),
            Command.advance("anna"),
            Command.returnTo("anna", "first"),
            Command.withdraw("bert", "c1"));

    assertThat(session.check(Command.returnTo("anna", "third"), NINE))
        .map(Refusal::code)
        .contains(Refusal.Code.NOT_OPEN_YET);
    assertThat(session.check(Command.advance("anna"), NINE))
        .map(Refusal::code)
        .contains(Refusal.Code.OBLIGATIONS_UNMET);
  }

  @Test
  void completes_what_was_sealed_in_an_earlier_visit() {
    Session session =
        doing(
            begun(method(note().times(Times.exactly(1)).shownWhenComplete())),
            Command.contribute("bert", Kind.NOTE).withText("sealed"),
            Command.advance("anna").withDespite("late"),
            Command.returnTo("anna", "first"));
    assertThat(session.view("anna").contributions()).isEmpty();

    Session complete = doing(session, Command.contribute("carla", Kind.NOTE));

    assertThat(complete.view("anna").contributions()).hasSize(2);
  }

  @Test
  void leaves_what_was_planned_as_it_was_when_the_phase_closed() {
    Phase.Builder first =
        Phase.of("first").title(TITLE).time(TimeBudget.ofMinutes(5).per(Role.MEMBER));
    Session session = doing(begun(method(first)), Command.advance("anna"), Command.leave("carla"));

    assertThat(session.minutes().phases().get(0).planned()).isEqualTo(Duration.ofMinutes(10));
  }

  @Test
  void who_was_left_out_of_the_groups_owes_nothing_there() {
    Phase.Builder first =
        Phase.of("first")
            .title(TITLE)
            .form(
                Form.of("pairs", Grouping.PAIRS)
                    .with(note().times(Times.atLeast(1)).shownInOwnGroup()));
    Session session = doing(begun(method(first)), Command.group("anna", List.of(List.of("bert"))));

    assertThat(session.check(Command.contribute("carla", Kind.NOTE), NINE))
        .map(Refusal::code)
        .contains(Refusal.Code.NOT_OPEN_YET);
    Session written = doing(session, Command.contribute("bert", Kind.NOTE));
    assertThat(written.check(Command.advance("anna"), NINE)).isEmpty();
  }

  @Test
  void a_log_that_names_what_is_not_there_changes_as_little_as_it_can() {
    Session session = begun(method(note().times(Times.exactly(1))));
    List<Event> log = new ArrayList<>(session.events());
    ContributionId nothing = ContributionId.of(44);
    log.add(
        new Event.Contributed(
            6, NINE, "bert", ContributionId.of(7), "bert", Kind.NOTE, null, null, nothing));
    log.add(new Event.Withdrawn(7, NINE, "bert", ContributionId.of(1)));
    log.add(new Event.Withdrawn(8, NINE, "bert", nothing));
    log.add(new Event.Chosen(9, NINE, "anna", nothing, null));

    Session replayed = Session.replay(session.method(), log);

    assertThat(replayed.events()).isEqualTo(log);
    assertThatCode(
            () -> {
              assertThat(replayed.minutes().chosen()).isEmpty();
              assertThat(replayed.view("anna").chosen()).isEmpty();
              assertThat(replayed.moves("anna")).isNotEmpty();
            })
        .doesNotThrowAnyException();
  }

  @Test
  void nobody_comes_in_without_an_id() {
    Session session = begun(method(note()));

    assertThat(session.check(Command.join(" "), NINE))
        .map(Refusal::code)
        .contains(Refusal.Code.UNKNOWN_PARTICIPANT);
    assertThat(session.moves(" ")).isEmpty();
  }

  private static Activity.Builder note() {
    return Activity.writes(Kind.NOTE).by(Role.MEMBER);
  }

  private static Method method(Activity.Builder activity) {
    return method(Phase.of("first").title(TITLE).with(activity));
  }

  private static Method method(Phase.Builder first) {
    return Method.of("three")
        .title(TITLE)
        .role(Role.of(Role.FACILITATOR).title(TITLE))
        .role(Role.of(Role.MEMBER).title(TITLE))
        .phase(first)
        .phase(Phase.of("second").title(TITLE))
        .phase(Phase.of("third").title(TITLE))
        .build();
  }

  private static Session begun(Method method) {
    return doing(
        Session.open(method),
        Command.join("anna", Role.FACILITATOR),
        Command.join("bert"),
        Command.join("carla"),
        Command.begin("anna"));
  }

  private static Session doing(Session session, Command... commands) {
    Session next = session;
    for (Command command : commands) {
      next = next.handle(command, NINE);
    }
    return next;
  }
}
