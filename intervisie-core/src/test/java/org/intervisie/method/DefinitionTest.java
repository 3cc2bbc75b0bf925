package org.intervisie.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.intervisie.text.InvalidDefinitionException;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.DurationRange;
import org.intervisie.time.TimeBudget;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What each part of a method checks when it is built. */
class DefinitionTest {
  private static LocalizedText text(String text) {
    return LocalizedText.plain(text);
  }

  private static Activity.Builder question() {
    return Activity.says(Kind.QUESTION).by(Role.MEMBER);
  }

  private static void invalid(ThrowingCallable building, String message) {
    assertThatThrownBy(building).isInstanceOf(InvalidDefinitionException.class).hasMessage(message);
  }

  /** Refused, with all that is wrong in one message. */
  private static void invalid(ThrowingCallable building, String what, String... problems) {
    assertThat(problems).hasSizeGreaterThan(1);
    invalid(
        building,
        what + " has " + problems.length + " problems:\n- " + String.join("\n- ", problems));
  }

  @Nested
  class Numbers_of_times {
    @Test
    void are_any_unless_said_otherwise() {
      assertThat(Times.any()).isEqualTo(new Times(0, null, Times.Per.PARTICIPANT));
    }

    @Test
    void read_as_they_count() {
      assertThat(Times.atLeast(2)).isEqualTo(new Times(2, null, Times.Per.PARTICIPANT));
      assertThat(Times.atMost(2)).isEqualTo(new Times(0, 2, Times.Per.PARTICIPANT));
      assertThat(Times.exactly(2).perGroup()).isEqualTo(new Times(2, 2, Times.Per.GROUP));
      assertThat(Times.between(1, 2).perRoom()).isEqualTo(new Times(1, 2, Times.Per.ROOM));
      assertThat(Times.exactly(1).perTarget()).isEqualTo(new Times(1, 1, Times.Per.TARGET));
    }

    @Test
    void list_all_that_is_wrong() {
      invalid(
          () -> new Times(-1, 0, Times.Per.ROOM),
          "times",
          "'min' must not be negative but is -1",
          "'max' must be 1 or more but is 0");
      invalid(() -> Times.between(3, 2), "times: 'min' (3) exceeds 'max' (2)");
    }
  }

  @Nested
  class A_role {
    @Test
    void is_open_to_any_number_unless_said_otherwise() {
      Role role = Role.of(Role.MEMBER).title(text("Member")).build();

      assertThat(role.min()).isZero();
      assertThat(role.max()).isNull();
      assertThat(role.steers()).isFalse();
      assertThat(role.duties()).isEmpty();
    }

    @Test
    void is_held_by_just_one_facilitator_who_leads_and_just_one_case_owner() {
      Role facilitator = Role.of(Role.FACILITATOR).title(text("F")).build();
      Role owner = Role.of(Role.CASE_OWNER).title(text("C")).build();

      assertThat(facilitator)
          .isEqualTo(new Role(Role.FACILITATOR, text("F"), List.of(), 1, 1, true, List.of()));
      assertThat(owner)
          .isEqualTo(new Role(Role.CASE_OWNER, text("C"), List.of(), 1, 1, false, List.of()));
    }

    @Test
    void lists_all_that_is_wrong() {
      invalid(
          () -> Role.of("Case Owner").title(text("C")).min(3).max(2).build(),
          "role 'Case Owner'",
          "'min' (3) exceeds 'max' (2)",
          "id 'Case Owner' must be lower-case words joined by hyphens, such as 'case-owner'");
    }

    @Test
    void misses_its_title() {
      invalid(() -> Role.of("member").build(), "incomplete definition: 'title' is missing");
    }
  }

  @Nested
  class An_activity {
    @Test
    void is_spoken_free_and_for_everyone_unless_said_otherwise() {
      assertThat(question().build())
          .isEqualTo(
              new Activity(
                  List.of(Role.MEMBER),
                  Kind.QUESTION,
                  Mode.SPOKEN,
                  Audience.everyone(),
                  Order.FREE,
                  Times.any(),
                  null,
                  List.of(),
                  null));
    }

