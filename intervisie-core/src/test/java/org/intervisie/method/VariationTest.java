package org.intervisie.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.intervisie.text.InvalidDefinitionException;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.TimeBudget;
import org.junit.jupiter.api.Test;

class VariationTest {
  private final Method base =
      Method.of("circle")
          .title(text("Circle"))
          .family("rounds")
          .role(Role.of(Role.MEMBER).title(text("Member")))
          .phase(phase("open"))
          .cycle(
              Cycle.of("turns")
                  .step(phase("tell"))
                  .step(phase("ask"))
                  .repeat(new Repeat.ForEach(Role.MEMBER, null, false)))
          .phase(phase("close"))
          .build();

  @Test
  void is_based_on_its_base_and_differs_in_its_id() {
    Method variant = base.vary("half-circle").build();

    assertThat(variant).isEqualTo(base.withId("half-circle").withBasedOn("circle"));
    assertThat(base.basedOn()).isNull();
  }

  @Test
  void a_variant_of_a_variant_is_based_on_that() {
    Method variant = base.vary("half-circle").build().vary("quarter-circle").build();

    assertThat(variant.basedOn()).isEqualTo("half-circle");
  }

  @Test
  void leaves_a_phase_out() {
    assertThat(ids(base.vary("v").leaveOut("open"))).containsExactly("tell", "ask", "close");
    assertThat(ids(base.vary("v").leaveOut("ask"))).containsExactly("open", "tell", "close");
  }

  @Test
  void leaves_a_cycle_out_with_all_its_phases() {
    assertThat(ids(base.vary("v").leaveOut("turns"))).containsExactly("open", "close");
  }

  @Test
  void puts_a_phase_before_or_after_another() {
    assertThat(ids(base.vary("v").insertBefore("open", phase("arrive"))))
        .containsExactly("arrive", "open", "tell", "ask", "close");
    assertThat(ids(base.vary("v").insertAfter("open", phase("breathe"))))
        .containsExactly("open", "breathe", "tell", "ask", "close");
  }

  @Test
  void a_phase_beside_one_in_a_cycle_is_in_the_cycle_too() {
    Method variant = base.vary("v").insertAfter("ask", phase("thank")).build();

    assertThat(variant.flow()).hasSize(3);
    assertThat(((Cycle) variant.flow().get(1)).steps())
        .extracting(Step::id)
        .containsExactly("tell", "ask", "thank");
  }

  @Test
  void a_phase_beside_a_cycle_is_outside_it() {
    Method variant = base.vary("v").insertAfter("turns", phase("thank")).build();

    assertThat(variant.flow())
        .extracting(Step::id)
        .containsExactly("open", "turns", "thank", "close");
  }

  @Test
  void replaces_a_phase() {
    assertThat(ids(base.vary("v").replace("ask", phase("listen"))))
        .containsExactly("open", "tell", "listen", "close");
  }

  @Test
  void changes_a_phase_where_it_stands() {
    Method variant =
        base.vary("v").change("ask", phase -> phase.withTime(TimeBudget.ofMinutes(7))).build();

    assertThat(variant.findPhase("ask").orElseThrow().time()).isEqualTo(TimeBudget.ofMinutes(7));
    assertThat(variant.phases()).hasSize(4);
  }

  @Test
  void has_texts_and_sources_of_its_own() {
    Source source = new Source(text("A book"), null);

    Method variant =
        base.vary("v").title(text("Half")).purpose(text("To be short")).sources(source).build();

    assertThat(variant.title()).isEqualTo(text("Half"));
    assertThat(variant.purpose()).isEqualTo(text("To be short"));
    assertThat(variant.sources()).containsExactly(source);
    assertThat(variant.family()).isEqualTo("rounds");
  }

  @Test
  void two_variants_begun_together_do_not_touch_each_other() {
    Variation begun = base.vary("v").leaveOut("open");

    assertThat(ids(begun.leaveOut("ask"))).containsExactly("tell", "close");
    assertThat(ids(begun)).containsExactly("tell", "ask", "close");
  }

  @Test
  void later_edits_see_what_earlier_ones_made() {
    assertThat(
            ids(
                base.vary("v")
                    .insertAfter("open", phase("breathe"))
                    .insertAfter("breathe", phase("stretch"))
                    .leaveOut("breathe")))
        .containsExactly("open", "stretch", "tell", "ask", "close");
  }

