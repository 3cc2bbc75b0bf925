package org.intervisie.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Steps in the order in which they stand, those in cycles included. */
final class Steps {
  private Steps() {}

  static Optional<Step> find(List<Step> steps, String id) {
    for (Step step : steps) {
      if (step.id().equals(id)) {
        return Optional.of(step);
      }
      Optional<Step> within =
          step instanceof Cycle cycle ? find(cycle.steps(), id) : Optional.empty();
      if (within.isPresent()) {
        return within;
      }
    }
    return Optional.empty();
  }

  static List<Phase> phases(List<Step> steps) {
    List<Phase> phases = new ArrayList<>();
    for (Step step : steps) {
      if (step instanceof Phase phase) {
        phases.add(phase);
      } else if (step instanceof Cycle cycle) {
        phases.addAll(cycle.phases());
      }
    }
    return List.copyOf(phases);
  }

  static List<String> ids(List<Step> steps) {
    List<String> ids = new ArrayList<>();
    for (Step step : steps) {
      ids.add(step.id());
      if (step instanceof Cycle cycle) {
        ids.addAll(ids(cycle.steps()));
      }
    }
    return ids;
  }

  static List<Step> joined(List<Step> steps, List<Step> more) {
    List<Step> all = new ArrayList<>(steps);
    all.addAll(more);
    return all;
  }

  /** The steps with that one edited, and every cycle around it rebuilt. */
  static List<Step> edited(List<Step> steps, String id, Function<Step, List<Step>> edit) {
    List<Step> result = new ArrayList<>();
    for (Step step : steps) {
      if (step.id().equals(id)) {
        result.addAll(edit.apply(step));
      } else if (step instanceof Cycle cycle) {
        result.add(cycle.withSteps(edited(cycle.steps(), id, edit)));
      } else {
        result.add(step);
      }
    }
    return result;
  }
}
