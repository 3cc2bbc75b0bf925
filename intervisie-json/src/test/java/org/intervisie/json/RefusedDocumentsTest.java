package org.intervisie.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.intervisie.method.Method;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What cannot be read, and the whole message that says so. */
class RefusedDocumentsTest {
  private static final String TYPES =
      "one of join, leave, assign-role, hand-over, begin, contribute, withdraw, choose,"
          + " choose-form, group, reveal, ready, advance, skip, return, repeat, order-turns,"
          + " extend, replan, pause, resume, adjourn, reconvene, finish, abandon";
  private static final String BOUNDS =
      "at most 100 levels, names of 200, numbers of 100 and strings of 1000000 characters";

  record Case(String json, String message) {}

  @TestFactory
  Stream<DynamicTest> a_command_that_cannot_be_read_says_where_and_why() {
    return tests(
        IntervisieJson::readCommand,
        refused("", "line 1, column 1: found nothing, expected a JSON document"),
        refused("  \n ", "line 2, column 2: found nothing, expected a JSON document"),
        refused("null", "line 1, column 1: found null, expected a command"),
        refused("[]", "line 1, column 1: found a list, expected a command"),
        refused(
            "begin",
            "line 1, column 1: found something that is not JSON, expected a JSON document"),
        refused(
            "{'type':'begin'}",
            "line 1, column 2: found something that is not JSON, expected a JSON document"),
        refused(
            "{\"type\":",
            "line 1, column 9, /type: found something that is not JSON, expected a JSON document"),
        refused("{\"by\":\"anna\"}", "line 1, column 1: found no \"type\", expected " + TYPES),
        refused(
            "{\"type\":\"contribut\",\"by\":\"anna\"}",
            "line 1, column 9, /type: found \"contribut\", expected "
                + TYPES
                + "; did you mean contribute?"),
        refused(
            "{\"type\":\"org.intervisie.Evil\",\"by\":\"anna\"}",
            "line 1, column 9, /type: found \"org.intervisie.Evil\", expected " + TYPES),
        refused(
            "{\"type\":\"begin\"}",
            "line 1, column 1: found no \"by\", expected the id of a participant"),
        refused(
            "{\"type\":\"begin\",\"by\":7}",
            "line 1, column 22, /by: found a number, expected the id of a participant"),
        refused(
            "{\"type\":\"begin\",\"by\":\"anna\",\"id\":\"\"}",
            "line 1, column 34, /id: found an empty string, expected an id, not blank"),
        refused(
            "{\"type\":\"begin\",\"by\":\"anna\",\"id\":\" \\t\"}",
            "line 1, column 34, /id: found a string of 2 characters, expected an id, not blank"),
        refused(
            "{\"type\":\"begin\",\"by\":\"anna\",\"id\":12}",
            "line 1, column 34, /id: found a number, expected an id, not blank"),
        refused(
            "{\"type\":\"begin\",\"by\":\"anna\",\"by\":\"bram\"}",
            "line 1, column 29, /by: found a second \"by\", expected each member once"),
        refused(
            "{\"type\":\"begin\",\"by\":\"anna\",\"x\":{\"y z\":1,\"y z\":2}}",
            "line 1, column 42, /x: found a member for the second time, expected each member once"),
        refused(
            "{\"type\":\"begin\",\"by\":\"anna\"} {}",
            "line 1, column 30: found more after the document, expected its end"),
        refused(
            "{\"type\":\"assign-role\",\"by\":\"anna\",\"participant\":\"bram\",\"roles\":\"member\"}",
            "line 1, column 1: found no \"role\" but \"roles\", expected the id of a role"),
        refused(
            "{\"type\":\"contribute\",\"by\":\"anna\",\"kind\":\"note\",\"text\":null}",
            "line 1, column 55, /text: found null, expected a string"),
        refused(
            "{\"type\":\"contribute\",\"by\":\"anna\",\"kind\":\"note\",\"text\":[\"stil\"]}",
            "line 1, column 55, /text: found a list, expected a string"),
        refused(
            "{\"type\":\"join\",\"by\":\"anna\",\"roles\":[\"member\",false]}",
            "line 1, column 46, /roles/1: found false, expected the id of a role"),
        refused(
            "{\"type\":\"join\",\"by\":\"anna\",\"roles\":\"member\"}",
            "line 1, column 36, /roles: found \"member\", expected a list, each item the id of a"
                + " role"),
        refused(
            "{\"type\":\"group\",\"by\":\"anna\",\"groups\":[[\"bram\"],\"cees\"]}",
            "line 1, column 48, /groups/1: found \"cees\", expected a list, each item the id of a"
                + " participant"),
        refused(
            "{\"type\":\"extend\",\"by\":\"anna\",\"duration\":\"10\"}",
            "line 1, column 41, /duration: found \"10\", expected an ISO-8601 duration such as"
                + " PT10M"),
        refused(
            "{\"type\":\"extend\",\"by\":\"anna\",\"duration\":\"-PT5M\"}",
            "line 1, column 41, /duration: found \"-PT5M\", expected a duration of more than zero"
                + " and at most 366 days"),
        refused(
            "{\"type\":\"extend\",\"by\":\"anna\",\"duration\":\"PT99999999H\"}",
            "line 1, column 41, /duration: found \"PT99999999H\", expected a duration of more than"
                + " zero and at most 366 days"),
        refused(
            "{\"type\":\"extend\",\"by\":\"anna\",\"duration\":\"PT99999999999999999999H\"}",
            "line 1, column 41, /duration: found \"PT99999999999999999999H\", expected an ISO-8601"
                + " duration such as PT10M"),
        refused(
            "{\"type\":\"replan\",\"by\":\"anna\",\"end\":\"2026-03-01T10:00:00+01:00\"}",
            "line 1, column 36, /end: found a string of 25 characters, expected an ISO-8601 instant"
                + " in UTC such as 2026-03-01T09:00:00Z"),
        refused(
            "{\"type\":\"replan\",\"by\":\"anna\",\"end\":1772355600}",
            "line 1, column 36, /end: found a number, expected an ISO-8601 instant in UTC such as"
                + " 2026-03-01T09:00:00Z"),
        refused(
            "{\"type\":\"abandon\",\"by\":\"anna\"}",
            "line 1, column 1: found no \"reason\", expected a string"),
        refused(
            "{\"a\":".repeat(200) + "1" + "}".repeat(200),
            "line 1, column 502, "
                + "/a".repeat(100)
                + ": found more than this reader takes, expected "
                + BOUNDS),
        refused(
            "{\"type\":\"begin\",\"by\":\"" + "a".repeat(1_000_001) + "\"}",
            "line 1, column 1000025, /by: found more than this reader takes, expected " + BOUNDS),
        refused(
            "{\"by\":NaN}",
            "line 1, column 10, /by: found something that is not JSON, expected a JSON document"));
  }

