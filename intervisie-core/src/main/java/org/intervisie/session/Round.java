package org.intervisie.session;

import java.util.Arrays;
import java.util.List;
import org.intervisie.method.Repeat;
import org.intervisie.session.Node.Block;
import org.jspecify.annotations.Nullable;

/**
 * Once through a block of steps: the whole flow, or one round of a cycle.
 *
 * @param block the block
 * @param outer the round around it; null for the flow as a whole
 * @param number which round of the cycle it is, from 1
 * @param turn whose turn it is, by place in the order of joining; -1 where nobody's
 * @param taken who had a turn in this cycle, this one included
 * @param serial tells rounds of one session apart
 */
record Round(
    Block block, @Nullable Round outer, int number, int turn, List<Integer> taken, int serial) {

  static Round whole(Block flow) {
    return new Round(flow, null, 1, -1, List.of(), 0);
  }

  /** A round that is nobody's turn. */
  static Round of(Block cycle, @Nullable Round outer, int number, int serial) {
    return new Round(cycle, outer, number, -1, List.of(), serial);
  }

  /** Whether it is someone's turn. */
  boolean isTurn() {
    return turn >= 0;
  }

  /** The role that the person whose turn it is holds meanwhile; null for none. */
  @Nullable String turnRole() {
    // Where the turn gives the role that it goes by, there is nothing to give or take back.
    return block.repeat() instanceof Repeat.ForEach turns && !turns.each().equals(turns.as())
        ? turns.as()
        : null;
  }

  /** Whose turn it is here or, where it is nobody's, in the nearest round around; -1 for nobody's. */
  int nearestTurn() {
    return turn >= 0 || outer == null ? turn : outer.nearestTurn();
  }

  /** Whether this round, by its serial, is this one or one around it. */
  boolean isWithin(Round other) {
    return serial == other.serial || (outer != null && outer.isWithin(other));
  }

  /**
   * Where it is in the flow: for each cycle around it, outermost first, which step of its block that is,
   * and which round of it.
   */
  int[] path() {
    if (outer == null) {
      return new int[0];
    }
    int[] around = outer.path();
    int[] path = Arrays.copyOf(around, around.length + 2);
    path[around.length] = block.index();
    path[around.length + 1] = number;
    return path;
  }

  /** Whether this is a later round of a cycle than the one that the other round is, or is in. */
  boolean isLaterThan(Round other) {
    int[] mine = path();
    int[] its = other.path();
    int differing = Arrays.mismatch(mine, its);
    // Steps stand at even places of a path and rounds at odd ones; steps are not later or earlier.
    return differing % 2 == 1 && mine[differing] > its[differing];
  }

  /** Whether the two are, or are in, different rounds of one cycle. */
  boolean isApartFrom(Round other) {
    for (Round mine = this; mine.outer() != null; mine = mine.outer()) {
      for (Round its = other; its.outer() != null; its = its.outer()) {
        if (mine.block.equals(its.block) && mine.serial != its.serial) {
          return true;
        }
      }
    }
    return false;
  }
}
