package org.intervisie.session;

import java.util.ArrayList;
import java.util.List;
import org.intervisie.method.Repeat;
import org.intervisie.session.Node.Block;
import org.intervisie.session.Node.PreparedPhase;
import org.jspecify.annotations.Nullable;

/**
 * What comes next. The one place that knows the order of phases: sequence, turns, rounds and what is
 * left out are all computed here from the flow of the method and who is in the room.
 */
final class Flow {
  /** Turns within turns in which nobody has one double with every level; no method has any of them. */
  private static final int MOST_FRUITLESS = 10_000;

  private final PreparedMethod method;

  /** Who is there, with the roles that they have by then: turns end on the way and others begin. */
  private Room room;

  /** Rounds that begin while looking ahead get numbers from here on, in the order of beginning. */
  private int serial;

  /** How many turns had no phase in them. */
  private int fruitless;

  Flow(PreparedMethod method, Room room, int visits) {
    this.method = method;
    this.room = room;
    // A visit begins at most one round for each level of nesting, as rounds with nothing in them
    // give their number back; the factor leaves room for that, and the outcome is the same whenever
    // it is computed again from the same session.
    this.serial = visits * 1024;
  }

  /**
   * A step onward.
   *
   * @param place where it leads; null at the end of the flow
   * @param left the rounds that it leaves for good
   */
  record Onward(@Nullable Place place, List<Round> left) {}

  @Nullable Place first() {
    return enter(method.flow(), 0, Round.whole(method.flow()));
  }

  /** What comes after a phase that is closed. */
  Onward after(Place place) {
    return after(place.phase(), place.round(), false);
  }

  /** What is foreseen after a phase: cycles go round as often as they must; null at the end. */
  @Nullable Place foreseen(Place place) {
    return after(place.phase(), place.round(), true).place();
  }

  /** What comes after a phase that is skipped: an optional phase by itself, else the whole turn. */
  Onward afterSkipping(Place place) {
    Round turn = place.phase().phase.optional() ? null : Turns.skippable(place, room);
    if (turn == null) {
      return after(place);
    }
    // The rounds within the turn end with it.
    for (Round round = place.round();
        round != null && round.serial() != turn.serial();
        round = round.outer()) {
      room = room.after(round);
    }
    List<Node> steps = turn.block().children;
    return after(steps.get(steps.size() - 1), turn, false);
  }

  /** A phase where nothing before it is known, as when a log was cut: in first rounds. */
  Place fresh(PreparedPhase phase) {
    return new Place(phase, freshRound(phase.block()));
  }

  private Round freshRound(Block block) {
    return block.cycle == null
        ? Round.whole(block)
        : Round.of(block, freshRound(block.block()), 1, ++serial);
  }

  private Onward after(Node from, Round in, boolean allRounds) {
    Node node = from;
    Round round = in;
    List<Round> left = new ArrayList<>(0);
    while (true) {
      Place next = enter(node.block(), node.index() + 1, round);
      if (next != null) {
        return new Onward(next, left);
      }
      Round outer = round.outer();
      if (outer == null) {
        return new Onward(null, left);
      }
      room = room.after(round);
      if (round.block().repeat() instanceof Repeat.ForEach turns) {
        Place turn = nextTurn(round.block(), turns, outer, round.number(), round.taken());
        if (turn != null) {
          return new Onward(turn, left);
        }
      } else if (allRounds && isOwed(round)) {
        Place again =
            enter(round.block(), 0, Round.of(round.block(), outer, round.number() + 1, ++serial));
        if (again != null) {
          return new Onward(again, left);
        }
      }
      left.add(round);
      node = round.block();
      round = outer;
    }
  }

  /** The first phase from a step of a block on; null when nothing in the block is left. */
  private @Nullable Place enter(Block block, int from, Round round) {
    for (int i = from; i < block.children.size(); i++) {
      Node child = block.children.get(i);
      if (child instanceof PreparedPhase phase) {
        return new Place(phase, round);
      }
      if (child instanceof Block cycle) {
        int before = serial;
        Place inside =
            cycle.repeat() instanceof Repeat.ForEach turns
                ? nextTurn(cycle, turns, round, 0, List.of())
                : enter(cycle, 0, Round.of(cycle, round, 1, ++serial));
        if (inside != null) {
          return inside;
        }
        serial = before;
      }
    }
    return null;
  }

  /** The first phase of the next turn of a cycle; null when everyone had one. */
  private @Nullable Place nextTurn(
      Block cycle, Repeat.ForEach turns, Round outer, int rounds, List<Integer> taken) {
    List<Integer> had = new ArrayList<>(taken);
    int number = rounds;
    for (Person next = Turns.next(method, room, turns, had);
        next != null;
        next = Turns.next(method, room, turns, had)) {
      had.add(next.index());
      number++;
      Round round = new Round(cycle, outer, number, next.index(), List.copyOf(had), ++serial);
      Room before = room;
      room = room.during(round);
      Place inside = enter(cycle, 0, round);
      if (inside != null) {
        return inside;
      }
      room = before;
      serial = round.serial() - 1;
      // Where turns give no role, nobody else's leads anywhere either.
      if (turns.as() == null || ++fruitless > MOST_FRUITLESS) {
        return null;
      }
    }
    return null;
  }

  /** Whether the command to go round again may be given at a place, and where it leads. */
  sealed interface Again {
    /**
     * It may.
     *
     * @param place where it leads
     */
    record Yes(Place place) implements Again {}

    /** The place is in such a cycle but not at its end. */
    record NotYet() implements Again {}

    /** The cycle went round as often as it may. */
    record Enough(int max) implements Again {}

    /** No cycle around the place may be repeated at will. */
    record NoCycle() implements Again {}
  }

  /** Looks for the innermost cycle that ends at a place and may go round again. */
  Again again(Place place) {
    Node node = place.phase();
    boolean atEnd = true;
    Again outcome = new Again.NoCycle();
    for (Round round = place.round(); round.outer() != null; round = round.outer()) {
      Round outer = round.outer();
      Repeat repeat = round.block().repeat();
      atEnd = atEnd && enter(node.block(), node.index() + 1, round) == null;
      room = room.after(round);
      if (repeat instanceof Repeat.ForEach turns) {
        atEnd =
            atEnd && nextTurn(round.block(), turns, outer, round.number(), round.taken()) == null;
      } else if (!atEnd) {
        return outcome instanceof Again.Enough ? outcome : new Again.NotYet();
      } else if (isFull(repeat, round)) {
        outcome = new Again.Enough(round.number());
      } else {
        Round next = Round.of(round.block(), outer, round.number() + 1, ++serial);
        Place start = enter(round.block(), 0, next);
        return start == null ? new Again.NoCycle() : new Again.Yes(start);
      }
      node = round.block();
    }
    return outcome;
  }

  private static boolean isOwed(Round round) {
    return round.block().repeat() instanceof Repeat.Rounds rounds && round.number() < rounds.min();
  }

  private static boolean isFull(@Nullable Repeat repeat, Round round) {
    Integer max = repeat instanceof Repeat.Rounds rounds ? rounds.max() : null;
    return max != null && round.number() >= max;
  }
}
