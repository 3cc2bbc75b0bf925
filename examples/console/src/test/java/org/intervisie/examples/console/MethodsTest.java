package org.intervisie.examples.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.intervisie.json.IntervisieJson;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.methods.BuiltInMethods;
import org.intervisie.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The catalogue as a table, one method as a sheet, and both as JSON. */
class MethodsTest {
  static Stream<Method> methods() {
    return BuiltInMethods.all().stream();
  }

  @ParameterizedTest
  @EnumSource
  void theTableHasALineForEveryMethod(Language language) {
    Program run = Program.run("methods", "--lang", language.tag());

    assertThat(run.code()).isZero();
    for (Method method : BuiltInMethods.all()) {
      assertThat(run.out().lines())
          .anyMatch(
              line ->
                  line.startsWith(method.id() + " ") && line.contains(language.of(method.title())));
    }
  }

  @Test
  void theTableCountsPhasesAndMinutes() {
    assertThat(Program.run("methods").out())
        .containsPattern("balint-five-step +Balint in five steps +6 +45 min \\+ +45 min\n")
        .containsPattern(
            "balint-nine-phase-timed +Balint in nine phases, timed +10 +110 min +90–150 min\n")
        .contains("\n+ some phases have no planned time, or have it per participant\n");
  }

  @ParameterizedTest
  @MethodSource("methods")
  void theSheetHasEveryPhaseWithAllThatIsSaidAboutIt(Method method) {
    for (Language language : Language.values()) {
      Program run = Program.run("methods", method.id(), "--lang", language.tag());

      String sheet = run.out().replaceAll("\\s+", " ");
      assertThat(run.code()).isZero();
      for (Phase phase : method.phases()) {
        assertThat(sheet).contains(language.of(phase.title()) + " (" + phase.id() + ")");
        assertThat(sheet).contains(texts(phase).map(language::of).toList());
      }
      method.roles().forEach(role -> assertThat(sheet).contains(language.of(role.title())));
      method.pitfalls().forEach(pitfall -> assertThat(sheet).contains(language.of(pitfall.text())));
    }
  }

  private static Stream<LocalizedText> texts(Phase phase) {
    return Stream.of(
            Stream.ofNullable(phase.guide()),
            phase.watch().stream(),
            phase.remarks().stream(),
            phase.prompts().stream().map(prompt -> prompt.text()),
            phase.forms().stream().flatMap(form -> Stream.ofNullable(form.title())))
        .flatMap(texts -> texts);
  }

  @Test
  void theSheetSaysWhoMayDoWhatAndWhatStaysPrivate() {
    assertThat(Program.run("methods", "balint-five-step").out())
        .contains("     - Member: question, aloud · exactly 1× per person · for everyone\n")
        .contains(
            "     - Member: question, aloud · exactly 2× per pair or subgroup · for everyone\n")
        .contains(
            "What is private, for good or at first\n-------------------------------------\n"
                + "  - The question (Alone): Member: note, in writing · PRIVATE: for oneself only\n"
                + "  - The question (In pairs): Member: note, in writing · PRIVATE: stays in one's"
                + " own pair or\n    subgroup\n");
  }

  @ParameterizedTest
  @MethodSource("methods")
  void asJsonOneMethodIsItsDocument(Method method) {
    Program run = Program.run("methods", "--json", method.id());

    assertThat(IntervisieJson.readMethod(run.out())).isEqualTo(method);
  }

  @Test
  void asJsonTheCatalogueIsAListOfDocuments() {
    JsonNode documents = Program.json(Program.run("methods", "--json").out());

    List<Method> read =
        documents.values().stream()
            .map(document -> IntervisieJson.readMethod(document.toString()))
            .toList();
    assertThat(read).isEqualTo(BuiltInMethods.all());
  }

  @Test
  void anUnknownMethodNamesTheNearestFirst() {
    Program run = Program.run("methods", "balint-nine");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("there is no method 'balint-nine'; the methods are balint-")
        .contains("balint-five-step")
        .contains("balint-nine-phase-timed");
  }
}
