package org.intervisie.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.method.Role.MEMBER;
import static org.intervisie.testing.IntervisieAssertions.assertThat;
import static org.intervisie.testing.IntervisieAssertions.in;

import java.util.List;
import org.intervisie.method.About;
import org.intervisie.method.Activity;
import org.intervisie.method.Aim;
import org.intervisie.method.Audience;
import org.intervisie.method.Choice;
import org.intervisie.method.Form;
import org.intervisie.method.Grouping;
import org.intervisie.method.Kind;
import org.intervisie.method.Label;
import org.intervisie.method.Method;
import org.intervisie.method.Mode;
import org.intervisie.method.Role;
import org.intervisie.method.Times;
import org.intervisie.testing.MethodContract;
import org.intervisie.time.DurationRange;
import org.junit.jupiter.api.Test;

class BalintNinePhaseTest extends MethodContract {
  private final Look look = new Look(method());

  @Override
  protected Method method() {
    return BuiltInMethods.find("balint-nine-phase").orElseThrow();
  }

  @Test
  void nine_phases_stand_in_order_without_minutes_in_one_and_a_half_to_two_hours() {
    assertThat(method())
        .hasPhases(
            "collect-cases",
            "choose-case",
            "present-question",
            "associate",
            "gather-information",
            "judge",
            "decide",
            "group-behaviour",
            "share-experiences");
    assertThat(method().phases()).allSatisfy(phase -> assertThat(phase.time()).isNull());
    assertThat(method().duration()).isEqualTo(DurationRange.betweenMinutes(90, 120));
  }

  @Test
  void a_phase_may_be_skipped_though_none_is_called_optional() {
    assertThat(method().skippable()).isTrue();
    assertThat(method()).hasOptionalPhases();
  }

  @Test
  void it_is_good_for_seeing_ones_own_part() {
    assertThat(method().goodFor()).containsExactly(Aim.OWN_PART);
    assertThat(method().notFor()).isEmpty();
  }

  @Test
  void one_leads_one_brings_the_problem_and_the_others_are_members() {
    assertThat(method().roles())
        .extracting(Role::id, Role::min, Role::max, Role::steers)
        .containsExactly(
            tuple(FACILITATOR, 1, 1, true),
            tuple(CASE_OWNER, 1, 1, false),
            tuple(MEMBER, 0, null, false));
  }

  @Test
  void the_owner_is_called_by_all_the_names_of_the_source() {
    Role owner = method().findRole(CASE_OWNER).orElseThrow();

    assertThat(owner.title().in("nl")).isEqualTo("Inbrenger");
    assertThat(owner.alsoCalled())
        .extracting(name -> name.in("nl"))
        .containsExactly("probleeminbrenger", "gevalsinbrenger", "probleemsteller");
  }

  @Test
  void perhaps_several_members_bring_a_problem_and_there_must_be_one() {
    assertThat(look.activity("collect-cases", "together", MEMBER, Kind.CASE).times())
        .isEqualTo(Times.atLeast(1).perRoom());
  }

  @Test
  void the_group_decides_led_by_the_facilitator_and_who_brought_the_problem_becomes_its_owner() {
    assertThat(look.phase("choose-case").chooses())
        .isEqualTo(new Choice(Kind.CASE, FACILITATOR, CASE_OWNER, List.of()));
    assertThat(method()).allowsOnly(MEMBER, List.of(Kind.STATEMENT), in("choose-case"));
  }

  @Test
  void only_the_owner_speaks_while_the_question_is_presented() {
    assertThat(method())
        .allowsOnly(CASE_OWNER, List.of(Kind.STATEMENT), in("present-question"))
        .keepsSilent(MEMBER, in("present-question"))
        .keepsSilent(FACILITATOR, in("present-question"));
    assertThat(look.activity("present-question", "together", CASE_OWNER, Kind.STATEMENT).times())
        .isEqualTo(Times.atLeast(1));
  }

  @Test
  void members_write_associations_for_themselves_that_are_never_shown() {
    assertThat(method())
        .allowsOnly(MEMBER, List.of(Kind.ASSOCIATION), in("associate"))
        .keepsSilent(CASE_OWNER, in("associate"))
        .keepsSilent(FACILITATOR, in("associate"))
        .keepsPrivate(Kind.ASSOCIATION);

    Activity writing = look.activity("associate", "together", MEMBER, Kind.ASSOCIATION);
    assertThat(writing.mode()).isEqualTo(Mode.WRITTEN);
    assertThat(writing.times()).isEqualTo(Times.any());
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
  void judging_has_three_forms_and_the_owner_cannot_react_in_any() {
    assertThat(look.phase("judge").forms())
        .extracting(Form::id, Form::grouping)
        .containsExactly(
            tuple("write-then-tell", Grouping.TOGETHER),
            tuple("tell-at-once", Grouping.TOGETHER),
            tuple("subgroups", Grouping.SUBGROUPS));
    assertThat(method()).keepsSilent(CASE_OWNER, in("judge"));
  }

  @Test
  void each_member_writes_before_anyone_tells() {
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
  void advice_is_told_at_once_to_everyone_or_discussed_within_a_subgroup() {
    Activity telling = look.activity("judge", "tell-at-once", MEMBER, Kind.ADVICE);
    assertThat(telling.mode()).isEqualTo(Mode.SPOKEN);
    assertThat(telling.audience()).isEqualTo(Audience.everyone());

    assertThat(look.kinds("judge", "subgroups", MEMBER))
        .containsExactly(Kind.ADVICE, Kind.STATEMENT);
    assertThat(look.form("judge", "subgroups").activities())
        .allSatisfy(activity -> assertThat(activity.audience()).isEqualTo(Audience.myGroup()));
  }

  @Test
  void only_the_owner_tells_what_is_done_and_what_the_advice_gave() {
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
  void only_members_tell_how_they_acted_in_similar_situations() {
    assertThat(method())
        .allowsOnly(MEMBER, List.of(Kind.EXPERIENCE), in("share-experiences"))
        .keepsSilent(CASE_OWNER, in("share-experiences"));
  }
}
