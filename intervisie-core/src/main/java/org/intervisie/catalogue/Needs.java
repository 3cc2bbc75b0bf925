package org.intervisie.catalogue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.intervisie.text.InvalidDefinitionException;
import org.jspecify.annotations.Nullable;

/**
 * What a group needs a method for. Everything may be left open; what is left open gives no reason for
 * or against a method.
 *
 * <p>For example {@code Needs.builder().minutes(60).people(8).addAims(Aim.RELATIONAL).build()}.
 * Immutable.
 *
 * @param time how long one meeting may take, more than zero; null when that does not matter
 * @param people how many people there are, everyone counted, 1 or more; null when unknown
 * @param aims what the meeting is for, as ids of {@link org.intervisie.method.Aim}, each once
 * @param depth how far beyond the facts people wish to look; null when that does not matter
 * @param firstMeeting whether this group meets for the first time; null when unknown
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
  private static final Pattern AIM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  /**
   * Copies and checks the parts.
   *
   * @throws InvalidDefinitionException with all problems: a time that is not more than zero, fewer
   *     people than one, an aim that is ill-formed or stands twice
   */
  public Needs {
    aims = List.copyOf(aims);
    InvalidDefinitionException.Problems problems =
        InvalidDefinitionException.in("needs")
            .require(
                time == null || time.compareTo(Duration.ZERO) > 0, "'time' must be more than zero")
            .require(people == null || people >= 1, "'people' must be 1 or more but is " + people);
    Set<String> seen = new HashSet<>();
    for (String aim : aims) {
      problems.require(
          AIM.matcher(aim).matches(),
          "aim '" + aim + "' must be lower-case words joined by hyphens, such as 'own-part'");
      problems.require(seen.add(aim), "aim '" + aim + "' stands more than once");
    }
    problems.throwIfAny();
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
     * @param minutes the minutes, 1 or more
     * @return this builder
     */
    public Builder minutes(int minutes) {
      return time(Duration.ofMinutes(minutes));
    }
  }
}
