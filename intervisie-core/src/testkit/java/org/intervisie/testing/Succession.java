package org.intervisie.testing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intervisie.method.Cycle;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Repeat;
import org.intervisie.method.Step;

/**
 * Which phase may come after which in the flow of a method, worked out from its steps alone. A cycle with
 * turns may have none of them, as there may be nobody to take one; who is there it does not ask.
 */
final class Succession {
  /** Stands for the end of the meeting. */
  static final String END = "";

  private final Set<String> first;
  private final Map<String, Set<String>> after = new HashMap<>();
  private final Map<String, Set<String>> afterSkipping = new HashMap<>();
  private final Map<String, Set<String>> beginnings = new HashMap<>();

  Succession(Method method) {
    first = entrances(method.flow(), Set.of(END));
    walk(method.flow(), Set.of(END), Set.of());
  }

  /** The phases with which a meeting may begin. */
  Set<String> first() {
    return first;
  }

  /** What may follow a phase that closes. */
  Set<String> after(String phase) {
    return after.getOrDefault(phase, Set.of());
  }

  /** What may follow a phase that is skipped, on its own or with the turn in which it stands. */
  Set<String> afterSkipping(String phase) {
    return afterSkipping.getOrDefault(phase, Set.of());
  }

  /** The phases with which a round of a cycle may begin. */
  Set<String> beginningsOf(String cycle) {
    return beginnings.getOrDefault(cycle, Set.of());
  }

  /** What steps may begin with; what follows them, where all of them may be passed by. */
  private static Set<String> entrances(List<Step> steps, Set<String> follow) {
    Set<String> entrances = new HashSet<>();
    for (Step step : steps) {
      if (step instanceof Cycle cycle) {
        Set<String> inner = entrances(cycle.steps(), Set.of(END));
        boolean mayBePassedBy = inner.remove(END) || cycle.repeat() instanceof Repeat.ForEach;
        entrances.addAll(inner);
        if (!mayBePassedBy) {
          return entrances;
        }
      } else {
        entrances.add(step.id());
        return entrances;
      }
    }
    entrances.addAll(follow);
    return entrances;
  }

  /**
   * Notes what follows each phase.
   *
   * @param follow what may come when the steps are over
   * @param outOfTurn what may come when a turn around them is skipped
   */
  private void walk(List<Step> steps, Set<String> follow, Set<String> outOfTurn) {
    for (int i = 0; i < steps.size(); i++) {
      Set<String> next = entrances(steps.subList(i + 1, steps.size()), follow);
      if (steps.get(i) instanceof Cycle cycle) {
        Set<String> ending = new HashSet<>(next);
        Set<String> skipping = new HashSet<>(outOfTurn);
        beginnings.put(cycle.id(), entrances(cycle.steps(), Set.of()));
        if (cycle.repeat() instanceof Repeat.ForEach) {
          ending.addAll(beginningsOf(cycle.id()));
          skipping.addAll(ending);
        }
        walk(cycle.steps(), ending, skipping);
      } else if (steps.get(i) instanceof Phase phase) {
        after.put(phase.id(), next);
        Set<String> skipped = new HashSet<>(next);
        skipped.addAll(outOfTurn);
        afterSkipping.put(phase.id(), skipped);
      }
    }
  }
}
