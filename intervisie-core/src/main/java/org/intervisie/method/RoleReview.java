package org.intervisie.method;

import static org.intervisie.method.FindingWords.both;
import static org.intervisie.method.FindingWords.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.intervisie.method.Finding.Code;

/** Whether every role has something to do: to contribute, choose, lead, take turns or say enough. */
final class RoleReview {
  private final Set<String> busy = new HashSet<>();

  private RoleReview() {}

  static void find(Method method, GenerousCourse course, List<Finding> found) {
    RoleReview review = new RoleReview();
    review.collect(method.flow(), course);
    for (int i = 0; i < method.roles().size(); i++) {
      Role role = method.roles().get(i);
      if (!role.steers() && !review.busy.contains(role.id())) {
        found.add(idle(role, Trail.from("roles").to(i)));
      }
    }
  }

  private void collect(List<Step> steps, GenerousCourse course) {
    for (Step step : steps) {
      if (step instanceof Phase phase) {
        GenerousCourse.Visits visits = course.visits(phase);
        if (visits != null) {
          busy.addAll(visits.acting);
        }
        Choice choice = phase.chooses();
        if (choice != null) {
          busy.add(choice.by());
        }
      } else if (step instanceof Cycle cycle) {
        if (cycle.repeat() instanceof Repeat.Until until) {
          busy.add(until.role());
        } else if (cycle.repeat() instanceof Repeat.ForEach turns && turns.as() != null) {
          busy.add(turns.each());
        }
        collect(cycle.steps(), course);
      }
    }
  }

  private static Finding idle(Role role, Trail at) {
    return finding(
        Code.IDLE_ROLE,
        at,
        both(
            "Wie de rol '%s' heeft, komt nergens aan de beurt.".formatted(role.id()),
            "Who holds role '%s' never has anything to do.".formatted(role.id())),
        both(
            "Geef de rol een handeling, of haal haar weg.",
            "Give the role an activity, or take it away."));
  }
}
