package org.intervisie.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.intervisie.catalogue.MethodCatalogue;
import org.intervisie.method.Kind;
import org.intervisie.method.Role;
import org.intervisie.session.Command;
import org.intervisie.session.Session;
import org.junit.jupiter.api.Test;

/** The Java of the page of the module compiles, and does what the page says. */
class ReadmeSnippetsTest {
  private static final Path SOURCE =
      Path.of("src/test/java/org/intervisie/json/ReadmeSnippets.java");
  private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

  private final MethodCatalogue catalogue = MethodCatalogue.load();

  @Test
  void the_page_has_each_of_them_word_for_word() throws IOException {
    List<String> compiled = between(Files.readString(SOURCE), "    // snippet\n", "    // end\n");
    List<String> shown = between(ReadmeMethodTest.readme(), "```java\n", "```\n");

    assertThat(shown).isEqualTo(compiled.stream().map(snippet -> snippet.indent(-4)).toList());
  }

  private static List<String> between(String text, String from, String to) {
    return Pattern.compile(Pattern.quote(from) + "(.*?)" + Pattern.quote(to), Pattern.DOTALL)
        .matcher(text.replace("\r\n", "\n"))
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  @Test
  void a_command_is_answered_with_a_view_or_a_refusal() {
    Session session =
        Session.open(catalogue.get("balint-five-step"))
            .handle(Command.join("anna", Role.FACILITATOR), NOW)
            .handle(Command.join("daan", Role.CASE_OWNER), NOW);
    String join = IntervisieJson.writeCommand(Command.join("bram"));
    String say = IntervisieJson.writeCommand(Command.contribute("anna", Kind.CASE));

    assertThat(ReadmeSnippets.face(session, catalogue, join, NOW))
        .startsWith("{\"method\":\"balint-five-step\",\"status\":\"gathering\"");
    assertThat(ReadmeSnippets.face(session, catalogue, say, NOW))
        .startsWith("{\"code\":\"wrong-status\"");
  }

  @Test
  void a_mapper_with_a_naming_strategy_keeps_to_the_documents() {
    assertThat(ReadmeSnippets.mapper(catalogue))
        .isEqualTo(new ReadmeSnippets.Envelope("anna", Command.ready("anna")));
  }

  @Test
  void a_mapper_for_strangers_reads_as_any_other() {
    assertThat(
            ReadmeSnippets.forStrangers()
                .readValue("{\"type\":\"ready\",\"by\":\"anna\"}", Command.class))
        .isEqualTo(Command.ready("anna"));
  }

  @Test
  void a_validator_finds_what_is_wrong() {
    assertThat(ReadmeSnippets.validator(ReadmeMethodTest.json())).isEmpty();
    assertThat(ReadmeSnippets.validator("{}")).isNotEmpty();
  }
}
