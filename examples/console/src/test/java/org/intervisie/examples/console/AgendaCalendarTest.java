package org.intervisie.examples.console;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An agenda for a calendar, read back as a calendar reads it. */
class AgendaCalendarTest {
  private static final String FIVE = "balint-five-step";

  @TempDir Path folder;

  @Test
  void aMeetingIsOneEventWithItsPhases() {
    VEvent event = event(write(FIVE, "--minutes", "40", "--lang", "nl"));

    assertThat(event.getSummary().getValue()).isEqualTo("Balint in vijf stappen");
    assertThat(event.getUid().getValue()).isEqualTo("balint-five-step-20260303T140000@intervisie");
    assertThat(event.getDateTimeStamp().getValue())
        .isEqualTo(Instant.parse("2026-03-03T14:00:00Z"));
    assertThat(event.getDescription().getValue())
        .isEqualTo(
            """
            14:00–14:04 1. De vraag
            14:04–14:17 2. Verkennen
            14:17–14:22 3. Nadenken
            14:22–14:31 4. Adviseren
            14:31–14:40 5. Evaluatie
            6. Afsluiting: vervalt\
            """);
  }

  @Test
  void withoutAZoneTheTimesAreThoseOfAnyClock() {
    String file = write(FIVE);
    ICalendar calendar = parse(file);
    VEvent event = calendar.getEvents().get(0);

    assertThat(file).contains("\r\nDTSTART:20260303T140000\r\n", "\r\nDTEND:20260303T144500\r\n");
    assertThat(calendar.getTimezoneInfo().isFloating(event.getDateStart())).isTrue();
    assertThat(calendar.getTimezoneInfo().isFloating(event.getDateEnd())).isTrue();
  }

  @Test
  void inAZoneTheTimesAreInstants() {
    String file = write(FIVE, "--zone", "Europe/Amsterdam");
    VEvent event = event(file);

    assertThat(event.getDateStart().getValue()).isEqualTo(Instant.parse("2026-03-03T13:00:00Z"));
    assertThat(event.getDateEnd().getValue()).isEqualTo(Instant.parse("2026-03-03T13:45:00Z"));
    assertThat(event.getDescription().getValue()).startsWith("14:00–14:05 1. The question\n");
    assertThat(file).contains("\r\nUID:balint-five-step-20260303T130000@intervisie\r\n");
  }

  @Test
  void everySittingIsAnEvent() {
    List<VEvent> events = parse(write("peer-review-seven-step")).getEvents();

    assertThat(events)
        .extracting(event -> event.getSummary().getValue())
        .containsExactly(
            "Peer review in seven steps (sitting 1 of 3)",
            "Peer review in seven steps (sitting 2 of 3)",
            "Peer review in seven steps (sitting 3 of 3)");
    assertThat(events)
        .extracting(event -> event.getUid().getValue())
        .containsExactly(
            "peer-review-seven-step-20260303T140000@intervisie",
            "peer-review-seven-step-20260310T140000@intervisie",
            "peer-review-seven-step-20260317T140000@intervisie");
    assertThat(events.get(1).getDescription().getValue())
        .isEqualTo("14:00–15:00 3. Collect data\n15:00–16:00 4. Assess");
  }

  @Test
  void theFileIsSoundAndTheSameEachTime() {
    String file = write(FIVE, "--late", "5");

    assertThat(parse(file).validate(ICalVersion.V2_0).isEmpty()).isTrue();
    assertThat(write(FIVE, "--late", "5")).isEqualTo(file);
  }

  @Test
  void noLineIsLongerThan75OctetsAndNoCharacterIsCut() {
    String file = write("balint-nine-phase-timed", "--lang", "nl");

    assertThat(file.split("\r\n"))
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    assertThat(event(file).getDescription().getValue()).contains("15:35–15:50", "Associëren");
  }

  @Test
  void whatDoesNotFitIsNotWritten() {
    Path file = folder.resolve("tight.ics");
    Program run = Program.run("agenda", FIVE, "--minutes", "10", "--ics", file.toString());

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEqualTo("--ics: nothing written, as there is no agenda that fits\n");
    assertThat(file).doesNotExist();
  }

  @Test
  void aFileThatCannotBeWrittenIsAnError() {
    Path file = folder.resolve("nowhere").resolve("meeting.ics");
    Program run = Program.run("agenda", FIVE, "--ics", file.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            file
                + ": found a place that cannot be written to (NoSuchFileException), expected one"
                + " that can\n");
  }

  private String write(String... arguments) {
    Path file = folder.resolve("meeting.ics");
    List<String> all = new ArrayList<>(List.of("agenda", "--date", "2026-03-03"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--ics", file.toString()));
    Program run = Program.run(all.toArray(String[]::new));
    assertThat(run.code()).isZero();
    assertThat(Files.exists(file)).isTrue();
    return Program.read(file);
  }

  private static VEvent event(String file) {
    assertThat(parse(file).getEvents()).hasSize(1);
    return parse(file).getEvents().get(0);
  }

  private static ICalendar parse(String file) {
    return Biweekly.parse(file).first();
  }
}
