package org.intervisie.testing;

import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A source of small decisions that follow from one seed. Seed 0 takes the first, simplest option
 * everywhere, so that a property that fails is shrunk by setting seeds to 0. Used by one thread.
 */
public final class Choices {
  private final @Nullable SplittableRandom random;

  private Choices(@Nullable SplittableRandom random) {
    this.random = random;
  }

  /**
   * The decisions that follow from a seed.
   *
   * @param seed any number; 0 for the simplest option everywhere
   * @return a fresh source
   */
  public static Choices of(int seed) {
    return new Choices(seed == 0 ? null : new SplittableRandom(seed));
  }

  /**
   * A number from 0.
   *
   * @param bound one more than the highest, 1 or more
   * @return 0 or more, below the bound; the lower, the simpler
   */
  public int below(int bound) {
    return random == null ? 0 : random.nextInt(bound);
  }

  /**
   * A number in a range.
   *
   * @param low the lowest, the simplest
   * @param high the highest, inclusive
   * @return the number
   */
  public int between(int low, int high) {
    return low + below(high - low + 1);
  }

  /**
   * Whether to do something out of the ordinary.
   *
   * @param percent how often, of a hundred
   * @return true so often
   */
  public boolean chance(int percent) {
    return below(100) >= 100 - percent;
  }

  /**
   * One of a list.
   *
   * @param options at least one, the simplest first
   * @param <T> what they are
   * @return one of them
   */
  public <T> T pick(List<T> options) {
    return options.get(below(options.size()));
  }
}
