package org.intervisie.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intervisie.method.FindingExamples.method;
import static org.intervisie.method.FindingExamples.phase;
import static org.intervisie.method.FindingExamples.role;
import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.method.Role.MEMBER;

import org.junit.jupiter.api.Test;

/** Methods that groups can hold, and in which a review might see an error that is none. */
class SoundMethodsTest {
  @Test
  void a_chair_that_a_small_group_does_not_have() {
    Method method =
        method(
            parts ->
                parts
                    .group(GroupSize.between(3, 8))
                    .role(role(CASE_OWNER))
                    .role(role("chair").max(1))
                    .phase(asking(CASE_OWNER, MEMBER))
                    .phase(phase("pick").chooses(Choice.of(Kind.QUESTION).by("chair"))));
    assertThat(MethodReview.of(method).errors()).isEmpty();
  }

  @Test
  void a_choice_in_every_turn_of_fewer_people_than_there_were_at_first() {
    Method method =
        method(
            parts ->
                parts
                    .group(GroupSize.between(4, 4))
                    .role(role(CASE_OWNER))
                    .phase(
                        phase("bring")
                            .with(Activity.says(Kind.CASE).by(MEMBER).times(Times.atLeast(1))))
                    .phase(
                        phase("pick")
                            .chooses(Choice.of(Kind.CASE).by(FACILITATOR).makesAuthor(CASE_OWNER)))
                    .phase(
                        phase("suggest")
                            .with(
                                Activity.says(Kind.SUGGESTION).by(MEMBER).times(Times.exactly(1))))
                    .cycle(
                        Cycle.of("turns")
                            .repeat(new Repeat.ForEach(MEMBER, null, false))
                            .addSteps(
                                phase("take")
                                    .chooses(Choice.of(Kind.SUGGESTION).by(FACILITATOR))
                                    .build()))
                    .phase(phase("tell").with(Activity.says(Kind.INSIGHT).by(CASE_OWNER))));
    assertThat(MethodReview.of(method).errors()).isEmpty();
  }

  @Test
  void a_role_that_a_choice_gives_to_one_after_another() {
    Method method =
        method(
            parts ->
                parts
                    .role(role("buddy"))
                    .phase(
                        phase("bring")
                            .with(Activity.says(Kind.CASE).by(MEMBER).times(Times.atLeast(1))))
                    .cycle(
                        Cycle.of("buddies")
                            .repeat(new Repeat.Rounds(2, 2))
                            .addSteps(
                                phase("pick")
                                    .chooses(
                                        Choice.of(Kind.CASE).by(FACILITATOR).makesAuthor("buddy"))
                                    .build()))
                    .phase(
                        phase("plan")
                            .with(Activity.says(Kind.ACTION).by("buddy").times(Times.exactly(1))))
                    .cycle(
                        Cycle.of("plans")
                            .repeat(new Repeat.Rounds(2, 2))
                            .addSteps(
                                phase("take")
                                    .chooses(Choice.of(Kind.ACTION).by(FACILITATOR))
                                    .build())));
    assertThat(MethodReview.of(method).errors()).isEmpty();
  }

  @Test
  void an_optional_choice_for_which_nothing_is_left() {
    Method method =
        method(
            parts ->
                parts
                    .phase(
                        phase("bring")
                            .with(
                                Activity.says(Kind.CASE)
                                    .by(MEMBER)
                                    .times(Times.exactly(2).perRoom())))
                    .cycle(
                        Cycle.of("rounds")
                            .repeat(new Repeat.Rounds(3, 3))
                            .addSteps(
                                phase("pick")
                                    .optional(true)
                                    .chooses(Choice.of(Kind.CASE).by(FACILITATOR))
                                    .build())));
    assertThat(MethodReview.of(method).errors()).isEmpty();
  }

