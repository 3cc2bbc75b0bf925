package org.intervisie.method;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * With which roles those who hold a role may have come in: a choice gives one to the author of what is
 * chosen, a turn to whose turn it is, and who makes place for another becomes a plain member.
 */
final class Origins {
  private final Method method;
  private final Map<String, Set<String>> origins = new HashMap<>();

  /** For each role those of whom a choice or a turn may give it to a holder. */
  private final Map<String, Set<String>> givers = new HashMap<>();

  private Origins(Method method) {
    this.method = method;
  }

  /**
   * The origins of each role.
   *
   * @param later the roles that nobody comes in with
   */
  static Map<String, Set<String>> of(Method method, Set<String> later) {
    Origins all = new Origins(method);
    all.collect(method.flow());
    for (Role role : method.roles()) {
      all.origins.put(role.id(), new HashSet<>());
      if (!later.contains(role.id()) || role.steers() || role.id().equals(Role.MEMBER)) {
        all.add(role.id(), role.id());
      }
    }
    all.makePlace(later);
    for (boolean more = true; more; ) {
      more = false;
      for (Map.Entry<String, Set<String>> gift : all.givers.entrySet()) {
        for (String giver : gift.getValue()) {
          for (String origin : Set.copyOf(all.origins.getOrDefault(giver, Set.of()))) {
            more |= all.add(gift.getKey(), origin);
          }
        }
      }
    }
    return all.origins;
  }

  private boolean add(String role, String origin) {
    return origins.computeIfAbsent(role, any -> new HashSet<>()).add(origin);
  }

  /** Where a role that is given has no place left, whoever had it becomes a plain member. */
  private void makePlace(Set<String> later) {
    String plain = Seating.plain(method, later);
    for (Role role : method.roles()) {
      if (plain != null && later.contains(role.id()) && role.max() != null) {
        givers.computeIfAbsent(plain, any -> new HashSet<>()).add(role.id());
      }
    }
  }

  private void collect(List<Step> steps) {
    for (Step step : steps) {
      if (step instanceof Phase phase) {
        Choice choice = phase.chooses();
        if (choice != null && choice.makesAuthor() != null) {
          givers
              .computeIfAbsent(choice.makesAuthor(), any -> new HashSet<>())
              .addAll(authors(choice.kind()));
        }
      } else if (step instanceof Cycle cycle) {
        if (cycle.repeat() instanceof Repeat.ForEach turns && turns.as() != null) {
          givers.computeIfAbsent(turns.as(), any -> new HashSet<>()).add(turns.each());
        }
        collect(cycle.steps());
      }
    }
  }

  private Set<String> authors(String kind) {
    Set<String> roles = new HashSet<>();
    for (Phase phase : method.phases()) {
      phase.forms().forEach(form -> addAuthors(form.activities(), kind, roles));
    }
    addAuthors(method.always(), kind, roles);
    return roles;
  }

  private static void addAuthors(List<Activity> activities, String kind, Set<String> roles) {
    for (Activity activity : activities) {
      if (activity.kind().equals(kind)) {
        roles.addAll(activity.roles());
      }
    }
  }
}
