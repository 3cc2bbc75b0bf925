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
import org.intervisie.method.Audience;
import org.intervisie.method.Choice;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Mode;
import org.intervisie.method.Role;
import org.intervisie.method.Times;
import org.intervisie.testing.MethodContract;
import org.intervisie.time.DurationRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentTest extends MethodContract {
  private static final String PLAIN = "together";

  private final Look look = new Look(method());

  @Override
  protected Method method() {
    return BuiltInMethods.find("incident").orElseThrow();
  }

  @Test
  void the_nine_steps_stand_in_order_without_minutes_and_none_is_optional() {
    assertThat(method())
        .hasPhases(
            "introduce-incident",
            "map-incident",
            "note-questions",
            "gather-information",
            "write-perceptions",
            "compare-perceptions",
            "share-suggestions",
            "content-takeaways",
            "process-takeaways")
        .hasOptionalPhases();
    assertThat(method().phases()).allSatisfy(phase -> assertThat(phase.time()).isNull());
  }

  @Test
  void the_whole_takes_at_least_an_hour() {
    assertThat(method().duration()).isEqualTo(DurationRange.atLeastMinutes(60));
  }

  @Test
  void one_brings_the_incident_the_others_are_members_and_nobody_leads() {
    assertThat(method().roles())
        .extracting(Role::id, Role::min, Role::max, Role::steers)
        .containsExactly(tuple(CASE_OWNER, 1, 1, false), tuple(MEMBER, 0, null, false));
  }

  @Test
  void it_is_found_by_who_looks_for_an_incident() {
    assertThat(method().goodFor()).containsExactly(Aim.INCIDENT);
  }

  @Test
  void in_the_introduction_only_the_owner_speaks() {
    assertThat(method())
        .allowsOnly(CASE_OWNER, List.of(Kind.CASE), in("introduce-incident"))
        .keepsSilent(MEMBER, in("introduce-incident"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"map-incident", "gather-information"})
  void members_ask_and_the_owner_answers(String phase) {
    assertThat(method()).allowsOnly(MEMBER, List.of(Kind.QUESTION), in(phase));
    assertThat(look.activity(phase, PLAIN, CASE_OWNER, Kind.ANSWER).about())
        .isEqualTo(About.kind(Kind.QUESTION));
  }

  @Test
  void between_the_two_nobody_asks_and_each_member_notes_questions_for_himself_or_herself() {
    assertThat(method())
        .allowsOnly(MEMBER, List.of(Kind.NOTE), in("note-questions"))
        .keepsSilent(CASE_OWNER, in("note-questions"));

    Activity noting = look.activity("note-questions", PLAIN, MEMBER, Kind.NOTE);
    assertThat(noting.mode()).isEqualTo(Mode.WRITTEN);
    assertThat(noting.times()).isEqualTo(Times.atLeast(1));
  }

  @Test
  void what_was_noted_is_never_shown() {
    assertThat(method()).keepsPrivate(Kind.NOTE);
  }

  @Test
  void the_members_are_helped_to_ask_who_what_where_and_how() {
    assertThat(look.phase("gather-information").prompts())
        .extracting(prompt -> prompt.text().in("en"))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("Who "),
            second -> assertThat(second).startsWith("What "),
            third -> assertThat(third).startsWith("Where "),
            fourth -> assertThat(fourth).startsWith("How "));
  }

  @Test
  void everyone_writes_a_perception_and_all_are_shown_when_the_last_is_done() {
    assertThat(method()).hidesUntilComplete(Kind.PERCEPTION);

    Activity writing = look.activity("write-perceptions", PLAIN, MEMBER, Kind.PERCEPTION);
    assertThat(look.form("write-perceptions", PLAIN).activities()).containsExactly(writing);
    assertThat(writing.roles()).containsExactly(MEMBER, CASE_OWNER);
    assertThat(writing.mode()).isEqualTo(Mode.WRITTEN);
    assertThat(writing.times()).isEqualTo(Times.atLeast(1));
  }

  @Test
  void the_owner_reacts_the_group_talks_and_the_owner_chooses_without_naming_grounds() {
    assertThat(look.activity("compare-perceptions", PLAIN, CASE_OWNER, Kind.REACTION).about())
        .isEqualTo(About.kind(Kind.PERCEPTION));
    assertThat(look.activity("compare-perceptions", PLAIN, MEMBER, Kind.STATEMENT).roles())
        .containsExactly(MEMBER, CASE_OWNER);
    assertThat(look.phase("compare-perceptions").chooses())
        .isEqualTo(Choice.of(Kind.PERCEPTION).by(CASE_OWNER).build());
  }

  @Test
  void members_tell_experiences_and_suggestions_are_written_for_all_to_see() {
    assertThat(look.kinds("share-suggestions", PLAIN, MEMBER))
        .containsExactly(Kind.EXPERIENCE, Kind.SUGGESTION);

    Activity suggesting = look.activity("share-suggestions", PLAIN, MEMBER, Kind.SUGGESTION);
    assertThat(suggesting.mode()).isEqualTo(Mode.WRITTEN);
    assertThat(suggesting.audience()).isEqualTo(Audience.everyone());
    assertThat(suggesting.times()).isEqualTo(Times.atLeast(1).perRoom());
  }

  @Test
  void the_owner_starts_the_takeaways_about_the_content() {
    assertThat(look.activity("content-takeaways", PLAIN, CASE_OWNER, Kind.ACTION).times())
        .isEqualTo(Times.atLeast(1));

    Activity picking = look.activity("content-takeaways", PLAIN, MEMBER, Kind.INSIGHT);
    assertThat(picking.after()).isEqualTo(Kind.ACTION);
    assertThat(picking.times()).isEqualTo(Times.atLeast(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {CASE_OWNER, MEMBER})
  void everyone_looks_back_on_the_process(String role) {
    assertThat(method()).allowsOnly(role, List.of(Kind.INSIGHT), in("process-takeaways"));
    assertThat(look.activity("process-takeaways", PLAIN, role, Kind.INSIGHT).times())
        .isEqualTo(Times.atLeast(1));
  }
}
