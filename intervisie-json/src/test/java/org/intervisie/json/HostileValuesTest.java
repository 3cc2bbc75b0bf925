package org.intervisie.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intervisie.json.Hostile.AGENDAS;
import static org.intervisie.json.Hostile.COMMANDS;
import static org.intervisie.json.Hostile.EVENTS;
import static org.intervisie.json.Hostile.METHODS;
import static org.intervisie.json.Hostile.escaped;
import static org.intervisie.json.Refusals.refusal;

import java.util.List;
import java.util.stream.Stream;
import org.intervisie.json.Hostile.Kind;
import org.intervisie.session.Command;
import org.intervisie.session.Event;
import org.intervisie.text.LocalizedText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Types, times, ids and words that nobody writes by accident: refused with a message that shows none of
 * it, or read as they are and shown nowhere.
 */
class HostileValuesTest {
  private static final String DURATION =
      "expected a duration of more than zero and at most 366 days";
  private static final String ISO = "expected an ISO-8601 duration such as PT10M";
  private static final String INSTANT =
      "expected an ISO-8601 instant in UTC such as 2026-03-01T09:00:00Z";

  @TestFactory
  Stream<DynamicTest> types_that_are_none_of_ours_are_only_words() {
    String event = Hostile.EVENT.replace("\"type\":\"begun\"", "\"type\":%s}");
    String command = "{\"type\":%s,\"by\":\"anna\"}";
    return Stream.of(
            new String[] {"\"java.lang.Runtime\"", "\"java.lang.Runtime\""},
            new String[] {"\"org.intervisie.session.Command$Begin\"", "a string of 36 characters"},
            new String[] {"[\"java.util.ArrayList\",[]]", "a list"},
            new String[] {"{\"@class\":\"java.io.File\"}", "an object"},
            new String[] {"\"BEGUN\"", "\"BEGUN\""},
            new String[] {"\"begun\\u0000\"", "a string of 6 characters"})
        .flatMap(
            type ->
                Stream.of(
                    typed(COMMANDS, command.formatted(type[0]), 9, type[1]),
                    typed(EVENTS, event.formatted(type[0]), 57, type[1])));
  }

  private static DynamicTest typed(Kind kind, String json, int column, String found) {
    return DynamicTest.dynamicTest(
        found + " in a " + kind.name(),
        () ->
            assertThat(refusal(kind.reader(), json))
                .hasMessageStartingWith(
                    "line 1, column %s, /type: found %s, expected one of ", column, found));
  }

  @TestFactory
  Stream<DynamicTest> huge_and_strange_times_are_refused() {
    String long19 = "P106751991167300D";
    return Stream.of(
            extend("\"P367D\"", "\"P367D\", " + DURATION),
            extend("\"PT8784H0.000000001S\"", "\"PT8784H0.000000001S\", " + DURATION),
            extend("\"PT0S\"", "\"PT0S\", " + DURATION),
            extend("\"PT-1S\"", "\"PT-1S\", " + DURATION),
            extend("\"" + long19 + "\"", "\"" + long19 + "\", " + DURATION),
            extend("\"P99999999999999999999D\"", "\"P99999999999999999999D\", " + ISO),
            extend("\"PT" + "9".repeat(900_000) + "S\"", "a string of 900003 characters, " + ISO),
            extend("\"P1Y\"", "\"P1Y\", " + ISO),
            extend("\"PT\"", "\"PT\", " + ISO),
            extend("\"PT\\u0661M\"", "a string of 4 characters, " + ISO),
            extend("1e9", "a number, " + ISO),
            replan("\"+1000000000-12-31T23:59:59Z\"", "a string of 27 characters, " + INSTANT),
            replan("\"-0001-01-01T00:00:00Z\"", "a string of 21 characters, " + INSTANT),
            replan("\"9999-12-31T24:00:00Z\"", "a string of 20 characters, " + INSTANT),
            replan("\"2026-02-30T00:00:00Z\"", "a string of 20 characters, " + INSTANT),
            replan("\"2026-03-01T09:00:00.0000000001Z\"", "a string of 31 characters, " + INSTANT),
            replan("\"\\u0662026-03-01T09:00:00Z\"", "a string of 20 characters, " + INSTANT),
            replan("-9223372036854775808", "a number, " + INSTANT))
        .flatMap(tests -> tests);
  }

  private static Stream<DynamicTest> extend(String value, String message) {
    return timed("\"duration\":" + value, "extend", "extended", message);
  }

  private static Stream<DynamicTest> replan(String value, String message) {
    return timed("\"end\":" + value, "replan", "replanned", message);
  }

  private static Stream<DynamicTest> timed(
      String member, String command, String event, String message) {
    String name = member.substring(1, member.indexOf('"', 1));
    return Stream.of(
        timed(COMMANDS, Hostile.COMMAND.replace("begin", command), name, member, message),
        timed(EVENTS, Hostile.EVENT.replace("begun", event), name, member, message));
  }

