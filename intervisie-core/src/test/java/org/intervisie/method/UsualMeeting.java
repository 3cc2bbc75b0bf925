package org.intervisie.method;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.intervisie.session.Command;
import org.intervisie.session.CommandRefusedException;
import org.intervisie.session.Limits;
import org.intervisie.session.Move;
import org.intervisie.session.PreparedMethod;
import org.intervisie.session.Refusal;
import org.intervisie.session.Session;
import org.intervisie.session.Status;
import org.intervisie.testing.Choices;
import org.intervisie.testing.Commands;

/**
 * A meeting of a group that sits as a review takes it: each needed role with someone of its own, the
 * others in the plain role or, one each, in roles that nobody has to hold. Nobody comes late or leaves, nothing is
 * passed over with a reason, and the group does not go back.
 */
final class UsualMeeting {
  private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");
  private static final int MOST_STEPS = 1_500;
  private static final Set<Command.Type> MOVING =
      EnumSet.of(Command.Type.ADVANCE, Command.Type.SKIP, Command.Type.CHOOSE, Command.Type.REPEAT);
  private static final Set<Command.Type> SPEAKING =
      EnumSet.of(
          Command.Type.CONTRIBUTE,
          Command.Type.CHOOSE_FORM,
          Command.Type.GROUP,
          Command.Type.REVEAL,
          Command.Type.READY);

  /** What may bring a meeting nearer to its end. */
  private static final Set<Command.Type> HELPING =
      EnumSet.of(
          Command.Type.CHOOSE,
          Command.Type.CONTRIBUTE,
          Command.Type.CHOOSE_FORM,
          Command.Type.GROUP,
          Command.Type.REVEAL,
          Command.Type.READY);

  private Session session;
  private final List<String> people = new ArrayList<>();
  private final Map<Command, Integer> done = new HashMap<>();

  private UsualMeeting(Session session) {
    this.session = session;
  }

  /** Begun by so many people; empty where they cannot fill the roles one by one. */
  static Optional<UsualMeeting> of(Method method, int people, Choices choices) {
    UsualMeeting meeting =
        new UsualMeeting(Session.open(PreparedMethod.unreviewed(method), Limits.defaults()));
    Set<String> later = Headcount.unknown(method).later();
    List<String> claims = new ArrayList<>();
    for (Role role : method.roles()) {
      for (int i = 0; i < role.min() && !later.contains(role.id()); i++) {
        claims.add(role.id());
      }
    }
    int needed = claims.size();
    for (Role role : method.roles()) {
      if (role.min() == 0 && !later.contains(role.id()) && choices.chance(50)) {
        claims.add(role.id());
      }
    }
    if (needed > people) {
      return Optional.empty();
    }
    try {
      for (int i = 0; i < people; i++) {
        // One at least stays in the plain role.
        boolean isClaim = i < claims.size() && (i < needed || i < people - 1);
        meeting.join("p" + (i + 1), isClaim ? List.of(claims.get(i)) : List.of());
      }
      meeting.begin();
    } catch (CommandRefusedException cannotGather) {
      return Optional.empty();
    }
    return Optional.of(meeting);
  }

  private void join(String person, List<String> roles) {
    give(new Command.Join(person, person, null, roles));
    people.add(person);
  }

  private void begin() {
    for (String person : people) {
      if (session.status() == Status.GATHERING
          && session.check(new Command.Begin(person), START).isEmpty()) {
        give(new Command.Begin(person));
      }
    }
    if (session.status() == Status.GATHERING) {
      give(new Command.Begin(people.get(0)));
    }
  }

  private void give(Command command) {
    session = session.handle(command, START);
  }

  Session session() {
    return session;
  }

  boolean isRunning() {
    return session.status() == Status.RUNNING;
  }

  /** Something that someone may do now, without a reason; empty when there is nothing. */
  Optional<Command> any(Choices choices) {
    boolean moving = choices.chance(35);
    List<Command> commands = new ArrayList<>();
    for (String person : people) {
      for (Move move : session.moves(person)) {
        if ((moving ? MOVING : SPEAKING).contains(move.type())) {
          commands.addAll(withoutReason(move));
        }
      }
    }
    return commands.isEmpty() ? Optional.empty() : Optional.of(choices.pick(commands));
  }

  private static List<Command> withoutReason(Move move) {
    return Commands.every(move, START).stream()
        .filter(
            command -> !(command instanceof Command.Advance advance && advance.despite() != null))
        .filter(command -> !(command instanceof Command.Skip skip && skip.reason() != null))
        .toList();
  }

  void take(Command command) {
    give(command);
  }

  /**
   * Plays on to the end as a group would that wants to get there: goes on as soon as it may, and before
   * that does what it owes, then whatever else it may, least often done first.
   *
   * @return whether it came to the end
   */
  boolean playToTheEnd() {
    for (int step = 0; step < MOST_STEPS && isRunning(); step++) {
      Optional<Command> next = next();
      if (next.isEmpty()) {
        return false;
      }
      give(next.get());
      boolean isElsewhere =
          next.get() instanceof Command.Advance || next.get() instanceof Command.Repeat;
      if (isElsewhere) {
        done.clear();
      } else {
        done.merge(next.get(), 1, Integer::sum);
      }
    }
    return !isRunning();
  }

  private boolean isRoundOwed(String person) {
    return session.check(Command.advance(person), START).orElseThrow()
            instanceof Refusal.ObligationsUnmet unmet
        && unmet.owed().stream().anyMatch(owed -> owed.what().equals("round"));
  }

  private Optional<Command> next() {
    List<Command> others = new ArrayList<>();
    List<Command> owed = new ArrayList<>();
    for (String person : people) {
      for (Move move : session.moves(person)) {
        if (move instanceof Move.Advance advance && !advance.needsReason()) {
          return Optional.of(Command.advance(person));
        }
        if (move.type() == Command.Type.REPEAT && isRoundOwed(person)) {
          return Optional.of(new Command.Repeat(person));
        }
        if (move instanceof Move.Contribute contribute && contribute.owed() > 0) {
          owed.addAll(Commands.every(move, START));
        } else if (HELPING.contains(move.type())) {
          others.addAll(Commands.every(move, START));
        }
      }
    }
    others.addAll(owed);
    // What is owed goes before what is not, a few times; it may be that something else must come
    // first.
    return others.stream()
        .min(
            Comparator.<Command>comparingInt(
                    command -> done.getOrDefault(command, 0) - (owed.contains(command) ? 3 : 0))
                // There may be ever more to say, but not to do besides.
                .thenComparing(command -> command instanceof Command.Contribute));
  }

  /** Where it is, and what each may do. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("in phase ").append(session.phase().orElse("-"));
    for (String person : people) {
      text.append("\n").append(session.view(person).people()).append(session.moves(person));
    }
    return text.toString();
  }
}
