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
  private static final int MOST_STEPS = 600;

  /** After so many it leaves out what may be left out. */
  private static final int PATIENCE = 200;

  private static final String ANY = "c1";

  /** How many ways to do something owed are tried before something else is done. */
  private static final int MOST_TRIED = 20;

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
  private final Map<Object, Integer> done = new HashMap<>();

  private UsualMeeting(Session session) {
    this.session = session;
  }

  /** Begun by so many people; empty where they cannot fill the roles one by one. */
  static Optional<UsualMeeting> of(Method method, int people, Choices choices) {
    UsualMeeting meeting =
        new UsualMeeting(Session.open(PreparedMethod.unreviewed(method), Limits.defaults()));
    Set<String> later = Headcount.unknown(method).later();
    List<String> claims = new ArrayList<>();
    String leader = Seating.leader(method, later);
    for (Role role : method.roles()) {
      int needed = role.id().equals(leader) ? Math.max(1, role.min()) : role.min();
      for (int i = 0; i < needed; i++) {
        if (role.id().equals(leader) || !later.contains(role.id())) {
          claims.add(role.id());
        }
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
    List<List<String>> roles = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      // One at least stays in the plain role.
      boolean isClaim = i < claims.size() && (i < needed || i < people - 1);
      roles.add(isClaim ? List.of(claims.get(i)) : List.of());
    }
    return meeting.begun(roles) ? Optional.of(meeting) : Optional.empty();
  }

  /** Begun by people who claim whichever roles they like; empty where it cannot begin so. */
  static Optional<UsualMeeting> claiming(Method method, int people, Choices choices) {
    UsualMeeting meeting =
        new UsualMeeting(Session.open(PreparedMethod.unreviewed(method), Limits.defaults()));
    List<List<String>> roles = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      List<String> claims = new ArrayList<>(method.roles().stream().map(Role::id).toList());
      claims.removeIf(role -> choices.chance(55));
      roles.add(claims);
    }
    return meeting.begun(roles) ? Optional.of(meeting) : Optional.empty();
  }

  private boolean begun(List<List<String>> roles) {
    try {
      for (List<String> claims : roles) {
        join("p" + (people.size() + 1), claims);
      }
      begin();
      return true;
    } catch (CommandRefusedException cannotGather) {
      return false;
    }
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

  private List<Command> withoutReason(Move move) {
    return every(move).stream()
        .filter(
            command -> !(command instanceof Command.Advance advance && advance.despite() != null))
        .filter(command -> !(command instanceof Command.Skip skip && skip.reason() != null))
        .toList();
  }

  /** What it allows, where groups have a place for everyone. */
  private List<Command> every(Move move) {
    return Commands.every(move, START).stream()
        .filter(
            command ->
                !(command instanceof Command.Group group)
                    || group.groups().stream().mapToInt(List::size).sum() == people.size())
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
      int now = step;
      Optional<Command> next = now < PATIENCE ? next(now) : skip().or(() -> next(now));
      if (next.isEmpty()) {
        return false;
      }
      Tried inForm = inForm(next.get());
      give(next.get());
      boolean isElsewhere =
          !SPEAKING.contains(next.get().type()) && !(next.get() instanceof Command.Choose);
      if (isElsewhere) {
        done.clear();
        step = 0;
      } else {
        done.merge(next.get(), 1, Integer::sum);
        done.merge(inForm, 1, Integer::sum);
        done.merge(answer(next.get()), 1, Integer::sum);
      }
    }
    return !isRunning();
  }

  private boolean isRoundOwed(String person) {
    return session.check(Command.advance(person), START).orElseThrow()
            instanceof Refusal.ObligationsUnmet unmet
        && unmet.owed().stream().anyMatch(owed -> owed.what().equals("round"));
  }

  private Optional<Command> next(int step) {
    List<Command> others = new ArrayList<>();
    List<Command> owed = new ArrayList<>();
    List<Command> handOvers = new ArrayList<>();
    String leader = "";
    for (String person : people) {
      for (Move move : session.moves(person)) {
        if (move instanceof Move.Advance advance && !advance.needsReason()) {
          return Optional.of(Command.advance(person));
        }
        leader = move.type() == Command.Type.FINISH ? person : leader;
        if (move.type() == Command.Type.HAND_OVER) {
          handOvers.addAll(every(move));
        }
        if (move.type() == Command.Type.REPEAT && isRoundOwed(person)) {
          return Optional.of(new Command.Repeat(person));
        }
        if (move instanceof Move.Contribute contribute && !contribute.author().equals(person)) {
          // Everyone speaks for himself or herself.
          continue;
        }
        if (move instanceof Move.Contribute contribute && contribute.owed() > 0) {
          owed.addAll(every(move));
        } else if (HELPING.contains(move.type()) && !isChosenAlready(move)) {
          others.addAll(every(move));
        }
      }
    }
    if (leader.isEmpty()) {
      // Where nobody is left who leads, the group agrees on someone.
      return handOvers.stream().findFirst();
    }
    String ofWhom = leader;
    int before = owed(session, ofWhom);
    Optional<Command> nearer =
        owed.stream()
            .sorted(
                Comparator.<Command>comparingInt(command -> done.getOrDefault(answer(command), 0))
                    // What was said in this round is owed an answer, and comes last.
                    .thenComparing(command -> -target(command))
                    .thenComparing(leastDoneFirst(owed)))
            .limit(MOST_TRIED)
            .filter(command -> owed(session.handle(command, START), ofWhom) < before)
            .findFirst();
    if (nearer.isPresent()) {
      return nearer;
    }
    others.addAll(owed);
    others.sort(leastDoneFirst(owed));
    // What asks for more of others comes last, but for now and then, as it may be what is needed.
    return others.stream()
        .limit(step % 4 == 0 ? 1 : MOST_TRIED)
        .filter(command -> owed(session.handle(command, START), ofWhom) <= before)
        .findFirst()
        .or(() -> others.stream().findFirst());
  }

  private Optional<Command> skip() {
    for (String person : people) {
      for (Move move : session.moves(person)) {
        if (move instanceof Move.Skip skip && !skip.needsReason()) {
          return Optional.of(Command.skip(person));
        }
      }
    }
    return Optional.empty();
  }

  /** A group that has chosen does not choose anew. */
  private boolean isChosenAlready(Move move) {
    return move.type() == Command.Type.CHOOSE
        && done.keySet().stream()
            .anyMatch(
                tried -> tried instanceof Tried one && one.command() instanceof Command.Choose);
  }

  /** How much is owed, as told to who leads; as much as may be where that is not told any more. */
  private static int owed(Session then, String leader) {
    Refusal refusal = then.check(Command.advance(leader), START).orElse(null);
    if (refusal instanceof Refusal.ObligationsUnmet unmet) {
      return unmet.owed().stream().mapToInt(Refusal.Owed::missing).sum();
    }
    return refusal == null || refusal instanceof Refusal.ChoiceUnmade ? 0 : Integer.MAX_VALUE;
  }

  /** What is owed a little earlier than its turn, as it may be that something else must come first. */
  private Comparator<Command> leastDoneFirst(List<Command> owed) {
    return Comparator.<Command>comparingInt(
            command -> done.getOrDefault(inForm(command), 0) - (owed.contains(command) ? 3 : 0))
        .thenComparing(command -> done.getOrDefault(command, 0));
  }

  /** The same in this form, about whatever it is: there may be ever more of that, and each looks new. */
  private Tried inForm(Command command) {
    String form = session.form().orElse("");
    if (command instanceof Command.Contribute said) {
      String about = said.about() == null ? null : ANY;
      return new Tried(
          form,
          new Command.Contribute(said.by(), said.kind(), null, said.label(), about, said.author()));
    }
    if (command instanceof Command.Choose choose) {
      return new Tried(form, new Command.Choose(choose.by(), ANY, choose.basis()));
    }
    return new Tried(command instanceof Command.ChooseForm ? "" : form, command);
  }

  private static int target(Command command) {
    return command instanceof Command.Contribute said && said.about() != null
        ? Integer.parseInt(said.about().substring(1))
        : 0;
  }

  /** The same about the same, whichever label it gives. */
  private static Tried answer(Command command) {
    return new Tried(
        ANY,
        command instanceof Command.Contribute said
            ? new Command.Contribute(
                said.by(), said.kind(), null, null, said.about(), said.author())
            : command);
  }

  private record Tried(String form, Command command) {}

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
