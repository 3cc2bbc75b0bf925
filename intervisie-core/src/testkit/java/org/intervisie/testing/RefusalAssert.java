package org.intervisie.testing;

import java.util.List;
import java.util.Objects;
import org.assertj.core.api.AbstractAssert;
import org.intervisie.session.Command;
import org.intervisie.session.Move;
import org.intervisie.session.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about a refusal: why, of what, and what it says. Begins with {@link
 * IntervisieAssertions#assertThat(Refusal)}.
 */
public final class RefusalAssert extends AbstractAssert<RefusalAssert, Refusal> {

  RefusalAssert(@Nullable Refusal actual) {
    super(actual, RefusalAssert.class);
  }

  /**
   * Verifies why.
   *
   * @param code the code
   * @return this
   */
  public RefusalAssert hasCode(Refusal.Code code) {
    isNotNull();
    if (actual.code() != code) {
      throw expected("to be " + code.id());
    }
    return this;
  }

  /**
   * Verifies what was tried, and by whom.
   *
   * @param who a participant's id
   * @param type the type of the command
   * @return this
   */
  public RefusalAssert isOf(String who, Command.Type type) {
    isNotNull();
    if (!actual.attempt().by().equals(who) || actual.attempt().command() != type) {
      throw expected("of: " + type.id() + " by " + who);
    }
    return this;
  }

  /**
   * Verifies in which phase it was tried.
   *
   * @param phase the phase that was open
   * @return this
   */
  public RefusalAssert isIn(String phase) {
    isNotNull();
    if (!Objects.equals(actual.attempt().phase(), phase)) {
      throw expected("in '" + phase + "'");
    }
    return this;
  }

  /**
   * Verifies that the message contains some words.
   *
   * @param language a language tag; Dutch for {@code nl} and its regions, English for any other
   * @param words the words, as they stand in it
   * @return this
   */
  public RefusalAssert says(String language, String words) {
    isNotNull();
    if (!actual.message(language).contains(words)) {
      throw expected("to say \"" + words + "\"", actual.message(language));
    }
    return this;
  }

  /**
   * Verifies that the message does not contain some words, such as what someone said.
   *
   * @param language a language tag; Dutch for {@code nl} and its regions, English for any other
   * @param words the words, which the failure does not repeat
   * @return this
   */
  public RefusalAssert doesNotSay(String language, String words) {
    isNotNull();
    if (actual.message(language).contains(words)) {
      throw failure("%s", "Expected a refusal without some words, but its message has them");
    }
    return this;
  }

  /**
   * Verifies that it offers commands of a type instead.
   *
   * @param type the type
   * @return this
   */
  public RefusalAssert offers(Command.Type type) {
    isNotNull();
    List<Command.Type> offered = actual.attempt().allowed().stream().map(Move::type).toList();
    if (!offered.contains(type)) {
      throw expected(
          "to offer " + type.id(), "it offers " + offered.stream().map(Command.Type::id).toList());
    }
    return this;
  }

  static String inWords(Refusal refusal) {
    return "it is refused with " + refusal.code().id() + ": " + refusal.message("en");
  }

  private AssertionError expected(String wish) {
    return expected(wish, inWords(actual));
  }

  private AssertionError expected(String wish, String there) {
    return failure("%s", "Expected a refusal " + wish + ",\nbut " + there);
  }
}
