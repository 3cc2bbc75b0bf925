package org.intervisie.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.intervisie.catalogue.DuplicateMethodException;
import org.intervisie.catalogue.MethodCatalogue;
import org.intervisie.method.Method;
import org.junit.jupiter.api.Test;

class BuiltInMethodProviderTest {
  @Test
  void a_catalogue_finds_the_built_in_methods_on_the_class_path() {
    assertThat(MethodCatalogue.load().all()).isEqualTo(BuiltInMethods.all());
  }

  @Test
  void a_catalogue_finds_them_on_the_module_path() throws Exception {
    ModuleLayer layer = layer();
    ClassLoader loader = layer.findLoader("org.intervisie.methods");
    Class<?> catalogues = loader.loadClass(MethodCatalogue.class.getName());

    Object catalogue = catalogues.getMethod("load", ClassLoader.class).invoke(null, loader);

    assertThat(catalogues.getModule().isNamed()).isTrue();
    assertThat(catalogues.getMethod("ids").invoke(catalogue))
        .isEqualTo(BuiltInMethods.all().stream().map(Method::id).toList());
  }

  @Test
  void an_application_adds_its_own_beside_them() {
    Method own = BuiltInMethods.all().get(0).vary("ours").build();

    MethodCatalogue catalogue = MethodCatalogue.load().with(own);

    assertThat(catalogue.get("ours")).isSameAs(own);
    assertThat(catalogue.variantsOf(BuiltInMethods.all().get(0).id())).containsExactly(own);
    assertThat(catalogue.all()).hasSize(BuiltInMethods.all().size() + 1);
  }

  @Test
  void a_method_under_a_built_in_id_is_refused_by_name() {
    Method impostor = BuiltInMethods.find("speed").orElseThrow().withSkippable(true);
    MethodCatalogue catalogue = MethodCatalogue.load();

    assertThatThrownBy(() -> catalogue.with(impostor))
        .isInstanceOf(DuplicateMethodException.class)
        .hasMessageContaining("'speed'")
        .hasMessageContaining(BuiltInMethodProvider.class.getName());
  }

  @Test
  void families_and_variants_are_found() {
    MethodCatalogue catalogue = MethodCatalogue.load();

    assertThat(catalogue.families()).containsExactly("balint", "incident", "speed", "peer-review");
    assertThat(ids(catalogue.family("incident"))).containsExactly("incident");
    assertThat(ids(catalogue.variantsOf("balint-nine-phase-timed")))
        .containsExactly(
            "balint-nine-phase-timed-associations-early",
            "balint-nine-phase-timed-associations-late");
  }

  private static List<String> ids(List<Method> methods) {
    return methods.stream().map(Method::id).toList();
  }

  private static ModuleLayer layer() throws URISyntaxException {
    ModuleFinder finder = ModuleFinder.of(home(MethodCatalogue.class), home(BuiltInMethods.class));
    ModuleLayer boot = ModuleLayer.boot();
    Configuration configuration =
        boot.configuration()
            .resolveAndBind(finder, ModuleFinder.of(), Set.of("org.intervisie.methods"));
    return boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
  }

  private static Path home(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
