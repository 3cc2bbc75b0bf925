package org.intervisie.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the steps of a method stand. */
final class Places {
  private final Map<String, Trail> byId = new HashMap<>();
  private final List<Cycle> cycles = new ArrayList<>();

  private Places() {}

  static Places in(Method method) {
    Places places = new Places();
    places.walk(method.flow(), Trail.from("flow"));
    return places;
  }

  private void walk(List<Step> steps, Trail list) {
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      byId.put(step.id(), list.to(i));
      if (step instanceof Cycle cycle) {
        cycles.add(cycle);
        walk(cycle.steps(), list.to(i).to("steps"));
      }
    }
  }

  Trail of(Step step) {
    return byId.getOrDefault(step.id(), Trail.from("flow"));
  }

  /** Those within another after it. */
  List<Cycle> cycles() {
    return cycles;
  }
}
