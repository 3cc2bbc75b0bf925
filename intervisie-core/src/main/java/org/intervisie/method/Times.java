package org.intervisie.method;

import org.intervisie.text.InvalidDefinitionException;
import org.intervisie.text.InvalidDefinitionException.Problem;
import org.jspecify.annotations.Nullable;

/**
 * How often an activity must and may be done while a phase is open.
 *
 * <p>For example {@code Times.exactly(2).perGroup()}: each pair or subgroup twice, no more and no
 * less. The minimum is what must be done before the phase may close. Immutable.
 *
 * @param min at least so many, 0 or more
 * @param max at most so many, inclusive, 1 or more and not below {@code min}; null for no limit
 * @param per whom it is counted for
 */
public record Times(int min, @Nullable Integer max, Per per) {
  private static final Times ANY = new Times(0, null, Per.PARTICIPANT);

  /**
   * Checks the numbers.
   *
   * @throws InvalidDefinitionException if {@code min} is negative, {@code max} is below 1, or they are
   *     not in order
   */
  public Times {
    InvalidDefinitionException.in("times")
        .require(min >= 0, () -> Problem.at("'min' must not be negative but is " + min, "min"))
        .require(
            max == null || max >= 1,
            () -> Problem.at("'max' must be 1 or more but is " + max, "max"))
        .require(max == null || min <= max, "'min' (" + min + ") exceeds 'max' (" + max + ")")
        .throwIfAny();
  }

  /** Whom a number of times is counted for. */
  public enum Per {
    /** For each participant who holds one of the activity's roles. */
    PARTICIPANT,
    /** For each pair or subgroup. */
    GROUP,
    /** For the whole room together. */
    ROOM,
    /** For each participant and each contribution that the activity is about. */
    TARGET
  }

  /**
   * Any number of times per participant.
   *
   * @return the default
   */
  public static Times any() {
    return ANY;
  }

  /**
   * At least so many times per participant.
   *
   * @param min 0 or more
   * @return the times
   */
  public static Times atLeast(int min) {
    return new Times(min, null, Per.PARTICIPANT);
  }

  /**
   * At most so many times per participant.
   *
   * @param max 1 or more, inclusive
   * @return the times
   */
  public static Times atMost(int max) {
    return new Times(0, max, Per.PARTICIPANT);
  }

  /**
   * Just so many times per participant.
   *
   * @param number 1 or more
   * @return the times
   */
  public static Times exactly(int number) {
    return new Times(number, number, Per.PARTICIPANT);
  }

  /**
   * From so many to so many times per participant.
   *
   * @param min 0 or more
   * @param max at least {@code min}, inclusive
   * @return the times
   */
  public static Times between(int min, int max) {
    return new Times(min, max, Per.PARTICIPANT);
  }

  /**
   * The same numbers for each pair or subgroup.
   *
   * @return new times
   */
  public Times perGroup() {
    return new Times(min, max, Per.GROUP);
  }

  /**
   * The same numbers for the whole room together.
   *
   * @return new times
   */
  public Times perRoom() {
    return new Times(min, max, Per.ROOM);
  }

  /**
   * The same numbers for each contribution that the activity is about.
   *
   * @return new times
   */
  public Times perTarget() {
    return new Times(min, max, Per.TARGET);
  }
}
