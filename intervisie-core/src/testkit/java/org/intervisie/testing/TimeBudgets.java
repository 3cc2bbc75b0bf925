package org.intervisie.testing;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.intervisie.time.TimeBudget;
import org.jspecify.annotations.Nullable;

/**
 * Random time budgets.
 *
 * <pre>{@code
 * @Property
 * void noBudgetPlansLessThanItsShortest(@ForAll("budgets") TimeBudget time) { … }
 *
 * @Provide
 * Arbitrary<TimeBudget> budgets() {
 *   return TimeBudgets.any();
 * }
 * }</pre>
 */
public final class TimeBudgets {
  private static final int LONGEST = 120 * 60;

  private TimeBudgets() {}

  /**
   * Time budgets of every shape: with a shortest, planned and longest time or only some of these, in
   * seconds and up to some hours, for all together.
   *
   * @return the arbitrary; it shrinks to a planned time alone, of a second
   */
  public static Arbitrary<TimeBudget> any() {
    Arbitrary<Integer> seconds = Arbitraries.integers().between(1, LONGEST).shrinkTowards(1);
    // Which of the three are there: never none.
    Arbitrary<Integer> parts = Arbitraries.of(2, 1, 3, 4, 5, 6, 7);
    return Combinators.combine(parts, seconds, seconds, seconds)
        .as(
            (there, one, two, three) -> {
              List<Integer> inOrder = List.of(one, one + two, one + two + three);
              return new TimeBudget(
                  time(there & 1, inOrder.get(0)),
                  time(there & 2, inOrder.get(1)),
                  time(there & 4, inOrder.get(2)),
                  List.of());
            });
  }

  /**
   * The same for each person who holds one of some roles.
   *
   * @param roles role ids, at least one
   * @return the arbitrary
   */
  public static Arbitrary<TimeBudget> per(String... roles) {
    return any().map(time -> time.per(roles));
  }

  private static @Nullable Duration time(int isThere, int seconds) {
    return isThere == 0 ? null : Duration.ofSeconds(seconds);
  }
}
