package org.intervisie.examples.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an agenda cannot be made of is said in whole. */
class AgendaErrorsTest {
  private static final String NINE = "balint-nine-phase-timed";
  private static final String PHASES =
      "there is no phase 'asociate' in 'balint-nine-phase-timed'; the phases are associate, decide,"
          + " judge, choose-case, collect-cases, introduction, group-behaviour,"
          + " gather-information, present-question, share-experiences";

  static Stream<Arguments> requests() {
    return Stream.of(
        request(
            "speed",
            "'speed' does not say how long it takes; say when it ends, with --end or --minutes"),
        request(
            "meetings/round-robin.method.json",
            "how long 'round-robin' takes depends on how many people come; say so with --people"),
        request(NINE + " --people 0", "--people: found 0, expected 1 or more"),
        request(NINE + " --people 10001", "'people' must be 1 to 10,000 but is 10001"),
        request(
            NINE + " --end 13:00 --date 2026-03-03",
            "--end: found 2026-03-03T13:00, which is not after the start at 2026-03-03T14:00;"
                + " where it ends on another day, say that day with it"),
        request(
            NINE + " --end 2026-03-03T14:00 --date 2026-03-03",
            "--end: found 2026-03-03T14:00, which is not after the start at 2026-03-03T14:00;"
                + " where it ends on another day, say that day with it"),
        request(
            NINE + " --end 15:00 --minutes 60",
            "--minutes and --end both say how long; expected one"),
        request(NINE + " --minutes 0", "--minutes: found 0, expected 1 to 527040"),
        request(
            NINE + " --sittings 3",
            "'balint-nine-phase-timed' does not say how long each of 3 sittings takes; say when it"
                + " ends, with --end or --minutes"),
        request(NINE + " --sittings 367 --minutes 60", "--sittings: found 367, expected 1 to 366"),
        request(
            NINE + " --sittings 2 --minutes 60 --apart 0", "--apart: found 0, expected 1 to 366"),
        request(
            NINE + " --sittings 2 --minutes 1500 --apart 1",
            "sittings: none may begin before the one before it ends"),
        request(
            NINE + " --sittings 2 --minutes 60 --late 10", "--late goes with one sitting, not 2"),
        request(
            NINE + " --start 2026-03-03T14:00 --date 2026-03-04",
            "--start says 2026-03-03 and --date says 2026-03-04; expected one day"),
        request(
            NINE + " --end 2026-03-03",
            "--end: found 2026-03-03 without a time, expected one such as 15:15"),
        request(
            NINE + " --days-per-phase 1 --start 14:00",
            "--start: found a time of day, expected a day such as 2026-03-03"),
        request(
            NINE + " --days-per-phase 1 --end 2026-03-03T14:00",
            "--end: found a time of day, expected a day such as 2026-03-20"),
        request(
            NINE + " --days-per-phase 1 --start 2026-03-03 --end 2026-03-02",
            "--end: found 2026-03-02, which is before the start on 2026-03-03"),
        request(NINE + " --days-per-phase 367", "'days' must be 1 to 366 but is 367"),
        request(NINE + " --days-per-phase 1 --days asociate=2", "--days: " + PHASES),
        request(NINE + " --every-day", "--days, --free and --every-day go with --days-per-phase"),
        request(
            NINE + " --days-per-phase 1 --late 10",
            "--late has no meaning over days, with --days-per-phase"),
        request(
            NINE + " --days-per-phase 1 --break-after judge=10",
            "--break-after has no meaning over days, with --days-per-phase"),
        request(NINE + " --keep asociate", "--keep: " + PHASES),
        request(NINE + " --weight asociate=2", "--weight: " + PHASES),
        request(NINE + " --break-after asociate=5", "--break-after: " + PHASES),
        request(NINE + " --late asociate=5", "--late: " + PHASES),
        request(
            "incident --keep introduce-incident",
            "--keep: phase 'introduce-incident' has no planned time that it could keep"),
        request(
            NINE + " --weight associate=2",
            "--weight: phase 'associate' has a planned time; only those without one share"),
        request("incident --weight introduce-incident=0", "every weight must be 1 or more"),
        request(NINE + " --grain 0s", "'grain' must be more than zero"),
        request(
            NINE + " --elasticity 120-90",
            "'leastPercent' must be 0 to 100 but is 120; 'mostPercent' must be 100 to 1000 but is"
                + " 90"),
        request(NINE + " --break-after associate=0", "'length' must be more than zero"));
  }

  static Stream<Arguments> options() {
    return Stream.of(
        request("--start 25:00", "'25:00', expected a time such as 14:00 or 2026-03-03T14:00"),
        request("--end tea", "'tea', expected a time such as 14:00 or 2026-03-03T14:00"),
        request(
            "--end 2026-02-30T15:00",
            "'2026-02-30T15:00', expected a time such as 14:00 or 2026-03-03T14:00"),
        request("--date 2026-02-30", "'2026-02-30', expected a day such as 2026-03-03"),
        request("--zone Utrecht", "'Utrecht', expected a time zone such as Europe/Amsterdam"),
        request("--grain 1h", "'1h', expected a step such as 30s, 1m or 5m"),
        request("--elasticity half", "'half', expected two percentages such as 50-200"),
        request("--break-every 60", "'60', expected minutes of work and of rest such as 60=10"),
        request("--late 0", "'0', expected minutes, as 10 or phase=10"),
        request("--lang de", "'de', expected nl or en"));
  }

  @ParameterizedTest
  @MethodSource("requests")
  void whatMakesNoSenseIsRefused(String request, String why) {
    Program run = Program.run(("agenda " + request).split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo(why + System.lineSeparator());
  }

  @ParameterizedTest
  @MethodSource("options")
  void whatCannotBeReadIsToldWithWhatWasExpected(String option, String why) {
    Program run = Program.run(("agenda " + NINE + " " + option).split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(
            "Invalid value for option '"
                + option.substring(0, option.indexOf(' '))
                + "': found "
                + why);
  }

  @Test
  void aMethodThatIsNowhereNamesTheNearest() {
    Program run = Program.run("agenda", "balint-five-steps");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("there is no method 'balint-five-steps'; the methods are balint-five-step, ");
  }

  @Test
  void aFileThatIsNoMethodIsToldWithItsPlace() {
    Program run = Program.run("agenda", Path.of("pom.xml").toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("pom.xml, line 1, column 1: found ");
  }

  private static Arguments request(String request, String why) {
    return Arguments.of(request, why);
  }
}
