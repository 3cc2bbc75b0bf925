package org.intervisie.session;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.intervisie.method.Repeat;
import org.jspecify.annotations.Nullable;

/** Decides who takes turns in a cycle, in which order, and which turns may be left out. */
final class Turns {
  private Turns() {}

  /** Who is next, in the order that was set or else that of joining; null when all had a turn. */
  static @Nullable Person next(
      PreparedMethod method, Room room, Repeat.ForEach turns, List<Integer> had) {
    long each = method.mask(turns.each());
    for (Person person : room.presentInTurn()) {
      if (person.holds(each) && !had.contains(person.index())) {
        return person;
      }
    }
    return null;
  }

  /** Whether someone counts among those who have turns, also whose turn it is just now. */
  static boolean takes(PreparedMethod method, Repeat.ForEach turns, Person person) {
    long each = method.mask(turns.each());
    return person.holds(each)
        || (each == method.plainMask()
            && person.standsAside()
            && person.holds(method.mask(turns.as())));
  }

  /**
   * The nearest turn around a phase that may be left out: a voluntary one, or one of which nobody is
   * left; null for none.
   */
  static @Nullable Round skippable(Place place, Room room) {
    for (Round round = place.round(); round != null; round = round.outer()) {
      if (round.block().repeat() instanceof Repeat.ForEach turns
          && (turns.voluntary() || !room.isCarried(round))) {
        return round;
      }
    }
    return null;
  }

  /** The roles that the turns around a place give. */
  static long rolesGiven(PreparedMethod method, Place place) {
    long roles = 0;
    for (Round round = place.round(); round != null; round = round.outer()) {
      roles |= method.mask(round.turnRole());
    }
    return roles;
  }

  /** What a room becomes on the way to a place: the turns that end give their roles back. */
  static Room leaving(Room room, @Nullable Place from, Place to) {
    Room released = room;
    Round round = from == null ? null : from.round();
    for (; round != null && !to.round().isWithin(round); round = round.outer()) {
      released = released.after(round);
    }
    return released;
  }

  /** The same, and those that begin give theirs. */
  static Room entering(PreparedMethod method, Room room, @Nullable Place from, Place to) {
    Round before = from == null ? null : from.round();
    return beginning(method, leaving(room, from, to), before, to.round(), to);
  }

  private static Room beginning(
      PreparedMethod method, Room room, @Nullable Round before, Round round, Place to) {
    Round outer = round.outer();
    if (outer == null || (before != null && before.isWithin(round))) {
      return room;
    }
    Room around = beginning(method, room, before, outer, to);
    long role = method.mask(round.turnRole());
    if (role == 0 || !round.isTurn() || !around.get(round.turn()).present()) {
      return around;
    }
    Room during = around.during(round);
    return during.takenOver(to.round(), during.get(round.turn()), role);
  }

  static Decision order(Ruling ruling, Command.OrderTurns command) {
    State state = ruling.state;
    if (!state.method.hasTurns()) {
      return ruling.refuse(new Refusal.NotACycle(ruling.attempt()));
    }
    Set<String> named = new HashSet<>();
    for (String id : command.turns()) {
      if (state.room.findPresent(id) == null) {
        return ruling.refuse(new Refusal.UnknownParticipant(ruling.attempt(), id));
      }
      if (!named.add(id)) {
        return ruling.refuse(new Refusal.AlreadyJoined(ruling.attempt(), id));
      }
    }
    return ruling.accept(
        new Event.TurnsOrdered(ruling.seq(), ruling.at, command.by(), command.turns()));
  }

  static void moves(State state, Person by, List<Move> moves) {
    if (state.method.hasTurns() && Gate.of(Command.Type.ORDER_TURNS).isOpen(state, by)) {
      moves.add(new Move.OrderTurns(by.id(), state.room.presentIds()));
    }
  }
}
