package org.intervisie.catalogue;

import java.util.Arrays;
import java.util.List;
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
   *     {@link MethodProvider}, or the place among the methods that were given or added
   */
  public record Duplicate(String id, List<String> providers) {
    /** Copies the providers. */
    public Duplicate {
      providers = List.copyOf(providers);
    }

    private String sentence() {
      return "'" + id + "' comes from " + String.join(" and from ", providers);
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
