package org.intervisie.method;

import static org.intervisie.method.ImpossibleEditException.notThere;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A method with one of its roles added, taken away or changed. */
final class RoleEdits {
  private RoleEdits() {}

  static Method with(Method method, Role role) {
    List<Role> more = new ArrayList<>(method.roles());
    more.add(role);
    return method.withRoles(more);
  }

  static Method without(Method method, String id) {
    Role leaving = role(method, id);
    Set<String> naming = References.naming(method, id);
    if (!naming.isEmpty()) {
      throw new ImpossibleEditException("it is still named by " + String.join(", ", naming));
    }
    return method.withRoles(method.roles().stream().filter(it -> !it.equals(leaving)).toList());
  }

  static Method changed(Method method, String id, UnaryOperator<Role> change) {
    Role old = role(method, id);
    return method.withRoles(
        method.roles().stream().map(it -> it.equals(old) ? change.apply(it) : it).toList());
  }

  static Method renamed(Method method, String id, String to) {
    role(method, id);
    if (!to.equals(id) && method.findRole(to).isPresent()) {
      throw new ImpossibleEditException("role '" + to + "' is there already");
    }
    return RoleRenaming.of(method, id, to);
  }

  private static Role role(Method method, String id) {
    List<String> ids = method.roles().stream().map(Role::id).toList();
    return method.findRole(id).orElseThrow(() -> notThere("it is not there", id, ids));
  }
}
