package org.intervisie.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.intervisie.method.GroupSize;
import org.intervisie.method.Method;
import org.intervisie.method.Role;
import org.intervisie.session.Command;
import org.intervisie.session.CommandRefusedException;
import org.intervisie.session.Event;
import org.intervisie.session.Move;
import org.intervisie.session.Refusal;
import org.intervisie.session.Session;
import org.intervisie.session.Status;

/**
 * A random meeting: a group comes in, and then all sorts of commands are given, some sensible and some
 * not, at times that mostly go on and now and then go back. The same walk always takes the same course.
 *
 * <p>A sensible command is one that the session lists as a {@link Move} of someone; the others are
 * drawn from all there are, with people, ids and labels that may not exist. A walk shrinks by dropping
 * steps and by simplifying the method.
 *
 * <p>By trying anything a walk of a long method hardly gets beyond the first phases. It may therefore be
 * led: for a number of commands people do what is asked of them, up to the last phase at the most, and
 * all sorts of things come after that.
 *
 * @param method the method of the meeting
 * @param group the seed for who comes in, in which roles; when led, as many as {@link Groups#fitting fit}
 * @param lead for how many commands people do what is asked of them, 0 or more
 * @param seeds one seed for each step after that
 */
public record Walk(Method method, int group, int lead, List<Integer> seeds) {
  /** When every walk begins. */
  public static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

  private static final int LONGEST = 60;
  private static final Duration PACE = Duration.ofSeconds(40);
  private static final Set<Command.Type> SPEAKING = EnumSet.of(Command.Type.CONTRIBUTE);
  private static final Set<Command.Type> ENDING =
      EnumSet.of(Command.Type.FINISH, Command.Type.ABANDON);
  private static final Set<Command.Type> LEAVING_OFF =
      EnumSet.of(Command.Type.LEAVE, Command.Type.PAUSE, Command.Type.ADJOURN);
  private static final Set<Command.Type> GOING_ON =
      EnumSet.of(Command.Type.BEGIN, Command.Type.RESUME, Command.Type.RECONVENE);
  private static final Set<Command.Type> MOVING_ON =
      EnumSet.of(
          Command.Type.ADVANCE,
          Command.Type.SKIP,
          Command.Type.REPEAT,
          Command.Type.RETURN,
          Command.Type.CHOOSE);

  /** Copies the seeds. */
  public Walk {
    seeds = List.copyOf(seeds);
  }

  /**
   * A walk that is not led.
   *
   * @param method the method of the meeting
   * @param group the seed for who comes in, in which roles
   * @param seeds one seed for each step after that
   */
  public Walk(Method method, int group, List<Integer> seeds) {
    this(method, group, 0, seeds);
  }

  /**
   * One command and what came of it.
   *
   * @param before the session before it
   * @param command the command
   * @param at when it was given
   * @param after the session after it; the one before when it was refused
   * @param refusal why it was refused; empty when it was accepted
   */
  public record Step(
      Session before, Command command, Instant at, Session after, Optional<Refusal> refusal) {
    /**
     * Whether the command was done.
     *
     * @return true unless it was refused
     */
    public boolean isAccepted() {
      return refusal.isEmpty();
    }

    /**
     * What happened.
     *
     * @return the events that the command added; none when it was refused
     */
    public List<Event> events() {
      return after.events().subList(before.events().size(), after.events().size());
    }
  }

  /**
   * Any walk through any method, not led.
   *
   * @return the arbitrary
   */
  public static Arbitrary<Walk> any() {
    return of(Methods.any());
  }

  /**
   * Any walk through some methods, not led.
   *
   * @param methods the methods
   * @return the arbitrary
   */
  public static Arbitrary<Walk> of(Arbitrary<Method> methods) {
    return Combinators.combine(methods, Methods.seeds(), Methods.seedLists(0, LONGEST))
        .as(Walk::new);
  }

  /**
   * Any walk through one method, led to anywhere between the beginning and the end.
   *
   * @param method the method
   * @return the arbitrary; it shrinks to few steps
   * @throws IllegalArgumentException if the method has no room for the people that it needs
   */
  public static Arbitrary<Walk> of(Method method) {
    Arbitrary<Integer> leads =
        Arbitraries.integers()
            .between(0, Playing.lengthOf(method))
            .withDistribution(RandomDistribution.uniform());
    return Combinators.combine(Methods.seeds(), leads, Methods.seedLists(0, LONGEST))
        .as((group, lead, seeds) -> new Walk(method, group, lead, seeds));
  }

  /**
   * Takes the walk to its end.
   *
   * @return the last session
   */
  public Session end() {
    return walk(step -> {});
  }

  /**
   * The session in which the walk begins: nothing has happened, and the method is taken as it is, also
   * where a review finds errors in it.
   *
   * @return a session in which people gather
   */
  public Session open() {
    return SessionInShort.open(method);
  }

  /**
   * Takes the walk, showing each step as it is taken.
   *
   * @param visitor sees each step
   * @return the last session
   */
  public Session walk(Consumer<Step> visitor) {
    Session session = open();
    session = lead == 0 ? gather(session, visitor) : lead(session, visitor);
    for (int seed : seeds) {
      Choices choices = Choices.of(seed);
      Instant at = at(choices, session);
      session = take(session, command(choices, session, at), at, visitor);
    }
    return session;
  }

