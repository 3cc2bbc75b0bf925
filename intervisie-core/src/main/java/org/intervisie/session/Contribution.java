package org.intervisie.session;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contribution under consideration. Most commands of a meeting are contributions, so what was found
 * out to judge one is kept to record it.
 */
final class Contribution {
  private final State state;
  private final Command.Contribute command;
  private final @Nullable Visit visit;
  private final @Nullable Person author;
  private final boolean forAnother;
  private final @Nullable Speaking speaking;
  private final Event.@Nullable Contributed event;

  private Contribution(State state, Command.Contribute command, Instant at) {
    this.state = state;
    this.command = command;
    this.visit = state.visit();
    this.author = state.room.findPresent(command.author());
    this.forAnother = !command.author().equals(command.by());
    if (visit == null || author == null || (forAnother && !mayRecord())) {
      this.speaking = null;
      this.event = null;
      return;
    }
    Speaking asked = Speaking.of(state, visit, author, command);
    this.speaking = asked;
    this.event =
        asked.isAccepted()
            ? new Event.Contributed(
                state.nextSeq(),
                at,
                command.by(),
                new ContributionId(state.entries.size() + 1),
                command.author(),
                command.kind(),
                command.text(),
                command.label(),
                asked.about())
            : null;
  }

  static Contribution judge(State state, Command.Contribute command, Instant at) {
    return new Contribution(state, command, at);
  }

  /** Only who steers may record what someone else in the room contributes. */
  private boolean mayRecord() {
    Person by = state.room.findPresent(command.by());
    return by != null && state.steers(by);
  }

  /** What happens when it is accepted; null when it is refused. */
  Event.@Nullable Contributed event() {
    return event;
  }

  /** The session after it; null when it is refused. */
  @Nullable State next() {
    return event == null || visit == null || author == null || speaking == null
        ? null
        : Evolution.contributed(state, event, visit, author, speaking.slot(), speaking.target());
  }

  Refusal refusal() {
    Refusal.Attempt attempt = Attempts.of(state, command);
    if (forAnother && !mayRecord()) {
      return new Refusal.NotYourRole(attempt, List.of());
    }
    if (author == null) {
      return new Refusal.UnknownParticipant(attempt, command.author());
    }
    return speaking == null ? new Refusal.NotAllowedInPhase(attempt) : speaking.refusal(attempt);
  }
}
