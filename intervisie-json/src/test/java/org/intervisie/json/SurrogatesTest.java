package org.intervisie.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.intervisie.session.Command;
import org.intervisie.session.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Half of a surrogate pair is no text: it is not read, and not written either. */
class SurrogatesTest {
  private static final String BEGUN =
      "{\"seq\":1,\"at\":\"2026-03-01T09:00:00Z\",\"by\":\"%s\",\"type\":\"begun\"}";

  @ParameterizedTest
  @ValueSource(
      strings = {"\\ud83d", "\\ude00", "a\\ud83db", "\\ude00\\ud83d", "\\ud83d\\ud83d\\ude00"})
  void half_of_a_pair_is_not_read(String half) {
    UnreadableDocumentException ofEvent =
        catchThrowableOfType(
            UnreadableDocumentException.class,
            () -> IntervisieJson.readEvent(BEGUN.formatted(half)));
    UnreadableDocumentException ofCommand =
        catchThrowableOfType(
            UnreadableDocumentException.class,
            () -> IntervisieJson.readCommand("{\"type\":\"begin\",\"by\":\"" + half + "\"}"));

    assertThat(ofEvent)
        .hasMessage(
            "line 1, column 43, /by: found a string with half of a surrogate pair, expected the id"
                + " of a participant");
    assertThat(ofCommand)
        .hasMessage(
            "line 1, column 22, /by: found a string with half of a surrogate pair, expected the id"
                + " of a participant");
  }

  @Test
  void whole_pairs_are_read_and_written() {
    String escaped = "{\"type\":\"pause\",\"by\":\"anna\",\"reason\":\"\\ud83d\\ude00!\"}";

    Command command = IntervisieJson.readCommand(escaped);

    assertThat(command).isEqualTo(new Command.Pause("anna", "\uD83D\uDE00!"));
    assertThat(IntervisieJson.readCommand(IntervisieJson.writeCommand(command))).isEqualTo(command);
  }

  @Test
  void half_of_a_pair_is_written_as_the_character_for_what_is_lost() {
    Event event =
        new Event.Joined(
            1, Samples.AT, "a\uD83D", "b\uDE00", "\uDE00\uD83D", List.of("c\uD83D\uD83D\uDE00"));

    Event read = IntervisieJson.readEvent(IntervisieJson.writeEvent(event));

    assertThat(read)
        .isEqualTo(
            new Event.Joined(
                1,
                Samples.AT,
                "a\uFFFD",
                "b\uFFFD",
                "\uFFFD\uFFFD",
                List.of("c\uFFFD\uD83D\uDE00")));
    assertThat(
            IntervisieJson.writeCommand(new Command.Group("a\uD83D", List.of(List.of("b\uDE00")))))
        .isEqualTo("{\"type\":\"group\",\"by\":\"a\uFFFD\",\"groups\":[[\"b\uFFFD\"]]}");
  }
}
