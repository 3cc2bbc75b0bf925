package org.intervisie.examples.console;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.intervisie.time.Agenda;
import org.jspecify.annotations.Nullable;

/** Shows the times of an agenda as a clock on the wall does: with seconds where it needs them. */
final class ClockFace {
  private final DateTimeFormatter time;
  private final DateTimeFormatter date;

  private ClockFace(ZoneId zone, boolean seconds) {
    this.time =
        DateTimeFormatter.ofPattern(seconds ? "HH:mm:ss" : "HH:mm", Locale.ROOT).withZone(zone);
    this.date = DateTimeFormatter.ISO_LOCAL_DATE.withZone(zone);
  }

  /** A clock for when these items begin and end; where no zone is named, any on the wall. */
  static ClockFace of(List<Agenda.Item> items, @Nullable ZoneId zone) {
    return of(items.stream().flatMap(item -> Stream.of(item.start(), item.end())), zone);
  }

  /** A clock for these instants; where no zone is named, any on the wall. */
  static ClockFace of(Stream<Instant> times, @Nullable ZoneId zone) {
    return new ClockFace(
        zone == null ? ZoneOffset.UTC : zone, times.anyMatch(at -> at.getEpochSecond() % 60 != 0));
  }

  String time(Instant at) {
    return time.format(at);
  }

  String date(Instant at) {
    return date.format(at);
  }

  String span(Instant start, Instant end) {
    return time(start) + "–" + time(end);
  }
}
