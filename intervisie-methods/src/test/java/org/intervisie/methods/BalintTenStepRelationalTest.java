package org.intervisie.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.MEMBER;

import java.util.List;
import org.intervisie.method.About;
import org.intervisie.method.Activity;
import org.intervisie.method.Aim;
import org.intervisie.method.Audience;
import org.intervisie.method.Choice;
import org.intervisie.method.Kind;
import org.intervisie.method.Label;
import org.intervisie.method.Mode;
import org.intervisie.method.Phase;
import org.intervisie.method.Role;
import org.intervisie.method.Times;
import org.intervisie.time.DurationRange;
import org.junit.jupiter.api.Test;

class BalintTenStepRelationalTest {
  private final Look look =
      new Look(BuiltInMethods.find("balint-ten-step-relational").orElseThrow());

  @Test
  void the_steps_stand_in_order_with_the_minutes_of_the_source() {
    assertThat(look.minutes())
        .containsExactly(
            entry("collect-cases", 5L),
            entry("choose-case", 5L),
            entry("present-question", 10L),
            entry("associate", 5L),
            entry("gather-information", 10L),
            entry("share-images", 15L),
            entry("group-behaviour", 10L),
            entry("share-experiences", 10L),
            entry("owner-insights", 5L),
            entry("group-insights", 5L));
    assertThat(look.method().phases()).noneMatch(Phase::optional);
  }

  @Test
  void the_whole_is_the_sum_of_the_steps() {
    assertThat(look.minutes().values().stream().mapToLong(Long::longValue).sum()).isEqualTo(80);
    assertThat(look.method().duration()).isEqualTo(DurationRange.ofMinutes(80));
  }

  @Test
  void it_is_for_relations_and_emotions_and_not_for_facts_or_technique() {
    assertThat(look.method().goodFor()).containsExactly(Aim.RELATIONAL, Aim.EMOTIONAL);
    assertThat(look.method().notFor()).containsExactly(Aim.FACTUAL, Aim.TECHNICAL);
  }

  @Test
  void nobody_leads() {
    assertThat(look.method().roles())
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
    assertThat(look.kinds("present-question", "together", CASE_OWNER))
        .containsExactly(Kind.STATEMENT);
    assertThat(look.kinds("present-question", "together", MEMBER)).isEmpty();
  }

  @Test
  void every_member_writes_associations_that_are_not_shared() {
    assertThat(look.form("associate", "together").activities())
        .singleElement()
        .satisfies(
            writing -> {
              assertThat(writing.kind()).isEqualTo(Kind.ASSOCIATION);
              assertThat(writing.roles()).containsExactly(MEMBER);
              assertThat(writing.mode()).isEqualTo(Mode.WRITTEN);
              assertThat(writing.audience()).isEqualTo(Audience.author());
              assertThat(writing.times()).isEqualTo(Times.atLeast(1));
            });
    assertThat(look.method().phases()).allSatisfy(phase -> assertThat(phase.reveals()).isEmpty());
  }

  @Test
  void members_ask_and_the_owner_answers() {
    assertThat(look.kinds("gather-information", "together", MEMBER)).containsExactly(Kind.QUESTION);
    assertThat(look.kinds("gather-information", "together", CASE_OWNER))
        .containsExactly(Kind.ANSWER);
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
    assertThat(look.kinds("group-behaviour", "together", MEMBER)).containsExactly(Kind.FEEDBACK);
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
    assertThat(look.kinds("share-experiences", "together", CASE_OWNER)).isEmpty();
    assertThat(look.activity("share-experiences", "together", MEMBER, Kind.SUGGESTION).times())
        .isEqualTo(Times.any());
  }

  @Test
  void the_owner_names_insights_and_the_actions_that_follow() {
    assertThat(look.kinds("owner-insights", "together", CASE_OWNER))
        .containsExactly(Kind.INSIGHT, Kind.ACTION);
    assertThat(look.kinds("owner-insights", "together", MEMBER)).isEmpty();
    assertThat(look.activity("owner-insights", "together", CASE_OWNER, Kind.INSIGHT).times())
        .isEqualTo(Times.atLeast(1));
  }

  @Test
  void at_the_end_the_others_say_what_they_have_learned() {
    assertThat(look.form("group-insights", "together").activities())
        .singleElement()
        .satisfies(
            learning -> {
              assertThat(learning.kind()).isEqualTo(Kind.INSIGHT);
              assertThat(learning.roles()).containsExactly(MEMBER);
              assertThat(learning.times()).isEqualTo(Times.atLeast(1));
            });
  }
}