  @TestFactory
  Stream<DynamicTest> an_event_that_cannot_be_read_says_where_and_why() {
    String begun =
        "{\"seq\":%s,\"at\":\"2026-03-01T09:00:00Z\",\"by\":\"anna\",\"type\":\"begun\"}";
    return tests(
        IntervisieJson::readEvent,
        refused(
            begun.formatted("0"),
            "line 1, column 8, /seq: found 0, expected a whole number from 1"),
        refused(
            begun.formatted("1.0"),
            "line 1, column 8, /seq: found a number, expected a whole number from 1"),
        refused(
            begun.formatted("99999999999"),
            "line 1, column 8, /seq: found a number, expected a whole number from 1"),
        refused(
            begun.formatted("\"1\""),
            "line 1, column 8, /seq: found \"1\", expected a whole number from 1"),
        refused(
            begun.formatted("1").replace("T09:00:00Z", "T25:00:00Z"),
            "line 1, column 15, /at: found a string of 20 characters, expected an ISO-8601 instant"
                + " in UTC such as 2026-03-01T09:00:00Z"),
        refused(
            begun.formatted("1").replace("begun", "withdrawn\",\"contribution\":\"12"),
            "line 1, column 84, /contribution: found \"12\", expected the id of a contribution such"
                + " as c12"),
        refused(
            begun.formatted("1").replace("begun", "joined\",\"participant\":\"anna"),
            "line 1, column 1: found no \"roles\", expected a list, each item the id of a role"));
  }

