package org.intervisie.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One command under consideration: what it is about, and the ways to end the matter. */
final class Ruling {
  final State state;
  final Command command;
  final Instant at;
  private final List<Event> events = new ArrayList<>(4);

  Ruling(State state, Command command, Instant at) {
    this.state = state;
    this.command = command;
    this.at = at;
  }

  String by() {
    return command.by();
  }

  Refusal.Attempt attempt() {
    return Attempts.of(state, command);
  }

  Decision refuse(Refusal refusal) {
    return new Decision.Refused(refusal);
  }

  /** The place in the log of the next event of this command. */
  int seq() {
    return state.nextSeq() + events.size();
  }

  Ruling add(Event event) {
    events.add(event);
    return this;
  }

  Decision accept() {
    return new Decision.Accepted(events);
  }

  Decision accept(Event event) {
    return add(event).accept();
  }
}
