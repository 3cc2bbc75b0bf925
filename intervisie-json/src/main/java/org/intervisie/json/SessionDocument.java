package org.intervisie.json;

import java.util.List;
import java.util.Objects;
import org.intervisie.method.Method;
import org.intervisie.session.Event;

/**
 * What a session document holds: the method and what happened. {@code Session.replay(method, events)}
 * makes a session of it. It holds everything that anyone said, so it is for the host only; a
 * participant gets a view. Immutable.
 *
 * @param method the method
 * @param events what happened, in order
 */
public record SessionDocument(Method method, List<Event> events) {

  /** Copies the events. */
  public SessionDocument {
    Objects.requireNonNull(method, "method");
    events = List.copyOf(events);
  }

  /** How much it holds, never what. */
  @Override
  public String toString() {
    return "SessionDocument[method=" + method.id() + ", events=" + events.size() + "]";
  }
}