  @TestFactory
  Stream<DynamicTest> a_method_that_cannot_be_read_says_where_and_why() {
    return tests(
        IntervisieJson::readMethod,
        refused(
            method("\"format\": \"intervisie/method/2\","),
            "line 2, column 11, /format: found \"intervisie/method/2\", expected"
                + " \"intervisie/method/1\""),
        refused(
            "{\"id\": \"Mijn Methode\"}",
            "line 1, column 8, /id: found a string of 12 characters, expected an id: lower-case"
                + " words joined by hyphens, such as case-owner"),
        refused(
            "{\"id\": \"m\", \"titel\": \"M\"}",
            "line 1, column 1: found no \"title\" but \"titel\", expected a text: a string, or an"
                + " object of strings by language tag"),
        refused(
            "{\"id\": \"m\", \"title\": {\"nl\": 3}}",
            "line 1, column 29, /title/nl: found a number, expected a string"),
        refused(
            "{\"id\": \"m\", \"title\": {\"dutch!\": \"M\"}}",
            "line 1, column 33, /title: found a name of 6 characters, expected a language tag such"
                + " as nl or en"),
        refused(
            "{\"id\": \"m\", \"title\": \" \"}",
            "line 1, column 22, /title: found a text with 1 problem, expected one that fits"
                + " together:\n- the wording for '' is blank"),
        refused(
            method(phase("\"time\": {\"planned\": \"ten\"}")),
            "line 4, column 51, /flow/0/time/planned: found \"ten\", expected an ISO-8601 duration"
                + " such as PT10M"),
        refused(
            method(
                phase("\"time\": {\"min\": \"PT9M\", \"planned\": \"PT5M\", \"max\": \"PT4M\"}")),
            """
            line 4, column 39, /flow/0/time: found a time budget with 3 problems, expected one that \
            fits together:
            - the shortest time must not exceed the longest
            - the shortest time must not exceed the planned time
            - the planned time must not exceed the longest\
            """),
        refused(
            method(phase(activity("\"mode\": \"writen\""))),
            "line 4, column 92, /flow/0/activities/0/mode: found \"writen\", expected one of"
                + " spoken, written; did you mean written?"),
        refused(
            method(phase(activity("\"audience\": \"autor\""))),
            "line 4, column 96, /flow/0/activities/0/audience: found \"autor\", expected one of"
                + " everyone, author, my-group, everyone-when-complete; did you mean author?"),
        refused(
            method(phase(activity("\"audience\": {}"))),
            "line 4, column 96, /flow/0/activities/0/audience: found an object, expected one of"
                + " everyone, author, my-group, everyone-when-complete, or a list of roles"),
        refused(
            method(phase(activity("\"times\": {\"min\": 3, \"max\": 2}"))),
            "line 4, column 93, /flow/0/activities/0/times: found a number of times with 1 problem,"
                + " expected one that fits together:\n- 'min' (3) exceeds 'max' (2)"),
        refused(
            method(phase("\"activities\": [], \"forms\": []")),
            "line 4, column 2, /flow/0: found both activities and forms, expected one of them"),
        refused(
            method(phase("\"forms\": [{\"form\": \"f\", \"presence\": {\"member\": \"outsde\"}}]")),
            "line 4, column 78, /flow/0/forms/0/presence/member: found \"outsde\", expected one of"
                + " turned-away, outside; did you mean outside?"),
        refused(
            method("{\"cycle\": \"c\", \"phase\": \"p\"}"),
            "line 4, column 2, /flow/0: found both, expected a phase (with phase) or a cycle (with"
                + " cycle)"),
        refused(
            method("{\"cycle\": \"c\", \"steps\": [], \"repeat\": {\"untill\": \"member\"}}"),
            "line 4, column 40, /flow/0/repeat: found none of them, expected an object with each,"
                + " with until, or with min or max"),
        refused(
            method("{\"cycle\": \"c\", \"steps\": [], \"repeat\": {\"min\": 1}}"),
            "line 4, column 2, /flow/0: found a cycle with 1 problem, expected one that fits"
                + " together:\n- it has no steps"),
        refused(
            method(
                phase("\"reveals\": [\"note\", \"note\"]"), phase(activity("\"after\": \"case\""))),
            "line 4, column 2, /flow/0: found a phase with 1 problem, expected one that fits"
                + " together:\n- revealed kind 'note' stands more than once"),
        refused(
            method(
                phase("\"watch\": []"),
                phase("\"prompts\": [{\"role\": \"membr\", \"text\": \"?\"}]")),
            """
            line 1, column 1: found a method with 2 problems, expected one that fits together:
            - phase 'p' names role 'membr', which the method does not have
            - phase or cycle 'p' stands more than once\
            """));
  }

