package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.intervisie.method.Cycle;
import org.intervisie.method.Method;
import org.intervisie.method.Repeat;
import org.intervisie.method.Role;
import org.intervisie.method.Step;
import org.intervisie.testing.Choices;
import org.intervisie.testing.Commands;
import org.intervisie.testing.Walk;

/**
 * Turns, against the reference, in meetings of people who come and go: walks through any method see too
 * few turns that lose their person.
 */
class TurnProperties {
  private static final String SPEAKER = "speaker";
  private static final List<String> PEOPLE = List.of("p1", "p2", "p3", "p4");

  private static final Set<Command.Type> MOVING =
      EnumSet.of(
          Command.Type.ADVANCE,
          Command.Type.SKIP,
          Command.Type.REPEAT,
          Command.Type.RETURN,
          Command.Type.ORDER_TURNS,
          Command.Type.RESUME,
          Command.Type.ASSIGN_ROLE,
          Command.Type.HAND_OVER,
          Command.Type.LEAVE,
          Command.Type.JOIN);

  // Red when Room.takenOver lets nobody stand in, Flow.after or Flow.again leaves the roles of a
  // round that ends where they are, Flow.nextTurn gives no role to whose turn begins, Turns.next
  // goes by the order of joining, Turns.skippable finds only voluntary turns, or
  // Course.lastVisitBefore takes any visit; and when Timing.moves and Timing.resume do not agree
  // on what is missing. Of what the agenda foresees: when Turns.entering lets nobody stand in.
  @Property
  void turnsGoOnWhoeverComesAndGoes(@ForAll("seeds") List<Integer> seeds) {
    Method method = method(Choices.of(seeds.get(0)));
    Session session = Session.open(method);
    Reference reference = new Reference(session);
    for (String person : PEOPLE) {
      Command join =
          person.equals("p1") ? Command.join(person, Role.FACILITATOR) : Command.join(person);
      session = follow(reference, session, join);
    }
    session = follow(reference, session, Command.begin("p1"));
    for (int seed : seeds.subList(1, seeds.size())) {
      if (!session.status().isOver()) {
        Command given = command(Choices.of(seed), session);
        List<String> foreseen = ReplanningProperties.ahead(session, Walk.START);
        session = follow(reference, session, given);
        List<Event> events = session.events();
        if (given instanceof Command.Advance) {
          assertThat(ReplanningProperties.ahead(session, Walk.START))
              .as(() -> told(method, events))
              .isEqualTo(foreseen.subList(1, foreseen.size()));
        }
        assertThat(reference.surprises()).as(() -> told(method, events)).isEmpty();
        String leader = leader(session);
        assertThat(session.check(Command.skip(leader), Walk.START).isEmpty())
            .as(() -> told(method, events))
            .isEqualTo(reference.steers(leader) && reference.maySkipWithoutReason());
        for (Command command : steps(leader)) {
          assertThat(session.moves(leader).stream().anyMatch(move -> move.covers(command)))
              .as(() -> command + "\n" + told(method, events))
              .isEqualTo(session.check(command, Walk.START).isEmpty());
        }
      }
    }
  }

  private static List<Command> steps(String by) {
    return List.of(
        Command.skip(by),
        Command.advance(by),
        Command.repeat(by),
        new Command.Resume(by),
        new Command.OrderTurns(by, List.of()),
        new Command.Return(by, "tell", null),
        new Command.Return(by, "react", null));
  }

  private static String told(Method method, List<Event> events) {
    return method.flow() + "\n" + String.join("\n", InShort.tell(events));
  }

  private static Session follow(Reference reference, Session session, Command command) {
    Session after = session.handle(command, Walk.START);
    after.events().stream().skip(session.events().size()).forEach(reference::follow);
    return after;
  }

  /** Whoever steers, or someone who is there when nobody does. */
  private static String leader(Session session) {
    List<String> leaders = RoomOf.holders(session, List.of(Role.FACILITATOR));
    return leaders.isEmpty() ? "p1" : leaders.get(0);
  }

  private static Command command(Choices choices, Session session) {
    List<Move> moves = new ArrayList<>();
    for (String person : PEOPLE) {
      moves.addAll(session.moves(person));
    }
    moves.removeIf(move -> !MOVING.contains(move.type()));
    // One type as likely as another, but for going on, which is what turns are made of.
    List<Move> onward =
        moves.stream()
            .filter(
                move -> move.type() == Command.Type.ADVANCE || move.type() == Command.Type.RESUME)
            .toList();
    List<Move> from = choices.chance(55) && !onward.isEmpty() ? onward : moves;
    return choices.pick(Commands.every(choices.pick(from), Walk.START));
  }

  /** Turns in which people become case owner and, perhaps, turns within them, or rounds. */
  private static Method method(Choices choices) {
    List<Step> inner = new ArrayList<>();
    inner.add(Grammar.phase("tell").build());
    if (choices.chance(60)) {
      Repeat repeat =
          choices.chance(70)
              ? new Repeat.ForEach(
                  Role.MEMBER, choices.chance(70) ? SPEAKER : null, choices.chance(30))
              : new Repeat.Rounds(1, 2);
      inner.add(
          choices.below(2),
          Cycle.of("inner").repeat(repeat).addSteps(Grammar.phase("react").build()).build());
    }
    return Grammar.method(
            Grammar.role(Role.FACILITATOR),
            Grammar.role(Role.CASE_OWNER),
            Grammar.role(SPEAKER),
            Grammar.role(Role.MEMBER))
        .phase(Grammar.phase("open"))
        .addFlow(
            Cycle.of("turns")
                .repeat(new Repeat.ForEach(Role.MEMBER, Role.CASE_OWNER, choices.chance(30)))
                .addAllSteps(inner)
                .build())
        .phase(Grammar.phase("close"))
        .build();
  }

  @Provide
  Arbitrary<List<Integer>> seeds() {
    return Arbitraries.integers().between(0, 1 << 24).list().ofMinSize(10).ofMaxSize(40);
  }
}
