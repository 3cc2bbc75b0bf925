package org.intervisie.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Duties that grow by being done: what must be said about each contribution of a kind is one itself, or
 * asks for one, and who must say it sees it. One contribution then asks for more without end.
 */
final class EndlessDuties {
  private final Form form;

  /** The activities that must be done about each of a kind. */
  private final Map<String, List<Activity>> owed = new HashMap<>();

  private EndlessDuties(Form form) {
    this.form = form;
  }

  /** The duties of a form, with those that hold in every phase. */
  static EndlessDuties among(Form form, List<Activity> activities) {
    EndlessDuties duties = new EndlessDuties(form);
    for (Activity activity : activities) {
      About about = activity.about();
      if (about != null && isOwedForEach(activity, about)) {
        duties.owed.computeIfAbsent(about.kind(), kind -> new ArrayList<>()).add(activity);
      }
    }
    return duties;
  }

  private static boolean isOwedForEach(Activity activity, About about) {
    return activity.times().per() == Times.Per.TARGET
        && activity.times().min() > 0
        && about.equals(About.kind(about.kind()));
  }

  /** Whether doing an activity in the end asks for doing it again. */
  boolean isEndless(Activity activity) {
    About about = activity.about();
    return about != null
        && isOwedForEach(activity, about)
        && leads(activity, activity, new HashSet<>());
  }

  private boolean leads(Activity from, Activity to, Set<Activity> seen) {
    Sort brought = Sort.of(from, form);
    for (Activity next : owed.getOrDefault(from.kind(), List.of())) {
      if (brought.canBeSeenAtOnceBy(next.roles(), true)
          && (next.equals(to) || (seen.add(next) && leads(next, to, seen)))) {
        return true;
      }
    }
    return false;
  }
}
