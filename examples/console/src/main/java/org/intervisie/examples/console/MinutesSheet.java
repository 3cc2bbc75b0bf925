package org.intervisie.examples.console;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
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
    paper.line("", when());
    paper.line("", language.say("minutes.status", language.word("status", minutes.status().id())));
    section("minutes.people");
    for (String id : minutes.people()) {
      paper.line(
          "  - ",
          people.nameWithRoles(id, language)
              + (people.present().contains(id) ? "" : language.say("minutes.left")));
    }
    if (method.phases().stream().anyMatch(phase -> phase.chooses() != null)) {
      lines("minutes.chosen", minutes.chosen());
    }
    lines("minutes.insights", minutes.insights());
    lines("minutes.actions", minutes.actions());
    lines("minutes.agreements", minutes.agreements());
    times();
  }

  private String when() {
    Instant began = minutes.began();
    Instant ended = minutes.ended();
    if (began == null) {
      return language.say("minutes.never-began");
    }
    return language.say(
        "minutes.when",
        Spans.date(began),
        Spans.clock(began),
        ended == null ? language.say("time.open") : Spans.clock(ended));
  }

  private void lines(String title, List<SessionMinutes.Line> lines) {
    section(title);
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
            language.say("minutes.actual")));
    for (SessionMinutes.Visit visit : minutes.phases()) {
      rows.add(
          List.of(
              method
                  .findPhase(visit.phase())
                  .map(Phase::title)
                  .map(language::of)
                  .orElse(visit.phase()),
              visit.skipped() ? language.say("minutes.skipped") : "",
              Spans.clock(visit.opened()),
              Spans.minutes(visit.planned(), language),
              Spans.minutes(visit.actual(), language)));
    }
    SessionClock clock = meeting.session().clock(meeting.lastInstant());
    rows.add(
        List.of(
            language.say("minutes.total"),
            "",
            "",
            Spans.minutes(clock.planned(), language),
            Spans.minutes(clock.elapsed(), language)));
    paper.columns("  ", 2, rows);
    if (!clock.paused().equals(Duration.ZERO)) {
      paper.line("  ", language.say("minutes.paused", Spans.minutes(clock.paused(), language)));
    }
  }

  private void section(String key) {
    paper.blank();
    paper.line("", language.say(key));
  }
}
