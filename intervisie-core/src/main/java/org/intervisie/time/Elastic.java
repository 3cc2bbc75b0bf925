package org.intervisie.time;

import java.time.Duration;
import java.util.List;
import org.intervisie.time.Agenda.Entry;
import org.jspecify.annotations.Nullable;

/** How far entries give way, and what they become when they have to fill so much time together. */
final class Elastic {
  /** So long at most, so that twice a length and a grain fit in a long. */
  static final Duration LIMIT = Duration.ofDays(10_000);

  private static final long MOST = LIMIT.toNanos();

  private final int size;
  private final long grain;
  private final long[] shortest;

  /** The planned time; where there is none, the shortest. */
  private final long[] normal;

  /** {@link #LIMIT} where there is none. */
  private final long[] longest;

  private final long[] shares;
  private final boolean[] planned;

  /**
   * Reckons bounds.
   *
   * @param out which entries are left out
   * @throws IllegalArgumentException if entries at their normal times exceed the limit together
   */
  Elastic(List<Entry> entries, PlanningPolicy policy, boolean[] out) {
    this.size = entries.size();
    this.grain = policy.grain().toNanos();
    this.shortest = new long[size];
    this.normal = new long[size];
    this.longest = new long[size];
    this.shares = new long[size];
    this.planned = new boolean[size];
    long sum = 0;
    for (int i = 0; i < size; i++) {
      Entry entry = entries.get(i);
      if (!out[i]) {
        Duration time = normal(entry, policy);
        sum += nanos(time, 0);
        if (sum > MOST || time.compareTo(LIMIT) > 0) {
          throw new IllegalArgumentException("the entries together exceed 10,000 days");
        }
        bound(i, entry, time.toNanos(), policy);
      }
    }
  }

  private static Duration normal(Entry entry, PlanningPolicy policy) {
    if (entry.planned() != null) {
      return entry.planned();
    }
    if (entry.shortest() != null) {
      return entry.shortest();
    }
    if (entry.optional()) {
      return Duration.ZERO;
    }
    Duration least = policy.least() == null ? policy.grain() : policy.least();
    Duration most = entry.longest();
    return most != null && most.compareTo(least) < 0 ? most : least;
  }

  private void bound(int i, Entry entry, long time, PlanningPolicy policy) {
    planned[i] = entry.planned() != null;
    normal[i] = time;
    shares[i] = planned[i] ? time : policy.weights().getOrDefault(entry.phase(), 1);
    if (!planned[i]) {
      shortest[i] = time;
      longest[i] = nanos(entry.longest(), MOST);
    } else if (time == 0 || policy.untouched().contains(entry.phase())) {
      shortest[i] = time;
      longest[i] = time;
    } else {
      // Rounded inwards, away from what the policy does not allow.
      shortest[i] = nanos(entry.shortest(), time - part(time, 100 - policy.leastPercent()));
      longest[i] = nanos(entry.longest(), Math.min(MOST, part(time, policy.mostPercent())));
    }
  }

  private static long nanos(@Nullable Duration time, long otherwise) {
    return time == null ? otherwise : time.compareTo(LIMIT) < 0 ? time.toNanos() : MOST;
  }

  private static long part(long time, int percent) {
    return time / 100 * percent + time % 100 * percent / 100;
  }

  /** The least that all entries take together. */
  long least() {
    return sum(shortest);
  }

  /** The least that one entry takes. */
  long least(int entry) {
    return shortest[entry];
  }

  /** The most that all entries take together; the limit where there is none. */
  long most() {
    long sum = 0;
    for (long length : longest) {
      sum = Math.min(MOST, sum + length);
    }
    return sum;
  }

  /** Whether nothing bounds the time that all entries take together. */
  boolean isEndless() {
    return most() == MOST;
  }

  /** How long each entry is when they fill a time that lies between the least and the most. */
  long[] filling(long time) {
    long[] lengths = normal.clone();
    long more = time - sum(normal);
    if (more > 0) {
      long left = more - move(true, false, more, lengths);
      move(true, true, left, lengths);
    } else if (more < 0) {
      move(false, true, -more, lengths);
    }
    return lengths;
  }

  /** Gives time to, or takes it from, the entries with or without a planned time; returns how much. */
  private long move(boolean giving, boolean plannedOnes, long amount, long[] lengths) {
    long[] bounds = giving ? longest : shortest;
    int[] places = new int[size];
    int count = 0;
    long room = 0;
    for (int i = 0; i < size; i++) {
      if (planned[i] == plannedOnes && bounds[i] != normal[i]) {
        places[count++] = i;
        room = Math.min(MOST, room + Math.abs(bounds[i] - normal[i]));
      }
    }
    long moving = Math.min(amount, room);
    long[] moved =
        Sharing.of(
            giving,
            picked(normal, places, count),
            picked(bounds, places, count),
            picked(shares, places, count),
            grain,
            moving);
    for (int i = 0; i < count; i++) {
      lengths[places[i]] += giving ? moved[i] : -moved[i];
    }
    return moving;
  }

  private static long[] picked(long[] numbers, int[] places, int count) {
    long[] picked = new long[count];
    for (int i = 0; i < count; i++) {
      picked[i] = numbers[places[i]];
    }
    return picked;
  }

  private static long sum(long[] numbers) {
    long sum = 0;
    for (long number : numbers) {
      sum += number;
    }
    return sum;
  }
}
