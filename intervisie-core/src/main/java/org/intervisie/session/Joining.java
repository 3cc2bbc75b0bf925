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
    if (command.participant().isBlank()) {
      return ruling.refuse(new Refusal.UnknownParticipant(ruling.attempt(), command.participant()));
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
    long claimed = 0;
    for (String role : command.roles()) {
      if (state.method.roleNumber(role) < 0) {
        return ruling.refuse(
            new Refusal.UnknownRole(
                ruling.attempt(), state.method.roleIds(state.method.everyRole())));
      }
      long mask = state.method.mask(role);
      if ((claimable(state, steers) & mask) == 0) {
        return ruling.refuse(
            new Refusal.NotYourRole(
                ruling.attempt(), state.method.roleIds(state.method.steering())));
      }
      if (free(state, mask) == 0) {
        return ruling.refuse(new Refusal.RoleTaken(ruling.attempt(), role));
      }
      claimed |= mask;
    }
    if (claimed == 0) {
      claimed = unclaimed(state, known);
      if (claimed == 0 && state.method.plainMask() != 0) {
        return ruling.refuse(
            new Refusal.RoleTaken(
                ruling.attempt(), state.method.roleIds(state.method.plainMask()).get(0)));
      }
    }
    return ruling.accept(
        new Event.Joined(
            ruling.seq(),
            ruling.at,
            command.by(),
            command.participant(),
            command.name(),
            state.method.roleIds(claimed)));
  }

  /** Before the beginning people may claim any role for themselves; afterwards only the plain one. */
  private static long claimable(State state, boolean steers) {
    return steers || state.course.status() == Status.GATHERING
        ? state.method.everyRole()
        : state.method.plainMask();
  }

  private static boolean isFull(State state) {
    GroupSize group = state.method.method().group();
    Integer max = group == null ? null : group.max();
    return state.course.status() != Status.GATHERING
        && max != null
        && state.room.presentCount() >= max;
  }

  /** Those of some roles that have a place left. */
  static long free(State state, long roles) {
    long free = 0;
    for (long left = roles; left != 0; left &= left - 1) {
      int role = Long.numberOfTrailingZeros(left);
      free |= state.room.holders(1L << role) < state.method.max(role) ? 1L << role : 0;
    }
    return free;
  }

  /** The roles of who claims none: those of an earlier stay that are still free, else the plain one. */
  private static long unclaimed(State state, @Nullable Person known) {
    long back = known == null ? 0 : free(state, known.roles());
    return back != 0 ? back : free(state, state.method.plainMask());
  }

  static void joinMoves(State state, String by, @Nullable Person present, List<Move> moves) {
    boolean steers = present != null && state.steers(present);
    if (state.course.status().isOver()
        || by.isBlank()
        || isFull(state)
        || (present != null && !steers)) {
      return;
    }
    List<String> roles = state.method.roleIds(free(state, claimable(state, steers)));
    boolean open = state.method.plainMask() == 0 || unclaimed(state, null) != 0;
    List<String> back = new ArrayList<>();
    List<String> here = new ArrayList<>();
    for (Person person : state.room.everyone()) {
      if (person.present()) {
        here.add(person.id());
      } else if (unclaimed(state, person) != 0) {
        back.add(person.id());
      }
    }
    boolean newcomers = state.room.size() < state.limits.participants();
    boolean known = steers ? here.size() < state.room.size() : state.room.find(by) != null;
    boolean anew = newcomers && (steers || !known);
    boolean again = known && (steers ? !back.isEmpty() : back.contains(by));
    if (again || ((anew || known) && (open || !roles.isEmpty()))) {
      moves.add(new Move.Join(by, steers, newcomers, here, back, roles, open));
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
    List<String> missing = new ArrayList<>(RoleGiving.missing(state.method, state.room.leave(who)));
    missing.removeAll(RoleGiving.missing(state.method, state.room));
    if (state.course.status() == Status.RUNNING && !missing.isEmpty()) {
      ruling.add(new Event.Paused(ruling.seq(), ruling.at, command.by(), null, missing));
    }
    return ruling.accept();
  }
}
