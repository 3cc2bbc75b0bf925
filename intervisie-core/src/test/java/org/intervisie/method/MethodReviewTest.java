package org.intervisie.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.intervisie.session.Limits;
import org.intervisie.session.PreparedMethod;
import org.intervisie.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MethodReviewTest {
  private static final Map<Finding.Code, FindingExamples.Example> EXAMPLES = FindingExamples.all();

  private static FindingExamples.Example example(Finding.Code code) {
    return Objects.requireNonNull(EXAMPLES.get(code), "an example of " + code);
  }

  @ParameterizedTest
  @EnumSource
  void the_smallest_example_of_a_finding_has_it(Finding.Code code) {
    MethodReview review = MethodReview.of(example(code).broken());
    assertThat(review.findings())
        .as(review.toString())
        .anySatisfy(
            finding -> {
              assertThat(finding.code()).isEqualTo(code);
              assertThat(finding.severity()).isEqualTo(code.severity());
            });
  }

  @ParameterizedTest
  @EnumSource
  void the_repaired_example_has_nothing(Finding.Code code) {
    MethodReview review = MethodReview.of(example(code).repaired());
    assertThat(review.findings()).as(code.id()).isEmpty();
  }

  @Test
  void an_error_that_holds_for_some_groups_only_is_a_warning_and_says_for_which() {
    Method method = FindingExamples.choosingInTurn(4, GroupSize.between(3, 6));
    assertThat(MethodReview.of(method, 3).errors())
        .extracting(Finding::code)
        .containsExactly(Finding.Code.CHOICE_AMONG_NOTHING);
    assertThat(MethodReview.of(method, 6).findings()).isEmpty();
    assertThat(MethodReview.of(method).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(Finding.Code.CHOICE_AMONG_NOTHING);
              assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
              assertThat(finding.in("nl")).contains("Met 3 mensen: ");
              assertThat(finding.in("en"))
                  .contains("With 3 people: in phase 'pick' 'case' is chosen at least 4 times");
            });
  }

  @Test
  void a_review_for_a_size_that_the_method_does_not_take_says_so() {
    Method method = FindingExamples.choosingInTurn(1, GroupSize.between(3, 6));
    assertThat(MethodReview.of(method, 7).errors())
        .extracting(Finding::code, Finding::place)
        .containsExactly(tuple(Finding.Code.GROUP_CANNOT_GATHER, "/group"));
    assertThatThrownBy(() -> MethodReview.of(method, 0)).hasMessageContaining("1 to 10,000");
  }

  @Test
  void all_is_told_at_once_the_errors_first() {
    Method method =
        FindingExamples.method(
            parts ->
                parts
                    .phase(FindingExamples.phase("read"))
                    .phase(
                        FindingExamples.phase("answer")
                            .addReveals("imge", Kind.CASE)
                            .with(
                                Activity.says(Kind.ANSWER)
                                    .by(Role.MEMBER)
                                    .about("qestion")
                                    .times(Times.atLeast(1)))));
    MethodReview review = MethodReview.of(method);
    assertThat(review.findings())
        .extracting(Finding::code, Finding::place)
        .containsExactly(
            tuple(Finding.Code.REVEAL_OF_NOTHING, "/flow/1/reveals/0"),
            tuple(Finding.Code.REVEAL_OF_NOTHING, "/flow/1/reveals/1"),
            tuple(Finding.Code.ABOUT_NOTHING, "/flow/1/forms/0/activities/0/about"),
            tuple(Finding.Code.MINIMUM_OUT_OF_REACH, "/flow/1/forms/0/activities/0/times/min"),
            tuple(Finding.Code.NOBODY_ACTS, "/flow/0"));
    assertThat(review.isSound()).isFalse();
    assertThatThrownBy(review::requireSound)
        .isInstanceOfSatisfying(
            UnsoundMethodException.class, refused -> assertThat(refused.review()).isEqualTo(review))
        .hasMessageStartingWith("method 'example' cannot be held:")
        .hasMessageContainingAll("about-nothing", "nobody-acts");
  }

  @Test
  void a_kind_that_is_nearly_one_that_was_brought_is_probably_meant() {
    Method method =
        FindingExamples.method(
            parts ->
                parts
                    .phase(
                        FindingExamples.phase("ask")
                            .with(Activity.says(Kind.QUESTION).by(Role.MEMBER)))
                    .phase(
                        FindingExamples.phase("answer")
                            .with(Activity.says(Kind.ANSWER).by(Role.MEMBER).about("qestion"))));
    assertThat(MethodReview.of(method).findings())
        .singleElement()
        .extracting(finding -> finding.hint().in("nl"))
        .isEqualTo("Bedoel je 'question'?");
  }

  @Test
  void what_comes_in_an_earlier_round_is_there_in_a_later_one() {
    Phase answer =
        FindingExamples.phase("answer")
            .with(Activity.says(Kind.ANSWER).by(Role.MEMBER).about(Kind.QUESTION))
            .build();
    Phase ask =
        FindingExamples.phase("ask").with(Activity.says(Kind.QUESTION).by(Role.MEMBER)).build();
    assertThat(MethodReview.of(inRounds(1, answer, ask)).errors()).isNotEmpty();
    assertThat(MethodReview.of(inRounds(2, answer, ask)).findings()).isEmpty();
  }

  private static Method inRounds(int most, Phase... phases) {
    return FindingExamples.method(
        parts ->
            parts.cycle(Cycle.of("rounds").repeat(new Repeat.Rounds(1, most)).addSteps(phases)));
  }

  @Test
  void only_a_sound_method_is_prepared_for_sessions_unless_asked_otherwise() {
    Method method = example(Finding.Code.ABOUT_NOTHING).broken();
    assertThatThrownBy(() -> Session.open(method)).isInstanceOf(UnsoundMethodException.class);
    assertThatThrownBy(() -> PreparedMethod.of(method)).isInstanceOf(UnsoundMethodException.class);
    Session tried = Session.open(PreparedMethod.unreviewed(method), Limits.defaults());
    assertThat(Session.replay(method, tried.events())).isEqualTo(tried);
  }

  @Test
  void a_warning_forbids_nothing() {
    Method method = example(Finding.Code.IDLE_ROLE).broken();
    assertThat(MethodReview.of(method).warnings()).isNotEmpty();
    assertThat(Session.open(method).events()).isEmpty();
  }

  @Test
  void duties_that_ask_for_more_of_themselves_have_no_end() {
    Method method =
        FindingExamples.method(
            parts ->
                parts
                    .phase(
                        FindingExamples.phase("ask")
                            .with(Activity.says(Kind.QUESTION).by(Role.MEMBER)))
                    .phase(
                        FindingExamples.phase("ask-on")
                            .with(
                                Activity.says(Kind.QUESTION)
                                    .by(Role.MEMBER)
                                    .about(Kind.QUESTION)
                                    .times(Times.atLeast(1).perTarget()))));
    assertThat(MethodReview.of(method).errors())
        .singleElement()
        .satisfies(finding -> assertThat(finding.in("en")).contains("never comes to an end"));
  }

  @Test
  void rounds_that_another_cycle_takes_cannot_be_gone() {
    Cycle inner =
        Cycle.of("inner")
            .repeat(new Repeat.Until(Role.MEMBER))
            .addSteps(
                FindingExamples.phase("talk")
                    .with(Activity.says(Kind.CASE).by(Role.MEMBER))
                    .build())
            .build();
    Method method =
        FindingExamples.method(
            parts ->
                parts.cycle(Cycle.of("outer").repeat(new Repeat.Rounds(2, null)).addSteps(inner)));
    assertThat(MethodReview.of(method).errors())
        .extracting(Finding::code, Finding::place)
        .containsExactly(tuple(Finding.Code.MINIMUM_OUT_OF_REACH, "/flow/0/repeat/min"));
  }

  @Test
  void activities_that_only_wait_for_each_other_never_open_in_whichever_order_they_stand() {
    Activity first = Activity.says("aa").by(Role.MEMBER).after("kk").build();
    Activity second =
        Activity.says("kk")
            .by(Role.MEMBER)
            .about(Kind.CASE)
            .times(Times.atLeast(1).perTarget())
            .after("aa")
            .build();
    assertThat(MethodReview.of(waiting(first, second)).findings()).isNotEmpty();
    assertThat(MethodReview.of(waiting(first, second)).findings())
        .extracting(Finding::code)
        .containsExactlyInAnyOrderElementsOf(
            MethodReview.of(waiting(second, first)).findings().stream()
                .map(Finding::code)
                .toList());
  }

  private static Method waiting(Activity first, Activity second) {
    return FindingExamples.method(
        parts ->
            parts
                .phase(
                    FindingExamples.phase("tell")
                        .with(Activity.says(Kind.CASE).by(Role.MEMBER).times(Times.atLeast(1))))
                .phase(FindingExamples.phase("wait").with(first).with(second)));
  }

  @Test
  void a_group_that_is_smaller_than_a_role_is_found_when_only_its_maximum_is_given() {
    Method method =
        FindingExamples.method(
            parts ->
                parts
                    .group(new GroupSize(null, 3))
                    .role(FindingExamples.role("coach").min(5))
                    .phase(
                        FindingExamples.phase("talk")
                            .with(Activity.says(Kind.CASE).by(Role.MEMBER, "coach"))));
    assertThat(MethodReview.of(method).errors())
        .extracting(Finding::code)
        .contains(Finding.Code.GROUP_CANNOT_GATHER);
  }

  @Test
  void what_cannot_be_done_in_the_first_round_is_an_error_though_it_can_in_the_second() {
    Phase answer =
        FindingExamples.phase("answer")
            .with(
                Activity.says(Kind.ANSWER)
                    .by(Role.MEMBER)
                    .about(Kind.QUESTION)
                    .times(Times.atLeast(1)))
            .build();
    Phase ask =
        FindingExamples.phase("ask").with(Activity.says(Kind.QUESTION).by(Role.MEMBER)).build();
    assertThat(MethodReview.of(inRounds(2, answer, ask)).errors())
        .extracting(Finding::code)
        .containsExactly(Finding.Code.MINIMUM_OUT_OF_REACH);
  }

  @Test
  void what_is_hidden_after_the_last_reveal_or_in_every_phase_is_never_shown() {
    Activity guess = Activity.writes(Kind.RATING).by(Role.MEMBER).shownWhenComplete().build();
    Phase show = FindingExamples.phase("show").silent(true).addReveals(Kind.RATING).build();
    Phase before = FindingExamples.phase("guess").with(guess).build();
    Phase after = FindingExamples.phase("guess-again").with(guess).build();
    assertThat(
            MethodReview.of(FindingExamples.method(parts -> parts.addFlow(before, show, after)))
                .findings())
        .extracting(Finding::code, Finding::place)
        .containsExactly(tuple(Finding.Code.NEVER_SHOWN, "/flow/2/forms/0/activities/0/audience"));
    assertThat(
            MethodReview.of(
                    FindingExamples.method(
                        parts ->
                            parts
                                .phase(
                                    FindingExamples.phase("talk")
                                        .with(Activity.says(Kind.CASE).by(Role.MEMBER)))
                                .addAlways(guess)))
                .findings())
        .extracting(Finding::code, Finding::place)
        .containsExactly(tuple(Finding.Code.NEVER_SHOWN, "/always/0/audience"));
  }

  @ParameterizedTest
  @EnumSource
  void every_finding_has_a_line_in_the_docs(Finding.Code code) throws IOException {
    String severity = code.severity() == Finding.Severity.ERROR ? "error" : "warning";
    assertThat(Files.readString(Path.of("README.md")))
        .contains("| `" + code.id() + "` | " + severity + " |");
  }
}
