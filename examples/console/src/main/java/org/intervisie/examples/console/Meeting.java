package org.intervisie.examples.console;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intervisie.session.ContributionId;
import org.intervisie.session.Decision;
import org.intervisie.session.Event;
import org.intervisie.session.LiveSession;
import org.intervisie.session.Refusal;
import org.intervisie.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * A script that was run from end to end. Sessions are immutable and share their structure, so the
 * session before and after each event is simply kept.
 *
 * @param script what was run
 * @param turns what came of each command, in order
 * @param session how it ended
 */
record Meeting(Script script, List<Turn> turns, Session session) {
  Meeting {
    turns = List.copyOf(turns);
  }

  /**
   * What came of one command.
   *
   * @param line the command
   * @param happenings what happened; empty when it was refused, or done already under its id
   * @param refusal why it was refused; null when it was accepted
   */
  record Turn(Script.Line line, List<Happening> happenings, @Nullable Refusal refusal) {
    Turn {
      happenings = List.copyOf(happenings);
    }

    /** Whether it was accepted before, so that nothing happened now. */
    boolean isRepeat() {
      return refusal == null && happenings.isEmpty();
    }

    List<Event> events() {
      return happenings.stream().map(Happening::event).toList();
    }
  }

  /** An event, with the session just before it and just after it. */
  record Happening(Event event, Session before, Session after) {}

  /**
   * Runs a script; a command that is refused changes nothing and the next one follows. So does one that
   * comes again under its id.
   */
  static Meeting run(Script script) {
    LiveSession live = LiveSession.of(open(script));
    List<Turn> turns = new ArrayList<>();
    for (Script.Line line : script.lines()) {
      Session before = live.session();
      Refusal refusal =
          live.tryHandle(line.command(), line.at()) instanceof Decision.Refused refused
              ? refused.refusal()
              : null;
      turns.add(new Turn(line, happenings(before, live.session()), refusal));
    }
    return new Meeting(script, turns, live.session());
  }

  /** What is in the log since, one by one. */
  private static List<Happening> happenings(Session before, Session now) {
    List<Happening> happenings = new ArrayList<>();
    Session session = before;
    for (Event event : now.events().subList(before.events().size(), now.events().size())) {
      Session after = session.evolve(event);
      happenings.add(new Happening(event, session, after));
      session = after;
    }
    return happenings;
  }

  /** The instant of the last event; the planned start when nothing happened. */
  Instant lastInstant() {
    List<Event> events = session.events();
    return events.isEmpty() ? script.start() : events.get(events.size() - 1).at();
  }

  /** Everything that was contributed, by its id. */
  Map<ContributionId, Event.Contributed> contributions() {
    Map<ContributionId, Event.Contributed> contributions = new HashMap<>();
    for (Event event : session.events()) {
      if (event instanceof Event.Contributed contributed) {
        contributions.put(contributed.contribution(), contributed);
      }
    }
    return contributions;
  }

  /** What was taken back sooner or later. */
  Set<ContributionId> withdrawn() {
    Set<ContributionId> withdrawn = new HashSet<>();
    for (Event event : session.events()) {
      if (event instanceof Event.Withdrawn taken) {
        withdrawn.add(taken.contribution());
      }
    }
    return withdrawn;
  }

  private static Session open(Script script) {
    try {
      return Session.open(script.method());
    } catch (IllegalArgumentException e) {
      // The method reads, but no meeting can be held with it; the exception lists every reason.
      throw UnreadableInputException.at(
          script.file(),
          script.headerLine(),
          0,
          "/method",
          "a method that no meeting can be held with: " + e.getMessage(),
          "a sound method");
    }
  }
}
