package org.intervisie.method;

import org.intervisie.text.InvalidDefinitionException;
import org.jspecify.annotations.Nullable;

/**
 * Which contributions an activity is about: those of a kind, if need be only with a label of their
 * own, or rated so by another contribution about them. Immutable.
 *
 * <p>For example {@code About.kind("question").rated("warm")}: only the questions that someone rated
 * warm.
 *
 * @param kind the kind that is answered
 * @param label the label that the answered contribution must carry; null for any or none
 * @param rated the label that some contribution about it must carry; null for any or none
 */
public record About(String kind, @Nullable String label, @Nullable String rated) {

  /**
   * Checks the ids.
   *
   * @throws InvalidDefinitionException if one is ill-formed
   */
  public About {
    InvalidDefinitionException.Problems problems = InvalidDefinitionException.in("about");
    Ids.check(problems, "kind", kind, "kind");
    Ids.check(problems, "label", label, "label");
    Ids.check(problems, "rated label", rated, "rated");
    problems.throwIfAny();
  }

  /**
   * All contributions of a kind.
   *
   * @param kind the kind
   * @return the filter
   */
  public static About kind(String kind) {
    return new About(kind, null, null);
  }

  /**
   * Only those with this label of their own.
   *
   * @param label a label id
   * @return a new filter
   */
  public About labelled(String label) {
    return new About(kind, label, rated);
  }

  /**
   * Only those that another contribution rates so.
   *
   * @param label a label id of the rating
   * @return a new filter
   */
  public About rated(String label) {
    return new About(kind, this.label, label);
  }
}
