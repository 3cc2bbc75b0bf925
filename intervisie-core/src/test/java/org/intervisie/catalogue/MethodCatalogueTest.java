package org.intervisie.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.intervisie.method.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MethodCatalogueTest {
  private final MethodCatalogue catalogue =
      MethodCatalogue.of(
          Providers.method("balint-five-step").withFamily("balint"),
          Providers.method("incident"),
          Providers.method("balint-nine-phase").withFamily("balint").withBasedOn("old-balint"),
          Providers.method("speed").withFamily("quick"),
          Providers.method("balint-short").withFamily("balint").withBasedOn("balint-nine-phase"));

  @TempDir Path folder;

  // Finding

  @Test
  void keeps_the_methods_in_the_order_given() {
    assertThat(catalogue.ids())
        .containsExactly(
            "balint-five-step", "incident", "balint-nine-phase", "speed", "balint-short");
    assertThat(catalogue.all()).extracting(Method::id).isEqualTo(catalogue.ids());
    assertThat(catalogue)
        .hasToString(
            "MethodCatalogue[balint-five-step, incident, balint-nine-phase, speed, balint-short]");
  }

  @Test
  void finds_a_method_by_its_id() {
    assertThat(catalogue.get("speed").id()).isEqualTo("speed");
    assertThat(catalogue.find("speed")).contains(catalogue.get("speed"));
    assertThat(catalogue.find("sped")).isEmpty();
  }

  @Test
  void finds_families_and_variants() {
    assertThat(catalogue.families()).containsExactly("balint", "quick");
    assertThat(catalogue.family("balint"))
        .extracting(Method::id)
        .containsExactly("balint-five-step", "balint-nine-phase", "balint-short");
    assertThat(catalogue.family("none")).isEmpty();
    assertThat(catalogue.variantsOf("balint-nine-phase"))
        .extracting(Method::id)
        .containsExactly("balint-short");
    assertThat(catalogue.variantsOf("old-balint"))
        .extracting(Method::id)
        .containsExactly("balint-nine-phase");
  }

  // Nearest

  @Test
  void names_the_nearest_ids_when_there_is_no_such_method() {
    UnknownMethodException e =
        catchThrowableOfType(UnknownMethodException.class, () -> catalogue.get("balint-nine-fase"));

    assertThat(e)
        .hasMessage(
            "there is no method 'balint-nine-fase'; the nearest is 'balint-nine-phase', then"
                + " 'balint-five-step', 'balint-short', 'incident', 'speed'");
    assertThat(e.id()).isEqualTo("balint-nine-fase");
    assertThat(e.nearest()).isEqualTo(catalogue.nearest("balint-nine-fase"));
  }

  @Test
  void an_id_that_holds_three_letters_or_more_of_what_was_typed_is_the_nearest() {
    MethodCatalogue named =
        MethodCatalogue.of(Providers.method("speed"), Providers.method("balint-ten-step-star"));

    assertThat(named.nearest("star")).containsExactly("balint-ten-step-star", "speed");
    assertThat(named.nearest("st")).containsExactly("speed", "balint-ten-step-star");
  }

  @Test
  void ids_that_are_equally_near_keep_the_order_of_the_catalogue() {
    MethodCatalogue three =
        MethodCatalogue.of(
            Providers.method("b-c"), Providers.method("b-b"), Providers.method("b-a"));

    assertThat(three.nearest("b-x")).containsExactly("b-c", "b-b", "b-a");
    assertThat(three.nearest("x".repeat(1_000_000))).hasSize(3);
  }

  @Test
  void does_not_show_what_has_not_the_form_of_an_id() {
    assertThatThrownBy(() -> MethodCatalogue.of(Providers.method("one")).get("<b>\n"))
        .hasMessage("there is no method (…); the nearest is 'one', the only one there is");
    assertThatThrownBy(() -> MethodCatalogue.of().get("a"))
        .hasMessage("there is no method 'a': the catalogue is empty");
  }

  @Test
  void names_no_more_than_twenty() {
    List<Method> many = IntStream.range(10, 35).mapToObj(i -> Providers.method("m" + i)).toList();

    assertThatThrownBy(() -> MethodCatalogue.of(many).get("m10x"))
        .hasMessageStartingWith("there is no method 'm10x'; the nearest is 'm10', then 'm11', ")
        .hasMessageEndingWith("'m28' and 5 more");
  }

  // Duplicates

  @Test
  void refuses_all_ids_that_stand_twice_at_once() {
    Method a = Providers.method("a");
    Method b = Providers.method("b");

    assertThatThrownBy(() -> MethodCatalogue.of(a, b, a))
        .isInstanceOf(DuplicateMethodException.class)
        .hasMessage("method id 'a' comes from number 1 and from number 3");
    DuplicateMethodException e =
        catchThrowableOfType(
            DuplicateMethodException.class, () -> MethodCatalogue.of(a, b).with(b, a));
    assertThat(e)
        .hasMessage(
            """
            2 method ids stand more than once:
            - 'a' comes from number 1 and from number 4
            - 'b' comes from number 2 and from number 3\
            """);
    assertThat(e.duplicates())
        .extracting(DuplicateMethodException.Duplicate::id)
        .containsExactly("a", "b");
  }

  @Test
  void tells_apart_what_was_added_when() {
    Method a = Providers.method("a");

    assertThatThrownBy(() -> catalogue.with(a).with(a))
        .hasMessage("method id 'a' comes from number 6 and from number 7");
  }

  @Test
  void own_methods_come_after_those_that_were_there() {
    MethodCatalogue more = catalogue.with(Providers.method("a"));

    assertThat(more.ids()).startsWith("balint-five-step").endsWith("a").hasSize(6);
    assertThat(catalogue.ids()).hasSize(5);
  }

  // Providers

  @Test
  void loads_the_methods_of_all_providers_in_the_order_of_their_names() throws IOException {
    Thread here = Thread.currentThread();
    ClassLoader usual = here.getContextClassLoader();
    try (URLClassLoader loader = with("")) {
      here.setContextClassLoader(loader);

      assertThat(MethodCatalogue.load().ids()).containsExactly("wide-circle", "circle", "square");
    } finally {
      here.setContextClassLoader(usual);
    }
  }

  @Test
  void names_the_providers_of_ids_that_stand_twice() throws IOException {
    try (URLClassLoader loader = with("org.intervisie.catalogue.Providers$Copies")) {
      assertThatThrownBy(() -> MethodCatalogue.load(loader))
          .isInstanceOf(DuplicateMethodException.class)
          .hasMessage(
              """
              2 method ids stand more than once:
              - 'square' comes from org.intervisie.catalogue.Providers$Copies and from \
              org.intervisie.catalogue.Providers$Square
              - 'copy' comes twice from org.intervisie.catalogue.Providers$Copies\
              """);
    }
  }

  @Test
  void names_a_provider_that_fails() throws IOException {
    try (URLClassLoader loader = with("org.intervisie.catalogue.Providers$Broken")) {
      assertThatThrownBy(() -> MethodCatalogue.load(loader))
          .isInstanceOf(MethodProviderException.class)
          .hasMessage(
              "method provider org.intervisie.catalogue.Providers$Broken fails:"
                  + " java.lang.IllegalStateException: no texts")
          .hasRootCauseMessage("no texts");
    }
  }

  @Test
  void names_a_provider_that_gives_null() throws IOException {
    try (URLClassLoader loader = with("org.intervisie.catalogue.Providers$Empty")) {
      assertThatThrownBy(() -> MethodCatalogue.load(loader))
          .hasMessage(
              "method provider org.intervisie.catalogue.Providers$Empty gives null instead of"
                  + " methods");
    }
  }

  @Test
  void names_a_provider_that_gives_null_among_its_methods() throws IOException {
    try (URLClassLoader loader = with("org.intervisie.catalogue.Providers$Holed")) {
      assertThatThrownBy(() -> MethodCatalogue.load(loader))
          .hasMessage(
              "method provider org.intervisie.catalogue.Providers$Holed gives null among its"
                  + " methods");
    }
  }

  @Test
  void names_a_provider_that_cannot_be_made() throws IOException {
    try (URLClassLoader loader = with("org.intervisie.catalogue.Providers$Unmade")) {
      assertThatThrownBy(() -> MethodCatalogue.load(loader))
          .isInstanceOf(MethodProviderException.class)
          .hasMessageStartingWith(
              "method provider org.intervisie.catalogue.Providers$Unmade fails: ")
          .hasRootCauseMessage("no room");
    }
  }

  @Test
  void names_a_provider_that_is_not_there() throws IOException {
    try (URLClassLoader loader = with("com.example.Nowhere")) {
      assertThatThrownBy(() -> MethodCatalogue.load(loader))
          .isInstanceOf(MethodProviderException.class)
          .hasMessage(
              "a method provider is not found: org.intervisie.catalogue.MethodProvider: Provider"
                  + " com.example.Nowhere not found");
    }
  }

  @Test
  void names_a_provider_that_was_compiled_for_a_newer_java() throws IOException {
    // The magic number, a minor version and a major one that is far ahead.
    byte[] beginning = {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 3, 0};
    Files.write(folder.resolve("Newer.class"), beginning);

    try (URLClassLoader loader = with("Newer")) {
      assertThatThrownBy(() -> MethodCatalogue.load(loader))
          .isInstanceOf(MethodProviderException.class)
          .hasMessageStartingWith("a method provider cannot be loaded: ")
          .hasMessageContaining("Newer")
          .hasCauseInstanceOf(UnsupportedClassVersionError.class);
    }
  }

  @Test
  void names_what_a_provider_cannot_be_loaded_without() throws IOException {
    String heir = Providers.Heir.class.getName();
    try (URLClassLoader loader = lacking(Providers.Ancestor.class.getName(), heir)) {
      assertThatThrownBy(() -> MethodCatalogue.load(loader))
          .isInstanceOf(MethodProviderException.class)
          .hasMessageStartingWith("a method provider cannot be loaded: ")
          .hasMessageContaining("Providers$Ancestor")
          .hasCauseInstanceOf(NoClassDefFoundError.class);
    }
  }

  /** A class path with the square, the circle and one provider more; none when it has no name. */
  private URLClassLoader with(String provider) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.write(
        services.resolve(MethodProvider.class.getName()),
        List.of(Providers.Square.class.getName(), Providers.Circle.class.getName(), provider));
    return new URLClassLoader(
        new URL[] {folder.toUri().toURL()}, MethodCatalogueTest.class.getClassLoader());
  }

  /** A class path on which a provider is there, but a class that it needs is not. */
  private URLClassLoader lacking(String missing, String provider) throws IOException {
    return new URLClassLoader(
        with(provider).getURLs(), MethodCatalogueTest.class.getClassLoader()) {
      @Override
      protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.equals(missing)) {
          throw new ClassNotFoundException(name);
        }
        return name.equals(provider) ? own(name) : super.loadClass(name, resolve);
      }

      private Class<?> own(String name) throws ClassNotFoundException {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
          byte[] bytes = Objects.requireNonNull(in).readAllBytes();
          return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
          throw new ClassNotFoundException(name, e);
        }
      }
    };
  }
}
