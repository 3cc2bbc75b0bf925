package org.intervisie.time;

/**
 * Time given to, or taken from, phases in steps of one grain, so that they stay in proportion.
 *
 * <p>There is one fixed order of steps. The next is that of the phase that the middle of the step leaves
 * furthest behind: when giving, where the length then reached is the least in proportion to the phase's
 * share; when taking, where it is the most. Equal ones go by their place. A phase takes part as long as
 * a whole step keeps it within its room; what room is left after all whole steps is used in the same
 * order. However much is given, it is the beginning of that one order: who has more to give shortens
 * nothing that less had lengthened.
 *
 * <p>There may be very many steps, so most are not walked one by one. A threshold on the proportion is
 * sought below which certainly not too many steps lie; these are taken at once, and the few others in
 * their order. The threshold is reckoned with doubles, which is exact enough as only what is certain is
 * taken. Two steps are compared exactly where doubles leave any doubt.
 *
 * <p>All numbers are nanoseconds and at most {@link Elastic#LIMIT}, so that twice a length and a
 * grain fit in a long. Used for one call.
 */
final class Sharing {
  /** More than rounding can make of the few operations that a number here comes from. */
  private static final double DOUBT = 0x1p-49;

  private final int size;
  private final long grain;

  /** What twice a length is multiplied by to have it in steps. */
  private final double perStep;

  /** Twice the length at the beginning; negative when time is taken. */
  private final long[] begin;

  private final long[] shares;
  private final long[] room;
  private final long[] whole;
  private final long[] steps;

  /** Twice the length in the middle of the next step, in proportion to the share. */
  private final double[] middles;

  private Sharing(boolean giving, long[] lengths, long[] bounds, long[] shares, long grain) {
    this.size = lengths.length;
    this.grain = grain;
    this.perStep = 0.5 / grain;
    this.shares = shares;
    this.begin = new long[size];
    this.room = new long[size];
    this.whole = new long[size];
    this.steps = new long[size];
    this.middles = new double[size];
    for (int i = 0; i < size; i++) {
      begin[i] = giving ? 2 * lengths[i] : -2 * lengths[i];
      room[i] = giving ? bounds[i] - lengths[i] : lengths[i] - bounds[i];
      whole[i] = room[i] / grain;
    }
  }

  /**
   * Gives or takes an amount.
   *
   * @param giving whether time is given; otherwise it is taken
   * @param lengths the lengths at the beginning
   * @param bounds the lengths at the end of the room: the longest when giving, the shortest when taking
   * @param shares what the lengths stay in proportion to, each more than zero
   * @param grain the step
   * @param amount how much, at most the room of all together
   * @return how much each gets or loses
   */
  static long[] of(
      boolean giving, long[] lengths, long[] bounds, long[] shares, long grain, long amount) {
    return new Sharing(giving, lengths, bounds, shares, grain).share(amount);
  }

  private long[] share(long amount) {
    long most = 0;
    for (long there : whole) {
      most = Math.min(most + there, amount / grain);
    }
    leap(most);
    long[] moved = new long[size];
    long left = amount;
    for (int i = 0; i < size; i++) {
      moved[i] = steps[i] * grain;
      left -= moved[i];
    }
    Heap next = new Heap(size, this::compare);
    for (int i = 0; i < size; i++) {
      if (steps[i] < whole[i]) {
        prepare(i);
        next.add(i);
      }
    }
    while (left > 0 && !next.isEmpty()) {
      int first = next.first();
      long step = Math.min(grain, left);
      moved[first] += step;
      left -= step;
      steps[first]++;
      prepare(first);
      if (steps[first] < whole[first]) {
        next.moveFirst();
      } else {
        next.removeFirst();
      }
    }
    for (int i = 0; i < size && left > 0; i++) {
      if (moved[i] < room[i]) {
        prepare(i);
        next.add(i);
      }
    }
    while (left > 0 && !next.isEmpty()) {
      int first = next.removeFirst();
      long rest = Math.min(room[first] - moved[first], left);
      moved[first] += rest;
      left -= rest;
    }
    return moved;
  }

  /** Takes all but few of the first so many steps at once, and none but these. */
  private void leap(long most) {
    double low = Double.MAX_VALUE;
    double high = -Double.MAX_VALUE;
    for (int i = 0; i < size; i++) {
      low = Math.min(low, (double) begin[i] / shares[i]);
      high = Math.max(high, (begin[i] + 2.0 * room[i] + grain) / shares[i]);
    }
    long left = most;
    boolean tooFar = false;
    // A guess seldom is wrong by half a step for each phase, but it may be.
    for (long margin = 1L + size / 16; left > 2 * margin; margin = Math.min(2 * margin, size)) {
      double guess = low + 2.0 * grain * (left - margin) / pace(low);
      boolean halve = (tooFar && margin == size) || !(guess < high);
      double next = halve ? low + (high - low) / 2 : guess;
      if (!(low < next && next < high)) {
        break;
      }
      long under = under(next, most);
      tooFar = under > most;
      if (tooFar) {
        high = next;
      } else {
        low = next;
        left = most - under;
      }
    }
    for (int i = 0; i < size; i++) {
      steps[i] = count(i, low, -1);
    }
  }

  /** The shares together of the phases that take steps at a threshold. */
  private double pace(double threshold) {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      double way = threshold * shares[i] - begin[i] + grain;
      sum += way > 0 && way * perStep < whole[i] ? shares[i] : 0;
    }
    return sum;
  }

  /** No more steps than this lie under a threshold; what exceeds the most is not counted further. */
  private long under(double threshold, long most) {
    long sum = 0;
    for (int i = 0; i < size && sum <= most; i++) {
      sum += Math.min(count(i, threshold, 1), most + 1);
    }
    return sum;
  }

  /** How many steps of a phase lie under a threshold: certainly no more (1), or no fewer (-1). */
  private long count(int i, double threshold, int side) {
    double reach = threshold * shares[i];
    double doubt = (Math.abs(reach) + Math.abs(begin[i]) + grain) * perStep * DOUBT;
    double count = (reach - begin[i] + grain) * perStep + side * doubt;
    return Math.min(whole[i], Math.max(0, (long) count));
  }

  /** By the middle of the next step; in doubles as long as these are far enough apart. */
  private int compare(int one, int other) {
    double apart = middles[one] - middles[other];
    if (Math.abs(apart) > (Math.abs(middles[one]) + Math.abs(middles[other])) * DOUBT) {
      return apart < 0 ? -1 : 1;
    }
    return compareExactly(one, other);
  }

  private void prepare(int phase) {
    middles[phase] = (double) middle(phase) / shares[phase];
  }

  /** Twice the length in the middle of the next step. */
  private long middle(int phase) {
    return begin[phase] + (2 * steps[phase] + 1) * grain;
  }

  private int compareExactly(int one, int other) {
    long first = middle(one);
    long second = middle(other);
    int high =
        Long.compare(
            Math.multiplyHigh(first, shares[other]), Math.multiplyHigh(second, shares[one]));
    if (high != 0) {
      return high;
    }
    int low = Long.compareUnsigned(first * shares[other], second * shares[one]);
    return low != 0 ? low : Integer.compare(one, other);
  }
}
