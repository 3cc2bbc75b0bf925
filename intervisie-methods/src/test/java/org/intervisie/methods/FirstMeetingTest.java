package org.intervisie.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.method.Role.MEMBER;
import static org.intervisie.testing.IntervisieAssertions.assertThat;
import static org.intervisie.testing.IntervisieAssertions.in;

import java.util.List;
import java.util.Objects;
import org.intervisie.method.About;
import org.intervisie.method.Aim;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Role;
import org.intervisie.method.Times;
import org.intervisie.testing.MethodContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstMeetingTest extends MethodContract {
  private static final String PLAIN = "together";

  private final Look look = new Look(method());

  @Override
  protected Method method() {
    return BuiltInMethods.find("first-meeting").orElseThrow();
  }

  @Test
  void the_parts_stand_in_order_without_minutes_and_none_is_optional() {
    assertThat(method().duration()).isNull();
    assertThat(method())
        .hasPhases("get-acquainted", "explain-intervision", "explain-principles", "make-agreements")
        .hasOptionalPhases();
    assertThat(method().phases()).allSatisfy(phase -> assertThat(phase.time()).isNull());
  }

  @Test
  void one_leads_and_nobody_brings_a_case() {
    assertThat(method().roles())
        .extracting(Role::id, Role::min, Role::max, Role::steers)
        .containsExactly(tuple(FACILITATOR, 1, 1, true), tuple(MEMBER, 0, null, false));
  }

  @Test
  void it_is_found_by_a_group_that_meets_for_the_first_time() {
    assertThat(method().goodFor()).containsExactly(Aim.FIRST_MEETING);
  }

  @ParameterizedTest
  @ValueSource(strings = {FACILITATOR, MEMBER})
  void everyone_may_introduce_himself_or_herself(String role) {
    assertThat(method()).allowsOnly(role, List.of(Kind.STATEMENT), in("get-acquainted"));
    assertThat(look.activity("get-acquainted", PLAIN, role, Kind.STATEMENT).times())
        .isEqualTo(Times.atLeast(1).perRoom());
  }

  @ParameterizedTest
  @ValueSource(strings = {"explain-intervision", "explain-principles"})
  void the_facilitator_explains_and_answers_the_questions_of_the_members(String phase) {
    assertThat(look.kinds(phase, PLAIN, FACILITATOR)).containsExactly(Kind.STATEMENT, Kind.ANSWER);
    assertThat(look.activity(phase, PLAIN, FACILITATOR, Kind.STATEMENT).times())
        .isEqualTo(Times.atLeast(1));
    assertThat(look.activity(phase, PLAIN, FACILITATOR, Kind.ANSWER).about())
        .isEqualTo(About.kind(Kind.QUESTION));
    assertThat(method()).allowsOnly(MEMBER, List.of(Kind.QUESTION), in(phase));
  }

  @ParameterizedTest
  @ValueSource(strings = {FACILITATOR, MEMBER})
  void everyone_takes_part_in_the_agreements(String role) {
    assertThat(method()).allowsOnly(role, List.of(Kind.AGREEMENT), in("make-agreements"));
    assertThat(look.activity("make-agreements", PLAIN, role, Kind.AGREEMENT).times())
        .isEqualTo(Times.atLeast(1).perRoom());
  }

  @Test
  void five_subjects_are_there_to_agree_on_each_with_a_question() {
    assertThat(look.phase("make-agreements").prompts())
        .extracting(prompt -> Objects.requireNonNull(prompt.topic()).in("en"))
        .containsExactly(
            "Bringing in work",
            "The preparation",
            "Looking back",
            "The regularity",
            "Confidentiality");
  }
}
