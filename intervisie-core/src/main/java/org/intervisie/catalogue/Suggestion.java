package org.intervisie.catalogue;

import java.util.List;
import java.util.Objects;
import org.intervisie.method.Method;

/**
 * A method, and what speaks for and against it. Immutable.
 *
 * @param method the method
 * @param reasons all reasons, in the order of {@link Reason.Subject}; empty when nothing is known of
 *     what was asked for
 */
public record Suggestion(Method method, List<Reason> reasons) {

  /** Copies the reasons. */
  public Suggestion {
    Objects.requireNonNull(method, "method");
    reasons = List.copyOf(reasons);
  }

  /**
   * What speaks for the method.
   *
   * @return the reasons, perhaps none; unmodifiable
   */
  public List<Reason> reasonsFor() {
    return reasons.stream().filter(reason -> reason.verdict() == Reason.Verdict.FOR).toList();
  }

  /**
   * What speaks against the method, also what rules it out.
   *
   * @return the reasons, perhaps none; unmodifiable
   */
  public List<Reason> reasonsAgainst() {
    return reasons.stream().filter(reason -> reason.verdict() != Reason.Verdict.FOR).toList();
  }

  /**
   * Whether some reason rules the method out.
   *
   * @return true when the method does not serve the needs
   */
  public boolean isRuledOut() {
    return count(Reason.Verdict.RULES_OUT) > 0;
  }

  /** The id of the method and what speaks for and against it, for a log. */
  @Override
  public String toString() {
    return "Suggestion[" + method.id() + ", reasons=" + reasons + "]";
  }

  long count(Reason.Verdict verdict) {
    return reasons.stream().filter(reason -> reason.verdict() == verdict).count();
  }
}
