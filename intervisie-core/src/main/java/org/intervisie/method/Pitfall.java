package org.intervisie.method;

import org.intervisie.text.InvalidDefinitionException;
import org.intervisie.text.LocalizedText;

/**
 * What goes wrong easily for the holders of a role. Immutable.
 *
 * @param role whose pitfall it is
 * @param text the pitfall, and what helps
 */
public record Pitfall(String role, LocalizedText text) {

  /**
   * Checks the role's id.
   *
   * @throws InvalidDefinitionException if it is ill-formed
   */
  public Pitfall {
    InvalidDefinitionException.Problems problems = InvalidDefinitionException.in("pitfall");
    Ids.check(problems, "role", role, "role");
    problems.throwIfAny();
  }
}
