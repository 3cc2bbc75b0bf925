package org.intervisie.method;

import java.time.Duration;
import org.intervisie.text.InvalidDefinitionException;

/**
 * The sittings of a method that takes more than one, such as three meetings of two hours. Immutable.
 *
 * @param count how many sittings, 1 or more
 * @param length how long each lasts, more than zero
 */
public record Meetings(int count, Duration length) {

  /**
   * Checks the parts.
   *
   * @throws InvalidDefinitionException if there is no sitting, or it takes no time
   */
  public Meetings {
    InvalidDefinitionException.in("meetings")
        .require(count >= 1, "'count' must be 1 or more but is " + count)
        .require(length.compareTo(Duration.ZERO) > 0, "'length' must be more than zero")
        .throwIfAny();
  }
}
