package org.intervisie.examples.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.intervisie.json.IntervisieJson;
import org.intervisie.time.Agenda;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An agenda as a document for programs. */
class AgendaJsonTest {
  private static final String NINE = "balint-nine-phase-timed";

  @Test
  void theAgendaIsOneDocument() {
    Agenda agenda = IntervisieJson.readAgenda(agenda(NINE, "--minutes", "88").out());

    assertThat(agenda.start()).isEqualTo(Instant.parse("2026-03-03T14:00:00Z"));
    assertThat(agenda.length()).isEqualTo(Duration.ofMinutes(88));
    assertThat(agenda.items())
        .hasSize(10)
        .allMatch(item -> item.reason() == Agenda.Reason.SQUEEZED);
  }

  @Test
  void itsInstantsAreThoseOfTheZone() {
    Program run = agenda(NINE, "--start", "9:30", "--zone", "Europe/Amsterdam");

    assertThat(IntervisieJson.readAgenda(run.out()).start())
        .isEqualTo(Instant.parse("2026-03-03T08:30:00Z"));
  }

  @Test
  void whatIsOverWhenAPhaseBeginsLateIsDone() {
    Agenda agenda = IntervisieJson.readAgenda(agenda(NINE, "--late", "10").out());

    assertThat(agenda.end()).isEqualTo(Instant.parse("2026-03-03T15:50:00Z"));
    assertThat(agenda.items().subList(0, 6)).allMatch(item -> item.reason() == Agenda.Reason.DONE);
    assertThat(agenda.items().get(5).length()).isEqualTo(Duration.ofMinutes(35));
    assertThat(agenda.items().subList(6, 10))
        .allMatch(item -> item.reason() == Agenda.Reason.SQUEEZED);
  }

  @Test
  void whatDoesNotFitSaysBySoMuch() {
    for (String[] tight : new String[][] {{"--minutes", "40"}, {"--late", "judge=70"}}) {
      Program run = agenda(NINE, tight);

      assertThat(run.code()).isZero();
      JsonNode document = Program.json(run.out());
      assertThat(document.get("format").asString()).isEqualTo("intervisie/agenda/1");
      assertThat(document.get("fits").asBoolean()).isFalse();
      assertThat(Duration.parse(document.get("shortBy").asString())).isPositive();
      assertThat(document.get("why").get("nl").asString()).isNotBlank();
    }
  }

  private static Program agenda(String method, String... options) {
    List<String> all = new ArrayList<>(List.of("agenda", method, "--json", "--date", "2026-03-03"));
    all.addAll(List.of(options));
    return Program.run(all.toArray(String[]::new));
  }
}
