package org.intervisie.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.TimeBudget;
import org.junit.jupiter.api.Test;

/** What a variant changes within a phase. */
class PhaseVariationTest {
  private static final Activity TELL = Activity.says(Kind.CASE).by(Role.MEMBER).build();
  private static final Activity ASK = Activity.says(Kind.QUESTION).by(Role.MEMBER, "guest").build();
  private static final Activity ANSWER = Activity.says(Kind.ANSWER).by("guest").build();
  private static final Activity NOTE = Activity.writes(Kind.NOTE).by(Role.MEMBER, "guest").build();
  private static final Prompt WHY =
      Prompt.of("guest", LocalizedText.of("nl", "Waarom?").and("en", "Why?"));
  private static final Prompt HOW = Prompt.of(Role.MEMBER, text("How?"));
  private static final Form PAIRS =
      Form.of("pairs", Grouping.PAIRS).with(ASK).addPrompts(HOW).build();
  private static final Form CIRCLE =
      Form.of("circle", Grouping.TOGETHER).with(ASK).with(ANSWER).build();

  private final Phase open = Phase.of("open").title(text("Open")).build();
  private final Phase tell =
      Phase.of("tell").title(text("Tell")).minutes(5).optional(true).with(TELL).build();
  private final Phase ask =
      Phase.of("ask").title(text("Ask")).addForms(PAIRS, CIRCLE).addPrompts(WHY).build();
  private final Method base =
      Method.of("circle")
          .title(text("Circle"))
          .role(Role.of(Role.MEMBER).title(text("Member")))
          .role(Role.of("guest").title(text("Guest")))
          .addFlow(open)
          .cycle(Cycle.of("turns").addSteps(tell, ask).repeat(new Repeat.Rounds(1, 2)))
          .addAlways(NOTE)
          .build();
  private final Variation variation = base.vary("v");

  @Test
  void has_another_title_or_time() {
    assertThat(in("tell", variation.retitle("tell", text("Talk"))))
        .isEqualTo(tell.withTitle(text("Talk")));
    assertThat(in("tell", variation.time("tell", TimeBudget.atLeastMinutes(3))))
        .isEqualTo(tell.withTime(TimeBudget.atLeastMinutes(3)));
    assertThat(in("open", variation.minutes("open", 4)))
        .isEqualTo(open.withTime(TimeBudget.ofMinutes(4)));
    assertThat(in("tell", variation.withoutTime("tell"))).isEqualTo(tell.withTime(null));
  }

  @Test
  void may_be_skipped_or_not() {
    assertThat(in("tell", variation.required("tell"))).isEqualTo(tell.withOptional(false));
    assertThat(in("open", variation.optional("open"))).isEqualTo(open.withOptional(true));
  }

  @Test
  void allows_more_in_every_form_that_did_not_allow_it_yet() {
    assertThat(in("ask", variation.addActivity("ask", ANSWER)))
        .isEqualTo(ask.withForms(PAIRS.withActivities(ASK, ANSWER), CIRCLE));
    assertThat(in("open", variation.addActivity("open", Activity.says(Kind.CASE).by(Role.MEMBER))))
        .isEqualTo(open.withForms(Form.plain(List.of(TELL))));
  }

  @Test
  void allows_more_in_one_form() {
    Activity.Builder tellMore = Activity.says(Kind.CASE).by(Role.MEMBER);

    assertThat(in("ask", variation.addActivity("ask", "circle", TELL)))
        .isEqualTo(ask.withForms(PAIRS, CIRCLE.withActivities(ASK, ANSWER, TELL)));
    assertThat(in("tell", variation.addActivity("tell", Form.PLAIN, ASK)))
        .isEqualTo(tell.withForms(Form.plain(List.of(TELL, ASK))));
    assertThat(in("ask", variation.addActivity("ask", "pairs", tellMore)))
        .isEqualTo(ask.withForms(PAIRS.withActivities(ASK, TELL), CIRCLE));
  }

