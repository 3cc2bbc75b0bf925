package org.intervisie.json.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

class BenchmarkSmokeTest {
  static {
    // Nothing is measured here, so it does not matter what else is.
    System.setProperty("jmh.ignoreLock", "true");
  }

  @Test
  void every_benchmark_runs_and_all_ways_have_the_same_document() throws Exception {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(JsonBenchmark.class.getName())
                    .param("size", "140")
                    .mode(Mode.SingleShotTime)
                    .forks(0)
                    .warmupIterations(0)
                    .measurementIterations(1)
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();

    assertThat(results)
        .extracting(result -> result.getParams().getBenchmark())
        .hasSize(9)
        .allMatch(name -> name.contains("JsonBenchmark"));
  }
}
