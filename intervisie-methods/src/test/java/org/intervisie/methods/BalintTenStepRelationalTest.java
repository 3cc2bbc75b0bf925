package org.intervisie.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.intervisie.method.Role.CASE_OWNER;
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
import org.intervisie.method.Role;
import org.intervisie.method.Times;
import org.intervisie.testing.MethodContract;
import org.intervisie.time.DurationRange;
import org.junit.jupiter.api.Test;

class BalintTenStepRelationalTest extends MethodContract {
  private final Look look = new Look(method());

  @Override
  protected Method method() {
    return BuiltInMethods.find("balint-ten-step-relational").orElseThrow();
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
            in("collect-cases", "choose-case", "associate", "owner-insights", "group-insights"))
        .plans(
            minutes(10),
            in("present-question", "gather-information", "group-behaviour", "share-experiences"))
        .plans(minutes(15), in("share-images"));
    assertThat(method()).hasOptionalPhases();
  }

  @Test
  void the_whole_is_the_sum_of_the_steps() {
    assertThat(look.planned()).isEqualTo(minutes(80));
    assertThat(method().duration()).isEqualTo(DurationRange.ofMinutes(80));
  }

  @Test
  void it_is_for_relations_and_emotions_and_not_for_facts_or_technique() {
    assertThat(method().goodFor()).containsExactly(Aim.RELATIONAL, Aim.EMOTIONAL);
    assertThat(method().notFor()).containsExactly(Aim.FACTUAL, Aim.TECHNICAL);
  }

  @Test
  void nobody_leads() {
    assertThat(method().roles())
        .extracting(Role::id, Role::min, Role::max, Role::steers)
        .containsExactly(tuple(CASE_OWNER, 1, 1, false), tuple(MEMBER, 0, null, false));
  }

  @Test
  void members_bring_cases_and_need_not_say_which_current_they_aim_at() {
    Activity bringing = look.activity("collect-cases", "together", MEMBER, Kind.CASE);

    assertThat(bringing.labels()).isEmpty();
    assertThat(bringing.times()).isEqualTo(Times.atLeast(1).perRoom());
  }

  @Test
  void the_group_chooses_by_vote_urgency_or_turn_and_who_brought_the_case_becomes_its_owner() {
    assertThat(look.phase("choose-case").chooses())
        .isEqualTo(new Choice(Kind.CASE, MEMBER, CASE_OWNER, List.of("vote", "urgency", "turn")));

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
  void the_group_is_told_not_to_choose_a_question_of_facts_or_technique() {
    assertThat(look.phase("choose-case").watch())
        .singleElement()
        .satisfies(watch -> assertThat(watch.in("en")).contains("facts").contains("technique"));
  }

  @Test
  void only_the_owner_tells_about_the_case() {
    assertThat(method())
        .allowsOnly(CASE_OWNER, List.of(Kind.STATEMENT), in("present-question"))
        .keepsSilent(MEMBER, in("present-question"));
  }

  @Test
  void every_member_writes_associations_that_are_not_shared() {
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
  void each_member_sketches_an_image_and_the_owner_says_which_of_them_bring_an_insight() {
    assertThat(look.activity("share-images", "together", MEMBER, Kind.IMAGE).times())
        .isEqualTo(Times.atLeast(1));
    assertThat(look.kinds("share-images", "together", CASE_OWNER))
        .containsExactly(Kind.REACTION, Kind.INSIGHT)
        .allSatisfy(
            kind -> {
              Activity responding = look.activity("share-images", "together", CASE_OWNER, kind);
              assertThat(responding.about()).isEqualTo(About.kind(Kind.IMAGE));
              assertThat(responding.times()).isEqualTo(Times.any());
            });
  }

  @Test
  void of_every_feedback_is_checked_whether_the_owner_recognises_it() {
    assertThat(method()).allowsOnly(MEMBER, List.of(Kind.FEEDBACK), in("group-behaviour"));
    assertThat(look.form("group-behaviour", "together").activities())
        .filteredOn(activity -> activity.roles().contains(CASE_OWNER))
        .singleElement()
        .satisfies(
            checking -> {
              assertThat(checking.kind()).isEqualTo(Kind.RECOGNITION);
              assertThat(checking.about()).isEqualTo(About.kind(Kind.FEEDBACK));
              assertThat(checking.times()).isEqualTo(Times.exactly(1).perTarget());
              assertThat(checking.labels())
                  .extracting(Label::id)
                  .containsExactly("recognise", "do-not-recognise");
            });
  }

  @Test
  void members_share_experiences_and_may_look_for_alternatives() {
    assertThat(look.kinds("share-experiences", "together", MEMBER))
        .containsExactly(Kind.EXPERIENCE, Kind.SUGGESTION);
    assertThat(method()).keepsSilent(CASE_OWNER, in("share-experiences"));
    assertThat(look.activity("share-experiences", "together", MEMBER, Kind.SUGGESTION).times())
        .isEqualTo(Times.any());
  }

  @Test
  void the_owner_names_insights_and_the_actions_that_follow() {
    assertThat(look.kinds("owner-insights", "together", CASE_OWNER))
        .containsExactly(Kind.INSIGHT, Kind.ACTION);
    assertThat(method()).keepsSilent(MEMBER, in("owner-insights"));
    assertThat(look.activity("owner-insights", "together", CASE_OWNER, Kind.INSIGHT).times())
        .isEqualTo(Times.atLeast(1));
  }

  @Test
  void at_the_end_the_others_say_what_they_have_learned() {
    assertThat(method())
        .allowsOnly(MEMBER, List.of(Kind.INSIGHT), in("group-insights"))
        .keepsSilent(CASE_OWNER, in("group-insights"));
    assertThat(look.activity("group-insights", "together", MEMBER, Kind.INSIGHT).times())
        .isEqualTo(Times.atLeast(1));
  }
}
