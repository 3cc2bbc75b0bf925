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
      throw expected("with " + code.id());
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
      throw expected(
          "of '" + type.id() + "' by " + who,
          "it is of '"
              + actual.attempt().command().id()
              + "' by "
              + SessionInShort.id(actual.attempt().by()));
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
      String there = actual.attempt().phase();
      throw expected(
          "in '" + phase + "'", there == null ? "no phase was open" : "it is in '" + there + "'");
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
      throw expected("that says \"" + words + "\"", "it says: " + actual.message(language));
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
      throw expected(
          "that leaves some words out",
          "they stand in its message (" + language + "), which is not repeated here");
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
          "that offers '" + type.id() + "'",
          "it offers "
              + MethodInShort.names(
                  offered.stream().map(Command.Type::id).distinct().toList(), "nothing"));
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
