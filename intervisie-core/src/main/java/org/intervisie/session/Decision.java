package org.intervisie.session;

import java.util.List;

/** What a session decides about a command: it is accepted, with what then happens, or refused. */
public sealed interface Decision {

  /**
   * The command is in order.
   *
   * @param events what happens, in order, at least one; unmodifiable
   */
  record Accepted(List<Event> events) implements Decision {
    /** Copies the events. */
    public Accepted {
      events = List.copyOf(events);
    }
  }

  /**
   * The command is not in order; nothing happens.
   *
   * @param refusal why not
   */
  record Refused(Refusal refusal) implements Decision {}
}
