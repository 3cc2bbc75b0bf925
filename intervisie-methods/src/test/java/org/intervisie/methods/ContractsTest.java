package org.intervisie.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.intervisie.method.Method;
import org.intervisie.testing.MethodContract;
import org.junit.jupiter.api.Test;

class ContractsTest {
  private static final String TEST = "Test.class";

  @Test
  void each_built_in_method_has_one_test_that_holds_it_to_what_every_method_promises()
      throws Exception {
    List<String> held = new ArrayList<>();
    for (Class<?> test : tests()) {
      if (MethodContract.class.isAssignableFrom(test)) {
        held.add(methodOf(test).id());
      }
    }

    assertThat(held)
        .containsExactlyInAnyOrderElementsOf(
            BuiltInMethods.all().stream().map(Method::id).toList());
  }

  /** The classes beside this one that the build runs. */
  private static List<Class<?>> tests()
      throws IOException, URISyntaxException, ClassNotFoundException {
    Class<?> here = ContractsTest.class;
    Path folder = Path.of(here.getResource("ContractsTest.class").toURI()).getParent();
    List<Class<?>> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(TEST)) {
          String simple = name.substring(0, name.length() - ".class".length());
          tests.add(Class.forName(here.getPackageName() + "." + simple));
        }
      }
    }
    return tests;
  }

  private static Method methodOf(Class<?> contract) throws ReflectiveOperationException {
    var method = contract.getDeclaredMethod("method");
    method.setAccessible(true);
    return (Method) method.invoke(contract.getDeclaredConstructor().newInstance());
  }
}
