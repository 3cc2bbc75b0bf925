package org.intervisie.catalogue;

import java.util.HashSet;
import java.util.Set;
import org.intervisie.method.Activity;
import org.intervisie.method.Form;
import org.intervisie.method.GroupSize;
import org.intervisie.method.Headcount;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Role;
import org.jspecify.annotations.Nullable;

/**
 * How many people the roles of a method ask for and leave room for, where it says nothing of the
 * group. Of two readings it takes the one that turns fewer groups away: who leads may also be one of
 * the others, and nobody else plays two parts at once.
 */
final class Room {
  private Room() {}

  static GroupSize of(Method method) {
    int fewest = fewest(method);
    Integer most = most(method);
    return new GroupSize(fewest, most == null ? null : Integer.valueOf(Math.max(fewest, most)));
  }

  private static int fewest(Method method) {
    Set<String> later = Headcount.unknown(method).later();
    Set<String> busy = busy(method);
    long leaders = 0;
    long atTheBeginning = 0;
    long parts = 0;
    for (Role role : method.roles()) {
      if (role.steers()) {
        leaders += later.contains(role.id()) ? 0 : role.min();
      } else {
        atTheBeginning += later.contains(role.id()) ? 0 : role.min();
        parts += role.min() > 0 || busy.contains(role.id()) ? 1 : 0;
      }
    }
    return capped(Math.max(1, Math.max(leaders, Math.max(atTheBeginning, parts))));
  }

  private static @Nullable Integer most(Method method) {
    long most = 0;
    for (Role role : method.roles()) {
      Integer max = role.max();
      if (max == null) {
        return null;
      }
      most += max;
    }
    return capped(most);
  }

  private static int capped(long people) {
    return (int) Math.min(Integer.MAX_VALUE, people);
  }

  /** The roles that must act somewhere where nobody else can do it for them, in whatever form. */
  private static Set<String> busy(Method method) {
    Set<String> busy = new HashSet<>();
    for (Phase phase : method.phases()) {
      if (!phase.optional()) {
        for (Role role : method.roles()) {
          if (phase.forms().stream().allMatch(form -> mustAct(form, role.id()))) {
            busy.add(role.id());
          }
        }
      }
    }
    return busy;
  }

  private static boolean mustAct(Form form, String role) {
    for (Activity activity : form.activities()) {
      if (activity.times().min() > 0 && activity.roles().stream().allMatch(role::equals)) {
        return true;
      }
    }
    return false;
  }
}
