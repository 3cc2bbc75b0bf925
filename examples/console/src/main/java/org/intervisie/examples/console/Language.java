package org.intervisie.examples.console;

import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intervisie.text.LocalizedText;
import picocli.CommandLine;

/** A language that the program speaks, with its words. */
enum Language {
  NL,
  EN;

  private static final Pattern GAP = Pattern.compile("\\{(\\d)}");
  private static final String BUNDLE = "org.intervisie.examples.console.words";

  /** The BCP 47 tag. */
  String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A wording, with {@code {0}}, {@code {1}}… filled in. */
  String say(String key, Object... values) {
    return GAP.matcher(words().getString(key))
        .replaceAll(
            gap -> Matcher.quoteReplacement(values[Integer.parseInt(gap.group(1))].toString()));
  }

  /** The word for one of an open set of ids, such as a kind; the id itself where there is none. */
  String word(String set, String id) {
    try {
      return words().getString(set + "." + id);
    } catch (MissingResourceException unknown) {
      return id;
    }
  }

  /** The wording of a text in this language, on one line. */
  String of(LocalizedText text) {
    return Paper.clean(text.in(tag()));
  }

  private ResourceBundle words() {
    return ResourceBundle.getBundle(
        BUNDLE,
        Locale.forLanguageTag(tag()),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Reads the language from the command line. */
  static final class Reader implements CommandLine.ITypeConverter<Language> {
    @Override
    public Language convert(String text) {
      return Arrays.stream(values())
          .filter(language -> language.tag().equals(text))
          .findFirst()
          .orElseThrow(
              () ->
                  new CommandLine.TypeConversionException(
                      "found '" + Paper.clean(text) + "', expected nl or en"));
    }
  }
}
