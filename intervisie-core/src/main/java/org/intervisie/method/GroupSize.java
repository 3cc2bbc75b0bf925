package org.intervisie.method;

import org.intervisie.text.InvalidDefinitionException;
import org.intervisie.text.InvalidDefinitionException.Problem;
import org.jspecify.annotations.Nullable;

/**
 * How many people a method needs and takes, everyone in the room counted. Immutable.
 *
 * @param min at least so many, inclusive, 1 or more; null when it does not matter
 * @param max at most so many, inclusive; null when it does not matter
 */
public record GroupSize(@Nullable Integer min, @Nullable Integer max) {

  /**
   * Checks the ends.
   *
   * @throws InvalidDefinitionException if an end is below 1 or they are not in order
   */
  public GroupSize {
    InvalidDefinitionException.in("group size")
        .require(
            min == null || min >= 1,
            () -> Problem.at("'min' must be 1 or more but is " + min, "min"))
        .require(
            max == null || max >= 1,
            () -> Problem.at("'max' must be 1 or more but is " + max, "max"))
        .require(
            min == null || max == null || min <= max,
            "'min' (" + min + ") exceeds 'max' (" + max + ")")
        .throwIfAny();
  }

  /**
   * From so many people to so many.
   *
   * @param min at least, inclusive
   * @param max at most, inclusive
   * @return the size
   */
  public static GroupSize between(int min, int max) {
    return new GroupSize(min, max);
  }

  /**
   * Whether so many people are enough and not too many.
   *
   * @param people how many
   * @return true within both ends
   */
  public boolean fits(int people) {
    return (min == null || people >= min) && (max == null || people <= max);
  }
}
