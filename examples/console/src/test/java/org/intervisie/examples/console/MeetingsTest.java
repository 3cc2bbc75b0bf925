package org.intervisie.examples.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The meetings that come with the program run, and print as they should. */
class MeetingsTest {
  private static final String RESOURCES = "src/test/resources/org/intervisie/examples/console/";

  /** What happens in any meeting. */
  private static final Set<String> USUAL =
      Set.of(
          "joined",
          "begun",
          "contributed",
          "chosen",
          "role-assigned",
          "phase-opened",
          "phase-closed");

  private static final Set<String> TEXTS = Set.of("title", "purpose", "guide", "text", "topic");
  private static final Set<String> LISTS_OF_TEXTS =
      Set.of("suits", "doesNotSuit", "duties", "watch");

  private static final String FIVE = "balint-five-step";
  private static final String NINE = "balint-nine-phase-timed";
  private static final String MISTAKES = "with-mistakes";
  private static final String SITTINGS = "second-sitting";
  private static final String TURNS = "round-robin";
  private static final String SPEED = "speed";

  @ParameterizedTest
  @ValueSource(strings = {FIVE, NINE, MISTAKES, SITTINGS, TURNS})
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
  @ValueSource(strings = {FIVE, NINE, SPEED})
  void nothingIsRefusedInAGoodMeeting(String meeting) {
    Program run = Program.run("run", Program.meeting(meeting), "--json");

    assertThat(run.jsonLines()).noneMatch(line -> line.has("refused"));
  }

  @Test
  void whereNobodyLeadsWhoeverThinksOfItGoesOn() {
    List<JsonNode> lines = Program.run("run", Program.meeting(SPEED), "--json").jsonLines();

    List<JsonNode> events = lines.get(lines.size() - 1).get("events").values().stream().toList();
    assertThat(events.get(events.size() - 1).get("type").asString()).isEqualTo("finished");
    assertThat(
            events.stream()
                .filter(event -> event.get("type").asString().equals("phase-closed"))
                .map(event -> event.get("by").asString()))
        .contains("pim", "roza", "stan", "noor");
  }

