package org.intervisie.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AimTest {
  @Test
  void every_aim_that_has_a_name_here_is_a_usual_one() {
    assertThat(Aim.usual())
        .containsExactlyElementsOf(
            Arrays.stream(Aim.class.getFields()).map(AimTest::valueOf).toList());
  }

  private static String valueOf(Field constant) {
    try {
      return (String) constant.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
