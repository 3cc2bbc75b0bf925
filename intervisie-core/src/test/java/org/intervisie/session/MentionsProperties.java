package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** That a name is found wherever it stands, and nowhere else, against a search letter by letter. */
class MentionsProperties {
  private static final String PSEUDONYM = "§";

  // Red when Form.whole minds capitals, or Form.end wants the end of a word after a dot too.
  @Property
  void noNameIsLeft(@ForAll("names") String name, @ForAll("texts") String text) {
    Mentions mentions = Mentions.of(null, List.of(name), List.of(), List.of(), PSEUDONYM);

    assertThat(has(mentions.replacedIn(text), name)).isFalse();
    String mentioned = text + " " + name + " " + text;
    assertThat(mentions.replacedIn(mentioned)).contains(PSEUDONYM);
    assertThat(has(mentions.replacedIn(mentioned), name)).isFalse();
  }

  // Red when Mentions.of does not pass over other words as a whole, Form.whole does not quote,
  // WORD_ENDS lets a word go on, or Mentions.flags never asks for canonical equivalence.
  @Property
  void whereThereIsNoNameNothingChanges(
      @ForAll("words") String name, @ForAll("texts") String text) {
    Mentions mentions = Mentions.of(null, List.of(name), List.of(), List.of(), PSEUDONYM);

    assertThat(mentions.replacedIn(text).contains(PSEUDONYM)).isEqualTo(mentioned(text, name));
  }

  /** One or two words of few letters, so that they meet, with all that may confuse a search. */
  @Provide
  Arbitrary<String> names() {
    return texts().map(String::strip).filter(name -> !name.isEmpty());
  }

  /** A name without a space: one that is first and last at once. */
  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of("a", "b", "é", "e\u0301", "1", "𐐨", "😀", "\\", "$", ".", "'")
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(letters -> String.join("", letters));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "a", "b", "A", "B", "s", "S", "é", "É", "e\u0301", "E", "'", "\u02bc", "1", "𐐨", "𐐀",
            "😀", " ", "-", ".", "*", "\\", "\\E", "$1", "|", "(")
        .list()
        .ofMaxSize(12)
        .map(letters -> String.join("", letters).replaceAll(" +", " "));
  }

  /** The name as a whole, or what it is made of, with the s of a genitive where it has two letters. */
  private static boolean mentioned(String text, String name) {
    List<String> parts = new ArrayList<>(List.of(name.split("[^\\p{L}\\p{N}\\p{M}]+")));
    parts.add(name);
    parts.removeIf(part -> part.codePoints().filter(Character::isLetter).count() < 2);
    return has(text, name)
        || parts.stream().anyMatch(part -> has(text, part) || has(text, part + "s"));
  }

  private static boolean has(String said, String called) {
    String text = same(said);
    String name = same(called);
    for (int at = 0; at + name.length() <= text.length(); at++) {
      int end = at + name.length();
      if (text.regionMatches(true, at, name, 0, name.length())
          && !(at > 0 && isLetter(text.codePointBefore(at)) && isLetter(name.codePointAt(0)))
          && !(end < text.length()
              && isLetter(text.codePointAt(end))
              && isLetter(name.codePointBefore(name.length())))) {
        return true;
      }
    }
    return false;
  }

  /** One way to write an apostrophe and an accent. */
  private static String same(String text) {
    return text.replace('\u02bc', '\'').replace("e\u0301", "é");
  }

  private static boolean isLetter(int character) {
    return Character.isLetterOrDigit(character);
  }
}
