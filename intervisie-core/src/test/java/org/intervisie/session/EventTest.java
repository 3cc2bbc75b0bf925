package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.method.Role.MEMBER;
import static org.intervisie.session.Acts.abandons;
import static org.intervisie.session.Acts.adjourns;
import static org.intervisie.session.Acts.advances;
import static org.intervisie.session.Acts.begins;
import static org.intervisie.session.Acts.chooses;
import static org.intervisie.session.Acts.choosesForm;
import static org.intervisie.session.Acts.divides;
import static org.intervisie.session.Acts.extendsBy;
import static org.intervisie.session.Acts.finishes;
import static org.intervisie.session.Acts.gives;
import static org.intervisie.session.Acts.goesBack;
import static org.intervisie.session.Acts.handsOver;
import static org.intervisie.session.Acts.isReady;
import static org.intervisie.session.Acts.joins;
import static org.intervisie.session.Acts.leaves;
import static org.intervisie.session.Acts.ordersTurns;
import static org.intervisie.session.Acts.pauses;
import static org.intervisie.session.Acts.reconvenes;
import static org.intervisie.session.Acts.repeats;
import static org.intervisie.session.Acts.replans;
import static org.intervisie.session.Acts.resumes;
import static org.intervisie.session.Acts.reveals;
import static org.intervisie.session.Acts.says;
import static org.intervisie.session.Acts.skips;
import static org.intervisie.session.Acts.withdraws;
import static org.intervisie.session.Grammar.circle;
import static org.intervisie.session.Grammar.cycle;
import static org.intervisie.session.Grammar.method;
import static org.intervisie.session.Grammar.phase;
import static org.intervisie.session.Grammar.role;
import static org.intervisie.session.Meeting.NINE;
import static org.intervisie.session.Meeting.meeting;
import static org.intervisie.session.Meeting.underWay;

import java.util.List;
import java.util.stream.Stream;
import org.intervisie.method.Activity;
import org.intervisie.method.Choice;
import org.intervisie.method.Form;
import org.intervisie.method.Grouping;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Repeat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each type of event, and the smallest situation in which it happens. */
class EventTest {

  /** What happens when a command is given in a meeting. */
  record Example(Event.Type type, Meeting meeting, Command command) {
    @Override
    public String toString() {
      return type.id();
    }
  }

