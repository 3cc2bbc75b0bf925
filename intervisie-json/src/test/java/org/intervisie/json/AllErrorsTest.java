package org.intervisie.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intervisie.json.Refusals.activity;
import static org.intervisie.json.Refusals.method;
import static org.intervisie.json.Refusals.phase;
import static org.intervisie.json.Refusals.refusal;
import static org.intervisie.json.Refusals.refused;
import static org.intervisie.json.Refusals.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.intervisie.json.UnreadableDocumentException.Trouble;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** All that is wrong with a method document, in one go. */
class AllErrorsTest {

  @TestFactory
  Stream<DynamicTest> reading_goes_on_after_an_error() {
    return tests(
        IntervisieJson::readMethod,
        refused(
            """
            {"id": "m", "title": "M",
             "roles": [
              {"id": "member"},
              {"id": "facilitator", "title": "F", "min": 2, "max": 1}
             ],
             "flow": [
              {"phase": "p", "title": "P", "time": {"planned": "ten", "min": 5},
               "activities": [
                {"roles": ["member", 7, "stranger"], "mode": "writen", "times": {"min": 3, "max": 2}},
                {"roles": ["boss"], "kind": "note"}]},
              {"phase": "p"},
              {"cycle": "c", "steps": [{"phase": "q", "title": "Q", "watch": [1, "2", 3]}],
               "repeat": {}}
             ],
             "always": [],
             "skippable": "yes"}\
            """,
            "line 3, column 3, /roles/0: found no \"title\", expected a text: a string, or an"
                + " object of strings by language tag",
            "line 4, column 3, /roles/1: found a role with 1 problem, expected one that fits"
                + " together: 'min' (2) exceeds 'max' (1)",
            "line 7, column 52, /flow/0/time/planned: found \"ten\", expected an ISO-8601 duration"
                + " such as PT10M",
            "line 7, column 66, /flow/0/time/min: found a number, expected an ISO-8601 duration"
                + " such as PT10M",
            "line 9, column 5, /flow/0/activities/0: found no \"kind\", expected an id: lower-case"
                + " words joined by hyphens, such as case-owner",
            "line 9, column 26, /flow/0/activities/0/roles/1: found a number, expected an id:"
                + " lower-case words joined by hyphens, such as case-owner",
            "line 9, column 50, /flow/0/activities/0/mode: found \"writen\", expected one of"
                + " spoken, written; did you mean written?",
            "line 9, column 69, /flow/0/activities/0/times: found a number of times with 1 problem,"
                + " expected one that fits together: 'min' (3) exceeds 'max' (2)",
            "line 11, column 3, /flow/1: found no \"title\", expected a text: a string, or an"
                + " object of strings by language tag",
            "line 12, column 67, /flow/2/steps/0/watch/0: found a number, expected a text: a"
                + " string, or an object of strings by language tag",
            "line 12, column 75, /flow/2/steps/0/watch/2: found a number, expected a text: a"
                + " string, or an object of strings by language tag",
            "line 13, column 14, /flow/2/repeat: found none of them, expected an object with each,"
                + " with until, or with min or max",
            "line 16, column 15, /skippable: found \"yes\", expected true or false"),
        refused(
            method(phase("\"activities\": 1, \"forms\": 2, \"silent\": 3")),
            "line 4, column 2, /flow/0: found both activities and forms, expected one of them",
            "line 4, column 70, /flow/0/silent: found a number, expected true or false"),
        refused(
            method(
                phase(
                    "\"forms\": [{\"form\": \"f\", \"presence\": {\"member\": \"outsde\","
                        + " \"Case Owner\": \"outside\"}}]")),
            "line 4, column 78, /flow/0/forms/0/presence/member: found \"outsde\", expected one of"
                + " turned-away, outside; did you mean outside?",
            "line 4, column 102, /flow/0/forms/0/presence: found a name that is no id, expected an"
                + " id: lower-case words joined by hyphens, such as case-owner"));
  }

  @Test
  void each_of_many_errors_can_be_asked_for() {
    UnreadableDocumentException error =
        refusal(
            IntervisieJson::readMethod,
            method(
                phase(
                    activity(
                        "\"times\": {\"min\": 3, \"max\": 2}, \"after\": \"note\", \"mode\": 1"))));

    assertThat(error.troubles())
        .containsExactly(
            new Trouble(
                "/flow/0/activities/0/times",
                4,
                93,
                "a number of times with 1 problem",
                "one that fits together",
                List.of("'min' (3) exceeds 'max' (2)")),
            new Trouble(
                "/flow/0/activities/0/mode",
                4,
                140,
                "a number",
                "one of spoken, written",
                List.of()));
    assertThat(error.pointer()).isEqualTo("/flow/0/activities/0/times");
    assertThat(error.line()).isEqualTo(4);
    assertThat(error.column()).isEqualTo(93);
    assertThat(error.problems()).containsExactly("'min' (3) exceeds 'max' (2)");
  }

  @Test
  void twenty_are_shown_and_the_rest_counted() {
    UnreadableDocumentException error = withErrors(27);

    assertThat(error.troubles()).hasSize(27);
    assertThat(error).hasMessage("27 errors:\n" + shown(20) + "- and 7 more");
    assertThat(withErrors(20)).hasMessage("20 errors:\n" + shown(20).stripTrailing());
  }

  @Test
  void a_thousand_are_kept_whatever_someone_sent() {
    assertThat(withErrors(999)).hasMessageStartingWith("999 errors:\n");

    UnreadableDocumentException error = withErrors(500_000);

    assertThat(error.troubles()).hasSize(1_000);
    assertThat(error)
        .hasMessageStartingWith("at least 1000 errors:\n")
        .hasMessageEndingWith("\n- and 980 more");
  }

  @Test
  void a_thousand_are_kept_of_what_a_method_finds_too() {
    String strangers =
        String.join(", ", IntStream.range(0, 5_000).mapToObj(i -> "\"s" + i + "\"").toList());

    UnreadableDocumentException error =
        refusal(
            IntervisieJson::readMethod,
            method(
                phase("\"activities\": [{\"roles\": [" + strangers + "], \"kind\": \"note\"}]")));

    assertThat(error.troubles()).hasSize(1_000);
    assertThat(error.pointer()).isEqualTo("/flow/0/activities/0/roles/0");
  }

  @Test
  void errors_come_back_from_a_stream_of_bytes() throws IOException, ClassNotFoundException {
    UnreadableDocumentException error =
        refusal(
            IntervisieJson::readMethod,
            method(phase("\"time\": {}"), phase("\"time\": {\"planned\": \"ten\"}")));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(error);
    }

    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      UnreadableDocumentException read = (UnreadableDocumentException) in.readObject();
      assertThat(read.troubles()).isEqualTo(error.troubles()).hasSize(2);
      assertThat(read).hasMessage(error.getMessage());
    }
  }

  /** Numbers where texts should stand, each on a line of its own from the fifth. */
  private static UnreadableDocumentException withErrors(int number) {
    String texts = String.join(",\n", Collections.nCopies(number, "1"));
    return refusal(IntervisieJson::readMethod, method(phase("\"watch\": [\n" + texts + "]")));
  }

  private static String shown(int number) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < number; i++) {
      shown
          .append("- line ")
          .append(i + 5)
          .append(", column 1, /flow/0/watch/")
          .append(i)
          .append(
              ": found a number, expected a text: a string, or an object of strings by language")
          .append(" tag\n");
    }
    return shown.toString();
  }
}
