package org.intervisie.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.Agenda.Entry;
import org.intervisie.time.Agenda.Item;

/** What laying phases out over days promises. */
class PaceProperties {
  private static final LocalDate SPRING = LocalDate.parse("2026-03-20");

  /**
   * What to lay out, and where the last day lies between the shortest and the longest, in
   * percent.
   */
  record Letters(
      List<Entry> entries,
      Pace pace,
      PlanningPolicy policy,
      LocalDate first,
      int place,
      int other) {

    Plan until(LocalDate last) {
      return Agenda.plan(entries, pace, first, last, policy);
    }

    /** The date until which so many days count, from the first. */
    LocalDate last(long days) {
      LocalDate last = first.minusDays(1);
      for (long left = days; left > 0; ) {
        last = last.plusDays(1);
        left -= pace.counts(last) ? 1 : 0;
      }
      return last;
    }

    private LocalDate at(int percent) {
      Plan.DoesNotFit none = (Plan.DoesNotFit) until(first.minusDays(1));
      long least = none.shortest().toDays();
      return last(
          least + (Objects.requireNonNull(none.longest()).toDays() - least) * percent / 100);
    }

    LocalDate last() {
      return at(place);
    }

    LocalDate otherLast() {
      return at(other);
    }

    Agenda agenda(LocalDate last) {
      return ((Plan.Planned) until(last)).agenda();
    }

    List<LocalDate> dates(LocalDate last) {
      return first.datesUntil(last.plusDays(1)).filter(pace::counts).toList();
    }
  }

  @Provide
  Arbitrary<Letters> letters() {
    Arbitrary<Pace> paces =
        Combinators.combine(
                Arbitraries.integers().between(1, 5),
                Arbitraries.maps(Arbitraries.of("p0", "p1", "p2"), Arbitraries.of(1, 2, 7)),
                Arbitraries.of(DayOfWeek.class).set().ofMinSize(1),
                Arbitraries.integers().between(0, 40).map(SPRING::plusDays).set().ofMaxSize(12),
                Arbitraries.of("Europe/Amsterdam", "UTC", "Africa/Cairo", "Pacific/Auckland")
                    .map(ZoneId::of))
            .as(Pace::new);
    Arbitrary<PlanningPolicy> policies =
        Combinators.combine(
                Arbitraries.integers().between(0, 100),
                Arbitraries.integers().between(100, 300),
                Arbitraries.of("p0", "p2").set())
            .as(
                (least, most, untouched) ->
                    PlanningPolicy.builder()
                        .leastPercent(least)
                        .mostPercent(most)
                        .untouched(untouched)
                        .build());
    return Combinators.combine(
            Arbitraries.of("p0", "p1", "p2", "p3").list().ofMinSize(1).ofMaxSize(6),
            paces,
            policies,
            Arbitraries.integers().between(0, 20).map(SPRING::plusDays),
            Arbitraries.integers().between(0, 100),
            Arbitraries.integers().between(0, 100))
        .as(
            (ids, pace, policy, first, place, other) ->
                new Letters(
                    ids.stream().map(PaceProperties::entry).toList(),
                    pace,
                    policy,
                    first,
                    place,
                    other));
  }

  private static Entry entry(String id) {
    return new Entry(id, LocalizedText.plain(id), Duration.ofMinutes(10), false);
  }

  // Red when: a phase ends where the next begins, or days begin at midnight in UTC.
  @Property
  void allDaysThatCountAreGivenOutOnceAndInOrder(@ForAll("letters") Letters letters) {
    LocalDate last = letters.last();
    Agenda agenda = letters.agenda(last);
    assertThat(given(agenda, letters.pace())).isEqualTo(letters.dates(last));
    assertThat(agenda.items())
        .extracting(Item::phase)
        .isEqualTo(letters.entries().stream().map(Entry::phase).toList());
  }

