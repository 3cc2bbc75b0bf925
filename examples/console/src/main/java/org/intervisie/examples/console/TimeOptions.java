package org.intervisie.examples.console;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.intervisie.time.Sitting;
import org.intervisie.time.TimeBudget;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** When a meeting begins and how long it lasts, as the command line says it. */
final class TimeOptions {
  /** As long as any sitting may be. */
  private static final int MOST_MINUTES = (int) TimeBudget.LONGEST.toMinutes();

  private static final LocalTime USUAL = LocalTime.of(14, 0);

  @Option(
      names = "--start",
      paramLabel = "TIME",
      converter = MomentReader.class,
      description = "when it begins: HH:MM, or with its day, as 2026-03-03T14:00; 14:00 by default")
  private @Nullable Moment start;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = DateReader.class,
      description = "the day, as 2026-03-03; today by default")
  private @Nullable LocalDate date;

  @Option(
      names = "--end",
      paramLabel = "TIME",
      converter = MomentReader.class,
      description = "when it ends: HH:MM, or with its day, as 2026-03-03T15:15")
  private @Nullable Moment end;

  @Option(
      names = "--minutes",
      paramLabel = "N",
      description = "how long it takes, instead of --end; by default what the method says")
  private @Nullable Integer minutes;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      converter = ZoneReader.class,
      description = "where the clock hangs, as Europe/Amsterdam; UTC by default")
  private @Nullable ZoneId zone;

  @Option(
      names = "--sittings",
      paramLabel = "N",
      description = "how many sittings, all equally long; by default what the method says")
  private @Nullable Integer sittings;

  @Option(
      names = "--apart",
      paramLabel = "DAYS",
      defaultValue = "7",
      description = "how many days from one sitting to the next; ${DEFAULT-VALUE} by default")
  private int apart = 7;

  /**
   * A time of day, a day, or both.
   *
   * @param date the day; null when it is said elsewhere
   * @param time the time; null when only a day is said
   */
  record Moment(@Nullable LocalDate date, @Nullable LocalTime time) {}

  /** The zone that was named; null for none, so that times are those of any clock on the wall. */
  @Nullable ZoneId zone() {
    return zone;
  }

  /** When it begins; today, where no day is said. */
  ZonedDateTime start(InstantSource now) {
    LocalTime said = start == null ? null : start.time();
    return ZonedDateTime.of(day(now), said == null ? USUAL : said, here());
  }

  /** The first of the days over which it goes; today, where none is said. */
  LocalDate firstDay(InstantSource now) {
    if (start != null && start.time() != null) {
      throw new UnreadableInputException(
          "--start: found a time of day, expected a day such as 2026-03-03");
    }
    return day(now);
  }

  /** The last of them; null when that is not said. */
  @Nullable LocalDate lastDay(LocalDate first) {
    if (end == null) {
      return null;
    }
    LocalDate last = end.date();
    if (last == null || end.time() != null) {
      throw new UnreadableInputException(
          "--end: found a time of day, expected a day such as 2026-03-20");
    }
    if (last.isBefore(first)) {
      throw new UnreadableInputException(
          "--end: found " + last + ", which is before the start on " + first);
    }
    return last;
  }

  private LocalDate day(InstantSource now) {
    LocalDate said = start == null ? null : start.date();
    if (said != null && date != null && !said.equals(date)) {
      throw new UnreadableInputException(
          "--start says " + said + " and --date says " + date + "; expected one day");
    }
    LocalDate day = said == null ? date : said;
    // Where no zone is named, today is what it is for whoever sits at this machine.
    ZoneId today = zone == null ? ZoneId.systemDefault() : zone;
    return day == null ? LocalDate.ofInstant(now.instant(), today) : day;
  }

  /** Where the clock hangs; in UTC where nothing is said. */
  ZoneId here() {
    return zone == null ? ZoneOffset.UTC : zone;
  }

  /** How long it lasts; null when that is not said. */
  @Nullable Duration length(ZonedDateTime from) {
    if (minutes != null && end != null) {
      throw new UnreadableInputException("--minutes and --end both say how long; expected one");
    }
    if (minutes != null) {
      check("--minutes", minutes, MOST_MINUTES);
      return Duration.ofMinutes(minutes);
    }
    return end == null ? null : Duration.between(from, until(end, from));
  }

  /** How many sittings are asked for; null when that is not said. */
  @Nullable Integer sittings() {
    return sittings;
  }

  /** So many sittings of this length, at the same time of day. */
  List<Sitting> sittings(ZonedDateTime from, int count, Duration length) {
    check("--sittings", count, 366);
    check("--apart", apart, 366);
    return IntStream.range(0, count)
        .mapToObj(i -> new Sitting(from.plusDays((long) i * apart).toInstant(), length))
        .toList();
  }

  private static void check(String option, int found, int most) {
    if (found < 1 || found > most) {
      throw new UnreadableInputException(option + ": found " + found + ", expected 1 to " + most);
    }
  }

  private static ZonedDateTime until(Moment end, ZonedDateTime from) {
    LocalTime time = end.time();
    if (time == null) {
      throw new UnreadableInputException(
          "--end: found " + end.date() + " without a time, expected one such as 15:15");
    }
    LocalDate day = end.date() == null ? from.toLocalDate() : end.date();
    ZonedDateTime until = ZonedDateTime.of(day, time, from.getZone());
    if (!until.isAfter(from)) {
      throw new UnreadableInputException(
          "--end: found "
              + until.toLocalDateTime()
              + ", which is not after the start at "
              + from.toLocalDateTime()
              + "; where it ends on another day, say that day with it");
    }
    return until;
  }

  /** Reads a time of day, a day, or both. */
  static final class MomentReader implements CommandLine.ITypeConverter<Moment> {
    private static final DateTimeFormatter TIME =
        DateTimeFormatter.ofPattern("H:mm[:ss]", Locale.ROOT);
    private static final DateTimeFormatter DATE_AND_TIME =
        DateTimeFormatter.ofPattern("uuuu-MM-dd'T'H:mm[:ss]", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    @Override
    public Moment convert(String text) {
      try {
        if (!text.contains("T")) {
          return text.contains(":")
              ? new Moment(null, LocalTime.parse(text, TIME))
              : new Moment(LocalDate.parse(text), null);
        }
        LocalDateTime moment = LocalDateTime.parse(text, DATE_AND_TIME);
        return new Moment(moment.toLocalDate(), moment.toLocalTime());
      } catch (DateTimeException e) {
        throw expected(text, "a time such as 14:00 or 2026-03-03T14:00");
      }
    }
  }

  /** Reads a day. */
  static final class DateReader implements CommandLine.ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeException e) {
        throw expected(text, "a day such as 2026-03-03");
      }
    }
  }

  /** Reads a time zone. */
  static final class ZoneReader implements CommandLine.ITypeConverter<ZoneId> {
    @Override
    public ZoneId convert(String text) {
      try {
        return ZoneId.of(text);
      } catch (DateTimeException e) {
        throw expected(text, "a time zone such as Europe/Amsterdam");
      }
    }
  }

  private static CommandLine.TypeConversionException expected(String found, String expected) {
    return new CommandLine.TypeConversionException(
        "found '" + Paper.clean(found) + "', expected " + expected);
  }
}
