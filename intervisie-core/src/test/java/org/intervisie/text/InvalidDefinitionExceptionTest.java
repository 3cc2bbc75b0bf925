package org.intervisie.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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
}
