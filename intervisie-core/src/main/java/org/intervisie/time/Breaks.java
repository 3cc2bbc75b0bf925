package org.intervisie.time;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intervisie.time.Agenda.Entry;
import org.jspecify.annotations.Nullable;

/** Where breaks fall among entries. Lengths are in nanoseconds. */
final class Breaks {
  /** How long the break after each entry is that a policy asks for there; 0 for none. */
  private final long[] fixed;

  private final Break.@Nullable AfterWork afterWork;

  Breaks(List<Entry> entries, PlanningPolicy policy) {
    this.fixed = new long[entries.size()];
    Map<String, Duration> after = new HashMap<>();
    Break.AfterWork work = null;
    for (Break pause : policy.breaks()) {
      if (pause instanceof Break.AfterPhase phase) {
        after.put(phase.phase(), phase.length());
      } else if (pause instanceof Break.AfterWork stretch) {
        work = stretch;
      }
    }
    this.afterWork = work;
    for (int i = 0; i < fixed.length - 1; i++) {
      fixed[i] = after.getOrDefault(entries.get(i).phase(), Duration.ZERO).toNanos();
    }
  }

  /** How long the breaks after phases take together. */
  Duration fixed() {
    Duration sum = Duration.ZERO;
    for (long length : fixed) {
      sum = sum.plusNanos(length);
    }
    return sum;
  }

  /** How long one break after work takes; 0 when there are none. */
  long each() {
    return afterWork == null ? 0 : afterWork.length().toNanos();
  }

  /** How many breaks after work entries of these lengths need at least. */
  int needed(long[] lengths) {
    return afterWork == null ? 0 : need(lengths, afterWork.work().toNanos()).breaks();
  }

  /**
   * What entries need so as not to work longer than some time.
   *
   * @param breaks how many breaks
   * @param longest the longest stretch of more than one entry that remains
   * @param cut the shortest stretch that was cut for being longer than that time
   */
  private record Need(int breaks, long longest, long cut) {}

  private Need need(long[] lengths, long most) {
    int breaks = 0;
    long longest = 0;
    long cut = Long.MAX_VALUE;
    long run = 0;
    for (int i = 0; i < lengths.length; i++) {
      if (exceeds(run, lengths[i], most)) {
        breaks++;
        cut = Math.min(cut, run + lengths[i]);
        run = 0;
      } else if (exceeds(run, lengths[i], 0)) {
        longest = Math.max(longest, run + lengths[i]);
      }
      run = fixed[i] > 0 ? 0 : run + lengths[i];
    }
    return new Need(breaks, longest, cut);
  }

  private static boolean exceeds(long run, long length, long most) {
    return run > 0 && length > 0 && run + length > most;
  }

  /** The length of the break after each entry, with so many breaks after work among them. */
  long[] after(long[] lengths, int count) {
    if (count == 0) {
      return fixed;
    }
    long[] breaks = fixed.clone();
    long most = shortestStretch(lengths, count);
    int left = count;
    int gaps = gaps();
    long run = 0;
    for (int i = 0; i < lengths.length && left > 0; i++) {
      if (i > 0 && fixed[i - 1] == 0) {
        if (exceeds(run, lengths[i], most) || gaps == left) {
          breaks[i - 1] = each();
          left--;
          run = 0;
        }
        gaps--;
      }
      run = fixed[i] > 0 ? 0 : run + lengths[i];
    }
    return breaks;
  }

  /** The shortest time after which so many breaks are enough. */
  private long shortestStretch(long[] lengths, int count) {
    long low = 0;
    long high = Elastic.LIMIT.toNanos();
    while (low < high) {
      Need need = need(lengths, low + (high - low) / 2);
      if (need.breaks() <= count) {
        high = need.longest();
      } else {
        low = need.cut();
      }
    }
    return low;
  }

  /** How many places there are between two entries without a break. */
  private int gaps() {
    int gaps = 0;
    for (int i = 0; i < fixed.length - 1; i++) {
      gaps += fixed[i] == 0 ? 1 : 0;
    }
    return gaps;
  }
}
