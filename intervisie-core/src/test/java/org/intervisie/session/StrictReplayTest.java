package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.method.Role.MEMBER;
import static org.intervisie.session.Acts.advances;
import static org.intervisie.session.Acts.goesBack;
import static org.intervisie.session.Acts.joins;
import static org.intervisie.session.Acts.leaves;
import static org.intervisie.session.Acts.pauses;
import static org.intervisie.session.Acts.says;
import static org.intervisie.session.Grammar.circle;
import static org.intervisie.session.Grammar.cycle;
import static org.intervisie.session.Grammar.phase;
import static org.intervisie.session.Grammar.table;
import static org.intervisie.session.Meeting.NINE;
import static org.intervisie.session.Meeting.meeting;
import static org.intervisie.session.Meeting.underWay;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.intervisie.method.Activity;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Repeat;
import org.intervisie.method.Times;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Logs that cannot have happened, and what people read about the first event that cannot. */
class StrictReplayTest {
  private static final ContributionId C1 = new ContributionId(1);

  /** A meeting, how its log goes on or is changed, and what is said about it. */
  record Example(String what, Meeting meeting, List<Event> log, int seq, String nl, String en) {
    @Override
    public String toString() {
      return what;
    }
  }

  static Stream<Example> examples() {
    return Stream.of(
        goingOn(
            "what no activity allows",
            talking(),
            "gebeurtenis 5 (contributed, door 'bert', contribution c1, kind 'advice', text (6"
                + " characters)) kan in fase 'talk' niet gebeurd zijn: dat hoort niet bij deze"
                + " fase. Wel mogelijk: weggaan, 'question' bijdragen, zich klaar melden.",
            "event 5 (contributed, by 'bert', contribution c1, kind 'advice', text (6 characters))"
                + " cannot have happened in phase 'talk': that is not part of this phase. Possible"
                + " instead: leave, contribute 'question', say 'I am done'.",
            new Event.Contributed(5, NINE, "bert", C1, "bert", "advice", "secret", null, null)),
        goingOn(
            "somebody who is not there",
            talking(),
            "gebeurtenis 5 (signalled-ready, door 'zoe') kan in fase 'talk' niet gebeurd zijn:"
                + " 'zoe' is niet in de kamer.",
            "event 5 (signalled-ready, by 'zoe') cannot have happened in phase 'talk': 'zoe' is not"
                + " in the room.",
            new Event.SignalledReady(5, NINE, "zoe")),
        goingOn(
            "a number that is left out",
            talking(),
            "gebeurtenis 5 (signalled-ready, door 'bert') kan in fase 'talk' niet gebeurd zijn: het"
                + " heeft nummer 6 en hoort nummer 5 te hebben.",
            "event 5 (signalled-ready, by 'bert') cannot have happened in phase 'talk': it has"
                + " number 6 and should have number 5.",
            new Event.SignalledReady(6, NINE, "bert")),
        goingOn(
            "a time before the last",
            talking(),
            "gebeurtenis 5 (signalled-ready, door 'bert') kan in fase 'talk' niet gebeurd zijn: het"
                + " laatste wat er gebeurde was later, om 2026-03-02T09:00:00Z. Wel mogelijk:"
                + " weggaan, 'question' bijdragen, zich klaar melden.",
            "event 5 (signalled-ready, by 'bert') cannot have happened in phase 'talk': the last"
                + " thing that happened was later, at 2026-03-02T09:00:00Z. Possible instead:"
                + " leave, contribute 'question', say 'I am done'.",
            new Event.SignalledReady(5, NINE.minusSeconds(1), "bert")),
        goingOn(
            "the number of another contribution",
            talking(),
            "gebeurtenis 5 (contributed, door 'bert', contribution c2, kind 'question') kan in fase"
                + " 'talk' niet gebeurd zijn: het heeft contribution c2 en hoort contribution c1 te"
                + " hebben.",
            "event 5 (contributed, by 'bert', contribution c2, kind 'question') cannot have"
                + " happened in phase 'talk': it has contribution c2 and should have contribution"
                + " c1.",
            new Event.Contributed(
                5, NINE, "bert", new ContributionId(2), "bert", Kind.QUESTION, null, null, null)),
        goingOn(
            "a phase that opens by itself",
            meeting(twoPhases()).with("anna", FACILITATOR),
            "gebeurtenis 2 (phase-opened, door 'anna', phase 'talk') kan niet gebeurd zijn: een"
                + " fase gaat alleen open als de bijeenkomst begint of een andere fase eindigt.",
            "event 2 (phase-opened, by 'anna', phase 'talk') cannot have happened: a phase opens"
                + " only when the meeting begins or another phase ends.",
            new Event.PhaseOpened(2, NINE, "anna", "talk", null)),
        goingOn(
            "nothing that opens after what closed",
            talking(),
            "gebeurtenis 6 (signalled-ready, door 'bert') kan niet gebeurd zijn: wat hier hoort is"
                + " phase-opened, door 'anna', phase 'listen'.",
            "event 6 (signalled-ready, by 'bert') cannot have happened: what belongs here is"
                + " phase-opened, by 'anna', phase 'listen'.",
            new Event.PhaseClosed(5, NINE, "anna", "talk", null),
            new Event.SignalledReady(6, NINE, "bert")),
        goingOn(
            "a phase that is not the next",
            talking(),
            "gebeurtenis 6 (phase-opened, door 'anna', phase 'talk') kan niet gebeurd zijn: het"
                + " heeft phase 'talk' en hoort phase 'listen' te hebben.",
            "event 6 (phase-opened, by 'anna', phase 'talk') cannot have happened: it has phase"
                + " 'talk' and should have phase 'listen'.",
            new Event.PhaseClosed(5, NINE, "anna", "talk", null),
            new Event.PhaseOpened(6, NINE, "anna", "talk", null)),
        goingOn(
            "a phase that closes and is not open",
            talking(),
            "gebeurtenis 5 (phase-closed, door 'anna', phase 'listen', despite (6 characters)) kan"
                + " in fase 'talk' niet gebeurd zijn: het heeft phase 'listen' en hoort phase"
                + " 'talk' te hebben.",
            "event 5 (phase-closed, by 'anna', phase 'listen', despite (6 characters)) cannot have"
                + " happened in phase 'talk': it has phase 'listen' and should have phase 'talk'.",
            new Event.PhaseClosed(5, NINE, "anna", "listen", "secret")),
        goingOn(
            "something that one did and another goes on with",
            talking(),
            "gebeurtenis 6 (phase-opened, door 'bert', phase 'listen') kan niet gebeurd zijn: het"
                + " is door 'bert' en hoort door 'anna' te zijn.",
            "event 6 (phase-opened, by 'bert', phase 'listen') cannot have happened: it is by"
                + " 'bert' and should be by 'anna'.",
            new Event.PhaseClosed(5, NINE, "anna", "talk", null),
            new Event.PhaseOpened(6, NINE, "bert", "listen", null)),
        goingOn(
            "something that goes on at another time",
            talking(),
            "gebeurtenis 6 (phase-opened, door 'anna', phase 'listen') kan niet gebeurd zijn: het"
                + " heeft het tijdstip 2026-03-02T09:00:01Z en hoort het tijdstip"
                + " 2026-03-02T09:00:00Z te hebben.",
            "event 6 (phase-opened, by 'anna', phase 'listen') cannot have happened: it has the"
                + " time 2026-03-02T09:00:01Z and should have the time 2026-03-02T09:00:00Z.",
            new Event.PhaseClosed(5, NINE, "anna", "talk", null),
            new Event.PhaseOpened(6, NINE.plusSeconds(1), "anna", "listen", null)),
        goingOn(
            "a phase that closes too early",
            underWay(owing(), "bert"),
            "gebeurtenis 5 (phase-closed, door 'anna', phase 'talk') kan in fase 'talk' niet"
                + " gebeurd zijn: nog te doen: 1 × 'question' door bert. Wel mogelijk: iemand laten"
                + " meedoen, weggaan, een rol geven, de leiding overdragen, zich klaar melden,"
                + " verdergaan met een reden, de fase verlengen, het einde verplaatsen, pauzeren,"
                + " verdagen, afsluiten, afbreken.",
            "event 5 (phase-closed, by 'anna', phase 'talk') cannot have happened in phase 'talk':"
                + " still to do: 1 × 'question' by bert. Possible instead: let someone in, leave,"
                + " give someone a role, hand over the lead, say 'I am done', go on with a reason,"
                + " extend the phase, move the end, pause, adjourn, finish, break off.",
            new Event.PhaseClosed(5, NINE, "anna", "talk", null)),
        goingOn(
            "a phase that closes for a return and goes on",
            underWay(circle().phase(phase("greet")).phase(asking()).phase(phase("listen")), "bert")
                .given(advances("anna")),
            "gebeurtenis 8 (phase-opened, door 'anna', phase 'listen') kan niet gebeurd zijn: nog"
                + " te doen: 1 × 'question' door bert. Wel mogelijk: iemand laten meedoen, weggaan,"
                + " een rol geven, de leiding overdragen, zich klaar melden, verdergaan met een"
                + " reden, teruggaan naar een eerdere fase, de fase verlengen, het einde"
                + " verplaatsen, pauzeren, verdagen, afsluiten, afbreken.",
            "event 8 (phase-opened, by 'anna', phase 'listen') cannot have happened: still to do: 1"
                + " × 'question' by bert. Possible instead: let someone in, leave, give someone a"
                + " role, hand over the lead, say 'I am done', go on with a reason, go back to an"
                + " earlier phase, extend the phase, move the end, pause, adjourn, finish, break"
                + " off.",
            new Event.PhaseClosed(7, NINE, "anna", "talk", null),
            new Event.PhaseOpened(8, NINE, "anna", "listen", null)),
        goingOn(
            "a phase that closes for a return and stays closed",
            underWay(circle().phase(phase("greet")).phase(asking()), "bert")
                .given(advances("anna")),
            "gebeurtenis 8 (signalled-ready, door 'bert') kan niet gebeurd zijn: wat hier hoort is"
                + " phase-reopened, door 'anna', phase 'greet'.",
            "event 8 (signalled-ready, by 'bert') cannot have happened: what belongs here is"
                + " phase-reopened, by 'anna', phase 'greet'.",
            new Event.PhaseClosed(7, NINE, "anna", "talk", null),
            new Event.SignalledReady(8, NINE, "bert")),
        goingOn(
            "a return to what was not open yet",
            talking(),
            "gebeurtenis 6 (phase-reopened, door 'anna', phase 'listen', reason (6 characters)) kan"
                + " niet gebeurd zijn: dat kan alleen met een eerdere fase die al open was. Wel"
                + " mogelijk: iemand laten meedoen, weggaan, een rol geven, de leiding overdragen,"
                + " zich klaar melden, verdergaan, de fase verlengen, het einde verplaatsen,"
                + " pauzeren, verdagen, afsluiten, afbreken.",
            "event 6 (phase-reopened, by 'anna', phase 'listen', reason (6 characters)) cannot have"
                + " happened: that is possible only with an earlier phase that was open before."
                + " Possible instead: let someone in, leave, give someone a role, hand over the"
                + " lead, say 'I am done', go on, extend the phase, move the end, pause, adjourn,"
                + " finish, break off.",
            new Event.PhaseClosed(5, NINE, "anna", "talk", null),
            new Event.PhaseReopened(6, NINE, "anna", "listen", "secret")),
        goingOn(
            "a turn that is another's",
            inTurns(),
            "gebeurtenis 7 (phase-opened, door 'anna', phase 'tell', turn 'bert') kan niet gebeurd"
                + " zijn: het heeft turn 'bert' en hoort turn 'carla' te hebben.",
            "event 7 (phase-opened, by 'anna', phase 'tell', turn 'bert') cannot have happened: it"
                + " has turn 'bert' and should have turn 'carla'.",
            new Event.PhaseClosed(6, NINE, "anna", "tell", null),
            new Event.PhaseOpened(7, NINE, "anna", "tell", "bert")),
        goingOn(
            "a turn of nobody",
            inTurns(),
            "gebeurtenis 7 (phase-opened, door 'anna', phase 'tell') kan niet gebeurd zijn: het"
                + " heeft geen turn en hoort turn 'carla' te hebben.",
            "event 7 (phase-opened, by 'anna', phase 'tell') cannot have happened: it has no turn"
                + " and should have turn 'carla'.",
            new Event.PhaseClosed(6, NINE, "anna", "tell", null),
            new Event.PhaseOpened(7, NINE, "anna", "tell", null)),
        goingOn(
            "a turn where there are none",
            talking(),
            "gebeurtenis 6 (phase-opened, door 'anna', phase 'listen', turn 'bert') kan niet"
                + " gebeurd zijn: het heeft turn 'bert' en hoort geen turn te hebben.",
            "event 6 (phase-opened, by 'anna', phase 'listen', turn 'bert') cannot have happened:"
                + " it has turn 'bert' and should have no turn.",
            new Event.PhaseClosed(5, NINE, "anna", "talk", null),
            new Event.PhaseOpened(6, NINE, "anna", "listen", "bert")),
        goingOn(
            "a pause for a role that somebody has",
            talking(),
            "gebeurtenis 5 (paused, door 'anna', missing ['member']) kan in fase 'talk' niet"
                + " gebeurd zijn: het heeft missing ['member'] en hoort geen missing te hebben.",
            "event 5 (paused, by 'anna', missing ['member']) cannot have happened in phase 'talk':"
                + " it has missing ['member'] and should have no missing.",
            new Event.Paused(5, NINE, "anna", null, List.of(MEMBER))),
        goingOn(
            "a meeting that loses its leader and goes on",
            talking(),
            "gebeurtenis 6 (signalled-ready, door 'bert') kan in fase 'talk' niet gebeurd zijn: wat"
                + " hier hoort is paused, door 'anna', missing ['facilitator'].",
            "event 6 (signalled-ready, by 'bert') cannot have happened in phase 'talk': what"
                + " belongs here is paused, by 'anna', missing ['facilitator'].",
            new Event.Left(5, NINE, "anna", "anna"),
            new Event.SignalledReady(6, NINE, "bert")),
        goingOn(
            "a role that nobody may claim",
            meeting(table().phase(phase("talk")))
                .with("anna", FACILITATOR)
                .with("bert", CASE_OWNER)
                .with("carla"),
            "gebeurtenis 4 (joined, door 'dirk', participant 'dirk', name (6 characters), roles"
                + " ['case-owner', (…)]) kan niet gebeurd zijn: de rol 'case-owner' is al bezet.",
            "event 4 (joined, by 'dirk', participant 'dirk', name (6 characters), roles"
                + " ['case-owner', (…)]) cannot have happened: the role 'case-owner' is taken.",
            new Event.Joined(
                4, NINE, "dirk", "dirk", "secret", List.of(CASE_OWNER, "a secret role"))),
        goingOn(
            "roles in another order",
            meeting(table().phase(phase("talk"))),
            "gebeurtenis 1 (joined, door 'anna', participant 'anna', roles ['case-owner',"
                + " 'facilitator']) kan niet gebeurd zijn: het heeft roles ['case-owner',"
                + " 'facilitator'] en hoort roles ['facilitator', 'case-owner'] te hebben.",
            "event 1 (joined, by 'anna', participant 'anna', roles ['case-owner', 'facilitator'])"
                + " cannot have happened: it has roles ['case-owner', 'facilitator'] and should"
                + " have roles ['facilitator', 'case-owner'].",
            new Event.Joined(1, NINE, "anna", "anna", null, List.of(CASE_OWNER, FACILITATOR))));
  }

