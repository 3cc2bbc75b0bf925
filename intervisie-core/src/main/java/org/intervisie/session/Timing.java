package org.intervisie.session;

import java.time.Instant;
import java.util.List;

/** Decides about the clock and the end of a meeting. */
final class Timing {
  private Timing() {}

  static Decision replan(Ruling ruling, Command.Replan command) {
    if (command.end().isBefore(ruling.at)) {
      return ruling.refuse(new Refusal.TimeWentBack(ruling.attempt(), ruling.at));
    }
    return ruling.accept(new Event.Replanned(ruling.seq(), ruling.at, command.by(), command.end()));
  }

  static Decision adjourn(Ruling ruling, Command.Adjourn command) {
    Instant until = command.until();
    if (until != null && until.isBefore(ruling.at)) {
      return ruling.refuse(new Refusal.TimeWentBack(ruling.attempt(), ruling.at));
    }
    return ruling.accept(new Event.Adjourned(ruling.seq(), ruling.at, command.by(), until));
  }

  static Decision resume(Ruling ruling, Event event) {
    List<String> missing = missing(ruling.state);
    return missing.isEmpty()
        ? ruling.accept(event)
        : ruling.refuse(new Refusal.RolesUnfilled(ruling.attempt(), missing));
  }

  /** The needed roles that nobody holds; one that a turn gives is not, as the turn can be left out. */
  private static List<String> missing(State state) {
    List<String> missing = RoleGiving.missing(state.method, state.room);
    Visit visit = state.visit();
    if (visit == null || missing.isEmpty()) {
      return missing;
    }
    long given = Turns.rolesGiven(state.method, visit.place());
    return missing.stream().filter(role -> (state.method.mask(role) & given) == 0).toList();
  }

  static void moves(State state, Person by, List<Move> moves) {
    boolean complete = missing(state).isEmpty();
    for (Command.Type type :
        List.of(
            Command.Type.EXTEND,
            Command.Type.REPLAN,
            Command.Type.PAUSE,
            Command.Type.RESUME,
            Command.Type.ADJOURN,
            Command.Type.RECONVENE,
            Command.Type.FINISH,
            Command.Type.ABANDON)) {
      boolean needsRoles = type == Command.Type.RESUME || type == Command.Type.RECONVENE;
      if (Gate.of(type).isOpen(state, by) && (complete || !needsRoles)) {
        moves.add(new Move.Simple(by.id(), type));
      }
    }
  }
}
