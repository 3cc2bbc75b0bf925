package org.intervisie.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.intervisie.catalogue.Difference;
import org.intervisie.catalogue.MethodComparison;
import org.intervisie.method.Activity;
import org.intervisie.method.Audience;
import org.intervisie.method.Choice;
import org.intervisie.method.Finding;
import org.intervisie.method.GroupSize;
import org.intervisie.method.Kind;
import org.intervisie.method.Meetings;
import org.intervisie.method.Method;
import org.intervisie.method.MethodReview;
import org.intervisie.method.Phase;
import org.intervisie.method.Role;
import org.intervisie.method.Times;
import org.intervisie.testing.MethodInShort.Right;
import org.intervisie.time.Agenda;
import org.intervisie.time.Plan;
import org.intervisie.time.PlanningPolicy;
import org.intervisie.time.Sitting;
import org.intervisie.time.TimeBudget;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about a method: its phases, who may do what where, who sees it, and its time. Begins with
 * {@link IntervisieAssertions#assertThat(Method)}.
 *
 * <p>A role or a phase that the method does not have fails the assertion that names it, and so does a
 * kind where it must be given somewhere or might be misspelt: a slip of the pen passes for nothing. What
 * may be done in some form of a phase may be done in the phase.
 */
public final class MethodAssert extends AbstractAssert<MethodAssert, Method> {
  private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

  MethodAssert(@Nullable Method actual) {
    super(actual, MethodAssert.class);
  }

  // Soundness

  /**
   * Verifies that a {@link MethodReview} finds nothing, neither errors nor warnings.
   *
   * @return this
   */
  public MethodAssert hasNoFindings() {
    isNotNull();
    List<Finding> findings = MethodReview.of(actual).findings();
    if (!findings.isEmpty()) {
      throw expected("to have no findings", found(findings));
    }
    return this;
  }

  /**
   * Verifies that a {@link MethodReview} finds no errors, so that a session can be opened.
   *
   * @return this
   */
  public MethodAssert hasNoErrors() {
    isNotNull();
    List<Finding> errors = MethodReview.of(actual).errors();
    if (!errors.isEmpty()) {
      throw expected("to have no errors", found(errors));
    }
    return this;
  }

  /**
   * Verifies that a {@link MethodReview} finds something of a code, perhaps among other things.
   *
   * @param code the code
   * @return this
   */
  public MethodAssert hasFinding(Finding.Code code) {
    isNotNull();
    List<Finding> findings = MethodReview.of(actual).findings();
    if (findings.stream().noneMatch(finding -> finding.code() == code)) {
      throw expected("to have the finding " + code.id(), found(findings));
    }
    return this;
  }

  /**
   * Verifies that a {@link MethodReview} is sure that no meeting of the method gets stuck, as long as it
   * goes as planned.
   *
   * @return this
   * @see MethodReview#alwaysEnds()
   */
  public MethodAssert alwaysEnds() {
    isNotNull();
    List<Finding> doubts =
        MethodReview.of(actual).findings().stream()
            .filter(finding -> finding.code().holdsUp())
            .toList();
    if (!doubts.isEmpty()) {
      throw expected("to come to its end in every meeting", found(doubts));
    }
    return this;
  }

  /**
   * Verifies that a {@link MethodReview} finds something of a code in each of some phases: in the
   * phase itself or any part of it.
   *
   * @param code the code
   * @param phases where
   * @return this
   */
  public MethodAssert hasFinding(Finding.Code code, Phases phases) {
    isNotNull();
    List<Finding> findings = MethodReview.of(actual).findings();
    for (Phase phase : known(phases)) {
      String place = MethodInShort.place(actual, phase);
      if (findings.stream().noneMatch(finding -> finding.code() == code && isIn(place, finding))) {
        throw expected(
            "to have the finding " + code.id() + " in '" + phase.id() + "' (" + place + ")",
            found(findings));
      }
    }
    return this;
  }

  private static boolean isIn(String place, Finding finding) {
    return finding.place().equals(place) || finding.place().startsWith(place + "/");
  }

  /**
   * Verifies that a {@link MethodReview} finds something of a code at a place.
   *
   * @param code the code
   * @param place just the {@linkplain Finding#place() place} of the finding, such as {@code
   *     /roles/3}; empty for the method as a whole
   * @return this
   */
  public MethodAssert hasFinding(Finding.Code code, String place) {
    isNotNull();
    List<Finding> findings = MethodReview.of(actual).findings();
    if (findings.stream()
        .noneMatch(finding -> finding.code() == code && finding.place().equals(place))) {
      throw expected(
          "to have the finding "
              + code.id()
              + (place.isEmpty() ? " of the method as a whole" : " at " + place),
          found(findings));
    }
    return this;
  }

  private static String found(List<Finding> findings) {
    StringBuilder text = new StringBuilder("a review finds");
    for (Finding finding : findings) {
      text.append("\n  ").append(finding.in("en"));
    }
    return findings.isEmpty() ? "a review finds nothing" : text.toString();
  }

  // Flow

  /**
   * Verifies which phases there are, in the order in which they stand, those in cycles too.
   *
   * @param ids all phase ids
   * @return this
   */
  public MethodAssert hasPhases(String... ids) {
    isNotNull();
    List<String> there = phaseIds();
    if (!there.equals(List.of(ids))) {
      throw expected(
          "to have the phases\n  " + MethodInShort.names(List.of(ids), "none"),
          "it has\n  " + String.join(", ", there));
    }
    return this;
  }

  /**
   * Verifies which phases are optional.
   *
   * @param ids the ids of all that are, in any order; none for none
   * @return this
   */
  public MethodAssert hasOptionalPhases(String... ids) {
    isNotNull();
    known(List.of(ids));
    List<String> optional =
        actual.phases().stream().filter(Phase::optional).map(Phase::id).toList();
    if (!Set.of(ids).equals(new HashSet<>(optional))) {
      throw expected(
          "to have as its optional phases " + MethodInShort.names(List.of(ids), "none"),
          "it has "
              + MethodInShort.names(optional, "none")
              + ", in the flow\n  "
              + MethodInShort.flow(actual.flow()));
    }
    return this;
  }

  /**
   * Verifies which roles there are.
   *
   * @param ids all role ids, in any order
   * @return this
   */
  public MethodAssert hasRoles(String... ids) {
    isNotNull();
    Set<String> there = new LinkedHashSet<>(actual.roles().stream().map(Role::id).toList());
    if (!there.equals(new HashSet<>(List.of(ids)))) {
      throw expected(
          "to have the roles " + MethodInShort.names(List.of(ids), "none"),
          "it has " + String.join(", ", there));
    }
    return this;
  }

  // Rights

  /**
   * Verifies that a role may give a kind in each of some phases.
   *
   * @param role a role id
   * @param kind a kind
   * @param phases where
   * @return this
   */
  public MethodAssert allows(String role, String kind, Phases phases) {
    isNotNull();
    known(role);
    for (Phase phase : known(phases)) {
      if (rights(phase, role).stream().noneMatch(right -> right.activity().kind().equals(kind))) {
        knownKind(kind);
        throw expected(
            "to let '" + role + "' give '" + kind + "' in '" + phase.id() + "'", there(phase));
      }
    }
    return this;
  }

  /**
   * Verifies that a role may not give a kind in any of some phases.
   *
   * @param role a role id
   * @param kind a kind that may be given somewhere in the method, or one of the {@linkplain
   *     Kind#usual usual kinds}
   * @param phases where
   * @return this
   */
  public MethodAssert doesNotAllow(String role, String kind, Phases phases) {
    isNotNull();
    known(role);
    if (!Kind.usual().contains(kind)) {
      knownKind(kind);
    }
    for (Phase phase : known(phases)) {
      if (rights(phase, role).stream().anyMatch(right -> right.activity().kind().equals(kind))) {
        throw expected(
            "to keep '" + role + "' from giving '" + kind + "' in '" + phase.id() + "'",
            there(phase));
      }
    }
    return this;
  }

  /**
   * Verifies that a role may give these kinds in each of some phases, and nothing else but what it may
   * always give.
   *
   * @param role a role id
   * @param kinds the kinds, in any order
   * @param phases where
   * @return this
   */
  public MethodAssert allowsOnly(String role, Collection<String> kinds, Phases phases) {
    isNotNull();
    known(role);
    for (Phase phase : known(phases)) {
      Set<String> there = new TreeSet<>();
      for (Right right : MethodInShort.rights(phase)) {
        if (right.activity().roles().contains(role)) {
          there.add(right.activity().kind());
        }
      }
      if (!there.equals(new TreeSet<>(kinds))) {
        kinds.forEach(this::knownKind);
        throw expected(
            "to let '"
                + role
                + "' give "
                + (kinds.isEmpty() ? "nothing" : "only " + String.join(", ", kinds))
                + " in '"
                + phase.id()
                + "'",
            "it may give " + MethodInShort.names(there, "nothing") + "; " + there(phase));
      }
    }
    return this;
  }

  /**
   * Verifies that a role has nothing to say in any of some phases: none of their activities is open to
   * it, nor, of what may always be done, anything but what it keeps to itself.
   *
   * @param role a role id
   * @param phases where
   * @return this
   */
  public MethodAssert keepsSilent(String role, Phases phases) {
    isNotNull();
    known(role);
    for (Phase phase : known(phases)) {
      boolean speaks =
          rights(phase, role).stream()
              .anyMatch(
                  right ->
                      right.place().phase() != null
                          || !(right.activity().audience() instanceof Audience.Author));
      if (speaks) {
        throw expected("to keep '" + role + "' silent in '" + phase.id() + "'", there(phase));
      }
    }
    return this;
  }

  private String there(Phase phase) {
    return "this may be done there:" + MethodInShort.rights(actual, phase);
  }

  /**
   * Verifies that a role must give a kind before each of some phases may close, in each of their forms.
   *
   * <p>What counts is a minimum of 1 or more: for each participant who holds the role, or for each
   * contribution that it is about, of which there may be none. A minimum for each group or for the whole
   * room counts where the activity is open to no other role, for others might meet it; one of those who
   * hold the role may then do it for all.
   *
   * @param role a role id
   * @param kind a kind
   * @param phases where
   * @return this
   */
  public MethodAssert requires(String role, String kind, Phases phases) {
    isNotNull();
    known(role);
    for (Phase phase : known(phases)) {
      boolean everywhere =
          phase.forms().stream()
              .allMatch(
                  form ->
                      form.activities().stream()
                          .anyMatch(
                              activity ->
                                  activity.kind().equals(kind)
                                      && activity.roles().contains(role)
                                      && activity.times().min() > 0
                                      && !mayBeLeftToOthers(activity)));
      if (!everywhere) {
        knownKind(kind);
        throw expected(
            "to require '" + kind + "' of '" + role + "' in '" + phase.id() + "'",
            "there it is so:" + MethodInShort.duties(phase, kind));
      }
    }
    return this;
  }

  private static boolean mayBeLeftToOthers(Activity activity) {
    Times.Per per = activity.times().per();
    return activity.roles().size() > 1 && (per == Times.Per.GROUP || per == Times.Per.ROOM);
  }

  // Privacy

  /**
   * Verifies that nobody but its author ever sees a kind: wherever it may be given it is for the author
   * alone, and no phase reveals it.
   *
   * @param kind a kind that may be given somewhere
   * @return this
   */
  public MethodAssert keepsPrivate(String kind) {
    isNotNull();
    List<String> revealing = revealing(kind);
    if (!everywhere(kind, Audience.Author.class::isInstance) || !revealing.isEmpty()) {
      throw expected("to keep '" + kind + "' private", "it is so:" + shown(kind));
    }
    return this;
  }

  /**
   * Verifies that nobody but its author sees a kind until one phase reveals it: wherever it may be given
   * it is for the author alone, and that phase, with no other, reveals it.
   *
   * @param kind a kind that may be given somewhere
   * @param phase the phase that reveals it
   * @return this
   */
  public MethodAssert keepsPrivateUntil(String kind, String phase) {
    isNotNull();
    known(List.of(phase));
    if (!everywhere(kind, Audience.Author.class::isInstance)
        || !revealing(kind).equals(List.of(phase))) {
      throw expected(
          "to keep '" + kind + "' private until '" + phase + "'", "it is so:" + shown(kind));
    }
    return this;
  }

  /**
   * Verifies that a kind is hidden until everyone who must give it has done so: wherever it may be given
   * it is for everyone when complete.
   *
   * @param kind a kind that may be given somewhere
   * @return this
   */
  public MethodAssert hidesUntilComplete(String kind) {
    isNotNull();
    if (!everywhere(kind, Audience.EveryoneWhenComplete.class::isInstance)) {
      throw expected("to hide '" + kind + "' until complete", "it is so:" + shown(kind));
    }
    return this;
  }

  /**
   * Verifies that everyone sees a kind at once, wherever it may be given.
   *
   * @param kind a kind that may be given somewhere
   * @return this
   */
  public MethodAssert showsToEveryone(String kind) {
    isNotNull();
    if (!everywhere(kind, Audience.Everyone.class::isInstance)) {
      throw expected("to show '" + kind + "' to everyone", "it is so:" + shown(kind));
    }
    return this;
  }

  /**
   * Verifies that only the holders of a role see a kind, its author aside: wherever it may be given it is
   * for them, and no phase reveals it.
   *
   * @param role a role id
   * @param kind a kind that may be given somewhere
   * @return this
   */
  public MethodAssert showsOnlyTo(String role, String kind) {
    isNotNull();
    known(role);
    Audience holders = Audience.holdersOf(role);
    if (!everywhere(kind, holders::equals) || !revealing(kind).isEmpty()) {
      throw expected("to show '" + kind + "' only to '" + role + "'", "it is so:" + shown(kind));
    }
    return this;
  }

  /**
   * Verifies that each of some phases reveals a kind that was given before.
   *
   * @param kind a kind that may be given somewhere
   * @param phases which reveal it
   * @return this
   */
  public MethodAssert reveals(String kind, Phases phases) {
    isNotNull();
    knownKind(kind);
    for (Phase phase : known(phases)) {
      if (!phase.reveals().contains(kind)) {
        throw expected(
            "to reveal '" + kind + "' in '" + phase.id() + "'",
            "that phase reveals "
                + MethodInShort.names(phase.reveals(), "nothing")
                + ", and it is so:"
                + shown(kind));
      }
    }
    return this;
  }

  // Choices

  /**
   * Verifies that in each of some phases a role chooses one contribution of a kind.
   *
   * @param kind the kind that is chosen from
   * @param by the role that chooses
   * @param phases where
   * @return this
   */
  public MethodAssert chooses(String kind, String by, Phases phases) {
    isNotNull();
    known(by);
    for (Phase phase : known(phases)) {
      Choice choice = phase.chooses();
      if (choice == null || !choice.kind().equals(kind) || !choice.by().equals(by)) {
        knownKind(kind);
        throw expected(
            "to let '" + by + "' choose one '" + kind + "' in '" + phase.id() + "'",
            MethodInShort.choice(phase));
      }
    }
    return this;
  }

  /**
   * Verifies that in each of some phases who wrote what is chosen gets a role.
   *
   * @param role a role id
   * @param phases where
   * @return this
   */
  public MethodAssert givesByChoice(String role, Phases phases) {
    isNotNull();
    known(role);
    for (Phase phase : known(phases)) {
      Choice choice = phase.chooses();
      if (choice == null || !role.equals(choice.makesAuthor())) {
        throw expected(
            "to give '" + role + "' by a choice in '" + phase.id() + "'",
            MethodInShort.choice(phase));
      }
    }
    return this;
  }

  // Time

  /**
   * Verifies the planned time of each of some phases, that of one person where it is per participant.
   *
   * @param planned the time
   * @param phases where
   * @return this
   */
  public MethodAssert plans(Duration planned, Phases phases) {
    isNotNull();
    for (Phase phase : known(phases)) {
      TimeBudget time = phase.time();
      if (time == null || !planned.equals(time.planned())) {
        throw expected(
            "to plan " + MethodInShort.inWords(planned) + " in '" + phase.id() + "'",
            MethodInShort.time(phase));
      }
    }
    return this;
  }

  /**
   * Verifies the time budget of each of some phases.
   *
   * @param time the whole budget
   * @param phases where
   * @return this
   */
  public MethodAssert hasTime(TimeBudget time, Phases phases) {
    isNotNull();
    for (Phase phase : known(phases)) {
      if (!Objects.equals(phase.time(), time)) {
        throw expected(
            "to give '" + phase.id() + "' " + MethodInShort.time(time), MethodInShort.time(phase));
      }
    }
    return this;
  }

  /**
   * Verifies that a meeting of a group can fill a length of time exactly, with no phase below its
   * shortest or above its longest time, as {@link Agenda#plan(List, Instant, Instant, PlanningPolicy)
   * planned} with the defaults. A method that takes several meetings must fill as many of that length.
   *
   * @param length how long a meeting lasts
   * @param group how many people there are
   * @return this
   */
  public MethodAssert fitsIn(Duration length, People group) {
    isNotNull();
    String wish =
        "to fit in " + MethodInShort.inWords(length) + " with " + group.number() + " people";
    GroupSize size = actual.group();
    if (size != null && !isWithin(size, group.number())) {
      throw expected(wish, "it is for a group of " + MethodInShort.size(size));
    }
    if (plan(length, group) instanceof Plan.DoesNotFit not) {
      throw expected(wish, "there is no plan: " + not.why().in("en") + times());
    }
    return this;
  }

  /**
   * Verifies that a group cannot fill a length of time: it is too short or too long, or the group is.
   *
   * @param length how long a meeting lasts
   * @param group how many people there are
   * @return this
   */
  public MethodAssert doesNotFitIn(Duration length, People group) {
    isNotNull();
    GroupSize size = actual.group();
    boolean isForThem = size == null || isWithin(size, group.number());
    if (isForThem && plan(length, group) instanceof Plan.Planned) {
      throw expected(
          "to be impossible in "
              + MethodInShort.inWords(length)
              + " with "
              + group.number()
              + " people",
          "it fits, with these times:" + times());
    }
    return this;
  }

  private static boolean isWithin(GroupSize size, int people) {
    Integer min = size.min();
    Integer max = size.max();
    return (min == null || people >= min) && (max == null || people <= max);
  }

  private Plan plan(Duration length, People group) {
    Meetings meetings = actual.meetings();
    List<Sitting> sittings = new ArrayList<>();
    for (int i = 0; i < (meetings == null ? 1 : meetings.count()); i++) {
      Instant start = sittings.isEmpty() ? START : sittings.get(i - 1).end();
      sittings.add(new Sitting(start, length));
    }
    List<Agenda.Entry> entries = actual.entries(group.number());
    return sittings.size() == 1
        ? Agenda.plan(entries, START, START.plus(length), PlanningPolicy.defaults())
        : Agenda.plan(entries, sittings, PlanningPolicy.defaults());
  }

  private String times() {
    StringBuilder text = new StringBuilder();
    actual.phases().forEach(phase -> text.append("\n  ").append(MethodInShort.time(phase)));
    return text.toString();
  }

  // Variants

  /**
   * Verifies that the method is a variant of another.
   *
   * @param base the method that it must be based on, by its id
   * @return this
   */
  public MethodAssert isVariantOf(Method base) {
    isNotNull();
    if (!base.id().equals(actual.basedOn())) {
      throw expected(
          "to be a variant of '" + base.id() + "'",
          basis() + "; they compare so:\n" + MethodComparison.of(actual, base).text().in("en"));
    }
    return this;
  }

  /**
   * Verifies that the method is a variant of another.
   *
   * @param base the id of the method that it must be based on
   * @return this
   */
  public MethodAssert isVariantOf(String base) {
    isNotNull();
    if (!base.equals(actual.basedOn())) {
      throw expected("to be a variant of '" + base + "'", basis());
    }
    return this;
  }

  private String basis() {
    return actual.basedOn() == null
        ? "it is based on no other"
        : "it is based on '" + actual.basedOn() + "'";
  }

  /**
   * Verifies that the method differs from another in its id and its base at most.
   *
   * @param other the other method
   * @return this
   */
  public MethodAssert hasNoDifferenceFrom(Method other) {
    isNotNull();
    MethodComparison comparison = MethodComparison.of(actual, other);
    if (!comparison.isSame()) {
      throw expected(
          "to be as '" + other.id() + "' is", "they compare so:\n" + comparison.text().in("en"));
    }
    return this;
  }

  /**
   * Verifies that the method differs from another in each of some phases and nowhere else: not in its
   * other phases, their order, roles or rules. The title and other texts of the method as a whole may
   * differ.
   *
   * @param other the other method
   * @param phases the phases that differ, of either method
   * @return this
   */
  public MethodAssert differsOnlyIn(Phases phases, Method other) {
    isNotNull();
    MethodComparison comparison = MethodComparison.of(actual, other);
    Set<@Nullable String> differing = new LinkedHashSet<>();
    for (Difference difference : comparison.differences()) {
      if (!isTextOfWhole(difference)) {
        differing.add(difference.place().phase());
      }
    }
    if (!differing.equals(new HashSet<>(phases.ids()))) {
      throw expected(
          "to differ from '"
              + other.id()
              + "' in "
              + String.join(", ", phases.ids())
              + " and nowhere else",
          "they compare so:\n" + comparison.text().in("en"));
    }
    return this;
  }

  private static boolean isTextOfWhole(Difference difference) {
    Difference.Place place = difference.place();
    return difference.subject() == Difference.Subject.TEXTS
        && place.phase() == null
        && place.role() == null
        && place.cycle() == null;
  }

  // What is there

  private List<String> phaseIds() {
    return actual.phases().stream().map(Phase::id).toList();
  }

  private List<Phase> known(Phases phases) {
    return known(phases.ids());
  }

  private List<Phase> known(List<String> phases) {
    return phases.stream()
        .map(id -> actual.findPhase(id).orElseThrow(() -> unknown("phase", id, phaseIds())))
        .toList();
  }

  private void known(String role) {
    if (actual.findRole(role).isEmpty()) {
      throw unknown("role", role, actual.roles().stream().map(Role::id).toList());
    }
  }

  private void knownKind(String kind) {
    Set<String> kinds = new LinkedHashSet<>();
    MethodInShort.rights(actual).forEach(right -> kinds.add(right.activity().kind()));
    if (!kinds.contains(kind)) {
      throw unknown("kind", kind, kinds);
    }
  }

  private AssertionError unknown(String what, String id, Collection<String> there) {
    return expected(
        "to have a " + what + " '" + id + "'" + MethodInShort.hint(id, there),
        "it has " + MethodInShort.names(there, "none"));
  }

  private List<Right> rights(Phase phase, String role) {
    return MethodInShort.rights(actual).stream()
        .filter(right -> right.place().phase() == null || phase.equals(right.place().phase()))
        .filter(right -> right.activity().roles().contains(role))
        .toList();
  }

  private boolean everywhere(String kind, Predicate<Audience> audience) {
    knownKind(kind);
    return MethodInShort.rights(actual).stream()
        .map(Right::activity)
        .filter(activity -> activity.kind().equals(kind))
        .map(Activity::audience)
        .allMatch(audience);
  }

  private List<String> revealing(String kind) {
    return actual.phases().stream()
        .filter(phase -> phase.reveals().contains(kind))
        .map(Phase::id)
        .toList();
  }

  private String shown(String kind) {
    return MethodInShort.rights(actual, kind);
  }

  private AssertionError expected(String wish, String there) {
    return failure("%s", "Expected method '" + actual.id() + "' " + wish + ",\nbut " + there);
  }
}
