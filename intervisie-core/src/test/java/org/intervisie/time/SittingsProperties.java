package org.intervisie.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.intervisie.time.Agenda.Entry;
import org.intervisie.time.Agenda.Item;
import org.intervisie.time.Agenda.Reason;
import org.intervisie.time.AllCuts.Series;
import org.intervisie.time.PlanningPolicy.LeaveOut;

/** What dividing phases over sittings promises. */
@Domain(AllCuts.class)
class SittingsProperties {

  // Red when: every item is put into sitting 1, or every sitting begins with the first.
  @Property
  void everyPhaseIsInOneSittingAndEachSittingIsFilledExactlyInOrder(@ForAll Series series) {
    Agenda agenda = agenda(series);
    assertThat(agenda.items().stream().filter(item -> !item.isBreak()))
        .extracting(Item::phase)
        .isEqualTo(series.entries().stream().map(Entry::phase).toList());
    assertThat(agenda.length()).isEqualTo(series.length());
    int number = 0;
    Instant next = Plans.START;
    for (Item item : agenda.items()) {
      if (item.sitting() > number) {
        assertThat(number == 0 ? next : series.sittings().get(number - 1).end()).isEqualTo(next);
        number++;
        next = series.sittings().get(number - 1).start();
      }
      assertThat(item.sitting()).isEqualTo(number);
      assertThat(item.start()).isEqualTo(next);
      next = item.end();
    }
    assertThat(number).isEqualTo(series.sittings().size());
    assertThat(next).isEqualTo(series.sittings().get(number - 1).end());
  }

  // Red when: a sitting is laid out with another policy.
  @Property
  void eachSittingIsLaidOutLikeAMeetingOfItsOwn(@ForAll Series series) {
    Agenda agenda = agenda(series);
    int first = 0;
    for (int i = 0; i < series.sittings().size(); i++) {
      int number = i + 1;
      List<Item> items = agenda.items().stream().filter(item -> item.sitting() == number).toList();
      int end = first + (int) items.stream().filter(item -> !item.isBreak()).count();
      Sitting sitting = series.sittings().get(i);
      List<Entry> held = series.entries().subList(first, end);
      Plan own = Agenda.plan(held, sitting.start(), sitting.length(), series.policy());
      assertThat(items.stream().map(SittingsProperties::first).toList())
          .isEqualTo(((Plan.Planned) own).agenda().items());
      first = end;
    }
  }

  // Red when: the earlier of equal cuts is kept, breaks do not count in what moves or in what
  // fills a sitting, or the total is asked for first.
  @Property
  void tryingAllCutsFindsNoBetterOne(@ForAll Series series) {
    Plan plan = series.plan();
    List<Integer> best = series.best(series.entries());
    if (best.isEmpty()) {
      Plan.DoesNotFit misfit = (Plan.DoesNotFit) plan;
      Plan whole = Agenda.plan(series.entries(), Plans.START, series.length(), series.policy());
      if (whole instanceof Plan.Planned) {
        assertThat(misfit.shortBy()).isZero();
        assertThat(misfit.sitting()).isEqualTo(firstUnfilled(series));
        assertThat(misfit.leaveOut()).isEmpty();
      } else {
        Plan.DoesNotFit one = (Plan.DoesNotFit) whole;
        assertThat(misfit)
            .isEqualTo(
                new Plan.DoesNotFit(
                    series.length(), one.shortest(), one.longest(), misfit.leaveOut()));
      }
    } else {
      assertThat(ends(((Plan.Planned) plan).agenda())).isEqualTo(best);
    }
  }

  // Red when: leaving out is offered although the rest cannot be cut, or what is left out at
  // the end of a sitting goes to the next.
  @Property
  void phasesAreLeftOutOnlyIfOptionalAndIfThatIsNeededAndHelps(@ForAll Series generous) {
    Series series = scarce(generous);
    Plan never = series.plan();
    Plan willing = series.plan(LeaveOut.IF_NEEDED);
    if (never instanceof Plan.Planned) {
      assertThat(willing).isEqualTo(never);
    } else {
      Plan.DoesNotFit misfit = (Plan.DoesNotFit) never;
      Plan whole = Agenda.plan(series.entries(), Plans.START, series.length(), series.policy());
      Set<String> gone =
          whole instanceof Plan.DoesNotFit one
              ? one.leaveOut().stream().map(Entry::phase).collect(Collectors.toSet())
              : Set.of();
      List<Entry> rest =
          series.entries().stream()
              .filter(entry -> !(entry.optional() && gone.contains(entry.phase())))
              .toList();
      List<Integer> best = gone.isEmpty() ? List.of() : series.best(rest);
      if (best.isEmpty()) {
        assertThat(misfit.leaveOut()).isEmpty();
        assertThat(willing).isEqualTo(misfit);
      } else {
        assertThat(misfit).isEqualTo(whole);
        leavesOut(((Plan.Planned) willing).agenda(), series, gone, rest, best);
      }
    }
  }

  private static void leavesOut(
      Agenda agenda, Series series, Set<String> gone, List<Entry> rest, List<Integer> best) {
    List<Item> phases = agenda.items().stream().filter(item -> !item.isBreak()).toList();
    assertThat(phases)
        .extracting(Item::phase)
        .isEqualTo(series.entries().stream().map(Entry::phase).toList());
    int sitting = 1;
    for (Item item : phases) {
      if (item.optional() && gone.contains(item.phase())) {
        assertThat(item.reason()).isEqualTo(Reason.LEFT_OUT);
        assertThat(item.length()).isZero();
        assertThat(item.sitting()).isEqualTo(sitting);
      }
      sitting = item.sitting();
    }
    List<Item> staying =
        phases.stream().filter(item -> !(item.optional() && gone.contains(item.phase()))).toList();
    assertThat(ends(new Agenda(agenda.start(), staying))).isEqualTo(best);
    assertThat(staying).hasSameSizeAs(rest);
    assertThat(agenda.length()).isEqualTo(series.length());
  }

  /** The same sittings, but shorter. */
  private static Series scarce(Series series) {
    List<Sitting> shorter =
        series.sittings().stream()
            .map(sitting -> new Sitting(sitting.start(), half(sitting.length())))
            .toList();
    return new Series(series.entries(), series.policy(), shorter);
  }

  private static Duration half(Duration length) {
    Duration half = length.dividedBy(2);
    return half.isZero() ? length : half;
  }

  private static int firstUnfilled(Series series) {
    int sitting = 1;
    while (sitting < series.sittings().size()
        && !series.filled(series.entries(), sitting).isEmpty()) {
      sitting++;
    }
    return sitting;
  }

  private static List<Integer> ends(Agenda agenda) {
    List<Integer> ends = new ArrayList<>();
    int count = 0;
    for (Item item : agenda.items()) {
      if (!item.isBreak()) {
        count++;
        if (item.sitting() > ends.size()) {
          ends.add(count);
        }
        ends.set(item.sitting() - 1, count);
      }
    }
    return ends;
  }

  private static Agenda agenda(Series series) {
    Plan plan = series.plan();
    Assume.that(plan instanceof Plan.Planned);
    return ((Plan.Planned) plan).agenda();
  }

  private static Item first(Item item) {
    return new Item(
        item.phase(),
        item.title(),
        1,
        item.start(),
        item.end(),
        item.planned(),
        item.length(),
        item.reason(),
        item.optional());
  }
}
