package org.intervisie.method;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.intervisie.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A method with words in one more language. Made for one translation. */
final class Translation {
  private final String language;
  private final BiFunction<String, LocalizedText, @Nullable String> words;
  private final List<String> blank = new ArrayList<>();

  private Translation(String language, BiFunction<String, LocalizedText, @Nullable String> words) {
    this.language = language;
    this.words = words;
  }

  static Method of(
      Method method, String language, BiFunction<String, LocalizedText, @Nullable String> words) {
    checkIsTag(language);
    Translation translation = new Translation(language, words);
    Method translated = EveryText.map(method, translation::text);
    if (!translation.blank.isEmpty()) {
      throw new ImpossibleEditException(
          "the words are blank at " + String.join(", ", translation.blank));
    }
    return translated;
  }

  private static void checkIsTag(String language) {
    if (language.isEmpty()) {
      throw new ImpossibleEditException("it is not a language tag such as 'nl' or 'en'");
    }
    LocalizedText.of(language, "words");
  }

  private LocalizedText text(Trail at, LocalizedText text) {
    String place = at.place();
    String translated = words.apply(place, text);
    if (translated == null) {
      return text;
    }
    if (translated.isBlank()) {
      blank.add(place);
      return text;
    }
    return text.and(language, translated);
  }
}
