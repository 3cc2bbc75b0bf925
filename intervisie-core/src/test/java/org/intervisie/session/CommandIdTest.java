package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.intervisie.method.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The id under which a command may be sent again. */
class CommandIdTest {
  private final Command question =
      Command.contribute("bert", Kind.QUESTION).withText("my secret question");

  static List<Command> commands() {
    return EveryCommand.by("anna");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void any_command_has_one_when_it_is_given_one(Command command) {
    Command sent = command.withId("k1");

    assertThat(command.id()).isNull();
    assertThat(command.bare()).isSameAs(command);
    assertThat(sent.id()).isEqualTo("k1");
    assertThat(sent.bare()).isSameAs(command);
    assertThat(sent.by()).isEqualTo("anna");
    assertThat(sent.type()).isEqualTo(command.type());
  }

  @Test
  void another_takes_its_place() {
    assertThat(question.withId("k1").withId("k2")).isEqualTo(question.withId("k2"));
  }

  @Test
  void a_command_has_no_two() {
    Command sent = question.withId("k1");

    assertThatThrownBy(() -> new Command.Identified("k2", sent))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a command has one id; withId replaces it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void is_not_blank(String blank) {
    assertThatThrownBy(() -> question.withId(blank))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the id of a command must not be blank");
  }

  @Test
  void is_shown_when_it_has_the_form_of_one_and_words_never() {
    assertThat(question.withId("7f3a-0c"))
        .hasToString("Identified[id=7f3a-0c, command=" + question + "]")
        .asString()
        .doesNotContain("secret");
    assertThat(question.withId("my secret question"))
        .asString()
        .startsWith("Identified[id=(…), command=Contribute[")
        .doesNotContain("secret");
  }
}
