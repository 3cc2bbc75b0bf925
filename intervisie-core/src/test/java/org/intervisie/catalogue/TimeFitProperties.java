package org.intervisie.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.intervisie.catalogue.Reason.Subject;
import org.intervisie.catalogue.Reason.Verdict;
import org.intervisie.method.Cycle;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Repeat;
import org.intervisie.method.Step;
import org.intervisie.method.Variation;
import org.intervisie.testing.Methods;
import org.intervisie.time.Agenda;
import org.intervisie.time.Agenda.Entry;
import org.intervisie.time.Plan;
import org.intervisie.time.PlanningPolicy;
import org.intervisie.time.TimeBudget;

/** Of any method of which every phase has planned minutes, and no more. */
class TimeFitProperties {

  // Red when LessTime.shortened shortens less than the default policy does, or TimeFit rules out
  // what fits without optional phases.
  @Property
  void aMethodIsRuledOutWhereThePlannerCannotFitItEvenWithoutOptionalPhases(
      @ForAll("planned") Method method,
      @ForAll @IntRange(min = 1, max = 9) int people,
      @ForAll @IntRange(min = 10, max = 150) int percent) {
    List<Entry> entries = method.entries(people);
    Duration total = sum(entries);
    Duration time = total.multipliedBy(percent).dividedBy(100);
    Duration shortest = shortest(entries, entry -> true);
    Duration without = shortest(entries, entry -> !entry.optional());

    List<Verdict> verdicts = verdicts(method, people, time);

    if (time.compareTo(total) >= 0) {
      assertThat(verdicts).doesNotContain(Verdict.AGAINST, Verdict.RULES_OUT);
    } else if (time.compareTo(without) >= 0) {
      assertThat(verdicts).containsExactly(Verdict.AGAINST);
    } else {
      assertThat(verdicts).containsExactly(Verdict.RULES_OUT);
    }
    assertThat(text(method, people, time).contains("fits if you shorten the phases"))
        .isEqualTo(time.compareTo(total) < 0 && time.compareTo(shortest) >= 0 && isClosed(method));
  }

  @Provide
  Arbitrary<Method> planned() {
    return Methods.any().map(TimeFitProperties::plannedOnly);
  }

  /** Nor with what makes the least that it takes differ from its entries: choices, free turns. */
  private static Method plannedOnly(Method method) {
    Variation variation = method.vary("planned").changeAll(it -> it.withSkippable(false));
    int minutes = 0;
    for (Phase phase : method.phases()) {
      List<String> per = phase.time() == null ? List.of() : phase.time().per();
      TimeBudget time = TimeBudget.ofMinutes(++minutes).per(per.toArray(String[]::new));
      variation = variation.change(phase.id(), it -> it.withTime(time).withChooses(null));
    }
    Method planned = variation.build();
    return planned.withFlow(planned.flow().stream().map(TimeFitProperties::obligatory).toList());
  }

  private static Step obligatory(Step step) {
    if (!(step instanceof Cycle cycle)) {
      return step;
    }
    Cycle inner =
        cycle.withSteps(cycle.steps().stream().map(TimeFitProperties::obligatory).toList());
    return cycle.repeat() instanceof Repeat.ForEach turns
        ? inner.withRepeat(new Repeat.ForEach(turns.each(), turns.as(), false))
        : inner;
  }

  /** Whether it is known how long it takes at most. */
  private static boolean isClosed(Method method) {
    return isClosed(method.flow());
  }

  private static boolean isClosed(List<Step> steps) {
    for (Step step : steps) {
      if (step instanceof Cycle cycle
          && (cycle.repeat() instanceof Repeat.Until
              || (cycle.repeat() instanceof Repeat.Rounds rounds && rounds.max() == null)
              || !isClosed(cycle.steps()))) {
        return false;
      }
    }
    return true;
  }

  private static List<Verdict> verdicts(Method method, int people, Duration time) {
    return suggested(method, people, time).stream().map(Reason::verdict).toList();
  }

  private static String text(Method method, int people, Duration time) {
    return suggested(method, people, time).stream()
        .map(reason -> reason.text().in("en"))
        .reduce("", String::concat);
  }

  private static List<Reason> suggested(Method method, int people, Duration time) {
    Needs needs = Needs.builder().time(time).people(people).build();
    return MethodCatalogue.of(method).suggest(needs).get(0).reasons().stream()
        .filter(reason -> reason.subject() == Subject.TIME)
        .toList();
  }

  private static Duration sum(List<Entry> entries) {
    return entries.stream().map(Entry::planned).reduce(Duration.ZERO, Duration::plus);
  }

  private static Duration shortest(List<Entry> entries, Predicate<Entry> which) {
    List<Entry> those = entries.stream().filter(which).toList();
    Plan plan = Agenda.plan(those, Instant.EPOCH, Duration.ofNanos(-1), PlanningPolicy.defaults());
    return ((Plan.DoesNotFit) plan).shortest();
  }
}
