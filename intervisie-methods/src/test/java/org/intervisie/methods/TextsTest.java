package org.intervisie.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.intervisie.method.Method;
import org.intervisie.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {
  static Stream<Method> methods() {
    return BuiltInMethods.all().stream();
  }

  @ParameterizedTest
  @MethodSource("methods")
  void both_languages_have_the_same_keys_and_no_empty_text(Method method) {
    Map<String, String> dutch = bundle(method, "nl");
    Map<String, String> english = bundle(method, "en");

    assertThat(dutch.keySet()).isEqualTo(english.keySet());
    assertThat(dutch.values()).noneMatch(String::isBlank);
    assertThat(english.values()).noneMatch(String::isBlank);
  }

  @ParameterizedTest
  @MethodSource("methods")
  void the_method_uses_every_text_of_its_bundles_and_has_no_other_but_of_its_base(Method method) {
    List<LocalizedText> own = inBundles(method);
    List<LocalizedText> known = new ArrayList<>(own);
    BuiltInMethods.all().stream()
        .filter(base -> base.id().equals(method.basedOn()))
        .forEach(base -> known.addAll(inBundles(base)));

    assertThat(TextsIn.definition(method)).containsAll(own);
    assertThat(known).containsAll(TextsIn.definition(method));
  }

  @ParameterizedTest
  @MethodSource("methods")
  void every_text_is_there_in_dutch_and_in_english_and_nowhere_the_same(Method method) {
    assertThat(TextsIn.definition(method))
        .allSatisfy(text -> assertThat(text.texts()).containsOnlyKeys("nl", "en"));
    assertThat(method.phases())
        .allSatisfy(
            phase ->
                assertThat(Objects.requireNonNull(phase.guide()).in("nl"))
                    .isNotEqualTo(Objects.requireNonNull(phase.guide()).in("en")));
  }

  @Test
  void texts_are_read_as_utf_8() {
    assertThat(Texts.of("balint-nine-phase-timed").text("associate.title").in("nl"))
        .isEqualTo("Associëren");
  }

  @Test
  void a_missing_text_is_named_with_its_bundle() {
    assertThatThrownBy(() -> Texts.of("balint-five-step").text("advise.subtitle"))
        .isInstanceOf(MissingResourceException.class)
        .hasMessage("bundle 'balint-five-step_nl.properties' has no text 'advise.subtitle'");
  }

  @Test
  void a_list_of_texts_without_a_first_one_is_missing() {
    assertThatThrownBy(() -> Texts.of("balint-five-step").list("closing.watch"))
        .isInstanceOf(MissingResourceException.class)
        .hasMessageContaining("'closing.watch.1'");
  }

  @Test
  void a_missing_bundle_is_named() {
    assertThatThrownBy(() -> Texts.of("balint-on-the-moon"))
        .isInstanceOf(MissingResourceException.class)
        .hasMessage("bundle 'balint-on-the-moon_nl.properties' is not in the module");
  }

  private static List<LocalizedText> inBundles(Method method) {
    Map<String, String> dutch = bundle(method, "nl");
    Map<String, String> english = bundle(method, "en");
    return dutch.keySet().stream()
        .map(key -> LocalizedText.of("nl", read(dutch, key)).and("en", read(english, key)))
        .toList();
  }

  private static String read(Map<String, String> bundle, String key) {
    return Objects.requireNonNull(bundle.get(key), key);
  }

  /** Read line by line, so that a key that stands twice is seen. */
  private static Map<String, String> bundle(Method method, String language) {
    String name = method.id() + "_" + language + ".properties";
    Map<String, String> texts = new TreeMap<>();
    try (InputStream bytes =
        Objects.requireNonNull(TextsTest.class.getResourceAsStream(name), name)) {
      String all = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : all.lines().filter(line -> !line.isBlank()).toList()) {
        int equals = line.indexOf('=');
        String earlier = texts.put(line.substring(0, equals), line.substring(equals + 1));
        assertThat(earlier).as("first of two texts for the key of: " + line).isNull();
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return texts;
  }
}