    @Test
    void says_in_words_who_sees_it() {
      assertThat(question().keptToOneself().build().audience()).isEqualTo(Audience.author());
      assertThat(question().shownTo(Role.FACILITATOR).build().audience())
          .isEqualTo(Audience.holdersOf(Role.FACILITATOR));
      assertThat(question().shownInOwnGroup().build().audience()).isEqualTo(Audience.myGroup());
      assertThat(question().shownWhenComplete().build().audience())
          .isEqualTo(Audience.everyoneWhenComplete());
    }

    @Test
    void may_be_written_in_rounds_and_about_something() {
      Activity activity =
          Activity.writes(Kind.ANSWER).by(Role.MEMBER).inRounds().about(Kind.QUESTION).build();

      assertThat(activity.mode()).isEqualTo(Mode.WRITTEN);
      assertThat(activity.order()).isEqualTo(Order.ROUND);
      assertThat(activity.about()).isEqualTo(About.kind(Kind.QUESTION));
    }

    @Test
    void lists_all_that_is_wrong() {
      invalid(
          () ->
              Activity.says("Haiku!")
                  .times(Times.exactly(1).perTarget())
                  .after("Haiku!")
                  .addLabels(new Label("warm", text("w")), new Label("warm", text("w")))
                  .build(),
          "activity 'Haiku!'",
          "it names no role",
          "its times are per target, so it must say what it is about",
          "it cannot open after its own kind 'Haiku!'",
          "kind 'Haiku!' must be lower-case words joined by hyphens, such as 'case-owner'",
          "kind 'Haiku!' must be lower-case words joined by hyphens, such as 'case-owner'",
          "label 'warm' stands more than once");
    }

    @Test
    void names_each_role_once() {
      invalid(
          () -> question().by(Role.MEMBER).build(),
          "activity 'question': role 'member' stands more than once");
    }

    @Test
    void misses_its_kind() {
      invalid(
          () -> new Activity.Builder().by(Role.MEMBER).build(),
          "incomplete definition: 'kind' is missing");
    }

    @Test
    void is_changed_by_a_copy() {
      Activity spoken = question().build();

      assertThat(spoken.withMode(Mode.WRITTEN).mode()).isEqualTo(Mode.WRITTEN);
      assertThat(spoken.mode()).isEqualTo(Mode.SPOKEN);
      assertThat(spoken.withTimes(Times.any())).isEqualTo(spoken);
    }
  }

  @Nested
  class Small_parts {
    @Test
    void check_their_ids() {
      invalid(
          () -> new Label("Warm", text("w")),
          "label: label 'Warm' must be lower-case words joined by hyphens, such as 'case-owner'");
      invalid(
          () -> About.kind("a b"),
          "about: kind 'a b' must be lower-case words joined by hyphens, such as 'case-owner'");
      invalid(
          () -> Prompt.of("Boss", text("p")),
          "prompt: role 'Boss' must be lower-case words joined by hyphens, such as 'case-owner'");
      invalid(
          () -> new Pitfall("Boss", text("p")),
          "pitfall: role 'Boss' must be lower-case words joined by hyphens, such as 'case-owner'");
      invalid(
          () -> new Repeat.Until("Boss"),
          "repeat: role 'Boss' must be lower-case words joined by hyphens, such as 'case-owner'");
      invalid(
          () -> new Repeat.ForEach("Boss", "-", false),
          "repeat",
          "role 'Boss' must be lower-case words joined by hyphens, such as 'case-owner'",
          "role '-' must be lower-case words joined by hyphens, such as 'case-owner'");
      invalid(Audience::holdersOf, "audience: it names no role");
      invalid(
          () -> Audience.holdersOf("member", "member"),
          "audience: role 'member' stands more than once");
      invalid(
          () -> Choice.of(Kind.CASE).by("member").onBasisOf("vote", "vote").build(),
          "choice: basis 'vote' stands more than once");
    }

