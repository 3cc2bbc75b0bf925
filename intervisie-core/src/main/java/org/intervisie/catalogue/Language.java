package org.intervisie.catalogue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.intervisie.text.LocalizedText;

/** The two languages that this room speaks, and the small words that they share. */
enum Language {
  DUTCH("nl"),
  ENGLISH("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  static LocalizedText both(Function<Language, String> wording) {
    return both(wording.apply(DUTCH), wording.apply(ENGLISH));
  }

  static LocalizedText both(String dutch, String english) {
    return LocalizedText.of(DUTCH.tag, dutch).and(ENGLISH.tag, english);
  }

  String say(String dutch, String english) {
    return this == DUTCH ? dutch : english;
  }

  String say(LocalizedText text) {
    return text.in(tag);
  }

  /** Such as: a, b and c. */
  String and(List<String> words) {
    return joined(words, say(" en ", " and "));
  }

  String people(int number) {
    return say(counted(number, "persoon", "mensen"), counted(number, "person", "people"));
  }

  String minutes(long number) {
    return say(counted(number, "minuut", "minuten"), counted(number, "minute", "minutes"));
  }

  private String seconds(long number) {
    return say(counted(number, "seconde", "seconden"), counted(number, "second", "seconds"));
  }

  /** Minutes and seconds, whatever there is of them; parts of a second are left out. */
  String length(Duration length) {
    List<String> parts = new ArrayList<>();
    if (length.toMinutes() > 0) {
      parts.add(minutes(length.toMinutes()));
    }
    if (length.toSecondsPart() > 0 || parts.isEmpty()) {
      parts.add(seconds(length.toSecondsPart()));
    }
    return and(parts);
  }

  /** Such as: 90 tot 120 minuten. */
  String range(Duration min, Duration max) {
    if (min.equals(max)) {
      return length(min);
    }
    boolean minutesOnly =
        min.toMinutes() > 0 && min.toSecondsPart() == 0 && max.toSecondsPart() == 0;
    return (minutesOnly ? String.valueOf(min.toMinutes()) : length(min))
        + say(" tot ", " to ")
        + length(max);
  }

  static String counted(long number, String one, String more) {
    return number + " " + (number == 1 ? one : more);
  }

  private static String joined(List<String> words, String last) {
    int most = words.size() - 1;
    return most < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, most)) + last + words.get(most);
  }
}
