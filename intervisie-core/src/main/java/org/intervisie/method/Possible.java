package org.intervisie.method;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can have been brought by some moment, on whichever course. It only grows, so it is complete once
 * a round of everything that may come again adds nothing.
 */
final class Possible implements Known {
  private final Map<String, Set<Sort>> sorts = new HashMap<>();
  private final Set<Rated> rated = new HashSet<>();
  private final Map<String, Integer> versions = new HashMap<>();
  private int version;

  private record Rated(String kind, String label) {}

  /** Goes up whenever something is added. */
  int version() {
    return version;
  }

  /** Goes up whenever something of one of the kinds is added. */
  int version(Collection<String> kinds) {
    int sum = 0;
    for (String kind : kinds) {
      sum += versions.getOrDefault(kind, 0);
    }
    return sum;
  }

  void add(Sort sort) {
    if (sorts.computeIfAbsent(sort.kind(), kind -> new LinkedHashSet<>()).add(sort)) {
      grew(sort.kind());
    }
  }

  private void grew(String kind) {
    version++;
    versions.merge(kind, 1, Integer::sum);
  }

  void addRating(String kind, Collection<Label> labels) {
    for (Label label : labels) {
      if (rated.add(new Rated(kind, label.id()))) {
        grew(kind);
      }
    }
  }

  /** Shows all of a kind; what is made later is hidden anew. */
  void reveal(String kind) {
    List.copyOf(of(kind)).forEach(sort -> add(sort.reveal()));
  }

  @Override
  public Collection<Sort> of(String kind) {
    return sorts.getOrDefault(kind, Set.of());
  }

  /** All kinds that are there. */
  Set<String> kinds() {
    return sorts.keySet();
  }

  @Override
  public boolean hasTarget(About about, List<String> roles, Seating seating) {
    return hasRated(about.kind(), about.rated())
        && of(about.kind()).stream()
            .anyMatch(sort -> sort.mayBe(about.label()) && sort.mayBeSeenBy(roles, seating));
  }

  @Override
  public boolean isSeenByAll(String kind) {
    return true;
  }

  @Override
  public boolean hasRated(String kind, @Nullable String label) {
    return label == null || rated.contains(new Rated(kind, label));
  }
}
