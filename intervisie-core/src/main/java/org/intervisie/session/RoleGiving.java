package org.intervisie.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intervisie.method.GroupSize;
import org.intervisie.method.Role;

/** Decides who may be given a role, and whether the roles that a meeting needs are filled. */
final class RoleGiving {
  private RoleGiving() {}

  static Decision assign(Ruling ruling, Command.AssignRole command) {
    State state = ruling.state;
    Person who = state.room.findPresent(command.participant());
    if (who == null) {
      return ruling.refuse(new Refusal.UnknownParticipant(ruling.attempt(), command.participant()));
    }
    if (state.method.roleNumber(command.role()) < 0) {
      return ruling.refuse(
          new Refusal.UnknownRole(
              ruling.attempt(), state.method.roleIds(state.method.everyRole())));
    }
    if (who.holds(state.method.mask(command.role()))
        || Joining.free(state, state.method.mask(command.role())) == 0) {
      return ruling.refuse(new Refusal.RoleTaken(ruling.attempt(), command.role()));
    }
    return ruling.accept(
        new Event.RoleAssigned(ruling.seq(), ruling.at, command.by(), who.id(), command.role()));
  }

  static void assignMoves(State state, String by, List<Move> moves) {
    Map<String, List<String>> free = new LinkedHashMap<>();
    for (Role role : state.method.roles()) {
      long mask = state.method.mask(role.id());
      if (Joining.free(state, mask) != 0) {
        List<String> people =
            state.room.present().stream()
                .filter(person -> !person.holds(mask))
                .map(Person::id)
                .toList();
        if (!people.isEmpty()) {
          free.put(role.id(), people);
        }
      }
    }
    if (!free.isEmpty()) {
      moves.add(new Move.AssignRole(by, free));
    }
  }

  static Decision handOver(Ruling ruling, Command.HandOver command) {
    State state = ruling.state;
    Person by = state.room.findPresent(command.by());
    Person to = state.room.findPresent(command.to());
    if (to == null) {
      return ruling.refuse(new Refusal.UnknownParticipant(ruling.attempt(), command.to()));
    }
    if (by == null || !mayHandOver(state, by)) {
      return ruling.refuse(
          new Refusal.NotYourRole(ruling.attempt(), state.method.roleIds(state.method.steering())));
    }
    if (to.holds(state.method.steering())) {
      return ruling.refuse(
          new Refusal.RoleTaken(
              ruling.attempt(), state.method.roleIds(steeringOf(state, by)).get(0)));
    }
    return ruling.accept(new Event.HandedOver(ruling.seq(), ruling.at, command.by(), to.id()));
  }

  static void handOverMoves(State state, Person by, List<Move> moves) {
    if (mayHandOver(state, by)) {
      List<String> to =
          state.room.present().stream()
              .filter(person -> !person.holds(state.method.steering()))
              .map(Person::id)
              .toList();
      if (!to.isEmpty()) {
        moves.add(new Move.HandOver(by.id(), to));
      }
    }
  }

  /** Who steers may hand over; when nobody is left who does, anyone may. */
  private static boolean mayHandOver(State state, Person by) {
    long steering = state.method.steering();
    return steering != 0 && (by.holds(steering) || state.room.holders(steering) == 0);
  }

  /** The steering roles that someone hands over; the first of the method where nobody has one. */
  static long steeringOf(State state, Person by) {
    long held = by.roles() & state.method.steering();
    return held != 0 ? held : Long.lowestOneBit(state.method.steering());
  }

  static Decision begin(Ruling ruling, Command.Begin command) {
    State state = ruling.state;
    List<String> unfilled = unfilled(state);
    if (!unfilled.isEmpty()) {
      return ruling.refuse(new Refusal.RolesUnfilled(ruling.attempt(), unfilled));
    }
    GroupSize group = state.method.method().group();
    int people = state.room.presentCount();
    if (group != null && !group.fits(people)) {
      return ruling.refuse(
          new Refusal.GroupSize(ruling.attempt(), people, group.min(), group.max()));
    }
    ruling.add(new Event.Begun(ruling.seq(), ruling.at, command.by()));
    return Moving.open(ruling, state.flow().first(), Round.whole(state.method.flow()));
  }

  static boolean mayBegin(State state) {
    GroupSize group = state.method.method().group();
    return unfilled(state).isEmpty() && (group == null || group.fits(state.room.presentCount()));
  }

  /** The roles short of their minimum, but for those that a choice or a cycle gives later. */
  private static List<String> unfilled(State state) {
    List<String> unfilled = new ArrayList<>();
    for (Role role : state.method.roles()) {
      long mask = state.method.mask(role.id());
      if ((state.method.later() & mask) == 0 && state.room.holders(mask) < role.min()) {
        unfilled.add(role.id());
      }
    }
    return unfilled;
  }

  /**
   * The roles that are needed and that nobody holds. One that comes later, or that people give up for
   * another, is needed only once someone who held it has gone away.
   */
  static List<String> missing(PreparedMethod method, Room room) {
    List<String> missing = new ArrayList<>();
    for (Role role : method.roles()) {
      long mask = method.mask(role.id());
      boolean needed = role.min() > 0 || (role.steers() && room.holders(method.steering()) == 0);
      boolean comesAndGoes = ((method.later() | method.plainMask()) & mask) != 0;
      if (needed && room.holders(mask) == 0 && (!comesAndGoes || wasHeld(room, mask))) {
        missing.add(role.id());
      }
    }
    return missing;
  }

  private static boolean wasHeld(Room room, long mask) {
    for (Person person : room.everyone()) {
      if (!person.present() && person.holds(mask)) {
        return true;
      }
    }
    return false;
  }
}
