package org.intervisie.examples.console;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Puts names in order of likeness, so that what was probably meant stands first. */
final class Nearest {
  private Nearest() {}

  static List<String> to(String meant, Collection<String> names) {
    return names.stream()
        .sorted(
            Comparator.comparingInt((String name) -> edits(meant, name))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** How many letters have to be added, left out or changed. */
  private static int edits(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
