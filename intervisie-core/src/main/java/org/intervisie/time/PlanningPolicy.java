package org.intervisie.time;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;
import org.intervisie.text.InvalidDefinitionException;
import org.jspecify.annotations.Nullable;

/**
 * How a planner may deal with the time there is: in which steps, how far phases give way, which of them
 * it leaves alone.
 *
 * <p>For example {@code PlanningPolicy.builder().grain(Duration.ofSeconds(30)).build()}. Ids of phases
 * that an agenda does not have are without influence, so that one policy serves many methods.
 * Immutable.
 *
 * @param grain the step in which time is given and taken, more than zero; one minute by default. Where
 *     planned times, bounds or the time in all are no whole number of steps, lengths are not either
 * @param leastPercent the shortest time of a phase that has a planned time and no shortest one, in
 *     percent of what is planned, 0 to 100; 50 by default
 * @param mostPercent the longest time of a phase that has a planned time and no longest one, in percent
 *     of what is planned, 100 to 1000; 200 by default
 * @param untouched ids of phases that keep their planned time exactly and are never left out; without
 *     a planned time a phase shares like any other
 * @param weights how much of what remains a phase without a planned time gets, by its id, each 1 or
 *     more; 1 where none is given
 * @param least the shortest time of a phase without a planned and a shortest time that may not be left
 *     out, not negative; null, the default, for one grain
 * @param breaks the breaks: at most one after each phase, and at most one rule for breaks after work;
 *     none by default
 * @param leaveOut whether optional phases may be left out; never, by default
 */
@Value.Builder
public record PlanningPolicy(
    Duration grain,
    int leastPercent,
    int mostPercent,
    Set<String> untouched,
    Map<String, Integer> weights,
    @Nullable Duration least,
    List<Break> breaks,
    LeaveOut leaveOut)
    implements WithPlanningPolicy {
  private static final PlanningPolicy DEFAULTS = builder().build();

  /**
   * Copies and checks the parts.
   *
   * @throws InvalidDefinitionException with all problems: a number out of its range, a grain or least
   *     time of more than 366 days, or more breaks than one at the same place
   */
  public PlanningPolicy {
    untouched = Set.copyOf(untouched);
    weights = Map.copyOf(weights);
    breaks = List.copyOf(breaks);
    Objects.requireNonNull(leaveOut, "leaveOut");
    InvalidDefinitionException.in("planning policy")
        .require(grain.compareTo(Duration.ZERO) > 0, "'grain' must be more than zero")
        .require(isBounded(grain), "'grain' must not be longer than 366 days")
        .require(
            leastPercent >= 0 && leastPercent <= 100,
            "'leastPercent' must be 0 to 100 but is " + leastPercent)
        .require(
            mostPercent >= 100 && mostPercent <= 1000,
            "'mostPercent' must be 100 to 1000 but is " + mostPercent)
        .require(
            weights.values().stream().allMatch(weight -> weight >= 1),
            "every weight must be 1 or more")
        .require(least == null || !least.isNegative(), "'least' must not be negative")
        .require(least == null || isBounded(least), "'least' must not be longer than 366 days")
        .require(
            breaks.stream().map(PlanningPolicy::place).distinct().count() == breaks.size(),
            "there may be one break after a phase, and one rule for breaks after work")
        .throwIfAny();
  }

  /** Whether optional phases may be left out. */
  public enum LeaveOut {
    /** Those that have a time stay. A plan that does not fit says which of them could go. */
    NEVER,
    /** Where not even the shortest of all fits, those go of which that is needed. */
    IF_NEEDED
  }

  /**
   * Steps of a minute, phases from half to double their planned time, all of them alike, no breaks, and
   * nothing left out that has a time.
   *
   * @return the policy
   */
  public static PlanningPolicy defaults() {
    return DEFAULTS;
  }

  /**
   * Begins with the defaults.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  private static String place(Break pause) {
    return pause instanceof Break.AfterPhase after ? "after " + after.phase() : "";
  }

  private static boolean isBounded(Duration time) {
    return time.compareTo(TimeBudget.LONGEST) <= 0;
  }

  /** Builds a policy. */
  public static final class Builder extends PlanningPolicyBuilder {
    /** A builder with the defaults. */
    public Builder() {
      grain(Duration.ofMinutes(1));
      leastPercent(50);
      mostPercent(200);
      leaveOut(LeaveOut.NEVER);
    }
  }
}
