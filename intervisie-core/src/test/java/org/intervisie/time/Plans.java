package org.intervisie.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.Agenda.Entry;

/** Random entries and policies, and a place in the range of times that they can fill. */
public final class Plans extends DomainContextBase {
  private static final long MONTH = Duration.ofDays(30).toNanos();

  static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

  /** Called by jqwik. */
  public Plans() {}

  /**
   * What to plan.
   *
   * @param entries what to lay out
   * @param policy how
   * @param place where the time lies between the shortest and the longest, in thousandths
   * @param other another such place
   * @param tiring a break after work, for who asks for it
   */
  record Wish(
      List<Entry> entries, PlanningPolicy policy, int place, int other, Break.AfterWork tiring) {

    Plan in(Duration length) {
      return Agenda.plan(entries, START, length, policy);
    }

    Duration shortest() {
      return ((Plan.DoesNotFit) in(Duration.ofNanos(-1))).shortest();
    }

    /**
     * A time that all of it can fill; where nothing bounds it, up to three times the shortest. At
     * odd places some odd number of nanoseconds, at even ones a whole number of steps where it
     * can be.
     */
    Duration length() {
      Duration shortest = shortest();
      Duration longest = ((Plan.DoesNotFit) in(Duration.ofNanos(-1))).longest();
      Duration most = longest == null ? shortest.multipliedBy(3).plusNanos(1000) : longest;
      Duration odd = shortest.plus(most.minus(shortest).multipliedBy(place).dividedBy(1000));
      Duration whole = policy.grain().multipliedBy(odd.dividedBy(policy.grain()));
      return place % 2 == 0 && whole.compareTo(shortest) >= 0 ? whole : odd;
    }

    Agenda agenda() {
      return agenda(length());
    }

    Agenda agenda(Duration length) {
      Plan plan = in(length);
      if (plan instanceof Plan.Planned planned) {
        return planned.agenda();
      }
      throw new AssertionError(length + " of " + this + " gives " + plan);
    }

    Wish with(PlanningPolicy other) {
      return new Wish(entries, other, place, this.other, tiring);
    }

    /** The same, with breaks after work. */
    Wish tired() {
      List<Break> breaks = new ArrayList<>(policy.breaks());
      breaks.add(tiring);
      return with(policy.withBreaks(breaks));
    }

    /** The same for the other place. */
    Wish elsewhere() {
      return new Wish(entries, policy, /* place= */ other, /* other= */ place, tiring);
    }
  }

  @Provide
  Arbitrary<Wish> wishes() {
    return wishesIn(1L, 1_000_000_000L, 60_000_000_000L, MONTH);
  }

  /** Those that a few sittings can hold, the longest of which is a year. */
  static Arbitrary<Wish> shortWishes() {
    return wishesIn(1L, 1_000_000_000L, 60_000_000_000L);
  }

  private static Arbitrary<Wish> wishesIn(Long... units) {
    return Arbitraries.of(units).flatMap(Plans::wishes).withoutEdgeCases();
  }

  private static Arbitrary<Wish> wishes(long unit) {
    Arbitrary<Integer> most = unit == MONTH ? Arbitraries.just(3) : Arbitraries.of(3, 12, 60, 3000);
    return most.flatMap(
        size ->
            Combinators.combine(
                    times(unit, size).list().ofSize(3).list().ofMaxSize(6),
                    Arbitraries.integers().between(0, 319).list().ofSize(6),
                    policy(unit),
                    Arbitraries.integers().between(0, 63),
                    Arbitraries.integers().between(0, 1000),
                    Arbitraries.integers().between(0, 1000),
                    times(unit, size).map(time -> time.plusNanos(unit)).tuple2())
                .as(
                    (times, kinds, policy, marked, place, other, tiring) -> {
                      List<Entry> entries = new ArrayList<>();
                      for (int i = 0; i < times.size(); i++) {
                        List<Duration> sorted = times.get(i).stream().sorted().toList();
                        entries.add(entry(i, sorted, kinds.get(i)));
                      }
                      return new Wish(
                          entries,
                          marked(policy, marked, tiring.get2()),
                          place,
                          other,
                          new Break.AfterWork(tiring.get1(), tiring.get2()));
                    }));
  }

  /** Some months are a nanosecond longer, which doubles cannot tell. */
  private static Arbitrary<Duration> times(long unit, int most) {
    return Arbitraries.integers()
        .between(0, 4 * most + 3)
        .map(
            time -> Duration.ofNanos(unit * (time / 4) + (unit == MONTH && time % 4 == 3 ? 1 : 0)));
  }

  private static Entry entry(int number, List<Duration> times, int kind) {
    boolean again = number > 0 && kind >= 256;
    return new Entry(
        "p" + (again ? kind % number : number),
        LocalizedText.plain("P" + number),
        (kind & 1) == 0 ? null : times.get(0),
        (kind & 6) == 0 ? null : times.get(1),
        (kind & 8) == 0 ? null : times.get(2),
        (kind & 32) != 0);
  }

  private static Arbitrary<PlanningPolicy> policy(long unit) {
    return Combinators.combine(
            Arbitraries.longs().between(1, 12),
            Arbitraries.of(1L, 2L, 7L),
            Arbitraries.integers().between(0, 100),
            Arbitraries.integers().between(100, 400),
            Arbitraries.integers().between(0, 5).injectNull(0.5))
        .as(
            (grain, part, least, most, open) ->
                PlanningPolicy.builder()
                    // Such as 3 minutes, 30 seconds, or what nothing is a whole number of.
                    .grain(Duration.ofNanos(Math.max(1, grain * unit / part)))
                    .leastPercent(least)
                    .mostPercent(most)
                    .least(open == null ? null : Duration.ofNanos(open * unit))
                    .build());
  }

  private static PlanningPolicy marked(PlanningPolicy policy, int marked, Duration pause) {
    Set<String> untouched = new HashSet<>();
    Map<String, Integer> weights = new HashMap<>();
    List<Break> breaks = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      if ((marked & 1 << i) != 0) {
        weights.put("p" + i, 1 + i * marked % 5);
      }
      if (marked % 6 == i && marked > 30) {
        untouched.add("p" + i);
      }
      if (marked % 7 == i || marked % 9 == i) {
        breaks.add(new Break.AfterPhase("p" + i, pause));
      }
    }
    return policy.withUntouched(untouched).withWeights(weights).withBreaks(breaks);
  }
}
