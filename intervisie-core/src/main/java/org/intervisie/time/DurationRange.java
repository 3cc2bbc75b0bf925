package org.intervisie.time;

import java.time.Duration;
import org.intervisie.text.InvalidDefinitionException;
import org.jspecify.annotations.Nullable;

/**
 * How long a whole meeting takes, as a source states it: from, to, or both. Immutable.
 *
 * @param min the shortest time, inclusive, more than zero and at most {@link TimeBudget#LONGEST}; null
 *     when the source gives none
 * @param max the longest time, inclusive, not below {@code min} and at most {@link
 *     TimeBudget#LONGEST}; null when the source gives none
 */
public record DurationRange(@Nullable Duration min, @Nullable Duration max) {

  /**
   * Checks the ends.
   *
   * @throws InvalidDefinitionException if neither end is given, an end is not more than zero or longer
   *     than 366 days, or they are not in order
   */
  public DurationRange {
    InvalidDefinitionException.in("duration")
        .require(
            TimeBudget.isBounded(min) && TimeBudget.isBounded(max),
            "no end may be longer than " + TimeBudget.LONGEST.toDays() + " days")
        .require(min != null || max != null, "at least one end must be given")
        .require(min == null || min.compareTo(Duration.ZERO) > 0, "'min' must be more than zero")
        .require(max == null || max.compareTo(Duration.ZERO) > 0, "'max' must be more than zero")
        .require(min == null || max == null || min.compareTo(max) <= 0, "'min' exceeds 'max'")
        .throwIfAny();
  }

  /**
   * One length, both shortest and longest.
   *
   * @param minutes the minutes, 1 or more
   * @return the range
   * @throws InvalidDefinitionException if it is not more than zero or longer than 366 days
   */
  public static DurationRange ofMinutes(int minutes) {
    return betweenMinutes(minutes, minutes);
  }

  /**
   * From so many minutes to so many.
   *
   * @param min the least minutes, 1 or more
   * @param max the most minutes, not below {@code min}
   * @return the range
   * @throws InvalidDefinitionException if they are not in order, not above zero or longer than 366
   *     days
   */
  public static DurationRange betweenMinutes(int min, int max) {
    return new DurationRange(Duration.ofMinutes(min), Duration.ofMinutes(max));
  }

  /**
   * So many minutes or more.
   *
   * @param min the least minutes, 1 or more
   * @return the range
   * @throws InvalidDefinitionException if it is not more than zero or longer than 366 days
   */
  public static DurationRange atLeastMinutes(int min) {
    return new DurationRange(Duration.ofMinutes(min), null);
  }
}