    @Test
    void check_their_numbers() {
      invalid(
          () -> new Repeat.Rounds(0, 0),
          "repeat",
          "'min' must be 1 or more but is 0",
          "'max' must be 1 or more but is 0");
      invalid(() -> new Repeat.Rounds(3, 2), "repeat: 'min' (3) exceeds 'max' (2)");
      invalid(() -> GroupSize.between(5, 4), "group size: 'min' (5) exceeds 'max' (4)");
      invalid(() -> new GroupSize(0, null), "group size: 'min' must be 1 or more but is 0");
      invalid(
          () -> new Meetings(0, Duration.ZERO),
          "meetings",
          "'count' must be 1 or more but is 0",
          "'length' must be more than zero");
      invalid(
          () -> new Meetings(1, TimeBudget.LONGEST.plusNanos(1)),
          "meetings: 'length' must be 366 days or less");
    }

    @Test
    void filter_what_is_answered() {
      assertThat(About.kind(Kind.QUESTION).labelled("warm").rated("hot"))
          .isEqualTo(new About(Kind.QUESTION, "warm", "hot"));
    }

    @Test
    void know_how_many_fit() {
      assertThat(GroupSize.between(2, 3).fits(1)).isFalse();
      assertThat(GroupSize.between(2, 3).fits(2)).isTrue();
      assertThat(GroupSize.between(2, 3).fits(3)).isTrue();
      assertThat(GroupSize.between(2, 3).fits(4)).isFalse();
      assertThat(new GroupSize(null, null).fits(0)).isTrue();
    }

    @Test
    void know_which_groupings_divide_people() {
      assertThat(Grouping.values())
          .filteredOn(Grouping::needsGroups)
          .containsExactly(Grouping.PAIRS, Grouping.SUBGROUPS);
    }
  }

  @Nested
  class A_form {
    @Test
    void keeps_where_roles_sit_in_the_order_of_the_ids() {
      Form form =
          Form.of("circle", Grouping.TOGETHER)
              .putPresence("member", Presence.OUTSIDE)
              .putPresence("case-owner", Presence.TURNED_AWAY)
              .build();

      assertThat(form.presence())
          .containsExactly(
              Map.entry("case-owner", Presence.TURNED_AWAY), Map.entry("member", Presence.OUTSIDE));
      assertThat(form.isPlain()).isFalse();
    }

    @Test
    void is_plain_when_it_is_just_its_activities() {
      assertThat(Form.plain(List.of(question().build())).isPlain()).isTrue();
      assertThat(Form.of(Form.PLAIN, Grouping.TOGETHER).with(question()).build().isPlain())
          .isTrue();
    }

    @Test
    void checks_its_ids() {
      invalid(
          () -> Form.of("In Pairs", Grouping.PAIRS).putPresence("Boss", Presence.OUTSIDE).build(),
          "form 'In Pairs'",
          "id 'In Pairs' must be lower-case words joined by hyphens, such as 'case-owner'",
          "role 'Boss' must be lower-case words joined by hyphens, such as 'case-owner'");
    }
  }

  @Nested
  class A_phase {
    @Test
    void has_one_plain_form_where_it_names_none() {
      assertThat(Phase.of("talk").title(text("Talk")).build().forms())
          .containsExactly(Form.plain(List.of()));
      assertThat(
              Phase.of("talk")
                  .title(text("Talk"))
                  .with(question())
                  .with(question().build())
                  .build()
                  .forms())
          .containsExactly(Form.plain(List.of(question().build(), question().build())));
    }

    @Test
    void lists_all_that_is_wrong() {
      invalid(
          () ->
              Phase.of("Talk")
                  .title(text("Talk"))
                  .silent(true)
                  .form(Form.of("one", Grouping.ALONE).with(question()))
                  .form(Form.of("one", Grouping.PAIRS))
                  .addReveals("note", "note")
                  .build(),
          "phase 'Talk'",
          "it is silent, yet it has activities",
          "id 'Talk' must be lower-case words joined by hyphens, such as 'case-owner'",
          "form 'one' stands more than once",
          "revealed kind 'note' stands more than once");
    }

