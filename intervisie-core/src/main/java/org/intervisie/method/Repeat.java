package org.intervisie.method;

import org.intervisie.text.InvalidDefinitionException;
import org.intervisie.text.InvalidDefinitionException.Problem;
import org.jspecify.annotations.Nullable;

/** How the steps of a {@link Cycle} repeat. */
public sealed interface Repeat {

  /**
   * Once for each holder of a role, in the order of joining or that which the group sets.
   *
   * @param each the role whose holders take turns
   * @param as the role that a person holds during the turn; null for none
   * @param voluntary whether a turn may be skipped
   */
  record ForEach(String each, @Nullable String as, boolean voluntary) implements Repeat {
    /**
     * Checks the ids.
     *
     * @throws InvalidDefinitionException if one is ill-formed
     */
    public ForEach {
      InvalidDefinitionException.Problems problems = InvalidDefinitionException.in("repeat");
      Ids.check(problems, "role", each, "each");
      Ids.check(problems, "role", as, "as");
      problems.throwIfAny();
    }
  }

  /**
   * Until a holder of a role says enough, by being ready.
   *
   * @param role whose word ends it
   */
  record Until(String role) implements Repeat {
    /**
     * Checks the id.
     *
     * @throws InvalidDefinitionException if it is ill-formed
     */
    public Until {
      InvalidDefinitionException.Problems problems = InvalidDefinitionException.in("repeat");
      Ids.check(problems, "role", role, "role");
      problems.throwIfAny();
    }
  }

  /**
   * A number of times.
   *
   * @param min at least so many rounds, from 1 to 1,000
   * @param max at most so many rounds, inclusive; null for no limit
   */
  record Rounds(int min, @Nullable Integer max) implements Repeat {
    /**
     * Checks the numbers.
     *
     * @throws InvalidDefinitionException if they are below 1 or not in order
     */
    public Rounds {
      InvalidDefinitionException.in("repeat")
          .require(min >= 1, () -> Problem.at("'min' must be 1 or more but is " + min, "min"))
          .require(
              min <= 1_000, () -> Problem.at("'min' must be 1,000 or less but is " + min, "min"))
          .require(
              max == null || max >= 1,
              () -> Problem.at("'max' must be 1 or more but is " + max, "max"))
          .require(max == null || min <= max, "'min' (" + min + ") exceeds 'max' (" + max + ")")
          .throwIfAny();
    }
  }
}
