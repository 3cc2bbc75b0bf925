package org.intervisie.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.method.Role.MEMBER;
import static org.intervisie.testing.IntervisieAssertions.assertThat;
import static org.intervisie.testing.IntervisieAssertions.in;
import static org.intervisie.testing.IntervisieAssertions.minutes;

import java.util.List;
import org.intervisie.method.About;
import org.intervisie.method.Activity;
import org.intervisie.method.Audience;
import org.intervisie.method.Choice;
import org.intervisie.method.Form;
import org.intervisie.method.Grouping;
import org.intervisie.method.Kind;
import org.intervisie.method.Label;
import org.intervisie.method.Method;
import org.intervisie.method.Mode;
import org.intervisie.method.Times;
import org.intervisie.testing.MethodContract;
import org.intervisie.time.DurationRange;
import org.junit.jupiter.api.Test;

class BalintNinePhaseTimedTest extends MethodContract {
  private final Look look = new Look(method());

  @Override
  protected Method method() {
    return BuiltInMethods.find("balint-nine-phase-timed").orElseThrow();
  }

  @Test
  void the_phases_stand_in_order_with_the_minutes_of_the_source() {
    assertThat(method())
        .hasPhases(
            "introduction",
            "collect-cases",
            "choose-case",
            "present-question",
            "associate",
            "gather-information",
            "judge",
            "decide",
            "group-behaviour",
            "share-experiences")
        .plans(minutes(5), in("introduction", "choose-case", "present-question", "associate"))
        .plans(minutes(10), in("collect-cases", "decide", "group-behaviour"))
        .plans(minutes(15), in("share-experiences"))
        .plans(minutes(20), in("judge"))
        .plans(minutes(25), in("gather-information"));
    assertThat(method().duration()).isEqualTo(DurationRange.betweenMinutes(90, 150));
  }

  @Test
  void no_phase_is_optional() {
    assertThat(method()).hasOptionalPhases();
  }

  @Test
  void the_facilitator_is_called_chair_as_in_the_source() {
    assertThat(method().findRole(FACILITATOR).orElseThrow().title().in("nl"))
        .startsWith("Voorzitter");
  }

  @Test
  void the_chair_introduces_the_method() {
    assertThat(method())
        .allowsOnly(FACILITATOR, List.of(Kind.STATEMENT), in("introduction"))
        .keepsSilent(MEMBER, in("introduction"));
  }

  @Test
  void members_bring_cases_and_there_must_be_one_to_choose() {
    Activity bringing = look.activity("collect-cases", "together", MEMBER, Kind.CASE);

    assertThat(bringing.times()).isEqualTo(Times.atLeast(1).perRoom());
    assertThat(bringing.audience()).isEqualTo(Audience.everyone());
  }

  @Test
  void the_group_decides_led_by_the_chair_and_who_brought_the_case_becomes_its_owner() {
    assertThat(look.phase("choose-case").chooses())
        .isEqualTo(new Choice(Kind.CASE, FACILITATOR, CASE_OWNER, List.of()));
    assertThat(method()).allowsOnly(MEMBER, List.of(Kind.STATEMENT), in("choose-case"));
  }

  @Test
  void the_owner_tells_the_situation_and_the_question_while_the_others_keep_silent() {
    assertThat(method())
        .allowsOnly(CASE_OWNER, List.of(Kind.STATEMENT), in("present-question"))
        .keepsSilent(MEMBER, in("present-question"))
        .keepsSilent(FACILITATOR, in("present-question"));
    assertThat(look.activity("present-question", "together", CASE_OWNER, Kind.STATEMENT).times())
        .isEqualTo(Times.atLeast(1));
  }

  @Test
  void every_member_writes_associations_that_nobody_else_sees() {
    assertThat(method())
        .allowsOnly(MEMBER, List.of(Kind.ASSOCIATION), in("associate"))
        .keepsSilent(CASE_OWNER, in("associate"))
        .keepsSilent(FACILITATOR, in("associate"))
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
  void the_owner_answers_no_question_of_his_or_her_own() {
    assertThat(method().phases())
        .flatExtracting(phase -> phase.forms())
        .flatExtracting(Form::activities)
        .filteredOn(activity -> activity.kind().equals(Kind.QUESTION))
        .allSatisfy(activity -> assertThat(activity.roles()).containsExactly(MEMBER));
  }

  @Test
  void judging_has_three_forms_and_the_owner_cannot_react_in_any() {
    assertThat(look.forms("judge")).containsExactly("write-then-tell", "tell-at-once", "subgroups");
    assertThat(method()).keepsSilent(CASE_OWNER, in("judge"));
  }

  @Test
  void write_then_tell_has_each_member_write_privately_before_anyone_tells() {
    Activity writing = look.activity("judge", "write-then-tell", MEMBER, Kind.NOTE);
    assertThat(writing.mode()).isEqualTo(Mode.WRITTEN);
    assertThat(writing.audience()).isEqualTo(Audience.author());
    assertThat(writing.times()).isEqualTo(Times.atLeast(1));

    Activity telling = look.activity("judge", "write-then-tell", MEMBER, Kind.ADVICE);
    assertThat(telling.after()).isEqualTo(Kind.NOTE);
    assertThat(telling.mode()).isEqualTo(Mode.SPOKEN);
    assertThat(telling.times()).isEqualTo(Times.atLeast(1));
  }

  @Test
  void tell_at_once_has_members_speak_without_writing() {
    assertThat(look.kinds("judge", "tell-at-once", MEMBER)).containsExactly(Kind.ADVICE);
    assertThat(look.activity("judge", "tell-at-once", MEMBER, Kind.ADVICE).audience())
        .isEqualTo(Audience.everyone());
  }

  @Test
  void what_a_subgroup_discusses_stays_in_that_subgroup() {
    Form subgroups = look.form("judge", "subgroups");

    assertThat(subgroups.grouping()).isEqualTo(Grouping.SUBGROUPS);
    assertThat(subgroups.activities())
        .isNotEmpty()
        .allSatisfy(activity -> assertThat(activity.audience()).isEqualTo(Audience.myGroup()));
  }

  @Test
  void the_owner_tells_what_he_or_she_does_and_what_the_advice_gave() {
    assertThat(look.kinds("decide", "together", CASE_OWNER))
        .containsExactly(Kind.ACTION, Kind.INSIGHT);
    assertThat(method()).keepsSilent(MEMBER, in("decide"));
  }

  @Test
  void the_owner_may_say_of_each_feedback_i_recognise_this_or_not() {
    assertThat(method()).allowsOnly(MEMBER, List.of(Kind.FEEDBACK), in("group-behaviour"));

    Activity reaction = look.activity("group-behaviour", "together", CASE_OWNER, Kind.RECOGNITION);
    assertThat(reaction.about()).isEqualTo(About.kind(Kind.FEEDBACK));
    assertThat(reaction.times()).isEqualTo(Times.atMost(1).perTarget());
    assertThat(reaction.labels())
        .extracting(Label::id)
        .containsExactly("recognise", "do-not-recognise");
  }

  @Test
  void the_chair_is_told_to_guard_against_attack_and_defence() {
    assertThat(look.phase("group-behaviour").watch())
        .singleElement()
        .satisfies(watch -> assertThat(watch.in("en")).contains("attack").contains("defend"));
  }

  @Test
  void members_share_experiences_of_their_own() {
    assertThat(method())
        .allowsOnly(MEMBER, List.of(Kind.EXPERIENCE), in("share-experiences"))
        .keepsSilent(CASE_OWNER, in("share-experiences"));
  }
}
