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
      Mentions.of(List.of("bram", "Bram-Willem de Vries (HR)"), List.of("Cees"), List.of(), "P");

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
        "brams",
        "Bramss",
        "𝔄bram",
        "bram𝔄",
        "bramé",
        "het vriest",
        "vries",
        "willem",
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
    Mentions mentions = Mentions.of(List.of(name), List.of(), List.of(), "$0\\");

    assertThat(mentions.replacedIn("- " + name + " - abc ab 😀")).isEqualTo("- $0\\ - abc ab 😀");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u00a0", "\u2003"})
  void blanks_are_no_name(String blank) {
    Mentions mentions = Mentions.of(List.of(blank), List.of(), List.of(), "P");

    assertThat(mentions.replacedIn("Wie \t\n \u00a0\u2003?")).isEqualTo("Wie \t\n \u00a0\u2003?");
  }

  @Test
  void takes_the_longest_name() {
    Mentions mentions =
        Mentions.of(List.of("jan", "Jan de Wit", "Jan de Wit-Smit"), List.of(), List.of(), "P");

    assertThat(mentions.replacedIn("Jan de Wit-Smit, jan de wit, jan de")).isEqualTo("P, P, P de");
  }

  @Test
  void who_is_only_known_by_an_id_in_small_letters_has_a_genitive_too() {
    Mentions mentions = Mentions.of(List.of("art"), List.of(), List.of(), "P");

    assertThat(mentions.replacedIn("Arts idee over de arts")).isEqualTo("Ps idee over de arts");
  }

  @Test
  void who_is_called_hans_is_not_taken_for_han() {
    Mentions mentions = Mentions.of(List.of("Han"), List.of("Hans de Boer"), List.of(), "P");

    assertThat(mentions.replacedIn("Hans en Han")).isEqualTo("Hans en P");
  }

  @Test
  void finds_a_name_in_a_script_without_capitals() {
    Mentions mentions = Mentions.of(List.of("山田 太郎"), List.of(), List.of(), "P");

    assertThat(mentions.replacedIn("山田 weet het")).isEqualTo("P weet het");
  }

  @Test
  void looks_for_no_name_in_a_pseudonym() {
    Mentions mentions =
        Mentions.of(
            List.of("2", "participant"),
            List.of(),
            List.of("participant-2", "participant-2-2"),
            "P");

    assertThat(mentions.replacedIn("participant-2-2, participant-2, participant-3, 2"))
        .isEqualTo("participant-2-2, participant-2, P-3, P");
  }
}
