package org.intervisie.catalogue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.intervisie.method.Activity;
import org.intervisie.method.Method;
import org.intervisie.method.Role;
import org.intervisie.method.Variation;
import org.intervisie.text.LocalizedText;

/**
 * The roles that two methods have under other ids: those with one title of which each method has an
 * id that the other has not. The second method is read with the ids of the first, so that a new id
 * is told once and not of everything that names the role.
 */
final class RenamedRoles {
  private final List<Pair> pairs;
  private final Method read;
  private final Map<Activity, Activity> written;

  private RenamedRoles(List<Pair> pairs, Method read, Map<Activity, Activity> written) {
    this.pairs = pairs;
    this.read = read;
    this.written = written;
  }

  /**
   * A role under two ids.
   *
   * @param inA the role in the first method
   * @param inB the role in the second method
   */
  record Pair(Role inA, Role inB) {}

  static RenamedRoles of(Method a, Method b) {
    List<Pair> pairs = pairs(a, b);
    if (pairs.isEmpty()) {
      return new RenamedRoles(pairs, b, Map.of());
    }
    // A variant may have any id but that of its base.
    Variation variation = b.vary(b.id().equals("read") ? "written" : "read");
    for (Pair pair : pairs) {
      variation = variation.renameRole(pair.inB().id(), pair.inA().id());
    }
    Method read = variation.build();
    Map<Activity, Activity> written = new HashMap<>();
    Iterator<Activity> inB = activities(b).iterator();
    activities(read).forEach(activity -> written.put(activity, inB.next()));
    return new RenamedRoles(pairs, read, written);
  }

  private static List<Pair> pairs(Method a, Method b) {
    Map<LocalizedText, Deque<Role>> onlyInB = new HashMap<>();
    for (Role role : b.roles()) {
      if (a.findRole(role.id()).isEmpty()) {
        onlyInB.computeIfAbsent(role.title(), title -> new ArrayDeque<>()).add(role);
      }
    }
    List<Pair> pairs = new ArrayList<>();
    for (Role role : a.roles()) {
      Deque<Role> alike = onlyInB.get(role.title());
      if (alike != null && !alike.isEmpty() && b.findRole(role.id()).isEmpty()) {
        pairs.add(new Pair(role, alike.remove()));
      }
    }
    return List.copyOf(pairs);
  }

  private static Stream<Activity> activities(Method method) {
    return Stream.concat(
        method.always().stream(),
        method.phases().stream()
            .flatMap(phase -> phase.forms().stream())
            .flatMap(form -> form.activities().stream()));
  }

  /** The roles, in the order of the first method. */
  List<Pair> pairs() {
    return pairs;
  }

  /** The second method, with the ids of the first. */
  Method read() {
    return read;
  }

  /** An activity of the second method, with the ids that it has there. */
  Activity written(Activity activity) {
    return written.getOrDefault(activity, activity);
  }
}
