package org.intervisie.json;

import static org.intervisie.json.Refusals.refused;
import static org.intervisie.json.Refusals.tests;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What cannot be read as a command, and the whole message that says so. */
class RefusedCommandsTest {
  private static final String TYPES =
      "one of join, leave, assign-role, hand-over, begin, contribute, withdraw, choose,"
          + " choose-form, group, reveal, ready, advance, skip, return, repeat, order-turns,"
          + " extend, replan, pause, resume, adjourn, reconvene, finish, abandon";
  private static final String BOUNDS =
      "at most 100 levels, names of 200, numbers of 100 and strings of 1000000 characters";

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
}
