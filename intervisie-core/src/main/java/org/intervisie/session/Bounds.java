package org.intervisie.session;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides whether a command would go past a limit. */
final class Bounds {
  /** What is never refused for a limit, so that people can always go, take back and end. */
  private static final Set<Command.Type> ALWAYS =
      EnumSet.of(
          Command.Type.LEAVE, Command.Type.WITHDRAW, Command.Type.FINISH, Command.Type.ABANDON);

  /** One command makes a few events at the most: closed, opened, a role for each turn that begins. */
  private static final int EVENTS_OF_ONE_COMMAND = 16;

  private Bounds() {}

  static @Nullable Refusal check(State state, Command command) {
    Limits limits = state.limits;
    if (command instanceof Command.Contribute && state.entries.size() >= limits.contributions()) {
      return new Refusal.LimitReached(
          Attempts.of(state, command), "contributions", limits.contributions());
    }
    if (state.nextSeq() > limits.events() - EVENTS_OF_ONE_COMMAND
        && !ALWAYS.contains(command.type())) {
      return new Refusal.LimitReached(Attempts.of(state, command), "events", limits.events());
    }
    String words = words(command);
    if (words != null && words.length() > limits.textLength()) {
      return new Refusal.LimitReached(
          Attempts.of(state, command), "textLength", limits.textLength());
    }
    return null;
  }

  private static @Nullable String words(Command command) {
    if (command instanceof Command.Contribute contribute) {
      return contribute.text();
    }
    return switch (command.type()) {
      case JOIN -> ((Command.Join) command).name();
      case ADVANCE -> ((Command.Advance) command).despite();
      case SKIP -> ((Command.Skip) command).reason();
      case RETURN -> ((Command.Return) command).reason();
      case PAUSE -> ((Command.Pause) command).reason();
      case ABANDON -> ((Command.Abandon) command).reason();
      default -> null;
    };
  }
}
