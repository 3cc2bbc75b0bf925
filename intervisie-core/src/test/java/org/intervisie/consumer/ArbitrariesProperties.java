package org.intervisie.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.intervisie.testing.Story.meeting;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import org.intervisie.method.Finding;
import org.intervisie.method.Method;
import org.intervisie.session.Command;
import org.intervisie.session.Limits;
import org.intervisie.session.PreparedMethod;
import org.intervisie.session.Refusal;
import org.intervisie.session.Session;
import org.intervisie.testing.CommandSequences;
import org.intervisie.testing.Group;
import org.intervisie.testing.Groups;
import org.intervisie.testing.IntervisieAssertions;
import org.intervisie.testing.InvalidMethods;
import org.intervisie.testing.Methods;
import org.intervisie.testing.Story;
import org.intervisie.testing.TimeBudgets;
import org.intervisie.testing.UnsoundMethods;
import org.intervisie.text.InvalidDefinitionException;
import org.intervisie.time.TimeBudget;

/** What the random values of the kit are good for. */
class ArbitrariesProperties {
  private static final Set<InvalidMethods.Flaw> PLANTED = EnumSet.noneOf(InvalidMethods.Flaw.class);
  private static final Set<Finding.Code> FOUND = EnumSet.noneOf(Finding.Code.class);
  private static final Set<String> SHAPES = new TreeSet<>();
  private static final Set<Refusal.Code> REFUSED = EnumSet.noneOf(Refusal.Code.class);
  private static final Set<Boolean> ROOM = new TreeSet<>();

  @Provide
  Arbitrary<Method> methods() {
    return Methods.any();
  }

  @Provide
  Arbitrary<Group> groups() {
    return Groups.fitting(Listening.METHOD);
  }

  @Provide
  Arbitrary<InvalidMethods.Recipe> recipes() {
    return InvalidMethods.any();
  }

  @Provide
  Arbitrary<TimeBudget> budgets() {
    return TimeBudgets.any();
  }

  @Provide
  Arbitrary<TimeBudget> budgetsPerMember() {
    return TimeBudgets.per("member");
  }

  @Provide
  Arbitrary<List<CommandSequences.Given>> any() {
    return CommandSequences.any(Listening.METHOD);
  }

  @Provide
  Arbitrary<List<CommandSequences.Given>> accepted() {
    return CommandSequences.accepted(Listening.METHOD);
  }

  // Red when a flaw plants nothing.
  @Property(tries = 500)
  void aMethodWithAFlawCannotBeBuilt(@ForAll("recipes") InvalidMethods.Recipe recipe) {
    PLANTED.add(recipe.flaw());

    assertThatThrownBy(recipe::build).isInstanceOf(InvalidDefinitionException.class);
    assertThat(recipe.base().withId("still-sound").phases()).isNotEmpty();
  }

  @Provide
  Arbitrary<Method> plain() {
    return UnsoundMethods.plain();
  }

  @Property(tries = 100)
  void aPlainMethodHasNoFindings(@ForAll("plain") Method method) {
    IntervisieAssertions.assertThat(method).hasNoFindings();
  }

  // Red when a defect is planted that does no harm.
  @Property(tries = 500)
  void aMethodWithADefectHasItsFinding(
      @ForAll Finding.Code code, @ForAll @IntRange(max = 1_000_000) int seed) {
    Method method = UnsoundMethods.with(code).generator(50).next(new Random(seed)).value();

    FOUND.add(code);
    IntervisieAssertions.assertThat(method).hasFinding(code);
  }

  // Red when Groups counts the case owner, who is chosen later, among those who must be there.
  @Property(tries = 100)
  void aGroupThatFitsCanBegin(@ForAll("groups") Group group) {
    Story story = meeting(Listening.METHOD);
    group.joins().forEach(join -> story.when(join).accepted());

    story.when(Command.begin(group.people().get(0))).inPhase("gather");
    assertThat(group.people()).hasSizeBetween(3, 7);
    assertThat(group.roles().values()).noneMatch(roles -> roles.contains("case-owner"));
  }

  @Property(tries = 500)
  void aBudgetIsInOrderAndForAll(@ForAll("budgets") TimeBudget time) {
    Duration min = time.min();
    Duration planned = time.planned();
    Duration max = time.max();
    SHAPES.add((min == null) + "/" + (planned == null) + "/" + (max == null));

    assertThat(time.isPerParticipant()).isFalse();
    assertThat(time.longestFor(3)).isEqualTo(max);
  }

  @Property(tries = 50)
  void aBudgetPerPersonIsSo(@ForAll("budgetsPerMember") TimeBudget time) {
    assertThat(time.per()).containsExactly("member");
  }

  @Property(tries = 100)
  void acceptedCommandsAreAccepted(@ForAll("accepted") List<CommandSequences.Given> meeting) {
    Session session = Session.open(Listening.METHOD);
    for (CommandSequences.Given given : meeting) {
      session = session.handle(given.command(), given.at());
    }
    assertThat(session.events()).hasSizeGreaterThanOrEqualTo(meeting.size());
  }

  // Red, at the end, when those that are refused or come too early are left out.
  @Property(tries = 100)
  void anyCommandsAreJudged(@ForAll("any") List<CommandSequences.Given> meeting) {
    Session session = Session.open(Listening.METHOD);
    for (CommandSequences.Given given : meeting) {
      Optional<Refusal> refusal = session.check(given.command(), given.at());
      refusal.map(Refusal::code).ifPresent(REFUSED::add);
      session = refusal.isPresent() ? session : session.handle(given.command(), given.at());
    }
    assertThat(session.events()).isNotEmpty();
  }

  // Red when room is not made for those who are needed.
  @Property(tries = 300)
  void aGroupThatFitsIsFoundForAnyMethodOrThereIsNoRoom(@ForAll("methods") Method method) {
    try {
      Group group = Groups.fitting(method).sample();
      Story story = meeting(Session.open(PreparedMethod.unreviewed(method), Limits.defaults()));
      group.joins().forEach(join -> story.when(join).accepted());
      ROOM.add(true);
    } catch (IllegalArgumentException noRoom) {
      ROOM.add(false);
      assertThat(noRoom).hasMessageContaining("no room");
    }
  }

  @AfterContainer
  static void everythingWasReached() {
    assertThat(FOUND).containsAll(EnumSet.allOf(Finding.Code.class));
    assertThat(PLANTED).containsAll(EnumSet.allOf(InvalidMethods.Flaw.class));
    assertThat(SHAPES).hasSize(7);
    assertThat(REFUSED).contains(Refusal.Code.TIME_WENT_BACK, Refusal.Code.NOT_YOUR_ROLE);
    assertThat(ROOM).containsExactly(false, true);
  }
}
