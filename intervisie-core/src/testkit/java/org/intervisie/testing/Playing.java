package org.intervisie.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.intervisie.method.Method;
import org.intervisie.method.Role;
import org.intervisie.session.Command;
import org.intervisie.session.Event;
import org.intervisie.session.Move;
import org.intervisie.session.Session;
import org.intervisie.session.SessionView;

/** A group that does what is asked of it: goes on where it may, and otherwise does what is to be done. */
final class Playing {
  private static final int MOST_COMMANDS = 1_000;

  /** How often someone says something of one kind while nobody asks for it, at most. */
  private static final int MOST_UNASKED = 20;

  private static final Duration PACE = Duration.ofSeconds(20);

  /** How often a phase is left at once when it may be, of a hundred. */
  private static final int GOING_ON = 60;

  private final Session session;
  private final Choices choices;

  private Playing(Session session, Choices choices) {
    this.session = session;
    this.choices = choices;
  }

  /** A meeting from the beginning to the end; fails where a group gets stuck. */
  static Session through(Method method, Group group, Choices choices) {
    Session session = SessionInShort.open(method);
    Instant now = Walk.START;
    for (Command join : group.joins()) {
      session = session.handle(join, now);
    }
    for (int i = 0; !session.status().isOver(); i++) {
      Session here = session;
      if (i == MOST_COMMANDS) {
        throw stuck(session, "come to the end within " + MOST_COMMANDS + " commands");
      }
      now = now.plus(PACE);
      session = session.handle(next(session, choices).orElseThrow(() -> stuck(here, "go on")), now);
    }
    return session;
  }

  /** How many commands a small group gives at most; those until it got stuck, where it does. */
  static int lengthOf(Method method) {
    Choices plainest = Choices.of(0);
    Session session = SessionInShort.open(method);
    for (Command join : Groups.fewest(method).joins()) {
      session = session.handle(join, Walk.START);
    }
    int length = 0;
    Optional<Command> next = next(session, plainest);
    while (next.isPresent() && length < MOST_COMMANDS) {
      session = session.handle(next.get(), SessionInShort.last(session));
      length++;
      next = next(session, plainest);
    }
    return length;
  }

  /** What someone does next; empty when nothing helps, or the meeting is over. */
  static Optional<Command> next(Session session, Choices choices) {
    return new Playing(session, choices).next();
  }

  private Optional<Command> next() {
    List<Move> all = new ArrayList<>();
    SessionInShort.ids(session).forEach(who -> all.addAll(session.moves(who)));
    List<Move> onward =
        all.stream()
            .filter(
                move ->
                    move.type() == Command.Type.BEGIN
                        || (move instanceof Move.Advance advance && !advance.needsReason()))
            .toList();
    List<Move> open = doable(all, onward.isEmpty());
    Instant at = SessionInShort.last(session);
    // The plainest group does what is new and then goes on, or it would choose or repeat for ever.
    boolean isNew = open.stream().anyMatch(Playing::isOwn);
    boolean goesOn = isNew ? choices.chance(GOING_ON) : !choices.chance(100 - GOING_ON);
    if (!onward.isEmpty() && (open.isEmpty() || goesOn)) {
      List<Command> commands = Commands.every(onward.get(0), at);
      return Optional.of(commands.get(commands.size() - 1));
    }
    List<Command> commands =
        open.isEmpty() ? otherWays(all, at) : leastSaid(Commands.every(choices.pick(open), at));
    return commands.isEmpty() ? Optional.empty() : Optional.of(choices.pick(commands));
  }

  /** Those with the label and about what was said least often, or one target might be met for ever. */
  private List<Command> leastSaid(List<Command> commands) {
    long least = commands.stream().mapToLong(this::timesSaid).min().orElse(0);
    return commands.stream().filter(command -> timesSaid(command) == least).toList();
  }

  /** How often the same was said since the phase opened: of that kind, with that label, about that. */
  private long timesSaid(Command command) {
    return command instanceof Command.Contribute say
        ? madeBy(say.author(), say.kind())
            .filter(made -> Objects.equals(made.label(), say.label()))
            .filter(made -> String.valueOf(made.about()).equals(String.valueOf(say.about())))
            .count()
        : 0;
  }

  private Stream<Event.Contributed> madeBy(String author, String kind) {
    return SessionInShort.sinceOpening(session).stream()
        .filter(made -> made.author().equals(author) && made.kind().equals(kind));
  }

