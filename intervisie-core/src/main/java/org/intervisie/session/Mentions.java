package org.intervisie.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds someone's name in what others said and puts a pseudonym in its place. A name counts where it
 * stands as whole words, in capitals or not. A part of it that begins with a capital counts too, as it
 * is written, and with the s of a genitive ("Brams").
 */
final class Mentions {
  private static final String LETTER = "[\\p{L}\\p{N}]";
  private static final String NO_LETTERS = "[^\\p{L}\\p{N}]+";
  private static final String SPACE = "[\\s\\p{Z}]+";
  private static final Pattern ENDS_IN_LETTER = Pattern.compile(LETTER + "\\z");

  private static final String WORD_ENDS = "(?!" + LETTER + ")";
  private static final String WORD_ENDS_OR_GENITIVE = "(?=s?" + WORD_ENDS + ")";

  private final @Nullable Pattern pattern;
  private final String pseudonym;

  private Mentions(@Nullable Pattern pattern, String pseudonym) {
    this.pattern = pattern;
    this.pseudonym = pseudonym;
  }

  /** Something to look for, and how. */
  private record Form(String words, String regex) {
    /** Otherwise the first word of a name would be taken and the rest left. */
    static final Comparator<Form> LONGER_FIRST =
        Comparator.comparingInt((Form form) -> form.words.length()).reversed();

    static Form whole(String name) {
      String words =
          split(name, SPACE).stream().map(Pattern::quote).collect(Collectors.joining(SPACE));
      return new Form(name, "(?iu:" + words + ")" + end(name, WORD_ENDS));
    }

    static Form exact(String part, String end) {
      return new Form(part, Pattern.quote(part) + end(part, end));
    }

    /** After a bracket or a dot there is no word that could go on. */
    private static String end(String words, String end) {
      return ENDS_IN_LETTER.matcher(words.strip()).find() ? end : "";
    }
  }

  /**
   * Looks for the names of one person.
   *
   * @param names what the person is called; blanks are no name
   * @param others what others are called, so that who is called Hans is not taken for Han
   * @param kept pseudonyms of others, in which there is no name to find
   * @param pseudonym what to put in the place of a name
   */
  static Mentions of(
      Collection<String> names,
      Collection<String> others,
      Collection<String> kept,
      String pseudonym) {
    Set<String> called = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    others.forEach(other -> called.addAll(words(other)));
    List<Form> forms = new ArrayList<>();
    for (String name : names) {
      if (!words(name).isEmpty()) {
        forms.add(Form.whole(name));
      }
      for (String part : parts(name)) {
        forms.add(
            Form.exact(part, called.contains(part + "s") ? WORD_ENDS : WORD_ENDS_OR_GENITIVE));
      }
    }
    if (forms.isEmpty()) {
      return new Mentions(null, pseudonym);
    }
    List<String> alternatives = new ArrayList<>();
    if (!kept.isEmpty()) {
      alternatives.add(either(kept.stream().map(id -> Form.exact(id, WORD_ENDS)).toList()));
    }
    alternatives.add("(" + either(forms) + ")");
    // Any other word is passed over as a whole, so that no name is found inside one.
    alternatives.add(LETTER + "++");
    return new Mentions(Pattern.compile(String.join("|", alternatives)), pseudonym);
  }

  private static String either(List<Form> forms) {
    return forms.stream()
        .sorted(Form.LONGER_FIRST)
        .map(Form::regex)
        .collect(Collectors.joining("|"));
  }

  /** The text with the pseudonym in the place of each name. */
  String replacedIn(String text) {
    return pattern == null ? text : pattern.matcher(text).replaceAll(this::replacement);
  }

  private String replacement(MatchResult found) {
    return Matcher.quoteReplacement(found.group(1) == null ? found.group() : pseudonym);
  }

  /** First and last names. Small words ("van", "de") count only in the name as a whole. */
  private static List<String> parts(String name) {
    return words(name).stream()
        // One who is only known as bram is Bram to the others.
        .map(word -> word.equals(name) ? capitalized(word) : word)
        .filter(Mentions::beginsWithCapital)
        .filter(word -> word.codePoints().filter(Character::isLetter).count() > 1)
        .toList();
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** Where a script has no capitals any word may be a name. */
  private static boolean beginsWithCapital(String word) {
    int first = word.codePointAt(0);
    return Character.isLetter(first) && !Character.isLowerCase(first);
  }

  /** The words of a name, such as Anne-Marie, Anne and Marie; none for blanks. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : split(name, SPACE)) {
      words.add(word);
      words.addAll(split(word, NO_LETTERS));
    }
    return words;
  }

  private static List<String> split(String text, String between) {
    List<String> pieces = new ArrayList<>(List.of(text.split(between, -1)));
    pieces.removeIf(String::isEmpty);
    return pieces;
  }
}
