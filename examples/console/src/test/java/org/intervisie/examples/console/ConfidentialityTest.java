package org.intervisie.examples.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What was private is seen by nobody else: not on paper, not in a view. */
class ConfidentialityTest {
  private static final Set<String> FOR_ONESELF = Set.of("note", "association");
  private static final String CIRCLE =
      "src/test/resources/org/intervisie/examples/console/circle.jsonl";

  /** Who sat together, where something was written or said in pairs or subgroups. */
  private static final Map<String, List<Set<String>>> GROUPS =
      Map.of(
          "balint-five-step",
          List.of(Set.of("bram", "cora"), Set.of("els", "femke"), Set.of("gijs", "hanna")),
          "balint-nine-phase-timed",
          List.of(Set.of("noor", "pien"), Set.of("ruben", "sanne", "tess")));

  /** Said in a subgroup, in the nine-phase meeting. */
  private static final Set<String> IN_A_SUBGROUP =
      Set.of(
          "Misschien wil hij juist dat iemand komt zoeken.",
          "Dat durfde ik in de kring niet te zeggen.",
          "De intern begeleider moet het hele verhaal weten, geen half.",
          "Ik denk dat Omar zelf ook rust zoekt na de pauze.",
          "Samen met de jongen een plattegrond van het lokaal tekenen.");

  @ParameterizedTest
  @ValueSource(
      strings = {"balint-five-step", "balint-nine-phase-timed", "second-sitting", "round-robin"})
  void nothingPrivateIsPrinted(String meeting) {
    for (String language : List.of("nl", "en")) {
      String printed = unwrapped(Program.run("run", Program.meeting(meeting), "--lang", language));

      assertThat(privateContributions(meeting))
          .hasSizeGreaterThan(1)
          .allSatisfy(said -> assertThat(printed).doesNotContain(text(said)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"balint-five-step", "balint-nine-phase-timed", "second-sitting", "round-robin"})
  void aViewNeverHasThePrivateWordsOfOthers(String meeting) {
    for (String viewer : participants(meeting)) {
      Program run = Program.run("run", Program.meeting(meeting), "--json", "--view", viewer);

      List<JsonNode> lines = run.jsonLines();
      String view = lines.get(lines.size() - 1).toString();
      assertThat(run.code()).isZero();
      assertThat(lines.get(lines.size() - 1).get("participant").asString()).isEqualTo(viewer);
      for (JsonNode said : privateContributions(meeting)) {
        if (!satTogether(meeting, viewer, said.get("by").asString())) {
          assertThat(view).doesNotContain(text(said));
        }
      }
    }
  }

  @Test
  void aViewHasOnesOwnPrivateWords() {
    Program run = Program.run("run", Program.meeting("balint-nine-phase-timed"), "--view", "tess");

    assertThat(run.out().lines().reduce((first, second) -> second).orElseThrow())
        .contains("Tentdoek, zaklamp, vrede.");
  }

  @Test
  void whatWasTakenBackIsNotPrinted() {
    Program run = Program.run("run", Program.meeting("balint-nine-phase-timed"));

    assertThat(unwrapped(run))
        .contains("Ruben [Member] advice c56: (taken back later)")
        .doesNotContain("dat het geen leesplek is");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void aTipIsPrintedOnceAndNotBeforeTheLastOneOfTheTurnIsThere(String language) {
    String printed =
        unwrapped(Program.run("run", Program.meeting("round-robin"), "--lang", language));

    List<String> tips =
        Program.commands("round-robin").stream()
            .filter(command -> command.has("text"))
            .filter(command -> command.get("kind").asString().equals("advice"))
            .map(ConfidentialityTest::text)
            .toList();
    assertThat(tips).hasSize(13);
    assertThat(tips).allSatisfy(tip -> assertThat(printed).containsOnlyOnce(tip));
    String firstTurn = printed.substring(0, printed.indexOf(tips.get(0)));
    assertThat(firstTurn)
        .contains("c19: (")
        .contains("c20: (")
        .contains("c21: (")
        .contains("c22: (");
  }

  @Test
  void whatIsHiddenUntilAllHaveWrittenIsPrintedWhenTheyHave() {
    String printed = Program.run("run", CIRCLE).out();

    assertThat(printed)
        .contains("  10:02  Pia [Member] image c1: (hidden for now)")
        .contains("  10:03  Quinn [Member] image c2: (hidden for now)")
        .contains(
            "  10:03  now open to everyone: image c1 of Pia: “A lighthouse without a keeper.”")
        .contains("  10:03  now open to everyone: image c2 of Quinn: “A door that opens inwards.”");
  }

  @Test
  void whatTheFacilitatorRevealsIsPrintedThen() {
    assertThat(Program.run("run", CIRCLE).out())
        .contains("  10:05  Pia [Member] rating c3: (hidden for now)")
        .contains("  10:06  Otto shows what was hidden: rating")
        .contains("  10:06  now open to everyone: rating c3 of Pia: “Warm, all of it.”");
  }

  @Test
  void whatALaterPhaseShowsIsPrintedWhenItOpens() {
    assertThat(Program.run("run", CIRCLE).out())
        .contains("  10:07  Pia [Member] note c4: (private)")
        .contains("  10:07  Quinn [Member] finding c5: (not for everyone)")
        .contains("  10:08  now open to everyone: note c4 of Pia: “The keeper is on leave.”")
        .doesNotContain("Between us");
  }

  private static List<JsonNode> privateContributions(String meeting) {
    return Program.commands(meeting).stream()
        .filter(command -> command.has("text"))
        .filter(
            command ->
                FOR_ONESELF.contains(command.get("kind").asString())
                    || IN_A_SUBGROUP.contains(text(command)))
        .toList();
  }

  private static List<String> participants(String meeting) {
    return Program.commands(meeting).stream()
        .filter(command -> command.get("type").asString().equals("join"))
        .map(command -> command.get("by").asString())
        .toList();
  }

  private static boolean satTogether(String meeting, String one, String other) {
    return one.equals(other)
        || GROUPS.getOrDefault(meeting, List.of()).stream()
            .anyMatch(group -> group.contains(one) && group.contains(other));
  }

  private static String text(JsonNode said) {
    return said.get("text").asString();
  }

  /** What was printed with every line break and indent a single space. */
  private static String unwrapped(Program run) {
    return run.out().replaceAll("\\s+", " ");
  }
}
