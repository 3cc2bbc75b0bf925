package org.intervisie.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.intervisie.text.InvalidDefinitionException.Problems;
import org.intervisie.time.TimeBudget;
import org.jspecify.annotations.Nullable;

/** Whether every role that a method names is there, and no id of a step or role stands twice. */
final class References {
  private final Problems problems;
  private final Set<String> roles;
  private final List<Step> steps = new ArrayList<>();

  private References(Problems problems, Set<String> roles) {
    this.problems = problems;
    this.roles = roles;
  }

  static void check(
      Problems problems,
      List<Role> roles,
      List<Step> flow,
      List<Activity> always,
      List<Pitfall> pitfalls) {
    Set<String> ids = roles.stream().map(Role::id).collect(Collectors.toSet());
    References references = new References(problems, ids);
    flow.forEach(references::step);
    always.forEach(activity -> references.activity("'always'", activity));
    pitfalls.forEach(pitfall -> references.role("a pitfall", pitfall.role()));
    Ids.checkUnique(problems, "role", roles, Role::id);
    Ids.checkUnique(problems, "phase or cycle", references.steps, Step::id);
  }

  private void step(Step step) {
    steps.add(step);
    if (step instanceof Phase phase) {
      phase(phase);
    } else if (step instanceof Cycle cycle) {
      cycle(cycle);
    }
  }

  private void cycle(Cycle cycle) {
    String place = "cycle '" + cycle.id() + "'";
    if (cycle.repeat() instanceof Repeat.ForEach turns) {
      role(place, turns.each());
      role(place, turns.as());
    } else if (cycle.repeat() instanceof Repeat.Until until) {
      role(place, until.role());
    }
    cycle.steps().forEach(this::step);
  }

  private void phase(Phase phase) {
    String place = "phase '" + phase.id() + "'";
    TimeBudget time = phase.time();
    if (time != null) {
      time.per().forEach(role -> role(place, role));
    }
    Choice choice = phase.chooses();
    if (choice != null) {
      role(place, choice.by());
      role(place, choice.makesAuthor());
    }
    phase.prompts().forEach(prompt -> role(place, prompt.role()));
    for (Form form : phase.forms()) {
      form.presence().keySet().forEach(role -> role(place, role));
      form.prompts().forEach(prompt -> role(place, prompt.role()));
      form.activities().forEach(activity -> activity(place, activity));
    }
  }

  private void activity(String place, Activity activity) {
    activity.roles().forEach(role -> role(place, role));
    if (activity.audience() instanceof Audience.HoldersOf holders) {
      holders.roles().forEach(role -> role(place, role));
    }
  }

  private void role(String place, @Nullable String role) {
    problems.require(
        role == null || roles.contains(role),
        place + " names role '" + role + "', which the method does not have");
  }
}
