package org.intervisie.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Thrown when a value of a definition (a method, a phase, a role, a time budget…) is built from parts
 * that do not fit together. It lists every problem that the value can see by itself, not only the
 * first, so that an author repairs them in one go; of more than 1,000, the first 1,000.
 *
 * <p>For example a phase with an ill-formed id and a minimum above its maximum gives one exception
 * with two {@linkplain #problems() problems}. Each is {@linkplain #located() located} too, for who
 * wants to point at the part.
 */
public final class InvalidDefinitionException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** More than anyone repairs in one go, and few enough to hold whatever someone sent. */
  private static final int MOST = 1_000;

  // String arrays rather than lists, so that the exception stays serializable by construction.
  private final String[] problems;
  private final String[] places;

  private InvalidDefinitionException(String what, List<Problem> found) {
    super(message(what, found));
    List<Problem> listed = listed(found);
    this.problems = listed.stream().map(Problem::sentence).toArray(String[]::new);
    this.places = listed.stream().map(Problem::place).toArray(String[]::new);
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
   * @return one plain English sentence each, at least one, at most 1,000; unmodifiable
   */
  public List<String> problems() {
    return List.of(problems);
  }

  /**
   * The same problems, each with the part of the value that has it.
   *
   * @return in the same order; unmodifiable
   */
  public List<Problem> located() {
    List<Problem> located = new ArrayList<>(problems.length);
    for (int i = 0; i < problems.length; i++) {
      located.add(new Problem(places[i], problems[i]));
    }
    return List.copyOf(located);
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

  private static List<Problem> missingParts(String... missing) {
    List<Problem> problems = new ArrayList<>();
    for (String name : missing) {
      problems.add(Problem.at("'" + name + "' is missing"));
    }
    return problems;
  }

  private static List<Problem> listed(List<Problem> found) {
    return found.size() <= MOST ? found : found.subList(0, MOST);
  }

  private static String message(String what, List<Problem> found) {
    if (found.size() == 1) {
      return what + ": " + found.get(0).sentence();
    }
    List<String> sentences = listed(found).stream().map(Problem::sentence).toList();
    return what
        + (found.size() <= MOST ? " has " + found.size() : " has more than " + MOST)
        + " problems:\n- "
        + String.join("\n- ", sentences);
  }

  /**
   * A problem and the part of the value that has it.
   *
   * @param place how to get from the value to the part, as a JSON pointer (RFC 6901) of the names of
   *     components, the indexes in lists and the keys of maps, such as {@code
   *     /flow/3/forms/0/activities/1/roles/0}; empty for the value itself
   * @param sentence what is wrong, in plain English
   */
  public record Problem(String place, String sentence) {

    /**
     * A problem with a part of a value.
     *
     * @param sentence what is wrong, in plain English
     * @param path the names of components, indexes in lists and keys of maps that lead to the part;
     *     none for the value itself
     * @return the problem, in place
     */
    public static Problem at(String sentence, Object... path) {
      StringBuilder place = new StringBuilder();
      for (Object segment : path) {
        String name = String.valueOf(segment);
        place.append('/').append(name.replace("~", "~0").replace("/", "~1"));
      }
      return new Problem(place.toString(), sentence);
    }
  }

  /** Gathers problems and throws them together. Used by one thread, for one value. */
  public static final class Problems {
    private final String what;
    private final List<Problem> found = new ArrayList<>();

    private Problems(String what) {
      this.what = what;
    }

    /**
     * Adds a problem of the value itself unless the condition holds.
     *
     * @param holds what should be true
     * @param problem what is wrong when it is not, in one sentence
     * @return this collector
     */
    public Problems require(boolean holds, String problem) {
      return require(holds, () -> Problem.at(problem));
    }

    /**
     * Adds a problem of a part unless the condition holds.
     *
     * @param holds what should be true
     * @param problem what is wrong when it is not, and where; asked for only then
     * @return this collector
     */
    public Problems require(boolean holds, Supplier<Problem> problem) {
      // One more than is listed, to know that there were more.
      if (!holds && found.size() <= MOST) {
        found.add(problem.get());
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
