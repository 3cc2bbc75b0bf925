package org.intervisie.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.intervisie.text.Likeness;

/** Ids in the order of likeness: those that hold what was typed first, then those nearest to it. */
final class NearestIds {
  /** An id that nobody has may be as long as a caller likes; beyond this it tells nothing more. */
  private static final int LONGEST = 100;

  /** Fewer letters stand in too many ids by chance. */
  private static final int PART = 3;

  private NearestIds() {}

  static List<String> inOrder(String wanted, List<String> ids) {
    String shortened = shorten(wanted);
    return ids.stream()
        .map(id -> Map.entry(id, Likeness.distance(shortened, shorten(id))))
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
}
