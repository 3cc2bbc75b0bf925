package org.intervisie.json.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The inputs that are kept, each given to its target as the fuzzer would. */
class KeptInputsTest {
  private final DocumentsFuzz targets = new DocumentsFuzz();

  @TestFactory
  Stream<DynamicTest> what_was_found_once_is_never_found_again() throws Exception {
    return Stream.of(
            tests("method", targets::method),
            tests("command", targets::command),
            tests("event", targets::event),
            tests("agenda", targets::agenda),
            tests("session", targets::session),
            tests("any", targets::any))
        .flatMap(List::stream);
  }

  @Test
  void what_is_kept_stays_small() throws Exception {
    try (Stream<Path> inputs = Files.walk(home())) {
      List<Path> files = inputs.filter(Files::isRegularFile).toList();

      assertThat(files).hasSizeBetween(50, 300);
      assertThat(files).allSatisfy(file -> assertThat(Files.size(file)).isLessThan(20_000));
    }
  }

  private static List<DynamicTest> tests(String target, Consumer<byte[]> fuzz) throws Exception {
    try (Stream<Path> inputs = Files.list(home().resolve(target))) {
      return inputs
          .sorted()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      target + "/" + file.getFileName(), () -> fuzz.accept(bytes(file))))
          .toList();
    }
  }

  private static byte[] bytes(Path file) throws IOException {
    return Files.readAllBytes(file);
  }

  private static Path home() throws Exception {
    return Path.of(
        Objects.requireNonNull(KeptInputsTest.class.getResource("DocumentsFuzzInputs"), "inputs")
            .toURI());
  }
}