  @Test
  void whatTheOwnerRatesIsShownToNobodyElse() {
    String owner = Program.run("run", Program.meeting(SPEED), "--view", "noor").out();
    String member = Program.run("run", Program.meeting(SPEED), "--view", "roza").out();

    assertThat(owner.substring(owner.lastIndexOf("\n{"))).contains("\"lukewarm\"");
    assertThat(member.substring(member.lastIndexOf("\n{"))).doesNotContain("\"lukewarm\"");
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
    assertThat(refused(MISTAKES))
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
  void nobodyGoesOnWhileNobodyLeads() {
    assertThat(refused(SITTINGS)).containsExactly("wrong-status", "not-your-role");
  }

  @Test
  void whoIsTooEarlyInARoundWaits() {
    assertThat(refused(TURNS)).containsExactly("not-open-yet", "obligations-unmet");
  }

  @Test
  void aMeetingThatLosesItsChairGoesOnAndMeetsAgainAWeekLater() {
    List<JsonNode> course =
        events(SITTINGS).stream()
            .filter(event -> !USUAL.contains(event.get("type").asString()))
            .toList();

    assertThat(course)
        .extracting(event -> event.get("type").asString())
        .containsExactly(
            "left",
            "paused",
            "handed-over",
            "resumed",
            "withdrawn",
            "phase-reopened",
            "left",
            "adjourned",
            "reconvened",
            "replanned",
            "extended",
            "finished");
    assertThat(course.get(1).get("missing").values())
        .extracting(JsonNode::asString)
        .containsExactly("facilitator");
    assertThat(course.get(7).get("until").asString()).isEqualTo("2026-04-16T13:00:00Z");
  }

  @Test
  void whoCameBackHoldsWhatIsFreeAndSeesWhatWasSaidMeanwhile() {
    List<JsonNode> lines =
        Program.run("run", Program.meeting(SITTINGS), "--json", "--view", "wim").jsonLines();
    JsonNode view = lines.get(lines.size() - 1);

    assertThat(view.get("people").values())
        .filteredOn(person -> person.get("id").asString().equals("wim"))
        .singleElement()
        .satisfies(wim -> assertThat(wim.get("roles").toString()).isEqualTo("[\"member\"]"));
    assertThat(view.get("contributions").toString())
        .contains("Since his wife died.")
        .contains("Open the first letter together")
        .contains("What does he do while you open them?");
  }

  @Test
  void everyoneWhoWantsToHasATurnAlsoWhoCameLateAndWhoStoodIn() {
    List<JsonNode> events = events(TURNS);

    assertThat(turns(events, "tell")).containsExactly("dirk", "bas", "chaima", "eva", "fenna");
    assertThat(turns(events, "ask")).containsExactly("dirk", "dirk", "bas", "eva", "fenna");
    assertThat(events)
        .filteredOn(event -> event.get("type").asString().equals("role-assigned"))
        .extracting(event -> event.get("participant").asString())
        .containsExactly("dirk", "bas", "eva", "chaima", "eva", "fenna");
    assertThat(events)
        .filteredOn(event -> event.get("type").asString().equals("phase-skipped"))
        .hasSize(1);
  }

  @Test
  void theMethodBesideTheScriptHasAllItsTextsInBothLanguages() {
    JsonNode method = Program.json(Program.read(Path.of("meetings/round-robin.method.json")));

    assertThat(texts(method))
        .hasSizeGreaterThan(15)
        .allSatisfy(
            text -> {
              assertThat(text.propertyNames()).containsExactly("nl", "en");
              assertThat(text.get("nl").asString()).isNotBlank();
              assertThat(text.get("en").asString()).isNotBlank();
            });
  }

  @Test
  void aRefusalIsExplainedInTheLanguageAskedFor() {
    assertThat(Program.run("run", Program.meeting(MISTAKES)).out())
        .contains("refused (role-taken): joost cannot join: the role 'facilitator' is taken.");
    assertThat(Program.run("run", Program.meeting(MISTAKES), "--lang", "nl").out())
        .contains("kan nu niet (role-taken): joost kan niet meedoen: de rol 'facilitator'");
  }

  @Test
  void whatIsSentTwiceUnderOneIdCountsOnce() {
    String advice = "“Ask her why she no longer signs them.”";

    assertThat(Program.run("run", Program.meeting(MISTAKES)).out())
        .containsOnlyOnce(advice)
        .contains("  10:01  Sara sends this once more: it had come through, and counts once\n");
    assertThat(Program.run("run", Program.meeting(MISTAKES), "--lang", "nl").out())
        .containsOnlyOnce(advice)
        .contains(
            "  10:01  Sara stuurt dit nog een keer: het was al aangekomen en telt één keer\n");
    assertThat(Program.run("run", Program.meeting(MISTAKES), "--json").jsonLines())
        .filteredOn(line -> line.has("accepted") && line.get("accepted").isEmpty())
        .hasSize(1);
  }

  /** To renew: run the jar on the meeting and write what it prints over the file, then read it. */
  @ParameterizedTest
  @CsvSource({FIVE + ",en,five-step", SITTINGS + ",en,second-sitting", TURNS + ",nl,round-robin"})
  void theMeetingPrintsAsInTheGoldenFile(String meeting, String language, String golden) {
    Program run = Program.run("run", Program.meeting(meeting), "--lang", language);

    assertThat(run.out()).isEqualTo(Program.read(Path.of(RESOURCES + golden + ".txt")));
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
        .contains("In pauzes stond de klok 10 min stil; dat telt niet mee.")
        .doesNotContain("zitting");
  }

  @Test
  void theMinutesSayHowFarPhasesRanOver() {
    assertThat(Program.run("run", Program.meeting(FIVE)).minutes())
        .containsPattern("Phase +opened +planned +taken +over\n")
        .containsPattern("Think it over +13:20 +5 min +5 min 50 s +\\+0 min 50 s\n");
  }

  @Test
  void whoGivesAPhaseMoreTimeReadsWhatItCostsTheOthers() {
    assertThat(Program.run("run", Program.meeting(SITTINGS)).out().replaceAll("\\s+", " "))
        .contains(
            "13:24 Jet gives this phase 5 min more 'Form a judgement' gets 5 minutes more (30"
                + " instead of 25). 'Come to a decision' gets 1 minute less (12 instead of 13),");
  }

  @Test
  void anotherEndIsToldWithWhatBecomesOfThePhases() {
    String text = Program.run("run", RESOURCES + "ends.jsonl", "--lang", "nl").out();

    assertThat(text.replaceAll("\\s+", " "))
        .contains("naar 13:05 Dan past de rest niet meer: ")
        .contains("naar 18:05 Dan past het weer.")
        .contains("naar 14:05 'Afsluiting' krijgt 240 minuten minder (20 in plaats van 260).")
        // Further than any agenda reaches: it is said, and nothing more.
        .contains("naar 13:05 13:02 anna geeft deze fase 1 min extra 13:03 anna breekt");
  }

  @Test
  void theMinutesTellTheSittingsApartAndPausesFromTheTimeBetween() {
    Program run = Program.run("run", Program.meeting(SITTINGS), "--lang", "nl");

    assertThat(run.minutes())
        .doesNotContain("Datum:")
        .contains(
            """
            Zittingen (UTC)
              - 2026-04-09, van 13:00 tot 13:45: Wim, Jet, Karim, Lieke, Mats, Nadia
              - 2026-04-16, van 13:00 tot 14:03: Wim, Jet, Karim, Lieke, Nadia, Olga
            """)
        .containsPattern("Oordeelsvorming +2026-04-09 13:36 +20 min +4 min 30 s\n")
        .containsPattern("Oordeelsvorming +2026-04-16 13:05 +25 min +24 min\n")
        .contains("  Het einde was verzet naar 2026-04-16, 14:15.\n")
        .contains("  In pauzes stond de klok 4 min 20 s stil; dat telt niet mee.\n")
        .contains("  Tussen de zittingen lag 6 dagen 23 uur 15 min; dat telt niet mee.\n");
  }

  @Test
  void itIsSaidWhoseTurnAPhaseIsAlsoOnTheWayBackAndWhichTurnIsOver() {
    Program run = Program.run("run", RESOURCES + "turns.jsonl");

    assertThat(run.out())
        .contains("── 1. Tell · 10:01 · planned: open · turn of Pia ──")
        .contains("10:03  Ask is left out: took 1 min (planned: open)\n")
        .contains("── 2. Ask · 10:04 · planned: open · turn of Pia · once more: “One more.” ──")
        .contains(
            "10:06  Tell is left out: took 1 min (planned: open) · that ends the turn of Quinn\n");
    assertThat(run.minutes())
        .containsPattern("Ask · turn of Pia +10:04 ")
        .containsPattern("Tell · turn of Quinn +left out +10:05 ");
  }

  @Test
  void aSittingThatIsOverHasItsEndAlsoWhenTheMeetingIsNot() {
    Program run = Program.run("run", RESOURCES + "adjourned.jsonl");

    assertThat(run.minutes())
        .contains("Date: 2026-06-01, from 10:01 to 10:03 (UTC)\nStatus: until the next sitting\n");
  }

  @Test
  void aMeetingThatNeverBeganPrintsItsPlanAllTheSame() {
    Program run = Program.run("run", RESOURCES + "gathering.jsonl");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Plan for 2026-05-05 (UTC)")
        .contains("The meeting has not begun.")
        .contains("Status: not begun");
  }

  private static List<String> refused(String meeting) {
    return Program.run("run", Program.meeting(meeting), "--json").jsonLines().stream()
        .filter(line -> line.has("refused"))
        .map(line -> line.get("refused").get("code").asString())
        .toList();
  }

  private static List<JsonNode> events(String meeting) {
    List<JsonNode> lines = Program.run("run", Program.meeting(meeting), "--json").jsonLines();
    return lines.get(lines.size() - 1).get("events").values().stream().toList();
  }

  /** Whose turn a phase was each time that it opened. */
  private static List<String> turns(List<JsonNode> events, String phase) {
    return events.stream()
        .filter(event -> event.get("type").asString().equals("phase-opened"))
        .filter(event -> event.get("phase").asString().equals(phase))
        .map(event -> event.get("turn").asString())
        .toList();
  }

  /** Everything in a method document that people read. */
  private static List<JsonNode> texts(JsonNode document) {
    List<JsonNode> texts = new ArrayList<>();
    for (Map.Entry<String, JsonNode> member : document.properties()) {
      boolean list = LISTS_OF_TEXTS.contains(member.getKey());
      if (TEXTS.contains(member.getKey())) {
        texts.add(member.getValue());
      } else {
        member.getValue().values().forEach(list ? texts::add : part -> texts.addAll(texts(part)));
      }
    }
    return texts;
  }
}
