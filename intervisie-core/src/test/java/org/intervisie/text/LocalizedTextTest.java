package org.intervisie.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A text in one or more languages. */
class LocalizedTextTest {
  private final LocalizedText both = LocalizedText.of("nl", "Kring").and("en", "Circle");

  @Nested
  class Looking_up {
    @Test
    void finds_the_language() {
      assertThat(both.in("nl")).isEqualTo("Kring");
      assertThat(both.in("en")).isEqualTo("Circle");
    }

    @Test
    void finds_a_region_before_its_language() {
      assertThat(both.and("nl-BE", "Cirkel").in("nl-BE")).isEqualTo("Cirkel");
      assertThat(both.in("nl-BE")).isEqualTo("Kring");
    }

    @Test
    void falls_back_to_the_plain_wording() {
      assertThat(new LocalizedText(Map.of("", "Any", "en", "English")).in("de")).isEqualTo("Any");
    }

    @Test
    void falls_back_to_english() {
      assertThat(both.in("de")).isEqualTo("Circle");
    }

    @Test
    void falls_back_to_the_first_there_is() {
      assertThat(LocalizedText.of("nl", "Kring").and("fr", "Cercle").in("de")).isEqualTo("Cercle");
    }

    @Test
    void takes_a_locale_too() {
      assertThat(both.in(Locale.forLanguageTag("nl-NL"))).isEqualTo("Kring");
      assertThat(both.in(Locale.ROOT)).isEqualTo("Circle");
    }
  }

  @Nested
  class A_plain_text {
    @Test
    void is_the_same_in_every_language() {
      LocalizedText plain = LocalizedText.plain("Balint");

      assertThat(plain.isPlain()).isTrue();
      assertThat(plain.in("nl")).isEqualTo("Balint");
      assertThat(plain.in("xx")).isEqualTo("Balint");
    }

    @Test
    void is_no_longer_plain_with_a_language_beside_it() {
      assertThat(LocalizedText.plain("Balint").and("nl", "Balint").isPlain()).isFalse();
      assertThat(both.isPlain()).isFalse();
    }
  }

  @Nested
  class Adding {
    @Test
    void makes_another_text() {
      both.and("fr", "Cercle");

      assertThat(both.texts()).containsOnlyKeys("nl", "en");
    }

    @Test
    void replaces_what_was_there() {
      assertThat(both.and("nl", "Rondje").in("nl")).isEqualTo("Rondje");
    }
  }

  @Test
  void keeps_its_own_copy() {
    Map<String, String> texts = new HashMap<>(Map.of("nl", "Kring"));
    LocalizedText text = new LocalizedText(texts);
    texts.put("nl", "Vierkant");

    assertThat(text.in("nl")).isEqualTo("Kring");
    assertThatThrownBy(() -> text.texts().put("en", "Square"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void lists_all_that_is_wrong_with_it() {
    assertThatThrownBy(() -> new LocalizedText(Map.of("dutch!", "Kring", "nl", " ")))
        .isInstanceOf(InvalidDefinitionException.class)
        .hasMessage(
            """
            text has 2 problems:
            - 'dutch!' is not a language tag such as 'nl' or 'en'
            - the wording for 'nl' is blank\
            """);
  }

  @Test
  void is_never_empty() {
    assertThatThrownBy(() -> new LocalizedText(Map.of()))
        .isInstanceOf(InvalidDefinitionException.class)
        .hasMessage("text: it has no wording in any language");
    assertThatThrownBy(() -> LocalizedText.plain(""))
        .isInstanceOf(InvalidDefinitionException.class)
        .hasMessage("text: the wording for '' is blank");
  }
}
