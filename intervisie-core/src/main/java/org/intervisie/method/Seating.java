package org.intervisie.method;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
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

  /** The roles that choices gave. */
  private final Map<String, Gift> given;

  private final List<Repeat.ForEach> turns;

  /** The roles that turns gave and took back, for which those who had them before made place. */
  private final Set<String> leftOver;

  private final Map<String, Share> shares = new HashMap<>();

  /** How many hold a role, at the least and at the most. */
  record Share(int least, int most) {
    static final Share NONE = new Share(0, 0);
  }

  /**
   * How choices gave a role.
   *
   * @param surely whether on every course
   * @param fromPlain whether for certain to someone who held the plain role
   */
  private record Gift(boolean surely, boolean fromPlain) {
    Gift and(Gift other) {
      return new Gift(surely || other.surely, fromPlain && other.fromPlain);
    }

    Gift perhaps() {
      return new Gift(false, false);
    }
  }

  /** What holds for all moments of a meeting. */
  private record Parts(
      List<Role> roles,
      @Nullable String plain,
      Set<String> later,
      @Nullable String leader,
      int people,
      int free,
      int optional,
      boolean claims,
      Map<String, Set<String>> origins) {

    boolean isCrowded() {
      return free < 0;
    }

    /** Nothing begins without someone who leads, also where that passes on later. */
    boolean isFromTheStart(Role role) {
      return !later.contains(role.id()) || role.id().equals(leader);
    }

    /** How many hold it when the meeting begins; one at least where it is the only one that leads. */
    int leastAtFirst(Role role) {
      return role.id().equals(leader) ? Math.max(1, role.min()) : role.min();
    }

    boolean isLimited(String role) {
      return roles.stream().anyMatch(one -> one.id().equals(role) && one.max() != null);
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
      if (!isFromTheStart(role) && !role.id().equals(plain)) {
        return Share.NONE;
      }
      int least = isFromTheStart(role) ? leastAtFirst(role) : 0;
      int spare = isCrowded() ? Math.max(0, people - least) : free;
      int most = Math.min(role.max() == null ? people : role.max(), least + spare);
      if (role.id().equals(plain) && !isCrowded()) {
        least += Math.max(Math.min(free, 1), free - optional);
      }
      return new Share(Math.min(least, most), most);
    }
  }

  private Seating(
      Parts parts, Map<String, Gift> given, List<Repeat.ForEach> turns, Set<String> leftOver) {
    this.parts = parts;
    this.given = given;
    this.turns = turns;
    this.leftOver = leftOver;
    for (Role role : parts.roles()) {
      shares.put(role.id(), parts.atFirst(role));
    }
    Set<String> passedOn = new LinkedHashSet<>(given.keySet());
    long surely = 0;
    long perhaps = 0;
    Set<String> certain = new HashSet<>();
    for (Map.Entry<String, Gift> gift : given.entrySet()) {
      if (gift.getValue().surely()) {
        certain.add(gift.getKey());
      }
      if (!gift.getKey().equals(parts.plain())) {
        surely += gift.getValue().fromPlain() ? 1 : 0;
        // A choice may be made anew, or come round again, and then gives it to another too.
        perhaps += parts.max(gift.getKey());
      }
    }
    for (Repeat.ForEach turn : turns) {
      if (turn.as() == null) {
        shares.computeIfPresent(
            turn.each(), (role, share) -> new Share(Math.max(1, share.least()), share.most()));
      } else {
        passedOn.add(turn.as());
        boolean leavesPlain = !turn.as().equals(parts.plain());
        surely += leavesPlain && turn.each().equals(parts.plain()) ? 1 : 0;
        perhaps += leavesPlain ? 1 : 0;
      }
    }
    long displaced = 0;
    // It does not go back to them.
    certain.removeAll(leftOver);
    for (Repeat.ForEach turn : turns) {
      if (turn.as() != null) {
        certain.add(turn.as());
      }
    }
    for (String role : leftOver) {
      Share before = shares.getOrDefault(role, Share.NONE);
      shares.put(role, new Share(0, before.most()));
      displaced += before.most();
    }
    for (String role : passedOn) {
      Share before = shares.getOrDefault(role, Share.NONE);
      int gained = given.containsKey(role) ? parts.people() : before.most() + turns.size();
      int most = Math.min(parts.max(role), gained);
      int least = certain.contains(role) ? Math.max(1, before.least()) : before.least();
      shares.put(role, new Share(least, Math.max(1, most)));
      // Who has to make place for another, and has no other role, gets the plain one.
      displaced += parts.isLimited(role) ? before.most() : 0;
    }
    if (parts.plain() != null && perhaps + displaced > 0) {
      Share plain = shares.getOrDefault(parts.plain(), Share.NONE);
      shares.put(
          parts.plain(),
          new Share(
              (int) Math.max(0, plain.least() - perhaps),
              (int) Math.min(parts.people(), Math.max(0, plain.most() - surely) + displaced)));
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
    String leader = leader(method, later);
    Map<String, Set<String>> origins = Origins.of(method, later);
    Parts roles = new Parts(method.roles(), plain, later, leader, people, 0, 0, claims, origins);
    for (Role role : method.roles()) {
      if (roles.isFromTheStart(role)) {
        needed += roles.leastAtFirst(role);
        optional += roles.leastAtFirst(role) == 0 && !role.id().equals(plain) ? 1 : 0;
      }
    }
    return new Seating(
        new Parts(
            method.roles(),
            plain,
            later,
            leader,
            people,
            people - needed,
            optional,
            claims,
            origins),
        Map.of(),
        List.of(),
        Set.of());
  }

  /** How many it takes to begin, each with one role. */
  static int needed(Method method) {
    Seating nobody = of(method, 0, false);
    return nobody.parts.people() - nobody.parts.free();
  }

  /** The role of who leads at the beginning where each that does so is given later: the first. */
  static @Nullable String leader(Method method, Set<String> later) {
    String first = null;
    for (Role role : method.roles()) {
      if (role.steers() && !later.contains(role.id())) {
        return null;
      }
      first = first == null && role.steers() ? role.id() : first;
    }
    return first;
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
  static @Nullable String plain(Method method, Set<String> later) {
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

  /**
   * The same from a choice on that gives its author a role.
   *
   * @param fromPlain whether the author held the plain role for certain
   */
  Seating giving(String role, boolean fromPlain) {
    Map<String, Gift> more = new HashMap<>(given);
    more.merge(role, new Gift(true, fromPlain), Gift::and);
    Set<String> others = new HashSet<>(leftOver);
    others.remove(role);
    return new Seating(parts, Map.copyOf(more), turns, Set.copyOf(others));
  }

  /** Whether who holds one of the roles holds the plain one. */
  boolean isPlain(Collection<String> roles) {
    return parts.plain() != null && Set.of(parts.plain()).containsAll(roles);
  }

  /** The same during a turn. */
  Seating during(Repeat.ForEach turn) {
    List<Repeat.ForEach> more = new ArrayList<>(turns);
    more.add(turn);
    return new Seating(parts, given, List.copyOf(more), leftOver);
  }

  /** The same where it is not certain that what gave roles since then was gone through. */
  Seating perhaps(Seating then) {
    Map<String, Gift> more = new HashMap<>(given);
    more.replaceAll((role, gift) -> then.given.getOrDefault(role, gift.perhaps()));
    return new Seating(parts, Map.copyOf(more), turns, leftOver);
  }

  /** The same after the innermost turn, with the roles that choices gave in it. */
  Seating after() {
    List<Repeat.ForEach> others = turns.subList(0, turns.size() - 1);
    String role = turns.get(others.size()).as();
    // Where a choice gave it to whose turn it was, it is gone with the turn.
    Map<String, Gift> still = new HashMap<>(given);
    still.computeIfPresent(role == null ? "" : role, (same, gift) -> gift.perhaps());
    Seating after = new Seating(parts, Map.copyOf(still), others, leftOver);
    if (role == null || !parts.isLimited(role) || !after.mayBeHeld(role)) {
      return after;
    }
    Set<String> more = new HashSet<>(leftOver);
    more.add(role);
    return new Seating(parts, Map.copyOf(still), others, Set.copyOf(more));
  }

  boolean isSame(Seating other) {
    return given.equals(other.given)
        && turns.equals(other.turns)
        && leftOver.equals(other.leftOver);
  }

  /** The role of who claims none; null where there is none. */
  @Nullable String plain() {
    return parts.plain();
  }

  /** Whether giving a role to another takes it from whoever may have it. */
  boolean takesFromOthers(String role) {
    return parts.isLimited(role) && mayBeHeld(role);
  }

  boolean mayBeHeld(String role) {
    return shares.getOrDefault(role, Share.NONE).most() > 0;
  }

  /** How many turns there are at the most in a cycle for each holder of a role, who may change meanwhile. */
  int mostTurns(String role) {
    int most = most(List.of(role));
    return most > 0 && parts.later().contains(role) ? parts.people() : most;
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
   * the person may have got the one after the other by a choice or a turn.
   */
  boolean mayBeTheSame(Collection<String> then, Collection<String> now) {
    return parts.isCrowded()
        || parts.claims()
        || then.stream().anyMatch(one -> now.stream().anyMatch(other -> mayMeet(one, other)));
  }

  private boolean mayMeet(String one, String other) {
    return one.equals(other)
        || !Collections.disjoint(
            parts.origins().getOrDefault(one, Set.of()),
            parts.origins().getOrDefault(other, Set.of()));
  }

  /**
   * Whether someone may hold both roles at once: they are the same, or one of them is given to who has the
   * other. Whoever gains another role gives up the plain one.
   */
  boolean mayBothBeHeld(String one, String other) {
    return one.equals(other)
        || parts.isCrowded()
        || isGivenBeside(one, other)
        || isGivenBeside(other, one);
  }

  private boolean isGivenBeside(String role, String other) {
    return parts.later().contains(role) && !other.equals(parts.plain()) && mayMeet(role, other);
  }

  /** Whether a role neither comes nor goes in the course of the meeting. */
  boolean isKeptBy(Collection<String> roles) {
    return roles.stream().noneMatch(parts.later()::contains);
  }
}
