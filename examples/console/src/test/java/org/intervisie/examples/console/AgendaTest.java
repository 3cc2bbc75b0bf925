package org.intervisie.examples.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** A method on the clock, as people read it. */
class AgendaTest {
  private static final String GOLDEN = "src/test/resources/org/intervisie/examples/console/agenda/";
  private static final String NINE = "balint-nine-phase-timed";
  private static final String TURNS = "meetings/round-robin.method.json";

  @ParameterizedTest
  @CsvSource({
    "own-time, balint-nine-phase-timed --people 7",
    "a-fifth-less, balint-nine-phase-timed --people 7 --end 15:28",
    "a-fifth-more, balint-nine-phase-timed --people 7 --end 16:12",
    "late-halfway, balint-nine-phase-timed --people 7 --late 10",
    "too-late, balint-nine-phase-timed --people 7 --late group-behaviour=30",
    "too-short, balint-nine-phase-timed --minutes 40",
    "too-long, balint-nine-phase-timed --minutes 250",
    "half-minutes, balint-nine-phase-timed --minutes 97 --grain 30s --keep associate"
        + " --break-after gather-information=10 --zone Europe/Amsterdam",
    "no-times, incident",
    "sittings, peer-review-seven-step --zone Europe/Amsterdam",
    "sittings-too-short, balint-nine-phase-timed --sittings 2 --minutes 25",
    "turns, meetings/round-robin.method.json --people 5 --break-every 40=10",
  })
  void anAgendaPrintsAsItShould(String golden, String arguments) {
    for (Language language : Language.values()) {
      Program run = agenda(arguments + " --lang " + language.tag());

      assertThat(run.code()).isZero();
      assertThat(run.err()).isEmpty();
      assertThat(run.out())
          .isEqualTo(Program.read(Path.of(GOLDEN + golden + "_" + language.tag() + ".txt")));
    }
  }

  @Test
  void thePlannedTimeIsGivenToWhomDoesNotSayHowLong() {
    assertThat(agenda(NINE).out()).contains(" from 14:00 to 15:50: 110 min\n");
  }

  @Test
  void aMethodWithoutTimesTakesWhatItsSourceSaysAtLeast() {
    assertThat(agenda("balint-nine-phase").out()).contains(" from 14:00 to 15:30: 90 min\n");
    assertThat(agenda("incident").out()).contains(" from 14:00 to 15:00: 60 min\n");
  }

  @Test
  void whatIsOutsideThePlannedTimeGetsNoneOfItWhenItMayBeLeftOut() {
    assertThat(agenda("balint-five-step").out())
        .contains(" from 14:00 to 14:45: 45 min\n")
        .contains("  14:35–14:45  10 min  5. Evaluation\n")
        .contains("                    –  6. Closing\n");
  }

  @Test
  void somethingIsLeftForAPhaseThatHasNoTimeOfItsOwn() {
    assertThat(agenda(NINE + "-associations-late").out())
        .contains(" from 14:00 to 15:55: 115 min (planned: 110 min)\n")
        .contains("  15:50–15:55   5 min  11. Discuss associations\n");
  }

  @Test
  void breaksComeOnTopOfTheTimeOfTheMethod() {
    assertThat(agenda(NINE + " --break-after gather-information=10").out())
        .contains(" from 14:00 to 16:00: 120 min\n")
        .contains("  14:55–15:05  10 min  Break\n")
        .doesNotContain("instead of");
    assertThat(agenda(TURNS + " --people 5 --break-every 20=5").out())
        .contains(" from 14:00 to 15:20: 80 min\n");
  }

  @Test
  void aPhaseThatIsKeptHasItsPlannedTime() {
    assertThat(agenda(NINE + " --minutes 70 --keep judge --keep associate").out())
        .containsPattern(" 20 min +7\\. Form a judgement\n +\\d")
        .containsPattern(" 5 min +5\\. Associate\n +\\d");
  }

