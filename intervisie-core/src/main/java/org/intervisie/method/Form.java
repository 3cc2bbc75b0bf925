package org.intervisie.method;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.intervisie.text.InvalidDefinitionException;
import org.intervisie.text.InvalidDefinitionException.Problem;
import org.intervisie.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One way to carry out a phase, such as alone, in pairs or all together, with the activities that are
 * then open. Immutable.
 *
 * @param id the form's id, unique in its phase
 * @param title what people call it; null when it needs no name
 * @param grouping how people sit
 * @param presence where the holders of a role sit while it lasts, by role id in the order of the ids;
 *     who is not named sits in the circle
 * @param prompts what is offered to ask or say, besides the prompts of the phase
 * @param activities what may be done
 */
@Value.Builder
public record Form(
    String id,
    @Nullable LocalizedText title,
    Grouping grouping,
    Map<String, Presence> presence,
    List<Prompt> prompts,
    List<Activity> activities)
    implements WithForm {
  /** Every activity takes part in the rules of every phase around it. */
  private static final int MOST_ACTIVITIES = 1_000;

  /** The id of the one form of a phase that names no forms. */
  public static final String PLAIN = "together";

  /**
   * Copies and checks the parts.
   *
   * @throws InvalidDefinitionException if an id is ill-formed, or there are more than 1,000 activities
   */
  public Form {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(grouping, "grouping");
    presence = Collections.unmodifiableMap(new TreeMap<>(presence));
    prompts = List.copyOf(prompts);
    activities = List.copyOf(activities);
    InvalidDefinitionException.Problems problems =
        InvalidDefinitionException.in("form '" + id + "'");
    Ids.check(problems, "id", id, "id");
    presence.keySet().forEach(role -> Ids.check(problems, "role", role, "presence", role));
    int number = activities.size();
    problems.require(
        number <= MOST_ACTIVITIES,
        () ->
            Problem.at(
                "it has "
                    + number
                    + " activities, and may have "
                    + MOST_ACTIVITIES
                    + " at the most",
                "activities"));
    problems.throwIfAny();
  }

  /**
   * The form of a phase that can be carried out in one way only: all together, without a name.
   *
   * @param activities what may be done
   * @return the form
   */
  public static Form plain(List<Activity> activities) {
    return new Form(PLAIN, null, Grouping.TOGETHER, Map.of(), List.of(), activities);
  }

  /**
   * A form with a grouping.
   *
   * @param id the form's id
   * @param grouping how people sit
   * @return a builder
   */
  public static Builder of(String id, Grouping grouping) {
    return new Builder().id(id).grouping(grouping);
  }

  /**
   * Whether this is just its activities: all together, with no name, prompts or presence of its own.
   *
   * @return true for what {@link #plain(List)} gives
   */
  public boolean isPlain() {
    return equals(plain(activities));
  }

  /** Builds a form. */
  public static final class Builder extends FormBuilder {
    /** An empty builder. */
    public Builder() {}

    /**
     * Adds an activity.
     *
     * @param activity what may be done
     * @return this builder
     */
    public Builder with(ActivityBuilder activity) {
      return with(activity.build());
    }

    /**
     * Adds an activity.
     *
     * @param activity what may be done
     * @return this builder
     */
    public Builder with(Activity activity) {
      return addActivities(activity);
    }
  }
}
