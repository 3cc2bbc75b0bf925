package org.intervisie.testing;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * The phases that an assertion is about: {@code in("ask", "judge")}. Immutable.
 *
 * @param ids phase ids, at least one, none of them twice
 * @see IntervisieAssertions#in(String...)
 */
public record Phases(List<String> ids) {
  /**
   * Copies the ids.
   *
   * @throws IllegalArgumentException if there is none, or one stands twice
   */
  public Phases {
    ids = List.copyOf(ids);
    if (ids.isEmpty()) {
      throw new IllegalArgumentException("name at least one phase");
    }
    if (new LinkedHashSet<>(ids).size() < ids.size()) {
      throw new IllegalArgumentException("a phase stands twice among " + ids);
    }
  }
}
