package org.intervisie.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.intervisie.text.InvalidDefinitionException.Problem;
import org.junit.jupiter.api.Test;

/** All that is wrong with a definition, in one go. */
class InvalidDefinitionExceptionTest {

  @Test
  void says_a_single_problem_in_one_line() {
    assertThatThrownBy(
            () ->
                InvalidDefinitionException.in("phase 'x'")
                    .require(false, "it is too long")
                    .throwIfAny())
        .hasMessage("phase 'x': it is too long");
  }

  @Test
  void lists_several_problems_in_the_order_of_finding() {
    InvalidDefinitionException exception =
        catchThrowableOfType(
            InvalidDefinitionException.class,
            () ->
                InvalidDefinitionException.in("phase 'x'")
                    .require(false, "one")
                    .require(true, "none")
                    .require(false, "two")
                    .throwIfAny());

    assertThat(exception.problems()).containsExactly("one", "two");
    assertThat(exception).hasMessage("phase 'x' has 2 problems:\n- one\n- two");
  }

  @Test
  void is_not_thrown_without_a_problem() {
    assertThatCode(
            () -> InvalidDefinitionException.in("phase 'x'").require(true, "none").throwIfAny())
        .doesNotThrowAnyException();
  }

  @Test
  void names_the_parts_that_a_builder_misses() {
    assertThat(new InvalidDefinitionException("id", "title"))
        .hasMessage(
            "incomplete definition has 2 problems:\n- 'id' is missing\n- 'title' is missing");
  }

  @Test
  void hands_out_a_list_that_nobody_changes() {
    assertThatThrownBy(() -> new InvalidDefinitionException("id").problems().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void says_which_part_has_the_problem() {
    InvalidDefinitionException exception =
        catchThrowableOfType(
            InvalidDefinitionException.class,
            () ->
                InvalidDefinitionException.in("phase 'x'")
                    .require(false, "it is too long")
                    .require(false, () -> Problem.at("'ask' is odd", "forms", 2, "title"))
                    .require(true, () -> Problem.at("it is empty", "forms"))
                    .throwIfAny());

    assertThat(exception.located())
        .containsExactly(
            new Problem("", "it is too long"), new Problem("/forms/2/title", "'ask' is odd"));
    assertThat(exception.problems()).containsExactly("it is too long", "'ask' is odd");
  }

  @Test
  void writes_a_place_as_a_json_pointer_whatever_the_keys() {
    assertThat(Problem.at("odd", "presence", "a/b~c").place()).isEqualTo("/presence/a~1b~0c");
  }

  @Test
  void lists_a_thousand_problems_and_then_says_that_there_are_more() {
    assertThat(withProblems(1_000).problems()).hasSize(1_000);
    assertThat(withProblems(1_000)).hasMessageStartingWith("it has 1000 problems:\n- number 0\n- ");

    InvalidDefinitionException many = withProblems(100_000);

    assertThat(many.problems()).hasSize(1_000).endsWith("number 999");
    assertThat(many.located()).hasSize(1_000);
    assertThat(many)
        .hasMessageStartingWith("it has more than 1000 problems:\n- number 0\n- ")
        .hasMessageEndingWith("\n- number 999");
  }

  private static InvalidDefinitionException withProblems(int number) {
    InvalidDefinitionException.Problems problems = InvalidDefinitionException.in("it");
    for (int i = 0; i < number; i++) {
      problems.require(false, "number " + i);
    }
    return catchThrowableOfType(InvalidDefinitionException.class, problems::throwIfAny);
  }
}
