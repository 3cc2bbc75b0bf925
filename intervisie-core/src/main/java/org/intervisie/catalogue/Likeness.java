package org.intervisie.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How much ids are alike: those that hold what was typed first, then by the fewest letters to add, drop,
 * change or swap with their neighbour.
 */
final class Likeness {
  /** An id that nobody has may be as long as a caller likes; beyond this it tells nothing more. */
  private static final int LONGEST = 100;

  /** Fewer letters stand in too many ids by chance. */
  private static final int PART = 3;

  private Likeness() {}

  static List<String> nearestFirst(String wanted, List<String> ids) {
    String shortened = shorten(wanted);
    return ids.stream()
        .map(id -> Map.entry(id, distance(shortened, shorten(id))))
        .sorted(
            Comparator.comparing((Map.Entry<String, Integer> it) -> !holds(it.getKey(), shortened))
                .thenComparing(Map.Entry.comparingByValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** A part of an id, such as its last word, means that id. */
  private static boolean holds(String id, String part) {
    return part.length() >= PART && id.contains(part);
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
