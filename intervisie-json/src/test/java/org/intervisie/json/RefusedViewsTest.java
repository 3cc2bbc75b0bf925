package org.intervisie.json;

import static org.intervisie.json.Refusals.refused;
import static org.intervisie.json.Refusals.tests;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What cannot be read as a view, and the whole message that says so. */
class RefusedViewsTest {
  private static final String PEOPLE =
      "{\"id\":\"anna\",\"name\":\"Anna\",\"roles\":[],\"present\":true,\"ready\":false,\"done\":true}";
  private static final String SEEN =
      "{\"id\":\"c1\",\"at\":\"2026-03-01T09:00:00Z\",\"phase\":\"ask\",\"author\":\"anna\","
          + "\"kind\":\"case\",\"mode\":\"spoken\",\"withdrawn\":false}";
  private static final String METHOD =
      "an id: lower-case words joined by hyphens, such as case-owner";
  private static final String STATUS =
      "one of gathering, running, paused, adjourned, finished, abandoned";
  private static final String INSTANT = "an ISO-8601 instant in UTC such as 2026-03-01T09:00:00Z";
  private static final String FLAG = "true or false";
  private static final String WHOLE = "a whole number from 0";
  private static final String PARTICIPANT = "the id of a participant";
  private static final String CONTRIBUTION = "the id of a contribution such as c12";
  private static final String PERSONS =
      "a person: an object with id, name, roles, present, ready and done";
  private static final String CONTRIBUTIONS =
      "a contribution: an object with id, at, phase, author, kind, mode and withdrawn";

  @TestFactory
  Stream<DynamicTest> a_document_that_is_no_view_says_what_it_is() {
    return tests(
        IntervisieJson::readView,
        refused("[]", "line 1, column 1: found a list, expected a view"),
        refused("null", "line 1, column 1: found null, expected a view"),
        refused("", "line 1, column 1: found nothing, expected a JSON document"),
        refused(
            IntervisieJson.writeEvent(Samples.events().get(0)),
            "line 1, column 1: found no \"method\", expected " + METHOD));
  }

  @TestFactory
  Stream<DynamicTest> a_view_that_cannot_be_read_says_where_and_why() {
    return tests(
        IntervisieJson::readView,
        refused(without("method"), "line 1, column 1: found no \"method\", expected " + METHOD),
        refused(without("status"), "line 1, column 1: found no \"status\", expected " + STATUS),
        refused(
            without("participant"),
            "line 1, column 1: found no \"participant\", expected " + PARTICIPANT),
        refused(
            without("people"),
            "line 1, column 1: found no \"people\", expected a list, each item " + PERSONS),
        refused(
            without("groups"),
            "line 1, column 1: found no \"groups\", expected a list, each item a list, each item "
                + PARTICIPANT),
        refused(
            without("contributionCount"),
            "line 1, column 1: found no \"contributionCount\" but \"contributions\", expected "
                + WHOLE),
        refused(
            without("contributions"),
            "line 1, column 1: found no \"contributions\", expected a list, each item "
                + CONTRIBUTIONS),
        refused(
            without("chosen"),
            "line 1, column 1: found no \"chosen\", expected a list, each item " + CONTRIBUTION),
        refused(
            view().replace("\"incident\"", "\"Het incident\""),
            "line 1, column 12, /method: found a string of 12 characters, expected " + METHOD),
        refused(
            view().replace("running", "runing"),
            "line 2, column 11, /status: found \"runing\", expected one of gathering, running,"
                + " paused, adjourned, finished, abandoned; did you mean running?"),
        refused(
            view().replace("\"bram\"", "7"),
            "line 3, column 16, /participant: found a number, expected " + PARTICIPANT),
        refused(
            view().replace("\"ask\"", "null"),
            "line 4, column 10, /phase: found null, expected the id of a phase"),
        refused(
            view().replace("\"together\"", "[]"),
            "line 5, column 9, /form: found a list, expected the id of a form"),
        refused(
            view().replace("\"turn\": \"anna\"", "\"turn\": true"),
            "line 6, column 9, /turn: found true, expected " + PARTICIPANT),
        refused(
            view().replace("[[\"anna\", \"bram\"]]", "[\"anna\", \"bram\"]"),
            "line 8, column 12, /groups/0: found \"anna\", expected a list, each item "
                + PARTICIPANT),
        refused(
            view().replace("\"contributionCount\": 1", "\"contributionCount\": -1"),
            "line 9, column 22, /contributionCount: found -1, expected " + WHOLE),
        refused(
            view().replace("\"contributionCount\": 1", "\"contributionCount\": 1.0"),
            "line 9, column 22, /contributionCount: found a number, expected " + WHOLE),
        refused(
            view().replace("[\"c1\"]", "[\"c01\"]"),
            "line 11, column 12, /chosen/0: found \"c01\", expected " + CONTRIBUTION),
        refused(
            view().replace("\"status\"", "\"method\""),
            "line 2, column 1, /method: found a second \"method\", expected each member once"));
  }

