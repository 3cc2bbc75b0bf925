package org.intervisie.session;

import java.util.Arrays;
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
    return Arrays.compare(path(), other.path()) < 0;
  }

  private int[] path() {
    int[] around = round.path();
    int[] path = Arrays.copyOf(around, around.length + 1);
    path[around.length] = phase.index();
    return path;
  }
}