  @Test
  void answers_that_ask_for_nothing_since_nobody_sees_them() {
    Method method =
        method(
            parts ->
                parts
                    .role(role(CASE_OWNER))
                    .phase(phase("begin").with(Activity.says(Kind.FEEDBACK).by(CASE_OWNER)))
                    .phase(
                        phase("exchange")
                            .with(
                                Activity.says(Kind.ADVICE)
                                    .by(MEMBER)
                                    .about(Kind.FEEDBACK)
                                    .times(Times.atLeast(1).perTarget()))
                            .with(
                                Activity.writes(Kind.FEEDBACK)
                                    .by(CASE_OWNER)
                                    .about(Kind.ADVICE)
                                    .times(Times.atLeast(1).perTarget())
                                    .keptToOneself())));
    assertThat(MethodReview.of(method).errors()).isEmpty();
  }

  @Test
  void a_duty_that_an_observer_could_not_do_who_need_not_be_there() {
    Method method =
        method(
            parts ->
                parts
                    .role(role("observer"))
                    .phase(
                        phase("advise")
                            .with(
                                Activity.says(Kind.ADVICE)
                                    .by(MEMBER)
                                    .times(Times.atLeast(1))
                                    .shownTo(MEMBER)))
                    .phase(
                        phase("react")
                            .with(
                                Activity.says(Kind.REACTION)
                                    .by(MEMBER, "observer")
                                    .about(Kind.ADVICE)
                                    .times(Times.atLeast(1)))));
    assertThat(MethodReview.of(method).errors()).isEmpty();
  }

  @Test
  void a_role_that_someone_plays_beside_another() {
    Method method =
        method(
            parts ->
                parts
                    .group(GroupSize.between(3, 3))
                    .role(role(CASE_OWNER))
                    .role(role("timekeeper").max(1))
                    .role(role("coach").min(1))
                    .phase(asking("timekeeper", CASE_OWNER))
                    .phase(
                        phase("answer")
                            .with(Activity.says(Kind.ANSWER).by(MEMBER, "coach").about("time")))
                    .phase(
                        phase("tell")
                            .with(Activity.says("time").by("timekeeper"))
                            .with(Activity.says(Kind.REACTION).by(CASE_OWNER).about("time"))));
    assertThat(MethodReview.of(method).errors())
        .extracting(Finding::place)
        .allMatch(place -> place.startsWith("/flow/1/"));
  }

  @Test
  void a_first_case_of_whoever_came_in_with_it_and_then_everyones_turn() {
    Phase.Builder tell = phase("tell").with(Activity.says(Kind.CASE).by(CASE_OWNER));
    Method method =
        method(
            parts ->
                parts
                    .role(role(CASE_OWNER))
                    .phase(phase("first").with(Activity.says(Kind.CASE).by(CASE_OWNER)))
                    .phase(
                        phase("ask").with(Activity.says(Kind.QUESTION).by(MEMBER).about(Kind.CASE)))
                    .cycle(
                        Cycle.of("turns")
                            .repeat(new Repeat.ForEach(MEMBER, CASE_OWNER, false))
                            .addSteps(tell.build())));
    assertThat(MethodReview.of(method).errors()).isEmpty();
  }

  @Test
  void the_same_kind_about_one_thing_and_about_another() {
    Method method =
        method(
            parts ->
                parts
                    .phase(
                        phase("bring")
                            .with(Activity.says(Kind.CASE).by(MEMBER).times(Times.atLeast(1)))
                            .with(Activity.says(Kind.IMAGE).by(MEMBER).times(Times.atLeast(1))))
                    .phase(
                        phase("react")
                            .with(Activity.says(Kind.REACTION).by(MEMBER).about(Kind.CASE))
                            .with(
                                Activity.says(Kind.REACTION)
                                    .by(MEMBER)
                                    .about(Kind.IMAGE)
                                    .times(Times.atLeast(1)))));
    assertThat(MethodReview.of(method).findings()).isEmpty();
  }

  private static Phase.Builder asking(String... roles) {
    return phase("ask").with(Activity.says(Kind.QUESTION).by(roles));
  }
}
