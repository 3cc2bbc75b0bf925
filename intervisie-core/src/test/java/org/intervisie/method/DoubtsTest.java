package org.intervisie.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.intervisie.method.Finding.Code.CHOICE_BY_NOBODY;
import static org.intervisie.method.Finding.Code.CHOICE_MAY_BE_EMPTY;
import static org.intervisie.method.Finding.Code.MINIMUM_MAY_BE_OUT_OF_REACH;
import static org.intervisie.method.FindingExamples.method;
import static org.intervisie.method.FindingExamples.phase;
import static org.intervisie.method.FindingExamples.role;
import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.method.Role.MEMBER;

import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ListAssert;
import org.assertj.core.groups.Tuple;
import org.intervisie.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** Ways to get stuck on some courses only, each with what keeps clear of it. */
class DoubtsTest {
  private static final Activity RATING =
      Activity.says(Kind.RATING)
          .by(FACILITATOR, MEMBER)
          .about(Kind.INSIGHT)
          .times(Times.atLeast(1).perTarget())
          .build();

  private static ListAssert<Tuple> assertThatFindingsOf(Method method) {
    return assertThat(
        MethodReview.of(method, 4).findings().stream()
            .map(finding -> tuple(finding.code(), finding.place()))
            .toList());
  }

  @Test
  void a_choice_in_every_turn_may_run_out_of_what_was_brought_before() {
    assertThatFindingsOf(choosingInTurns(Times.atLeast(1).perRoom(), pick -> pick))
        .containsExactly(tuple(CHOICE_MAY_BE_EMPTY, "/flow/1/steps/0/chooses/kind"));
    assertThatFindingsOf(choosingInTurns(Times.atLeast(1), pick -> pick)).isEmpty();
    assertThatFindingsOf(
            choosingInTurns(
                Times.atLeast(1).perRoom(),
                pick -> pick.with(Activity.says(Kind.CASE).by(FACILITATOR))))
        .isEmpty();
  }

  private static Method choosingInTurns(Times brought, UnaryOperator<Phase.Builder> pick) {
    Phase.Builder choosing = phase("pick").chooses(Choice.of(Kind.CASE).by(FACILITATOR));
    return method(
        parts ->
            parts
                .phase(phase("bring").with(Activity.says(Kind.CASE).by(MEMBER).times(brought)))
                .cycle(
                    Cycle.of("turns")
                        .repeat(new Repeat.ForEach(MEMBER, null, false))
                        .addSteps(pick.apply(choosing).build())));
  }

  @Test
  void what_comes_anew_in_each_round_does_not_run_out_nor_what_rounds_within_rounds_bring() {
    Phase bring =
        phase("bring")
            .with(Activity.says(Kind.CASE).by(MEMBER).times(Times.exactly(1).perRoom()))
            .build();
    Phase pick = phase("pick").chooses(Choice.of(Kind.CASE).by(FACILITATOR)).build();
    Cycle twice = Cycle.of("inner").repeat(new Repeat.Rounds(1, 2)).addSteps(pick).build();
    assertThatFindingsOf(inRounds(bring, pick)).isEmpty();
    assertThatFindingsOf(inRounds(bring, twice))
        .containsExactly(tuple(CHOICE_MAY_BE_EMPTY, "/flow/0/steps/1/steps/0/chooses/kind"));
    assertThatFindingsOf(inRounds(bring, bring.withId("bring-another"), twice)).isEmpty();
    assertThatFindingsOf(inRounds(bring.withOptional(true), bring.withId("bring-another"), twice))
        .hasSize(1);
  }

  private static Method inRounds(Step... steps) {
    return method(
        parts ->
            parts.cycle(Cycle.of("rounds").repeat(new Repeat.Rounds(1, null)).addSteps(steps)));
  }

  @Test
  void in_rounds_someone_who_sees_nothing_to_be_about_holds_up_the_others() {
    assertThatFindingsOf(rating(Audience.holdersOf(MEMBER), RATING)).isEmpty();
    assertThatFindingsOf(rating(Audience.holdersOf(MEMBER), RATING.withOrder(Order.ROUND)))
        .containsExactly(
            tuple(MINIMUM_MAY_BE_OUT_OF_REACH, "/flow/1/forms/0/activities/0/times/min"));
    assertThatFindingsOf(rating(Audience.everyone(), RATING.withOrder(Order.ROUND))).isEmpty();
  }

