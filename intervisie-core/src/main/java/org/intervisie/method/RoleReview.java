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

  static void find(Method method, List<Finding> found) {
    RoleReview review = new RoleReview();
    review.collect(method.flow());
    review.collectRoles(method.always());
    for (int i = 0; i < method.roles().size(); i++) {
      Role role = method.roles().get(i);
      if (!role.steers() && !review.busy.contains(role.id())) {
        found.add(idle(role, Trail.from("roles").to(i)));
      }
    }
    leaders(method, found);
  }

  private void collect(List<Step> steps) {
    for (Step step : steps) {
      if (step instanceof Phase phase) {
        phase.forms().forEach(form -> collectRoles(form.activities()));
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
        collect(cycle.steps());
      }
    }
  }

  private void collectRoles(List<Activity> activities) {
    activities.forEach(activity -> busy.addAll(activity.roles()));
  }

  private static void leaders(Method method, List<Finding> found) {
    // Whoever claims no role holds the plain one.
    String plain = Seating.plain(method, Headcount.unknown(method).later());
    boolean isLed =
        method.roles().stream()
            .anyMatch(role -> role.steers() && (role.min() > 0 || role.id().equals(plain)));
    for (int i = 0; i < method.roles().size() && !isLed; i++) {
      if (method.roles().get(i).steers()) {
        found.add(nobodyLeads(method.roles().get(i), Trail.from("roles").to(i).to("min")));
        return;
      }
    }
  }

  private static Finding nobodyLeads(Role role, Trail at) {
    return finding(
        Code.NOBODY_LEADS,
        at,
        both(
            "Niemand hoeft '%s' te zijn, en zonder iemand die leidt kan niemand beginnen of verder gaan."
                .formatted(role.id()),
            "Nobody has to be '%s', and without someone who leads nobody can begin or go on."
                .formatted(role.id())),
        both(
            "Geef een rol die leidt een minimum van 1.", "Give a role that leads a minimum of 1."));
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
