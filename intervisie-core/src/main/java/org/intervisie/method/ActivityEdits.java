package org.intervisie.method;

import static org.intervisie.method.ImpossibleEditException.notThere;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Activities, with some of them added or taken away. What takes away leaves activities as they
 * are where there is nothing to take; who wants to hear of that checks first, over all that are
 * edited.
 */
final class ActivityEdits {
  private ActivityEdits() {}

  static List<Activity> with(List<Activity> activities, Activity activity) {
    if (activities.contains(activity)) {
      throw new ImpossibleEditException("just that '" + activity.kind() + "' is there already");
    }
    List<Activity> more = new ArrayList<>(activities);
    more.add(activity);
    return more;
  }

  static void checkHas(List<Activity> activities, String kind) {
    Set<String> kinds = new LinkedHashSet<>();
    activities.forEach(activity -> kinds.add(activity.kind()));
    if (!kinds.contains(kind)) {
      throw notThere("activity '" + kind + "' is not there", kind, kinds);
    }
  }

  static List<Activity> without(List<Activity> activities, String kind) {
    return activities.stream().filter(activity -> !activity.kind().equals(kind)).toList();
  }

  static void checkOpen(List<Activity> activities, String role, String kind) {
    checkHas(activities, kind);
    Set<String> roles = new LinkedHashSet<>();
    activities.stream()
        .filter(activity -> activity.kind().equals(kind))
        .forEach(activity -> roles.addAll(activity.roles()));
    if (!roles.contains(role)) {
      throw notThere("'" + kind + "' is not open to role '" + role + "'", role, roles);
    }
  }

  static List<Activity> closed(List<Activity> activities, String role, String kind) {
    List<Activity> left = new ArrayList<>();
    for (Activity activity : activities) {
      List<String> others = activity.roles().stream().filter(it -> !it.equals(role)).toList();
      if (!activity.kind().equals(kind)) {
        left.add(activity);
      } else if (!others.isEmpty()) {
        left.add(activity.withRoles(others));
      }
    }
    return left;
  }
}
