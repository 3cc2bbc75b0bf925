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
import org.intervisie.method.Aim;
import org.intervisie.method.Choice;
import org.intervisie.method.Kind;
import org.intervisie.method.Label;
import org.intervisie.method.Method;
import org.intervisie.method.Mode;
import org.intervisie.method.Phase;
import org.intervisie.method.Prompt;
import org.intervisie.method.Role;
import org.intervisie.method.Times;
import org.intervisie.testing.MethodContract;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.DurationRange;
import org.junit.jupiter.api.Test;

class BalintTenStepStarTest extends MethodContract {
  private final Look look = new Look(method());

  @Override
  protected Method method() {
    return BuiltInMethods.find("balint-ten-step-star").orElseThrow();
  }

  @Test
  void the_steps_stand_in_order_with_the_minutes_of_the_source() {
    assertThat(method())
        .hasPhases(
            "collect-cases",
            "choose-case",
            "present-question",
            "associate",
            "gather-information",
            "share-images",
            "group-behaviour",
            "share-experiences",
            "owner-insights",
            "group-insights")
        .plans(
            minutes(5),
            in(
                "collect-cases",
                "choose-case",
                "present-question",
                "owner-insights",
                "group-insights"))
        .plans(minutes(10), in("associate", "group-behaviour", "share-experiences"))
        .plans(minutes(15), in("share-images"))
        .plans(minutes(20), in("gather-information"));
    assertThat(look.planned()).isEqualTo(minutes(90));
    assertThat(method().duration()).isEqualTo(DurationRange.ofMinutes(90));
  }

  @Test
  void no_step_is_optional() {
    assertThat(method()).hasOptionalPhases();
  }

  @Test
  void it_is_for_seeing_ones_own_part_and_not_for_little_time() {
    assertThat(method().goodFor()).containsExactly(Aim.OWN_PART);
    assertThat(method().notFor()).containsExactly(Aim.LITTLE_TIME);
  }

  @Test
  void one_leads_one_becomes_the_owner_and_the_others_are_members() {
    assertThat(method().roles())
        .extracting(Role::id, Role::min, Role::max, Role::steers)
        .containsExactly(
            tuple(FACILITATOR, 1, 1, true),
            tuple(CASE_OWNER, 1, 1, false),
            tuple(MEMBER, 0, null, false));
  }

  @Test
  void the_facilitator_contributes_nothing_in_any_step() {
    assertThat(method().phases())
        .extracting(Phase::id)
        .allSatisfy(phase -> assertThat(method()).keepsSilent(FACILITATOR, in(phase)));
  }

  @Test
  void who_brings_a_case_says_whether_it_aims_at_the_upper_current_or_the_undercurrent() {
    Activity bringing = look.activity("collect-cases", "together", MEMBER, Kind.CASE);

    assertThat(bringing.labels())
        .extracting(Label::id)
        .containsExactly("upper-current", "undercurrent");
    assertThat(bringing.times()).isEqualTo(Times.atLeast(1).perRoom());
  }

  @Test
  void the_group_chooses_by_vote_urgency_or_turn_and_who_brought_the_case_becomes_its_owner() {
    assertThat(look.phase("choose-case").chooses())
        .isEqualTo(
            new Choice(Kind.CASE, FACILITATOR, CASE_OWNER, List.of("vote", "urgency", "turn")));

    Activity voting = look.activity("choose-case", "together", MEMBER, Kind.VOTE);
    assertThat(voting.about()).isEqualTo(About.kind(Kind.CASE));
    assertThat(voting.times()).isEqualTo(Times.atMost(1));
  }

  @Test
  void members_may_talk_about_the_choice_and_need_not() {
    assertThat(look.kinds("choose-case", "together", MEMBER))
        .containsExactly(Kind.STATEMENT, Kind.VOTE);
    assertThat(look.activity("choose-case", "together", MEMBER, Kind.STATEMENT).times())
        .isEqualTo(Times.any());
  }

  @Test
  void only_the_owner_tells_about_the_case() {
    assertThat(method())
        .allowsOnly(CASE_OWNER, List.of(Kind.STATEMENT), in("present-question"))
        .keepsSilent(MEMBER, in("present-question"));
    assertThat(look.activity("present-question", "together", CASE_OWNER, Kind.STATEMENT).times())
        .isEqualTo(Times.atLeast(1));
  }

  @Test
  void every_member_writes_associations_that_nobody_else_ever_sees() {
    assertThat(method())
        .allowsOnly(MEMBER, List.of(Kind.ASSOCIATION), in("associate"))
        .keepsSilent(CASE_OWNER, in("associate"))
        .keepsPrivate(Kind.ASSOCIATION);

    Activity writing = look.activity("associate", "together", MEMBER, Kind.ASSOCIATION);
    assertThat(writing.mode()).isEqualTo(Mode.WRITTEN);
    assertThat(writing.times()).isEqualTo(Times.atLeast(1));
  }

