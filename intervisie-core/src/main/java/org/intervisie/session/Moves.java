package org.intervisie.session;

import java.util.ArrayList;
import java.util.List;

/** Lists what a participant may do now, by asking each rule. */
final class Moves {
  private Moves() {}

  static List<Move> of(State state, String participant) {
    List<Move> moves = new ArrayList<>();
    Person by = state.room.findPresent(participant);
    Joining.joinMoves(state, participant, by, moves);
    Withdrawing.moves(state, participant, moves);
    if (by == null || state.course.status().isOver()) {
      return moves;
    }
    boolean steers = state.steers(by);
    moves.add(new Move.Leave(participant, steers ? state.room.presentIds() : List.of(participant)));
    if (steers) {
      RoleGiving.assignMoves(state, participant, moves);
    }
    RoleGiving.handOverMoves(state, by, moves);
    Turns.moves(state, by, moves);
    if (Gate.of(Command.Type.BEGIN).isOpen(state, by) && RoleGiving.mayBegin(state)) {
      moves.add(new Move.Simple(participant, Command.Type.BEGIN));
    }
    Visit visit = state.visit();
    if (visit != null && state.course.status() == Status.RUNNING) {
      if (state.entries.size() < state.limits.contributions()) {
        for (Person author : steers ? state.room.present() : List.of(by)) {
          Speaking.moves(state, visit, participant, author, moves);
        }
      }
      Choosing.moves(state, visit, by, moves);
      Arranging.moves(state, by, visit, moves);
      Moving.moves(state, by, visit, moves);
    }
    Timing.moves(state, by, moves);
    return moves;
  }
}
