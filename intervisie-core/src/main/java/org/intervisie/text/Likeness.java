package org.intervisie.text;

import java.util.Collection;
import java.util.Optional;

/** How much names are alike, to find the known one that someone probably meant. */
public final class Likeness {
  /** Longer names than any that people type tell nothing more, and cost much. */
  private static final int LONGEST = 40;

  private Likeness() {}

  /**
   * The known name that is most like what was written, the first of several, as long as at most every
   * third letter is wrong: what is further away would be a guess, not a typo.
   *
   * @param written what someone wrote
   * @param known the names that there are
   * @return one of them, or empty when none is near; names of more than 40 characters never are
   */
  public static Optional<String> nearest(String written, Collection<String> known) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    String nearest = null;
    int least = Math.max(1, written.length() / 3) + 1;
    for (String name : known) {
      // The lengths alone can tell that it is too far away, also when the name is very long.
      if (name.length() <= LONGEST && Math.abs(name.length() - written.length()) < least) {
        int distance = distance(written, name);
        if (distance < least) {
          least = distance;
          nearest = name;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  /**
   * How many letters must be added, left out or changed to make one name of the other, where two
   * neighbours that changed places count once. It takes time and space in proportion to the product of
   * the lengths.
   *
   * @param from a name
   * @param to another
   * @return 0 for the same name, at most the length of the longer one
   */
  public static int distance(String from, String to) {
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