  /**
   * All steps of the walk.
   *
   * @return the steps, in order
   */
  public List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    walk(steps::add);
    return steps;
  }

  private static Session take(
      Session session, Command command, Instant at, Consumer<Step> visitor) {
    Session after = session;
    Optional<Refusal> refusal = Optional.empty();
    try {
      after = session.handle(command, at);
    } catch (CommandRefusedException refused) {
      refusal = Optional.of(refused.refusal());
    }
    visitor.accept(new Step(session, command, at, after, refusal));
    return after;
  }

  /** People come in so that the roles that a meeting needs are mostly filled, and mostly begin. */
  private Session gather(Session opened, Consumer<Step> visitor) {
    Choices choices = Choices.of(group);
    GroupSize size = method.group();
    Integer least = size == null ? null : size.min();
    int people = Math.max(least == null ? 2 : least, choices.between(2, 5));
    List<List<String>> claims = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      claims.add(new ArrayList<>());
    }
    int next = 0;
    boolean wanting = choices.chance(7);
    for (Role role : method.roles()) {
      for (int i = wanting ? 1 : 0; i < role.min(); i++) {
        claims.get(next++ % people).add(role.id());
      }
    }
    Session session = opened;
    for (int i = 0; i < people; i++) {
      List<String> roles = claims.get(i);
      if (roles.isEmpty() && choices.chance(35)) {
        roles.add(choices.pick(method.roles()).id());
      }
      String who = Commands.person(i);
      Session without = session;
      session = take(session, new Command.Join(who, who, null, roles), START, visitor);
      if (session.equals(without)) {
        session = take(session, Command.join(who), START, visitor);
      }
    }
    if (!choices.chance(10)) {
      for (int i = 0; i < people && session.status() == Status.GATHERING; i++) {
        session = take(session, Command.begin(Commands.person(i)), START, visitor);
      }
    }
    return session;
  }

  /** A group that fits comes in and does what is asked of it, for a while. */
  private Session lead(Session opened, Consumer<Step> visitor) {
    Session session = opened;
    for (Command join : Groups.some(method, Choices.of(group)).joins()) {
      session = take(session, join, START, visitor);
    }
    for (int i = 0; i < lead; i++) {
      Optional<Command> next = Playing.next(session, Choices.of(31 * group + i));
      Instant at = SessionInShort.last(session).plus(PACE);
      if (next.isEmpty() || session.handle(next.get(), at).status().isOver()) {
        return session;
      }
      session = take(session, next.get(), at, visitor);
    }
    return session;
  }

  private static Instant at(Choices choices, Session session) {
    List<Event> events = session.events();
    Instant last = events.isEmpty() ? START : events.get(events.size() - 1).at();
    int how = choices.below(100);
    if (how < 60) {
      return last.plusSeconds(choices.below(90));
    }
    if (how < 90) {
      return last.plus(Duration.ofMinutes(choices.between(1, 20)));
    }
    return how < 97
        ? last.plus(Duration.ofHours(choices.between(1, 100)))
        : last.minusMillis(choices.between(1, 100_000));
  }

  private static Command command(Choices choices, Session session, Instant at) {
    if (choices.chance(30)) {
      return choices.chance(40)
          ? Commands.nearly(choices, session, at)
          : Commands.any(choices, session, at);
    }
    int known = Math.max(6, SessionInShort.people(session).size());
    String by = Commands.person(choices.below(choices.between(1, known)));
    List<Move> moves = new ArrayList<>(session.moves(by));
    if (!choices.chance(4)) {
      moves.removeIf(move -> ENDING.contains(move.type()));
    }
    if (!choices.chance(20)) {
      moves.removeIf(move -> LEAVING_OFF.contains(move.type()));
    }
    if (choices.chance(70)) {
      moves.removeIf(move -> move.type() == Command.Type.JOIN);
    }
    boolean stands = session.status() != Status.RUNNING;
    if (choices.chance(stands ? 50 : 25)) {
      moves = only(moves, stands ? GOING_ON : MOVING_ON);
    } else if (choices.chance(55)) {
      moves = only(moves, SPEAKING);
    }
    if (moves.isEmpty()) {
      return Commands.any(choices, session, at);
    }
    Command command = choices.pick(Commands.every(choices.pick(moves), at));
    return command instanceof Command.Contribute contribute && !choices.chance(20)
        ? contribute.withText(Commands.said(session.events().size()))
        : command;
  }

  /** Those of some types, or all when there is none. */
  private static List<Move> only(List<Move> moves, Set<Command.Type> types) {
    List<Move> some = moves.stream().filter(move -> types.contains(move.type())).toList();
    return some.isEmpty() ? moves : some;
  }

  /** The method and every command of the walk with what came of it, to read in a report. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(2000);
    text.append(method).append("\ngroup ").append(group).append(", lead ").append(lead);
    text.append(", seeds ").append(seeds);
    try {
      walk(
          step ->
              text.append('\n')
                  .append(step.at())
                  .append(' ')
                  .append(step.command())
                  .append(
                      step.refusal()
                          .map(refusal -> " REFUSED " + refusal.code())
                          .orElse(" -> " + step.events())));
    } catch (RuntimeException broken) {
      text.append("\nbroke off: ").append(broken);
    }
    return text.toString();
  }
}
