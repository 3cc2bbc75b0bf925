package com.example.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.intervisie.catalogue.MethodCatalogue;
import org.intervisie.method.Method;
import org.intervisie.method.MethodReview;
import org.intervisie.method.UnsoundMethodException;
import org.intervisie.session.Session;
import org.junit.jupiter.api.Test;

class OurMethodsTest {
  @Test
  void a_catalogue_finds_all_three_on_the_module_path() {
    assertThat(OurMethods.class.getModule().isNamed()).isTrue();
    assertThat(MethodCatalogue.load().ids())
        .contains("tuning-protocol", "balint-with-images", "learning-from-success")
        .contains("balint-five-step");
  }

  @Test
  void a_catalogue_on_the_class_path_is_told_of_the_same_provider() throws Exception {
    assertThat(text("/META-INF/services/org.intervisie.catalogue.MethodProvider"))
        .isEqualToIgnoringNewLines(OurMethods.class.getName());
  }

  @Test
  void a_review_tells_what_a_hasty_edit_breaks() throws Exception {
    Method hasty = TuningProtocol.method().vary("hasty").leaveOut("study").build();

    MethodReview review = MethodReview.of(hasty);
    String told =
        review.findings().stream()
            .map(finding -> finding.in("en"))
            .collect(Collectors.joining("\n"));

    assertThat(told).isEqualToNormalizingNewlines(text("findings.txt").strip());
    assertThatThrownBy(() -> Session.open(hasty)).isInstanceOf(UnsoundMethodException.class);
  }

  private static String text(String resource) throws Exception {
    try (InputStream in = OurMethodsTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