  @Test
  void members_ask_and_the_owner_answers() {
    assertThat(method())
        .allowsOnly(MEMBER, List.of(Kind.QUESTION), in("gather-information"))
        .allowsOnly(CASE_OWNER, List.of(Kind.ANSWER), in("gather-information"));
    assertThat(look.activity("gather-information", "together", CASE_OWNER, Kind.ANSWER).about())
        .isEqualTo(About.kind(Kind.QUESTION));
  }

  @Test
  void two_core_questions_are_about_the_upper_current_and_four_about_the_undercurrent() {
    assertThat(look.phase("gather-information").prompts())
        .extracting(Prompt::role, prompt -> heading(prompt))
        .containsExactly(
            tuple(MEMBER, "Core questions about the upper current"),
            tuple(MEMBER, "Core questions about the upper current"),
            tuple(MEMBER, "Core questions about the undercurrent"),
            tuple(MEMBER, "Core questions about the undercurrent"),
            tuple(MEMBER, "Core questions about the undercurrent"),
            tuple(MEMBER, "Core questions about the undercurrent"));
  }

  @Test
  void each_member_tells_an_image_and_the_owner_reacts_in_between() {
    assertThat(look.activity("share-images", "together", MEMBER, Kind.IMAGE).times())
        .isEqualTo(Times.atLeast(1));

    Activity reacting = look.activity("share-images", "together", CASE_OWNER, Kind.REACTION);
    assertThat(reacting.about()).isEqualTo(About.kind(Kind.IMAGE));
    assertThat(reacting.after()).isNull();
  }

  @Test
  void when_all_images_are_there_the_owner_must_say_what_they_gave() {
    Activity looking = look.activity("share-images", "together", CASE_OWNER, Kind.INSIGHT);

    assertThat(looking.about()).isEqualTo(About.kind(Kind.IMAGE));
    assertThat(looking.after()).isEqualTo(Kind.IMAGE);
    assertThat(looking.times()).isEqualTo(Times.atLeast(1));
  }

  @Test
  void feedback_goes_in_six_steps() {
    assertThat(look.phase("group-behaviour").prompts())
        .hasSize(6)
        .allSatisfy(
            prompt -> {
              assertThat(prompt.role()).isEqualTo(MEMBER);
              assertThat(heading(prompt)).isEqualTo("The six steps of feedback");
            });
  }

  @Test
  void the_owner_may_answer_each_of_the_three_checks() {
    assertThat(method()).allowsOnly(MEMBER, List.of(Kind.FEEDBACK), in("group-behaviour"));
    assertThat(look.kinds("group-behaviour", "together", CASE_OWNER))
        .containsExactly(Kind.RECOGNITION, Kind.REACTION, Kind.ACTION)
        .allSatisfy(
            kind ->
                assertThat(look.activity("group-behaviour", "together", CASE_OWNER, kind).about())
                    .isEqualTo(About.kind(Kind.FEEDBACK)));

    Activity recognising =
        look.activity("group-behaviour", "together", CASE_OWNER, Kind.RECOGNITION);
    assertThat(recognising.times()).isEqualTo(Times.atMost(1).perTarget());
    assertThat(recognising.labels())
        .extracting(Label::id)
        .containsExactly("recognise", "do-not-recognise");
  }

  @Test
  void members_share_experiences_of_their_own() {
    assertThat(method())
        .allowsOnly(MEMBER, List.of(Kind.EXPERIENCE), in("share-experiences"))
        .keepsSilent(CASE_OWNER, in("share-experiences"));
  }

  @Test
  void the_owner_names_insights_and_what_he_or_she_will_do() {
    assertThat(look.kinds("owner-insights", "together", CASE_OWNER))
        .containsExactly(Kind.INSIGHT, Kind.ACTION);
    assertThat(method()).keepsSilent(MEMBER, in("owner-insights"));
    assertThat(look.activity("owner-insights", "together", CASE_OWNER, Kind.INSIGHT).times())
        .isEqualTo(Times.atLeast(1));
  }

  @Test
  void at_the_end_each_member_says_what_he_or_she_has_learned() {
    assertThat(method())
        .allowsOnly(MEMBER, List.of(Kind.INSIGHT), in("group-insights"))
        .keepsSilent(CASE_OWNER, in("group-insights"));
    assertThat(look.activity("group-insights", "together", MEMBER, Kind.INSIGHT).times())
        .isEqualTo(Times.atLeast(1));
  }

  private static String heading(Prompt prompt) {
    LocalizedText topic = prompt.topic();
    return topic == null ? "" : topic.in("en");
  }
}
