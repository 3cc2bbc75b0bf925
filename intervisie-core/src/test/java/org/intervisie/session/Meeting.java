package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.intervisie.method.Method;
import org.intervisie.method.MethodBuilder;
import org.intervisie.method.Role;

/**
 * A meeting in a test, told as given, when, then:
 *
 * <pre>{@code
 * meeting(method).with("anna", FACILITATOR).with("bert").begun()
 *     .when(says("bert", "question"))
 *     .thenEvents("contributed c1 question of bert");
 * }</pre>
 *
 * <p>Its clock stands still unless the test moves it.
 */
final class Meeting {
  static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

  private Session session;
  private Instant now = NINE;

  private Meeting(Session session) {
    this.session = session;
  }

  static Meeting meeting(Method method) {
    return new Meeting(Session.open(PreparedMethod.unreviewed(method), Limits.defaults()));
  }

  static Meeting meeting(PreparedMethod method) {
    return new Meeting(Session.open(method, Limits.defaults()));
  }

  static Meeting meeting(MethodBuilder method) {
    return meeting(method.build());
  }

  static Meeting meeting(MethodBuilder method, Limits limits) {
    return new Meeting(Session.open(PreparedMethod.unreviewed(method.build()), limits));
  }

  /** Anna leads, the others are members, and the first phase is open. */
  static Meeting underWay(MethodBuilder method, String... members) {
    Meeting meeting = meeting(method).with("anna", Role.FACILITATOR);
    for (String member : members) {
      meeting = meeting.with(member, Role.MEMBER);
    }
    return meeting.begun();
  }

  // Given

  Meeting with(String participant, String... roles) {
    return given(Command.join(participant, roles));
  }

  /** The first who joined opens the first phase. */
  Meeting begun() {
    return given(Command.begin(session.events().get(0).by()));
  }

  Meeting given(Command... commands) {
    for (Command command : commands) {
      when(command).thenAccepted();
    }
    return this;
  }

  Meeting minutesLater(long minutes) {
    return later(Duration.ofMinutes(minutes));
  }

  Meeting later(Duration time) {
    now = now.plus(time);
    return this;
  }

  // When

  Outcome when(Command command) {
    return new Outcome(this, command, session.decide(command, now));
  }

  // What there is to see

  Session session() {
    return session;
  }

  Instant now() {
    return now;
  }

  Status status() {
    return session.status();
  }

  String phase() {
    return session.phase().orElse("-");
  }

  SessionClock clock() {
    return session.clock(now);
  }

  SessionView.Person person(String id) {
    return session.view(id).people().stream()
        .filter(person -> person.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  List<String> roles(String participant) {
    return person(participant).roles();
  }

  /** The ids of the contributions that someone may see. */
  List<String> seenBy(String participant) {
    return session.view(participant).contributions().stream()
        .map(seen -> seen.id().toString())
        .toList();
  }

  /** The only move of a type that someone has. */
  <M extends Move> M move(String participant, Class<M> type) {
    List<M> moves =
        session.moves(participant).stream().filter(type::isInstance).map(type::cast).toList();
    assertThat(moves).as(participant + "'s moves of type " + type.getSimpleName()).hasSize(1);
    return moves.get(0);
  }

  /** What someone may contribute for himself or herself now. */
  List<String> kinds(String participant) {
    return session.moves(participant).stream()
        .filter(Move.Contribute.class::isInstance)
        .map(Move.Contribute.class::cast)
        .filter(move -> move.author().equals(participant))
        .map(Move.Contribute::kind)
        .toList();
  }

  /** What a session made of a command. A meeting goes on with it when it was accepted. */
  static final class Outcome {
    private final Meeting meeting;
    private final Command command;
    private final Decision decision;

    private Outcome(Meeting meeting, Command command, Decision decision) {
      this.meeting = meeting;
      this.command = command;
      this.decision = decision;
    }

    Meeting thenAccepted() {
      if (decision instanceof Decision.Refused refused) {
        fail(command + " was refused: " + refused.refusal().message("en"));
      }
      meeting.session = meeting.session.handle(command, meeting.now);
      return meeting;
    }

    /** Accepted, with just these events, as {@link InShort} tells them. */
    Meeting thenEvents(String... events) {
      thenAccepted();
      assertThat(InShort.tell(((Decision.Accepted) decision).events())).containsExactly(events);
      return meeting;
    }

    Meeting thenRefused(Refusal.Code code) {
      assertThat(refusal().code()).as(refusal().message("en")).isEqualTo(code);
      return meeting;
    }

    <R extends Refusal> R thenRefused(Class<R> type) {
      assertThat(refusal()).isInstanceOf(type);
      return type.cast(refusal());
    }

    Refusal refusal() {
      if (decision instanceof Decision.Refused refused) {
        return refused.refusal();
      }
      throw new AssertionError(command + " was accepted");
    }
  }
}
