package org.intervisie.consumer;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.intervisie.method.Activity.says;
import static org.intervisie.session.Command.advance;
import static org.intervisie.session.Command.begin;
import static org.intervisie.session.Command.choose;
import static org.intervisie.session.Command.contribute;
import static org.intervisie.session.Command.join;
import static org.intervisie.session.Command.leave;
import static org.intervisie.testing.IntervisieAssertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Role;
import org.intervisie.method.Times;
import org.intervisie.session.Command;
import org.intervisie.session.Event;
import org.intervisie.session.Refusal;
import org.intervisie.session.Session;
import org.intervisie.session.Status;
import org.intervisie.testing.RefusalAssert;
import org.intervisie.testing.SessionAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SessionAssertTest {
  private static final Instant NOW = Instant.parse("2026-03-03T13:00:00Z");
  private static final String SECRET = "quicksilver";

  /** Anna leads; Bert and Carla wrote a case and Dirk left; Bert's case was chosen; Bert told it. */
  private static final Session SESSION =
      after(
          Session.open(Listening.METHOD),
          join("anna", Role.FACILITATOR).withName(SECRET),
          join("bert"),
          join("carla"),
          join("dirk"),
          begin("anna"),
          contribute("bert", Kind.CASE).withText(SECRET),
          contribute("carla", Kind.CASE).withText(SECRET),
          leave("dirk"),
          choose("anna", "c1", null),
          contribute("carla", Kind.NOTE).withText(SECRET),
          advance("anna"));

  private static Session after(Session opened, Command... commands) {
    Session session = opened;
    for (Command command : commands) {
      session = session.handle(command, NOW);
    }
    return session;
  }

  @Test
  void what_is_there_passes() {
    assertThat(SESSION)
        .isIn("present")
        .isInForm("together")
        .hasStatus(Status.RUNNING)
        .hasRole("anna", "facilitator")
        .hasRole("bert", "case-owner")
        .doesNotHaveRole("bert", "member")
        .allows("anna", Command.Type.ADVANCE)
        .doesNotAllow("carla", Command.Type.ADVANCE)
        .allows("ella", Command.Type.JOIN)
        .keepsSilent("anna")
        .keepsSilent("carla")
        .accepts(contribute("bert", Kind.STATEMENT))
        .refuses(Refusal.Code.NOT_YOUR_ROLE, contribute("carla", Kind.STATEMENT))
        .owes("bert", "statement")
        .owesNothing("carla")
        .showsTo("carla", "c1", "c3")
        .showsOnlyTo("bert", "c1", "c2")
        .hidesFrom("bert", "c3")
        .hasChosen("c1")
        .hasEvents(Event.Type.BEGUN, Event.Type.CONTRIBUTED, Event.Type.CHOSEN)
        .endsWithEvents(Event.Type.PHASE_CLOSED, Event.Type.PHASE_OPENED);
  }

  @Test
  void an_assertion_about_no_contribution_is_none() {
    assertThatThrownBy(() -> assertThat(SESSION).hidesFrom("bert"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("name at least one contribution");
    assertThatThrownBy(() -> assertThat(SESSION).showsTo("bert"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  static Stream<Arguments> what_is_not_there_fails_and_says_what_is() {
    return Stream.of(
        fails(
            it -> it.isIn("ask"),
            "the meeting to be in 'ask',\nbut it is in 'present'.\n",
            "running, in 'present' (2 of 6)"),
        fails(it -> it.isInForm("in-pairs"), "the form 'in-pairs',\nbut it is in 'together'.\n"),
        fails(it -> it.hasStatus(Status.PAUSED), "to be paused,\nbut it is running.\n"),
        fails(
            it -> it.hasRole("bert", "member"),
            "'bert' to be there as member,\nbut 'bert' is there as case-owner.\n",
            "bert: case-owner; may"),
        fails(it -> it.hasRole("dirk", "member"), "but 'dirk' left.\n", "dirk: left"),
        fails(
            it -> it.hasRole("ella", "member"),
            "'ella' to have come in,\nbut anna, bert, carla, dirk came in.\n"),
        fails(
            it -> it.doesNotHaveRole("bert", "case-owner"),
            "'bert' to be without the role case-owner,\nbut 'bert' is there as case-owner.\n"),
        fails(it -> it.doesNotHaveRole("bert", "case_owner"), "(did you mean 'case-owner'?)"),
        fails(
            it -> it.hasRole("bert", "case-ownr"),
            "to have a role 'case-ownr' (did you mean 'case-owner'?),\nbut it has facilitator, "),
        fails(it -> it.isIn("presnt"), "in 'presnt' (did you mean 'present'?),\nbut it is in "),
        fails(it -> it.isInForm("togther"), "form 'togther' (did you mean 'together'?),\nbut "),
        fails(
            it -> it.owes("bert", "statment"),
            "'bert' to owe statment (did you mean 'statement'?),\nbut bert owes statement.\n"),
        fails(it -> it.owes("bert", "redy"), "'bert' to owe redy (did you mean 'ready'?),\n"),
        fails(it -> it.hasTurn("bert"), "it to be the turn of 'bert',\nbut it is nobody's.\n"),
        fails(
            it -> it.allows("carla", Command.Type.ADVANCE),
            """
            'advance' to be open to 'carla',
            but 'carla' may withdraw, leave, contribute note, ready.
            """,
            "carla: member; may "),
        fails(
            it -> it.doesNotAllow("anna", Command.Type.ADVANCE),
            "'advance' to be closed to 'anna',\nbut 'anna' may advance.\n"),
        fails(
            it -> it.allows("brt", Command.Type.CONTRIBUTE),
            "'brt' to have come in (did you mean 'bert'?)"),
        fails(it -> it.doesNotAllow("brt", Command.Type.CONTRIBUTE), "'brt' to have come in"),
        fails(it -> it.doesNotAllow("ella", Command.Type.JOIN), "'join' to be closed to 'ella'"),
        fails(
            it -> it.doesNotAllow("anna", Command.Type.CONTRIBUTE),
            "'contribute' to be closed to 'anna',\n"
                + "but 'anna' may contribute statement of bert (owed),"),
        fails(
            it -> it.keepsSilent("bert"),
            "'bert' to be there and keep silent,\nbut 'bert' may contribute statement (owed).\n"),
        fails(it -> it.keepsSilent("dirk"), "but 'dirk' left.\n"),
        fails(it -> it.keepsSilent("brt"), "'brt' to have come in"),
        fails(
            it -> it.accepts(contribute("carla", Kind.STATEMENT).withText(SECRET)),
            "the meeting to accept 'contribute statement by carla',\nbut it is ",
            "refused with not-your-role"),
        fails(
            it -> it.refuses(Refusal.Code.QUOTA_REACHED, contribute("carla", Kind.STATEMENT)),
            "the meeting to refuse 'contribute statement by carla' with quota-reached,\n",
            "refused with not-your-role"),
        fails(
            it -> it.refuses(Refusal.Code.QUOTA_REACHED, contribute("bert", Kind.STATEMENT)),
            "it would be accepted"),
        fails(
            it -> it.owes("carla", "statement"),
            "'carla' to owe statement,\nbut bert owes statement.\n"),
        fails(it -> it.owesNothing("bert"), "'bert' to owe nothing,\nbut bert owes statement.\n"),
        fails(
            it -> it.showsTo("bert", "c3"),
            "'bert' sees c1 (case of bert in 'gather'), c2 (case of carla in 'gather')",
            "; hidden: c3 (note of carla in 'gather')"),
        fails(
            it -> it.showsOnlyTo("bert", "c1"),
            "'bert' to see c1 and no more,\nbut 'bert' sees c1 (case of bert in 'gather'), c2 "),
        fails(it -> it.showsOnlyTo("bert"), "'bert' to see nothing,\nbut 'bert' sees c1"),
        fails(it -> it.showsOnlyTo("bert", "c1", "c2", "c3"), "'bert' sees c1"),
        fails(
            it -> it.hidesFrom("carla", "c3"),
            "c3 to be hidden from 'carla',\nbut 'carla' sees c1",
            "c3 (note of carla in 'gather'), which is all there is.\n"),
        fails(it -> it.hidesFrom("carla", "c9"), "to have the contribution 'c9'", "it has c1"),
        fails(it -> it.hasChosen("c2"), "c2 to be chosen last,\nbut c1 was.\n"),
        fails(
            it -> it.hasEvents(Event.Type.CHOSEN, Event.Type.BEGUN),
            "these events in this order: chosen, begun,\nbut what happened is: joined, joined,",
            "joined, begun, phase-opened"),
        fails(
            it -> it.endsWithEvents(Event.Type.PHASE_CLOSED),
            "these events at the end: phase-closed,\nbut what happened is: ",
            "phase-closed, phase-opened.\n"));
  }

  private static Arguments fails(Consumer<SessionAssert> assertion, String... parts) {
    return Arguments.of(assertion, List.of(parts));
  }

  @ParameterizedTest
  @MethodSource
  void what_is_not_there_fails_and_says_what_is(
      Consumer<SessionAssert> assertion, List<String> parts) {
    assertThatThrownBy(() -> assertion.accept(assertThat(SESSION)))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("Expected ")
        .hasMessageContaining(",\nbut ")
        .hasMessageContaining("\nThe meeting is running, in 'present' (2 of 6)")
        .hasMessageContainingAll(parts.toArray(String[]::new))
        .hasMessageNotContaining(SECRET);
  }

  @Test
  void nobody_has_come_in_at_the_beginning() {
    Session opened = Session.open(Listening.METHOD);

    assertThatThrownBy(() -> assertThat(opened).isIn("gather"))
        .hasMessageEndingWith("The meeting is gathering; nobody came in");
    assertThatThrownBy(() -> assertThat(opened).hasChosen("c1"))
        .hasMessageContaining("nothing was chosen");
    assertThatThrownBy(() -> assertThat(opened).hasRole("anna", "member"))
        .hasMessageContaining("but nobody came in.");
  }

  @Test
  void what_is_up_to_the_whole_room_is_owed_by_all_who_may_do_it() {
    Method method =
        Listening.METHOD
            .vary("together")
            .change(
                "present",
                present ->
                    Listening.phase("present")
                        .with(
                            says(Kind.STATEMENT).by(Role.MEMBER).times(Times.atLeast(1).perRoom()))
                        .build())
            .build();
    Session session = Session.replay(method, SESSION.events());

    assertThat(session).owes("carla", "statement").owesNothing("bert").owesNothing("anna");
    assertThatThrownBy(() -> assertThat(session).owesNothing("carla"))
        .hasMessageContaining("but the room as a whole owes statement (up to carla).\n");
    assertThatThrownBy(() -> assertThat(session).owes("bert", "statement"))
        .hasMessageContaining("but the room as a whole owes statement (up to carla).\n");
    assertThatThrownBy(() -> assertThat(session).owesNothing("dirk"))
        .hasMessageContaining("'dirk' to be there and owe nothing,\nbut 'dirk' left.\n");
  }

  @Test
  void nobody_is_said_to_owe_nothing_or_to_be_silent_while_the_meeting_is_not_running() {
    Session paused = SESSION.handle(Command.pause("anna"), NOW);

    assertThatThrownBy(() -> assertThat(paused).owesNothing("carla"))
        .hasMessageContaining("to be running");
    assertThatThrownBy(() -> assertThat(paused).keepsSilent("carla"))
        .hasMessageContaining("to be running");
  }

  private static Refusal refusal() {
    return SESSION.check(contribute("carla", Kind.STATEMENT).withText(SECRET), NOW).orElseThrow();
  }

  @Test
  void what_a_refusal_says_passes() {
    assertThat(refusal())
        .hasCode(Refusal.Code.NOT_YOUR_ROLE)
        .isOf("carla", Command.Type.CONTRIBUTE)
        .isIn("present")
        .says("en", "case-owner")
        .says("nl", "case-owner")
        .doesNotSay("nl", SECRET)
        .offers(Command.Type.READY);
  }

  static Stream<Arguments> what_a_refusal_does_not_say_fails() {
    return Stream.of(
        refused(it -> it.hasCode(Refusal.Code.NOT_YOURS), "with not-yours", "not-your-role: "),
        refused(
            it -> it.isOf("bert", Command.Type.CONTRIBUTE),
            "of 'contribute' by bert,\nbut it is of 'contribute' by carla"),
        refused(it -> it.isOf("carla", Command.Type.BEGIN), "of 'begin' by carla"),
        refused(it -> it.isIn("ask"), "in 'ask',\nbut it is in 'present'"),
        refused(
            it -> it.says("en", "case owners"),
            "that says \"case owners\",\nbut it says: In phase"),
        refused(it -> it.doesNotSay("en", "case-owner"), "that leaves some words out", "(en)"),
        refused(
            it -> it.offers(Command.Type.ADVANCE),
            "but it offers withdraw, leave, contribute, ready"));
  }

  private static Arguments refused(Consumer<RefusalAssert> assertion, String... parts) {
    return Arguments.of(assertion, List.of(parts));
  }

  @ParameterizedTest
  @MethodSource
  void what_a_refusal_does_not_say_fails(Consumer<RefusalAssert> assertion, List<String> parts) {
    assertThatThrownBy(() -> assertion.accept(assertThat(refusal())))
        .hasMessageStartingWith("Expected a refusal ")
        .hasMessageContainingAll(parts.toArray(String[]::new));
  }
}