    @Test
    void misses_its_title() {
      invalid(() -> Phase.of("talk").build(), "incomplete definition: 'title' is missing");
      invalid(
          () -> new Phase.Builder().build(),
          "incomplete definition",
          "'id' is missing",
          "'title' is missing");
    }

    @Test
    void is_changed_by_a_copy() {
      Phase talk = Phase.of("talk").title(text("Talk")).minutes(5).build();

      assertThat(talk.withOptional(true).optional()).isTrue();
      assertThat(talk.withTime(TimeBudget.ofMinutes(9)).time()).isEqualTo(TimeBudget.ofMinutes(9));
      assertThat(talk.time()).isEqualTo(TimeBudget.ofMinutes(5));
    }
  }

  @Nested
  class A_cycle {
    @Test
    void has_steps() {
      invalid(
          () -> Cycle.of("Rounds").repeat(new Repeat.Rounds(1, null)).build(),
          "cycle 'Rounds'",
          "it has no steps",
          "id 'Rounds' must be lower-case words joined by hyphens, such as 'case-owner'");
    }

    @Test
    void misses_how_it_repeats() {
      invalid(() -> Cycle.of("rounds").build(), "incomplete definition: 'repeat' is missing");
    }
  }

  @Nested
  class A_method {
    private static Method.Builder circle() {
      return Method.of("circle")
          .title(text("Circle"))
          .role(Role.of(Role.FACILITATOR).title(text("F")))
          .role(Role.of(Role.MEMBER).title(text("M")));
    }

    @Test
    void lists_every_problem_at_once() {
      invalid(
          () ->
              Method.of("Circle!")
                  .basedOn("Old One")
                  .family("Balint")
                  .title(text("Circle"))
                  .role(Role.of(Role.MEMBER).title(text("M")))
                  .role(Role.of(Role.MEMBER).title(text("M")))
                  .phase(
                      Phase.of("talk")
                          .title(text("Talk"))
                          .time(TimeBudget.ofMinutes(2).per("timer"))
                          .chooses(Choice.of(Kind.CASE).by("chooser").makesAuthor("chosen"))
                          .addPrompts(Prompt.of("prompted", text("p")))
                          .form(
                              Form.of("one", Grouping.ALONE)
                                  .putPresence("outsider", Presence.OUTSIDE)
                                  .addPrompts(Prompt.of("asker", text("p")))
                                  .with(Activity.says(Kind.NOTE).by("speaker").shownTo("viewer"))))
                  .cycle(
                      Cycle.of("talk")
                          .repeat(new Repeat.ForEach("turner", "star", false))
                          .step(Phase.of("inner").title(text("I"))))
                  .cycle(
                      Cycle.of("rounds")
                          .repeat(new Repeat.Until("ender"))
                          .step(Phase.of("inner").title(text("I"))))
                  .always(Activity.writes(Kind.NOTE).by("writer"))
                  .addPitfalls(new Pitfall("faller", text("p")))
                  .build(),
          "method 'Circle!'",
          Stream.of(
                  Stream.of(
                      "id 'Circle!' must be lower-case words joined by hyphens, such as"
                          + " 'case-owner'",
                      "base 'Old One' must be lower-case words joined by hyphens, such as"
                          + " 'case-owner'",
                      "family 'Balint' must be lower-case words joined by hyphens, such as"
                          + " 'case-owner'"),
                  missing(
                      "phase 'talk'",
                      "timer",
                      "chooser",
                      "chosen",
                      "prompted",
                      "outsider",
                      "asker",
                      "speaker",
                      "viewer"),
                  missing("cycle 'talk'", "turner", "star"),
                  missing("cycle 'rounds'", "ender"),
                  missing("'always'", "writer"),
                  missing("a pitfall", "faller"),
                  Stream.of(
                      "role 'member' stands more than once",
                      "phase or cycle 'talk' stands more than once",
                      "phase or cycle 'inner' stands more than once"))
              .flatMap(problems -> problems)
              .toArray(String[]::new));
    }

