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

  static Stream<Arguments> what_is_not_there_fails_and_says_what_is() {
    return Stream.of(
        fails(it -> it.isIn("ask"), "to be in 'ask'", "running, in 'present' (2 of 6)"),
        fails(it -> it.isInForm("in-pairs"), "form 'together'"),
        fails(it -> it.hasStatus(Status.PAUSED), "to be paused", "is running"),
        fails(it -> it.hasRole("bert", "member"), "bert: case-owner; may"),
        fails(it -> it.hasRole("dirk", "member"), "dirk: left"),
        fails(it -> it.hasRole("ella", "member"), "that 'ella' came in"),
        fails(it -> it.doesNotHaveRole("bert", "case-owner"), "bert: case-owner"),
        fails(it -> it.doesNotHaveRole("bert", "case_owner"), "(did you mean 'case-owner'?)"),
        fails(it -> it.hasTurn("bert"), "it is nobody's"),
        fails(it -> it.allows("carla", Command.Type.ADVANCE), "carla: member; may "),
        fails(it -> it.doesNotAllow("anna", Command.Type.ADVANCE), "'anna' may not advance"),
        fails(it -> it.allows("brt", Command.Type.CONTRIBUTE), "that 'brt' came in"),
        fails(it -> it.doesNotAllow("brt", Command.Type.CONTRIBUTE), "that 'brt' came in"),
        fails(it -> it.doesNotAllow("ella", Command.Type.JOIN), "that 'ella' may not join"),
        fails(it -> it.doesNotAllow("anna", Command.Type.CONTRIBUTE), "may not contribute"),
        fails(it -> it.keepsSilent("bert"), "'bert' is there and keeps silent"),
        fails(it -> it.keepsSilent("dirk"), "dirk: left"),
        fails(it -> it.keepsSilent("brt"), "that 'brt' came in"),
        fails(
            it -> it.accepts(contribute("carla", Kind.STATEMENT).withText(SECRET)),
            "to accept: contribute statement by carla",
            "refused with not-your-role"),
        fails(
            it -> it.refuses(Refusal.Code.QUOTA_REACHED, contribute("carla", Kind.STATEMENT)),
            "refused with not-your-role"),
        fails(
            it -> it.refuses(Refusal.Code.QUOTA_REACHED, contribute("bert", Kind.STATEMENT)),
            "it would be accepted"),
        fails(it -> it.owes("carla", "statement"), "bert owes statement"),
        fails(it -> it.owesNothing("bert"), "bert owes statement"),
        fails(
            it -> it.showsTo("bert", "c3"),
            "'bert' sees c1 (case of bert in 'gather'), c2 (case of carla in 'gather')",
            "does not see c3 (note of carla in 'gather')"),
        fails(it -> it.showsOnlyTo("bert", "c1"), "'bert' sees c1"),
        fails(it -> it.showsOnlyTo("bert", "c1", "c2", "c3"), "'bert' sees c1"),
        fails(it -> it.hidesFrom("carla", "c3"), "'carla' sees c1"),
        fails(it -> it.hidesFrom("carla", "c9"), "to have the contribution 'c9'", "there is c1"),
        fails(it -> it.hasChosen("c2"), "c1 was"),
        fails(
            it -> it.hasEvents(Event.Type.CHOSEN, Event.Type.BEGUN), "JOINED, BEGUN, PHASE_OPENED"),
        fails(it -> it.endsWithEvents(Event.Type.PHASE_CLOSED), "PHASE_CLOSED, PHASE_OPENED]"));
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
        .hasMessageStartingWith("Expected the meeting ")
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
        .hasMessageContaining("the room owes statement");
    assertThatThrownBy(() -> assertThat(session).owes("bert", "statement"))
        .hasMessageContaining("the room owes statement");
    assertThatThrownBy(() -> assertThat(session).owesNothing("dirk"))
        .hasMessageContaining("that 'dirk' is there");
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
        refused(it -> it.hasCode(Refusal.Code.NOT_YOURS), "to be not-yours", "not-your-role: "),
        refused(it -> it.isOf("bert", Command.Type.CONTRIBUTE), "contribute by bert"),
        refused(it -> it.isOf("carla", Command.Type.BEGIN), "begin by carla"),
        refused(it -> it.isIn("ask"), "in 'ask'"),
        refused(it -> it.says("en", "case owners"), "to say \"case owners\""),
        refused(it -> it.doesNotSay("en", "case-owner"), "without some words"),
        refused(it -> it.offers(Command.Type.ADVANCE), "it offers [", "ready"));
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