  /**
   * What helps: what is owed before all; then what is open; then to be ready or divided; then, where
   * nobody can go on, another label or target; then to go round again.
   */
  private List<Move> doable(List<Move> all, boolean halted) {
    List<List<Move>> byNeed =
        List.of(
            // What is chosen already might be chosen again without end.
            all.stream().filter(move -> move instanceof Move.Choose && !hasChosen()).toList(),
            all.stream().filter(move -> isOwn(move) && isOwed(move)).toList(),
            all.stream().filter(move -> isOwn(move) && isNew(move)).toList());
    for (List<Move> some : byNeed) {
      if (!some.isEmpty()) {
        return some;
      }
    }
    List<Move> last = new ArrayList<>();
    for (Move move : all) {
      boolean divides = move instanceof Move.Group && session.view(move.by()).groups().isEmpty();
      if (divides || (move.type() == Command.Type.READY && !isReady(move.by()))) {
        last.add(move);
      }
    }
    if (last.isEmpty() && halted) {
      all.stream().filter(move -> isOwn(move) && isNewOtherwise(move)).forEach(last::add);
    }
    return last.isEmpty()
        ? all.stream().filter(move -> move.type() == Command.Type.REPEAT).toList()
        : last;
  }

  /**
   * What may yet help where nothing else does: to hand over the lead where nobody has it; or to show
   * what is hidden; or to take a form or a division that is new since the phase opened.
   */
  private List<Command> otherWays(List<Move> all, Instant at) {
    for (Command.Type type :
        List.of(
            Command.Type.HAND_OVER,
            Command.Type.REVEAL,
            Command.Type.CHOOSE_FORM,
            Command.Type.GROUP)) {
      List<Command> commands =
          all.stream()
              .filter(move -> move.type() == type)
              .flatMap(move -> Commands.every(move, at).stream())
              .filter(this::isNotTried)
              .toList();
      if (!commands.isEmpty()) {
        return commands;
      }
    }
    return List.of();
  }

  /** Whether it is another way, or the same might be tried without end. */
  private boolean isNotTried(Command command) {
    if (command instanceof Command.ChooseForm choose) {
      return !session.form().equals(Optional.of(choose.form()))
          && happened(Event.FormChosen.class).noneMatch(it -> it.form().equals(choose.form()));
    }
    if (command instanceof Command.Group) {
      return happened(Event.Grouped.class).findAny().isEmpty();
    }
    return !(command instanceof Command.HandOver) || isWithoutLeader();
  }

  /** What happened of a type since the phase opened. */
  private <T extends Event> Stream<T> happened(Class<T> type) {
    List<T> happened = new ArrayList<>();
    for (Event event : session.events()) {
      if (event instanceof Event.PhaseOpened || event instanceof Event.PhaseReopened) {
        happened.clear();
      } else if (type.isInstance(event)) {
        happened.add(type.cast(event));
      }
    }
    return happened.stream();
  }

  private boolean isWithoutLeader() {
    List<String> leading =
        session.method().roles().stream().filter(Role::steers).map(Role::id).toList();
    return SessionInShort.people(session).stream()
        .filter(SessionView.Person::present)
        .allMatch(person -> Collections.disjoint(person.roles(), leading));
  }

  private static boolean isOwn(Move move) {
    return move instanceof Move.Contribute contribute && contribute.author().equals(move.by());
  }

  private static boolean isOwed(Move move) {
    return move instanceof Move.Contribute contribute && contribute.owed() > 0;
  }

  /** Whether its author said nothing of the kind since the phase opened. */
  private boolean isNew(Move move) {
    return move instanceof Move.Contribute contribute
        && madeBy(contribute.author(), contribute.kind()).findAny().isEmpty();
  }

  /** Whether its author can give the kind with a label or about something that is new. */
  private boolean isNewOtherwise(Move move) {
    return move instanceof Move.Contribute contribute
        && madeBy(contribute.author(), contribute.kind()).count() < MOST_UNASKED
        && Commands.every(move, SessionInShort.last(session)).stream()
            .anyMatch(command -> timesSaid(command) == 0);
  }

  private boolean hasChosen() {
    return happened(Event.Chosen.class).findAny().isPresent();
  }

  private boolean isReady(String who) {
    return SessionInShort.person(session, who).filter(SessionView.Person::ready).isPresent();
  }

  private static AssertionError stuck(Session session, String what) {
    return new AssertionError(
        "Nobody can "
            + what
            + ", though nothing was passed over; "
            + SessionInShort.owedInWords(session)
            + ".\n"
            + SessionInShort.of(session));
  }
}
