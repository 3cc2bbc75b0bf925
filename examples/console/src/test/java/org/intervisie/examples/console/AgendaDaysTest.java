package org.intervisie.examples.console;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.nio.file.Path;
import java.util.List;
import org.intervisie.json.IntervisieJson;
import org.intervisie.time.Agenda;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A method over days, for a group that writes instead of meets. */
class AgendaDaysTest {
  private static final String GOLDEN = "src/test/resources/org/intervisie/examples/console/agenda/";
  private static final String FIVE = "balint-five-step --start 2026-03-03 ";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "days, --days-per-phase 2 --people 7",
    "days-to-an-end, --days-per-phase 2 --end 2026-03-17 --days reflect=1 --keep advise"
        + " --free 2026-03-09 --free 2026-03-06",
    "days-too-few, --days-per-phase 4 --end 2026-03-12",
    "every-day, --days-per-phase 1 --every-day --zone Europe/Amsterdam",
  })
  void anAgendaOverDaysPrintsAsItShould(String golden, String arguments) {
    for (Language language : Language.values()) {
      Program run = agenda(FIVE + arguments + " --lang " + language.tag());

      assertThat(run.code()).isZero();
      assertThat(run.err()).isEmpty();
      assertThat(run.out())
          .isEqualTo(Program.read(Path.of(GOLDEN + golden + "_" + language.tag() + ".txt")));
    }
  }

  @Test
  void aDayThatDoesNotCountIsPassedOver() {
    assertThat(agenda("speed --days-per-phase 1 --start 2026-03-07").out())
        .contains("Mon 2026-03-09 to Mon 2026-03-16: 6 days, Monday to Friday\n")
        .contains("  Mon 2026-03-09  ", "  Fri 2026-03-13  ", "  Mon 2026-03-16  ")
        .doesNotContain("Sat", "Sun");
  }

  @Test
  void asADocumentItEndsWithItsLastDay() {
    Program run =
        agenda(FIVE + "--days-per-phase 1 --zone Europe/Amsterdam --json --end 2026-03-10");

    Agenda agenda = IntervisieJson.readAgenda(run.out());
    assertThat(agenda.start()).isEqualTo("2026-03-02T23:00:00Z");
    assertThat(agenda.end()).isEqualTo("2026-03-10T23:00:00Z");
  }

  @Test
  void inACalendarEachPhaseIsAnEventOfWholeDays() {
    Path file = folder.resolve("days.ics");
    Program run = agenda(FIVE + "--days-per-phase 2 --lang nl --ics " + file);

    assertThat(run.code()).isZero();
    List<VEvent> events = Biweekly.parse(Program.read(file)).first().getEvents();
    assertThat(events).hasSize(6);
    assertThat(events.get(1).getSummary().getValue())
        .isEqualTo("Balint in vijf stappen: 2. Verkennen");
    assertThat(events.get(1).getUid().getValue())
        .isEqualTo("balint-five-step-explore-problem-20260305@intervisie");
    assertThat(Program.read(file))
        .contains("\r\nDTSTART;VALUE=DATE:20260305\r\n", "\r\nDTEND;VALUE=DATE:20260307\r\n");
  }

  private static Program agenda(String arguments) {
    return Program.run(("agenda " + arguments).split(" "));
  }
}
