package org.intervisie.method;

import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.intervisie.text.InvalidDefinitionException;
import org.intervisie.text.InvalidDefinitionException.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What the holders of some roles may do in a form: make contributions of one kind, so many times,
 * aloud or in writing, seen by some. What no activity allows is refused.
 *
 * <p>For example, each member asks exactly one question:
 *
 * <pre>{@code
 * Activity.says(Kind.QUESTION).by(Role.MEMBER).times(Times.exactly(1)).build()
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param roles ids of the roles that may do it, at least one
 * @param kind the kind of contribution
 * @param mode aloud or in writing; spoken unless said otherwise
 * @param audience who may see it; everyone unless said otherwise
 * @param order free, or in rounds; free unless said otherwise
 * @param times how often; any number per participant unless said otherwise
 * @param about what it must be about; null when it is about nothing in particular
 * @param labels the fixed choices of which one must be given; empty when none is asked
 * @param after the kind that must be complete in the same phase before this opens; null for none
 */
@Value.Builder
public record Activity(
    List<String> roles,
    String kind,
    Mode mode,
    Audience audience,
    Order order,
    Times times,
    @Nullable About about,
    List<Label> labels,
    @Nullable String after)
    implements WithActivity {

  /**
   * Copies and checks the parts.
   *
   * @throws InvalidDefinitionException if no role is named, an id is ill-formed or stands twice, or
   *     times are per target while nothing says what it is about
   */
  public Activity {
    roles = List.copyOf(roles);
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(audience, "audience");
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(times, "times");
    labels = List.copyOf(labels);
    InvalidDefinitionException.Problems problems =
        InvalidDefinitionException.in("activity '" + kind + "'")
            .require(!roles.isEmpty(), () -> Problem.at("it names no role", "roles"))
            .require(
                times.per() != Times.Per.TARGET || about != null,
                () ->
                    Problem.at(
                        "its times are per target, so it must say what it is about",
                        "times",
                        "per"))
            .require(
                after == null || !after.equals(kind),
                () -> Problem.at("it cannot open after its own kind '" + kind + "'", "after"));
    Ids.checkAll(problems, "role", roles, "roles");
    Ids.check(problems, "kind", kind, "kind");
    Ids.check(problems, "kind", after, "after");
    Ids.checkUnique(problems, "label", labels, Label::id, "labels");
    problems.throwIfAny();
  }

  /**
   * Something said aloud.
   *
   * @param kind the kind of contribution
   * @return a builder
   */
  public static Builder says(String kind) {
    return new Builder().kind(kind);
  }

  /**
   * Something written.
   *
   * @param kind the kind of contribution
   * @return a builder
   */
  public static Builder writes(String kind) {
    return new Builder().kind(kind).mode(Mode.WRITTEN);
  }

  /** Builds an activity; see {@link Activity} for what holds where nothing is said. */
  public static final class Builder extends ActivityBuilder {
    /** A builder with the defaults. */
    public Builder() {
      mode(Mode.SPOKEN);
      audience(Audience.everyone());
      order(Order.FREE);
      times(Times.any());
    }

    /**
     * Who may do it.
     *
     * @param roles role ids
     * @return this builder
     */
    public Builder by(String... roles) {
      return addRoles(roles);
    }

    /**
     * Kept to oneself, unless a later phase reveals it.
     *
     * @return this builder
     */
    public Builder keptToOneself() {
      return audience(Audience.author());
    }

    /**
     * Shown only to those who hold one of the roles at that moment.
     *
     * @param roles role ids
     * @return this builder
     */
    public Builder shownTo(String... roles) {
      return audience(Audience.holdersOf(roles));
    }

    /**
     * Shown only in one's own pair or subgroup.
     *
     * @return this builder
     */
    public Builder shownInOwnGroup() {
      return audience(Audience.myGroup());
    }

    /**
     * Hidden until all who must have contributed, or until the facilitator reveals it.
     *
     * @return this builder
     */
    public Builder shownWhenComplete() {
      return audience(Audience.everyoneWhenComplete());
    }

    /**
     * In rounds: nobody a second time before everyone had a first.
     *
     * @return this builder
     */
    public Builder inRounds() {
      return order(Order.ROUND);
    }

    /**
     * About the contributions of a kind.
     *
     * @param kind the kind that is answered
     * @return this builder
     */
    public Builder about(String kind) {
      return about(About.kind(kind));
    }
  }
}
