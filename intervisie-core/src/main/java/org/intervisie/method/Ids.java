package org.intervisie.method;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.intervisie.text.InvalidDefinitionException.Problem;
import org.intervisie.text.InvalidDefinitionException.Problems;
import org.jspecify.annotations.Nullable;

/** The form of ids, and that none stands twice in a list. */
final class Ids {
  /** As long as the ids of people and contributions may be, and those in documents. */
  private static final int LONGEST = 200;

  // Possessive, as a group that may give back costs stack for each word of a long id.
  private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*+(-[a-z0-9]++)*+");

  private Ids() {}

  static boolean isWellFormed(String id) {
    return id.length() <= LONGEST && KEBAB.matcher(id).matches();
  }

  private static String wrong(String what, String id) {
    return id.length() > LONGEST
        ? what + " has " + id.length() + " characters, and may have " + LONGEST + " at the most"
        : what + " '" + id + "' must be lower-case words joined by hyphens, such as 'case-owner'";
  }

  /**
   * Whether an id is well-formed.
   *
   * @param path how to get from the value to the id
   */
  static void check(Problems problems, String what, @Nullable String id, Object... path) {
    if (id != null) {
      problems.require(isWellFormed(id), () -> Problem.at(wrong(what, id), path));
    }
  }

  /**
   * Whether the ids of a list are well-formed, and none stands twice.
   *
   * @param list the component that holds the list
   */
  static void checkAll(Problems problems, String what, List<String> ids, String list) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < ids.size(); i++) {
      checkFirst(problems, what, seen, ids.get(i), list, i);
    }
    for (int i = 0; i < ids.size(); i++) {
      check(problems, what, ids.get(i), list, i);
    }
  }

  /**
   * Whether no id stands twice among the values of a list that have one.
   *
   * @param list the component that holds the list
   */
  static <T> void checkUnique(
      Problems problems, String what, List<T> values, Function<T, String> id, String list) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < values.size(); i++) {
      checkFirst(problems, what, seen, id.apply(values.get(i)), list, i, "id");
    }
  }

  private static void checkFirst(
      Problems problems, String what, Set<String> seen, String id, Object... path) {
    problems.require(
        seen.add(id), () -> Problem.at(what + " '" + id + "' stands more than once", path));
  }
}
