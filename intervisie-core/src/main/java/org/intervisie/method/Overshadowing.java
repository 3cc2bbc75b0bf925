package org.intervisie.method;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Whether an activity stands behind another of the same kind that takes all that it would take. A
 * contribution counts for the first activity that accepts it, so the second never gets any.
 */
final class Overshadowing {
  private Overshadowing() {}

  /**
   * The roles of an activity whose contributions all count for one before it.
   *
   * @param ever whether it is enough that they may do so from some moment on
   * @param sameHands whether who holds one role may hold another, of which one is for the first activity
   */
  static Set<String> roles(
      List<Activity> activities, int index, boolean ever, BiPredicate<String, String> sameHands) {
    Set<String> roles = new HashSet<>();
    Activity second = activities.get(index);
    for (int i = 0; i < index; i++) {
      Activity first = activities.get(i);
      if (takesAllOf(first, second, ever)) {
        second.roles().stream()
            .filter(role -> first.roles().stream().anyMatch(one -> sameHands.test(one, role)))
            .forEach(roles::add);
      }
    }
    return roles;
  }

  private static boolean takesAllOf(Activity first, Activity second, boolean ever) {
    return first.kind().equals(second.kind())
        && first.times().max() == null
        && labels(first).isEmpty() == labels(second).isEmpty()
        && (ever
            ? isAboutTheSame(first.about(), second.about())
            : first.order() == Order.FREE
                && (first.after() == null || first.after().equals(second.after()))
                && isNoNarrower(first.about(), second.about())
                && labels(first).containsAll(labels(second))
                && !isForGroupsOnly(first));
  }

  private static boolean isAboutTheSame(@Nullable About first, @Nullable About second) {
    if (first == null || second == null) {
      return first == null && second == null;
    }
    return first.kind().equals(second.kind());
  }

  private static boolean isNoNarrower(@Nullable About first, @Nullable About second) {
    if (first == null || second == null) {
      return first == null && second == null;
    }
    return first.kind().equals(second.kind())
        && (first.label() == null || first.label().equals(second.label()))
        && (first.rated() == null || first.rated().equals(second.rated()));
  }

  /** Who has no place in a group is not taken by it. */
  private static boolean isForGroupsOnly(Activity activity) {
    return activity.times().per() == Times.Per.GROUP
        || activity.audience() instanceof Audience.MyGroup;
  }

  private static Set<String> labels(Activity activity) {
    Set<String> labels = new HashSet<>();
    activity.labels().forEach(label -> labels.add(label.id()));
    return labels;
  }
}
