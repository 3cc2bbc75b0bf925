package org.intervisie.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.intervisie.session.Command;
import org.junit.jupiter.api.Test;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** The tests run on the class path; this one builds a module layer of its own. */
class ModulePathTest {

  @Test
  void it_works_on_the_module_path_with_nothing_opened() throws Exception {
    ModuleLayer layer = layer();
    Class<?> face = inLayer(layer, IntervisieJson.class);
    Object command =
        face.getMethod("readCommand", String.class)
            .invoke(null, "{\"type\":\"begin\",\"by\":\"anna\"}");

    assertThat(face.getModule().getName()).isEqualTo("org.intervisie.json");
    assertThat(command.getClass().getModule().getName()).isEqualTo("org.intervisie.core");

    Class<?> mapperClass = inLayer(layer, JsonMapper.class);
    Object builder = mapperClass.getMethod("builder").invoke(null);
    Class<?> builderClass = builder.getClass();
    builderClass
        .getMethod("findAndAddModules", ClassLoader.class)
        .invoke(builder, face.getClassLoader());
    Object mapper = builderClass.getMethod("build").invoke(builder);

    assertThat(mapperClass.getMethod("writeValueAsString", Object.class).invoke(mapper, command))
        .isEqualTo("{\"type\":\"begin\",\"by\":\"anna\"}");
  }

  @Test
  void the_schemas_are_found_on_the_module_path() throws Exception {
    Class<?> schemas = inLayer(layer(), DocumentSchema.class);

    for (DocumentSchema schema : DocumentSchema.values()) {
      Object there = schemas.getMethod("valueOf", String.class).invoke(null, schema.name());
      assertThat(schemas.getMethod("json").invoke(there)).isEqualTo(schema.json());
    }
  }

  private static Class<?> inLayer(ModuleLayer layer, Class<?> type) throws ClassNotFoundException {
    return layer.findLoader("org.intervisie.json").loadClass(type.getName());
  }

  private static ModuleLayer layer() {
    ModuleFinder finder =
        ModuleFinder.of(
            Stream.of(
                    IntervisieJson.class,
                    Command.class,
                    JsonMapper.class,
                    JsonFactory.class,
                    JsonFormat.class)
                .map(ModulePathTest::home)
                .toArray(Path[]::new));
    ModuleLayer boot = ModuleLayer.boot();
    Configuration configuration =
        boot.configuration()
            .resolveAndBind(finder, ModuleFinder.of(), Set.of("org.intervisie.json"));
    return boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
  }

  private static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
