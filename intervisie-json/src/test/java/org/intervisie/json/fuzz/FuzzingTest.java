package org.intervisie.json.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Fuzzes for a moment, all documents by turns; for longer, and every target by itself, when asked to:
 * see "Fuzzing" in the README. What it finds it leaves in {@code target/fuzz}.
 */
class FuzzingTest {
  private static final int SECONDS_IN_A_BUILD = 5;
  private static final int SECONDS = Integer.getInteger("fuzz.seconds", SECONDS_IN_A_BUILD);
  private static final Path HOME = Path.of("target", "fuzz").toAbsolutePath();

  static List<String> targets() {
    String target = System.getProperty("fuzz.target");
    if (target != null) {
      return List.of(target);
    }
    return SECONDS == SECONDS_IN_A_BUILD
        ? List.of("any")
        : List.of("method", "command", "event", "agenda", "session");
  }

  @ParameterizedTest
  @MethodSource("targets")
  void a_fuzzer_finds_nothing(String target) throws Exception {
    Files.createDirectories(HOME);
    Path log = HOME.resolve(target + ".log");

    Process fuzzer = start(target, log);
    try {
      assertThat(fuzzer.waitFor(SECONDS + 120L, TimeUnit.SECONDS)).as("it ends").isTrue();
    } finally {
      fuzzer.destroyForcibly();
    }

    assertThat(fuzzer.exitValue()).as("what was found: see %s%n%s", log, findings(log)).isZero();
    assertThat(log).content().contains("INITED").contains("Done ");
  }

  private static Process start(String target, Path log) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx512m");
    // It would be a warning from version 22 or 24 on.
    if (Runtime.version().feature() > 21) {
      command.add("--enable-native-access=ALL-UNNAMED");
      command.add("-XX:+EnableDynamicAgentLoading");
    }
    command.add("-Djazzer.max_duration=" + SECONDS + "s");
    command.add("-Djazzer.internal.basedir=" + HOME);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(FuzzRun.class.getName());
    command.add(target);
    ProcessBuilder process = new ProcessBuilder(command).directory(HOME.toFile());
    process.environment().put("JAZZER_FUZZ", "1");
    return process.redirectErrorStream(true).redirectOutput(log.toFile()).start();
  }

  private static String findings(Path log) throws IOException {
    try (Stream<String> lines = Files.lines(log)) {
      return String.join(
          "\n",
          lines
              .filter(line -> line.matches(".*(Error|Exception|Base64|Test unit written).*"))
              .limit(10)
              .toList());
    }
  }
}
