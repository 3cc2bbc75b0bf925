package org.intervisie.examples.first;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.intervisie.session.Command;
import org.intervisie.session.Deadline;
import org.intervisie.session.Decision;
import org.intervisie.session.Event;
import org.intervisie.session.LiveSession;
import org.intervisie.session.Session;

/** A meeting that is held by many threads, as the README tells it. */
public final class SharedMeeting {
  private SharedMeeting() {}

  /**
   * What came of it.
   *
   * @param first what was decided about a command
   * @param again what was decided when it came in once more
   * @param session the session after it
   * @param next what falls due next
   * @param redacted the log without Bram's words and name
   */
  record Outcome(
      Decision first,
      Decision again,
      Session session,
      Optional<Deadline> next,
      List<Event> redacted) {}

  /**
   * Goes on with a session as a server would.
   *
   * @param session the session
   * @param clock what time it is
   * @param show is told what happens
   * @param report is told what goes wrong when it is told
   * @return what came of it
   */
  static Outcome goOn(
      Session session,
      InstantSource clock,
      Consumer<List<Event>> show,
      Consumer<Throwable> report) {
    // [shared-meeting]
    LiveSession live = LiveSession.of(session); // many threads, one order of commands
    live.listen(change -> show.accept(change.events()), report);

    Command ready = Command.ready("bram").withId("7f3a");
    Decision first = live.tryHandle(ready, clock);
    Decision again = live.tryHandle(ready, clock); // sent twice: the same answer, done once

    Optional<Deadline> next = live.session().deadline(); // when to look at the clock again
    List<Event> redacted = live.session().redact("bram"); // the log without Bram's words and name
    // [/shared-meeting]
    return new Outcome(first, again, live.session(), next, redacted);
  }
}
