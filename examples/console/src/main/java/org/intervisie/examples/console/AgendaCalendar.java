package org.intervisie.examples.console;

import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.intervisie.method.Method;
import org.intervisie.time.Agenda;
import org.jspecify.annotations.Nullable;

/**
 * An agenda as a file for a calendar: an event for each sitting, with the phases in its description.
 *
 * <p>The same method at the same time gives the same file, so that a calendar that has it already takes
 * the new one for a change. Where no zone is named, the times are those of any clock on the wall.
 */
final class AgendaCalendar {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Method method;
  private final @Nullable ZoneId zone;
  private final Language language;

  AgendaCalendar(Method method, @Nullable ZoneId zone, Language language) {
    this.method = method;
    this.zone = zone;
    this.language = language;
  }

  /** The text of the file. */
  String write(Agenda agenda) throws IOException {
    CalendarFile file = new CalendarFile(language);
    TreeMap<Integer, List<Agenda.Item>> sittings =
        agenda.items().stream()
            .collect(
                Collectors.groupingBy(Agenda.Item::sitting, TreeMap::new, Collectors.toList()));
    Rounds rounds = new Rounds(method, agenda.items(), language);
    ClockFace face = ClockFace.of(agenda.items(), zone);
    for (List<Agenda.Item> sitting : sittings.values()) {
      add(file, sitting, rounds, face, sittings.size());
    }
    return file.text();
  }

  private void add(
      CalendarFile file, List<Agenda.Item> items, Rounds rounds, ClockFace face, int sittings) {
    Instant start = items.get(0).start();
    Instant end = items.get(items.size() - 1).end();
    String title = language.of(method.title());
    VEvent event =
        file.add(
            method.id() + "-" + STAMP.format(start),
            start,
            sittings == 1
                ? title
                : language.say("agenda.sitting", title, items.get(0).sitting(), sittings));
    DateStart from = new DateStart(date(start), true);
    DateEnd until = new DateEnd(date(end), true);
    event.setDateStart(from);
    event.setDateEnd(until);
    if (zone == null) {
      file.letFloat(from);
      file.letFloat(until);
    }
    event.setDescription(
        items.stream()
            .map(item -> line(item, rounds.next(item), face))
            .collect(Collectors.joining("\n")));
  }

  private String line(Agenda.Item item, String title, ClockFace face) {
    return item.reason() == Agenda.Reason.LEFT_OUT
        ? title + ": " + language.say("agenda.left-out")
        : face.span(item.start(), item.end()) + " " + title;
  }

  /** What floats is written as this machine's clock shows it, so that is how it is handed over. */
  private Date date(Instant at) {
    return zone != null
        ? Date.from(at)
        : Date.from(
            LocalDateTime.ofInstant(at, ZoneOffset.UTC).atZone(ZoneId.systemDefault()).toInstant());
  }
}
