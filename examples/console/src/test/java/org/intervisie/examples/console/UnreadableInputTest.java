package org.intervisie.examples.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.intervisie.catalogue.MethodCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be read is told with file, line, place, what was found and what was expected. */
class UnreadableInputTest {
  private static final String START = "\"start\":\"2026-03-03T13:00:00Z\"";
  private static final String HEADER = "{\"method\":\"balint-five-step\"," + START + "}";
  private static final String A_HEADER = "a first line such as " + HEADER;
  private static final String AN_INSTANT = "an instant such as 2026-03-03T13:00:00Z";
  private static final String ROLES = "\"roles\":[{\"id\":\"member\",\"title\":\"Member\"}]";

  @TempDir Path folder;

  static Stream<Arguments> scripts() {
    return Stream.of(
        script("", ": found no line with anything in it, expected " + A_HEADER),
        script(
            "# a word\n// only\n\n", ": found no line with anything in it, expected " + A_HEADER),
        script("no", ", line 1, column 1: found something that is not JSON, expected " + A_HEADER),
        script("\n[1]", ", line 2, column 1: found no object, expected " + A_HEADER),
        script(
            HEADER + HEADER,
            ", line 1, column 61: found something after the object, expected " + A_HEADER),
        script(
            "{\"method\":\"a\",\"method\":\"b\"}",
            ", line 1, column 24: found \"method\" for the second time, expected " + A_HEADER),
        script("{" + START + "}", ", line 1, at /method: found nothing, expected " + A_HEADER),
        script(
            "{\"method\":\"balint-five-step\"}",
            ", line 1, at /start: found nothing, expected " + A_HEADER),
        script(
            "{\"method\":\"balint-five-step\",\"start\":\"tomorrow\"}",
            ", line 1, column 38, at /start: found \"tomorrow\", expected " + AN_INSTANT),
        script(
            "{\"method\":\"balint-five-step\",\"start\":12}",
            ", line 1, column 38, at /start: found 12, expected " + AN_INSTANT),
        script(
            "{\"method\":\"balint-nine-faze\"," + START + "}",
            ", line 1, column 11, at /method: found \"balint-nine-faze\", which is neither a"
                + " method of the catalogue nor a file beside the script, expected one of "
                + String.join(", ", MethodCatalogue.load().nearest("balint-nine-faze"))
                + ", or a path"),
        script(
            "{\"method\":7," + START + "}",
            ", line 1, column 11, at /method: found 7, expected a method document, or a text with"
                + " an id or a path"),
        script(
            "{\"method\":{\"id\":\"m\",\"title\":\"M\","
                + ROLES
                + ",\"flow\":[{\"phase\":\"a\","
                + "\"title\":\"A\",\"time\":{\"planned\":\"ten\"}}]},"
                + START
                + "}",
            ", line 1, column 127, at /method/flow/0/time/planned: found \"ten\", expected an"
                + " ISO-8601 duration such as PT10M"),
        script(
            HEADER + "\n# in\n{\"type\":\"join\",\"by\":\"anna\"}\n\nAnna begins",
            ", line 5, column 1: found something that is not JSON, expected a JSON document"),
        script(
            HEADER + "\n{\"type\":\"begin\"}",
            ", line 2, column 1: found no \"by\", expected the id of a participant"),
        script(
            HEADER + "\n{\"type\":\"begin\",\"by\":\"anna\",\"at\":7}",
            ", line 2, column 34, at /at: found 7, expected " + AN_INSTANT),
        script(
            HEADER + "\n{\"at\":\"+50000-01-01T00:00:00Z\",\"type\":\"begin\",\"by\":\"anna\"}",
            ", line 2, column 7, at /at: found \"+50000-01-01T00:00:00Z\", expected "
                + AN_INSTANT));
  }

  private static Arguments script(String text, String message) {
    return Arguments.of(text, message);
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void aScriptThatCannotBeReadIsExplained(String text, String message) throws IOException {
    Path script = write("script.jsonl", text);

    assertUnreadable(script, script + message);
  }

  @Test
  void allThatIsWrongWithAMethodIsExplainedEachAtItsPlace() throws IOException {
    Path script =
        write(
            "script.jsonl",
            "{\"method\":{\"id\":\"m\",\"title\":\"M\","
                + ROLES
                + ",\"flow\":[{\"phase\":\"a\","
                + "\"title\":\"A\",\"activities\":[{\"roles\":[\"guest\"],\"kind\":\"note\"}]},"
                + "{\"phase\":\"a\",\"title\":\"B\"}]},"
                + START
                + "}");

    assertUnreadable(
        script,
        script
            + ", line 1, column 133, at /method/flow/0/activities/0/roles/0: found \"guest\","
            + " expected one that fits the rest:\n"
            + "- phase 'a' names role 'guest', which the method does not have\n"
            + script
            + ", line 1, column 168, at /method/flow/1/phase: found \"a\", expected one that fits"
            + " the rest:\n"
            + "- phase or cycle 'a' stands more than once");
  }

  @Test
  void anUnknownTypeOfCommandNamesThoseThereAre() throws IOException {
    Path script = write("script.jsonl", HEADER + "\n{\"type\":\"shout\",\"by\":\"anna\"}");

    assertThat(Program.run("run", script.toString()).err())
        .startsWith(
            script + ", line 2, column 9, at /type: found \"shout\", expected one of join, ")
        .endsWith(", abandon" + System.lineSeparator());
  }

  @Test
  void aMissingFileIsExplained() {
    Path script = folder.resolve("none.jsonl");

    assertUnreadable(script, script + ": found nothing, expected a file");
  }

  @Test
  void aFolderIsExplained() {
    assertUnreadable(folder, folder + ": found a folder, expected a file");
  }

  @Test
  void bytesThatAreNoTextAreExplained() throws IOException {
    Path script = folder.resolve("script.jsonl");
    Files.write(script, (HEADER + "\n\u00e9").getBytes(StandardCharsets.ISO_8859_1));

    assertUnreadable(
        script, script + ", line 2: found bytes that are no UTF-8, expected UTF-8 text");
  }

  @Test
  void anErrorInAMethodFileNamesThatFile() throws IOException {
    Path method = write("m.json", "{\"id\": \"m\",\n \"title\": 3," + ROLES + ",\"flow\": 7}");
    Path script = write("script.jsonl", "{\"method\":\"m.json\"," + START + "}");

    assertUnreadable(
        script,
        method
            + ", line 2, column 11, at /title: found a number, expected a text: a string, or an"
            + " object of strings by language tag\n"
            + method
            + ", line 2, column 64, at /flow: found a number, expected a list, each item a phase"
            + " (with phase) or a cycle (with cycle)");
  }

  @Test
  void aViewOfSomeoneWhoNeverCameInIsExplained() {
    Program run =
        Program.run("run", Program.meeting("balint-five-step"), "--view", "ana", "--json");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "--view: found 'ana', who never came in; expected one of anna, hanna, bram, cora, daan,"
                + " els, gijs, femke"
                + System.lineSeparator());
  }

  @Test
  void wrongWordsOnTheCommandLineAreExplained() {
    assertThat(Program.run("run").code()).isEqualTo(2);
    assertThat(Program.run("dance").code()).isEqualTo(2);
    assertThat(Program.run().code()).isEqualTo(2);
    Program run = Program.run("run", Program.meeting("balint-five-step"), "--lang", "fr");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("Invalid value for option '--lang': found 'fr', expected nl or en");
  }

  private void assertUnreadable(Path script, String message) {
    Program run = Program.run("run", script.toString());

    assertThat(run.err()).isEqualTo(message + System.lineSeparator());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }
}
