package org.intervisie.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;
import org.intervisie.text.InvalidDefinitionException;

/**
 * How fast a group goes through a method that writes instead of meets: so many days for each
 * phase, on the days that count.
 *
 * <p>For example {@code Pace.builder().days(2).putExceptions("choose-case", 1)
 * .zone(ZoneId.of("Europe/Amsterdam")).build()}. Ids of phases that an agenda does not have are
 * without influence. Immutable.
 *
 * @param days how many days each phase takes as planned, 1 to 366
 * @param exceptions how many days some phases take instead, by their ids, each 1 to 366
 * @param workingDays the days of the week that count, at least one; Monday to Friday by default
 * @param free dates that do not count, such as holidays; none by default
 * @param zone where a day begins and ends
 */
@Value.Builder
public record Pace(
    int days,
    Map<String, Integer> exceptions,
    Set<DayOfWeek> workingDays,
    Set<LocalDate> free,
    ZoneId zone)
    implements WithPace {

  /**
   * Copies and checks the parts.
   *
   * @throws InvalidDefinitionException with all problems: a number of days out of its range, or
   *     no day of the week that counts
   */
  public Pace {
    Objects.requireNonNull(zone, "zone");
    exceptions = Map.copyOf(exceptions);
    workingDays = Set.copyOf(workingDays);
    free = Set.copyOf(free);
    InvalidDefinitionException.in("pace")
        .require(isInRange(days), "'days' must be 1 to 366 but is " + days)
        .require(
            exceptions.values().stream().allMatch(Pace::isInRange),
            "every exception must be 1 to 366 days")
        .require(!workingDays.isEmpty(), "at least one day of the week must count")
        .throwIfAny();
  }

  /**
   * Begins with Monday to Friday and no dates that are free. {@code addWorkingDays} adds to
   * these, {@code workingDays} replaces them; {@code days} and {@code zone} must be given.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * How many days a phase takes as planned.
   *
   * @param phase its id
   * @return 1 to 366
   */
  public int daysOf(String phase) {
    return exceptions.getOrDefault(phase, days);
  }

  /**
   * Whether a date counts.
   *
   * @param date any date
   * @return true on a working day that is not free
   */
  public boolean counts(LocalDate date) {
    return workingDays.contains(date.getDayOfWeek()) && !free.contains(date);
  }

  private static boolean isInRange(int days) {
    return days >= 1 && days <= TimeBudget.LONGEST.toDays();
  }

  /** Builds a pace. */
  public static final class Builder extends PaceBuilder {
    /** A builder for Monday to Friday, without dates that are free. */
    public Builder() {
      addWorkingDays(
          DayOfWeek.MONDAY,
          DayOfWeek.TUESDAY,
          DayOfWeek.WEDNESDAY,
          DayOfWeek.THURSDAY,
          DayOfWeek.FRIDAY);
    }
  }
}
