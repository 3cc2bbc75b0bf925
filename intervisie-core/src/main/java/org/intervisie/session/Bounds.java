package org.intervisie.session;

import java.time.Duration;
import java.time.Instant;
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
  static final int EVENTS_OF_ONE_COMMAND = 16;

  /** More at once is a slip; and so no sum of extensions is too long to be added up. */
  private static final Duration LONGEST_EXTENSION = Duration.ofDays(366);

  private static final int LAST_YEAR = 9999;
  private static final long FIRST_SECOND = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
  private static final long LAST_SECOND = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

  private Bounds() {}

  static @Nullable Refusal check(State state, Command command, Instant at) {
    String id = command.id();
    int longest = state.limits.idLength();
    return id != null && id.length() > longest
        ? new Refusal.LimitReached(Attempts.of(state, command), "idLength", longest)
        : checkBare(state, command.bare(), at);
  }

  private static @Nullable Refusal checkBare(State state, Command command, Instant at) {
    Limits limits = state.limits;
    if (!isDate(at) || !isDate(named(command))) {
      return new Refusal.LimitReached(Attempts.of(state, command), "years", LAST_YEAR);
    }
    if (command instanceof Command.Contribute && state.entries.size() >= limits.contributions()) {
      return new Refusal.LimitReached(
          Attempts.of(state, command), "contributions", limits.contributions());
    }
    if (state.nextSeq() - 1 > limits.events() - EVENTS_OF_ONE_COMMAND
        && !ALWAYS.contains(command.type())
        && !isRescue(state, command)) {
      return new Refusal.LimitReached(Attempts.of(state, command), "events", limits.events());
    }
    if (command instanceof Command.Extend extend && !isSound(extend.duration())) {
      return new Refusal.LimitReached(
          Attempts.of(state, command),
          "extensionDays",
          Math.toIntExact(LONGEST_EXTENSION.toDays()));
    }
    String words = words(command);
    if (words != null && words.length() > limits.textLength()) {
      return new Refusal.LimitReached(
          Attempts.of(state, command), "textLength", limits.textLength());
    }
    return null;
  }

  /** Somebody must be able to end a meeting that has lost whoever led it. */
  private static boolean isRescue(State state, Command command) {
    return command.type() == Command.Type.HAND_OVER
        && state.room.holders(state.method.steering()) == 0;
  }

  /** Whether an instant is one that people, and documents, can write down: of the years 0 to 9999. */
  private static boolean isDate(@Nullable Instant instant) {
    return instant == null
        || (instant.getEpochSecond() >= FIRST_SECOND && instant.getEpochSecond() <= LAST_SECOND);
  }

  /** The instant that a command names besides its own. */
  private static @Nullable Instant named(Command command) {
    if (command instanceof Command.Replan replan) {
      return replan.end();
    }
    return command instanceof Command.Adjourn adjourn ? adjourn.until() : null;
  }

  static boolean isSound(Duration extension) {
    return extension.compareTo(Duration.ZERO) > 0 && extension.compareTo(LONGEST_EXTENSION) <= 0;
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
