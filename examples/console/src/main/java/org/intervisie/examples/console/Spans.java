package org.intervisie.examples.console;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times of day and lengths of time as people read them; the clock is that of UTC. */
final class Spans {
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC);

  private Spans() {}

  static String clock(Instant at) {
    return CLOCK.format(at);
  }

  static String date(Instant at) {
    return DATE.format(at);
  }

  /** Minutes, with the seconds where there are any; the word for open when the time is unknown. */
  static String minutes(@Nullable Duration time, Language language) {
    if (time == null) {
      return language.say("time.open");
    }
    long seconds = time.toSecondsPart();
    return time.toMinutes() + " min" + (seconds == 0 ? "" : " " + seconds + " s");
  }

  /** Days and hours, and what is left in minutes: for what is too long to count in minutes alone. */
  static String days(Duration time, Language language) {
    List<String> parts = new ArrayList<>();
    long days = time.toDays();
    int hours = time.toHoursPart();
    if (days > 0) {
      parts.add(language.say(days == 1 ? "time.day" : "time.days", days));
    }
    if (hours > 0) {
      parts.add(language.say("time.hours", hours));
    }
    Duration rest = time.minusDays(days).minusHours(hours);
    if (!rest.isZero() || parts.isEmpty()) {
      parts.add(minutes(rest, language));
    }
    return String.join(" ", parts);
  }
}
