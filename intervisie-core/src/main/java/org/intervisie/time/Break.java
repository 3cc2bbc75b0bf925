package org.intervisie.time;

import java.time.Duration;
import java.util.Objects;
import org.intervisie.text.InvalidDefinitionException;

/** A time between two phases in which nothing is done. It is never squeezed or stretched. */
public sealed interface Break {

  /**
   * How long it takes.
   *
   * @return the length, more than zero and at most 366 days
   */
  Duration length();

  /**
   * A break after a phase, each time that phase comes round; none after the last entry. It stays when
   * the phase is left out.
   *
   * @param phase the phase's id
   * @param length how long it takes, more than zero and at most 366 days
   */
  record AfterPhase(String phase, Duration length) implements Break {
    /**
     * Checks the length.
     *
     * @throws InvalidDefinitionException if it is out of its range
     */
    public AfterPhase {
      Objects.requireNonNull(phase, "phase");
      checked(length, "length").throwIfAny();
    }
  }

  /**
   * A break wherever people would otherwise work longer than this: as few as will do, and so placed that
   * the longest stretch is as short as can be. No phase is cut in two for it, so a phase that is longer
   * by itself stays so. Where time is short there are no more than fit beside the phases at their
   * shortest.
   *
   * @param work the longest stretch of work, inclusive, more than zero and at most 366 days
   * @param length how long each break takes, more than zero and at most 366 days
   */
  record AfterWork(Duration work, Duration length) implements Break {
    /**
     * Checks the times.
     *
     * @throws InvalidDefinitionException with all problems, if they are out of their ranges
     */
    public AfterWork {
      InvalidDefinitionException.Problems problems = checked(length, "length");
      check(problems, work, "work").throwIfAny();
    }
  }

  private static InvalidDefinitionException.Problems checked(Duration time, String name) {
    return check(InvalidDefinitionException.in("break"), time, name);
  }

  private static InvalidDefinitionException.Problems check(
      InvalidDefinitionException.Problems problems, Duration time, String name) {
    return problems
        .require(time.compareTo(Duration.ZERO) > 0, "'" + name + "' must be more than zero")
        .require(
            time.compareTo(TimeBudget.LONGEST) <= 0,
            "'" + name + "' must not be longer than 366 days");
  }
}