  @Test
  void allows_nobody_a_kind_that_is_taken_away() {
    assertThat(in("ask", variation.takeActivity("ask", Kind.QUESTION)))
        .isEqualTo(ask.withForms(PAIRS.withActivities(), CIRCLE.withActivities(ANSWER)));
    assertThat(in("ask", variation.takeActivity("ask", Kind.ANSWER)))
        .isEqualTo(ask.withForms(PAIRS, CIRCLE.withActivities(ASK)));
    assertThat(in("ask", variation.takeActivity("ask", "pairs", Kind.QUESTION)))
        .isEqualTo(ask.withForms(PAIRS.withActivities(), CIRCLE));
  }

  @Test
  void forbids_a_role_what_others_may_still_do() {
    Activity others = ASK.withRoles("guest");

    assertThat(in("ask", variation.forbid("ask", Role.MEMBER, Kind.QUESTION)))
        .isEqualTo(
            ask.withForms(PAIRS.withActivities(others), CIRCLE.withActivities(others, ANSWER)));
  }

  @Test
  void an_activity_of_the_forbidden_role_alone_goes() {
    assertThat(in("ask", variation.forbid("ask", "guest", Kind.ANSWER)))
        .isEqualTo(ask.withForms(PAIRS, CIRCLE.withActivities(ASK)));
  }

  @Test
  void what_is_wrong_in_every_form_is_told_once() {
    Variation haunted =
        variation.addActivity("ask", Activity.says(Kind.NOTE).by("ghost", "goblin"));

    assertThatThrownBy(haunted::build)
        .hasMessage(
            "variant 'v' of method 'circle': cannot add an activity to 'ask': method 'v' has 2"
                + " problems: phase 'ask' names role 'ghost', which the method does not have;"
                + " phase 'ask' names role 'goblin', which the method does not have");
  }

  @Test
  @SuppressWarnings("NullAway") // Just what someone might do by mistake.
  void a_change_that_gives_nothing_is_told_with_the_others() {
    Variation nothing = variation.change("ask", ask -> null).changeAll(method -> null);

    assertThatThrownBy(nothing.change("tell", tell -> tell.withId("ask"))::build)
        .hasMessage(
            """
            variant 'v' of method 'circle' has 3 problems:
            - cannot change 'ask': the change gave null instead of a phase
            - cannot change the method: the change gave null instead of a method
            - cannot change 'tell': method 'v': phase or cycle 'ask' stands more than once\
            """);
  }

  @Test
  void says_why_an_activity_cannot_be_added_or_taken_and_which_there_are() {
    Variation impossible =
        variation
            .addActivity("turns", ANSWER)
            .addActivity("ask", ASK)
            .addActivity("ask", "circle", ASK)
            .addActivity("ask", "pair", ANSWER)
            .addActivity("ask", Activity.says(Kind.NOTE).by("ghost"))
            .addActivity("ask", "pairs", Activity.says(Kind.NOTE))
            .takeActivity("ask", "qestion")
            .takeActivity("open", Kind.CASE)
            .takeActivity("ask", "pairs", Kind.ANSWER)
            .takeActivity("ask", Kind.QUESTION, "pairs")
            .forbid("ask", Role.MEMBER, Kind.ANSWER)
            .forbid("ask", "gest", Kind.QUESTION)
            .forbid("ask", Kind.QUESTION, Role.MEMBER)
            .forbid("asc", Role.MEMBER, Kind.QUESTION);

    assertThatThrownBy(impossible::build)
        .hasMessage(
            """
            variant 'v' of method 'circle' has 14 problems:
            - cannot add an activity to 'turns': it is a cycle, not a phase
            - cannot add an activity to 'ask': just that 'question' is there already
            - cannot add an activity to 'ask': just that 'question' is there already
            - cannot add an activity to 'ask': form 'pair' is not there; there are pairs, circle; \
            did you mean 'pairs'?
            - cannot add an activity to 'ask': method 'v': phase 'ask' names role 'ghost', which \
            the method does not have
            - cannot add an activity to 'ask': activity 'note': it names no role
            - cannot take an activity from 'ask': activity 'qestion' is not there; there are \
            question, answer; did you mean 'question'?
            - cannot take an activity from 'open': activity 'case' is not there; there are none
            - cannot take an activity from 'ask': activity 'answer' is not there; there is only \
            question
            - cannot take an activity from 'ask': form 'question' is not there; there are pairs, \
            circle
            - cannot forbid in 'ask': 'answer' is not open to role 'member'; there is only guest
            - cannot forbid in 'ask': 'question' is not open to role 'gest'; there are member, \
            guest; did you mean 'guest'?
            - cannot forbid in 'ask': activity 'member' is not there; there are question, answer
            - cannot forbid in 'asc': it is not there; there are open, turns, tell, ask; did you \
            mean 'ask'?\
            """);
  }

