package org.intervisie.method;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.intervisie.text.InvalidDefinitionException;
import org.intervisie.text.InvalidDefinitionException.Problem;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.Agenda;
import org.intervisie.time.DurationRange;
import org.jspecify.annotations.Nullable;

/**
 * A way to hold a meeting: roles, phases in order, rules.
 *
 * <p>A method is built once and then read by everything else: sessions, agendas, the catalogue, JSON.
 * The builder is the stable way in; the canonical constructor may grow between versions. Immutable
 * and safe for use by many threads.
 *
 * @param id the method's id
 * @param basedOn the id of the method that this one varies; null for none
 * @param family the id of the family that it belongs to, such as {@code balint}; null for none
 * @param title what people call it
 * @param purpose what it is for; null when nothing is said
 * @param sources where it was described
 * @param suits which questions and groups it suits
 * @param doesNotSuit which it does not
 * @param goodFor what it is made for, as ids of {@link Aim} that a catalogue can search by
 * @param notFor what it is not meant for, as ids of {@link Aim}; none of them stands in {@code
 *     goodFor}
 * @param group how many people it needs and takes, everyone counted; null when it does not matter
 * @param duration how long one meeting takes, of several each; null when unknown
 * @param meetings how many meetings it takes and how long each is, when it takes more than one; null
 *     otherwise. Where {@code duration} is there too, that tells how long each of them takes at least
 *     and at most, and goes before the length that stands here
 * @param roles the parts that people play, at least one
 * @param flow the phases and cycles in order, at least one
 * @param always what may be done in every phase
 * @param skippable whether any phase may be skipped, with a reason
 * @param pitfalls what goes wrong easily
 */