    private static Stream<String> missing(String place, String... roles) {
      return Stream.of(roles)
          .map(role -> place + " names role '" + role + "', which the method does not have");
    }

    @Test
    void has_roles_and_phases() {
      invalid(
          () -> Method.of("circle").title(text("Circle")).build(),
          "method 'circle'",
          "it has no roles",
          "it has no phases");
    }

    @Test
    void has_no_more_roles_than_a_session_can_tell_apart() {
      Method.Builder crowd = circle().phase(Phase.of("talk").title(text("Talk")));
      for (int i = 0; i < 62; i++) {
        crowd.role(Role.of("role" + i).title(text("R")));
      }
      assertThat(crowd.build().roles()).hasSize(64);

      crowd.role(Role.of("role62").title(text("R")));
      invalid(crowd::build, "method 'circle': it has 65 roles, and may have 64 at the most");
    }

    @Test
    void misses_its_title() {
      invalid(
          () -> new Method.Builder().build(),
          "incomplete definition",
          "'id' is missing",
          "'title' is missing");
    }

    @Test
    void finds_its_phases_also_in_cycles() {
      Method method =
          circle()
              .phase(Phase.of("one").title(text("1")))
              .cycle(
                  Cycle.of("rounds")
                      .repeat(new Repeat.Rounds(1, null))
                      .step(Phase.of("two").title(text("2"))))
              .phase(Phase.of("three").title(text("3")))
              .build();

      assertThat(method.phases()).extracting(Phase::id).containsExactly("one", "two", "three");
      assertThat(method.findPhase("two")).map(Phase::id).contains("two");
      assertThat(method.findPhase("rounds")).isEmpty();
      assertThat(method.findRole(Role.MEMBER)).map(Role::id).contains(Role.MEMBER);
      assertThat(method.findRole("pilot")).isEmpty();
    }

    @Test
    void keeps_copies_that_nobody_changes() {
      List<Step> flow = new ArrayList<>(List.of(Phase.of("one").title(text("1")).build()));
      Method method = circle().flow(flow).build();
      flow.clear();

      assertThat(method.flow()).hasSize(1);
      assertThatThrownBy(() -> method.flow().clear())
          .isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(() -> method.roles().clear())
          .isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(() -> method.phases().clear())
          .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void is_changed_by_a_copy_that_is_checked_too() {
      Method method = circle().phase(Phase.of("one").title(text("1"))).build();

      assertThat(method.withSkippable(true).skippable()).isTrue();
      assertThat(method.skippable()).isFalse();
      invalid(() -> method.withFlow(), "method 'circle': it has no phases");
    }

    @Test
    void is_not_good_for_what_it_is_not_meant_for() {
      Method.Builder method = circle().phase(Phase.of("one").title(text("1")));

      invalid(
          () -> method.addGoodFor(Aim.FACTUAL).addNotFor(Aim.FACTUAL).build(),
          "method 'circle': aim 'factual' is both good for it and not");
    }

    @Test
    void may_say_for_whom_it_is() {
      Method method =
          circle()
              .phase(Phase.of("one").title(text("1")))
              .purpose(text("To see more"))
              .addSuits(text("Beginners"))
              .addDoesNotSuit(text("Crises"))
              .addGoodFor(Aim.RELATIONAL, "grief")
              .addNotFor(Aim.TECHNICAL)
              .group(GroupSize.between(4, 8))
              .duration(DurationRange.betweenMinutes(60, 90))
              .meetings(new Meetings(3, Duration.ofHours(2)))
              .addSources(new Source(text("A book"), null))
              .build();

      assertThat(method.suits()).containsExactly(text("Beginners"));
      assertThat(method.doesNotSuit()).containsExactly(text("Crises"));
      assertThat(method.goodFor()).containsExactly("relational", "grief");
      assertThat(method.notFor()).containsExactly("technical");
      assertThat(method.sources()).containsExactly(new Source(text("A book"), null));
    }
  }
}
