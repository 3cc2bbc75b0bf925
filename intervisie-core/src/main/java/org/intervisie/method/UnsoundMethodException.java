package org.intervisie.method;

import java.util.stream.Collectors;

/**
 * Thrown when a session is to be opened of a method in which a {@link MethodReview} found errors: a
 * meeting would get stuck, or part of the method can never apply. The message lists all findings, the
 * errors first.
 */
public final class UnsoundMethodException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient MethodReview review;

  UnsoundMethodException(MethodReview review) {
    super(
        "method '"
            + review.method().id()
            + "' cannot be held:"
            + review.findings().stream()
                .map(finding -> "\n- " + finding.in("en"))
                .collect(Collectors.joining()));
    this.review = review;
  }

  /**
   * What was found.
   *
   * @return the review; null in an exception that was serialized and read again
   */
  public MethodReview review() {
    return review;
  }
}
