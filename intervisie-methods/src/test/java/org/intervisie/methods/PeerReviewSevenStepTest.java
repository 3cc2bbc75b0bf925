package org.intervisie.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.intervisie.method.Role.MEMBER;
import static org.intervisie.testing.IntervisieAssertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.intervisie.method.About;
import org.intervisie.method.Activity;
import org.intervisie.method.Aim;
import org.intervisie.method.Audience;
import org.intervisie.method.Choice;
import org.intervisie.method.Kind;
import org.intervisie.method.Label;
import org.intervisie.method.Meetings;
import org.intervisie.method.Method;
import org.intervisie.method.Role;
import org.intervisie.method.Times;
import org.intervisie.testing.MethodContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeerReviewSevenStepTest extends MethodContract {
  private static final String PLAIN = "together";

  private final Look look = new Look(method());

  @Override
  protected Method method() {
    return BuiltInMethods.find("peer-review-seven-step").orElseThrow();
  }

  @Test
  void the_seven_steps_stand_in_order_without_minutes_and_none_is_optional() {
    assertThat(method())
        .hasPhases(
            "choose-topic",
            "set-criteria",
            "collect-data",
            "assess-data",
            "improve-care",
            "report",
            "evaluate")
        .hasOptionalPhases();
    assertThat(method().phases()).allSatisfy(phase -> assertThat(phase.time()).isNull());
  }

  @Test
  void it_takes_three_meetings_of_two_hours() {
    assertThat(method().meetings()).isEqualTo(new Meetings(3, Duration.ofHours(2)));
    assertThat(method().duration()).isNull();
  }

  @Test
  void all_have_the_same_part_and_nobody_leads() {
    assertThat(method().roles())
        .extracting(Role::id, Role::min, Role::max, Role::steers)
        .containsExactly(tuple(MEMBER, 0, null, false));
  }

  @Test
  void it_is_found_by_who_looks_at_the_quality_of_the_work() {
    assertThat(method().goodFor()).containsExactly(Aim.QUALITY);
  }

  @Test
  void a_topic_is_chosen_out_of_those_that_were_named() {
    assertThat(look.phase("choose-topic").chooses())
        .isEqualTo(Choice.of(Kind.SUGGESTION).by(MEMBER).build());
  }

  @ParameterizedTest
  @CsvSource({
    "choose-topic, suggestion",
    "set-criteria, criterion",
    "collect-data, finding",
    "assess-data, rating",
    "improve-care, action",
    "report, summary"
  })
  void each_step_but_the_last_yields_something_of_its_own(String phase, String kind) {
    List<Activity> activities = look.form(phase, PLAIN).activities();

    assertThat(activities).extracting(Activity::kind).containsExactly(kind);
    assertThat(activities).extracting(Activity::times).containsOnly(Times.atLeast(1).perRoom());
  }

  @Test
  void the_data_are_held_against_the_criteria() {
    Activity rating = look.activity("assess-data", PLAIN, MEMBER, Kind.RATING);

    assertThat(rating.about()).isEqualTo(About.kind(Kind.FINDING));
    assertThat(rating.labels()).extracting(Label::id).containsExactly("meets", "falls-short");
  }

  @Test
  void to_evaluate_one_tells_how_it_was_and_what_it_taught() {
    assertThat(look.kinds("evaluate", PLAIN, MEMBER))
        .containsExactly(Kind.EXPERIENCE, Kind.INSIGHT);
  }

  @Test
  void nothing_is_private() {
    assertThat(method().phases())
        .flatExtracting(phase -> phase.forms().get(0).activities())
        .extracting(Activity::audience)
        .containsOnly(Audience.everyone());
  }
}