  private static Example goingOn(
      String what, Meeting meeting, String nl, String en, Event... events) {
    List<Event> log = new ArrayList<>(meeting.session().events());
    log.addAll(List.of(events));
    return new Example(what, meeting, log, log.size(), nl, en);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void says_which_event_and_why_in_both_languages(Example example) {
    ImpossibleEventException impossible = impossible(example.meeting(), example.log());

    assertThat(impossible.message("en")).isEqualTo(example.en());
    assertThat(impossible.message("nl-BE")).isEqualTo(example.nl());
    assertThat(impossible).hasMessage(example.en());
    assertThat(impossible.seq()).isEqualTo(example.seq());
    assertThat(impossible.type()).isEqualTo(example.log().get(example.seq() - 1).type());
    assertThat(example.en()).contains(": " + impossible.reason("en"));
    assertThat(example.nl()).contains(": " + impossible.reason("nl"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void takes_the_log_as_it_is_when_asked_to(Example example) {
    Method method = example.meeting().session().method();

    assertThat(Session.replay(method, example.log()).events()).isEqualTo(example.log());
  }

  @Test
  void carries_the_refusal_of_the_command() {
    Meeting meeting = talking();
    List<Event> log = new ArrayList<>(meeting.session().events());
    log.add(new Event.SignalledReady(5, NINE, "zoe"));

    assertThat(impossible(meeting, log).refusal())
        .get()
        .extracting(Refusal::code)
        .isEqualTo(Refusal.Code.UNKNOWN_PARTICIPANT);

    log.set(4, new Event.SignalledReady(7, NINE, "zoe"));
    assertThat(impossible(meeting, log).refusal()).as("the number says more").isEmpty();
  }

  @Test
  void says_the_same_after_a_journey_as_bytes() throws Exception {
    Example example = examples().findFirst().orElseThrow();
    ImpossibleEventException impossible = impossible(example.meeting(), example.log());

    ImpossibleEventException arrived = copied(impossible);

    assertThat(arrived).hasMessage(example.en());
    assertThat(arrived.message("nl")).isEqualTo(example.nl());
    assertThat(arrived.reason("nl")).isEqualTo(impossible.reason("nl"));
    assertThat(arrived.seq()).isEqualTo(5);
    assertThat(arrived.type()).isEqualTo(Event.Type.CONTRIBUTED);
    assertThat(arrived.refusal()).isEmpty();
  }

  static Stream<EventTest.Example> everyType() {
    return EventTest.examples();
  }

  @ParameterizedTest
  @MethodSource("everyType")
  void reads_an_event_of_every_type(EventTest.Example example) {
    Session session = example.meeting().given(example.command()).session();

    assertThat(Session.replayStrictly(session.method(), session.events())).isEqualTo(session);
  }

  @ParameterizedTest
  @MethodSource("everyType")
  void tells_all_members_of_an_event_but_words(EventTest.Example example) throws Exception {
    Meeting meeting = example.meeting();
    List<Event> log =
        new ArrayList<>(meeting.given(example.command()).minutesLater(1).session().events());
    Event event =
        log.stream().filter(it -> it.type() == example.type()).reduce((one, two) -> two).get();
    log.add(event);

    String message = impossible(meeting, log).getMessage();

    assertThat(message).contains("(" + example.type().id() + ", by '" + event.by() + "'");
    assertThat(message).doesNotContain("secret").doesNotContain("fire alarm");
    for (RecordComponent component : event.getClass().getRecordComponents()) {
      Object value = component.getAccessor().invoke(event);
      boolean own = event instanceof Event.Contributed && component.getName().equals("author");
      if (value != null
          && !value.equals(List.of())
          && !own
          && !List.of("seq", "at", "by").contains(component.getName())) {
        assertThat(message).contains(", " + component.getName() + " ");
      }
    }
  }

  @Test
  void takes_a_log_that_breaks_off_within_what_one_command_does() {
    Session session = talking().given(goesBackAfterAdvance()).session();
    List<Event> log = session.events();

    for (int i = 0; i <= log.size(); i++) {
      List<Event> part = log.subList(0, i);
      assertThat(Session.replayStrictly(session.method(), part))
          .isEqualTo(Session.replay(session.method(), part));
    }
  }

  private static Command[] goesBackAfterAdvance() {
    return new Command[] {advances("anna"), goesBack("anna", "talk")};
  }

  @Test
  void does_not_hold_a_log_to_limits() {
    Meeting meeting =
        talking()
            .given(
                says("bert", Kind.QUESTION).withText("x".repeat(30)),
                says("bert", Kind.QUESTION),
                joins("carla-who-has-a-long-id"));
    Session session = meeting.session();
    Limits small = new Limits(1, 1, 17, 10, 10);

    Session again =
        Session.replayStrictly(PreparedMethod.of(session.method()), small, session.events());

    assertThat(again.events()).isEqualTo(session.events());
    assertThat(again.check(says("bert", Kind.QUESTION), NINE))
        .get()
        .isEqualTo(new Refusal.LimitReached(attempt(again), "contributions", 1));
  }

  private static Refusal.Attempt attempt(Session session) {
    return session.check(says("bert", Kind.QUESTION), NINE).orElseThrow().attempt();
  }

  @Test
  void takes_back_who_was_away_with_the_roles_that_were_left_behind() {
    Meeting meeting =
        meeting(table().phase(phase("talk")))
            .with("anna", FACILITATOR)
            .with("bert", CASE_OWNER)
            .with("carla")
            .begun()
            .given(leaves("bert"))
            .given(joins("bert"));
    Session session = meeting.session();

    assertThat(meeting.roles("bert")).containsExactly(CASE_OWNER);
    assertThat(Session.replayStrictly(session.method(), session.events())).isEqualTo(session);
  }

  @Test
  void takes_a_redacted_log_with_reasons_that_were_needed() {
    Session session =
        underWay(owing(), "bert")
            .given(advances("anna", "we are late"), new Command.Pause("anna", "bert is hungry"))
            .session();

    List<Event> redacted = session.redact("anna");

    assertThat(Session.replayStrictly(session.method(), redacted).events()).isEqualTo(redacted);
  }

  @Test
  void does_not_look_at_events_behind_the_first_that_is_impossible() {
    Meeting meeting = talking();
    List<Event> log = new ArrayList<>(meeting.given(pauses("anna")).session().events());
    log.add(new Event.SignalledReady(6, NINE, "bert"));
    log.add(new Event.SignalledReady(9, Instant.MIN, "zoe"));

    assertThat(impossible(meeting, log).seq()).isEqualTo(6);
  }

  private static ImpossibleEventException impossible(Meeting meeting, List<Event> log) {
    return catchThrowableOfType(
        ImpossibleEventException.class,
        () -> Session.replayStrictly(meeting.session().method(), log));
  }

  private static ImpossibleEventException copied(ImpossibleEventException exception)
      throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(exception);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (ImpossibleEventException) in.readObject();
    }
  }

  private static Method.Builder twoPhases() {
    return circle()
        .phase(phase("talk").with(Activity.says(Kind.QUESTION).by(MEMBER)))
        .phase(phase("listen"));
  }

  private static Meeting talking() {
    return underWay(twoPhases(), "bert");
  }

  private static Phase.Builder asking() {
    return phase("talk").with(Activity.says(Kind.QUESTION).by(MEMBER).times(Times.atLeast(1)));
  }

  private static Method.Builder owing() {
    return circle().phase(asking()).phase(phase("listen"));
  }

  /** The first turn is Bert's, the second Carla's. */
  private static Meeting inTurns() {
    return underWay(
        circle().cycle(cycle("turns", new Repeat.ForEach(MEMBER, null, false), phase("tell"))),
        "bert",
        "carla");
  }
}
