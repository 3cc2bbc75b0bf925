package org.intervisie.json;

import static org.intervisie.json.Refusals.refused;
import static org.intervisie.json.Refusals.tests;

import java.util.Optional;
import java.util.stream.Stream;
import org.intervisie.method.Method;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What cannot be read as a session, and the whole message that says so. */
class RefusedSessionsTest {
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
            "line 1, column 43, /method: found no \"title\", expected a text: a string, or an"
                + " object of strings by language tag",
            "line 1, column 43, /method: found no \"roles\", expected a list, each item a role: an"
                + " object with id and title",
            "line 1, column 43, /method: found no \"flow\", expected a list, each item a phase"
                + " (with phase) or a cycle (with cycle)",
            "line 1, column 49, /method/id: found a number, expected an id: lower-case words joined"
                + " by hyphens, such as case-owner"),
        refused(
            "{\"format\":\"intervisie/session/1\",\n\"method\":"
                + Refusals.method(Refusals.phase("\"chooses\":{\"kind\":\"case\",\"by\":\"boss\"}"))
                + "}",
            "line 5, column 61, /method/flow/0/chooses/by: found \"boss\", expected one that fits"
                + " the rest:\n"
                + "- phase 'p' names role 'boss', which the method does not have"),
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
}
