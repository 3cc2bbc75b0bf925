package org.intervisie.method;

import java.time.Duration;
import org.intervisie.text.InvalidDefinitionException;
import org.intervisie.text.InvalidDefinitionException.Problem;
import org.intervisie.time.TimeBudget;

/**
 * The sittings of a method that takes more than one, such as three meetings of two hours. Immutable.
 *
 * @param count how many sittings, 1 or more
 * @param length how long each lasts, more than zero and at most {@link TimeBudget#LONGEST}
 */
public record Meetings(int count, Duration length) {

  /**
   * Checks the parts.
   *
   * @throws InvalidDefinitionException if there is no sitting, or it takes no time or longer than 366
   *     days
   */
  public Meetings {
    InvalidDefinitionException.in("meetings")
        .require(count >= 1, () -> Problem.at("'count' must be 1 or more but is " + count, "count"))
        .require(
            length.compareTo(Duration.ZERO) > 0,
            () -> Problem.at("'length' must be more than zero", "length"))
        .require(
            length.compareTo(TimeBudget.LONGEST) <= 0,
            () ->
                Problem.at(
                    "'length' must be " + TimeBudget.LONGEST.toDays() + " days or less", "length"))
        .throwIfAny();
  }
}
