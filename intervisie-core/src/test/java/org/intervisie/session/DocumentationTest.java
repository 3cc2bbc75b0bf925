package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentationTest {
  @Test
  void has_a_row_for_every_command() throws IOException {
    assertThat(rows("Commands"))
        .containsExactlyElementsOf(
            Arrays.stream(Command.Type.values()).map(Command.Type::id).toList());
  }

  @Test
  void has_a_row_for_every_refusal() throws IOException {
    assertThat(rows("Refusals"))
        .containsExactlyElementsOf(
            Arrays.stream(Refusal.Code.values()).map(Refusal.Code::id).toList());
  }

  @Test
  void names_every_event_and_state() throws IOException {
    String readme = readme();

    assertThat(
            Stream.concat(
                Arrays.stream(Event.Type.values()).map(Event.Type::id),
                Arrays.stream(Status.values()).map(Status::id)))
        .allSatisfy(id -> assertThat(readme).contains("`" + id + "`"));
  }

  /** The first cell of each row of the table under a heading. */
  private static Stream<String> rows(String heading) throws IOException {
    String readme = readme();
    int from = readme.indexOf("## " + heading + "\n");
    int next = readme.indexOf("\n## ", from + 1);
    return readme
        .substring(from, next)
        .lines()
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.substring(3, line.indexOf('`', 3)));
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md")).replace("\r\n", "\n");
  }
}
