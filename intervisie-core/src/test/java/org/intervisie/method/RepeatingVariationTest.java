package org.intervisie.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intervisie.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** What a variant repeats otherwise than its base. */
class RepeatingVariationTest {
  private static final Repeat TWICE = new Repeat.Rounds(2, 2);
  private static final Repeat TURNS = new Repeat.ForEach(Role.MEMBER, null, false);

  private final Phase open = phase("open");
  private final Phase tell = phase("tell");
  private final Phase ask = phase("ask");
  private final Phase close = phase("close");
  private final Cycle turns = Cycle.of("turns").addSteps(tell, ask).repeat(TURNS).build();
  private final Method base =
      Method.of("circle")
          .title(text("Circle"))
          .role(Role.of(Role.MEMBER).title(text("Member")))
          .addFlow(open, turns, close)
          .build();

  @Test
  void repeats_one_step_where_it_stands() {
    Method variant = base.vary("v").repeat("openings", TWICE, "open").build();

    assertThat(variant.flow()).containsExactly(cycle("openings", open), turns, close);
  }

  @Test
  void repeats_one_step_of_a_cycle_within_that() {
    Method variant = base.vary("v").repeat("questions", TWICE, "ask").build();

    assertThat(variant.flow())
        .containsExactly(open, turns.withSteps(tell, cycle("questions", ask)), close);
  }

  @Test
  void repeats_a_cycle_with_all_its_phases() {
    Method variant = base.vary("v").repeat("days", TWICE, "turns").build();

    assertThat(variant.flow()).containsExactly(open, cycle("days", turns), close);
  }

  @Test
  void repeats_the_steps_from_one_to_another() {
    assertThat(base.vary("v").repeat("days", TWICE, "turns", "close").build().flow())
        .containsExactly(open, cycle("days", turns, close));
    assertThat(base.vary("v").repeat("days", TWICE, "open", "close").build().flow())
        .containsExactly(cycle("days", open, turns, close));
    assertThat(base.vary("v").repeat("rounds", TWICE, "tell", "ask").build().flow())
        .containsExactly(open, turns.withSteps(cycle("rounds", tell, ask)), close);
  }

  @Test
  void changes_how_a_cycle_repeats() {
    Method variant = base.vary("v").repeat("turns", TWICE).build();

    assertThat(variant.flow()).containsExactly(open, turns.withRepeat(TWICE), close);
  }

  @Test
  void does_the_steps_of_a_cycle_once() {
    assertThat(base.vary("v").once("turns").build().flow()).containsExactly(open, tell, ask, close);
  }

  @Test
  void says_why_something_cannot_repeat_and_what_there_is() {
    Variation variation =
        base.vary("v")
            .repeat("rounds", TWICE, "aks")
            .repeat("rounds", TWICE, "tell", "finish")
            .repeat("rounds", TWICE, "tell", "close")
            .repeat("rounds", TWICE, "turns", "open")
            .repeat("rounds", TWICE, "open", "ask")
            .repeat("turns", TWICE, "open")
            .repeat("rounds", new Repeat.Until("boss"), "open")
            .repeat("rounds", TWICE)
            .repeat("ask", TWICE)
            .once("rounds")
            .once("ask");

    assertThatThrownBy(variation::build)
        .hasMessage(
            """
            variant 'v' of method 'circle' has 11 problems:
            - cannot repeat 'aks' as 'rounds': 'aks' is not there; there are open, turns, tell, \
            ask, close; did you mean 'ask'?
            - cannot repeat 'tell' to 'finish' as 'rounds': 'finish' is not there; there are open, \
            turns, tell, ask, close
            - cannot repeat 'tell' to 'close' as 'rounds': 'close' does not stand beside 'tell'; \
            there are tell, ask
            - cannot repeat 'turns' to 'open' as 'rounds': 'open' comes before 'turns'
            - cannot repeat 'open' to 'ask' as 'rounds': 'ask' does not stand beside 'open'; there \
            are open, turns, close
            - cannot repeat 'open' as 'turns': method 'v': phase or cycle 'turns' stands more than \
            once
            - cannot repeat 'open' as 'rounds': method 'v': cycle 'rounds' names role 'boss', \
            which the method does not have
            - cannot change how 'rounds' repeats: it is not there; there are open, turns, tell, \
            ask, close
            - cannot change how 'ask' repeats: it is a phase, not a cycle
            - cannot do 'rounds' once: it is not there; there are open, turns, tell, ask, close
            - cannot do 'ask' once: it is a phase, not a cycle\
            """);
  }

  private static Cycle cycle(String id, Step... steps) {
    return Cycle.of(id).addSteps(steps).repeat(TWICE).build();
  }

  private static Phase phase(String id) {
    return Phase.of(id).title(text(id)).build();
  }

  private static LocalizedText text(String text) {
    return LocalizedText.plain(text);
  }
}
