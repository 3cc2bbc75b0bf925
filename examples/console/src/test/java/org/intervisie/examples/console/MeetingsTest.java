package org.intervisie.examples.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The meetings that come with the program run, and print as they should. */
class MeetingsTest {
  private static final String FIVE = "balint-five-step";
  private static final String NINE = "balint-nine-phase-timed";
  private static final String MISTAKES = "with-mistakes";

  @ParameterizedTest
  @ValueSource(strings = {FIVE, NINE, MISTAKES})
  void eachIsAsLongAsARealMeetingAndEndsFinished(String meeting) {
    Program run = Program.run("run", Program.meeting(meeting), "--json");

    List<JsonNode> commands = Program.commands(meeting);
    List<JsonNode> lines = run.jsonLines();
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(commands).hasSizeBetween(60, 150);
    assertThat(lines).hasSize(commands.size() + 1);
    assertThat(lines.subList(0, commands.size()))
        .allMatch(line -> line.size() == 1 && (line.has("accepted") || line.has("refused")));
    JsonNode session = lines.get(commands.size());
    assertThat(session.get("format").asString()).isEqualTo("intervisie/session/1");
    JsonNode events = session.get("events");
    assertThat(events.get(events.size() - 1).get("type").asString()).isEqualTo("finished");
  }

  @ParameterizedTest
  @ValueSource(strings = {FIVE, NINE})
  void nothingIsRefusedInAGoodMeeting(String meeting) {
    Program run = Program.run("run", Program.meeting(meeting), "--json");

    assertThat(run.jsonLines()).noneMatch(line -> line.has("refused"));
  }

  @Test
  void theAcceptedEventsTogetherAreTheSessionDocument() {
    List<JsonNode> lines = Program.run("run", Program.meeting(NINE), "--json").jsonLines();

    List<JsonNode> accepted =
        lines.stream()
            .filter(line -> line.has("accepted"))
            .flatMap(line -> line.get("accepted").values().stream())
            .toList();
    assertThat(accepted)
        .isEqualTo(lines.get(lines.size() - 1).get("events").values().stream().toList());
  }

  @Test
  void everyMistakeIsRefusedWithItsCode() {
    Program run = Program.run("run", Program.meeting(MISTAKES), "--json");

    List<String> codes =
        run.jsonLines().stream()
            .filter(line -> line.has("refused"))
            .map(line -> line.get("refused").get("code").asString())
            .toList();
    assertThat(codes)
        .containsExactly(
            "role-taken",
            "already-joined",
            "unknown-role",
            "roles-unfilled",
            "wrong-status",
            "not-your-role",
            "unknown-form",
            "not-open-yet",
            "group-size",
            "unknown-participant",
            "not-open-yet",
            "not-allowed-in-phase",
            "not-your-role",
            "obligations-unmet",
            "unknown-participant",
            "not-a-cycle",
            "not-optional",
            "quota-reached",
            "wrong-target",
            "unknown-contribution",
            "wrong-target",
            "not-open-yet",
            "not-yours",
            "obligations-unmet",
            "label-required",
            "unknown-label",
            "quota-reached",
            "unknown-phase",
            "not-allowed-in-phase",
            "not-your-role",
            "not-allowed-in-phase",
            "wrong-status",
            "wrong-status",
            "time-went-back",
            "not-allowed-in-phase",
            "not-your-role",
            "obligations-unmet",
            "not-allowed-in-phase",
            "not-your-role",
            "wrong-status",
            "wrong-status");
  }

  @Test
  void aRefusalIsExplainedInTheLanguageAskedFor() {
    assertThat(Program.run("run", Program.meeting(MISTAKES)).out())
        .contains("refused (role-taken): joost cannot join: the role 'facilitator' is taken.");
    assertThat(Program.run("run", Program.meeting(MISTAKES), "--lang", "nl").out())
        .contains("kan nu niet (role-taken): joost kan niet meedoen: de rol 'facilitator'");
  }

  /** To renew: run the jar on the meeting and write what it prints over the file, then read it. */
  @Test
  void theMeetingPrintsAsInTheGoldenFile() {
    Program run = Program.run("run", Program.meeting(FIVE));

    assertThat(run.out())
        .isEqualTo(
            Program.read(
                Path.of("src/test/resources/org/intervisie/examples/console/five-step.txt")));
  }

  @Test
  void theDutchMinutesHaveWhatCameOutOfTheMeeting() {
    Program run = Program.run("run", Program.meeting(NINE), "--lang", "nl");

    assertThat(run.minutes())
        .contains("Datum: 2026-03-10, van 14:00 tot 15:56 (UTC)")
        .contains("Tess [Groepslid], ging weg")
        .contains("Gekozen casus\n  - Omar: “Een jongen van negen")
        .contains("  - Omar: (gezegd, niet opgeschreven)")
        .contains("  - Omar: “Morgen ga ik na schooltijd zelf onder de tafel zitten luisteren.”")
        .contains("Afspraken\n  - geen")
        .containsPattern("Totaal +110 min +106 min\n")
        .contains("De klok stond 10 min stil; dat telt niet mee.");
  }

  @Test
  void aMeetingThatNeverBeganPrintsItsPlanAllTheSame() {
    Program run =
        Program.run("run", "src/test/resources/org/intervisie/examples/console/gathering.jsonl");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Plan for 2026-05-05 (UTC)")
        .contains("The meeting has not begun.")
        .contains("Status: not begun");
  }
}
