package org.intervisie.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is there, in which roles, and who sit together. Immutable; it changes seldom. */
final class Room {
  private final PreparedMethod method;
  private final Person[] people;
  private final List<Person> present;

  /** People by the hash of their ids, at least twice as long as there are people. */
  private final @Nullable Person[] table;

  private final List<List<String>> groups;
  private final int[] groupOf;

  /** Who come first where people take turns, by place in the order of joining. */
  private final List<Integer> firstInTurn;

  /** Who took over the role of a turn that had lost its person, by the serial of the round. */
  private final Map<Integer, Set<Integer>> standIns;

  private Room(
      PreparedMethod method,
      Person[] people,
      List<List<String>> groups,
      int[] groupOf,
      List<Integer> firstInTurn,
      Map<Integer, Set<Integer>> standIns) {
    this.method = method;
    this.people = people;
    this.table = index(people);
    this.groups = groups;
    this.groupOf = groupOf;
    this.firstInTurn = firstInTurn;
    this.standIns = standIns;
    this.present = whoIsPresent(people);
  }

  private static List<Person> whoIsPresent(Person[] people) {
    int count = 0;
    Person[] here = people.clone();
    for (Person person : people) {
      if (person.present()) {
        here[count++] = person;
      }
    }
    return Collections.unmodifiableList(Arrays.asList(here).subList(0, count));
  }

  static Room empty(PreparedMethod method) {
    return new Room(method, new Person[0], List.of(), new int[0], List.of(), Map.of());
  }

  int size() {
    return people.length;
  }

  Person get(int index) {
    return people[index];
  }

  /** Everyone who ever came in, in the order of joining. */
  List<Person> everyone() {
    return List.of(people);
  }

  List<Person> present() {
    return present;
  }

  /** Those present, in the order in which they take turns. */
  List<Person> presentInTurn() {
    if (firstInTurn.isEmpty()) {
      return present;
    }
    Set<Person> inTurn = new LinkedHashSet<>();
    for (int index : firstInTurn) {
      if (people[index].present()) {
        inTurn.add(people[index]);
      }
    }
    inTurn.addAll(present);
    return List.copyOf(inTurn);
  }

  List<String> presentIds() {
    return present.stream().map(Person::id).toList();
  }

  int presentCount() {
    return present.size();
  }

  @Nullable Person find(String id) {
    int mask = table.length - 1;
    int i = spread(id) & mask;
    Person person = table[i];
    while (person != null && !person.id().equals(id)) {
      i = (i + 1) & mask;
      person = table[i];
    }
    return person;
  }

  private static int spread(String id) {
    int hash = id.hashCode();
    return hash ^ (hash >>> 16);
  }

  private static @Nullable Person[] index(Person[] people) {
    int length = Math.max(8, Integer.highestOneBit(people.length) * 4);
    @Nullable Person[] table = new Person[length];
    for (Person person : people) {
      int i = spread(person.id()) & (length - 1);
      while (table[i] != null) {
        i = (i + 1) & (length - 1);
      }
      table[i] = person;
    }
    return table;
  }

  @Nullable Person findPresent(String id) {
    Person person = find(id);
    return person != null && person.present() ? person : null;
  }

  /** How many of those present hold one of the roles. */
  int holders(long mask) {
    int count = 0;
    for (Person person : people) {
      count += person.present() && person.holds(mask) ? 1 : 0;
    }
    return count;
  }

  List<List<String>> groups() {
    return groups;
  }

  /** The number of the person's group, from 1, or 0 for who has no place. */
  int groupOf(int index) {
    return index < groupOf.length ? groupOf[index] : 0;
  }

  Room join(String id, String name, long roles) {
    Person known = find(id);
    if (known != null) {
      boolean standsAside = known.standsAside() && known.roles() == roles;
      return replace(new Person(known.index(), id, name, roles, true, standsAside));
    }
    Person[] more = Arrays.copyOf(people, people.length + 1);
    more[people.length] = new Person(people.length, id, name, roles, true, false);
    return new Room(method, more, groups, groupOf, firstInTurn, standIns);
  }

  Room leave(Person person) {
    return replace(person.with(person.roles(), false, person.standsAside()));
  }

