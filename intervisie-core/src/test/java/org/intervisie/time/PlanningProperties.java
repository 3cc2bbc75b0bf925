package org.intervisie.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.intervisie.time.Agenda.Entry;
import org.intervisie.time.Agenda.Item;
import org.intervisie.time.Agenda.Reason;
import org.intervisie.time.Plans.Wish;

/** What the planner promises, whatever it is asked. */
@Domain(Plans.class)
class PlanningProperties {

  @Property
  void theItemsFillTheTimeExactlyAndInOrder(@ForAll Wish wish) {
    Duration length = wish.length();
    Agenda agenda = wish.agenda(length);
    Instant next = Plans.START;
    for (Item item : agenda.items()) {
      assertThat(item.start()).isEqualTo(next);
      next = item.end();
    }
    assertThat(next).isEqualTo(Plans.START.plus(length));
    assertThat(phases(agenda))
        .extracting(Item::phase)
        .isEqualTo(wish.entries().stream().map(Entry::phase).toList());
  }

  @Property
  void everyItemIsWithinItsBounds(@ForAll Wish wish) {
    List<Item> items = phases(wish.agenda());
    for (int i = 0; i < items.size(); i++) {
      Entry entry = wish.entries().get(i);
      Item item = items.get(i);
      Duration length = item.length();
      Duration planned = entry.planned();
      assertThat(length).isGreaterThanOrEqualTo(Duration.ZERO);
      if (planned == null) {
        boolean out = entry.optional() && length.isZero();
        assertThat(item.reason()).isEqualTo(out ? Reason.LEFT_OUT : Reason.SHARED_OUT);
        if (!entry.optional() && entry.shortest() == null && entry.longest() == null) {
          Duration least = wish.policy().least();
          assertThat(length).isGreaterThanOrEqualTo(least == null ? wish.policy().grain() : least);
        }
      } else {
        assertThat(item.reason())
            .isEqualTo(
                List.of(Reason.SQUEEZED, Reason.PLANNED, Reason.STRETCHED)
                    .get(1 + Integer.signum(length.compareTo(planned))));
        if (wish.policy().untouched().contains(entry.phase())) {
          assertThat(length).isEqualTo(planned);
        }
        if (entry.shortest() == null) {
          assertThat(length.multipliedBy(100))
              .isGreaterThanOrEqualTo(planned.multipliedBy(wish.policy().leastPercent()));
        }
        if (entry.longest() == null) {
          assertThat(length.multipliedBy(100))
              .isLessThanOrEqualTo(planned.multipliedBy(wish.policy().mostPercent()));
        }
      }
      if (entry.shortest() != null) {
        assertThat(length).isGreaterThanOrEqualTo(entry.shortest());
      }
      if (entry.longest() != null) {
        assertThat(length).isLessThanOrEqualTo(entry.longest());
      }
    }
  }

  @Property
  void moreTimeShortensNothing(@ForAll Wish wish) {
    Wish second = wish.elsewhere();
    boolean more = second.length().compareTo(wish.length()) >= 0;
    List<Duration> less = lengths(more ? wish.agenda() : second.agenda());
    List<Duration> longer = lengths(more ? second.agenda() : wish.agenda());
    for (int i = 0; i < less.size(); i++) {
      assertThat(longer.get(i)).isGreaterThanOrEqualTo(less.get(i));
    }
  }

  @Property
  void thePlannedTimeChangesNothing(@ForAll Wish wish) {
    long planned = new StepByStep(wish.entries(), wish.policy()).normal();
    Duration breaks = breaks(wish.agenda());
    for (Item item : phases(wish.agenda(breaks.plusNanos(planned)))) {
      if (item.planned() != null) {
        assertThat(item.length()).isEqualTo(item.planned());
        assertThat(item.reason()).isEqualTo(Reason.PLANNED);
      }
    }
  }

  @Property
  void whatHasOnlyPlannedTimesIsItsSourceAtThePlannedTimeInAll(@ForAll Wish wish) {
    List<Entry> bare = new ArrayList<>();
    for (Entry entry : wish.entries()) {
      Duration time = Objects.requireNonNullElse(entry.planned(), Duration.ofMinutes(3));
      bare.add(new Entry(entry.phase(), entry.title(), time, entry.optional()));
    }
    Agenda source = Agenda.of(Plans.START, bare);
    PlanningPolicy policy = wish.policy().withBreaks();
    assertThat(Agenda.plan(bare, Plans.START, source.end(), policy))
        .isEqualTo(new Plan.Planned(source));
  }

  @Property
  void planningAgainForTheSameEndChangesNothing(@ForAll Wish wish) {
    Agenda once = wish.agenda();
    List<Entry> again = new ArrayList<>();
    for (int i = 0; i < wish.entries().size(); i++) {
      Entry entry = wish.entries().get(i);
      Duration length = phases(once).get(i).length();
      again.add(
          new Entry(
              entry.phase(),
              entry.title(),
              entry.shortest(),
              length,
              entry.longest(),
              entry.optional()));
    }
    Plan twice = Agenda.plan(again, Plans.START, once.end(), wish.policy());
    assertThat(lengths(((Plan.Planned) twice).agenda())).isEqualTo(lengths(once));
  }

  @Property
  void whatDoesNotFitSaysWhatDoes(@ForAll Wish wish) {
    int off = 1 + wish.other() % 9;
    Plan.DoesNotFit none = (Plan.DoesNotFit) wish.in(Duration.ofNanos(-off));
    Duration shortest = none.shortest();
    assertThat(none.shortBy()).isEqualTo(shortest.plusNanos(off));
    assertThat(none.overBy()).isZero();
    assertThat(wish.agenda(shortest).length()).isEqualTo(shortest);
    Plan.DoesNotFit less = (Plan.DoesNotFit) wish.in(shortest.minusNanos(off));
    assertThat(less.shortest()).isEqualTo(shortest);
    assertThat(less.shortBy()).isEqualTo(Duration.ofNanos(off));
    Duration longest = none.longest();
    if (longest != null) {
      assertThat(wish.agenda(longest).length()).isEqualTo(longest);
      Plan.DoesNotFit more = (Plan.DoesNotFit) wish.in(longest.plusNanos(off));
      assertThat(more.longest()).isEqualTo(longest);
      assertThat(more.overBy()).isEqualTo(Duration.ofNanos(off));
      assertThat(more.shortBy()).isZero();
    } else {
      assertThat(wish.agenda(Duration.ofDays(10_000)).length()).isEqualTo(Duration.ofDays(10_000));
    }
  }

  @Property
  void aPlannerThatWalksStepByStepAgrees(@ForAll Wish wish) {
    long time = wish.length().minus(breaks(wish.agenda())).toNanos();
    StepByStep slow = new StepByStep(wish.entries(), wish.policy());
    Assume.that(slow.canWalk(time));
    assertThat(lengths(wish.agenda())).isEqualTo(slow.filling(time));
  }

  private static List<Duration> lengths(Agenda agenda) {
    return phases(agenda).stream().map(Item::length).toList();
  }

  private static List<Item> phases(Agenda agenda) {
    return agenda.items().stream().filter(item -> !item.isBreak()).toList();
  }

  private static Duration breaks(Agenda agenda) {
    return agenda.items().stream()
        .filter(Item::isBreak)
        .map(Item::length)
        .reduce(Duration.ZERO, Duration::plus);
  }
}
