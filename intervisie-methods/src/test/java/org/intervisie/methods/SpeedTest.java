package org.intervisie.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.MEMBER;
import static org.intervisie.testing.IntervisieAssertions.assertThat;
import static org.intervisie.testing.IntervisieAssertions.in;

import java.util.List;
import org.intervisie.method.About;
import org.intervisie.method.Activity;
import org.intervisie.method.Aim;
import org.intervisie.method.Kind;
import org.intervisie.method.Label;
import org.intervisie.method.Method;
import org.intervisie.method.Mode;
import org.intervisie.method.Role;
import org.intervisie.method.Times;
import org.intervisie.testing.MethodContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeedTest extends MethodContract {
  private static final String PLAIN = "together";

  private final Look look = new Look(method());

  @Override
  protected Method method() {
    return BuiltInMethods.find("speed").orElseThrow();
  }

  @Test
  void the_steps_stand_in_order_without_minutes() {
    assertThat(method().duration()).isNull();
    assertThat(method())
        .hasPhases(
            "present-case",
            "ask-questions",
            "deepen",
            "formulate-problem",
            "rate-sentences",
            "owner-insights");
    assertThat(method().phases()).allSatisfy(phase -> assertThat(phase.time()).isNull());
  }

  @Test
  void only_the_second_round_of_questions_is_optional() {
    assertThat(method()).hasOptionalPhases("deepen");
  }

  @Test
  void one_brings_the_case_the_others_are_members_and_nobody_leads() {
    assertThat(method().roles())
        .extracting(Role::id, Role::min, Role::max, Role::steers)
        .containsExactly(tuple(CASE_OWNER, 1, 1, false), tuple(MEMBER, 0, null, false));
  }

  @Test
  void it_is_found_by_who_has_little_time() {
    assertThat(method().goodFor()).containsExactly(Aim.LITTLE_TIME);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ask-questions", "deepen"})
  void the_others_ask_and_the_owner_answers(String phase) {
    assertThat(method())
        .allowsOnly(MEMBER, List.of(Kind.QUESTION), in(phase))
        .allowsOnly(CASE_OWNER, List.of(Kind.ANSWER), in(phase));
    assertThat(look.activity(phase, PLAIN, CASE_OWNER, Kind.ANSWER).about())
        .isEqualTo(About.kind(Kind.QUESTION));
  }

  @Test
  void each_of_the_others_says_just_one_sentence_and_the_owner_none() {
    Activity sentence = look.activity("formulate-problem", PLAIN, MEMBER, Kind.SENTENCE);

    assertThat(sentence.times()).isEqualTo(Times.exactly(1));
    assertThat(sentence.mode()).isEqualTo(Mode.SPOKEN);
    assertThat(method()).keepsSilent(CASE_OWNER, in("formulate-problem"));
  }

  @Test
  void the_sentence_begins_with_my_problem_is() {
    assertThat(look.phase("formulate-problem").prompts())
        .singleElement()
        .satisfies(
            prompt -> {
              assertThat(prompt.role()).isEqualTo(MEMBER);
              assertThat(prompt.text().in("nl")).isEqualTo("Mijn probleem is…");
              assertThat(prompt.text().in("en")).isEqualTo("My problem is…");
            });
  }

  @Test
  void the_owner_notes_and_rates_each_sentence_for_himself_or_herself() {
    assertThat(method()).keepsSilent(MEMBER, in("rate-sentences"));
    assertThat(look.form("rate-sentences", PLAIN).activities())
        .allSatisfy(activity -> assertThat(activity.mode()).isEqualTo(Mode.WRITTEN))
        .extracting(Activity::kind)
        .containsExactly(Kind.NOTE, Kind.RATING);

    Activity rating = look.activity("rate-sentences", PLAIN, CASE_OWNER, Kind.RATING);
    assertThat(rating.about()).isEqualTo(About.kind(Kind.SENTENCE));
    assertThat(rating.times()).isEqualTo(Times.exactly(1).perTarget());
    assertThat(rating.labels()).extracting(Label::id).containsExactly("warm", "lukewarm", "cold");
  }

  @Test
  void what_the_owner_wrote_is_never_shown() {
    assertThat(method()).keepsPrivate(Kind.NOTE).keepsPrivate(Kind.RATING);
  }

  @Test
  void at_the_end_the_owner_tells_what_touches_and_what_it_taught() {
    assertThat(look.kinds("owner-insights", PLAIN, CASE_OWNER))
        .containsExactly(Kind.REACTION, Kind.INSIGHT);
    assertThat(method()).keepsSilent(MEMBER, in("owner-insights"));
    assertThat(look.activity("owner-insights", PLAIN, CASE_OWNER, Kind.REACTION).about())
        .isEqualTo(About.kind(Kind.SENTENCE));
    assertThat(look.activity("owner-insights", PLAIN, CASE_OWNER, Kind.INSIGHT).times())
        .isEqualTo(Times.atLeast(1));
  }
}
