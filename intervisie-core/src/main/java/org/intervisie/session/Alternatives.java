package org.intervisie.session;

import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What someone whose command is refused may do instead, worked out only when somebody looks. A list of
 * moves is as long as what there is to take back or to answer, and most refusals are only told by their
 * code: so a refusal costs the same in a session of ten contributions and of 100,000.
 */
final class Alternatives extends AbstractList<Move> {
  private final State state;
  private final String participant;

  /** Null until somebody looks; two who look at once work out the same. */
  private @Nullable List<Move> known;

  Alternatives(State state, String participant) {
    this.state = state;
    this.participant = participant;
  }

  private List<Move> known() {
    List<Move> moves = known;
    if (moves == null) {
      moves = List.copyOf(Moves.of(state, participant));
      known = moves;
    }
    return moves;
  }

  @Override
  public Move get(int index) {
    return known().get(index);
  }

  @Override
  public int size() {
    return known().size();
  }
}
