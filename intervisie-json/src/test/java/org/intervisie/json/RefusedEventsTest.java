package org.intervisie.json;

import static org.intervisie.json.Refusals.refused;
import static org.intervisie.json.Refusals.tests;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What cannot be read as an event, and the whole message that says so. */
class RefusedEventsTest {
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
  Stream<DynamicTest> events_that_cannot_be_read_say_where_and_why() {
    String begun = "{\"seq\":1,\"at\":\"2026-03-01T09:00:00Z\",\"by\":\"anna\",\"type\":\"begun\"}";
    return tests(
        IntervisieJson::readEvents,
        refused(begun, "line 1, column 1: found an object, expected a list, each item an event"),
        refused(
            "\"[]\"",
            "line 1, column 1: found a string of 2 characters, expected a list, each item an"
                + " event"),
        refused("[\n7]", "line 2, column 1, /0: found a number, expected an event"),
        refused(
            "[" + begun + ",\n" + begun.replace("begun", "left") + "]",
            "line 2, column 1, /1: found no \"participant\", expected the id of a participant"),
        refused(
            "[" + begun + ",\n" + begun.replace(":1,", ":\"2\",") + "]",
            "line 2, column 8, /1/seq: found \"2\", expected a whole number from 1"),
        refused(
            "[" + begun + ",\n" + begun.replace("\"by\"", "\"seq\"") + "]",
            "line 2, column 38, /1/seq: found a second \"seq\", expected each member once"),
        refused(
            "[" + begun + ",\n" + begun,
            "line 2, column 65, /1: found something that is not JSON, expected a JSON document"),
        refused("[]\n[]", "line 2, column 1: found more after the document, expected its end"));
  }
}
