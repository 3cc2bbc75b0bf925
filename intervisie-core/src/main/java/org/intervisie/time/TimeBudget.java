package org.intervisie.time;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.intervisie.text.InvalidDefinitionException;
import org.jspecify.annotations.Nullable;

/**
 * The shortest, planned and longest time of a phase, each of which may be unknown.
 *
 * <p>Sources that give only planned minutes stay planned-only; how far a phase may be squeezed or
 * stretched is a matter of the planner's policy, not of this value. With {@code per} the times count
 * for each participant who holds one of those roles: two minutes per member makes twelve for six
 * members.
 *
 * <p>For example {@code TimeBudget.ofMinutes(5)}, {@code TimeBudget.betweenMinutes(5, 10)}, {@code
 * TimeBudget.ofMinutes(2).per("member")} or {@code TimeBudget.atLeastMinutes(60)}. How long a whole
 * meeting takes, as a source states it, is a {@link DurationRange}. Values are immutable.
 *
 * @param min the shortest time, inclusive, more than zero; null when unknown
 * @param planned the planned time, more than zero and within the bounds; null when unknown
 * @param max the longest time, inclusive, more than zero; null when unknown
 * @param per ids of the roles that the times are multiplied by; empty when they are for the whole
 */
public record TimeBudget(
    @Nullable Duration min, @Nullable Duration planned, @Nullable Duration max, List<String> per) {
  /**
   * The longest time that any definition may give: 366 days, so that the times of many phases, rounds
   * and people can always be added up.
   */
  public static final Duration LONGEST = Duration.ofDays(366);

  /**
   * Copies and checks the parts.
   *
   * @throws InvalidDefinitionException if no time is given at all, one is zero, negative or longer
   *     than 366 days, or they are not in order
   */
  public TimeBudget {
    per = List.copyOf(per);
    InvalidDefinitionException.in("time budget")
        .require(
            isBounded(min) && isBounded(planned) && isBounded(max),
            "no time may be longer than " + LONGEST.toDays() + " days")
        .require(
            min != null || planned != null || max != null,
            "at least one of the shortest, planned and longest time must be given")
        .require(isPositive(min), "the shortest time must be more than zero")
        .require(isPositive(planned), "the planned time must be more than zero")
        .require(isPositive(max), "the longest time must be more than zero")
        .require(inOrder(min, max), "the shortest time must not exceed the longest")
        .require(inOrder(min, planned), "the shortest time must not exceed the planned time")
        .require(inOrder(planned, max), "the planned time must not exceed the longest")
        .throwIfAny();
  }

  /**
   * A planned time and nothing else.
   *
   * @param planned the planned time, more than zero
   * @return the budget
   * @throws InvalidDefinitionException if it is zero or negative
   */
  public static TimeBudget of(Duration planned) {
    return new TimeBudget(null, Objects.requireNonNull(planned, "planned"), null, List.of());
  }

  /**
   * A planned time in minutes and nothing else.
   *
   * @param minutes the planned minutes, 1 or more
   * @return the budget
   * @throws InvalidDefinitionException if it is zero or negative
   */
  public static TimeBudget ofMinutes(int minutes) {
    return of(Duration.ofMinutes(minutes));
  }

  /**
   * A shortest and a longest time in minutes; the planned time stays unknown.
   *
   * @param min the least minutes, 1 or more
   * @param max the most minutes, not below {@code min}
   * @return the budget
   * @throws InvalidDefinitionException if they are not in order or not above zero
   */
  public static TimeBudget betweenMinutes(int min, int max) {
    return new TimeBudget(Duration.ofMinutes(min), null, Duration.ofMinutes(max), List.of());
  }

  /**
   * A shortest and a longest time; the planned time stays unknown.
   *
   * @param min the shortest time, more than zero
   * @param max the longest time, not below {@code min}
   * @return the budget
   * @throws InvalidDefinitionException if they are not in order, not above zero or longer than 366 days
   */
  public static TimeBudget between(Duration min, Duration max) {
    return new TimeBudget(
        Objects.requireNonNull(min, "min"), null, Objects.requireNonNull(max, "max"), List.of());
  }

  /**
   * A shortest time in minutes, with an open end.
   *
   * @param min the least minutes, 1 or more
   * @return the budget
   * @throws InvalidDefinitionException if it is not above zero or longer than 366 days
   */
  public static TimeBudget atLeastMinutes(int min) {
    return new TimeBudget(Duration.ofMinutes(min), null, null, List.of());
  }

  /**
   * A longest time in minutes and nothing else.
   *
   * @param max the most minutes, 1 or more
   * @return the budget
   * @throws InvalidDefinitionException if it is not above zero or longer than 366 days
   */
  public static TimeBudget atMostMinutes(int max) {
    return new TimeBudget(null, null, Duration.ofMinutes(max), List.of());
  }

  /**
   * This budget with bounds around its planned time.
   *
   * @param min the shortest time, more than zero; null when unknown
   * @param max the longest time, not below the shortest; null when unknown
   * @return a new budget
   * @throws InvalidDefinitionException if the times are not in order, not above zero or longer than 366
   *     days, or none is left
   */
  public TimeBudget within(@Nullable Duration min, @Nullable Duration max) {
    return new TimeBudget(min, planned, max, per);
  }

  /**
   * This budget with another planned time, as for a variant that takes longer.
   *
   * @param planned the planned time, within the bounds; null when unknown
   * @return a new budget
   * @throws InvalidDefinitionException if the times are not in order, not above zero or longer than 366
   *     days, or none is left
   */
  public TimeBudget planning(@Nullable Duration planned) {
    return new TimeBudget(min, planned, max, per);
  }

  /**
   * This budget counted for each participant who holds one of the roles.
   *
   * @param roles role ids
   * @return a new budget
   */
  public TimeBudget per(String... roles) {
    return new TimeBudget(min, planned, max, List.of(roles));
  }

  /**
   * Whether the times are for each participant of a role rather than for the whole.
   *
   * @return true if {@link #per()} names a role
   */
  public boolean isPerParticipant() {
    return !per.isEmpty();
  }

  /**
   * The shortest time when so many people hold the roles of {@link #per()}.
   *
   * @param people how many, 0 or more; without influence when the times are for the whole
   * @return the shortest time in all, inclusive, or null when it is unknown
   */
  public @Nullable Duration shortestFor(int people) {
    return inAll(min, people);
  }

  /**
   * The planned time when so many people hold the roles of {@link #per()}.
   *
   * @param people how many, 0 or more; without influence when the times are for the whole
   * @return the planned time in all, or null when it is unknown
   */
  public @Nullable Duration plannedFor(int people) {
    return inAll(planned, people);
  }

  /**
   * The longest time when so many people hold the roles of {@link #per()}.
   *
   * @param people how many, 0 or more; without influence when the times are for the whole
   * @return the longest time in all, inclusive, or null when it is unknown
   */
  public @Nullable Duration longestFor(int people) {
    return inAll(max, people);
  }

  private @Nullable Duration inAll(@Nullable Duration time, int people) {
    return time == null || !isPerParticipant() ? time : time.multipliedBy(people);
  }

  private static boolean isPositive(@Nullable Duration time) {
    return time == null || (!time.isNegative() && !time.isZero());
  }

  static boolean isBounded(@Nullable Duration time) {
    return time == null || time.compareTo(LONGEST) <= 0;
  }

  private static boolean inOrder(@Nullable Duration low, @Nullable Duration high) {
    return low == null || high == null || low.compareTo(high) <= 0;
  }
}
