package org.intervisie.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Thrown when a value of a definition (a method, a phase, a role, a time budget…) is built from parts
 * that do not fit together. It lists every problem that the value can see by itself, not only the
 * first, so that an author repairs them in one go.
 *
 * <p>For example a phase with an ill-formed id and a minimum above its maximum gives one exception
 * with two {@linkplain #problems() problems}.
 */
public final class InvalidDefinitionException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  // A string array rather than a List, so that the exception stays serializable by construction.
  private final String[] problems;

  private InvalidDefinitionException(String what, List<String> problems) {
    super(problems.size() == 1 ? what + ": " + problems.get(0) : listing(what, problems));
    this.problems = problems.toArray(String[]::new);
  }

  /**
   * The form that the generated builders call.
   *
   * @param missing the names of the required parts that were not given
   */
  public InvalidDefinitionException(String... missing) {
    this("incomplete definition", missingParts(missing));
  }

  /**
   * All problems found, in the order in which they were found.
   *
   * @return one plain English sentence each, at least one; unmodifiable
   */
  public List<String> problems() {
    return List.of(problems);
  }

  /**
   * Starts to gather the problems of one value.
   *
   * @param what the value, as the message names it, for example {@code phase 'associate'}
   * @return an empty collector
   */
  public static Problems in(String what) {
    return new Problems(what);
  }

  private static List<String> missingParts(String... missing) {
    List<String> sentences = new ArrayList<>();
    for (String name : missing) {
      sentences.add("'" + name + "' is missing");
    }
    return sentences;
  }

  private static String listing(String what, List<String> problems) {
    return what + " has " + problems.size() + " problems:\n- " + String.join("\n- ", problems);
  }

  /** Gathers problems and throws them together. Used by one thread, for one value. */
  public static final class Problems {
    private final String what;
    private final List<String> found = new ArrayList<>();

    private Problems(String what) {
      this.what = what;
    }

    /**
     * Adds a problem unless the condition holds.
     *
     * @param holds what should be true
     * @param problem what is wrong when it is not, in one sentence
     * @return this collector
     */
    public Problems require(boolean holds, String problem) {
      if (!holds) {
        found.add(problem);
      }
      return this;
    }

    /**
     * Ends the gathering.
     *
     * @throws InvalidDefinitionException with all problems, when there is at least one
     */
    public void throwIfAny() {
      if (!found.isEmpty()) {
        throw new InvalidDefinitionException(what, found);
      }
    }
  }
}