  private static DynamicTest timed(
      Kind kind, String open, String name, String member, String message) {
    int column = open.length() + 2 + name.length() + 3;
    return DynamicTest.dynamicTest(
        message + " in a " + kind.name(),
        () ->
            assertThat(refusal(kind.reader(), open + "," + member + "}"))
                .hasMessage("line 1, column %s, /%s: found %s", column, name, message));
  }

  @Test
  void half_of_a_surrogate_pair_is_refused_where_it_is_asked_for() {
    String found = "found a string with half of a surrogate pair, expected ";

    assertThat(
            refusal(
                COMMANDS.reader(), "{\"type\":\"abandon\",\"by\":\"a\",\"reason\":\"x\\ud800\"}"))
        .hasMessage("line 1, column 37, /reason: " + found + "a string");
    assertThat(
            refusal(EVENTS.reader(), Hostile.EVENT.replace("\"anna\"", "\"\\udc00\\ud800\"") + "}"))
        .hasMessage("line 1, column 43, /by: " + found + "the id of a participant");
    assertThat(refusal(METHODS.reader(), METHODS.with("\"purpose\":{\"nl\":\"\\ud800 \"}")))
        .hasMessage(
            "line 1, column " + (METHODS.column() + 16) + ", /purpose/nl: " + found + "a string");
    assertThat(refusal(AGENDAS.reader(), AGENDAS.with("\"end\":\"\\ud800\"")))
        .hasMessage(
            "line 1, column %s, /end: %s%s",
            AGENDAS.column() + 6, found, INSTANT.replace("expected ", ""));
  }

  /** Ids and words as people do not write them. */
  private static final List<String> STRANGE =
      List.of(
          "\u0000",
          "a\nFORGED: b",
          "\r\u001b[31m",
          "\u202Eanna",
          "\u200B",
          "\uFEFF",
          "\u2028",
          "__proto__",
          "constructor",
          "anna de vries",
          "'; drop table",
          "<script>",
          "\uD83E\uDDD1\u200D\uD83C\uDFEB",
          "e\u0301\u0327".repeat(50),
          "\uFFFE",
          "");

  @Test
  void strange_ids_and_words_are_read_as_they_are_and_written_the_same() {
    for (String strange : STRANGE) {
      Command command =
          new Command.Contribute(strange, strange, strange, strange, strange, strange);
      Event event =
          new Event.Joined(1, Samples.AT, strange, strange, strange, List.of(strange, strange));
      String id = escaped(strange);

      assertThat(
              IntervisieJson.readCommand(
                  "{\"type\":\"contribute\",\"by\":%1$s,\"kind\":%1$s,\"text\":%1$s,\"label\":%1$s,\"about\":%1$s,\"author\":%1$s}"
                      .formatted(id)))
          .isEqualTo(command)
          .isEqualTo(IntervisieJson.readCommand(IntervisieJson.writeCommand(command)));
      assertThat(IntervisieJson.readEvent(IntervisieJson.writeEvent(event))).isEqualTo(event);
      assertThat(IntervisieJson.writeEvent(event)).doesNotContainPattern("\\p{Cntrl}");
    }
  }

  @Test
  void no_command_and_no_event_shows_an_id_that_is_none() {
    for (String strange : STRANGE) {
      for (Command command : Samples.commands()) {
        String json = IntervisieJson.writeCommand(command).replace("\"anna\"", escaped(strange));
        assertThat(IntervisieJson.readCommand(json).toString()).matches("[ -~…]+");
      }
      for (Event event : Samples.events()) {
        String json = IntervisieJson.writeEvent(event).replace("\"bram\"", escaped(strange));
        assertThat(IntervisieJson.readEvent(json).toString()).matches("[ -~…]+");
      }
    }
  }

  @Test
  void a_text_may_hold_any_character_but_not_only_blanks() {
    String wording = "\u0000\u202E\u2066 \n\uFEFF";

    assertThat(IntervisieJson.readMethod(METHODS.with("\"purpose\":" + escaped(wording))).purpose())
        .isEqualTo(LocalizedText.plain(wording));
    assertThat(refusal(METHODS.reader(), METHODS.with("\"purpose\":\"\\u2028\\n \"")))
        .hasMessage(
            "line 1, column %s, /purpose: found a text with 1 problem, expected one that fits"
                + " together:\n- the wording for '' is blank",
            METHODS.column() + 10);
  }

  @Test
  void ids_of_a_method_have_one_form_and_no_other_is_shown() {
    for (String strange : STRANGE) {
      if (Ids.isHarmless(strange)) {
        continue;
      }
      String length =
          switch (strange.length()) {
            case 0 -> "an empty string";
            case 1 -> "a string of one character";
            default -> "a string of " + strange.length() + " characters";
          };
      String json = METHODS.with("\"family\":" + escaped(strange));

      assertThat(refusal(METHODS.reader(), json))
          .hasMessage(
              "line 1, column %s, /family: found %s, expected an id: lower-case words joined by"
                  + " hyphens, such as case-owner",
              METHODS.column() + 9, length);
    }
  }
}
