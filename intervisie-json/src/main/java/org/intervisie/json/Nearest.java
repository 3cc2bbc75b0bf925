package org.intervisie.json;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.intervisie.text.Likeness;

/** Finds the name that someone probably meant. */
final class Nearest {
  private static final int LONGEST = 64;

  private Nearest() {}

  /** The end of a sentence that names the nearest known name, or nothing when none is near. */
  static String hint(String written, Collection<String> known) {
    return hint(known(written, known));
  }

  /**
   * The same for an id that has not the form of one, where any that has would do: a known one that is
   * near, or else the id that it becomes in lower case with hyphens. That shows what was written, so
   * only where that may be shown.
   */
  static String idHint(String written, Collection<String> known) {
    return hint(
        known(written, known)
            .or(
                () ->
                    Ids.isHarmless(written)
                        ? Optional.of(hyphenated(written)).filter(Ids::isKebab)
                        : Optional.empty()));
  }

  /** That a name is not among those that are there, and which of them looks like it. */
  static String missing(String name, Collection<String> there) {
    return none("no \"" + name + "\"", there, name);
  }

  /** That none of some names is among those that are there, and which of these looks like one. */
  static String none(String said, Collection<String> there, String... names) {
    for (String name : names) {
      Optional<String> near = Likeness.nearest(name, there).filter(Ids::isHarmless);
      if (near.isPresent()) {
        return said + " but \"" + near.get() + "\"";
      }
    }
    return said;
  }

  private static String hint(Optional<String> meant) {
    return meant.map(name -> "; did you mean " + name + "?").orElse("");
  }

  private static Optional<String> known(String written, Collection<String> known) {
    return written.length() > LONGEST
        ? Optional.empty()
        : Likeness.nearest(hyphenated(written), known).or(() -> Likeness.nearest(written, known));
  }

  /** As ids are written: {@code Case Owner}, {@code caseOwner} and {@code CASE_OWNER} are the same. */
  private static String hyphenated(String written) {
    return written
        .strip()
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])|[\\s_.-]+", "-")
        .toLowerCase(Locale.ROOT);
  }
}