  private static Method rating(Audience audience, Activity rating) {
    return method(
        parts ->
            parts
                .phase(
                    phase("look")
                        .with(
                            Activity.writes(Kind.INSIGHT)
                                .by(MEMBER)
                                .audience(audience)
                                .times(Times.exactly(1))))
                .phase(phase("rate").with(rating)));
  }

  @Test
  void what_somebody_with_another_role_besides_says_may_count_for_an_activity_before() {
    Activity open = Activity.says(Kind.NOTE).by("coach").build();
    Activity owed = Activity.says(Kind.NOTE).by(CASE_OWNER).times(Times.exactly(1)).build();
    assertThatFindingsOf(givingTheCase(open, owed))
        .containsExactly(
            tuple(MINIMUM_MAY_BE_OUT_OF_REACH, "/flow/1/forms/0/activities/1/times/min"));
    assertThatFindingsOf(givingTheCase(owed, open)).isEmpty();
  }

  private static Method givingTheCase(Activity first, Activity second) {
    return method(
        parts ->
            parts
                .role(role("coach").min(1))
                .role(role(CASE_OWNER))
                .phase(
                    phase("pick")
                        .with(Activity.says(Kind.CASE).by("coach", MEMBER))
                        .chooses(Choice.of(Kind.CASE).by(FACILITATOR).makesAuthor(CASE_OWNER)))
                .phase(phase("note").with(first).with(second)));
  }

  @Test
  void the_only_one_there_may_be_can_have_been_brought_where_it_is_hidden() {
    Activity note =
        Activity.says(Kind.NOTE)
            .by(MEMBER)
            .audience(Audience.myGroup())
            .times(Times.atMost(1).perRoom())
            .build();
    Activity question =
        Activity.says(Kind.QUESTION)
            .by(FACILITATOR)
            .about(Kind.NOTE)
            .times(Times.atLeast(1))
            .build();
    assertThatFindingsOf(inTwoForms(note, question))
        .extracting(found -> found.toList().get(0))
        .containsOnly(MINIMUM_MAY_BE_OUT_OF_REACH);
    assertThatFindingsOf(inTwoForms(note.withTimes(Times.any()), question)).isEmpty();
  }

  private static Method inTwoForms(Activity... activities) {
    return method(
        parts ->
            parts.phase(
                phase("talk")
                    .form(Form.of("apart", Grouping.SUBGROUPS).addActivities(activities))
                    .form(Form.of("plenary", Grouping.TOGETHER).addActivities(activities))));
  }

  @Test
  void whoever_makes_place_for_another_who_leads_becomes_a_member_and_owes_what_members_owe() {
    Activity answer =
        Activity.says(Kind.ANSWER).by(MEMBER).about(Kind.QUESTION).times(Times.exactly(1)).build();
    Method alone =
        method(
            parts ->
                parts
                    .role(role(CASE_OWNER))
                    .phase(
                        phase("pick")
                            .with(Activity.says(Kind.ACTION).by(CASE_OWNER).times(Times.atLeast(1)))
                            .chooses(
                                Choice.of(Kind.ACTION).by(FACILITATOR).makesAuthor(FACILITATOR)))
                    .phase(phase("answer").with(answer)));
    assertThat(MethodReview.of(alone, 2).findings())
        .extracting(Finding::code)
        .contains(Finding.Code.MINIMUM_OUT_OF_REACH);
  }

  @Test
  void whoever_chooses_may_be_gone_from_the_role_by_the_last_turn() {
    Method method =
        method(
            parts ->
                parts
                    .role(role("coach"))
                    .cycle(
                        Cycle.of("turns")
                            .repeat(new Repeat.ForEach(MEMBER, null, false))
                            .addSteps(
                                phase("pick")
                                    .with(Activity.says(Kind.CASE).by(MEMBER, "coach"))
                                    .chooses(Choice.of(Kind.CASE).by(MEMBER).makesAuthor("coach"))
                                    .build())));
    assertThatFindingsOf(method).contains(tuple(CHOICE_BY_NOBODY, "/flow/0/steps/0/chooses/by"));
  }

  @Test
  void a_round_may_be_owed_in_which_nobody_is_left_to_have_a_turn() {
    assertThatFindingsOf(leadingInTurn(2))
        .contains(tuple(MINIMUM_MAY_BE_OUT_OF_REACH, "/flow/0/repeat/min"));
    assertThatFindingsOf(leadingInTurn(1))
        .doesNotContain(tuple(MINIMUM_MAY_BE_OUT_OF_REACH, "/flow/0/repeat/min"));
  }

