package org.intervisie.json;

import java.util.List;
import java.util.Objects;
import org.intervisie.method.Finding;
import org.intervisie.method.Method;
import org.intervisie.method.MethodReview;

/**
 * A method that was read, with all that a review finds in it, each finding where it stands in the
 * document. Immutable.
 *
 * @param review the method and what was found
 * @param findings the same findings in the same order, each with its place in the document
 */
public record ReviewedMethod(MethodReview review, List<Located> findings) {

  /** Copies the findings. */
  public ReviewedMethod {
    Objects.requireNonNull(review, "review");
    findings = List.copyOf(findings);
  }

  /**
   * The method, also where there are errors in it.
   *
   * @return the method
   */
  public Method method() {
    return review.method();
  }

  /**
   * A finding and its place in the document.
   *
   * @param finding the finding
   * @param pointer the place as a JSON pointer (RFC 6901), in the names of the document; where the
   *     document leaves the part out, what is around it
   * @param line the line, from 1
   * @param column the column, from 1
   */
  public record Located(Finding finding, String pointer, int line, int column) {}
}
