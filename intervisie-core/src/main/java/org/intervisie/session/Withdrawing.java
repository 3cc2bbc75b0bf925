package org.intervisie.session;

import java.util.ArrayList;
import java.util.List;

/** Decides who may take back a contribution: the author and who recorded it, at any time. */
final class Withdrawing {
  private Withdrawing() {}

  static Decision withdraw(Ruling ruling, Command.Withdraw command) {
    State state = ruling.state;
    Entry entry = state.entry(command.contribution());
    if (entry == null) {
      return ruling.refuse(new Refusal.UnknownContribution(ruling.attempt(), state.entries.size()));
    }
    if (!isOwn(entry, command.by())) {
      return ruling.refuse(new Refusal.NotYours(ruling.attempt()));
    }
    if (entry.withdrawn()) {
      return ruling.refuse(new Refusal.WrongTarget(ruling.attempt(), entry.kind(), null));
    }
    return ruling.accept(
        new Event.Withdrawn(ruling.seq(), ruling.at, command.by(), entry.event().contribution()));
  }

  static void moves(State state, String by, List<Move> moves) {
    List<ContributionId> own = new ArrayList<>();
    for (Entry entry : state.entries) {
      if (!entry.withdrawn() && isOwn(entry, by)) {
        own.add(entry.event().contribution());
      }
    }
    if (!own.isEmpty()) {
      moves.add(new Move.Withdraw(by, own));
    }
  }

  private static boolean isOwn(Entry entry, String by) {
    return entry.event().author().equals(by) || entry.event().by().equals(by);
  }
}
