package org.intervisie.examples.console;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intervisie.method.Method;
import org.intervisie.session.ContributionId;
import org.intervisie.session.Event;
import org.intervisie.session.Refusal;
import org.intervisie.session.Session;
import org.intervisie.time.Agenda;
import org.intervisie.time.AgendaChange;

/**
 * A meeting as it unfolds: the plan, then who did what under the heading of each phase, and what was
 * refused or came twice. The words of what was private, or was taken back later, are not printed.
 */
final class Transcript {
  private final Meeting meeting;
  private final Method method;
  private final Paper paper;
  private final Language language;
  private final People people;
  private final Privacy privacy;
  private final Map<ContributionId, Event.Contributed> contributions;
  private final Set<ContributionId> withdrawn;

  Transcript(Meeting meeting, Paper paper, Language language) {
    this.meeting = meeting;
    this.method = meeting.script().method();
    this.paper = paper;
    this.language = language;
    this.people = new People(method);
    this.privacy = new Privacy(method, people);
    this.contributions = meeting.contributions();
    this.withdrawn = meeting.withdrawn();
  }

  void print() {
    paper.heading(language.of(method.title()), '=');
    paper.blank();
    for (Meeting.Turn turn : meeting.turns()) {
      Refusal refusal = turn.refusal();
      if (refusal != null) {
        refused(turn.line().at(), refusal);
      }
      if (turn.isRepeat()) {
        repeated(turn.line());
      }
      turn.happenings().forEach(this::happened);
    }
    if (meeting.session().minutes().began() == null) {
      plan(meeting.session());
    }
    paper.blank();
  }

  private void refused(Instant at, Refusal refusal) {
    paper.line(
        lead(at), language.say("refused", refusal.code().id(), refusal.message(language.tag())));
  }

  private void repeated(Script.Line line) {
    paper.line(lead(line.at()), language.say("repeated", people.name(line.command().by())));
  }

  private void happened(Meeting.Happening happening) {
    Event event = happening.event();
    EventWords words =
        new EventWords(method, happening, people, privacy, contributions, withdrawn, language);
    people.follow(happening);
    if (event instanceof Event.Begun) {
      plan(happening.before());
    }
    if (event instanceof Event.PhaseOpened || event instanceof Event.PhaseReopened) {
      paper.blank();
      paper.line("── ", event.match(words) + " ──");
    } else {
      paper.line(lead(event.at()), event.match(words));
    }
    if (event instanceof Event.Extended || event instanceof Event.Replanned) {
      change(happening);
    }
    for (Event.Contributed opened : privacy.opened(happening)) {
      paper.line(lead(event.at()), words.opened(opened));
    }
  }

  /** What it does to the phases that are open and to come. */
  private void change(Meeting.Happening happening) {
    Instant at = happening.event().at();
    try {
      AgendaChange change =
          new AgendaChange(happening.before().replan(at), happening.after().replan(at));
      if (!change.before().equals(change.after())) {
        paper.line(" ".repeat(lead(at).length()), language.of(change.text()));
      }
    } catch (IllegalArgumentException e) {
      // An end may be set thousands of years away, but no agenda reaches as far.
    }
  }

  private void plan(Session session) {
    Agenda agenda = session.agenda(meeting.script().start());
    paper.blank();
    if (agenda.planned().isZero()) {
      paper.line("", language.say("plan.none"));
      paper.blank();
      return;
    }
    paper.heading(language.say("plan.title", Spans.date(agenda.start())), '-');
    List<List<String>> rows = new ArrayList<>();
    for (Agenda.Item item : agenda.items()) {
      String until = item.planned() == null ? "" : "–" + Spans.clock(item.end());
      rows.add(
          List.of(
              Spans.clock(item.start()) + until,
              Phases.number(method, item.phase()) + ". " + language.of(item.title()),
              Spans.minutes(item.planned(), language),
              item.optional() ? language.say("plan.optional") : ""));
    }
    paper.columns("  ", 4, rows);
    paper.line(
        "  ",
        language.say(
            "plan.total", Spans.minutes(agenda.planned(), language), Spans.clock(agenda.end())));
    paper.blank();
  }

  private static String lead(Instant at) {
    return "  " + Spans.clock(at) + "  ";
  }
}
