package org.intervisie.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intervisie.time.Agenda.Entry;
import org.intervisie.time.Agenda.Item;
import org.intervisie.time.PlanningPolicy.LeaveOut;

/**
 * Where entries are cut into sittings, in order, at least one in each and none in two, so that
 * each sitting can be filled and as little time as possible moves.
 *
 * <p>What moves is, for each sitting, the difference between its length and what its entries
 * would take were all sittings one meeting, with the breaks after phases that it holds. Breaks
 * after work do not count in it: how many there are depends on the length of a sitting, not on
 * what it holds. Of equally good ways the first sitting holds as many entries as can be, then
 * the second, and so on.
 */
final class Cuts {
  private static final long NO_WAY = Long.MAX_VALUE;
  private static final long ENDLESS = Elastic.LIMIT.toNanos();

  private final int size;
  private final long[] sittings;
  private final long[] shortest;

  /** {@link #ENDLESS} where there is none. */
  private final long[] longest;

  private final long[] natural;

  /** How long the break after each entry is, unless a sitting ends with it. */
  private final long[] breaks;

  /**
   * The longest stretch of work without a break, and how long that break is; 0 when there are
   * none.
   */
  private final long work;

  private final long each;

  Cuts(List<Entry> entries, List<Sitting> sittings, PlanningPolicy policy) {
    this.size = entries.size();
    this.sittings = sittings.stream().mapToLong(sitting -> sitting.length().toNanos()).toArray();
    this.shortest = new long[size];
    this.longest = new long[size];
    this.breaks = new long[size];
    PlanningPolicy restless = policy.withBreaks(List.of()).withLeaveOut(LeaveOut.NEVER);
    Map<String, Long> after = new HashMap<>();
    Duration stretch = Elastic.LIMIT;
    Duration rest = Duration.ZERO;
    for (Break pause : policy.breaks()) {
      if (pause instanceof Break.AfterPhase phase) {
        after.put(phase.phase(), phase.length().toNanos());
      } else if (pause instanceof Break.AfterWork tiring) {
        stretch = tiring.work();
        rest = tiring.length();
      }
    }
    this.work = stretch.toNanos();
    this.each = rest.toNanos();
    for (int i = 0; i < size; i++) {
      Plan.DoesNotFit bounds = bounds(entries.subList(i, i + 1), restless);
      Duration most = bounds.longest();
      shortest[i] = bounds.shortest().toNanos();
      longest[i] = most == null ? ENDLESS : most.toNanos();
      breaks[i] = after.getOrDefault(entries.get(i).phase(), 0L);
    }
    this.natural = natural(entries, restless);
  }

  /** How long all of it takes at least and at most. */
  static Plan.DoesNotFit bounds(List<Entry> entries, PlanningPolicy policy) {
    return (Plan.DoesNotFit)
        Agenda.plan(
            entries, Instant.EPOCH, Duration.ofNanos(-1), policy.withLeaveOut(LeaveOut.NEVER));
  }

  private long[] natural(List<Entry> entries, PlanningPolicy restless) {
    Duration time = Duration.ofNanos(Arrays.stream(sittings).sum());
    for (int i = 0; i < size - 1; i++) {
      time = time.minusNanos(breaks[i]);
    }
    Plan.DoesNotFit bounds = bounds(entries, restless);
    Duration most = bounds.longest();
    if (time.compareTo(bounds.shortest()) < 0) {
      time = bounds.shortest();
    } else if (most != null && time.compareTo(most) > 0) {
      time = most;
    }
    Plan whole = Agenda.plan(entries, Instant.EPOCH, time, restless);
    return ((Plan.Planned) whole)
        .agenda().items().stream().map(Item::length).mapToLong(Duration::toNanos).toArray();
  }

  /**
   * Seeks the best way.
   *
   * @return for each sitting the place after its last entry; empty when there is no way
   */
  List<Integer> best() {
    int[][] ends = new int[sittings.length][size];
    long[] costs = new long[size + 1];
    Arrays.fill(costs, NO_WAY);
    costs[size] = 0;
    for (int sitting = sittings.length - 1; sitting >= 0; sitting--) {
      long[] before = new long[size + 1];
      Arrays.fill(before, NO_WAY);
      for (int first = 0; first < size; first++) {
        Group group = new Group(first, sittings[sitting]);
        // Once a group holds too much, more only makes it worse.
        while (group.grow() && group.excess() <= before[first]) {
          if (costs[group.end] < NO_WAY && group.fills()) {
            long cost = costs[group.end] + Math.abs(group.excess());
            if (cost <= before[first]) {
              before[first] = cost;
              ends[sitting][first] = group.end;
            }
          }
        }
      }
      costs = before;
    }
    return costs[0] == NO_WAY ? List.of() : walk(ends);
  }

  private static List<Integer> walk(int[][] ends) {
    List<Integer> way = new ArrayList<>();
    int first = 0;
    for (int[] end : ends) {
      first = end[first];
      way.add(first);
    }
    return way;
  }

  /**
   * Where it goes wrong when there is no way.
   *
   * @return the first sitting, from 1, that cannot be filled in any way in which all before it
   *     are; the last also when it cannot hold all that is left
   */
  int firstUnfilled() {
    boolean[] reached = new boolean[size + 1];
    reached[0] = true;
    int sitting = 0;
    boolean filled = true;
    while (filled && sitting < sittings.length) {
      boolean[] next = new boolean[size + 1];
      filled = false;
      for (int first = 0; first < size; first++) {
        Group group = new Group(first, sittings[sitting]);
        while (reached[first] && group.grow()) {
          next[group.end] |= group.fills();
          filled |= next[group.end];
        }
      }
      reached = next;
      sitting++;
    }
    return sitting;
  }

  /**
   * What one sitting might hold: entries one after another, as long as they fit at their
   * shortest.
   */
  private final class Group {
    private final int first;
    private final long length;
    private int end;
    private long least;
    private long most;
    private long usual;
    private long pauses;
    private long stretch;
    private int useful;

    Group(int first, long length) {
      this.first = first;
      this.end = first;
      this.length = length;
    }

    /** Adds the next entry; false when there is none, or no time for it. */
    boolean grow() {
      long pause = end == first ? 0 : breaks[end - 1];
      if (end == size || least + pauses + pause + shortest[end] > length) {
        return false;
      }
      pauses += pause;
      least += shortest[end];
      usual += natural[end];
      most = Math.min(ENDLESS, most + longest[end]);
      rest(pause, longest[end]);
      end++;
      return true;
    }

    /** Counts the breaks after work that are of use when all take as long as they may. */
    private void rest(long pause, long time) {
      boolean tired = stretch > 0 && time > 0 && stretch + time > work;
      useful += pause == 0 && tired ? 1 : 0;
      stretch = pause > 0 || tired ? time : Math.min(ENDLESS, stretch + time);
    }

    /** Whether it can take as long as the sitting, if need be with breaks after work. */
    boolean fills() {
      long time = length - pauses;
      long left = time - most;
      return left <= 0 || (each > 0 && left <= each * Math.min(useful, (time - least) / each));
    }

    /** How much more it would take than the sitting has, were all sittings one meeting. */
    long excess() {
      return usual + pauses - length;
    }
  }
}
