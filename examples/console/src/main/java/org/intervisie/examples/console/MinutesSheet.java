package org.intervisie.examples.console;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.session.Event;
import org.intervisie.session.SessionClock;
import org.intervisie.session.SessionMinutes;

/** The minutes of a meeting, laid out for people. What is in them is for the session to say. */
final class MinutesSheet {
  private final Meeting meeting;
  private final Method method;
  private final SessionMinutes minutes;
  private final People people;
  private final Paper paper;
  private final Language language;

  MinutesSheet(Meeting meeting, Paper paper, Language language) {
    this.meeting = meeting;
    this.method = meeting.script().method();
    this.minutes = meeting.session().minutes();
    this.people = People.of(meeting);
    this.paper = paper;
    this.language = language;
  }

  void print() {
    paper.heading(language.say("minutes.title"), '=');
    paper.line("", language.say("minutes.method", language.of(method.title()), minutes.method()));
    if (minutes.sittings().size() < 2) {
      paper.line("", when());
    }
    paper.line("", language.say("minutes.status", language.word("status", minutes.status().id())));
    if (minutes.sittings().size() > 1) {
      sittings();
    }
    section("minutes.people");
    for (String id : minutes.people()) {
      paper.line(
          "  - ",
          people.nameWithRoles(id, language)
              + (people.present().contains(id) ? "" : language.say("minutes.left")));
    }
    chosen();
    lines(language.say("minutes.insights"), minutes.insights());
    lines(language.say("minutes.actions"), minutes.actions());
    lines(language.say("minutes.agreements"), minutes.agreements());
    times();
  }

  private String when() {
    if (minutes.sittings().isEmpty()) {
      return language.say("minutes.never-began");
    }
    SessionMinutes.Sitting sitting = minutes.sittings().get(0);
    return language.say(
        "minutes.when", Spans.date(sitting.began()), Spans.clock(sitting.began()), ended(sitting));
  }

  private void sittings() {
    section("minutes.sittings");
    for (SessionMinutes.Sitting sitting : minutes.sittings()) {
      paper.line(
          "  - ",
          language.say(
              "minutes.sitting",
              Spans.date(sitting.began()),
              Spans.clock(sitting.began()),
              ended(sitting),
              String.join(", ", people.names(sitting.people()))));
    }
  }

  private String ended(SessionMinutes.Sitting sitting) {
    Instant ended = sitting.ended();
    return ended == null ? language.say("time.open") : Spans.clock(ended);
  }

  /** What the method has people choose: a case mostly, but also a perception or a topic. */
  private void chosen() {
    String kinds =
        method.phases().stream()
            .map(Phase::chooses)
            .filter(Objects::nonNull)
            .map(choice -> language.of(Kind.title(choice.kind())))
            .distinct()
            .collect(Collectors.joining(", "));
    if (!kinds.isEmpty()) {
      lines(language.say("minutes.chosen", kinds), minutes.chosen());
    }
  }

  private void lines(String title, List<SessionMinutes.Line> lines) {
    heading(title);
    if (lines.isEmpty()) {
      paper.line("  - ", language.say("minutes.none"));
    }
    for (SessionMinutes.Line line : lines) {
      String text = line.text();
      String basis = line.basis();
      paper.line(
          "  - ",
          people.name(line.author())
              + ": "
              + (text == null ? language.say("minutes.unwritten") : "“" + text + "”")
              + (basis == null ? "" : language.say("chosen.basis", language.word("basis", basis))));
    }
  }

  private void times() {
    section("minutes.times");
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            language.say("minutes.phase"),
            "",
            language.say("minutes.opened"),
            language.say("minutes.planned"),
            language.say("minutes.actual"),
            language.say("minutes.over")));
    List<String> turns = turns();
    for (SessionMinutes.Visit visit : minutes.phases()) {
      // Every visit began with a phase that opened, so the next turn is that of this visit.
      rows.add(
          List.of(
              title(visit.phase()) + turns.get(rows.size() - 1),
              visit.skipped() ? language.say("minutes.skipped") : "",
              opened(visit),
              Spans.minutes(visit.planned(), language),
              Spans.minutes(visit.actual(), language),
              visit.skipped() ? "" : over(visit.overrun())));
    }
    SessionClock clock = meeting.session().clock(meeting.lastInstant());
    rows.add(
        List.of(
            language.say("minutes.total"),
            "",
            "",
            Spans.minutes(minutes.planned(), language),
            Spans.minutes(minutes.actual(), language),
            over(minutes.overrun())));
    paper.columns("  ", 2, rows);
    Instant end = minutes.end();
    if (end != null) {
      paper.line("  ", language.say("minutes.end", Spans.date(end), Spans.clock(end)));
    }
    if (!clock.paused().equals(Duration.ZERO)) {
      paper.line("  ", language.say("minutes.paused", Spans.minutes(clock.paused(), language)));
    }
    if (!clock.apart().equals(Duration.ZERO)) {
      paper.line("  ", language.say("minutes.apart", Spans.days(clock.apart(), language)));
    }
  }

  private String over(Duration overrun) {
    return overrun.isZero() ? "" : "+" + Spans.minutes(overrun, language);
  }

  private String title(String phase) {
    return method.findPhase(phase).map(Phase::title).map(language::of).orElse(phase);
  }

  /** The time of day; with the date where the phases stretch over more than one sitting. */
  private String opened(SessionMinutes.Visit visit) {
    String clock = Spans.clock(visit.opened());
    return minutes.sittings().size() > 1 ? Spans.date(visit.opened()) + " " + clock : clock;
  }

  /** Whose turn each phase was that opened, in order, as it stands behind the title. */
  private List<String> turns() {
    List<String> turns = new ArrayList<>();
    for (Meeting.Turn turn : meeting.turns()) {
      for (Meeting.Happening happening : turn.happenings()) {
        Event event = happening.event();
        if (event instanceof Event.PhaseOpened || event instanceof Event.PhaseReopened) {
          String whose = People.turn(happening.after(), event.by());
          turns.add(whose == null ? "" : language.say("phase.turn", people.name(whose)));
        }
      }
    }
    return turns;
  }

  private void section(String key) {
    heading(language.say(key));
  }

  private void heading(String text) {
    paper.blank();
    paper.line("", text);
  }
}
