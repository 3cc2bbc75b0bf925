package org.intervisie.catalogue;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.intervisie.method.Aim;
import org.intervisie.method.Headcount;
import org.intervisie.method.Method;
import org.intervisie.text.InvalidDefinitionException;
import org.intervisie.time.TimeBudget;
import org.jspecify.annotations.Nullable;

/**
 * What a group needs a method for. Everything may be left open; what is left open gives no reason for
 * or against a method.
 *
 * <p>For example {@code Needs.builder().minutes(60).people(8).addAims(Aim.RELATIONAL).build()}.
 * Immutable.
 *
 * @param time how long one meeting may take, more than zero and at most {@link TimeBudget#LONGEST};
 *     null when that does not matter
 * @param people how many people there are, everyone counted, 1 or more; null when unknown
 * @param aims what the meeting is for, as ids of {@link org.intervisie.method.Aim}, each once
 * @param depth how far beyond the facts people wish to look; null when that does not matter
 * @param firstMeeting whether this group meets for the first time, which may be said as an aim just as
 *     well; null when unknown
 * @param facilitator whether somebody is there who can lead the meeting; null when unknown
 */
@Value.Builder
public record Needs(
    @Nullable Duration time,
    @Nullable Integer people,
    List<String> aims,
    @Nullable Depth depth,
    @Nullable Boolean firstMeeting,
    @Nullable Boolean facilitator)
    implements WithNeeds {
  /** Who has no more time than this needs a method that is made for little time. */
  private static final Duration LITTLE = Duration.ofMinutes(45);

  /**
   * Copies and checks the parts.
   *
   * @throws InvalidDefinitionException with all problems: a time that is not more than zero or longer
   *     than 366 days, fewer people than one, an aim that is ill-formed or stands twice, the aim {@code
   *     first-meeting} where {@code firstMeeting} is false
   */
  public Needs {
    aims = List.copyOf(aims);
    InvalidDefinitionException.Problems problems =
        InvalidDefinitionException.in("needs")
            .require(
                time == null || time.compareTo(Duration.ZERO) > 0, "'time' must be more than zero")
            .require(
                time == null || time.compareTo(TimeBudget.LONGEST) <= 0,
                "'time' must be " + TimeBudget.LONGEST.toDays() + " days or less")
            .require(people == null || people >= 1, "'people' must be 1 or more but is " + people);
    Set<String> seen = new HashSet<>();
    for (String aim : aims) {
      problems.require(
          Aim.isWellFormed(aim),
          "aim "
              + Harmless.shown(aim)
              + " must be lower-case words joined by hyphens, such as 'own-part'");
      problems.require(seen.add(aim), "aim " + Harmless.shown(aim) + " stands more than once");
    }
    problems
        .require(
            !Boolean.FALSE.equals(firstMeeting) || !seen.contains(Aim.FIRST_MEETING),
            "aim 'first-meeting' contradicts that 'firstMeeting' is false")
        .throwIfAny();
  }

  /** The aims that were named, and those that the other needs come down to. */
  Set<String> allAims() {
    Set<String> all = new LinkedHashSet<>(aims);
    if (Boolean.TRUE.equals(firstMeeting)) {
      all.add(Aim.FIRST_MEETING);
    }
    if (time != null && time.compareTo(LITTLE) <= 0) {
      all.add(Aim.LITTLE_TIME);
    }
    return all;
  }

  /** Who would hold which role; more people than that reckons with are as many as it does. */
  Headcount headcount(Method method) {
    return people == null
        ? Headcount.unknown(method)
        : Headcount.of(method, Math.min(people, Headcount.MOST_PEOPLE));
  }

  /**
   * Nothing in particular.
   *
   * @return needs that leave everything open
   */
  public static Needs none() {
    return builder().build();
  }

  /**
   * Begins with everything open.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds needs. */
  public static final class Builder extends NeedsBuilder {
    /** A builder with everything open. */
    public Builder() {}

    /**
     * How long one meeting may take.
     *
     * @param minutes the minutes, from 1 to those of 366 days
     * @return this builder
     */
    public Builder minutes(int minutes) {
      return time(Duration.ofMinutes(minutes));
    }
  }
}
