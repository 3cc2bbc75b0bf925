package org.intervisie.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.intervisie.json.Hostile.AGENDAS;
import static org.intervisie.json.Hostile.ALL;
import static org.intervisie.json.Hostile.BOUNDS;
import static org.intervisie.json.Hostile.COMMANDS;
import static org.intervisie.json.Hostile.EVENTS;
import static org.intervisie.json.Hostile.METHODS;
import static org.intervisie.json.Hostile.SESSIONS;
import static org.intervisie.json.Hostile.STREAMS;
import static org.intervisie.json.Hostile.many;
import static org.intervisie.json.Refusals.refusal;

import java.util.List;
import java.util.stream.Stream;
import org.intervisie.json.Hostile.Kind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What nobody writes by accident, in every document that it can meet: refused with a message that shows
 * none of it, or read as the value that it is.
 */
class HostileDocumentsTest {
  private static final String NOT_JSON =
      "found something that is not JSON, expected a JSON document";
  private static final String TOO_MUCH = "found more than this reader takes, expected ";

  /**
   * A member that is nowhere asked for.
   *
   * @param after how many columns after the beginning of the member the error is
   * @param pointer where it is said to be; empty for the member before it
   */
  record Nasty(String name, String member, int after, String pointer, String message) {}

  private static final List<Nasty> NASTY =
      List.of(
          new Nasty(
              "too many levels of lists",
              "\"x\":" + "[".repeat(100) + "]".repeat(100),
              4 + 100,
              "/x" + "/0".repeat(99),
              TOO_MUCH + BOUNDS),
          new Nasty(
              "too many levels of objects",
              "\"x\":" + "{\"a\":".repeat(100) + "0" + "}".repeat(100),
              4 + 99 * 5 + 1,
              "/x" + "/a".repeat(99),
              TOO_MUCH + BOUNDS),
          new Nasty("too long a name", "\"" + "n".repeat(201) + "\":0", 203, "", TOO_MUCH + BOUNDS),
          new Nasty("too many digits", "\"x\":" + "1".repeat(101), 105, "/x", TOO_MUCH + BOUNDS),
          new Nasty(
              "too many digits behind the point",
              "\"x\":0." + "1".repeat(101),
              107,
              "/x",
              TOO_MUCH + BOUNDS),
          new Nasty(
              "the same name twice",
              "\"x\":0,\"x\":0",
              6,
              "/x",
              "found a second \"x\", expected each member once"),
          new Nasty(
              "the same name twice, once escaped",
              "\"x\":0,\"\\u0078\":0",
              6,
              "/x",
              "found a second \"x\", expected each member once"),
          new Nasty(
              "the same name twice, further down",
              "\"x\":[{\"a b\":0,\"a b\":0}]",
              14,
              "/x/0",
              "found a member for the second time, expected each member once"),
          new Nasty(
              "more members than anyone has",
              "\"x\":{" + many(10_001, i -> "\"m" + i + "\":0") + "}",
              5 + many(10_000, i -> "\"m" + i + "\":0").length() + 1,
              "/x/m10000",
              TOO_MUCH + "at most 10000 members of one object"),
          new Nasty("NaN", "\"x\":NaN", 7, "/x", NOT_JSON),
          new Nasty("Infinity", "\"x\":Infinity", 12, "/x", NOT_JSON),
          new Nasty("-Infinity", "\"x\":-Infinity", 13, "/x", NOT_JSON),
          new Nasty("a plus", "\"x\":+1", 5, "/x", NOT_JSON),
          new Nasty("a leading zero", "\"x\":01", 5, "/x", NOT_JSON),
          new Nasty("a leading point", "\"x\":.5", 4, "/x", NOT_JSON),
          new Nasty("a trailing point", "\"x\":5.}", 5, "/x", NOT_JSON),
          new Nasty("hexadecimal", "\"x\":0x10", 5, "/x", NOT_JSON),
          new Nasty("a comma too many", "\"x\":[0,]", 7, "/x/1", NOT_JSON),
          new Nasty("a comment", "\"x\":0 // zo\n", 6, "/x", NOT_JSON),
          new Nasty("another comment", "/* zo */\"x\":0", 0, "", NOT_JSON),
          new Nasty("a name without quotes", "x:0", 0, "", NOT_JSON),
          new Nasty("apostrophes", "'x':0", 0, "", NOT_JSON),
          new Nasty("a control character", "\"x\":\"\u0007\"", 5, "/x", NOT_JSON),
          new Nasty("a line break in a string", "\"x\":\"\n\"", 5, "/x", NOT_JSON),
          new Nasty("a control character in a name", "\"\u0000\":0", 1, "", NOT_JSON),
          new Nasty("a control character between", "\u0000\"x\":0", 0, "", NOT_JSON),
          new Nasty("an escape that is none", "\"x\":\"\\x41\"", 6, "/x", NOT_JSON),
          new Nasty("half an escape", "\"x\":\"\\u00", 9, "/x", NOT_JSON),
          new Nasty("half of a pair in a name", "\"\\ud800\":0", 7, "", NOT_JSON),
          new Nasty("a no-break space", "\u00A0\"x\":0", 0, "", NOT_JSON),
          new Nasty("a mark of byte order", "\uFEFF\"x\":0", 0, "", NOT_JSON));

