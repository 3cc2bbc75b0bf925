package org.intervisie.method;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether what is hidden until complete is shown at some time, without anyone having to think of it. */
final class ShownReview {
  private final Method method;
  private final Places places;
  private final List<Finding> found;

  /** For each kind the number of the last outermost step in which a phase reveals it. */
  private final Map<String, Integer> lastRevealed = new HashMap<>();

  private ShownReview(Method method, Places places, List<Finding> found) {
    this.method = method;
    this.places = places;
    this.found = found;
  }

  static void find(Method method, Places places, List<Finding> found) {
    ShownReview review = new ShownReview(method, places, found);
    for (int i = 0; i < method.flow().size(); i++) {
      for (Phase phase : Steps.phases(method.flow().subList(i, i + 1))) {
        for (String kind : phase.reveals()) {
          review.lastRevealed.put(kind, i);
        }
      }
    }
    review.look();
  }

  private void look() {
    for (int i = 0; i < method.flow().size(); i++) {
      boolean comesAgain = method.flow().get(i) instanceof Cycle;
      for (Phase phase : Steps.phases(method.flow().subList(i, i + 1))) {
        // What a phase reveals was brought before it, in another phase or in another round.
        look(phase, comesAgain ? i : i + 1);
      }
    }
    for (int i = 0; i < method.always().size(); i++) {
      look(method.always().get(i), Trail.from("always").to(i), method.phases().get(0), 0);
    }
  }

  private void look(Phase phase, int from) {
    for (int i = 0; i < phase.forms().size(); i++) {
      List<Activity> activities = phase.forms().get(i).activities();
      for (int j = 0; j < activities.size(); j++) {
        Trail at = new GenerousCourse.Position(i, j).placeIn(places.of(phase));
        look(activities.get(j), at, phase, from);
      }
    }
  }

  private void look(Activity activity, Trail at, Phase phase, int from) {
    if (activity.audience() instanceof Audience.EveryoneWhenComplete
        && activity.times().min() == 0
        && lastRevealed.getOrDefault(activity.kind(), -1) < from) {
      found.add(new ActivityFindings(activity, at, phase.id()).neverShown());
    }
  }
}
