package org.intervisie.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.intervisie.time.Agenda.Entry;
import org.intervisie.time.Agenda.Item;
import org.intervisie.time.PlanningPolicy.LeaveOut;
import org.intervisie.time.Plans.Wish;

/**
 * Random phases and sittings to divide them over, and all ways to do that in the plainest words.
 */
public final class AllCuts extends DomainContextBase {
  /** Called by jqwik. */
  public AllCuts() {}

  /** What to divide, and over what; mostly such that there is a way. */
  record Series(List<Entry> entries, PlanningPolicy policy, List<Sitting> sittings) {
    Plan plan() {
      return plan(LeaveOut.NEVER);
    }

    Plan plan(LeaveOut leaveOut) {
      return Agenda.plan(entries, sittings, policy.withLeaveOut(leaveOut));
    }

    Duration length() {
      return sittings.stream().map(Sitting::length).reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * The ends of the sittings in the best of all ways, the first of them longest; empty if none.
     */
    List<Integer> best(List<Entry> these) {
      List<List<Integer>> ways = ways(these);
      List<Duration> natural = natural(these);
      List<Integer> best = List.of();
      Duration least = Duration.ZERO;
      for (List<Integer> way : ways) {
        Duration moved = moved(these, natural, way);
        int less = best.isEmpty() ? -1 : moved.compareTo(least);
        if (less < 0 || (less == 0 && isLater(way, best))) {
          best = way;
          least = moved;
        }
      }
      return best;
    }

    private static boolean isLater(List<Integer> way, List<Integer> other) {
      for (int i = 0; i < way.size(); i++) {
        if (!way.get(i).equals(other.get(i))) {
          return way.get(i) > other.get(i);
        }
      }
      return false;
    }

    /** All ways in which each sitting can be filled, by the ends of the sittings. */
    private List<List<Integer>> ways(List<Entry> these) {
      List<List<Integer>> ways = filled(these, sittings.size());
      return ways.stream().filter(way -> way.get(way.size() - 1) == these.size()).toList();
    }

    /** All ways in which the first so many sittings can be filled. */
    List<List<Integer>> filled(List<Entry> these, int count) {
      List<List<Integer>> ways = List.of(List.of());
      for (int i = 0; i < count; i++) {
        Sitting sitting = sittings.get(i);
        List<List<Integer>> longer = new ArrayList<>();
        for (List<Integer> way : ways) {
          int first = way.isEmpty() ? 0 : way.get(way.size() - 1);
          for (int end = first + 1; end <= these.size(); end++) {
            List<Entry> held = these.subList(first, end);
            if (Agenda.plan(held, sitting.start(), sitting.length(), policy)
                instanceof Plan.Planned) {
              List<Integer> more = new ArrayList<>(way);
              more.add(end);
              longer.add(more);
            }
          }
        }
        ways = longer;
      }
      return ways;
    }

    private List<Duration> natural(List<Entry> these) {
      Duration time = length();
      for (int i = 0; i < these.size() - 1; i++) {
        time = time.minus(pause(these.get(i)));
      }
      PlanningPolicy restless = policy.withBreaks(List.of());
      Plan plan = Agenda.plan(these, Plans.START, time, restless);
      if (plan instanceof Plan.DoesNotFit misfit) {
        time = misfit.shortBy().isZero() ? time.minus(misfit.overBy()) : misfit.shortest();
        plan = Agenda.plan(these, Plans.START, time, restless);
      }
      return ((Plan.Planned) plan).agenda().items().stream().map(Item::length).toList();
    }

    private Duration pause(Entry entry) {
      for (Break pause : policy.breaks()) {
        if (pause instanceof Break.AfterPhase after && after.phase().equals(entry.phase())) {
          return after.length();
        }
      }
      return Duration.ZERO;
    }

    private Duration moved(List<Entry> these, List<Duration> natural, List<Integer> way) {
      Duration moved = Duration.ZERO;
      int first = 0;
      for (int i = 0; i < way.size(); i++) {
        Duration more = sittings.get(i).length().negated();
        for (int j = first; j < way.get(i); j++) {
          more = more.plus(natural.get(j));
          more = j + 1 < way.get(i) ? more.plus(pause(these.get(j))) : more;
        }
        moved = moved.plus(more.abs());
        first = way.get(i);
      }
      return moved;
    }
  }

  @Provide
  Arbitrary<Series> series() {
    return Combinators.combine(
            Plans.shortWishes(),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(0, 31),
            Arbitraries.integers().between(0, 1000).list().ofSize(7),
            Arbitraries.of(0, 0, 0, 0, 0, -9, 7, 1000),
            Arbitraries.integers().between(0, 3).list().ofSize(7))
        .as(
            (wish, tired, cuts, places, off, gaps) ->
                series(tired ? wish.tired() : wish, cuts, places, off, gaps));
  }

  private static Series series(
      Wish wish, int cuts, List<Integer> places, int off, List<Integer> gaps) {
    List<Sitting> sittings = new ArrayList<>();
    Instant next = Plans.START;
    int first = 0;
    for (int end = 1; end <= wish.entries().size() || sittings.isEmpty(); end++) {
      if (end >= wish.entries().size() || (cuts & 1 << end) != 0) {
        List<Entry> held = wish.entries().subList(first, Math.min(end, wish.entries().size()));
        int number = sittings.size();
        Duration some =
            new Wish(held, wish.policy(), places.get(number), 0, wish.tiring()).length();
        Duration length = some.plus(wish.policy().grain().multipliedBy(number == 1 ? off : 0));
        length = length.compareTo(Duration.ZERO) > 0 ? length : Duration.ofNanos(1);
        sittings.add(new Sitting(next, length));
        next = next.plus(length).plus(Duration.ofHours(12L * gaps.get(number)));
        first = end;
      }
    }
    return new Series(wish.entries(), wish.policy(), sittings);
  }
}
