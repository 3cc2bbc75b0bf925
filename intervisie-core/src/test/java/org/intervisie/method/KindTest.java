package org.intervisie.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.intervisie.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KindTest {
  static Stream<String> usualKinds() {
    return Arrays.stream(Kind.class.getFields()).map(KindTest::valueOf);
  }

  @Test
  void every_kind_that_has_a_name_here_is_a_usual_one() {
    assertThat(Kind.usual()).containsExactlyElementsOf(usualKinds().toList());
  }

  @ParameterizedTest
  @MethodSource("usualKinds")
  void every_usual_kind_has_a_title_in_dutch_and_english(String kind) {
    assertThat(Kind.title(kind).texts()).containsOnlyKeys("nl", "en");
  }

  @Test
  void any_other_kind_is_called_by_its_id() {
    assertThat(Kind.title("haiku")).isEqualTo(LocalizedText.plain("haiku"));
  }

  private static String valueOf(Field constant) {
    try {
      return (String) constant.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
