package org.intervisie.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.intervisie.method.Method;
import org.intervisie.session.Session;

/**
 * What can be expected of every method that people are to use. A test class that names its method
 * inherits these promises as jqwik properties:
 *
 * <pre>{@code
 * class WalkAndTalkTest extends MethodContract {
 *   @Override
 *   protected Method method() {
 *     return WalkAndTalk.METHOD;
 *   }
 *
 *   @Test // of JUnit Jupiter, and jqwik properties as well
 *   void the_owner_listens() {
 *     assertThat(method()).keepsSilent("case-owner", in("walk"));
 *   }
 * }
 * }</pre>
 *
 * <p>Each but the first is tried 25 times, on random meetings of the method, in which people do all
 * sorts of things, sensible or not. One that fails names the seed and the smallest meeting that breaks
 * it. To try more meetings write a property that calls {@link Promises}.
 */
@Domain(DomainContext.Global.class)
public abstract class MethodContract {
  private static final int WALKS = 25;

  /** For subclasses. */
  protected MethodContract() {}

  /**
   * The method that is looked at, the same each time.
   *
   * @return the method
   */
  protected abstract Method method();

  /**
   * Random meetings of the method.
   *
   * @return the arbitrary, named {@code walks}
   */
  @Provide
  protected final Arbitrary<Walk> walks() {
    return Walk.of(method());
  }

  /**
   * Groups that fit the method.
   *
   * @return the arbitrary, named {@code groups}
   */
  @Provide
  protected final Arbitrary<Group> groups() {
    return Groups.fitting(method());
  }

  /**
   * Lengths from a minute to a working day.
   *
   * @return the arbitrary, named {@code lengths}
   */
  @Provide
  protected final Arbitrary<Duration> lengths() {
    return Arbitraries.integers().between(1, 480).map(Duration::ofMinutes);
  }

  /** Soundness: a review finds no errors; warnings do not matter. */
  @Example
  public final void theReviewFindsNoErrors() {
    IntervisieAssertions.assertThat(method()).hasNoErrors();
  }

  /**
   * Order: phases open only in an order that the flow allows.
   *
   * @param walk a meeting
   */
  @Property(tries = WALKS, edgeCases = EdgeCasesMode.NONE)
  public final void phasesOpenInAnOrderThatTheFlowAllows(@ForAll("walks") Walk walk) {
    Promises.phasesOpenInAnOrderThatTheFlowAllows(walk);
  }

  /**
   * Order: a group that does what is asked comes to the end, with nothing passed over.
   *
   * @param group who come
   * @param seed drives in which order they do what
   */
  @Property(tries = WALKS, edgeCases = EdgeCasesMode.NONE)
  public final void aGroupThatDoesWhatIsAskedComesToTheEnd(
      @ForAll("groups") Group group, @ForAll @IntRange(max = 1_000_000) int seed) {
    Promises.aGroupThatDoesWhatIsAskedComesToTheEnd(method(), group, seed);
  }

  /**
   * Order: whatever happened, who steers can end the meeting.
   *
   * @param walk a meeting
   */
  @Property(tries = WALKS, edgeCases = EdgeCasesMode.NONE)
  public final void theMeetingCanAlwaysBeBroughtToAnEnd(@ForAll("walks") Walk walk) {
    Promises.whoSteersCanAlwaysBringTheMeetingToAnEnd(walk);
  }

  /**
   * Time: an agenda fills the time within the bounds of the phases, or says by how much it cannot.
   *
   * @param group who come
   * @param length how much time there is
   */
  @Property(tries = WALKS, edgeCases = EdgeCasesMode.NONE)
  public final void agendasFillTheTimeWithinTheBounds(
      @ForAll("groups") Group group, @ForAll("lengths") Duration length) {
    Promises.agendasFillTheTimeWithinTheBounds(method(), new People(group.people().size()), length);
  }

  /**
   * Time: what the clock counts adds up.
   *
   * @param walk a meeting
   */
  @Property(tries = WALKS, edgeCases = EdgeCasesMode.NONE)
  public final void timeAddsUp(@ForAll("walks") Walk walk) {
    Promises.timeAddsUp(walk);
  }

  /**
   * Moves: what is listed is accepted, and what is not is refused.
   *
   * @param walk a meeting
   */
  @Property(tries = WALKS, edgeCases = EdgeCasesMode.NONE)
  public final void movesAreExact(@ForAll("walks") Walk walk) {
    Promises.everyListedMoveIsAccepted(walk);
    Promises.whatNoMoveListsIsRefused(walk);
  }

  /**
   * Views: what someone may not see leaves no trace in what that person is shown.
   *
   * @param walk a meeting
   * @param seed drives how what is hidden is made different
   */
  @Property(tries = WALKS, edgeCases = EdgeCasesMode.NONE)
  public final void whatIsHiddenLeavesNoTrace(
      @ForAll("walks") Walk walk, @ForAll @IntRange(max = 1_000_000) int seed) {
    Secrecy.whatIsHiddenLeavesNoTrace(walk, seed, Secrecy.ASKING_THE_VIEW);
    Secrecy.whatIsForItsAuthorAloneIsShownToNobodyElse(walk);
  }

  /**
   * Replay: the events of a meeting make an equal session again.
   *
   * @param walk a meeting
   */
  @Property(tries = WALKS, edgeCases = EdgeCasesMode.NONE)
  public final void theEventsRebuildAnEqualSession(@ForAll("walks") Walk walk) {
    Promises.theEventsRebuildAnEqualSession(walk);
  }

  /**
   * JSON: the method and any meeting of it come back equal. Skipped where {@code intervisie-json} is not
   * among the dependencies.
   *
   * @param walk a meeting
   */
  @Property(tries = WALKS, edgeCases = EdgeCasesMode.NONE)
  @AddLifecycleHook(JsonOnPath.OrSkip.class)
  public final void jsonComesBackEqual(@ForAll("walks") Walk walk) {
    Session end = walk.end();
    assertThat(JsonOnPath.again(method())).isEqualTo(method());
    assertThat((Object) JsonOnPath.again(end)).isEqualTo(end);
  }
}
