package org.intervisie.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Describes what was tried, for a refusal. */
final class Attempts {
  private Attempts() {}

  static Refusal.Attempt of(State state, Command command) {
    Visit visit = state.visit();
    Person by = state.room.findPresent(command.by());
    String kind = kind(command.bare());
    List<Move> allowed = by == null ? List.of() : new Alternatives(state, command.by());
    int phases = state.method.phaseIds().size();
    return visit == null
        ? new Refusal.Attempt(command.type(), kind, command.by(), null, 0, phases, allowed)
        : new Refusal.Attempt(
            command.type(),
            kind,
            command.by(),
            visit.place().phase().id(),
            visit.place().phase().number + 1,
            phases,
            allowed);
  }

  private static @Nullable String kind(Command command) {
    if (command instanceof Command.Contribute contribute) {
      return contribute.kind();
    }
    return command instanceof Command.Reveal reveal ? reveal.kind() : null;
  }
}