  @Test
  void changes_what_holds_for_the_whole_method_but_not_whose_variant_it_is() {
    Method variant =
        base.vary("v")
            .changeAll(method -> method.withSkippable(true).withId("w").withBasedOn("x"))
            .build();

    assertThat(variant).isEqualTo(base.withId("v").withBasedOn("circle").withSkippable(true));
    assertThatThrownBy(() -> base.vary("v").changeAll(method -> method.withRoles()).build())
        .isInstanceOf(InvalidDefinitionException.class)
        .hasMessage(
            "variant 'v' of method 'circle': cannot change the method: method 'v' has 2 problems:"
                + " it has no roles; cycle 'turns' names role 'member', which the method does not"
                + " have");
  }

  @Test
  void moves_a_phase_before_or_after_another() {
    assertThat(ids(base.vary("v").moveBefore("close", "open")))
        .containsExactly("close", "open", "tell", "ask");
    assertThat(ids(base.vary("v").moveAfter("open", "ask")))
        .containsExactly("tell", "ask", "open", "close");
  }

  @Test
  void a_phase_moves_into_a_cycle_and_out_of_it() {
    Method into = base.vary("v").moveAfter("open", "tell").build();
    Method out = base.vary("v").moveBefore("ask", "turns").build();

    assertThat(((Cycle) into.flow().get(0)).steps())
        .extracting(Step::id)
        .containsExactly("tell", "open", "ask");
    assertThat(out.flow()).extracting(Step::id).containsExactly("open", "ask", "turns", "close");
  }

  @Test
  void a_cycle_moves_with_its_phases() {
    assertThat(ids(base.vary("v").moveAfter("turns", "close")))
        .containsExactly("open", "close", "tell", "ask");
  }

  @Test
  void a_cycle_takes_the_place_of_a_phase() {
    Cycle again = Cycle.of("again").step(phase("walk")).repeat(new Repeat.Rounds(2, 3)).build();

    Method variant = base.vary("v").replace("close", again).build();

    assertThat(variant.flow()).endsWith(again);
  }

  @Test
  void names_all_edits_of_steps_that_are_not_there_and_those_that_are() {
    Variation variation =
        base.vary("v")
            .leaveOut("opening")
            .insertAfter("talk", phase("thank"))
            .moveBefore("open", "end")
            .moveAfter("begin", "open")
            .change("turns", phase -> phase);

    assertThatThrownBy(variation::build)
        .isInstanceOf(InvalidDefinitionException.class)
        .hasMessage(
            """
            variant 'v' of method 'circle' has 5 problems:
            - cannot leave out 'opening': it is not there; there are open, turns, tell, ask, close
            - cannot insert after 'talk': it is not there; there are open, turns, tell, ask, close
            - cannot move 'open' before 'end': 'end' is not there; there are open, turns, tell, ask, \
            close
            - cannot move 'begin' after 'open': 'begin' is not there; there are open, turns, tell, \
            ask, close
            - cannot change 'turns': it is a cycle, not a phase\
            """);
  }

  @Test
  void names_the_edit_that_would_break_something_and_what() {
    Variation variation =
        base.vary("v")
            .leaveOut("tell")
            .leaveOut("ask")
            .insertAfter("open", phase("close"))
            .insertBefore("close", Phase.of("thank"))
            .moveBefore("turns", "ask")
            .change("open", phase -> phase.withReveals("Not an id"));

    assertThatThrownBy(variation::build)
        .isInstanceOf(InvalidDefinitionException.class)
        .hasMessage(
            """
            variant 'v' of method 'circle' has 5 problems:
            - cannot leave out 'ask': cycle 'turns': it has no steps
            - cannot insert after 'open': method 'v': phase or cycle 'close' stands more than once
            - cannot insert before 'close': incomplete definition: 'title' is missing
            - cannot move 'turns' before 'ask': it would stand within itself
            - cannot change 'open': phase 'open': revealed kind 'Not an id' must be lower-case \
            words joined by hyphens, such as 'case-owner'\
            """);
  }

