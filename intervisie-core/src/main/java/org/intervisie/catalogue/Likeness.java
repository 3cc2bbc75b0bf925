package org.intervisie.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How much ids are alike: the fewest letters to add, drop, change or swap with their neighbour. */
final class Likeness {
  /** An id that nobody has may be as long as a caller likes; beyond this it tells nothing more. */
  private static final int LONGEST = 100;

  private Likeness() {}

  static List<String> nearestFirst(String wanted, List<String> ids) {
    String shortened = shorten(wanted);
    List<String> nearest = new ArrayList<>(ids);
    nearest.sort(Comparator.comparingInt(id -> distance(shortened, shorten(id))));
    return List.copyOf(nearest);
  }

  private static String shorten(String id) {
    return id.length() <= LONGEST ? id : id.substring(0, LONGEST);
  }

  static int distance(String from, String to) {
    int[][] steps = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : fewest(steps, from, to, i, j);
      }
    }
    return steps[from.length()][to.length()];
  }

  private static int fewest(int[][] steps, String from, String to, int i, int j) {
    char last = from.charAt(i - 1);
    char other = to.charAt(j - 1);
    int changed = steps[i - 1][j - 1] + (last == other ? 0 : 1);
    int fewest = Math.min(changed, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
    boolean swapped = i > 1 && j > 1 && last == to.charAt(j - 2) && other == from.charAt(i - 2);
    return swapped ? Math.min(fewest, steps[i - 2][j - 2] + 1) : fewest;
  }
}
