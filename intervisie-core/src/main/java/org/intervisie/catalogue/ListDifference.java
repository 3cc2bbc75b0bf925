package org.intervisie.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * How two lists differ; what stands twice counts twice.
 *
 * @param onlyInA what the first has more
 * @param onlyInB what the second has more
 * @param reordered whether what both have stands in another order
 * @param <T> the elements, compared with {@code equals}
 */
record ListDifference<T>(List<T> onlyInA, List<T> onlyInB, boolean reordered) {

  static <T> ListDifference<T> of(List<T> a, List<T> b) {
    List<T> onlyInA = new ArrayList<>();
    List<T> onlyInB = new ArrayList<>();
    List<T> sharedInA = shared(a, b, onlyInA);
    List<T> sharedInB = shared(b, a, onlyInB);
    return new ListDifference<>(onlyInA, onlyInB, !sharedInA.equals(sharedInB));
  }

  private static <T> List<T> shared(List<T> list, List<T> other, List<T> only) {
    List<T> rest = new ArrayList<>(other);
    List<T> shared = new ArrayList<>();
    for (T one : list) {
      (rest.remove(one) ? shared : only).add(one);
    }
    return shared;
  }
}
