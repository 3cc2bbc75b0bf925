package org.intervisie.examples.console;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.intervisie.method.Method;
import org.intervisie.time.Agenda;
import org.intervisie.time.Plan;
import org.intervisie.time.Sitting;
import org.jspecify.annotations.Nullable;

/** An agenda for the table: when each phase begins and ends, and why where it is not as planned. */
final class AgendaSheet {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Method method;
  private final @Nullable Integer people;
  private final @Nullable ZoneId zone;
  private final Paper paper;
  private final Language language;

  /**
   * A sheet.
   *
   * @param people how many come; null when nobody said so
   * @param zone where the clock hangs; null for any clock on the wall
   */
  AgendaSheet(
      Method method,
      @Nullable Integer people,
      @Nullable ZoneId zone,
      Paper paper,
      Language language) {
    this.method = method;
    this.people = people;
    this.zone = zone;
    this.paper = paper;
    this.language = language;
  }

  /** Prints what came of planning. */
  void print(Plan plan, List<Sitting> sittings) {
    Sitting first = sittings.get(0);
    if (plan instanceof Plan.Planned planned) {
      print(planned.agenda(), sittings);
    } else if (plan instanceof Plan.DoesNotFit tight && sittings.size() == 1) {
      heading(first.start(), tight.length(), "");
      misfit(tight, first.start());
    } else if (plan instanceof Plan.DoesNotFit tight) {
      heading(sittings, tight.length(), "");
      paper.blank();
      paper.line("", language.of(tight.why()));
      leaveOut(tight);
    }
  }

  private void print(Agenda agenda, List<Sitting> sittings) {
    if (sittings.size() == 1) {
      heading(agenda.start(), agenda.length(), planned(agenda));
      items(agenda.items(), null);
      return;
    }
    heading(sittings, agenda.length(), planned(agenda));
    ItemLines lines = lines(agenda.items()).head();
    for (int i = 0; i < sittings.size(); i++) {
      int number = i + 1;
      paper.blank();
      sitting(number, sittings.get(i));
      lines.print(agenda.items().stream().filter(item -> item.sitting() == number).toList(), null);
    }
  }

  private void sitting(int number, Sitting sitting) {
    ClockFace face = ClockFace.of(Stream.of(sitting.start(), sitting.end()), zone);
    paper.heading(
        language.say(
            "agenda.one-sitting",
            number,
            face.date(sitting.start()),
            face.time(sitting.start()),
            face.time(sitting.end()),
            zone == null ? "" : " (" + zone + ")"),
        '-');
  }

  /** Prints what becomes of an agenda when a phase begins late. */
  void print(Agenda agenda, Late.Outcome late) {
    heading(agenda.start(), agenda.length(), planned(agenda));
    paper.line(
        "",
        language.say(
            "agenda.late",
            language.of(late.at().title()),
            Spans.minutes(late.by(), language),
            ClockFace.of(Stream.of(late.from()), zone).time(late.from())));
    items(late.all(), late.longer());
    if (late.rest() instanceof Plan.DoesNotFit tight) {
      misfit(tight, late.from());
    }
  }

  private String planned(Agenda agenda) {
    Duration planned = agenda.planned();
    return planned.isZero() || planned.equals(agenda.length())
        ? ""
        : language.say("agenda.planned", Spans.minutes(planned, language));
  }

  private void heading(List<Sitting> sittings, Duration length, String planned) {
    paper.heading(language.of(method.title()), '=');
    paper.line(
        "",
        language.say("agenda.sittings", sittings.size(), Spans.minutes(length, language))
            + planned);
    group();
  }

  private void heading(Instant start, Duration length, String planned) {
    Instant end = start.plus(length);
    ClockFace face = ClockFace.of(Stream.of(start, end), zone);
    paper.heading(language.of(method.title()), '=');
    paper.line(
        "",
        language.say(
                "agenda.when",
                face.date(start),
                face.time(start),
                face.time(end),
                zone == null ? "" : " (" + zone + ")",
                Spans.minutes(length, language))
            + planned);
    group();
  }

  private void group() {
    if (people != null) {
      paper.line("", Comers.sentence(method, people, language));
    }
  }

  /** The items, one of which may have taken longer than it should. */
  private void items(List<Agenda.Item> items, Agenda.@Nullable Item longer) {
    lines(items).head().print(items, longer);
  }

  private ItemLines lines(List<Agenda.Item> items) {
    ClockFace face = ClockFace.of(items, zone);
    return new ItemLines(
        method,
        items,
        item -> face.span(item.start(), item.end()),
        item -> Spans.minutes(item.length(), language),
        paper,
        language);
  }

  private void misfit(Plan.DoesNotFit plan, Instant start) {
    paper.blank();
    paper.line("", language.of(plan.why()));
    Duration longest = plan.longest();
    if (longest != null && !plan.overBy().isZero()) {
      paper.line("", language.say("agenda.at-most", minute(start.plus(longest))));
      return;
    }
    Instant end = start.plus(plan.shortest()).plus(MINUTE).minusNanos(1);
    paper.line("", language.say("agenda.at-least", minute(end)));
    leaveOut(plan);
  }

  private void leaveOut(Plan.DoesNotFit plan) {
    if (!plan.leaveOut().isEmpty()) {
      paper.line("", language.say("agenda.leave-out"));
    }
  }

  /** The whole minute in which an instant lies. */
  private String minute(Instant at) {
    return ClockFace.of(Stream.of(), zone).time(at);
  }
}
