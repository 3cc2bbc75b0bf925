package org.intervisie.session;

import java.util.ArrayList;
import java.util.List;
import org.intervisie.method.GroupSize;
import org.jspecify.annotations.Nullable;

/** Decides who may come in, in which roles, and what happens when someone goes. */
final class Joining {
  private Joining() {}

  static Decision join(Ruling ruling, Command.Join command) {
    State state = ruling.state;
    Room room = state.room;
    Person by = room.findPresent(command.by());
    boolean self = command.participant().equals(command.by());
    if (by == null && !self) {
      return ruling.refuse(new Refusal.UnknownParticipant(ruling.attempt(), command.by()));
    }
    boolean steers = by != null && state.steers(by);
    if (room.findPresent(command.participant()) != null) {
      return ruling.refuse(new Refusal.AlreadyJoined(ruling.attempt(), command.participant()));
    }
    if (!self && !steers) {
      return ruling.refuse(new Refusal.NotYourRole(ruling.attempt(), List.of()));
    }
    if (command.participant().length() > state.limits.idLength()) {
      return ruling.refuse(
          new Refusal.LimitReached(ruling.attempt(), "idLength", state.limits.idLength()));
    }
    Person known = room.find(command.participant());
    if (known == null && room.size() >= state.limits.participants()) {
      return ruling.refuse(
          new Refusal.LimitReached(ruling.attempt(), "participants", state.limits.participants()));
    }
    if (isFull(state)) {
      GroupSize group = state.method.method().group();
      return ruling.refuse(
          new Refusal.GroupSize(
              ruling.attempt(),
              room.presentCount() + 1,
              group == null ? null : group.min(),
              group == null ? null : group.max()));
    }
    List<String> roles = new ArrayList<>();
    for (String role : command.roles()) {
      if (state.method.roleNumber(role) < 0) {
        return ruling.refuse(new Refusal.UnknownRole(ruling.attempt(), state.method.roleIds(-1L)));
      }
      if (!mayClaim(state, steers, role)) {
        return ruling.refuse(
            new Refusal.NotYourRole(
                ruling.attempt(), state.method.roleIds(state.method.steering())));
      }
      if (!isFree(state, role)) {
        return ruling.refuse(new Refusal.RoleTaken(ruling.attempt(), role));
      }
      if (!roles.contains(role)) {
        roles.add(role);
      }
    }
    if (roles.isEmpty()) {
      roles.addAll(unclaimed(state, known));
      if (roles.isEmpty() && state.method.plainMask() != 0) {
        return ruling.refuse(
            new Refusal.RoleTaken(
                ruling.attempt(), state.method.roleIds(state.method.plainMask()).get(0)));
      }
    }
    return ruling.accept(
        new Event.Joined(
            ruling.seq(), ruling.at, command.by(), command.participant(), command.name(), roles));
  }

  /** Before the beginning people may claim any role for themselves; afterwards only the plain one. */
  private static boolean mayClaim(State state, boolean steers, String role) {
    return steers
        || state.course.status() == Status.GATHERING
        || state.method.mask(role) == state.method.plainMask();
  }

  private static boolean isFull(State state) {
    GroupSize group = state.method.method().group();
    Integer max = group == null ? null : group.max();
    return state.course.status() != Status.GATHERING
        && max != null
        && state.room.presentCount() >= max;
  }

  static boolean isFree(State state, String role) {
    int number = state.method.roleNumber(role);
    return number >= 0 && state.room.holders(1L << number) < state.method.max(number);
  }

  /** The roles of who claims none: those of an earlier stay that are still free, else the plain one. */
  private static List<String> unclaimed(State state, @Nullable Person known) {
    List<String> roles = new ArrayList<>();
    if (known != null) {
      roles.addAll(state.method.roleIds(known.roles()));
      roles.removeIf(role -> !isFree(state, role));
    }
    if (roles.isEmpty()) {
      roles.addAll(state.method.roleIds(state.method.plainMask()));
      roles.removeIf(role -> !isFree(state, role));
    }
    return roles;
  }

  static void joinMoves(State state, String by, @Nullable Person present, List<Move> moves) {
    boolean steers = present != null && state.steers(present);
    if (state.course.status().isOver() || isFull(state) || (present != null && !steers)) {
      return;
    }
    List<String> roles = new ArrayList<>();
    for (String role : state.method.roleIds(-1L)) {
      if (mayClaim(state, steers, role) && isFree(state, role)) {
        roles.add(role);
      }
    }
    boolean open = state.method.plainMask() == 0 || !unclaimed(state, null).isEmpty();
    List<String> back = new ArrayList<>();
    List<String> here = new ArrayList<>();
    for (Person person : state.room.everyone()) {
      if (person.present()) {
        here.add(person.id());
      } else if (!unclaimed(state, person).isEmpty()) {
        back.add(person.id());
      }
    }
    boolean newcomers = state.room.size() < state.limits.participants();
    Move.Join join = new Move.Join(by, steers, newcomers, here, back, roles, open);
    if (steers || newcomers || state.room.find(by) != null) {
      moves.add(join);
    }
  }

  static Decision leave(Ruling ruling, Command.Leave command) {
    State state = ruling.state;
    Person who = state.room.findPresent(command.participant());
    if (who == null) {
      return ruling.refuse(new Refusal.UnknownParticipant(ruling.attempt(), command.participant()));
    }
    Person by = state.room.findPresent(command.by());
    if (!who.equals(by) && (by == null || !state.steers(by))) {
      return ruling.refuse(new Refusal.NotYourRole(ruling.attempt(), List.of()));
    }
    ruling.add(new Event.Left(ruling.seq(), ruling.at, command.by(), who.id()));
    List<String> missing = RoleGiving.missing(state.method, state.room.leave(who));
    if (state.course.status() == Status.RUNNING && !missing.isEmpty()) {
      ruling.add(new Event.Paused(ruling.seq(), ruling.at, command.by(), null, missing));
    }
    return ruling.accept();
  }
}
