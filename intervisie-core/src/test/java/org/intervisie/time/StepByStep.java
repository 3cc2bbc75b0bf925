package org.intervisie.time;

import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.intervisie.time.Agenda.Entry;
import org.jspecify.annotations.Nullable;

/** The rules of the planner in the plainest words: one step after another, with exact fractions. */
final class StepByStep {
  private final List<Phase> phases = new ArrayList<>();
  private final long grain;

  /** One entry while time is given or taken. */
  private static final class Phase {
    long shortest;
    long longest;
    long length;
    long share;
    boolean planned;

    /** Twice the middle of the next step, in proportion to the share. */
    BigInteger[] key(long step) {
      return new BigInteger[] {BigInteger.valueOf(2 * length + step), BigInteger.valueOf(share)};
    }
  }

  StepByStep(List<Entry> entries, PlanningPolicy policy) {
    this.grain = policy.grain().toNanos();
    for (Entry entry : entries) {
      phases.add(phase(entry, policy));
    }
  }

  private Phase phase(Entry entry, PlanningPolicy policy) {
    Phase phase = new Phase();
    Duration planned = entry.planned();
    phase.planned = planned != null;
    if (planned == null) {
      long least = entry.optional() ? 0 : policy.least() == null ? grain : policy.least().toNanos();
      phase.longest = nanos(entry.longest(), Long.MAX_VALUE / 8);
      phase.shortest = Math.min(nanos(entry.shortest(), least), phase.longest);
      phase.length = phase.shortest;
      phase.share = policy.weights().getOrDefault(entry.phase(), 1);
    } else {
      long time = planned.toNanos();
      boolean fixed = time == 0 || policy.untouched().contains(entry.phase());
      long least = (time * policy.leastPercent() + 99) / 100;
      long most = time * policy.mostPercent() / 100;
      phase.shortest = fixed ? time : nanos(entry.shortest(), least);
      phase.longest = fixed ? time : nanos(entry.longest(), most);
      phase.length = time;
      phase.share = time;
    }
    return phase;
  }

  private static long nanos(@Nullable Duration time, long otherwise) {
    return time == null ? otherwise : time.toNanos();
  }

  long shortest() {
    return phases.stream().mapToLong(phase -> phase.shortest).sum();
  }

  long longest() {
    return phases.stream().mapToLong(phase -> phase.longest).sum();
  }

  long normal() {
    return phases.stream().mapToLong(phase -> phase.length).sum();
  }

  /** Whether a time is so near that it does not take ages to walk there. */
  boolean canWalk(long time) {
    return Math.abs(time - normal()) / grain < 20_000;
  }

  /** The lengths, when they fill a time; between the shortest and the longest. */
  List<Duration> filling(long time) {
    long more = time - normal();
    for (boolean planned : new boolean[] {false, true}) {
      for (boolean whole : new boolean[] {true, false}) {
        Phase next = next(planned, whole, 1);
        while (more > 0 && next != null) {
          long step = Math.min(more, Math.min(grain, next.longest - next.length));
          next.length += step;
          more -= step;
          next = next(planned, whole, 1);
        }
      }
    }
    for (boolean whole : new boolean[] {true, false}) {
      Phase next = next(true, whole, -1);
      while (more < 0 && next != null) {
        long step = Math.min(-more, Math.min(grain, next.length - next.shortest));
        next.length -= step;
        more += step;
        next = next(true, whole, -1);
      }
    }
    return phases.stream().map(phase -> Duration.ofNanos(phase.length)).toList();
  }

  private @Nullable Phase next(boolean planned, boolean whole, int way) {
    long step = whole ? grain : 1;
    Comparator<Phase> furthestBehind =
        (one, other) -> {
          BigInteger[] a = one.key(way * grain);
          BigInteger[] b = other.key(way * grain);
          return way * a[0].multiply(b[1]).compareTo(b[0].multiply(a[1]));
        };
    return phases.stream()
        .filter(phase -> phase.planned == planned)
        .filter(
            phase ->
                way > 0
                    ? phase.longest - phase.length >= step
                    : planned && phase.length - phase.shortest >= step)
        .min(furthestBehind)
        .orElse(null);
  }
}