  /** One example for each type. A new type fails {@link #every_type_has_an_example} until it is here. */
  static Stream<Example> examples() {
    return Stream.of(
        new Example(Event.Type.JOINED, meeting(twoPhases()), joins("bert")),
        new Example(Event.Type.LEFT, talking(), leaves("bert")),
        new Example(Event.Type.ROLE_ASSIGNED, talking(), gives("anna", "bert", "observer")),
        new Example(Event.Type.HANDED_OVER, talking(), handsOver("anna", "bert")),
        new Example(
            Event.Type.BEGUN, meeting(twoPhases()).with("anna", FACILITATOR), begins("anna")),
        new Example(Event.Type.PHASE_OPENED, talking(), advances("anna")),
        new Example(Event.Type.PHASE_CLOSED, talking(), advances("anna")),
        new Example(Event.Type.PHASE_SKIPPED, talking(), skips("anna")),
        new Example(
            Event.Type.PHASE_REOPENED, talking().given(advances("anna")), goesBack("anna", "talk")),
        new Example(
            Event.Type.CYCLE_REPEATED,
            underWay(
                circle().cycle(cycle("rounds", new Repeat.Rounds(1, null), phase("talk"))), "bert"),
            repeats("anna")),
        new Example(
            Event.Type.TURNS_ORDERED,
            underWay(
                circle()
                    .cycle(cycle("turns", new Repeat.ForEach(MEMBER, null, false), phase("talk"))),
                "bert"),
            ordersTurns("anna", "bert")),
        new Example(
            Event.Type.CONTRIBUTED, talking(), says("bert", Kind.QUESTION).withText("secret")),
        new Example(
            Event.Type.WITHDRAWN,
            talking().given(says("bert", Kind.QUESTION)),
            withdraws("bert", "c1")),
        new Example(
            Event.Type.CHOSEN,
            underWay(
                    circle()
                        .phase(
                            phase("pick")
                                .with(Activity.says(Kind.CASE).by(MEMBER))
                                .chooses(Choice.of(Kind.CASE).by(FACILITATOR))),
                    "bert")
                .given(says("bert", Kind.CASE)),
            chooses("anna", "c1")),
        new Example(Event.Type.FORM_CHOSEN, talking(), choosesForm("anna", "twos")),
        new Example(
            Event.Type.GROUPED,
            talking().given(choosesForm("anna", "twos")),
            divides("anna", List.of("anna", "bert"))),
        new Example(Event.Type.REVEALED, talking(), reveals("anna", Kind.NOTE)),
        new Example(Event.Type.SIGNALLED_READY, talking(), isReady("bert")),
        new Example(Event.Type.EXTENDED, talking(), extendsBy("anna", 5)),
        new Example(Event.Type.REPLANNED, talking(), replans("anna", NINE.plusSeconds(3600))),
        new Example(Event.Type.PAUSED, talking(), pauses("anna")),
        new Example(Event.Type.RESUMED, talking().given(pauses("anna")), resumes("anna")),
        new Example(Event.Type.ADJOURNED, talking(), adjourns("anna")),
        new Example(Event.Type.RECONVENED, talking().given(adjourns("anna")), reconvenes("anna")),
        new Example(Event.Type.FINISHED, talking(), finishes("anna")),
        new Example(Event.Type.ABANDONED, talking(), abandons("anna")));
  }

  @Test
  void every_type_has_an_example() {
    assertThat(examples().map(Example::type)).containsExactly(Event.Type.values());
  }

  @Test
  void every_type_of_command_has_one_in_the_tests() {
    assertThat(EveryCommand.by("anna"))
        .extracting(Command::type)
        .containsExactly(Command.Type.values());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void happens(Example example) {
    Meeting meeting = example.meeting().given(example.command());

    assertThat(meeting.session().events()).extracting(Event::type).contains(example.type());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void is_numbered_timed_and_signed(Example example) {
    Meeting meeting = example.meeting().minutesLater(3);
    int before = meeting.session().events().size();
    List<Event> events = meeting.given(example.command()).session().events();

    for (int i = before; i < events.size(); i++) {
      assertThat(events.get(i).seq()).isEqualTo(i + 1);
      assertThat(events.get(i).at()).isEqualTo(meeting.now());
      assertThat(events.get(i).by()).isEqualTo(example.command().by());
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void rebuilds_the_session_when_replayed(Example example) {
    Session session = example.meeting().given(example.command()).session();

    Session again = Session.replay(session.method(), session.events());

    assertThat(again).isEqualTo(session).hasSameHashCodeAs(session);
    for (String viewer : List.of("anna", "bert")) {
      if (session.events().stream()
          .anyMatch(
              event ->
                  event instanceof Event.Joined joined && joined.participant().equals(viewer))) {
        assertThat(again.view(viewer)).isEqualTo(session.view(viewer));
        assertThat(again.moves(viewer)).isEqualTo(session.moves(viewer));
      }
    }
  }

  private static Method.Builder twoPhases() {
    return method(role(FACILITATOR), role("observer"), role(MEMBER))
        .phase(
            phase("talk")
                .optional(true)
                .form(
                    Form.of("circle", Grouping.TOGETHER)
                        .with(Activity.says(Kind.QUESTION).by(MEMBER))
                        .with(Activity.writes(Kind.NOTE).by(MEMBER).shownWhenComplete()))
                .form(Form.of("twos", Grouping.PAIRS)))
        .phase(phase("listen"));
  }

  private static Meeting talking() {
    return underWay(twoPhases(), "bert");
  }
}
