package org.intervisie.method;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many hold each role by some moment, from the fewest to the most, when a group of so many sits as
 * groups do: whoever is needed plays one part, at most one person takes a part that nobody has to
 * play, and the rest hold the plain role. Only where there are fewer people than needed parts someone
 * plays two. A role that a choice or a turn gives is somebody's from there on, who no longer holds the
 * plain one. Immutable.
 */
final class Seating {
  private final Parts parts;

  /** The roles that choices gave, each with whether it was a holder of the plain role for certain. */
  private final Map<String, Boolean> given;

  private final List<Repeat.ForEach> turns;
  private final Map<String, Share> shares = new HashMap<>();

  /** How many hold a role, at the least and at the most. */
  record Share(int least, int most) {
    static final Share NONE = new Share(0, 0);
  }

  /** What holds for all moments of a meeting. */
  private record Parts(
      List<Role> roles,
      @Nullable String plain,
      Set<String> later,
      int people,
      int free,
      int optional,
      boolean claims) {

    boolean isCrowded() {
      return free < 0;
    }

    int max(String role) {
      for (Role one : roles) {
        if (one.id().equals(role)) {
          return one.max() == null ? people : one.max();
        }
      }
      return people;
    }

    Share atFirst(Role role) {
      Share planned = planned(role);
      return claims
          ? new Share(planned.least(), Math.max(planned.most(), Math.min(max(role.id()), people)))
          : planned;
    }

    private Share planned(Role role) {
      if (later.contains(role.id()) && !role.id().equals(plain) && !role.steers()) {
        return Share.NONE;
      }
      // Nothing begins without someone who leads, also where that passes on later.
      boolean isNeeded = role.steers() || !later.contains(role.id());
      int least = isNeeded ? role.min() : 0;
      int spare = isCrowded() ? Math.max(0, people - least) : free;
      int most = Math.min(role.max() == null ? people : role.max(), least + spare);
      if (role.id().equals(plain) && !isCrowded()) {
        least += Math.max(Math.min(free, 1), free - optional);
      }
      return new Share(Math.min(least, most), most);
    }
  }

  private Seating(Parts parts, Map<String, Boolean> given, List<Repeat.ForEach> turns) {
    this.parts = parts;
    this.given = given;
    this.turns = turns;
    for (Role role : parts.roles()) {
      shares.put(role.id(), parts.atFirst(role));
    }
    Map<String, Boolean> passedOn = new HashMap<>(given);
    for (Repeat.ForEach turn : turns) {
      if (turn.as() != null) {
        passedOn.put(turn.as(), turn.each().equals(parts.plain()));
      } else {
        shares.computeIfPresent(
            turn.each(), (role, share) -> new Share(Math.max(1, share.least()), share.most()));
      }
    }
    int surely = 0;
    int perhaps = 0;
    for (Map.Entry<String, Boolean> role : passedOn.entrySet()) {
      Share before = shares.getOrDefault(role.getKey(), Share.NONE);
      // A choice that comes round again gives it to others too.
      int gained = given.containsKey(role.getKey()) ? parts.people() : before.most() + 1;
      int most = Math.min(parts.max(role.getKey()), gained);
      shares.put(role.getKey(), new Share(Math.max(1, before.least()), Math.max(1, most)));
      if (!role.getKey().equals(parts.plain())) {
        surely += role.getValue() ? 1 : 0;
        perhaps++;
      }
    }
    if (parts.plain() != null && perhaps > 0) {
      Share plain = shares.getOrDefault(parts.plain(), Share.NONE);
      shares.put(
          parts.plain(),
          new Share(Math.max(0, plain.least() - perhaps), Math.max(0, plain.most() - surely)));
    }
  }

  /**
   * The seating at the beginning.
   *
   * @param claims whether people may come in with more roles than one, and with roles given later
   */
  static Seating of(Method method, int people, boolean claims) {
    Set<String> later = laterRoles(method);
    int needed = 0;
    int optional = 0;
    String plain = plain(method, later);
    for (Role role : method.roles()) {
      if (role.steers() || !later.contains(role.id())) {
        needed += role.min();
        optional += role.min() == 0 && !role.id().equals(plain) ? 1 : 0;
      }
    }
    return new Seating(
        new Parts(method.roles(), plain, later, people, people - needed, optional, claims),
        Map.of(),
        List.of());
  }

  /** So many that each role, also one given later, is somebody's, and one more plain person is left. */
  static int usual(Method method) {
    Set<String> later = laterRoles(method);
    String plain = plain(method, later);
    int people = plain == null ? 0 : 1;
    for (Role role : method.roles()) {
      people += Math.max(role.min(), role.id().equals(plain) ? 0 : 1);
    }
    return Math.max(1, people);
  }

  private static Set<String> laterRoles(Method method) {
    return Headcount.unknown(method).later();
  }

  /** The role of who claims none, as in a session. */
  private static @Nullable String plain(Method method, Set<String> later) {
    String first = null;
    for (Role role : method.roles()) {
      if (role.id().equals(Role.MEMBER)) {
        return role.id();
      }
      if (first == null && !role.steers() && !later.contains(role.id())) {
        first = role.id();
      }
    }
    return first;
  }

  /** The same from a choice on that gives its author a role. */
  Seating giving(String role, Collection<String> authors) {
    if (given.containsKey(role)) {
      return this;
    }
    Map<String, Boolean> more = new HashMap<>(given);
    more.put(role, parts.plain() != null && Set.of(parts.plain()).containsAll(authors));
    return new Seating(parts, Map.copyOf(more), turns);
  }

  /** The same during a turn. */
  Seating during(Repeat.ForEach turn) {
    List<Repeat.ForEach> more = new ArrayList<>(turns);
    more.add(turn);
    return new Seating(parts, given, List.copyOf(more));
  }

  /** The same after the innermost turn, with the roles that choices gave in it. */
  Seating after() {
    return new Seating(parts, given, turns.subList(0, turns.size() - 1));
  }

  boolean isSame(Seating other) {
    return given.equals(other.given) && turns.equals(other.turns);
  }

  /** How many hold one of the roles at the least. */
  int least(Collection<String> roles) {
    int least = 0;
    for (String role : roles) {
      int holders = shares.getOrDefault(role, Share.NONE).least();
      least = parts.isCrowded() ? Math.max(least, holders) : least + holders;
    }
    return least;
  }

  /** How many hold one of the roles at the most. */
  int most(Collection<String> roles) {
    long most = 0;
    for (String role : roles) {
      most += shares.getOrDefault(role, Share.NONE).most();
    }
    return (int) Math.min(most, parts.people());
  }

  /**
   * Whether someone who held one of some roles may hold one of others now: the roles are the same, or
   * one of them comes and goes with a choice or a turn.
   */
  boolean mayBeTheSame(Collection<String> then, Collection<String> now) {
    if (parts.isCrowded() || parts.claims()) {
      return true;
    }
    Set<String> both = new HashSet<>(then);
    both.retainAll(now);
    return !both.isEmpty()
        || then.stream().anyMatch(parts.later()::contains)
        || now.stream().anyMatch(parts.later()::contains);
  }

  /** Whether a role neither comes nor goes in the course of the meeting. */
  boolean isKeptBy(Collection<String> roles) {
    return roles.stream().noneMatch(parts.later()::contains);
  }
}