  private static Method leadingInTurn(int rounds) {
    Cycle members =
        Cycle.of("members")
            .repeat(new Repeat.ForEach(MEMBER, FACILITATOR, false))
            .addSteps(phase("lead").with(Activity.says(Kind.CASE).by(FACILITATOR)).build())
            .build();
    Cycle leaders =
        Cycle.of("leaders")
            .repeat(new Repeat.ForEach(FACILITATOR, null, false))
            .addSteps(members)
            .build();
    return method(
        parts ->
            parts.cycle(
                Cycle.of("rounds").repeat(new Repeat.Rounds(rounds, rounds)).addSteps(leaders)));
  }

  @Test
  void what_must_be_answered_if_it_is_there_opens_too_late_where_it_waits_for_what_never_comes() {
    Activity answer =
        Activity.says(Kind.ANSWER)
            .by(CASE_OWNER)
            .about(Kind.QUESTION)
            .times(Times.exactly(1).perTarget())
            .build();
    assertThatFindingsOf(asking(answer)).isEmpty();
    assertThatFindingsOf(asking(answer.withAfter(Kind.SUMMARY)))
        .containsExactly(
            tuple(MINIMUM_MAY_BE_OUT_OF_REACH, "/flow/1/forms/0/activities/0/times/min"));
  }

  private static Method asking(Activity answer) {
    return method(
        parts ->
            parts
                .role(role(CASE_OWNER))
                .phase(
                    phase("ask")
                        .with(Activity.says(Kind.QUESTION).by(MEMBER))
                        .with(Activity.says(Kind.CASE).by(MEMBER)))
                .phase(
                    phase("answer")
                        .with(answer)
                        .with(Activity.says(Kind.SUMMARY).by(CASE_OWNER).about(Kind.CASE))));
  }

  private static final Phase PICK =
      phase("pick").chooses(Choice.of(Kind.CASE).by(FACILITATOR).makesAuthor(CASE_OWNER)).build();

  private static final Phase BRING =
      phase("bring").with(Activity.says(Kind.CASE).by(MEMBER).times(Times.exactly(1))).build();

  private static final Activity OWN_NOTE =
      Activity.writes(Kind.NOTE)
          .by(MEMBER)
          .audience(Audience.author())
          .times(Times.exactly(1))
          .build();

  private static Method withOwner(Step... steps) {
    return method(parts -> parts.role(role(CASE_OWNER)).addFlow(steps));
  }

  private static Step turnsAs(String role) {
    return Cycle.of("turns")
        .repeat(new Repeat.ForEach(MEMBER, role, false))
        .addSteps(phase("tell").silent(true).build())
        .build();
  }

  @Test
  void a_role_that_a_choice_gave_is_nobodys_after_turns_that_passed_it_on() {
    Phase use = phase("use").chooses(Choice.of(Kind.CASE).by(CASE_OWNER)).build();
    assertThat(MethodReview.of(withOwner(BRING, PICK, turnsAs(CASE_OWNER), use), 4).alwaysEnds())
        .isFalse();
    assertThat(MethodReview.of(withOwner(BRING, turnsAs(CASE_OWNER), PICK, use), 4).alwaysEnds())
        .isTrue();
  }

  @Test
  void a_role_that_a_choice_gave_to_whose_turn_it_was_is_gone_with_the_turn() {
    Phase use = phase("use").chooses(Choice.of(Kind.CASE).by("coach")).build();
    Step turns =
        Cycle.of("turns")
            .repeat(new Repeat.ForEach(MEMBER, "coach", false))
            .addSteps(
                PICK.withChooses(Choice.of(Kind.CASE).by(FACILITATOR).makesAuthor("coach").build()))
            .build();
    Method method = method(parts -> parts.role(role("coach")).addFlow(BRING, turns, use));
    assertThatFindingsOf(method).contains(tuple(CHOICE_BY_NOBODY, "/flow/2/chooses/by"));
  }

  @Test
  void whoever_was_case_owner_before_has_no_note_to_sum_up() {
    Phase note = phase("note").with(OWN_NOTE).build();
    Phase sum =
        phase("sum")
            .with(Activity.says(Kind.SUMMARY).by(MEMBER).about(Kind.NOTE).times(Times.exactly(1)))
            .build();
    assertThat(
            MethodReview.of(withOwner(BRING, PICK, note, PICK.withId("again"), sum), 4)
                .alwaysEnds())
        .isFalse();
    assertThat(MethodReview.of(withOwner(BRING, PICK, note, sum), 4).alwaysEnds()).isTrue();
  }