  @Test
  void a_silent_phase_allows_nothing_more() {
    assertThatThrownBy(
            () ->
                variation
                    .change("open", phase -> phase.withSilent(true))
                    .addActivity("open", TELL)
                    .build())
        .hasMessageEndingWith(
            "cannot add an activity to 'open': phase 'open': it is silent, yet it has activities");
  }

  @Test
  void what_is_always_open_can_be_added_and_taken_too() {
    assertThat(variation.addAlways(TELL).build().always()).containsExactly(NOTE, TELL);
    assertThat(variation.addAlways(Activity.says(Kind.CASE).by(Role.MEMBER)).build().always())
        .containsExactly(NOTE, TELL);
    assertThat(variation.takeAlways(Kind.NOTE).build().always()).isEmpty();
    assertThat(variation.forbidAlways("guest", Kind.NOTE).build().always())
        .containsExactly(NOTE.withRoles(Role.MEMBER));
    assertThatThrownBy(
            () ->
                variation
                    .addAlways(NOTE)
                    .takeAlways(Kind.CASE)
                    .forbidAlways("ghost", Kind.NOTE)
                    .forbidAlways(Role.MEMBER, Kind.CASE)
                    .build())
        .hasMessage(
            """
            variant 'v' of method 'circle' has 4 problems:
            - cannot add an activity to every phase: just that 'note' is there already
            - cannot take an activity from every phase: activity 'case' is not there; there is \
            only note
            - cannot forbid in every phase: 'note' is not open to role 'ghost'; there are member, \
            guest
            - cannot forbid in every phase: activity 'case' is not there; there is only note\
            """);
  }

  @Test
  void a_form_comes_after_those_that_are_there() {
    Form.Builder alone = Form.of("alone", Grouping.ALONE);

    assertThat(in("ask", variation.addForm("ask", alone)).forms())
        .containsExactly(PAIRS, CIRCLE, alone.build());
    assertThat(in("tell", variation.addForm("tell", PAIRS)).forms())
        .containsExactly(Form.plain(List.of(TELL)), PAIRS);
  }

  @Test
  void a_form_is_the_only_one_in_a_phase_that_had_none() {
    assertThat(in("open", variation.addForm("open", PAIRS)).forms()).containsExactly(PAIRS);
  }

  @Test
  void a_form_goes_with_all_that_it_had() {
    assertThat(in("ask", variation.takeForm("ask", "pairs"))).isEqualTo(ask.withForms(CIRCLE));
  }

  @Test
  void says_why_a_form_cannot_be_added_or_taken_and_which_there_are() {
    Variation impossible =
        variation
            .addForm("ask", PAIRS)
            .addForm("aks", PAIRS)
            .takeForm("ask", "pair")
            .takeForm("tell", Form.PLAIN);

    assertThatThrownBy(impossible::build)
        .hasMessage(
            """
            variant 'v' of method 'circle' has 4 problems:
            - cannot add a form to 'ask': phase 'ask': form 'pairs' stands more than once
            - cannot add a form to 'aks': it is not there; there are open, turns, tell, ask; did \
            you mean 'ask'?
            - cannot take a form from 'ask': form 'pair' is not there; there are pairs, circle; \
            did you mean 'pairs'?
            - cannot take a form from 'tell': form 'together' is the only one, and a phase has at \
            least one\
            """);
  }

