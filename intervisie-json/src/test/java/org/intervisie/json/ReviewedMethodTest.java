package org.intervisie.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.intervisie.method.Finding.Code;
import org.intervisie.method.UnsoundMethodException;
import org.junit.jupiter.api.Test;

class ReviewedMethodTest {
  private static final String BROKEN =
      """
      {
        "id": "circle", "title": "Circle",
        "roles": [{"id": "facilitator", "title": "Facilitator"}, {"id": "member", "title": "Member"}],
        "flow": [
          {"phase": "ask", "title": "Ask",
           "activities": [{"roles": ["member"], "kind": "question"}]},
          {"cycle": "round", "repeat": {"min": 1}, "steps": [
            {"phase": "answer", "title": "Answer",
             "reveals": ["question"],
             "forms": [{"form": "aloud", "grouping": "together",
                        "activities": [{"roles": ["member"], "kind": "answer",
                                        "about": {"kind": "qestion"}}]}]}]}
        ]
      }
      """;

  @Test
  void it_comes_back_with_all_findings_each_where_it_stands_in_the_document() {
    ReviewedMethod reviewed = IntervisieJson.readReviewed(BROKEN);
    assertThat(reviewed.method()).isEqualTo(IntervisieJson.readMethod(BROKEN));
    assertThat(reviewed.findings())
        .extracting(
            located -> located.finding().code(),
            ReviewedMethod.Located::pointer,
            ReviewedMethod.Located::line,
            ReviewedMethod.Located::column)
        .containsExactly(
            tuple(Code.ABOUT_NOTHING, "/flow/1/steps/0/forms/0/activities/0/about", 12, 44),
            tuple(Code.REVEAL_OF_THE_SEEN, "/flow/1/steps/0/reveals/0", 9, 20));
    assertThat(reviewed.findings().get(0).finding().hint().in("en"))
        .isEqualTo("Did you mean 'question'?");
  }

  @Test
  void a_part_that_the_document_leaves_out_is_told_by_what_is_around_it() {
    ReviewedMethod reviewed =
        IntervisieJson.readReviewed(
            """
            {"id": "circle", "title": {"nl": "Kring"}, "purpose": "Talk",
             "roles": [{"id": "member", "title": "Member"}, {"id": "guest", "title": "Guest"}],
             "flow": [{"phase": "ask", "title": {"en": "Ask"},
               "activities": [{"roles": ["member"], "kind": "answer", "about": {"kind": "question"}}]}]}
            """);
    assertThat(reviewed.findings())
        .extracting(located -> located.finding().code(), ReviewedMethod.Located::pointer)
        .containsExactly(
            tuple(Code.ABOUT_NOTHING, "/flow/0/activities/0/about"),
            tuple(Code.IDLE_ROLE, "/roles/1"),
            tuple(Code.MISSING_TEXT, "/title"),
            tuple(Code.MISSING_TEXT, "/flow/0/title"));
  }

  @Test
  void nothing_is_refused_before_it_is_asked() {
    ReviewedMethod reviewed = IntervisieJson.readReviewed(BROKEN);
    assertThatThrownBy(() -> reviewed.review().requireSound())
        .isInstanceOf(UnsoundMethodException.class)
        .hasMessageContainingAll("about-nothing", "reveal-of-the-seen");
  }
}
