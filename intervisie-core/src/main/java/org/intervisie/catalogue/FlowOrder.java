package org.intervisie.catalogue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which phases have to move to get from one order to another: the fewest that will do. Where several
 * choices are as small, it keeps one that depends on the ids only, so that it is the same both ways.
 */
final class FlowOrder {
  private FlowOrder() {}

  /** Both lists hold the same ids, each once. */
  static Set<String> moved(List<String> a, List<String> b) {
    List<String> alphabet = new ArrayList<>(new TreeSet<>(a));
    List<BitSet> endingAt = new ArrayList<>();
    BitSet best = new BitSet();
    for (int i = 0; i < a.size(); i++) {
      BitSet kept = new BitSet();
      for (int j = 0; j < i; j++) {
        boolean inOrder = b.indexOf(a.get(j)) < b.indexOf(a.get(i));
        if (inOrder && isBetter(endingAt.get(j), kept)) {
          kept = endingAt.get(j);
        }
      }
      BitSet here = new BitSet();
      here.or(kept);
      here.set(alphabet.indexOf(a.get(i)));
      endingAt.add(here);
      if (isBetter(here, best)) {
        best = here;
      }
    }
    Set<String> moved = new HashSet<>(a);
    best.stream().mapToObj(alphabet::get).forEach(moved::remove);
    return moved;
  }

  private static boolean isBetter(BitSet one, BitSet other) {
    if (one.cardinality() != other.cardinality()) {
      return one.cardinality() > other.cardinality();
    }
    BitSet difference = new BitSet();
    difference.or(one);
    difference.xor(other);
    return !difference.isEmpty() && one.get(difference.nextSetBit(0));
  }
}
