package org.intervisie.method;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.intervisie.text.InvalidDefinitionException.Problems;
import org.intervisie.text.Likeness;
import org.intervisie.time.TimeBudget;
import org.jspecify.annotations.Nullable;

/**
 * Where a method names its roles: whether every one that is named is there, and who names one.
 * And whether no id of a step or role stands twice.
 */
final class References {
  private final Naming naming;
  private final List<Stop> stops = new ArrayList<>();

  private record Stop(Step step, Trail at) {}

  /** Is told of every role that is named. */
  private interface Naming {
    void by(String who, String role, Trail at);
  }

  private References(Naming naming) {
    this.naming = naming;
  }

  static void check(
      Problems problems,
      List<Role> roles,
      List<Step> flow,
      List<Activity> always,
      List<Pitfall> pitfalls) {
    Set<String> ids =
        roles.stream().map(Role::id).collect(Collectors.toCollection(LinkedHashSet::new));
    References references =
        new References(
            (who, role, at) -> {
              if (!ids.contains(role)) {
                problems.require(false, () -> at.problem(unknown(who, role, ids)));
              }
            });
    references.all(flow, always, pitfalls);
    Ids.checkUnique(problems, "role", roles, Role::id, "roles");
    references.checkUnique(problems);
  }

  /** The phases and other parts that name a role, as a sentence calls them. */
  static Set<String> naming(Method method, String wanted) {
    Set<String> found = new LinkedHashSet<>();
    References references =
        new References(
            (who, role, at) -> {
              if (role.equals(wanted)) {
                found.add(who);
              }
            });
    references.all(method.flow(), method.always(), method.pitfalls());
    return found;
  }

  private void all(List<Step> flow, List<Activity> always, List<Pitfall> pitfalls) {
    steps(flow, Trail.from("flow"));
    activities("'always'", always, Trail.from("always"));
    for (int i = 0; i < pitfalls.size(); i++) {
      role("a pitfall", pitfalls.get(i).role(), Trail.from("pitfalls").to(i).to("role"));
    }
  }

  private void checkUnique(Problems problems) {
    Set<String> seen = new HashSet<>();
    for (Stop stop : stops) {
      String id = stop.step().id();
      problems.require(
          seen.add(id),
          () -> stop.at().to("id").problem("phase or cycle '" + id + "' stands more than once"));
    }
  }

  private void steps(List<Step> steps, Trail list) {
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      Trail at = list.to(i);
      stops.add(new Stop(step, at));
      if (step instanceof Phase phase) {
        phase(phase, at);
      } else if (step instanceof Cycle cycle) {
        cycle(cycle, at);
      }
    }
  }

  private void cycle(Cycle cycle, Trail at) {
    String who = "cycle '" + cycle.id() + "'";
    if (cycle.repeat() instanceof Repeat.ForEach turns) {
      role(who, turns.each(), at.to("repeat").to("each"));
      role(who, turns.as(), at.to("repeat").to("as"));
    } else if (cycle.repeat() instanceof Repeat.Until until) {
      role(who, until.role(), at.to("repeat").to("role"));
    }
    steps(cycle.steps(), at.to("steps"));
  }

  private void phase(Phase phase, Trail at) {
    String who = "phase '" + phase.id() + "'";
    TimeBudget time = phase.time();
    if (time != null) {
      roles(who, time.per(), at.to("time").to("per"));
    }
    Choice choice = phase.chooses();
    if (choice != null) {
      role(who, choice.by(), at.to("chooses").to("by"));
      role(who, choice.makesAuthor(), at.to("chooses").to("makesAuthor"));
    }
    prompts(who, phase.prompts(), at.to("prompts"));
    for (int i = 0; i < phase.forms().size(); i++) {
      form(who, phase.forms().get(i), at.to("forms").to(i));
    }
  }

  private void form(String who, Form form, Trail at) {
    form.presence().keySet().forEach(role -> role(who, role, at.to("presence").to(role)));
    prompts(who, form.prompts(), at.to("prompts"));
    activities(who, form.activities(), at.to("activities"));
  }

  private void prompts(String who, List<Prompt> prompts, Trail list) {
    for (int i = 0; i < prompts.size(); i++) {
      role(who, prompts.get(i).role(), list.to(i).to("role"));
    }
  }

  private void activities(String who, List<Activity> activities, Trail list) {
    for (int i = 0; i < activities.size(); i++) {
      Trail at = list.to(i);
      roles(who, activities.get(i).roles(), at.to("roles"));
      if (activities.get(i).audience() instanceof Audience.HoldersOf holders) {
        roles(who, holders.roles(), at.to("audience").to("roles"));
      }
    }
  }

  private void roles(String who, List<String> roles, Trail list) {
    for (int i = 0; i < roles.size(); i++) {
      role(who, roles.get(i), list.to(i));
    }
  }

  private void role(String who, @Nullable String role, Trail at) {
    if (role != null) {
      naming.by(who, role, at);
    }
  }

  private static String unknown(String who, String role, Set<String> roles) {
    // Whoever sends more roles than a method may have gets to hear that, and not at any price.
    Optional<String> nearest =
        roles.size() > Method.MOST_ROLES ? Optional.empty() : Likeness.nearest(role, roles);
    String hint = nearest.map(near -> "; did you mean '" + near + "'?").orElse("");
    return who + " names role '" + role + "', which the method does not have" + hint;
  }
}
