package org.intervisie.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which phases have to move to get from one order to another: the fewest that will do. Where several
 * choices are as small, it is the same one both ways.
 */
final class FlowOrder {
  private FlowOrder() {}

  /** Both lists hold the same ids, each once. */
  static Set<String> moved(List<String> a, List<String> b) {
    int from = 0;
    int to = a.size();
    while (from < to && a.get(from).equals(b.get(from))) {
      from++;
    }
    while (from < to && a.get(to - 1).equals(b.get(to - 1))) {
      to--;
    }
    if (from == to) {
      return Set.of();
    }
    List<String> one = a.subList(from, to);
    List<String> other = b.subList(from, to);
    // Which comes first must not depend on which is asked about: other ways may be as short.
    return one.get(0).compareTo(other.get(0)) > 0 ? fewest(one, other) : fewest(other, one);
  }

  /** What stays is the longest run of ids that rise in both. */
  private static Set<String> fewest(List<String> one, List<String> other) {
    Map<String, Integer> positions = new HashMap<>();
    other.forEach(id -> positions.put(id, positions.size()));
    int[] position =
        one.stream().mapToInt(id -> Objects.requireNonNull(positions.get(id))).toArray();
    int[] before = new int[position.length];
    // By length less one, where the run ends that leaves most room for the next.
    int[] ends = new int[position.length];
    int longest = 0;
    for (int i = 0; i < position.length; i++) {
      int shorter = shorter(ends, longest, position, i);
      before[i] = shorter == 0 ? -1 : ends[shorter - 1];
      ends[shorter] = i;
      longest = Math.max(longest, shorter + 1);
    }
    Set<String> moved = new HashSet<>(one);
    for (int i = ends[longest - 1]; i >= 0; i = before[i]) {
      moved.remove(one.get(i));
    }
    return moved;
  }

  /** How long the longest run is that can go on here. */
  private static int shorter(int[] ends, int longest, int[] position, int here) {
    int low = 0;
    int high = longest;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (position[ends[middle]] < position[here]) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
