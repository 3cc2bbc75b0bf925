package org.intervisie.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.intervisie.text.InvalidDefinitionException;

/**
 * One of the times that a group comes together for a method that takes several. Immutable.
 *
 * @param start when it begins
 * @param length how long it takes, more than zero and at most 366 days
 */
public record Sitting(Instant start, Duration length) {
  /**
   * Checks the length.
   *
   * @throws InvalidDefinitionException if it is out of its range
   */
  public Sitting {
    Objects.requireNonNull(start, "start");
    InvalidDefinitionException.in("sitting")
        .require(length.compareTo(Duration.ZERO) > 0, "'length' must be more than zero")
        .require(TimeBudget.isBounded(length), "'length' must not be longer than 366 days")
        .throwIfAny();
  }

  /**
   * When it ends.
   *
   * @return the end, exclusive
   */
  public Instant end() {
    return start.plus(length);
  }
}
