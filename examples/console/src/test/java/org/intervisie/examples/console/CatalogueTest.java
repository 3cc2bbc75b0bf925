package org.intervisie.examples.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.intervisie.catalogue.MethodCatalogue;
import org.intervisie.method.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which method suits, and how two of them differ. */
class CatalogueTest {
  @ParameterizedTest
  @EnumSource
  void everyMethodIsSuggestedOnceWithItsTitle(Language language) {
    Program run = Program.run("suggest", "--lang", language.tag());

    assertThat(run.code()).isZero();
    assertThat(run.out().lines().filter(line -> line.matches(" +\\d+\\. .*")))
        .hasSameSizeAs(MethodCatalogue.load().all());
    String joined = run.out().replaceAll("\\s+", " ");
    for (Method method : MethodCatalogue.load().all()) {
      assertThat(joined).contains(language.of(method.title()) + " (" + method.id() + ")");
    }
  }

  @Test
  void whatSuitsBestStandsFirstWithItsReasons() {
    Program run = Program.run("suggest", "--aim", "relational", "--minutes", "90", "--people", "6");

    assertThat(run.out())
        .startsWith("  1. Balint in ten steps, about relationships (balint-ten-step-relational)\n")
        .contains("     + Fits the time: it takes 80 minutes.\n")
        .contains("     + Is meant for questions about the relationship with someone else.\n");
  }

  @Test
  void whatCannotBeIsRuledOutAndStandsLast() {
    Program run =
        Program.run("suggest", "--aim", "technical", "--no-facilitator", "--no-first-meeting");

    List<String> methods = run.out().lines().filter(line -> line.matches(" +\\d+\\. .*")).toList();
    assertThat(methods.get(0)).doesNotContain("ruled out");
    assertThat(methods.get(methods.size() - 1)).contains("ruled out");
    assertThat(run.out()).contains("     x ");
  }

  @ParameterizedTest
  @CsvSource({
    "--minutes=0, 'time' must be more than zero",
    "--people=-1, 'people' must be 1 or more but is -1",
    "--depth=bottomless, 'expected light, medium or deep'",
    "--aim=relationel, no method speaks of an aim 'relationel'; the aims are relational",
  })
  void needsThatMakeNoSenseAreRefused(String option, String why) {
    Program run = Program.run("suggest", option);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(why);
  }

  @Test
  void aVariantIsComparedToItsBase() {
    Program run =
        Program.run(
            "compare", "balint-nine-phase-timed-associations-late", "balint-nine-phase-timed");

    assertThat(run.code()).isZero();
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("is a variant of Balint in nine phases, timed.")
        .contains("- extra: phase 'Discuss associations', after");
  }

  @Test
  void aMethodDoesNotDifferFromItself() {
    Program run = Program.run("compare", "speed", "speed");

    assertThat(run.code()).isZero();
    assertThat(run.out()).endsWith("They differ in nothing.\n");
  }

  @Test
  void anUnknownMethodCannotBeCompared() {
    Program run = Program.run("compare", "speed", "sped");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("there is no method 'sped'; the methods are speed, ");
  }
}
