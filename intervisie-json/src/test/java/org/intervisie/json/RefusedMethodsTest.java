package org.intervisie.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intervisie.json.Refusals.activity;
import static org.intervisie.json.Refusals.method;
import static org.intervisie.json.Refusals.phase;
import static org.intervisie.json.Refusals.refusal;
import static org.intervisie.json.Refusals.refused;
import static org.intervisie.json.Refusals.tests;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What cannot be read as a method, and the whole message that says so. */
class RefusedMethodsTest {
  private static final String TEXT = "a text: a string, or an object of strings by language tag";
  private static final String ID = "an id: lower-case words joined by hyphens, such as case-owner";

  @TestFactory
  Stream<DynamicTest> a_method_that_cannot_be_read_says_where_and_why() {
    return tests(
        IntervisieJson::readMethod,
        refused(
            method("\"format\": \"intervisie/method/2\","),
            "line 2, column 11, /format: found \"intervisie/method/2\", expected"
                + " \"intervisie/method/1\""),
        refused(
            method("\"format\": \"intervisie/session/1\", \"goodFor\": 3,"),
            "line 2, column 11, /format: found \"intervisie/session/1\", expected"
                + " \"intervisie/method/1\""),
        refused("7", "line 1, column 1: found a number, expected a method document"),
        refused(
            "{\"id\": \"m\", \"titel\": \"M\"}",
            "line 1, column 1: found no \"title\" but \"titel\", expected " + TEXT,
            "line 1, column 1: found no \"roles\", expected a list, each item a role: an object"
                + " with id and title",
            "line 1, column 1: found no \"flow\", expected a list, each item a phase (with phase)"
                + " or a cycle (with cycle)"),
        refused(
            method(phase("\"guide\": {\"nl\": 3}")),
            "line 4, column 47, /flow/0/guide/nl: found a number, expected a string"),
        refused(
            method(phase("\"guide\": {\"dutch!\": \"G\", \"english!\": \"G\", \"en\": 7}")),
            "line 4, column 51, /flow/0/guide: found a name of 6 characters, expected a language"
                + " tag such as nl or en",
            "line 4, column 68, /flow/0/guide: found a name of 8 characters, expected a language"
                + " tag such as nl or en",
            "line 4, column 79, /flow/0/guide/en: found a number, expected a string"),
        refused(
            method(phase("\"guide\": \" \"")),
            "line 4, column 40, /flow/0/guide: found a text with 1 problem, expected one that fits"
                + " together:\n- the wording for '' is blank"),
        refused(
            method(phase("\"guide\": {}")),
            "line 4, column 40, /flow/0/guide: found a text with 1 problem, expected one that fits"
                + " together:\n- it has no wording in any language"),
        refused(
            method(phase("\"guide\": {\"nl\": \"\", \"en\": \"G\"}")),
            "line 4, column 47, /flow/0/guide/nl: found an empty string, expected one that fits the"
                + " rest:\n- the wording for 'nl' is blank"),
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
            "line 4, column 40, /flow/0/repeat: found none of them but \"untill\", expected an"
                + " object with each, with until, or with min or max"),
        refused(
            method("{\"Phase\": \"p\", \"title\": \"P\"}"),
            "line 4, column 2, /flow/0: found neither but \"Phase\", expected a phase (with phase)"
                + " or a cycle (with cycle)"),
        refused(
            method(phase("\"time\": {\"planed\": \"PT5M\"}")),
            "line 4, column 39, /flow/0/time: found none of them but \"planed\", expected an object"
                + " with min, planned or max"),
        refused(
            method("{\"cycle\": \"c\", \"steps\": [], \"repeat\": {\"min\": 1}}"),
            "line 4, column 26, /flow/0/steps: found a list, expected one that fits the rest:\n- it"
                + " has no steps"));
  }

  @TestFactory
  Stream<DynamicTest> an_id_that_is_none_comes_with_the_one_that_was_probably_meant() {
    return tests(
        IntervisieJson::readMethod,
        refused(
            method(phase("\"reveals\": [\"Question\", \"an swer\", \"Haiku\", \"my haiku\"]")),
            "line 4, column 43, /flow/0/reveals/0: found \"Question\", expected "
                + ID
                + "; did you mean question?",
            "line 4, column 55, /flow/0/reveals/1: found a string of 7 characters, expected "
                + ID
                + "; did you mean answer?",
            "line 4, column 66, /flow/0/reveals/2: found \"Haiku\", expected "
                + ID
                + "; did you mean haiku?",
            // What someone wrote with spaces may be anything, so it is not shown in another form.
            "line 4, column 75, /flow/0/reveals/3: found a string of 8 characters, expected " + ID),
        refused(
            method(
                phase(
                    "\"chooses\": {\"kind\": \"Case\", \"by\": \"case owner\","
                        + " \"makesAuthor\": \"caseOwner\", \"bases\": [\"Vote\"]}")),
            "line 4, column 51, /flow/0/chooses/kind: found \"Case\", expected "
                + ID
                + "; did you mean case?",
            "line 4, column 65, /flow/0/chooses/by: found a string of 10 characters, expected "
                + ID
                + "; did you mean case-owner?",
            "line 4, column 94, /flow/0/chooses/makesAuthor: found \"caseOwner\", expected "
                + ID
                + "; did you mean case-owner?",
            "line 4, column 117, /flow/0/chooses/bases/0: found \"Vote\", expected "
                + ID
                + "; did you mean vote?"),
        refused(
            method(phase(activity("\"after\": \"CASE_\", \"mode\": \"WRITTEN\""))),
            "line 4, column 93, /flow/0/activities/0/after: found \"CASE_\", expected "
                + ID
                + "; did you mean case?",
            "line 4, column 110, /flow/0/activities/0/mode: found \"WRITTEN\", expected one of"
                + " spoken, written; did you mean written?"));
  }

  @TestFactory
  Stream<DynamicTest> parts_that_do_not_fit_each_other_are_named_where_they_stand() {
    return tests(
        IntervisieJson::readMethod,
        refused(
            method(
                phase("\"reveals\": [\"note\", \"note\"]"), phase(activity("\"after\": \"case\""))),
            "line 4, column 51, /flow/0/reveals/1: found \"note\", expected one that fits the"
                + " rest:\n- revealed kind 'note' stands more than once"),
        refused(
            method(
                phase("\"watch\": []"),
                phase("\"prompts\": [{\"role\": \"membr\", \"text\": \"?\"}]")),
            "line 4, column 55, /flow/1/phase: found \"p\", expected one that fits the rest: phase"
                + " or cycle 'p' stands more than once",
            "line 4, column 95, /flow/1/prompts/0/role: found \"membr\", expected one that fits the"
                + " rest: phase 'p' names role 'membr', which the method does not have; did you"
                + " mean 'member'?"),
        refused(
            method(phase(activity("\"audience\": [\"member\", \"boss\"]"))),
            "line 4, column 107, /flow/0/activities/0/audience/1: found \"boss\", expected one that"
                + " fits the rest:\n- phase 'p' names role 'boss', which the method does not have"),
        refused(
            method(phase(activity("\"audience\": [\"member\", \"member\"]"))),
            "line 4, column 107, /flow/0/activities/0/audience/1: found \"member\", expected one"
                + " that fits the rest:\n"
                + "- role 'member' stands more than once"),
        refused(
            method(phase("\"time\": {\"planned\": \"PT5M\", \"per\": \"boss\"}")),
            "line 4, column 66, /flow/0/time/per: found \"boss\", expected one that fits the"
                + " rest:\n"
                + "- phase 'p' names role 'boss', which the method does not have"),
        refused(
            method(
                "{\"cycle\": \"c\", \"repeat\": {\"until\": \"boss\"}, \"steps\": ["
                    + phase("\"forms\": [{\"form\": \"f\", \"presence\": {\"lady\": \"outside\"}}]")
                    + "]}"),
            "line 4, column 37, /flow/0/repeat/until: found \"boss\", expected one that fits the"
                + " rest: cycle 'c' names role 'boss', which the method does not have",
            "line 4, column 130, /flow/0/steps/0/forms/0/presence/lady: found \"outside\", expected"
                + " one that fits the rest: phase 'p' names role 'lady', which the method does not"
                + " have"));
  }

  @Test
  void an_error_gives_its_parts_to_who_lays_it_out() {
    UnreadableDocumentException error =
        refusal(
            IntervisieJson::readMethod,
            method(phase("\"time\": {\"min\": \"PT2M\", \"max\": \"PT1M\"}")));

    assertThat(error.pointer()).isEqualTo("/flow/0/time");
    assertThat(error.line()).isEqualTo(4);
    assertThat(error.column()).isEqualTo(39);
    assertThat(error.found()).isEqualTo("a time budget with 1 problem");
    assertThat(error.expected()).isEqualTo("one that fits together");
    assertThat(error.problems())
        .isEqualTo(List.of("the shortest time must not exceed the longest"));
  }
}
