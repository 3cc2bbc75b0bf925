package org.intervisie.session;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what people said out of messages and {@code toString}: intervision is confidential, and logs
 * are not.
 */
final class Words {
  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._@-]{1,64}");

  private Words() {}

  /** How much was said, never what. */
  static String hidden(@Nullable String words) {
    return words == null ? "-" : "(" + words.length() + " characters)";
  }

  /** Whether words were given at all; blanks are no reason. */
  static boolean given(@Nullable String words) {
    return words != null && !words.isBlank();
  }

  /** An id in quotes when it has the form of an id; otherwise it may be anything, so it is not shown. */
  static String quoted(@Nullable String id) {
    return id != null && HARMLESS.matcher(id).matches() ? "'" + id + "'" : "(…)";
  }

  /** An id when it has the form of one. */
  static String named(@Nullable String id) {
    return id == null ? "-" : HARMLESS.matcher(id).matches() ? id : "(…)";
  }

  /** Each id when it has the form of one. */
  static List<String> named(List<String> ids) {
    return ids.stream().map(Words::named).toList();
  }
}