  @Test
  void what_members_owe_in_the_phase_that_makes_the_only_one_case_owner_is_not_certain() {
    Phase choosing =
        PICK.withForms(Form.plain(List.of(OWN_NOTE.withAudience(Audience.everyone()))));
    Phase ask =
        phase("ask")
            .with(
                Activity.says(Kind.QUESTION)
                    .by(FACILITATOR)
                    .about(Kind.NOTE)
                    .times(Times.atLeast(1)))
            .build();
    assertThat(MethodReview.of(withOwner(BRING, choosing, ask), 2).alwaysEnds()).isFalse();
    assertThat(MethodReview.of(withOwner(BRING, choosing, ask), 3).alwaysEnds()).isTrue();
  }

  @Test
  void turns_at_the_end_that_fall_away_leave_the_word_to_go_round_to_a_cycle_within() {
    Step talk =
        Cycle.of("talk")
            .repeat(new Repeat.Until(FACILITATOR))
            .addSteps(phase("talk-on").silent(true).build())
            .build();
    Step look =
        Cycle.of("look")
            .repeat(new Repeat.ForEach("observer", null, false))
            .addSteps(phase("look-back").silent(true).build())
            .build();
    Method method =
        method(
            parts ->
                parts
                    .role(role("observer"))
                    .cycle(
                        Cycle.of("rounds").repeat(new Repeat.Rounds(2, 2)).addSteps(talk, look)));
    assertThatFindingsOf(method).contains(tuple(MINIMUM_MAY_BE_OUT_OF_REACH, "/flow/0/repeat/min"));
    assertThat(MethodReview.of(method).errors()).isEmpty();
  }

  @Test
  void a_duty_about_each_of_its_own_label_has_no_end() {
    Activity more =
        Activity.says(Kind.NOTE)
            .by(MEMBER)
            .addLabels(new Label("open", LocalizedText.plain("open")))
            .about(About.kind(Kind.NOTE).labelled("open"))
            .times(Times.atLeast(1).perTarget())
            .build();
    Activity first = more.withTimes(Times.atLeast(1)).withAbout(null);
    assertThat(
            MethodReview.of(
                    method(
                        parts ->
                            parts
                                .phase(phase("first").with(first))
                                .phase(phase("more").with(more))))
                .alwaysEnds())
        .isFalse();
  }

  @Test
  void what_was_rated_may_be_hidden_from_who_is_to_answer_it() {
    assertThat(MethodReview.of(ratingAndAnswering(Audience.author()), 4).alwaysEnds()).isFalse();
    assertThat(MethodReview.of(ratingAndAnswering(Audience.everyone()), 4).alwaysEnds()).isTrue();
  }

  private static Method ratingAndAnswering(Audience audience) {
    Activity ask = Activity.says(Kind.QUESTION).by(MEMBER).times(Times.exactly(1)).build();
    return method(
        parts ->
            parts
                .role(role("coach").min(1))
                .phase(
                    phase("ask").with(ask).with(ask.withRoles(FACILITATOR).withAudience(audience)))
                .phase(
                    phase("rate")
                        .with(
                            Activity.says(Kind.RATING)
                                .by(FACILITATOR)
                                .about(Kind.QUESTION)
                                .addLabels(new Label("warm", LocalizedText.plain("warm")))
                                .times(Times.exactly(1).perRoom())))
                .phase(
                    phase("answer")
                        .with(
                            Activity.says(Kind.ANSWER)
                                .by("coach")
                                .about(About.kind(Kind.QUESTION).rated("warm"))
                                .times(Times.atLeast(1)))));
  }

  @Test
  void after_turns_that_pass_the_lead_on_nobody_leads() {
    Phase close = phase("close").silent(true).build();
    assertThatFindingsOf(withOwner(turnsAs(FACILITATOR), close))
        .contains(tuple(Finding.Code.NOBODY_LEADS, "/flow/0/repeat/as"));
    Method shared =
        withOwner(turnsAs(FACILITATOR), close)
            .vary("shared")
            .changeAll(
                it -> it.withRoles(it.roles().stream().map(role -> role.withMax(null)).toList()))
            .build();
    assertThatFindingsOf(shared)
        .doesNotContain(tuple(Finding.Code.NOBODY_LEADS, "/flow/0/repeat/as"));
  }

  @Test
  void in_rounds_nobody_is_held_up_where_all_have_the_same_to_be_about() {
    Activity once = RATING.withTimes(Times.exactly(1).perTarget()).withOrder(Order.ROUND);
    assertThatFindingsOf(rating(Audience.everyone(), once)).isEmpty();
    assertThatFindingsOf(rating(Audience.author(), once)).isNotEmpty();
  }
}
