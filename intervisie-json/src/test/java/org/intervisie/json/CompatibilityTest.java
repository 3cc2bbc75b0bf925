package org.intervisie.json;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.intervisie.method.Method;
import org.intervisie.session.Command;
import org.intervisie.session.Refusal;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was written once is read for ever: every file of format version 1 against the values that it
 * stands for. Files of a released version are never edited, only added to.
 */
class CompatibilityTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  private static final Map<String, Consumer<String>> FILES =
      Map.ofEntries(
          entry("commands.jsonl", CompatibilityTest::commands),
          entry("newer-commands.jsonl", CompatibilityTest::commands),
          entry("events.jsonl", CompatibilityTest::events),
          entry("newer-events.jsonl", CompatibilityTest::events),
          entry("method.json", CompatibilityTest::method),
          entry("newer-method.json", CompatibilityTest::method),
          entry("session.json", CompatibilityTest::session),
          entry("newer-session.json", CompatibilityTest::session),
          entry("agenda.json", CompatibilityTest::agenda),
          entry("newer-agenda.json", CompatibilityTest::agenda),
          entry("agenda-of-two-sittings.json", CompatibilityTest::agendaOfTwoSittings),
          entry("agenda-too-short.json", CompatibilityTest::noAgenda),
          entry("agenda-too-long.json", CompatibilityTest::noAgenda),
          entry("view.json", CompatibilityTest::view),
          entry("refusal.json", CompatibilityTest::refusal));

  @TestFactory
  Stream<DynamicTest> every_file_of_version_1_reads_as_it_always_did() throws Exception {
    return files().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file,
                    () ->
                        Objects.requireNonNull(FILES.get(file), "nothing reads this file")
                            .accept(file)));
  }

  @Test
  void no_file_of_version_1_has_gone() throws Exception {
    assertThat(files()).containsAll(FILES.keySet());
  }

  @Test
  void the_files_of_a_newer_writer_differ_in_members_that_nobody_knows() throws Exception {
    for (String file : files()) {
      if (file.startsWith("newer-")) {
        List<JsonNode> newer = documents(file);
        List<JsonNode> kept = documents(file.substring("newer-".length()));

        assertThat(newer).as(file).isNotEqualTo(kept);
        newer.forEach(CompatibilityTest::takeWhatNobodyKnows);
        assertThat(newer).as(file).isEqualTo(kept);
      }
    }
  }

  private static List<JsonNode> documents(String file) {
    return file.endsWith(".jsonl")
        ? Golden.lines(file).stream().map(JSON::readTree).toList()
        : List.of(JSON.readTree(Golden.text(file)));
  }

  private static void takeWhatNobodyKnows(JsonNode node) {
    if (node instanceof ObjectNode members) {
      members.remove("sinceThen");
    }
    node.forEach(CompatibilityTest::takeWhatNobodyKnows);
  }

  private static void commands(String file) {
    assertThat(Golden.lines(file).stream().map(IntervisieJson::readCommand))
        .isEqualTo(Samples.commands());
  }

  private static void events(String file) {
    assertThat(Golden.lines(file).stream().map(IntervisieJson::readEvent))
        .isEqualTo(Samples.events());
  }

  private static void method(String file) {
    assertThat(IntervisieJson.readMethod(Golden.text(file))).isEqualTo(WholeGrammar.method());
  }

  private static void session(String file) {
    SessionDocument session =
        IntervisieJson.readSessionLeniently(Golden.text(file), id -> Optional.<Method>empty());

    assertThat(session).isEqualTo(new SessionDocument(WholeGrammar.method(), Samples.events()));
    if (!file.startsWith("newer-")) {
      assertThat(IntervisieJson.writeSession(session)).isEqualTo(Golden.compact(file));
    }
  }

  private static void agenda(String file) {
    assertThat(IntervisieJson.readAgenda(Golden.text(file)))
        .isEqualTo(AgendaSamples.inOneSitting());
  }

  private static void agendaOfTwoSittings(String file) {
    assertThat(IntervisieJson.readAgenda(Golden.text(file)))
        .isEqualTo(AgendaSamples.inTwoSittings());
  }

  private static void noAgenda(String file) {
    assertThatThrownBy(() -> IntervisieJson.readAgenda(Golden.text(file)))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("found a plan that does not fit");
  }

  /** What is only written may get members, and loses none. */
  private static void view(String file) {
    assertHolds(JSON.readTree(IntervisieJson.writeView(DocumentsTest.view())), Golden.text(file));
  }

  /** The same; a message may be worded better. */
  private static void refusal(String file) {
    Refusal refusal =
        new Refusal.NotYours(
            new Refusal.Attempt(Command.Type.WITHDRAW, null, "anna", null, 0, 0, List.of()));
    JsonNode written = JSON.readTree(IntervisieJson.writeRefusal(refusal, "en"));
    JsonNode kept = JSON.readTree(Golden.text(file));

    assertThat(written.get("code")).isEqualTo(kept.get("code"));
    assertThat(written.propertyNames()).containsAll(kept.propertyNames());
  }

  private static void assertHolds(JsonNode written, String kept) {
    for (Map.Entry<String, JsonNode> member : JSON.readTree(kept).properties()) {
      assertThat(written.get(member.getKey())).as(member.getKey()).isEqualTo(member.getValue());
    }
  }

  private static Set<String> files() throws Exception {
    try (Stream<Path> files = Files.list(home())) {
      return new TreeSet<>(files.map(file -> file.getFileName().toString()).toList());
    }
  }

  private static Path home() throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(CompatibilityTest.class.getResource("/golden/1"), "files").toURI());
  }
}
