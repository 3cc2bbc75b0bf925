package org.intervisie.testing;

import org.intervisie.method.Headcount;

/**
 * The size of a group, everyone counted. Immutable.
 *
 * @param number 1 to {@link Headcount#MOST_PEOPLE}
 * @see IntervisieAssertions#people(int)
 */
public record People(int number) {
  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is out of its range
   */
  public People {
    if (number < 1 || number > Headcount.MOST_PEOPLE) {
      throw new IllegalArgumentException(
          "a group has 1 to " + Headcount.MOST_PEOPLE + " people, not " + number);
    }
  }
}