  @Test
  void says_of_a_step_that_an_edit_of_its_own_took_away_that_it_did() {
    Variation variation =
        base.vary("v")
            .leaveOut("turns")
            .rename("open", "arrive")
            .minutes("ask", 5)
            .moveBefore("close", "open")
            .leaveOut("arive")
            .insertLast(phase("ask"))
            .minutes("ask", 5);

    assertThatThrownBy(variation::build)
        .hasMessage(
            """
            variant 'v' of method 'circle' has 3 problems:
            - cannot change the time of 'ask': 'ask' is not there any more: an earlier edit took it \
            away or renamed it; there are arrive, close
            - cannot move 'close' before 'open': 'open' is not there any more: an earlier edit took \
            it away or renamed it; there are arrive, close
            - cannot leave out 'arive': it is not there; there are arrive, close; did you mean \
            'arrive'?\
            """);
  }

  @Test
  void says_what_was_probably_meant() {
    assertThatThrownBy(() -> base.vary("v").leaveOut("opne").build())
        .hasMessageEndingWith("there are open, turns, tell, ask, close; did you mean 'open'?");
  }

  @Test
  void puts_a_step_before_or_after_all_others() {
    assertThat(ids(base.vary("v").insertFirst(phase("arrive"))))
        .containsExactly("arrive", "open", "tell", "ask", "close");
    assertThat(ids(base.vary("v").insertLast(phase("thank"))))
        .containsExactly("open", "tell", "ask", "close", "thank");
    assertThat(ids(base.vary("v").insertFirst(phase("a").build()).insertLast(phase("z").build())))
        .containsExactly("a", "open", "tell", "ask", "close", "z");
    assertThatThrownBy(
            () -> base.vary("v").insertFirst(phase("ask")).insertLast(Phase.of("z")).build())
        .hasMessage(
            """
            variant 'v' of method 'circle' has 2 problems:
            - cannot insert first: method 'v': phase or cycle 'ask' stands more than once
            - cannot insert last: incomplete definition: 'title' is missing\
            """);
  }

  @Test
  void puts_a_cycle_wherever_a_phase_may_come() {
    Cycle.Builder walk = Cycle.of("walks").repeat(new Repeat.Rounds(1, 2)).step(phase("walk"));

    assertThat(ids(base.vary("v").replace("ask", walk)))
        .containsExactly("open", "tell", "walk", "close");
    assertThat(ids(base.vary("v").insertBefore("ask", walk)))
        .containsExactly("open", "tell", "walk", "ask", "close");
    assertThat(ids(base.vary("v").insertAfter("ask", walk)))
        .containsExactly("open", "tell", "ask", "walk", "close");
    assertThat(base.vary("v").insertFirst(walk).build().flow()).startsWith(walk.build());
    assertThat(base.vary("v").insertLast(walk).build().flow()).endsWith(walk.build());
  }

  @Test
  void gives_a_phase_or_a_cycle_another_id() {
    Method variant = base.vary("v").rename("ask", "wonder").rename("turns", "rounds").build();

    assertThat(Steps.ids(variant.flow()))
        .containsExactly("open", "rounds", "tell", "wonder", "close");
    assertThat(variant.findPhase("wonder").orElseThrow().title()).isEqualTo(text("ask"));
    assertThatThrownBy(
            () ->
                base.vary("v")
                    .rename("aks", "wonder")
                    .rename("ask", "tell")
                    .rename("turns", "The Turns")
                    .build())
        .hasMessage(
            """
            variant 'v' of method 'circle' has 3 problems:
            - cannot rename 'aks': it is not there; there are open, turns, tell, ask, close; did \
            you mean 'ask'?
            - cannot rename 'ask': method 'v': phase or cycle 'tell' stands more than once
            - cannot rename 'turns': cycle 'The Turns': id 'The Turns' must be lower-case words \
            joined by hyphens, such as 'case-owner'\
            """);
  }

  @Test
  void a_variant_needs_an_id_of_its_own() {
    assertThatThrownBy(() -> base.vary("circle").build())
        .isInstanceOf(InvalidDefinitionException.class)
        .hasMessage("variant 'circle' of method 'circle': it needs an id of its own");
  }

  private static List<String> ids(Variation variation) {
    return variation.build().phases().stream().map(Phase::id).toList();
  }

  private static Phase.Builder phase(String id) {
    Phase.Builder phase = Phase.of(id);
    phase.title(text(id));
    return phase;
  }

  private static LocalizedText text(String text) {
    return LocalizedText.plain(text);
  }
}
