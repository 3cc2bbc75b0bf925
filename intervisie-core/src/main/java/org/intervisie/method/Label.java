package org.intervisie.method;

import org.intervisie.text.InvalidDefinitionException;
import org.intervisie.text.LocalizedText;

/**
 * One of the fixed choices of a rating or tag, such as warm, lukewarm and cold. Immutable.
 *
 * @param id the label's id
 * @param title what people read
 */
public record Label(String id, LocalizedText title) {

  /**
   * Checks the id.
   *
   * @throws InvalidDefinitionException if it is ill-formed
   */
  public Label {
    InvalidDefinitionException.Problems problems = InvalidDefinitionException.in("label");
    Ids.check(problems, "label", id, "id");
    problems.throwIfAny();
  }
}
