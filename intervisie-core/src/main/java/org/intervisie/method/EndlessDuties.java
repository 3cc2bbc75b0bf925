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

  /** Whether it is enough that it may be so, as pairs and subgroups may fall out. */
  private final boolean perhaps;

  /** The activities that must be done about each of a kind. */
  private final Map<String, List<Activity>> owed = new HashMap<>();

  private EndlessDuties(Form form, boolean perhaps) {
    this.form = form;
    this.perhaps = perhaps;
  }

  /**
   * The duties of a form, with those that hold in every phase.
   *
   * @param perhaps whether it is enough that they may have no end
   */
  static EndlessDuties among(Form form, List<Activity> activities, boolean perhaps) {
    EndlessDuties duties = new EndlessDuties(form, perhaps);
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
        && about.rated() == null;
  }

  /** Whether doing an activity in the end asks for doing it again. */
  boolean isEndless(Activity activity) {
    About about = activity.about();
    return about != null
        && isOwedForEach(activity, about)
        && leads(activity, activity, new HashSet<>());
  }

  private static boolean asksFor(Activity next, Sort brought) {
    About about = next.about();
    return about != null && brought.isSurely(about.label());
  }

  private boolean isSeen(Sort brought, Activity next, Activity from) {
    return brought.canBeSeenAtOnceBy(next.roles(), from.roles())
        || (perhaps
            && brought.audience() instanceof Audience.MyGroup
            && brought.grouping().needsGroups());
  }

  private boolean leads(Activity from, Activity to, Set<Activity> seen) {
    Sort brought = Sort.of(from, form);
    for (Activity next : owed.getOrDefault(from.kind(), List.of())) {
      if (asksFor(next, brought)
          && isSeen(brought, next, from)
          && (next.equals(to) || (seen.add(next) && leads(next, to, seen)))) {
        return true;
      }
    }
    return false;
  }
}
