package org.intervisie.catalogue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.intervisie.text.LocalizedText;

/** The two languages that this room speaks, and the small words that they share. */
enum Language {
  DUTCH("nl"),
  ENGLISH("en");

  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\x85\\u2028\\u2029]+");

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

  /** What somebody else wrote, on one line. */
  String say(LocalizedText text) {
    return WHITE_SPACE.matcher(text.in(tag)).replaceAll(" ").strip();
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

  String seconds(long number) {
    return say(counted(number, "seconde", "seconden"), counted(number, "second", "seconds"));
  }

  /** Minutes and seconds, whatever there is of them, to the last part of a second. */
  String length(Duration length) {
    List<String> parts = new ArrayList<>();
    if (length.toMinutes() > 0) {
      parts.add(minutes(length.toMinutes()));
    }
    if (length.toNanosPart() > 0) {
      parts.add(length.toSecondsPart() + fraction(length) + say(" seconden", " seconds"));
    } else if (length.toSecondsPart() > 0 || parts.isEmpty()) {
      parts.add(seconds(length.toSecondsPart()));
    }
    return and(parts);
  }

  private String fraction(Duration length) {
    String digits = String.valueOf(1_000_000_000 + length.toNanosPart()).substring(1);
    return say(",", ".") + digits.replaceAll("0+$", "");
  }

  /** Such as: 90 tot 120 minuten. */
  String range(Duration min, Duration max) {
    if (min.equals(max)) {
      return length(min);
    }
    boolean minutesOnly = min.toMinutes() > 0 && isWhole(min) && isWhole(max);
    return (minutesOnly ? String.valueOf(min.toMinutes()) : length(min))
        + say(" tot ", " to ")
        + length(max);
  }

  private static boolean isWhole(Duration minutes) {
    return minutes.equals(Duration.ofMinutes(minutes.toMinutes()));
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
