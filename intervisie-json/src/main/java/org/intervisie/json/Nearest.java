package org.intervisie.json;

import java.util.Collection;

/** Finds the known name that someone probably meant. */
final class Nearest {
  private static final int LONGEST = 40;

  private Nearest() {}

  /** The end of a sentence that names the nearest known name, or nothing when none is near. */
  static String hint(String written, Collection<String> known) {
    String nearest = to(written, known);
    return nearest.isEmpty() ? "" : "; did you mean " + nearest + "?";
  }

  /** The nearest of some names, empty when none is near. */
  static String to(String written, Collection<String> known) {
    String nearest = "";
    // At most every third letter may be wrong: further away it is a guess, not a typo.
    int least = Math.max(1, written.length() / 3) + 1;
    if (written.length() <= LONGEST) {
      for (String name : known) {
        if (name.length() > LONGEST) {
          continue;
        }
        int distance = distance(written, name);
        if (distance < least) {
          least = distance;
          nearest = name;
        }
      }
    }
    return nearest;
  }

  /** How many letters must be added, taken or changed, where two that changed places count once. */
  private static int distance(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least =
            Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        cost[i][j] = swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
      }
    }
    return cost[one.length()][other.length()];
  }
}
