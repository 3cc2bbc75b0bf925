package org.intervisie.text;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.intervisie.text.InvalidDefinitionException.Problem;

/**
 * A text in one or more languages, such as the title of a phase.
 *
 * <p>A text is either {@linkplain #plain(String) plain}, the same for every language, or has one
 * wording per language: {@code LocalizedText.of("nl", "Associëren").and("en", "Associate")}. It is
 * never empty. {@link #in(String)} always finds something to show.
 *
 * <p>Values are immutable and safe for use by many threads.
 *
 * @param texts the wordings by BCP 47 language tag ({@code nl}, {@code en}, {@code nl-BE}), in the
 *     order of the tags; the key of a plain text is the empty string
 */
public record LocalizedText(Map<String, String> texts) {
  private static final String EVERY_LANGUAGE = "";
  // Possessive, as a group that may give back costs stack for each time round.
  private static final Pattern TAG = Pattern.compile("[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*+");

  /**
   * Copies and checks the wordings.
   *
   * @throws InvalidDefinitionException if there is no wording, a wording is blank, or a language tag
   *     is ill-formed
   */
  public LocalizedText {
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    InvalidDefinitionException.Problems problems = InvalidDefinitionException.in("text");
    problems.require(!texts.isEmpty(), "it has no wording in any language");
    texts.forEach(
        (tag, wording) -> {
          problems.require(
              tag.equals(EVERY_LANGUAGE) || TAG.matcher(tag).matches(),
              () ->
                  Problem.at(
                      "'" + tag + "' is not a language tag such as 'nl' or 'en'", "texts", tag));
          problems.require(
              !wording.isBlank(),
              () -> Problem.at("the wording for '" + tag + "' is blank", "texts", tag));
        });
    problems.throwIfAny();
  }

  /**
   * One wording for every language.
   *
   * @param text the wording, not blank
   * @return the plain text
   * @throws InvalidDefinitionException if it is blank
   */
  public static LocalizedText plain(String text) {
    return new LocalizedText(Map.of(EVERY_LANGUAGE, text));
  }

  /**
   * A wording in one language, to which {@link #and(String, String)} adds others.
   *
   * @param language a BCP 47 language tag, such as {@code nl}
   * @param text the wording, not blank
   * @return the text
   * @throws InvalidDefinitionException if the tag is ill-formed or the wording blank
   */
  public static LocalizedText of(String language, String text) {
    return new LocalizedText(Map.of(language, text));
  }

  /**
   * This text with a wording added, or replaced where the language was there already.
   *
   * @param language a BCP 47 language tag, such as {@code en}
   * @param text the wording, not blank
   * @return a new text
   * @throws InvalidDefinitionException if the tag is ill-formed or the wording blank
   */
  public LocalizedText and(String language, String text) {
    Map<String, String> more = new TreeMap<>(texts);
    more.put(language, text);
    return new LocalizedText(more);
  }

  /**
   * Whether this is one wording for every language.
   *
   * @return true for a {@linkplain #plain(String) plain} text
   */
  public boolean isPlain() {
    return texts.size() == 1 && texts.containsKey(EVERY_LANGUAGE);
  }

  /**
   * The wording to show to a reader of a language: that language ({@code nl-BE}), else its base
   * ({@code nl}), else the plain wording, else English, else the first there is.
   *
   * @param language a BCP 47 language tag
   * @return a wording, never blank
   */
  public String in(String language) {
    String exact = texts.get(language);
    if (exact != null) {
      return exact;
    }
    int dash = language.indexOf('-');
    String base = dash < 0 ? null : texts.get(language.substring(0, dash));
    if (base != null) {
      return base;
    }
    String plain = texts.get(EVERY_LANGUAGE);
    if (plain != null) {
      return plain;
    }
    String english = texts.get("en");
    return english != null ? english : texts.values().iterator().next();
  }

  /**
   * The wording to show to a reader of a locale's language; see {@link #in(String)}.
   *
   * @param locale the reader's locale
   * @return a wording, never blank
   */
  public String in(Locale locale) {
    return in(locale.toLanguageTag());
  }
}
