package org.intervisie.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.intervisie.testing.MethodAssert;
import org.intervisie.testing.MethodContract;
import org.intervisie.testing.RefusalAssert;
import org.intervisie.testing.SessionAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestkitPageTest {
  private static final Path TESTS = Path.of("src/test/java/org/intervisie/consumer");

  @ParameterizedTest
  @ValueSource(strings = {"assertions", "variant", "unsound", "story", "contract", "property"})
  void shows_the_code_that_is_compiled(String snippet) throws IOException {
    String source = Files.readString(TESTS.resolve("ListeningTest.java"));
    String code =
        source.substring(
            source.indexOf('\n', source.indexOf("// [" + snippet + "]")) + 1,
            source.lastIndexOf('\n', source.indexOf("// [/" + snippet + "]")) + 1);

    assertThat(page()).contains("```java\n" + code.stripTrailing().stripIndent() + "\n```");
  }

  @Test
  void names_every_assertion() throws IOException {
    for (Class<?> type : Set.of(MethodAssert.class, SessionAssert.class, RefusalAssert.class)) {
      assertThat(page()).contains(names(Arrays.stream(type.getDeclaredMethods())));
    }
  }

  @Test
  void names_every_promise() throws IOException {
    Stream<java.lang.reflect.Method> promises =
        Arrays.stream(MethodContract.class.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(Property.class));

    assertThat(page()).contains(names(promises));
  }

  @Test
  void tells_the_versions_that_are_used() throws IOException {
    String pom = Files.readString(Path.of("..", "pom.xml"));

    for (String line : page().lines().filter(it -> it.contains("<version>")).toList()) {
      assertThat(pom).contains(line.replaceAll(".*<version>(.*)</version>.*", ">$1<"));
    }
  }

  private static Set<String> names(Stream<java.lang.reflect.Method> methods) {
    Set<String> names = new TreeSet<>();
    methods
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .forEach(method -> names.add("`" + method.getName() + "`"));
    return names;
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("TESTKIT.md")).replace("\r\n", "\n");
  }
}
