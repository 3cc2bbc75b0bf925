package org.intervisie.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds someone's name in what others said and puts a pseudonym in its place. A name counts where it
 * stands as whole words, in capitals or not. So do its first and its last word, with the s of a genitive
 * too ("brams"), and the words of an id. What stands between counts where it begins with a capital, as
 * it is written.
 */
final class Mentions {
  private static final String APOSTROPHE = "['\u2019\u02bc]";

  /** One of the apostrophes passes for a letter elsewhere. */
  private static final String LETTER = "[\\p{L}\\p{N}&&[^\u02bc]]";

  /** An accent written apart belongs to the letter before it; after a picture it is no word. */
  private static final String LETTER_OR_MARK = "[\\p{L}\\p{N}\\p{M}&&[^\u02bc]]";

  private static final String NO_LETTERS = "[^\\p{L}\\p{N}\\p{M}\u02bc]+|\u02bc";
  private static final String BRACKETS = "\\([^)]*\\)";
  private static final String SPACE = "[\\s\\p{Z}]+";
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{M}\\p{Cs}]");
  private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\p{ASCII}]");
  private static final Pattern LOOSE_MARK = Pattern.compile("(?<![\\p{L}\\p{M}])\\p{M}");
  private static final Pattern ENDS_IN_LETTER = Pattern.compile(LETTER + "\\p{M}*\\z");

  private static final String WORD_ENDS = "(?!" + LETTER_OR_MARK + ")";
  private static final String WORD_ENDS_OR_GENITIVE = "(?=[sS]?" + WORD_ENDS + ")";

  /** Words before a family name: looked for in any case, they would take half a text with them. */
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "aan", "al", "da", "de", "den", "der", "di", "du", "el", "het", "in", "la", "le", "op",
          "te", "ten", "ter", "uit", "van", "von", "zu");

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
          split(name, SPACE).stream().map(Form::quoted).collect(Collectors.joining(SPACE));
      return new Form(name, "(?iu:" + words + ")" + end(name, WORD_ENDS));
    }

    static Form inAnyCase(String part, String end) {
      return new Form(part, "(?iu:" + quoted(part) + ")" + end(part, end));
    }

    static Form exact(String part, String end) {
      return new Form(part, quoted(part) + end(part, end));
    }

    private static String quoted(String word) {
      return Stream.of(word.split(APOSTROPHE, -1))
          .map(Form::escaped)
          .collect(Collectors.joining(APOSTROPHE));
    }

    /** Quoted as a whole it could not be compared with accents written apart. */
    private static String escaped(String word) {
      return NO_WORD.matcher(word).replaceAll("\\\\$0");
    }

    /** After a bracket or a dot there is no word that could go on. */
    private static String end(String words, String end) {
      return ENDS_IN_LETTER.matcher(words.strip()).find() ? end : "";
    }
  }

  /**
   * Looks for the id and the names of one person.
   *
   * @param id the id, or null where it is no name
   * @param names what the person is called; blanks are no name
   * @param others what others are called, so that who is called Hans is not taken for Han
   * @param kept pseudonyms of others, in which there is no name to find
   * @param pseudonym what to put in the place of a name
   */
  static Mentions of(
      @Nullable String id,
      Collection<String> names,
      Collection<String> others,
      Collection<String> kept,
      String pseudonym) {
    Set<String> called = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    others.forEach(other -> called.addAll(words(other)));
    List<Form> forms = new ArrayList<>();
    Function<String, String> end =
        part -> called.contains(part + "s") ? WORD_ENDS : WORD_ENDS_OR_GENITIVE;
    for (String name : id == null ? names : with(id, names)) {
      if (!words(name).isEmpty()) {
        forms.add(Form.whole(name));
      }
      for (String part : capitals(name)) {
        forms.add(Form.exact(part, end.apply(part)));
      }
    }
    if (id != null) {
      idParts(id).forEach(part -> forms.add(Form.inAnyCase(part, end.apply(part))));
    }
    for (String name : names) {
      ends(name).forEach(part -> forms.add(Form.inAnyCase(part, end.apply(part))));
    }
    if (forms.isEmpty()) {
      return new Mentions(null, pseudonym);
    }
    List<String> alternatives = new ArrayList<>();
    if (!kept.isEmpty()) {
      alternatives.add(either(kept.stream().map(other -> Form.exact(other, WORD_ENDS)).toList()));
    }
    alternatives.add("(" + either(forms) + ")");
    // Any other word is passed over as a whole, so that no name is found inside one.
    alternatives.add(LETTER + LETTER_OR_MARK + "*+");
    return new Mentions(Pattern.compile(String.join("|", alternatives), flags(forms)), pseudonym);
  }

  /** With accents in a name, written apart or not, the same name written the other way is found too. */
  private static int flags(List<Form> forms) {
    boolean accents = forms.stream().anyMatch(form -> BEYOND_ASCII.matcher(form.words).find());
    boolean loose = forms.stream().anyMatch(form -> LOOSE_MARK.matcher(form.words).find());
    return accents && !loose ? Pattern.CANON_EQ : 0;
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

  private static List<String> with(String id, Collection<String> names) {
    List<String> all = new ArrayList<>(names);
    all.add(id);
    return all;
  }

  /** The words of a name that count as they are written. */
  private static List<String> capitals(String name) {
    return words(name).stream()
        .filter(Mentions::beginsWithCapital)
        .filter(word -> letters(word) > 1)
        .toList();
  }

  /** The first and the last word of a name, and what they are made of. */
  private static Set<String> ends(String name) {
    Set<String> ends = new LinkedHashSet<>();
    // What stands in brackets may be another name, or no name at all.
    for (String called : List.of(name, name.replaceAll(BRACKETS, " "))) {
      List<List<String>> found =
          split(called, SPACE).stream()
              .map(Mentions::anyCase)
              .filter(parts -> !parts.isEmpty())
              .toList();
      if (!found.isEmpty()) {
        ends.addAll(found.get(0));
        ends.addAll(found.get(found.size() - 1));
      }
    }
    return ends;
  }

  private static List<String> anyCase(String word) {
    if (word.contains("@")) {
      return idParts(word);
    }
    return words(word).stream().filter(part -> letters(part) > 1 && !isSmall(part)).toList();
  }

  /** Of a mail address what stands before the @, as a whole and in words; likewise of any other id. */
  private static List<String> idParts(String id) {
    List<String> parts = new ArrayList<>();
    String own = id.strip().split("@", 2)[0];
    List<String> pieces = split(own, NO_LETTERS);
    if (pieces.equals(List.of(id)) && letters(id) > 1 && !isSmall(id)) {
      return pieces;
    }
    if (letters(own) > 2) {
      parts.add(own);
    }
    pieces.stream()
        .filter(piece -> letters(piece) > 2 && !isSmall(piece))
        .filter(piece -> piece.codePoints().noneMatch(Character::isDigit))
        .forEach(parts::add);
    return parts;
  }

  private static boolean isSmall(String word) {
    return SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static long letters(String word) {
    return word.codePoints().filter(Character::isLetter).count();
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
