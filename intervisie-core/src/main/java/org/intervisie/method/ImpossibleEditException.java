package org.intervisie.method;

import java.util.Collection;
import org.intervisie.text.Likeness;

/** Why an edit cannot be made. {@link Variation} catches it, and says which edit it was. */
final class ImpossibleEditException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String why;

  ImpossibleEditException(String why) {
    super(why, null, false, false);
    this.why = why;
  }

  /**
   * For an edit of something that is not there.
   *
   * @param sentence what is not there
   * @param asked its name
   * @param there the names that there are
   */
  static ImpossibleEditException notThere(String sentence, String asked, Collection<String> there) {
    String names =
        switch (there.size()) {
          case 0 -> "there are none";
          case 1 -> "there is only " + there.iterator().next();
          default -> "there are " + String.join(", ", there);
        };
    String hint =
        there.size() < 2
            ? ""
            : Likeness.nearest(asked, there).map(it -> "; did you mean '" + it + "'?").orElse("");
    return new ImpossibleEditException(sentence + "; " + names + hint);
  }

  String why() {
    return why;
  }
}
