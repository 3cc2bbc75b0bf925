package org.intervisie.method;

import static org.intervisie.method.ImpossibleEditException.notThere;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** The steps of a flow, in cycles too, with some of them edited. */
final class FlowEdits {
  private FlowEdits() {}

  /** The step with an id. */
  static Step step(List<Step> flow, String id) {
    return step(flow, id, "it");
  }

  private static Step step(List<Step> flow, String id, String subject) {
    return Steps.find(flow, id)
        .orElseThrow(() -> notThere(subject + " is not there", id, Steps.ids(flow)));
  }

  /**
   * Tells a step that is gone from one that is misspelt.
   *
   * @param gone the ids that steps had before earlier edits, and that none has now
   */
  static void checkNotGone(List<Step> flow, Set<String> gone, String... ids) {
    for (String id : ids) {
      if (gone.contains(id)) {
        String sentence = "'" + id + "' is not there any more";
        throw notThere(
            sentence + ": an earlier edit took it away or renamed it", id, Steps.ids(flow));
      }
    }
  }

  static List<Step> changed(List<Step> flow, String id, UnaryOperator<Phase> change) {
    if (!(step(flow, id) instanceof Phase phase)) {
      throw new ImpossibleEditException("it is a cycle, not a phase");
    }
    return Steps.edited(flow, id, found -> List.of(change.apply(phase)));
  }

  static List<Step> renamed(List<Step> flow, String id, String to) {
    Step renamed =
        step(flow, id) instanceof Phase phase
            ? phase.withId(to)
            : ((Cycle) step(flow, id)).withId(to);
    return Steps.edited(flow, id, found -> List.of(renamed));
  }

  /**
   * The steps with one of them elsewhere.
   *
   * @param placing gives the step that stood there and the one that moves, in order
   */
  static List<Step> moved(
      List<Step> flow, String id, String beside, BiFunction<Step, Step, List<Step>> placing) {
    Step moved = step(flow, id, "'" + id + "'");
    if (Steps.find(List.of(moved), beside).isPresent()) {
      throw new ImpossibleEditException("it would stand within itself");
    }
    step(flow, beside, "'" + beside + "'");
    List<Step> others = Steps.edited(flow, id, found -> List.of());
    return Steps.edited(others, beside, found -> placing.apply(found, moved));
  }

  /** The steps with those from one to another, in one list, in a cycle of their own. */
  static List<Step> inCycle(List<Step> flow, String cycle, Repeat how, String first, String last) {
    step(flow, first, "'" + first + "'");
    step(flow, last, "'" + last + "'");
    return inCycleAnywhere(flow, cycle, how, first, last);
  }

  private static List<Step> inCycleAnywhere(
      List<Step> steps, String cycle, Repeat how, String first, String last) {
    List<String> ids = steps.stream().map(Step::id).toList();
    int from = ids.indexOf(first);
    if (from >= 0) {
      return inCycle(steps, cycle, how, from, end(ids, first, last));
    }
    List<Step> result = new ArrayList<>();
    for (Step step : steps) {
      result.add(
          step instanceof Cycle around
              ? around.withSteps(inCycleAnywhere(around.steps(), cycle, how, first, last))
              : step);
    }
    return result;
  }

  private static List<Step> inCycle(List<Step> steps, String cycle, Repeat how, int from, int end) {
    List<Step> result = new ArrayList<>(steps.subList(0, from));
    result.add(new Cycle(cycle, steps.subList(from, end), how));
    result.addAll(steps.subList(end, steps.size()));
    return result;
  }

  private static int end(List<String> ids, String first, String last) {
    int to = ids.indexOf(last);
    if (to < 0) {
      throw notThere("'" + last + "' does not stand beside '" + first + "'", last, ids);
    }
    if (to < ids.indexOf(first)) {
      throw new ImpossibleEditException("'" + last + "' comes before '" + first + "'");
    }
    return to + 1;
  }

  static List<Step> repeated(List<Step> flow, String id, Repeat how) {
    Cycle cycle = cycle(flow, id);
    return Steps.edited(flow, id, found -> List.of(cycle.withRepeat(how)));
  }

  /** The steps with those of a cycle in the place of the cycle. */
  static List<Step> withoutCycle(List<Step> flow, String id) {
    Cycle cycle = cycle(flow, id);
    return Steps.edited(flow, id, found -> cycle.steps());
  }

  private static Cycle cycle(List<Step> flow, String id) {
    if (step(flow, id) instanceof Cycle cycle) {
      return cycle;
    }
    throw new ImpossibleEditException("it is a phase, not a cycle");
  }
}
