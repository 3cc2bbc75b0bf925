package org.intervisie.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Thrown when two methods of one catalogue would have the same id. It lists all such ids at once,
 * each with who brings it.
 */
public final class DuplicateMethodException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  // Arrays rather than lists, so that the exception stays serializable by construction.
  private final String[] ids;
  private final String[][] providers;

  DuplicateMethodException(List<Duplicate> duplicates) {
    super(message(duplicates));
    this.ids = duplicates.stream().map(Duplicate::id).toArray(String[]::new);
    this.providers =
        duplicates.stream()
            .map(duplicate -> duplicate.providers().toArray(String[]::new))
            .toArray(String[][]::new);
  }

  /**
   * An id that stands more than once.
   *
   * @param id the method id
   * @param providers who brings it, in the order of the catalogue, two or more: the class name of a
   *     {@link MethodProvider}, as often as it brings the id, or for a method that was given or added
   *     its place in the catalogue, such as {@code number 3}
   */
  public record Duplicate(String id, List<String> providers) {
    /** Copies the providers. */
    public Duplicate {
      providers = List.copyOf(providers);
    }

    private String sentence() {
      Map<String, Integer> often = new LinkedHashMap<>();
      providers.forEach(provider -> often.merge(provider, 1, Integer::sum));
      List<String> parts = new ArrayList<>();
      often.forEach((provider, times) -> parts.add(times(times) + "from " + provider));
      return "'" + id + "' comes " + String.join(" and ", parts);
    }

    private static String times(int number) {
      return number == 1 ? "" : number == 2 ? "twice " : number + " times ";
    }
  }

  /**
   * All ids that stand more than once.
   *
   * @return at least one, in the order of the catalogue; unmodifiable
   */
  public List<Duplicate> duplicates() {
    Duplicate[] duplicates = new Duplicate[ids.length];
    Arrays.setAll(duplicates, i -> new Duplicate(ids[i], List.of(providers[i])));
    return List.of(duplicates);
  }

  private static String message(List<Duplicate> duplicates) {
    if (duplicates.size() == 1) {
      return "method id " + duplicates.get(0).sentence();
    }
    return duplicates.stream()
        .map(duplicate -> "\n- " + duplicate.sentence())
        .collect(
            Collectors.joining("", duplicates.size() + " method ids stand more than once:", ""));
  }
}
