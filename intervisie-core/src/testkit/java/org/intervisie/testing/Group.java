package org.intervisie.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intervisie.session.Command;

/**
 * People who come to a meeting, with the roles that they claim. Immutable.
 *
 * @param roles the roles that each claims, by participant, in the order of coming in; no roles for the
 *     plain one
 * @see Groups
 */
public record Group(Map<String, List<String>> roles) {
  /** Copies the roles. */
  public Group {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    roles.forEach((who, claimed) -> copy.put(who, List.copyOf(claimed)));
    roles = Collections.unmodifiableMap(copy);
  }

  /**
   * Who comes.
   *
   * @return the ids, in the order of coming in
   */
  public List<String> people() {
    return List.copyOf(roles.keySet());
  }

  /**
   * What each of them says on coming in.
   *
   * @return a join for each, in order
   */
  public List<Command> joins() {
    List<Command> joins = new ArrayList<>();
    roles.forEach((who, claimed) -> joins.add(Command.join(who, claimed.toArray(String[]::new))));
    return joins;
  }
}