  @TestFactory
  Stream<DynamicTest> a_person_who_cannot_be_read_says_where_and_why() {
    return tests(
        IntervisieJson::readView,
        refused(
            people("\"anna\""),
            "line 7, column 12, /people/0: found \"anna\", expected " + PERSONS),
        refused(
            people(without(PEOPLE, "id")),
            "line 7, column 12, /people/0: found no \"id\", expected " + PARTICIPANT),
        refused(
            people(without(PEOPLE, "name")),
            "line 7, column 12, /people/0: found no \"name\", expected a string"),
        refused(
            people(without(PEOPLE, "roles")),
            "line 7, column 12, /people/0: found no \"roles\", expected a list, each item the id of"
                + " a role"),
        refused(
            people(without(PEOPLE, "present")),
            "line 7, column 12, /people/0: found no \"present\", expected " + FLAG),
        refused(
            people(without(PEOPLE, "ready")),
            "line 7, column 12, /people/0: found no \"ready\", expected " + FLAG),
        refused(
            people(without(PEOPLE, "done")),
            "line 7, column 12, /people/0: found no \"done\", expected " + FLAG),
        refused(
            people(PEOPLE.replace("true,", "\"yes\",")),
            "line 7, column 60, /people/0/present: found \"yes\", expected " + FLAG),
        refused(
            people(PEOPLE.replace("[]", "\"member\"")),
            "line 7, column 47, /people/0/roles: found \"member\", expected a list, each item the"
                + " id of a role"),
        refused(
            people(PEOPLE + ", " + PEOPLE.replace("[]", "[1]")),
            "line 7, column 129, /people/1/roles/0: found a number, expected the id of a role"));
  }

  @TestFactory
  Stream<DynamicTest> a_contribution_that_cannot_be_read_says_where_and_why() {
    return tests(
        IntervisieJson::readView,
        refused(
            contributions("[]"),
            "line 10, column 19, /contributions/0: found a list, expected " + CONTRIBUTIONS),
        refused(
            contributions(without(SEEN, "id")),
            "line 10, column 19, /contributions/0: found no \"id\", expected " + CONTRIBUTION),
        refused(
            contributions(without(SEEN, "at")),
            "line 10, column 19, /contributions/0: found no \"at\", expected " + INSTANT),
        refused(
            contributions(without(SEEN, "phase")),
            "line 10, column 19, /contributions/0: found no \"phase\", expected the id of a phase"),
        refused(
            contributions(without(SEEN, "author")),
            "line 10, column 19, /contributions/0: found no \"author\", expected " + PARTICIPANT),
        refused(
            contributions(without(SEEN, "kind")),
            "line 10, column 19, /contributions/0: found no \"kind\", expected a kind of"
                + " contribution"),
        refused(
            contributions(without(SEEN, "mode")),
            "line 10, column 19, /contributions/0: found no \"mode\", expected one of spoken,"
                + " written"),
        refused(
            contributions(without(SEEN, "withdrawn")),
            "line 10, column 19, /contributions/0: found no \"withdrawn\", expected " + FLAG),
        refused(
            contributions(SEEN.replace("c1", "1")),
            "line 10, column 25, /contributions/0/id: found \"1\", expected " + CONTRIBUTION),
        refused(
            contributions(SEEN.replace("09:00", "9:00")),
            "line 10, column 35, /contributions/0/at: found a string of 19 characters, expected "
                + INSTANT),
        refused(
            contributions(SEEN.replace("spoken", "spokne")),
            "line 10, column 109, /contributions/0/mode: found \"spokne\", expected one of spoken,"
                + " written; did you mean spoken?"),
        refused(
            contributions(with(SEEN, "\"text\":7")),
            "line 10, column 143, /contributions/0/text: found a number, expected a string"),
        refused(
            contributions(with(SEEN, "\"text\":\"Wat zij zei\\ud800\"")),
            "line 10, column 143, /contributions/0/text: found a string with half of a surrogate"
                + " pair, expected a string"),
        refused(
            contributions(with(SEEN, "\"label\":{}")),
            "line 10, column 144, /contributions/0/label: found an object, expected the id of a"
                + " label"),
        refused(
            contributions(with(SEEN, "\"about\":\"Anna's case\"")),
            "line 10, column 144, /contributions/0/about: found a string of 11 characters, expected"
                + " "
                + CONTRIBUTION),
        refused(
            contributions(with(SEEN, "\"recordedBy\":null")),
            "line 10, column 149, /contributions/0/recordedBy: found null, expected "
                + PARTICIPANT));
  }

  /** A view with a member on each line: the people on the seventh, the contributions on the tenth. */
  private static String view() {
    return """
    {"method": "incident",
    "status": "running",
    "participant": "bram",
    "phase": "ask",
    "form": "together",
    "turn": "anna",
    "people": [],
    "groups": [["anna", "bram"]],
    "contributionCount": 1,
    "contributions": [],
    "chosen": ["c1"]}\
    """;
  }

  private static String people(String people) {
    return view().replace("\"people\": []", "\"people\": [" + people + "]");
  }

  private static String contributions(String seen) {
    return view().replace("\"contributions\": []", "\"contributions\": [" + seen + "]");
  }

  private static String without(String member) {
    return without(view(), member);
  }

  private static String without(String json, String member) {
    return json.replace("\"" + member + "\":", "\"x\":");
  }

  private static String with(String json, String member) {
    return json.substring(0, json.length() - 1) + "," + member + "}";
  }
}