  // Red when: a phase ends where the next begins, or days begin at midnight in UTC.
  @Property
  void atItsPaceEachPhaseGetsItsDaysInOrder(@ForAll("letters") Letters letters) {
    Agenda agenda = Agenda.of(letters.entries(), letters.pace(), letters.first());
    LocalDate last = letters.last(agenda.length().toDays());
    assertThat(given(agenda, letters.pace())).isEqualTo(letters.dates(last));
    for (Item item : agenda.items()) {
      assertThat(item.length().toDays()).isEqualTo(letters.pace().daysOf(item.phase()));
    }
  }

  // Red when: of an odd number of days two are not given out.
  @Property
  void thePlannedLastDayGivesThePaceItself(@ForAll("letters") Letters letters) {
    Agenda agenda = Agenda.of(letters.entries(), letters.pace(), letters.first());
    assertThat(letters.until(letters.last(agenda.length().toDays())))
        .isEqualTo(new Plan.Planned(agenda));
  }

  // Red when: the shortest is rounded down, or the grain of the policy is kept.
  @Property
  void everyPhaseIsWithinItsBoundsInWholeDays(@ForAll("letters") Letters letters) {
    PlanningPolicy policy = letters.policy();
    for (Item item : letters.agenda(letters.last()).items()) {
      long days = item.length().toDays();
      int planned = letters.pace().daysOf(item.phase());
      assertThat(item.length()).isEqualTo(Duration.ofDays(days));
      assertThat(days).isPositive();
      assertThat(days * 100).isLessThanOrEqualTo((long) planned * policy.mostPercent());
      assertThat(days * 100).isGreaterThanOrEqualTo((long) planned * policy.leastPercent());
      if (policy.untouched().contains(item.phase())) {
        assertThat(days).isEqualTo(planned);
      }
    }
  }

  // Red when: of an odd number of days two are not given out.
  @Property
  void aLaterLastDayShortensNothing(@ForAll("letters") Letters letters) {
    LocalDate one = letters.last();
    LocalDate other = letters.otherLast();
    List<Item> sooner = letters.agenda(one.isBefore(other) ? one : other).items();
    List<Item> later = letters.agenda(one.isBefore(other) ? other : one).items();
    for (int i = 0; i < sooner.size(); i++) {
      assertThat(later.get(i).length()).isGreaterThanOrEqualTo(sooner.get(i).length());
      assertThat(later.get(i).end()).isAfterOrEqualTo(sooner.get(i).end());
    }
  }

  // Red when: the days that there are pass for the shortest.
  @Property
  void whatDoesNotFitSaysHowManyDaysWould(@ForAll("letters") Letters letters) {
    Plan.DoesNotFit none = (Plan.DoesNotFit) letters.until(letters.first().minusDays(1));
    long shortest = none.shortest().toDays();
    assertThat(none.shortBy()).isEqualTo(Duration.ofDays(shortest));
    assertThat(letters.until(letters.last(shortest))).isInstanceOf(Plan.Planned.class);
    Plan.DoesNotFit less = (Plan.DoesNotFit) letters.until(letters.last(shortest - 1));
    assertThat(less.shortBy()).isEqualTo(Duration.ofDays(1));
  }

  /** The days that count among those of the items, one after another. */
  private static List<LocalDate> given(Agenda agenda, Pace pace) {
    List<LocalDate> given = new ArrayList<>();
    for (Item item : agenda.items()) {
      LocalDate first = date(item.start(), pace);
      LocalDate next = date(item.end(), pace);
      List<LocalDate> days = first.datesUntil(next).filter(pace::counts).toList();
      assertThat(item.length()).isEqualTo(Duration.ofDays(days.size()));
      assertThat(days.get(0)).isEqualTo(first);
      assertThat(days.get(days.size() - 1)).isEqualTo(next.minusDays(1));
      assertThat(item.start()).isEqualTo(first.atStartOfDay(pace.zone()).toInstant());
      assertThat(item.end()).isEqualTo(next.atStartOfDay(pace.zone()).toInstant());
      given.addAll(days);
    }
    return given;
  }

  private static LocalDate date(Instant instant, Pace pace) {
    return instant.atZone(pace.zone()).toLocalDate();
  }
}
