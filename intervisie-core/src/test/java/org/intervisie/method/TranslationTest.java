package org.intervisie.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.intervisie.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** What a variant says in other languages than its base. */
class TranslationTest {
  private final Method base = WithEveryText.method();

  @Test
  void every_text_gets_words_in_the_language() {
    Method variant =
        base.vary("v").translate("de", text -> text.in("nl").replace("tekst", "Text")).build();

    assertThat(variant)
        .isEqualTo(
            EveryText.map(
                base.vary("v").build(),
                (at, text) -> text.and("de", text.in("nl").replace("tekst", "Text"))));
  }

  @Test
  void a_text_for_which_there_are_no_words_stays_as_it_is() {
    Map<String, String> german = Map.of(base.title().in("nl"), "Kreis");

    Method variant = base.vary("v").translate("de", text -> german.get(text.in("nl"))).build();

    assertThat(variant)
        .isEqualTo(base.vary("v").build().withTitle(base.title().and("de", "Kreis")));
  }

  @Test
  void words_can_be_found_by_the_place_of_a_text() {
    Map<String, String> german = Map.of("/flow/1/steps/0/steps/0/watch/1", "Text 2");

    Method variant = base.vary("v").translate("de", (at, text) -> german.get(at)).build();

    Phase talk = base.findPhase("talk").orElseThrow();
    assertThat(variant.findPhase("talk").orElseThrow())
        .isEqualTo(talk.withWatch(talk.watch().get(0), talk.watch().get(1).and("de", "Text 2")));
  }

  @Test
  void words_that_were_there_are_replaced() {
    Method variant =
        base.vary("v").translate("nl", (at, text) -> at.equals("/title") ? "Kring" : null).build();

    assertThat(variant.title()).isEqualTo(LocalizedText.of("nl", "Kring"));
  }

  @Test
  void words_are_there_and_the_language_is_one() {
    assertThatThrownBy(
            () ->
                base.vary("v")
                    .translate("German!", text -> "x")
                    .translate("", text -> "x")
                    .translate(
                        "de",
                        (at, text) ->
                            switch (at) {
                              case "/title" -> " ";
                              case "/flow/0/title" -> "";
                              default -> "Text";
                            })
                    .build())
        .hasMessage(
            """
            variant 'v' of method 'wordy' has 3 problems:
            - cannot translate into 'German!': text: 'German!' is not a language tag such as 'nl' \
            or 'en'
            - cannot translate into '': it is not a language tag such as 'nl' or 'en'
            - cannot translate into 'de': the words are blank at /title, /flow/0/title\
            """);
  }
}