  @TestFactory
  Stream<DynamicTest> what_is_nasty_is_refused_wherever_it_stands() {
    return ALL.stream()
        .flatMap(
            kind ->
                NASTY.stream()
                    .map(
                        nasty ->
                            DynamicTest.dynamicTest(
                                nasty.name + " in a " + kind.name(), () -> check(kind, nasty))));
  }

  private static void check(Kind kind, Nasty nasty) {
    UnreadableDocumentException unreadable = refusal(kind.reader(), kind.with(nasty.member));

    String pointer = nasty.pointer.isEmpty() ? kind.last() : nasty.pointer;
    assertThat(unreadable)
        .hasMessage(
            "line 1, column %s, %s: %s", kind.column() + nasty.after, pointer, nasty.message);
    assertThat(unreadable).hasNoCause();
  }

  @Test
  void a_string_has_its_limit() {
    String longer = "\"" + "s".repeat(1_000_001) + "\"";

    for (Kind kind : List.of(METHODS, COMMANDS, AGENDAS)) {
      assertThat(refusal(kind.reader(), kind.with("\"x\":" + longer)))
          .hasMessage("line 1, column %s, /x: %s", kind.column() + 1_000_007, TOO_MUCH + BOUNDS);
    }
    assertThat(refusal(EVENTS.reader(), EVENTS.with("\"text\":" + longer)))
        .hasMessage("line 1, column %s, /text: %s", EVENTS.column() + 1_000_010, TOO_MUCH + BOUNDS);
  }

  @Test
  void a_string_that_is_passed_over_in_a_stream_of_events_takes_no_room_and_has_no_limit() {
    String longer = "\"x\":\"" + "s".repeat(1_000_001) + "\"";

    for (Kind kind : List.of(EVENTS, SESSIONS, STREAMS)) {
      assertThat(kind.reader().read(kind.with(longer)))
          .isEqualTo(kind.reader().read(kind.open() + "}"));
    }
  }

  @TestFactory
  Stream<DynamicTest> what_nobody_asks_for_may_be_called_anything_and_hold_anything() {
    List<String> names =
        List.of(
            "__proto__",
            "constructor",
            "prototype",
            "@class",
            "@type",
            "$ref",
            "",
            "\\u0000",
            "\\u202e",
            "../../etc/passwd",
            "n".repeat(200));
    String anything =
        "[1e999,-1E-999,"
            + "9".repeat(100)
            + ",\"\\u0000\",\"\\udc00\\ud800\",null,[[]],{\"\":{}},[\"java.util.ArrayList\",[]]]";
    return ALL.stream()
        .map(
            kind ->
                DynamicTest.dynamicTest(
                    kind.name(),
                    () -> {
                      Object plain = kind.reader().read(kind.open() + "}");
                      for (String name : names) {
                        String json = kind.with("\"" + name + "\":" + anything);
                        assertThat(kind.reader().read(json)).isEqualTo(plain);
                      }
                    }));
  }

  @Test
  void no_bound_is_lower_than_it_says() {
    String deep = "\"x\":" + "[".repeat(99) + "]".repeat(99);
    String longest = "\"" + "n".repeat(200) + "\":" + "1".repeat(100);
    String most = "\"x\":{" + many(10_000, i -> "\"m" + i + "\":0") + "}";
    String string = "\"x\":\"" + "s".repeat(1_000_000) + "\"";

    for (Kind kind : ALL) {
      for (String member : List.of(deep, longest, most, string)) {
        assertThatCode(() -> kind.reader().read(kind.with(member))).doesNotThrowAnyException();
      }
    }
  }
}
