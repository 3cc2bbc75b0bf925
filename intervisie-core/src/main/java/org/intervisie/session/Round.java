package org.intervisie.session;

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
    Block block,
    @Nullable Round outer,
    int number,
    int turn,
    java.util.List<Integer> taken,
    int serial) {

  static Round whole(Block flow) {
    return new Round(flow, null, 1, -1, java.util.List.of(), 0);
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
}
