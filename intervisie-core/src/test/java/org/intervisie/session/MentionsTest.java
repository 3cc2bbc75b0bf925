package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a name is found in what others said, and where it is not. */
class MentionsTest {
  private static final Mentions BRAM =
      Mentions.of("bram", List.of("Bram-Willem de Vries (HR)"), List.of("Cees"), List.of(), "P");

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "bram weet het, P weet het",
        "BRAM weet het, P weet het",
        "Bram-Willem de Vries (HR) weet het, P weet het",
        "bram-willem DE  vries (hr) weet het, P weet het",
        "Bram-Willem weet het, P weet het",
        "Willem weet het, P weet het",
        "de Vries weet het, de P weet het",
        "(Bram)., (P).",
        "vraag het @bram of bram@example.org, vraag het @P of P@example.org",
        "Bram's idee, P's idee",
        "Brams idee, Ps idee",
        "brams idee, Ps idee",
        "BRAMS idee, PS idee",
        "vries en WILLEM, P en P",
        "Bram_Bram-Bram, P_P-P",
        "👍Bram👍, 👍P👍"
      })
  void finds_a_name_and_its_parts(String said, String then) {
    assertThat(BRAM.replacedIn(said)).isEqualTo(then);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Abram",
        "Brammetje",
        "bram2",
        "2bram",
        "Bramss",
        "𝔄bram",
        "bram𝔄",
        "bramé",
        "het vriest",
        "de rest",
        "h",
        "",
        " \n"
      })
  void leaves_other_words_alone(String said) {
    assertThat(BRAM.replacedIn(said)).isEqualTo(said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.c",
        "a|c",
        "[ac]",
        "(ac",
        "a\\Eb|.*",
        "$1",
        "\\",
        "a*",
        "^ac$",
        "P",
        "🙂",
        "\ud83d"
      })
  void takes_a_name_to_the_letter(String name) {
    Mentions mentions = Mentions.of(name, List.of(name), List.of(), List.of(), "$0\\");

    assertThat(mentions.replacedIn("- " + name + " - abc ab 😀")).isEqualTo("- $0\\ - abc ab 😀");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u00a0", "\u2003"})
  void blanks_are_no_name(String blank) {
    Mentions mentions = Mentions.of(blank, List.of(blank), List.of(), List.of(), "P");

    assertThat(mentions.replacedIn("Wie \t\n \u00a0\u2003?")).isEqualTo("Wie \t\n \u00a0\u2003?");
  }

  @Test
  void takes_the_longest_name() {
    Mentions mentions =
        Mentions.of("jan", List.of("Jan de Wit", "Jan de Wit-Smit"), List.of(), List.of(), "P");

    assertThat(mentions.replacedIn("Jan de Wit-Smit, jan de wit, jan de")).isEqualTo("P, P, P de");
  }

  @ParameterizedTest
  @CsvSource({
    "Bram de Vries, bram BRAM Vries VRIES brams VRIES' de, P P P P Ps P' de",
    "bram de vries, Bram de VRIES en Vries, P en P",
    "BRAM DE VRIES, Bram de vries en vries; de, P en P; de",
    "Anna Maria Bos, maria Maria anna bos, maria P P P",
    "Ömer Yılmaz, ömer; ÖMER; yılmaz YILMAZ yilmaz, P; P; P P P",
    "van Dijk, van dijk van DIJK; van, P P; van",
    "'Vries, Bram de', bram de vries; de, P de P; de",
    "Bo V., bo BO v, P P v",
    "Abraham Bos (Bram), bos bram abraham, P P P",
    "Bram <bram@x.nl>, bram@x.nl en x.nl, P@x.nl en x.nl"
  })
  void finds_the_first_and_the_last_word_in_any_case(String name, String said, String then) {
    Mentions mentions = Mentions.of(null, List.of(name), List.of(), List.of(), "P");

    assertThat(mentions.replacedIn(said)).isEqualTo(then);
  }

  @ParameterizedTest
  @CsvSource({
    "bram.jansen, bram.jansen Bram JANSEN jansens, P P P Ps",
    "bram_jansen, bram_jansen bram Jansen, P P P",
    "bram-jansen, BRAM-JANSEN bram Jansen, P P P",
    "bram@x.nl, bram@x.nl Bram x.nl, P P x.nl",
    "jo.van.dam2@work, jo van dam DAM2 work jo.van.dam2, jo van dam DAM2 work P",
    "art, ART arts Arts, P Ps Ps"
  })
  void finds_the_words_of_an_id_in_any_case(String id, String said, String then) {
    Mentions mentions = Mentions.of(id, List.of(), List.of(), List.of(), "P");

    assertThat(mentions.replacedIn(said)).isEqualTo(then);
  }

  @Test
  void an_accent_written_apart_belongs_to_its_letter() {
    Mentions jose = Mentions.of("jose", List.of("Jose"), List.of(), List.of(), "P");

    assertThat(jose.replacedIn("Jose\u0301 en Jose")).isEqualTo("Jose\u0301 en P");
    assertThat(jose.replacedIn("\u2764\ufe0fJose")).isEqualTo("\u2764\ufe0fP");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Jos\u00e9 \u00d6z (*)", "Jose\u0301 O\u0308z (*)"})
  void finds_a_name_with_accents_written_apart_or_not(String name) {
    Mentions mentions = Mentions.of(null, List.of(name), List.of(), List.of(), "P");

    assertThat(
            mentions.replacedIn(
                "jos\u00e9 JOSE\u0301 Jose\u0301s \u00f6z O\u0308Z jos\u00e9 o\u0308z (*) Jose"))
        .isEqualTo("P P Ps P P P Jose");
  }

  @ParameterizedTest
  @ValueSource(strings = {"O'Neil", "O\u2019Neil", "O\u02bcNeil"})
  void takes_one_apostrophe_for_another(String name) {
    Mentions mentions = Mentions.of(null, List.of(name), List.of(), List.of(), "P");

    assertThat(mentions.replacedIn("o'neil O\u2019Neil O\u02bcNEIL\u02bcs neil"))
        .isEqualTo("P P P\u02bcs P");
  }

  @Test
  void who_is_called_hans_is_not_taken_for_han() {
    Mentions mentions = Mentions.of("han", List.of("Han"), List.of("Hans de Boer"), List.of(), "P");

    assertThat(mentions.replacedIn("Hans, hans en han")).isEqualTo("Hans, hans en P");
  }

  @Test
  void finds_a_name_in_a_script_without_capitals() {
    Mentions mentions = Mentions.of(null, List.of("山田 太郎"), List.of(), List.of(), "P");

    assertThat(mentions.replacedIn("山田 weet het")).isEqualTo("P weet het");
  }

  @Test
  void looks_for_no_name_in_a_pseudonym() {
    Mentions mentions =
        Mentions.of(
            "2",
            List.of("participant"),
            List.of(),
            List.of("participant-2", "participant-2-2"),
            "P");

    assertThat(mentions.replacedIn("participant-2-2, participant-2, participant-3, 2"))
        .isEqualTo("participant-2-2, participant-2, P-3, P");
  }
}
