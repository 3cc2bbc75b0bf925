package org.intervisie.session;

import java.util.List;
import org.intervisie.session.Node.PreparedPhase;

/**
 * Where in the flow a session stands.
 *
 * @param phase the phase
 * @param round the innermost round that it is visited in
 */
record Place(PreparedPhase phase, Round round) {

  /** Whether the flow comes by here before it comes to another place. */
  boolean isBefore(Place other) {
    List<Integer> mine = path();
    List<Integer> its = other.path();
    for (int i = 0; i < Math.min(mine.size(), its.size()); i++) {
      int difference = mine.get(i) - its.get(i);
      if (difference != 0) {
        return difference < 0;
      }
    }
    return false;
  }

  private List<Integer> path() {
    List<Integer> path = round.path();
    path.add(phase.index());
    return path;
  }
}