  @Test
  void aPhaseWithoutATimeGetsMoreByItsWeight() {
    assertThat(minutes(agenda("speed --minutes 35 --weight deepen=2")))
        .containsExactly(5, 5, 10, 5, 5, 5);
  }

  @Test
  void howFarPhasesGiveWayIsSaid() {
    assertThat(agenda(NINE + " --minutes 50").out()).contains("Does not fit into 50 minutes");
    assertThat(minutes(agenda(NINE + " --minutes 44 --elasticity 40-100")))
        .containsExactly(2, 4, 2, 2, 2, 10, 8, 4, 4, 6);
    assertThat(agenda(NINE + " --minutes 111 --elasticity 40-100").out())
        .contains("Does not fill 111 minutes");
  }

  @Test
  void aGroupThatTheMethodIsNotMeantForIsTold() {
    assertThat(agenda(TURNS + " --people 3").out())
        .contains("3 people; this method is meant for 4 to 8\n");
    assertThat(agenda(TURNS + " --people 8").out()).contains("\n8 people\n");
  }

  @Test
  void aPhaseThatIsNamedBeginsLate() {
    assertThat(agenda(NINE + " --late collect-cases=4").out())
        .contains("“Collect cases” begins 4 min later than planned, at 14:09.\n")
        .contains("  14:00–14:09   9 min  1. Introduction\n")
        .contains(" Took 9 minutes; the plan was 5.\n")
        .contains("  15:36–15:50  14 min  10. Own experiences\n");
  }

  @Test
  void aMeetingThatBeginsLateIsLaidOutFromThere() {
    Program run = agenda(NINE + " --late introduction=10");

    assertThat(run.out())
        .contains("“Introduction” begins 10 min later than planned, at 14:10.\n")
        .contains("  14:10–14:1");
    assertThat(minutes(run).stream().mapToInt(Integer::intValue).sum()).isEqualTo(100);
  }

  @Test
  void withoutADayItIsToday() {
    StringWriter out = new StringWriter();
    InstantSource now = InstantSource.fixed(Instant.parse("2026-05-05T23:30:00Z"));
    AgendaCommand command =
        new AgendaCommand(new PrintWriter(out), new PrintWriter(new StringWriter()), now);

    int code = new CommandLine(command).execute(NINE, "--zone", "Europe/Amsterdam");

    assertThat(code).isZero();
    assertThat(out.toString())
        .contains("2026-05-06, from 14:00 to 15:50 (Europe/Amsterdam): 110 min\n");
  }

  @Test
  void theStartMayCarryItsDayAndTheEndToo() {
    assertThat(
            Program.run("agenda", NINE, "--start", "2026-03-03T23:00", "--end", "2026-03-04T0:30")
                .out())
        .contains("2026-03-03, from 23:00 to 00:30: 90 min (planned: 110 min)\n");
  }

  @Test
  void sittingsLieAsFarApartAsIsSaidAtTheSameTimeOfDay() {
    assertThat(agenda(NINE + " --sittings 2 --end 15:00 --apart 28 --zone Europe/Amsterdam").out())
        .contains("\n2 sittings, 120 min in all (planned: 110 min)\n")
        .contains("\nSitting 1 · 2026-03-03, from 14:00 to 15:00 (Europe/Amsterdam)\n")
        .contains("\nSitting 2 · 2026-03-31, from 14:00 to 15:00 (Europe/Amsterdam)\n");
  }

  /** The lengths of the phases. */
  private static List<Integer> minutes(Program run) {
    return run.out()
        .lines()
        .filter(line -> line.matches(" {2}\\d\\d:\\d\\d–.*"))
        .map(line -> Integer.valueOf(List.of(line.strip().split(" +")).get(1)))
        .toList();
  }

  private static Program agenda(String arguments) {
    List<String> all = new ArrayList<>(List.of("agenda"));
    all.addAll(List.of(arguments.split(" ")));
    all.addAll(List.of("--date", "2026-03-03"));
    return Program.run(all.toArray(String[]::new));
  }
}