  @TestFactory
  Stream<DynamicTest> a_session_that_cannot_be_read_says_where_and_why() {
    return tests(
        json -> IntervisieJson.readSession(json, id -> Optional.<Method>empty()),
        refused("[]", "line 1, column 1: found a list, expected a session document"),
        refused("{}", "line 1, column 1: found no \"format\", expected \"intervisie/session/1\""),
        refused(
            "{\"format\":\"intervisie/method/1\"}",
            "line 1, column 11, /format: found \"intervisie/method/1\", expected"
                + " \"intervisie/session/1\""),
        refused(
            "{\"format\":\"intervisie/session/1\",\"method\":\"balint\"}",
            "line 1, column 43, /method: found \"balint\", expected the id of a known method, or a"
                + " method document"),
        refused(
            "{\"format\":\"intervisie/session/1\",\"method\":{\"id\":3}}",
            "line 1, column 49, /method/id: found a number, expected an id: lower-case words joined"
                + " by hyphens, such as case-owner"),
        refused(
            "{\"format\":\"intervisie/session/1\",\n\"events\":[\n{\"seq\":1},\n{}]}",
            "line 3, column 1, /events/0: found no \"at\", expected an ISO-8601 instant in UTC such"
                + " as 2026-03-01T09:00:00Z"),
        refused(
            "{\"format\":\"intervisie/session/1\",\"events\":{}}",
            "line 1, column 43, /events: found an object, expected a list, each item an event"),
        refused(
            "{\"events\":[],\"events\":[]}",
            "line 1, column 14, /events: found a second \"events\", expected each member once"));
  }

  @Test
  void an_error_gives_its_parts_to_who_lays_it_out() {
    UnreadableDocumentException error =
        refusal(IntervisieJson::readMethod, method(phase("\"time\": {}")));

    assertThat(error.pointer()).isEqualTo("/flow/0/time");
    assertThat(error.line()).isEqualTo(4);
    assertThat(error.column()).isEqualTo(39);
    assertThat(error.found()).isEqualTo("a time budget with 1 problem");
    assertThat(error.expected()).isEqualTo("one that fits together");
    assertThat(error.problems())
        .isEqualTo(List.of("at least one of the shortest, planned and longest time must be given"));
  }

  interface Reader {
    Object read(String json);
  }

  static Case refused(String json, String message) {
    return new Case(json, message);
  }

  static Stream<DynamicTest> tests(Reader reader, Case... cases) {
    return Stream.of(cases)
        .map(
            refused ->
                DynamicTest.dynamicTest(
                    refused.message(),
                    () ->
                        assertThat(refusal(reader, refused.json())).hasMessage(refused.message())));
  }

  private static UnreadableDocumentException refusal(Reader reader, String json) {
    return catchThrowableOfType(UnreadableDocumentException.class, () -> reader.read(json));
  }

  /** A method with the steps on its fourth line, or with a format on its second. */
  private static String method(String... parts) {
    boolean format = parts[0].startsWith("\"format\"");
    return "{\n"
        + (format ? parts[0] : "")
        + "\"id\": \"m\", \"title\": \"M\",\n"
        + "\"roles\": [{\"id\": \"member\", \"title\": \"Member\"}], \"flow\": [\n"
        + " "
        + (format ? "" : String.join(", ", parts))
        + "]}";
  }

  private static String phase(String member) {
    return "{\"phase\": \"p\", \"title\": \"P\", " + member + "}";
  }

  private static String activity(String member) {
    return "\"activities\": [{\"roles\": [\"member\"], \"kind\": \"note\", " + member + "}]";
  }
}
