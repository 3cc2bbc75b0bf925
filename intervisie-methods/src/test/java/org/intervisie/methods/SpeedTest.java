package org.intervisie.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.MEMBER;

import org.intervisie.method.About;
import org.intervisie.method.Activity;
import org.intervisie.method.Aim;
import org.intervisie.method.Audience;
import org.intervisie.method.Kind;
import org.intervisie.method.Label;
import org.intervisie.method.Mode;
import org.intervisie.method.Phase;
import org.intervisie.method.Role;
import org.intervisie.method.Times;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeedTest {
  private static final String PLAIN = "together";

  private final Look look = new Look(BuiltInMethods.find("speed").orElseThrow());

  @Test
  void the_steps_stand_in_order_without_minutes() {
    assertThat(look.method().duration()).isNull();
    assertThat(look.method().phases())
        .allSatisfy(phase -> assertThat(phase.time()).isNull())
        .extracting(Phase::id)
        .containsExactly(
            "present-case",
            "ask-questions",
            "deepen",
            "formulate-problem",
            "rate-sentences",
            "owner-insights");
  }

  @Test
  void only_the_second_round_of_questions_is_optional() {
    assertThat(look.method().phases().stream().filter(Phase::optional).map(Phase::id))
        .containsExactly("deepen");
  }

  @Test
  void one_brings_the_case_the_others_are_members_and_nobody_leads() {
    assertThat(look.method().roles())
        .extracting(Role::id, Role::min, Role::max, Role::steers)
        .containsExactly(tuple(CASE_OWNER, 1, 1, false), tuple(MEMBER, 0, null, false));
  }

  @Test
  void it_is_found_by_who_has_little_time() {
    assertThat(look.method().goodFor()).containsExactly(Aim.LITTLE_TIME);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ask-questions", "deepen"})
  void the_others_ask_and_the_owner_answers(String phase) {
    assertThat(look.kinds(phase, PLAIN, MEMBER)).containsExactly(Kind.QUESTION);
    assertThat(look.kinds(phase, PLAIN, CASE_OWNER)).containsExactly(Kind.ANSWER);
    assertThat(look.activity(phase, PLAIN, CASE_OWNER, Kind.ANSWER).about())
        .isEqualTo(About.kind(Kind.QUESTION));
  }

  @Test
  void each_of_the_others_says_just_one_sentence_and_the_owner_none() {
    Activity sentence = look.activity("formulate-problem", PLAIN, MEMBER, Kind.SENTENCE);

    assertThat(sentence.times()).isEqualTo(Times.exactly(1));
    assertThat(sentence.mode()).isEqualTo(Mode.SPOKEN);
    assertThat(look.kinds("formulate-problem", PLAIN, CASE_OWNER)).isEmpty();
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
    assertThat(look.kinds("rate-sentences", PLAIN, MEMBER)).isEmpty();
    assertThat(look.form("rate-sentences", PLAIN).activities())
        .allSatisfy(activity -> assertThat(activity.mode()).isEqualTo(Mode.WRITTEN))
        .allSatisfy(activity -> assertThat(activity.audience()).isEqualTo(Audience.author()))
        .extracting(Activity::kind)
        .containsExactly(Kind.NOTE, Kind.RATING);

    Activity rating = look.activity("rate-sentences", PLAIN, CASE_OWNER, Kind.RATING);
    assertThat(rating.about()).isEqualTo(About.kind(Kind.SENTENCE));
    assertThat(rating.times()).isEqualTo(Times.exactly(1).perTarget());
    assertThat(rating.labels()).extracting(Label::id).containsExactly("warm", "lukewarm", "cold");
  }

  @Test
  void what_the_owner_wrote_is_never_shown() {
    assertThat(look.method().phases()).allSatisfy(phase -> assertThat(phase.reveals()).isEmpty());
  }

  @Test
  void at_the_end_the_owner_tells_what_touches_and_what_it_taught() {
    assertThat(look.kinds("owner-insights", PLAIN, CASE_OWNER))
        .containsExactly(Kind.REACTION, Kind.INSIGHT);
    assertThat(look.kinds("owner-insights", PLAIN, MEMBER)).isEmpty();
    assertThat(look.activity("owner-insights", PLAIN, CASE_OWNER, Kind.REACTION).about())
        .isEqualTo(About.kind(Kind.SENTENCE));
    assertThat(look.activity("owner-insights", PLAIN, CASE_OWNER, Kind.INSIGHT).times())
        .isEqualTo(Times.atLeast(1));
  }
}
