package org.intervisie.method;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.intervisie.text.InvalidDefinitionException.Problems;
import org.jspecify.annotations.Nullable;

/** The form of ids, and that none stands twice in a list. */
final class Ids {
  private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private Ids() {}

  static boolean isWellFormed(String id) {
    return KEBAB.matcher(id).matches();
  }

  static void check(Problems problems, String what, @Nullable String id) {
    problems.require(
        id == null || isWellFormed(id),
        what + " '" + id + "' must be lower-case words joined by hyphens, such as 'case-owner'");
  }

  static void checkAll(Problems problems, String what, Iterable<String> ids) {
    checkUnique(problems, what, ids, id -> id);
    ids.forEach(id -> check(problems, what, id));
  }

  static <T> void checkUnique(
      Problems problems, String what, Iterable<T> values, Function<T, String> id) {
    Set<String> seen = new HashSet<>();
    for (T value : values) {
      problems.require(
          seen.add(id.apply(value)), what + " '" + id.apply(value) + "' stands more than once");
    }
  }
}