  @Test
  void a_prompt_comes_after_those_that_are_there() {
    assertThat(in("ask", variation.addPrompt("ask", HOW)).prompts()).containsExactly(WHY, HOW);
    assertThat(in("ask", variation.addPrompt("ask", "pairs", WHY)).forms())
        .containsExactly(PAIRS.withPrompts(HOW, WHY), CIRCLE);
  }

  @Test
  void a_prompt_is_known_by_what_it_says_in_any_language() {
    assertThat(in("ask", variation.takePrompt("ask", "Waarom?"))).isEqualTo(ask.withPrompts());
    assertThat(in("ask", variation.takePrompt("ask", "Why?"))).isEqualTo(ask.withPrompts());
  }

  @Test
  void a_prompt_goes_from_the_phase_and_from_its_forms() {
    assertThat(in("ask", variation.takePrompt("ask", "How?")))
        .isEqualTo(ask.withForms(PAIRS.withPrompts(), CIRCLE));
    assertThat(in("ask", variation.addPrompt("ask", "pairs", WHY).takePrompt("ask", "Why?")))
        .isEqualTo(ask.withPrompts());
  }

  @Test
  void says_why_a_prompt_cannot_be_added_or_taken_and_which_there_are() {
    Variation impossible =
        variation
            .addPrompt("ask", WHY)
            .addPrompt("ask", "pairs", HOW)
            .addPrompt("ask", "circus", HOW)
            .addPrompt("ask", Prompt.of("ghost", text("Boo")))
            .takePrompt("ask", "Who?")
            .takePrompt("tell", "How?");

    assertThatThrownBy(impossible::build)
        .hasMessage(
            """
            variant 'v' of method 'circle' has 6 problems:
            - cannot add a prompt to 'ask': that prompt is there already
            - cannot add a prompt to 'ask': that prompt is there already
            - cannot add a prompt to 'ask': form 'circus' is not there; there are pairs, circle; \
            did you mean 'circle'?
            - cannot add a prompt to 'ask': method 'v': phase 'ask' names role 'ghost', which the \
            method does not have
            - cannot take a prompt from 'ask': prompt 'Who?' is not there; there are Why?, \
            Waarom?, How?; did you mean 'Why?'?
            - cannot take a prompt from 'tell': prompt 'How?' is not there; there are none\
            """);
  }

  @Test
  void says_why_a_time_cannot_be_changed() {
    Variation impossible =
        variation
            .withoutTime("open")
            .minutes("open", 0)
            .time("turns", TimeBudget.ofMinutes(1))
            .time("open", TimeBudget.ofMinutes(1).per("ghost"))
            .optional("opne")
            .required("turns")
            .retitle("opne", text("Open"));

    assertThatThrownBy(impossible::build)
        .hasMessage(
            """
            variant 'v' of method 'circle' has 7 problems:
            - cannot take the time of 'open': it has no time
            - cannot change the time of 'open': time budget: the planned time must be more than \
            zero
            - cannot change the time of 'turns': it is a cycle, not a phase
            - cannot change the time of 'open': method 'v': phase 'open' names role 'ghost', which \
            the method does not have
            - cannot make optional 'opne': it is not there; there are open, turns, tell, ask; did \
            you mean 'open'?
            - cannot require 'turns': it is a cycle, not a phase
            - cannot retitle 'opne': it is not there; there are open, turns, tell, ask; did you \
            mean 'open'?\
            """);
  }

  private static Phase in(String phase, Variation variation) {
    return variation.build().findPhase(phase).orElseThrow();
  }

  private static LocalizedText text(String text) {
    return LocalizedText.plain(text);
  }
}