@Value.Builder
public record Method(
    String id,
    @Nullable String basedOn,
    @Nullable String family,
    LocalizedText title,
    @Nullable LocalizedText purpose,
    List<Source> sources,
    List<LocalizedText> suits,
    List<LocalizedText> doesNotSuit,
    List<String> goodFor,
    List<String> notFor,
    @Nullable GroupSize group,
    @Nullable DurationRange duration,
    @Nullable Meetings meetings,
    List<Role> roles,
    List<Step> flow,
    List<Activity> always,
    boolean skippable,
    List<Pitfall> pitfalls)
    implements WithMethod {
  /** A session keeps the roles that someone holds as the bits of a long. */
  static final int MOST_ROLES = Long.SIZE;

  /** Every phase gets every one of them. */
  private static final int MOST_ALWAYS = 100;

  /**
   * Copies and checks the parts.
   *
   * @throws InvalidDefinitionException with all problems: ids that are ill-formed or stand twice,
   *     roles that are named but not there, no role or no phase, more than 64 roles or 100 activities
   *     that are always open
   */
  public Method {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    sources = List.copyOf(sources);
    suits = List.copyOf(suits);
    doesNotSuit = List.copyOf(doesNotSuit);
    goodFor = List.copyOf(goodFor);
    notFor = List.copyOf(notFor);
    roles = List.copyOf(roles);
    flow = List.copyOf(flow);
    always = List.copyOf(always);
    pitfalls = List.copyOf(pitfalls);
    InvalidDefinitionException.Problems problems =
        InvalidDefinitionException.in("method '" + id + "'");
    Ids.check(problems, "id", id, "id");
    Ids.check(problems, "base", basedOn, "basedOn");
    Ids.check(problems, "family", family, "family");
    Ids.checkAll(problems, "aim", goodFor, "goodFor");
    Ids.checkAll(problems, "aim", notFor, "notFor");
    checkApart(problems, goodFor, notFor);
    int number = roles.size();
    problems.require(number > 0, () -> Problem.at("it has no roles", "roles"));
    problems.require(
        number <= MOST_ROLES,
        () ->
            Problem.at(
                "it has " + number + " roles, and may have " + MOST_ROLES + " at the most",
                "roles"));
    problems.require(!flow.isEmpty(), () -> Problem.at("it has no phases", "flow"));
    int everywhere = always.size();
    problems.require(
        everywhere <= MOST_ALWAYS,
        () ->
            Problem.at(
                "it always allows "
                    + everywhere
                    + " activities, and may allow "
                    + MOST_ALWAYS
                    + " at the most",
                "always"));
    References.check(problems, roles, flow, always, pitfalls);
    problems.throwIfAny();
  }

  private static void checkApart(
      InvalidDefinitionException.Problems problems, List<String> goodFor, List<String> notFor) {
    Set<String> good = new HashSet<>(goodFor);
    for (int i = 0; i < notFor.size(); i++) {
      String aim = notFor.get(i);
      int index = i;
      problems.require(
          !good.contains(aim),
          () -> Problem.at("aim '" + aim + "' is both good for it and not", "notFor", index));
    }
  }

  /**
   * A method with an id; the title, roles and phases must follow.
   *
   * @param id the method's id
   * @return a builder
   */
  public static Builder of(String id) {
    return new Builder().id(id);
  }

  /**
   * Begins a variant of this method, which is {@linkplain #basedOn() based on} it.
   *
   * @param id the id of the variant
   * @return the variation; its edits follow
   */
  public Variation vary(String id) {
    return Variation.of(this, id);
  }

  /**
   * All phases, also those in cycles, in the order in which they stand.
   *
   * @return at least one; unmodifiable
   */
  public List<Phase> phases() {
    return Steps.phases(flow);
  }

  /**
   * The phase with an id.
   *
   * @param phase a phase id
   * @return the phase, or empty when there is none
   */
  public Optional<Phase> findPhase(String phase) {
    return phases().stream().filter(candidate -> candidate.id().equals(phase)).findFirst();
  }

  /**
   * The role with an id.
   *
   * @param role a role id
   * @return the role, or empty when there is none
   */
  public Optional<Role> findRole(String role) {
    return roles.stream().filter(candidate -> candidate.id().equals(role)).findFirst();
  }

  /**
   * The phases as a group of so many comes by them, to be laid on the clock: {@code
   * Agenda.plan(method.entries(7), start, end, policy)}.
   *
   * <p>Cycles are gone round: with turns once for each person who has one, voluntary ones too; with
   * rounds as often as must be; those that go on until someone says enough, once. Times per participant
   * count for those who would hold the roles by then, as a {@link Headcount} tells; a running session
   * knows who really does.
   *
   * @param people how many there are, everyone counted, 1 to {@link Headcount#MOST_PEOPLE}
   * @return in the order in which they come, at least one; unmodifiable
   * @throws IllegalArgumentException if there are fewer or more people, or cycles go round so often that
   *     it comes to more than 10,000 entries
   */
  public List<Agenda.Entry> entries(int people) {
    return Headcount.of(this, people).entries();
  }

  /** Builds a method. */
  public static final class Builder extends MethodBuilder {
    /** A builder for a method whose phases may not be skipped unless they are optional. */
    public Builder() {
      skippable(false);
    }

    /**
     * Adds a role.
     *
     * @param role the role
     * @return this builder
     */
    public Builder role(RoleBuilder role) {
      return addRoles(role.build());
    }

    /**
     * Adds a phase at the end of the flow.
     *
     * @param phase the phase
     * @return this builder
     */
    public Builder phase(PhaseBuilder phase) {
      return addFlow(phase.build());
    }

    /**
     * Adds a cycle at the end of the flow.
     *
     * @param cycle the cycle
     * @return this builder
     */
    public Builder cycle(CycleBuilder cycle) {
      return addFlow(cycle.build());
    }

    /**
     * Adds an activity that is open in every phase.
     *
     * @param activity what may be done
     * @return this builder
     */
    public Builder always(ActivityBuilder activity) {
      return addAlways(activity.build());
    }
  }
}
