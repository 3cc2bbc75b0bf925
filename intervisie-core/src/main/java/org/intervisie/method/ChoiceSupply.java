package org.intervisie.method;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Whether a choice that comes round more than once always finds something that was not chosen before.
 * What is brought within the cycle, or in every phase, comes anew each time.
 */
final class ChoiceSupply {
  private static final long ENDLESS = Long.MAX_VALUE;

  private final Method method;
  private final GenerousCourse course;

  /** How many of each kind the steps before this one can have brought at the most. */
  private final Map<String, Long> supply = new HashMap<>();

  private ChoiceSupply(Method method, GenerousCourse course) {
    this.method = method;
    this.course = course;
  }

  static void find(Method method, GenerousCourse course, Places places, List<Finding> found) {
    ChoiceSupply supply = new ChoiceSupply(method, course);
    for (Step step : method.flow()) {
      Map<String, Long> within = new HashMap<>();
      supply.count(step, 1, within);
      if (step instanceof Cycle cycle) {
        supply.look(cycle, 1, within, places, found);
      }
      within.forEach((kind, most) -> supply.supply.merge(kind, most, ChoiceSupply::sum));
    }
  }

  /** Adds how many of each kind a step can bring at the most, gone round as often as it may. */
  private void count(Step step, long rounds, Map<String, Long> within) {
    if (step instanceof Cycle cycle) {
      long inner = product(rounds, most(cycle.repeat()));
      cycle.steps().forEach(child -> count(child, inner, within));
    } else if (step instanceof Phase phase) {
      GenerousCourse.Visits visits = course.visits(phase);
      if (visits != null) {
        visits.most.forEach(
            (position, most) -> {
              long each = most == Integer.MAX_VALUE ? ENDLESS : product(rounds, most);
              within.merge(position.in(phase, method).kind(), each, ChoiceSupply::sum);
            });
      }
    }
  }

  private void look(
      Cycle cycle, long rounds, Map<String, Long> within, Places places, List<Finding> found) {
    long needed = product(rounds, fewest(cycle.repeat()));
    for (Step step : cycle.steps()) {
      if (step instanceof Cycle inner) {
        look(inner, needed, within, places, found);
      } else if (step instanceof Phase phase && mustChoose(phase)) {
        Choice choice = Objects.requireNonNull(phase.chooses());
        long there = supply.getOrDefault(choice.kind(), 0L);
        if (there > 0 && there < needed && !within.containsKey(choice.kind())) {
          found.add(
              FindingWords.choiceRunsOut(
                  phase, choice, places.of(phase).to("chooses"), there, needed));
        }
      }
    }
  }

  private static boolean mustChoose(Phase phase) {
    Choice choice = phase.chooses();
    return choice != null && (!phase.optional() || choice.makesAuthor() != null);
  }

  /** How many have a turn depends on who holds the role by then; one is for certain. */
  private static long fewest(Repeat repeat) {
    return repeat instanceof Repeat.Rounds rounds ? rounds.min() : 1;
  }

  private static long most(Repeat repeat) {
    Integer max = repeat instanceof Repeat.Rounds rounds ? rounds.max() : null;
    return max == null ? ENDLESS : max;
  }

  private static long product(long one, long other) {
    return one == ENDLESS || other == ENDLESS || one > ENDLESS / other ? ENDLESS : one * other;
  }

  private static long sum(long one, long other) {
    return one == ENDLESS || other == ENDLESS ? ENDLESS : one + other;
  }
}
