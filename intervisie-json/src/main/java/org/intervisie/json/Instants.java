package org.intervisie.json;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Instants as documents have them: {@code 2026-03-01T09:12:00Z}, with a fraction of up to nine digits if
 * need be. The general formatter of the platform takes as long over one instant as all the rest of an
 * event, and reads a second of 60 as 59.
 */
final class Instants {
  /** As many characters as an instant can have. */
  static final int LONGEST = 30;

  private static final int SECONDS_A_DAY = 86_400;
  private static final long FIRST = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
  private static final long LAST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
  // How many nanoseconds the last of so many digits stands for.
  private static final int[] NANOS = {
    0, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1
  };
  // From 0000-03-01, so that a leap day is the last of its year, to 1970-01-01.
  private static final int MARCH_ZERO_TO_EPOCH = 719_468;
  private static final int DAYS_IN_400_YEARS = 146_097;

  private Instants() {}

  /** The instant that some characters say, or null when they have another form or there is none. */
  static @Nullable Instant parse(char[] text, int from, int length) {
    if (length < 20 || length > LONGEST || text[from + length - 1] != 'Z') {
      return null;
    }
    if (text[from + 4] != '-'
        || text[from + 7] != '-'
        || text[from + 10] != 'T'
        || text[from + 13] != ':'
        || text[from + 16] != ':') {
      return null;
    }
    int year = two(text, from) * 100 + two(text, from + 2);
    int month = two(text, from + 5);
    int day = two(text, from + 8);
    int hour = two(text, from + 11);
    int minute = two(text, from + 14);
    int second = two(text, from + 17);
    int nano = length == 20 ? 0 : nano(text, from + 19, length - 20);
    // What is no digit made its number negative, so one look at all of them is enough.
    boolean digits = (year | month | day | hour | minute | second | nano) >= 0;
    if (!digits || month < 1 || month > 12 || day < 1 || day > daysIn(month, year)) {
      return null;
    }
    if (hour > 23 || minute > 59 || second > 59) {
      return null;
    }
    long seconds = (hour * 60L + minute) * 60 + second;
    return Instant.ofEpochSecond(epochDay(year, month, day) * SECONDS_A_DAY + seconds, nano);
  }

  /**
   * Writes an instant as its {@code toString} does.
   *
   * @return how many characters that took; 0 when it lies outside the years that documents can hold
   */
  static int write(Instant instant, char[] to) {
    long seconds = instant.getEpochSecond();
    if (seconds < FIRST || seconds > LAST) {
      return 0;
    }
    date(Math.floorDiv(seconds, SECONDS_A_DAY), to);
    int time = (int) Math.floorMod(seconds, (long) SECONDS_A_DAY);
    to[10] = 'T';
    put(to, 11, time / 3600);
    to[13] = ':';
    put(to, 14, time / 60 % 60);
    to[16] = ':';
    put(to, 17, time % 60);
    int end = fraction(instant.getNano(), to);
    to[end] = 'Z';
    return end + 1;
  }

  /** A number of two digits; below zero when they are none. */
  private static int two(char[] text, int at) {
    int tens = text[at] - '0';
    int ones = text[at + 1] - '0';
    return (tens | ones | 9 - tens | 9 - ones) < 0 ? Short.MIN_VALUE : tens * 10 + ones;
  }

  /** The nanoseconds in a point and digits; below zero when it is something else. */
  private static int nano(char[] text, int point, int length) {
    if (text[point] != '.' || length < 2) {
      return -1;
    }
    int nano = 0;
    for (int i = 1; i < length; i++) {
      int digit = text[point + i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      nano = nano * 10 + digit;
    }
    return nano * NANOS[length - 1];
  }

  private static int daysIn(int month, int year) {
    if (month == 2) {
      return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
    }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
  }

  // Years begin in March here, so that the months before any day of the year have a fixed length.

  private static long epochDay(int year, int month, int day) {
    int marchYear = month > 2 ? year : year - 1;
    int marchMonth = month > 2 ? month - 3 : month + 9;
    int era = Math.floorDiv(marchYear, 400);
    int yearOfEra = marchYear - era * 400;
    int dayOfYear = (153 * marchMonth + 2) / 5 + day - 1;
    int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return (long) era * DAYS_IN_400_YEARS + dayOfEra - MARCH_ZERO_TO_EPOCH;
  }

  private static void date(long epochDay, char[] to) {
    int days = (int) epochDay + MARCH_ZERO_TO_EPOCH;
    int era = Math.floorDiv(days, DAYS_IN_400_YEARS);
    int dayOfEra = days - era * DAYS_IN_400_YEARS;
    int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
    int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    int marchMonth = (5 * dayOfYear + 2) / 153;
    int day = dayOfYear - (153 * marchMonth + 2) / 5 + 1;
    int month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
    int year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    put(to, 0, year / 100);
    put(to, 2, year % 100);
    to[4] = '-';
    put(to, 5, month);
    to[7] = '-';
    put(to, 8, day);
  }

  /** A fraction of three, six or nine digits, if there is one. */
  private static int fraction(int nano, char[] to) {
    if (nano == 0) {
      return 19;
    }
    to[19] = '.';
    int left = nano;
    for (int i = 28; i > 19; i--) {
      to[i] = (char) ('0' + left % 10);
      left /= 10;
    }
    return nano % 1_000_000 == 0 ? 23 : nano % 1_000 == 0 ? 26 : 29;
  }

  private static void put(char[] to, int at, int number) {
    to[at] = (char) ('0' + number / 10);
    to[at + 1] = (char) ('0' + number % 10);
  }
}
