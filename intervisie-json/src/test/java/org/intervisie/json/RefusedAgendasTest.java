package org.intervisie.json;

import static org.intervisie.json.Refusals.refused;
import static org.intervisie.json.Refusals.tests;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What cannot be read as an agenda, and the whole message that says so. */
class RefusedAgendasTest {
  private static final String ITEM = "an object with phase, title, start, end, length and reason";
  private static final String REASONS =
      "one of planned, squeezed, stretched, shared-out, left-out, break, done, running-over";
  private static final String INSTANT = "an ISO-8601 instant in UTC such as 2026-03-01T09:00:00Z";
  private static final String DURATION = "an ISO-8601 duration such as PT10M";
  private static final String LENGTH = "a duration of zero or more and at most 10000 days";

  @TestFactory
  Stream<DynamicTest> a_document_that_is_no_agenda_says_what_it_is() {
    return tests(
        IntervisieJson::readAgenda,
        refused("[]", "line 1, column 1: found a list, expected an agenda document"),
        refused(
            "{}",
            "line 1, column 1: found no \"format\", expected \"intervisie/agenda/1\"",
            "line 1, column 1: found no \"start\", expected " + INSTANT,
            "line 1, column 1: found no \"items\", expected a list, each item " + ITEM),
        refused(
            "{\"format\":\"intervisie/session/1\"}",
            "line 1, column 11, /format: found \"intervisie/session/1\", expected"
                + " \"intervisie/agenda/1\""),
        refused(
            "{\"format\":\"intervisie/agenda/2\"}",
            "line 1, column 11, /format: found \"intervisie/agenda/2\", expected"
                + " \"intervisie/agenda/1\""),
        refused(
            IntervisieJson.writePlan(AgendaSamples.tooShort()),
            "line 1, column 40, /fits: found a plan that does not fit, expected an agenda"),
        refused(
            "{\"format\":\"intervisie/agenda/1\",\"fits\":\"no\"}",
            "line 1, column 40, /fits: found \"no\", expected true or false"),
        refused(
            "{\"format\":\"intervisie/agenda/1\",\"strat\":\"2026-03-01T09:00:00Z\"}",
            "line 1, column 1: found no \"start\" but \"strat\", expected " + INSTANT,
            "line 1, column 1: found no \"items\", expected a list, each item " + ITEM),
        refused(
            "{\"format\":\"intervisie/agenda/1\",\"start\":\"2026-03-01T09:00:00Z\"}",
            "line 1, column 1: found no \"items\", expected a list, each item " + ITEM),
        refused(
            agenda(item("")).replaceFirst("09:00:00Z", "10:00:00+01:00"),
            "line 2, column 10, /start: found a string of 25 characters, expected " + INSTANT));
  }

  @TestFactory
  Stream<DynamicTest> an_item_that_cannot_be_read_says_where_and_why() {
    return tests(
        IntervisieJson::readAgenda,
        refused(agenda("7"), "line 5, column 1, /items/0: found a number, expected " + ITEM),
        refused(without("phase"), missing("phase", "the id of a phase")),
        refused(
            without("title"),
            missing("title", "a text: a string, or an object of strings by language tag")),
        refused(without("start"), missing("start", INSTANT)),
        refused(without("end"), missing("end", INSTANT)),
        refused(without("length"), missing("length", DURATION)),
        refused(without("reason"), missing("reason", REASONS)),
        refused(
            agenda(item("").replace("planned", "squeesed")),
            "line 5, column 124, /items/0/reason: found \"squeesed\", expected "
                + REASONS
                + "; did you mean squeezed?"),
        refused(
            agenda(item("").replace("planned", "too-late")),
            "line 5, column 124, /items/0/reason: found \"too-late\", expected " + REASONS),
        refused(
            agenda(item("").replace("\"PT10M\"", "10")),
            "line 5, column 107, /items/0/length: found a number, expected " + DURATION),
        refused(
            agenda(item("").replace("PT10M", "10 min")),
            "line 5, column 107, /items/0/length: found a string of 6 characters, expected "
                + DURATION),
        refused(
            agenda(item("").replace("PT10M", "-PT10M")),
            "line 5, column 107, /items/0/length: found \"-PT10M\", expected " + LENGTH),
        refused(
            agenda(item("").replace("PT10M", "PT-0.1S")),
            "line 5, column 107, /items/0/length: found \"PT-0.1S\", expected " + LENGTH),
        refused(
            agenda(item("").replace("PT10M", "PT240000H0.1S")),
            "line 5, column 107, /items/0/length: found \"PT240000H0.1S\", expected " + LENGTH),
        refused(
            agenda(item(",\"planned\":\"PT-1S\"")),
            "line 5, column 144, /items/0/planned: found \"PT-1S\", expected " + LENGTH),
        refused(
            agenda(item(",\"planned\":null")),
            "line 5, column 144, /items/0/planned: found null, expected " + DURATION),
        refused(
            agenda(item(",\"optional\":\"yes\"")),
            "line 5, column 145, /items/0/optional: found \"yes\", expected true or false"),
        refused(
            agenda(item(",\"sitting\":0")),
            "line 5, column 144, /items/0/sitting: found 0, expected a whole number from 1"));
  }