  /**
   * Gives a role. Who gains one stops having the plain role; and where the role has no place left, who
   * came in earliest of those who hold it makes place.
   */
  Room grant(Person person, int role) {
    long bit = 1L << role;
    Room room = this;
    if (!person.holds(bit)) {
      for (Person holder : people) {
        if (holder.present() && holder.holds(bit) && room.holders(bit) >= method.max(role)) {
          room = room.release(holder, role);
        }
      }
    }
    long plain = method.plainMask();
    boolean givesUp = bit != plain && person.holds(plain);
    long roles = (givesUp ? person.roles() & ~plain : person.roles()) | bit;
    // Who leads is no member for as long as that is so, whatever other role comes and goes.
    boolean leads = (bit & method.steering()) != 0;
    boolean standsAside = bit != plain && !leads && (givesUp || person.standsAside());
    return room.replace(person.with(roles, person.present(), standsAside));
  }

  /** Takes a role back; who gave up the plain role for it, or has none left, gets that again. */
  Room release(Person person, int role) {
    long bit = 1L << role;
    if (!person.holds(bit)) {
      return this;
    }
    long left = person.roles() & ~bit;
    boolean resumes = left == 0 || (person.standsAside() && (left & ~method.steering()) == 0);
    return replace(
        resumes
            ? person.with(left | method.plainMask(), person.present(), false)
            : person.with(left, person.present(), person.standsAside()));
  }

  Room divide(List<List<String>> division) {
    int[] numbers = new int[people.length];
    for (int i = 0; i < division.size(); i++) {
      for (String id : division.get(i)) {
        Person person = find(id);
        if (person != null) {
          numbers[person.index()] = i + 1;
        }
      }
    }
    return new Room(method, people, division, numbers, firstInTurn, standIns);
  }

  /** What it becomes when a round begins: whose turn it is gets its role. */
  Room during(Round round) {
    String role = round.turnRole();
    return role == null || !round.isTurn()
        ? this
        : grant(people[round.turn()], method.roleNumber(role));
  }

  /** What it becomes when a round ends: whoever carried a turn, here or gone, gives its role back. */
  Room after(Round round) {
    String role = round.turnRole();
    if (role == null || !round.isTurn()) {
      return this;
    }
    Room room = release(people[round.turn()], method.roleNumber(role));
    for (int standIn : standIns.getOrDefault(round.serial(), Set.of())) {
      room = room.release(room.people[standIn], method.roleNumber(role));
    }
    return room;
  }

  /** Whether somebody in the room carries a turn: whose it is, or who stands in. */
  boolean isCarried(Round turn) {
    Set<Integer> carriers = standIns.getOrDefault(turn.serial(), Set.of());
    return turn.isTurn()
        && present.stream()
            .filter(person -> person.index() == turn.turn() || carriers.contains(person.index()))
            .anyMatch(
                person -> turn.turnRole() == null || person.holds(method.mask(turn.turnRole())));
  }

  /**
   * What it becomes when someone has got roles: where the nearest turn that gives one of them has nobody
   * else who carries it, he or she stands in until the turn ends.
   */
  Room takenOver(Round here, Person taker, long roles) {
    Room without = leave(taker);
    for (Round round = outsideOwnTurn(here, taker, roles); round != null; round = round.outer()) {
      if (round.isTurn()
          && (method.mask(round.turnRole()) & roles) != 0
          && round.turn() != taker.index()
          && !without.isCarried(round)) {
        Set<Integer> carriers = new HashSet<>(standIns.getOrDefault(round.serial(), Set.of()));
        carriers.add(taker.index());
        Map<Integer, Set<Integer>> more = new HashMap<>(standIns);
        more.put(round.serial(), Set.copyOf(carriers));
        return new Room(method, people, groups, groupOf, firstInTurn, Map.copyOf(more));
      }
    }
    return this;
  }

  /** Whose own turn gives the role stands in for nobody within it: there others are yet to get it. */
  private @Nullable Round outsideOwnTurn(Round here, Person taker, long roles) {
    for (Round round = here; round != null; round = round.outer()) {
      if (round.isTurn()
          && round.turn() == taker.index()
          && (method.mask(round.turnRole()) & roles) != 0) {
        return round.outer();
      }
    }
    return here;
  }

  Room orderTurns(List<String> turns) {
    List<Integer> first = new ArrayList<>();
    for (String id : turns) {
      Person person = find(id);
      if (person != null) {
        first.add(person.index());
      }
    }
    return new Room(method, people, groups, groupOf, List.copyOf(first), standIns);
  }

  private Room replace(Person person) {
    Person[] changed = people.clone();
    changed[person.index()] = person;
    return new Room(method, changed, groups, groupOf, firstInTurn, standIns);
  }
}
