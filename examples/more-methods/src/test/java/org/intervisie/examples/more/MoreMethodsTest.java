package org.intervisie.examples.more;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.intervisie.catalogue.MethodCatalogue;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MoreMethodsTest {
  static Stream<Method> methods() {
    return MoreMethods.all().stream();
  }

  @Test
  void a_catalogue_finds_all_ten_on_the_class_path() {
    assertThat(MoreMethods.all()).hasSize(10);
    assertThat(MethodCatalogue.load().all()).containsAll(MoreMethods.all());
  }

  @Test
  void a_catalogue_finds_them_on_the_module_path() throws Exception {
    ModuleFinder finder = ModuleFinder.of(home(MethodCatalogue.class), home(MoreMethods.class));
    ModuleLayer boot = ModuleLayer.boot();
    Configuration configuration =
        boot.configuration()
            .resolveAndBind(finder, ModuleFinder.of(), Set.of("org.intervisie.examples.more"));
    ClassLoader loader =
        boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader())
            .findLoader("org.intervisie.examples.more");
    Class<?> catalogues = loader.loadClass(MethodCatalogue.class.getName());

    Object catalogue = catalogues.getMethod("load", ClassLoader.class).invoke(null, loader);

    assertThat(catalogues.getModule().isNamed()).isTrue();
    assertThat(catalogues.getMethod("ids").invoke(catalogue))
        .isEqualTo(MoreMethods.all().stream().map(Method::id).toList());
  }

  @ParameterizedTest
  @MethodSource("methods")
  void each_names_its_publications_and_what_was_taken_from_them(Method method) {
    assertThat(method.sources())
        .isNotEmpty()
        .extracting(Source::note)
        .allSatisfy(note -> assertThat(note).isNotNull());
  }

  @ParameterizedTest
  @MethodSource("methods")
  void every_phase_tells_in_dutch_and_in_english_what_happens(Method method) {
    assertThat(method.phases())
        .extracting(Phase::guide)
        .allSatisfy(guide -> assertThat(guide).isNotNull())
        .allSatisfy(guide -> assertThat(guide.texts()).containsOnlyKeys("nl", "en"))
        .allSatisfy(guide -> assertThat(guide.in("nl")).isNotEqualTo(guide.in("en")));
  }

  @Test
  void the_page_has_a_row_for_each_of_them_and_for_no_other() throws Exception {
    List<String> ids = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("README.md"))) {
      var row = Pattern.compile("\\| `([a-z-]+)` \\|.*").matcher(line);
      if (row.matches()) {
        ids.add(row.group(1).toLowerCase(Locale.ROOT));
      }
    }

    assertThat(ids).containsExactlyElementsOf(MoreMethods.all().stream().map(Method::id).toList());
  }

  private static Path home(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
