package org.intervisie.session;

import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.intervisie.time.Agenda;
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
  void has_a_row_for_every_event_with_its_members() throws IOException {
    assertThat(rows("Events"))
        .containsExactlyElementsOf(Arrays.stream(Event.Type.values()).map(Event.Type::id).toList());
    String events = chapter("Events");
    for (Class<?> event : Event.class.getPermittedSubclasses()) {
      String id = event.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(ROOT);
      String row = events.lines().filter(it -> it.startsWith("| `" + id + "` |")).findFirst().get();
      List<String> members = new ArrayList<>();
      for (RecordComponent component : event.getRecordComponents()) {
        if (!List.of("seq", "at", "by").contains(component.getName())) {
          members.add("`" + component.getName() + "`");
        }
      }
      assertThat(row.split("\\|", -1)[2].replace("?", "").strip())
          .isEqualTo(String.join(", ", members));
    }
  }

  @Test
  void has_a_row_for_every_deadline() throws IOException {
    assertThat(rows("Time"))
        .containsExactlyElementsOf(
            Arrays.stream(Deadline.Reason.values()).map(Deadline.Reason::id).toList());
  }

  @Test
  void has_a_row_for_every_reason_in_an_agenda() throws IOException {
    assertThat(rows("Planning"))
        .containsExactlyElementsOf(
            Arrays.stream(Agenda.Reason.values()).map(Agenda.Reason::id).toList());
  }

  @Test
  void names_every_state() throws IOException {
    assertThat(Arrays.stream(Status.values()).map(Status::id))
        .allSatisfy(id -> assertThat(chapter("States")).contains("`" + id + "`"));
  }

  /** The first cell of each row of the table under a heading. */
  private static Stream<String> rows(String heading) throws IOException {
    return chapter(heading)
        .lines()
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.substring(3, line.indexOf('`', 3)));
  }

  private static String chapter(String heading) throws IOException {
    String readme = readme();
    int from = readme.indexOf("## " + heading + "\n");
    int next = readme.indexOf("\n## ", from + 1);
    return readme.substring(from, next);
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md")).replace("\r\n", "\n");
  }
}
