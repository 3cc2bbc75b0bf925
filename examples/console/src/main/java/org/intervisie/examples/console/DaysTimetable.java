package org.intervisie.examples.console;

import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.intervisie.method.Method;
import org.intervisie.time.Agenda;
import org.intervisie.time.Pace;
import org.intervisie.time.Plan;
import org.intervisie.time.PlanningPolicy;
import org.jspecify.annotations.Nullable;

/**
 * A method laid over days, for a group that writes instead of meets.
 *
 * @param people how many take part; null when nobody said so
 * @param pace how many days each phase takes, and which count
 * @param first where it may begin
 * @param last where it is to end; null when it ends where its pace brings it
 * @param plan the agenda, or why it does not fit
 */
record DaysTimetable(
    Method method,
    @Nullable Integer people,
    Pace pace,
    LocalDate first,
    @Nullable LocalDate last,
    Plan plan)
    implements Timetable {
  private static final String TO = " – ";

  /**
   * Lays it out.
   *
   * @throws UnreadableInputException if what is asked for is not clear, or has no meaning
   * @throws IllegalArgumentException if there are more people, rounds or days than an agenda is made for
   */
  static DaysTimetable of(
      Method method,
      @Nullable Integer people,
      TimeOptions time,
      Pace pace,
      PlanningPolicy policy,
      InstantSource now) {
    List<Agenda.Entry> entries = Comers.of(method, people).entries();
    LocalDate first = time.firstDay(now);
    LocalDate last = time.lastDay(first);
    Plan plan =
        last == null
            ? new Plan.Planned(Agenda.of(entries, pace, first))
            : Agenda.plan(entries, pace, first, last, policy);
    return new DaysTimetable(method, people, pace, first, last, plan);
  }

  @Override
  public void print(Paper paper, Language language) {
    paper.heading(language.of(method.title()), '=');
    if (plan instanceof Plan.Planned planned) {
      Agenda agenda = planned.agenda();
      paper.line(
          "",
          language.say(
              "agenda.days",
              day(firstOf(agenda), language),
              day(lastBefore(agenda.end()), language),
              days(agenda.length(), language) + which(language)));
      group(paper, language);
      new ItemLines(
              method,
              agenda.items(),
              item -> span(item, language),
              item -> days(item.length(), language),
              paper,
              language)
          .print(agenda.items(), null);
    } else if (plan instanceof Plan.DoesNotFit tight) {
      paper.line(
          "",
          language.say(
              "agenda.days",
              day(first, language),
              day(Objects.requireNonNullElse(last, first), language),
              days(tight.length(), language) + which(language)));
      group(paper, language);
      paper.blank();
      paper.line("", language.of(tight.why()));
      if (!tight.leaveOut().isEmpty()) {
        paper.line("", language.say("agenda.leave-out"));
      }
    }
  }

  private void group(Paper paper, Language language) {
    if (people != null) {
      paper.line("", Comers.sentence(method, people, language));
    }
  }

  /** Which days count. */
  private String which(Language language) {
    boolean weekdays = !pace.workingDays().contains(DayOfWeek.SATURDAY);
    String free =
        pace.free().stream().sorted().map(LocalDate::toString).collect(Collectors.joining(", "));
    return (weekdays ? language.say("agenda.weekdays") : "")
        + (free.isEmpty() ? "" : language.say("agenda.free", free));
  }

  private static String days(Duration time, Language language) {
    long days = time.toDays();
    return language.say(days == 1 ? "time.day" : "time.days", days);
  }

  /** The first day and the last; as wide where it is only one. */
  private String span(Agenda.Item item, Language language) {
    String from = day(dateOf(item.start()), language);
    String to = day(lastBefore(item.end()), language);
    return from.equals(to) ? from + " ".repeat(TO.length() + to.length()) : from + TO + to;
  }

  private static String day(LocalDate date, Language language) {
    return language.say("agenda.day." + date.getDayOfWeek().getValue()) + " " + date;
  }

  /** The day on which the first phase begins. */
  private LocalDate firstOf(Agenda agenda) {
    return dateOf(agenda.items().get(0).start());
  }

  private LocalDate dateOf(Instant at) {
    return LocalDate.ofInstant(at, pace.zone());
  }

  private LocalDate lastBefore(Instant end) {
    return dateOf(end.minusNanos(1));
  }

  /** An event of whole days for each phase. */
  @Override
  public String calendar(Language language) throws IOException {
    CalendarFile file = new CalendarFile(language);
    if (plan instanceof Plan.Planned planned) {
      List<Agenda.Item> items = planned.agenda().items();
      Rounds rounds = new Rounds(method, items, language);
      for (Agenda.Item item : items) {
        String title = rounds.next(item);
        if (!item.length().isZero()) {
          add(file, item, language.of(method.title()) + ": " + title);
        }
      }
    }
    return file.text();
  }

  private void add(CalendarFile file, Agenda.Item item, String title) {
    LocalDate start = dateOf(item.start());
    String id =
        method.id() + "-" + item.phase() + "-" + start.format(DateTimeFormatter.BASIC_ISO_DATE);
    VEvent event = file.add(id, item.start(), title);
    event.setDateStart(new DateStart(wholeDay(start)));
    event.setDateEnd(new DateEnd(wholeDay(dateOf(item.end()))));
  }

  private static ICalDate wholeDay(LocalDate date) {
    return new ICalDate(
        new DateTimeComponents(date.getYear(), date.getMonthValue(), date.getDayOfMonth()), false);
  }
}
