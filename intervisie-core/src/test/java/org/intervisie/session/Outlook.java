package org.intervisie.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intervisie.testing.Commands;
import org.intervisie.testing.Walk;
import org.intervisie.time.Agenda;
import org.intervisie.time.Plan;

/**
 * All that can be asked of a session, for comparing two sessions by what they answer rather than by
 * their logs.
 */
record Outlook(
    Status status,
    Optional<String> phase,
    Optional<String> form,
    List<Event> events,
    Map<String, SessionView> views,
    Map<String, List<Move>> moves,
    SessionMinutes minutes,
    List<SessionClock> clocks,
    List<Optional<Deadline>> deadlines,
    Agenda agenda,
    List<Plan> plans) {

  static Outlook of(Session session) {
    Map<String, SessionView> views = new LinkedHashMap<>();
    everyone(session).forEach(id -> views.put(id, session.view(id)));
    Map<String, List<Move>> moves = new LinkedHashMap<>();
    askers(session).forEach(id -> moves.put(id, session.moves(id)));
    Instant last = last(session);
    return new Outlook(
        session.status(),
        session.phase(),
        session.form(),
        session.events(),
        views,
        moves,
        session.minutes(),
        List.of(
            session.clock(last),
            session.clock(last.plusSeconds(77)),
            session.clock(last.minusSeconds(77)),
            session.clock(Instant.MAX),
            session.clock(Instant.MIN)),
        List.of(
            session.deadline(),
            session.deadline(last.plusSeconds(77)),
            session.deadline(Instant.MAX),
            session.deadline(Instant.MIN)),
        session.agenda(last),
        List.of(session.replan(last), session.replan(last.plusSeconds(77))));
  }

  /** Everyone who ever came in. */
  static List<String> everyone(Session session) {
    return session.events().stream()
        .filter(Event.Joined.class::isInstance)
        .map(event -> ((Event.Joined) event).participant())
        .distinct()
        .toList();
  }

  /** Everyone who may give a command, and some who never came in. */
  static List<String> askers(Session session) {
    List<String> askers = new ArrayList<>(everyone(session));
    for (String person : List.of("p1", "p6", "nobody", "", Commands.SPILT)) {
      if (!askers.contains(person)) {
        askers.add(person);
      }
    }
    return askers;
  }

  /** When the last thing happened. */
  static Instant last(Session session) {
    List<Event> events = session.events();
    return events.isEmpty() ? Walk.START : events.get(events.size() - 1).at();
  }
}
