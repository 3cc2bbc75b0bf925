package org.intervisie.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The fast way and the platform's own say the same. */
class InstantsProperties {
  private static final String AROUND = "....";

  @Provide
  Arbitrary<Instant> instants() {
    Arbitrary<Long> any =
        Arbitraries.longs()
            .between(
                Instant.parse("0000-01-01T00:00:00Z").getEpochSecond(),
                Instant.parse("9999-12-31T23:59:59Z").getEpochSecond());
    Arbitrary<Integer> nanos =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(0)),
            Tuple.of(1, Arbitraries.integers().between(0, 999).map(n -> n * 1_000_000)),
            Tuple.of(1, Arbitraries.integers().between(0, 999_999).map(n -> n * 1_000)),
            Tuple.of(1, Arbitraries.integers().between(0, 999_999_999)));
    return Combinators.combine(any, nanos).as(Instant::ofEpochSecond);
  }

  /** What looks like an instant, and may be one; with a character changed or taken now and then. */
  @Provide
  Arbitrary<String> nearlyInstants() {
    Arbitrary<Integer> years =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 9999),
            Arbitraries.integers().between(0, 99).map(century -> century * 100));
    Arbitrary<String> days =
        Combinators.combine(years, upTo(13), Arbitraries.of(0, 1, 15, 28, 29, 30, 31, 32))
            .as((year, month, day) -> "%04d-%02d-%02d".formatted(year, month, day));
    Arbitrary<String> times =
        Combinators.combine(upTo(24), upTo(60), upTo(60), Arbitraries.of("", ".5", ".123456789"))
            .as(
                (hour, minute, second, part) ->
                    "%02d:%02d:%02d".formatted(hour, minute, second) + part);
    Arbitrary<Integer> places = Arbitraries.integers().between(0, 200);
    Arbitrary<String> others = Arbitraries.of("0", "9", "/", ":", "-", ".", "T", "t", "Z", "");
    return Combinators.combine(days, times, places, others)
        .as((day, time, place, with) -> changed(day + "T" + time + "Z", place, with));
  }

  private static Arbitrary<Integer> upTo(int most) {
    return Arbitraries.oneOf(Arbitraries.integers().between(0, most), Arbitraries.of(2, most));
  }

  private static String changed(String text, int place, String with) {
    return place < text.length()
        ? text.substring(0, place) + with + text.substring(place + 1)
        : text;
  }

  // Red when a fraction of six digits is cut to three, and when October is given 30 days.
  @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
  void any_instant_is_written_as_the_platform_writes_it(@ForAll("instants") Instant instant) {
    char[] written = new char[Instants.LONGEST];

    int length = Instants.write(instant, written);

    assertThat(new String(written, 0, length)).isEqualTo(instant.toString());
    assertThat(parsed(instant.toString())).isEqualTo(instant);
  }

  // Red when an hour of 24 or a second of 60 is taken, and when any year of four is a leap year.
  @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
  void what_it_takes_for_an_instant_is_one_and_the_same(@ForAll("nearlyInstants") String text) {
    Instant read = parsed(text);

    if (read != null) {
      assertThat(read).isEqualTo(byThePlatform(text));
    }
  }

  @Test
  void days_that_no_month_has_are_none() {
    assertThat(parsed("2026-02-29T00:00:00Z")).isNull();
    assertThat(parsed("1900-02-29T00:00:00Z")).isNull();
    assertThat(parsed("2024-02-29T00:00:00Z")).isEqualTo("2024-02-29T00:00:00Z");
    assertThat(parsed("2000-02-29T00:00:00Z")).isEqualTo("2000-02-29T00:00:00Z");
    assertThat(parsed("2026-04-31T00:00:00Z")).isNull();
    assertThat(parsed("2026-00-01T00:00:00Z")).isNull();
    assertThat(parsed("2026-13-01T00:00:00Z")).isNull();
    assertThat(parsed("2026-01-00T00:00:00Z")).isNull();
  }

  @Test
  void years_of_five_digits_are_left_to_the_platform() {
    char[] written = new char[Instants.LONGEST];

    assertThat(Instants.write(Instant.parse("+10000-01-01T00:00:00Z"), written)).isZero();
    assertThat(Instants.write(Instant.parse("-0001-12-31T23:59:59Z"), written)).isZero();
  }

  /** Read from the middle of a longer text, as it stands in the buffer of a parser. */
  private static @Nullable Instant parsed(String text) {
    char[] around = (AROUND + text + AROUND + AROUND.repeat(8)).toCharArray();
    return Instants.parse(around, AROUND.length(), text.length());
  }

  private static @Nullable Instant byThePlatform(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException none) {
      return null;
    }
  }
}
