package org.intervisie.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.intervisie.method.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Facts are those of the sources; the sentences are ours. */
class OwnWordsTest {
  static Stream<Method> methods() {
    return BuiltInMethods.all().stream();
  }

  @ParameterizedTest
  @MethodSource("methods")
  void no_text_has_eight_words_in_a_row_from_a_source(Method method) {
    List<String> borrowed =
        TextsIn.definition(method).stream()
            .flatMap(text -> text.texts().values().stream())
            .flatMap(wording -> SourceRuns.in(wording).stream())
            .toList();

    assertThat(borrowed).isEmpty();
  }

  @Test
  void the_runs_of_all_five_sources_are_known() {
    assertThat(SourceRuns.known()).isBetween(3_000, 4_000);
  }

  @Test
  void a_row_of_a_timetable_is_found_whatever_its_case_and_punctuation() {
    assertThat(SourceRuns.in("STAP 1: “Verzamelen van casuïstiek”, 5 min. Stap")).hasSize(1);
    assertThat(SourceRuns.in("Stap 1: verzamelen van casuïstiek, 5 min")).isEmpty();
  }
}