  @TestFactory
  Stream<DynamicTest> items_that_do_not_follow_each_other_say_where() {
    return tests(
        IntervisieJson::readAgenda,
        refused(
            agenda(item("", "09:10", "09:09")),
            "line 5, column 75, /items/0/end: found \"2026-03-01T09:09:00Z\", expected an instant"
                + " from 2026-03-01T09:10:00Z on, where it begins"),
        refused(
            agenda(item("", "08:59", "09:10")),
            "line 5, column 46, /items/0/start: found \"2026-03-01T08:59:00Z\", expected an instant"
                + " from 2026-03-01T09:00:00Z on, where the agenda begins"),
        refused(
            agenda(item("", "09:00", "09:10"), item("", "09:09", "09:20")),
            "line 6, column 46, /items/1/start: found \"2026-03-01T09:09:00Z\", expected an instant"
                + " from 2026-03-01T09:10:00Z on, where the item before it ends"),
        refused(
            agenda(
                item(",\"sitting\":1", "09:00", "09:10"), item(",\"sitting\":2", "09:09", "09:20")),
            "line 6, column 46, /items/1/start: found \"2026-03-01T09:09:00Z\", expected an instant"
                + " from 2026-03-01T09:10:00Z on, where the item before it ends"),
        refused(
            agenda(
                item(",\"sitting\":2", "09:00", "09:10"), item(",\"sitting\":1", "09:10", "09:20")),
            "line 6, column 144, /items/1/sitting: found 1, expected a sitting from 2 on, as in"
                + " the item before it"),
        refused(
            agenda(item(",\"sitting\":2", "09:00", "09:10"), item("", "09:10", "09:20")),
            "line 6, column 1, /items/1: found no \"sitting\", expected a sitting from 2 on, as in"
                + " the item before it"),
        refused(
            agenda(item("", "09:00", "09:10"), item("", "09:10", "09:30")),
            "line 3, column 8, /end: found \"2026-03-01T09:20:00Z\", expected 2026-03-01T09:30:00Z,"
                + " where the last item ends"),
        refused(
            agenda(),
            "line 3, column 8, /end: found \"2026-03-01T09:20:00Z\", expected 2026-03-01T09:00:00Z,"
                + " where the last item ends"));
  }

  @TestFactory
  Stream<DynamicTest> all_that_is_wrong_is_said_at_once() {
    return tests(
        IntervisieJson::readAgenda,
        refused(
            agenda(
                item("", "09:00", "09:10").replace("planned", "squeesed"),
                "7",
                item("", "09:10", "09:05").replace("\"P", "\"10"),
                item("", "09:00", "09:20")),
            "line 5, column 124, /items/0/reason: found \"squeesed\", expected "
                + REASONS
                + "; did you mean squeezed?",
            "line 6, column 1, /items/1: found a number, expected " + ITEM,
            "line 7, column 75, /items/2/end: found \"2026-03-01T09:05:00Z\", expected an instant"
                + " from 2026-03-01T09:10:00Z on, where it begins",
            "line 7, column 107, /items/2/length: found \"10T10M\", expected " + DURATION,
            "line 8, column 46, /items/3/start: found \"2026-03-01T09:00:00Z\", expected an instant"
                + " from 2026-03-01T09:05:00Z on, where the item before it ends"));
  }

  @TestFactory
  Stream<DynamicTest> one_wrong_time_or_sitting_gives_one_error() {
    return tests(
        IntervisieJson::readAgenda,
        refused(
            agenda(
                item("", "09:00", "19:10"), item("", "09:10", "09:15"), item("", "09:15", "09:20")),
            "line 6, column 46, /items/1/start: found \"2026-03-01T09:10:00Z\", expected an instant"
                + " from 2026-03-01T19:10:00Z on, where the item before it ends"),
        refused(
            agenda(
                item("", "09:00", "09:xx"), item("", "08:10", "08:15"), item("", "08:15", "08:20")),
            "line 5, column 75, /items/0/end: found a string of 20 characters, expected "
                + INSTANT),
        refused(
            agenda(item("", "08:00", "09:20")).replaceFirst("\"2026-03-01T09:00:00Z\"", "9"),
            "line 2, column 10, /start: found a number, expected " + INSTANT),
        refused(
            agenda(
                item(",\"sitting\":2", "09:00", "09:10"),
                item("", "09:10", "09:15"),
                item("", "09:15", "09:20")),
            "line 6, column 1, /items/1: found no \"sitting\", expected a sitting from 2 on, as in"
                + " the item before it"));
  }

  /** An agenda from nine to twenty past, with each item on a line of its own, from the fifth. */
  private static String agenda(String... items) {
    return """
    {"format": "intervisie/agenda/1",
    "start": "2026-03-01T09:00:00Z",
    "end": "2026-03-01T09:20:00Z",
    "items": [
    %s]}\
    """
        .formatted(String.join(",\n", items));
  }

  private static String item(String member) {
    return item(member, "09:00", "09:20");
  }

  private static String item(String member, String start, String end) {
    return """
    {"phase":"collect","title":"Collect","start":"2026-03-01T%s:00Z",\
    "end":"2026-03-01T%s:00Z","length":"PT10M","reason":"planned"%s}\
    """
        .formatted(start, end, member);
  }

  private static String without(String member) {
    return agenda(item("").replaceAll("\"" + member + "\":\"[^\"]*\",?", "\"x\":0,"))
        .replace(",}", "}");
  }

  private static String missing(String member, String expected) {
    return "line 5, column 1, /items/0: found no \"" + member + "\", expected " + expected;
  }
}
