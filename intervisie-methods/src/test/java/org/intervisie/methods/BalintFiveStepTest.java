package org.intervisie.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.method.Role.MEMBER;
import static org.intervisie.testing.IntervisieAssertions.assertThat;
import static org.intervisie.testing.IntervisieAssertions.in;
import static org.intervisie.testing.IntervisieAssertions.minutes;

import java.util.List;
import org.intervisie.method.About;
import org.intervisie.method.Activity;
import org.intervisie.method.Audience;
import org.intervisie.method.Grouping;
import org.intervisie.method.Kind;
import org.intervisie.method.Label;
import org.intervisie.method.Method;
import org.intervisie.method.Mode;
import org.intervisie.method.Pitfall;
import org.intervisie.method.Role;
import org.intervisie.method.Times;
import org.intervisie.testing.MethodContract;
import org.intervisie.time.DurationRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BalintFiveStepTest extends MethodContract {
  private final Look look = new Look(method());

  @Override
  protected Method method() {
    return BuiltInMethods.find("balint-five-step").orElseThrow();
  }

  @Test
  void the_steps_stand_in_order_with_the_minutes_of_the_source() {
    assertThat(method())
        .hasPhases(
            "present-question", "explore-problem", "reflect", "advise", "evaluate", "closing")
        .plans(minutes(5), in("present-question", "reflect"))
        .plans(minutes(10), in("advise", "evaluate"))
        .plans(minutes(15), in("explore-problem"));
    assertThat(method().duration()).isEqualTo(DurationRange.ofMinutes(45));
  }

  @Test
  void the_minutes_of_the_five_steps_make_the_45_of_the_whole() {
    assertThat(look.planned()).isEqualTo(minutes(45));
  }

  @Test
  void only_the_closing_is_optional() {
    assertThat(method()).hasOptionalPhases("closing");
    assertThat(look.phase("closing").time()).isNull();
  }

  @Test
  void one_leads_one_brings_the_case_and_the_others_are_members() {
    assertThat(method().roles())
        .extracting(Role::id, Role::min, Role::max, Role::steers)
        .containsExactly(
            tuple(FACILITATOR, 1, 1, true),
            tuple(CASE_OWNER, 1, 1, false),
            tuple(MEMBER, 0, null, false));
  }

  @Test
  void no_phase_chooses_the_case_owner() {
    assertThat(method().phases()).allSatisfy(phase -> assertThat(phase.chooses()).isNull());
  }

  @ParameterizedTest
  @ValueSource(strings = {"alone", "pairs"})
  void the_owner_tells_the_case_and_ends_with_the_question(String form) {
    assertThat(look.kinds("present-question", form, CASE_OWNER))
        .containsExactly(Kind.CASE, Kind.STATEMENT);

    Activity telling = look.activity("present-question", form, CASE_OWNER, Kind.CASE);
    assertThat(telling.times()).isEqualTo(Times.atLeast(1));
    Activity ending = look.activity("present-question", form, CASE_OWNER, Kind.STATEMENT);
    assertThat(ending.after()).isEqualTo(Kind.CASE);
    assertThat(ending.times()).isEqualTo(Times.atLeast(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"present-question", "reflect"})
  void members_write_for_themselves_or_for_their_pair_and_say_nothing(String phase) {
    assertThat(look.forms(phase)).containsExactly("alone", "pairs");
    assertThat(look.form(phase, "alone").grouping()).isEqualTo(Grouping.ALONE);
    assertThat(look.form(phase, "pairs").grouping()).isEqualTo(Grouping.PAIRS);
    assertThat(method()).allowsOnly(MEMBER, List.of(Kind.NOTE), in(phase));

    Activity alone = look.activity(phase, "alone", MEMBER, Kind.NOTE);
    assertThat(alone.mode()).isEqualTo(Mode.WRITTEN);
    assertThat(alone.audience()).isEqualTo(Audience.author());
    Activity inPairs = look.activity(phase, "pairs", MEMBER, Kind.NOTE);
    assertThat(inPairs.mode()).isEqualTo(Mode.WRITTEN);
    assertThat(inPairs.audience()).isEqualTo(Audience.myGroup());
  }

  @Test
  void notes_are_never_shown_to_all_later() {
    assertThat(method().phases()).allSatisfy(phase -> assertThat(phase.reveals()).isEmpty());
  }

  @Test
  void alone_each_member_asks_exactly_one_question() {
    assertThat(look.activity("explore-problem", "alone", MEMBER, Kind.QUESTION).times())
        .isEqualTo(Times.exactly(1));
  }

  @Test
  void a_pair_asks_exactly_two_questions_between_them() {
    assertThat(look.form("explore-problem", "pairs").grouping()).isEqualTo(Grouping.PAIRS);
    assertThat(look.activity("explore-problem", "pairs", MEMBER, Kind.QUESTION).times())
        .isEqualTo(Times.exactly(2).perGroup());
  }

  @ParameterizedTest
  @ValueSource(strings = {"alone", "pairs"})
  void the_owner_answers_the_questions(String form) {
    Activity answering = look.activity("explore-problem", form, CASE_OWNER, Kind.ANSWER);

    assertThat(answering.about()).isEqualTo(About.kind(Kind.QUESTION));
    assertThat(answering.times()).isEqualTo(Times.any());
  }

  @ParameterizedTest
  @ValueSource(strings = {"alone", "pairs"})
  void when_all_have_asked_the_facilitator_sums_up_and_checks_that_everyone_follows(String form) {
    Activity summary = look.activity("explore-problem", form, FACILITATOR, Kind.SUMMARY);
    assertThat(summary.after()).isEqualTo(Kind.QUESTION);
    assertThat(summary.times()).isEqualTo(Times.atLeast(1).perRoom());

    Activity checking = look.activity("explore-problem", form, MEMBER, Kind.REACTION);
    assertThat(checking.roles()).containsExactly(MEMBER, CASE_OWNER);
    assertThat(checking.about()).isEqualTo(About.kind(Kind.SUMMARY));
    assertThat(checking.labels())
        .extracting(Label::id)
        .containsExactly("understood", "not-yet-clear");
  }

  @Test
  void in_reflect_the_owner_and_the_facilitator_do_nothing() {
    assertThat(method())
        .keepsSilent(CASE_OWNER, in("reflect"))
        .keepsSilent(FACILITATOR, in("reflect"));
  }

  @Test
  void each_member_gives_at_least_one_advice_and_nobody_discusses_it() {
    assertThat(method())
        .allowsOnly(MEMBER, List.of(Kind.ADVICE), in("advise"))
        .keepsSilent(FACILITATOR, in("advise"));

    Activity advice = look.activity("advise", "together", MEMBER, Kind.ADVICE);
    assertThat(advice.times()).isEqualTo(Times.atLeast(1));
    assertThat(advice.mode()).isEqualTo(Mode.SPOKEN);
  }

  @Test
  void the_owner_says_once_of_each_advice_whether_it_is_understood() {
    Activity check = look.activity("advise", "together", CASE_OWNER, Kind.REACTION);

    assertThat(check.about()).isEqualTo(About.kind(Kind.ADVICE));
    assertThat(check.times()).isEqualTo(Times.atMost(1).perTarget());
    assertThat(check.labels()).extracting(Label::id).containsExactly("understood", "not-yet-clear");
  }

  @Test
  void the_owner_notes_the_advice_for_himself_or_herself() {
    Activity notes = look.activity("advise", "together", CASE_OWNER, Kind.NOTE);

    assertThat(notes.mode()).isEqualTo(Mode.WRITTEN);
    assertThat(notes.audience()).isEqualTo(Audience.author());
  }

  @Test
  void the_owner_says_which_advice_is_useful_and_nobody_may_ask_why() {
    assertThat(look.kinds("evaluate", "together", CASE_OWNER))
        .containsExactly(Kind.INSIGHT, Kind.ACTION);
    assertThat(method())
        .keepsSilent(MEMBER, in("evaluate"))
        .keepsSilent(FACILITATOR, in("evaluate"));
    assertThat(look.activity("evaluate", "together", CASE_OWNER, Kind.INSIGHT).about())
        .isEqualTo(About.kind(Kind.ADVICE));
    assertThat(look.form("evaluate", "together").activities())
        .allSatisfy(activity -> assertThat(activity.times().min()).isZero());
  }

  @ParameterizedTest
  @ValueSource(strings = {FACILITATOR, CASE_OWNER, MEMBER})
  void at_the_closing_everyone_shares_the_experience_and_makes_agreements(String role) {
    assertThat(look.kinds("closing", "together", role))
        .containsExactly(Kind.EXPERIENCE, Kind.AGREEMENT);
  }

  @Test
  void four_pitfalls_are_for_members_and_three_for_the_owner() {
    assertThat(method().pitfalls())
        .extracting(Pitfall::role)
        .containsExactly(MEMBER, MEMBER, MEMBER, MEMBER, CASE_OWNER, CASE_OWNER, CASE_OWNER);
  }
}
