package org.intervisie.bench;

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
  void every_benchmark_runs() throws Exception {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include("org\\.intervisie\\.bench\\..*")
                    // Each method once, in the shortest session.
                    .param("size", "10")
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
        .anyMatch(name -> name.contains("SessionBenchmark"))
        .anyMatch(name -> name.contains("GrowthBenchmark"))
        .anyMatch(name -> name.contains("OpeningBenchmark"))
        .anyMatch(name -> name.contains("PlanningBenchmark"));
  }

  @Test
  void a_contribution_takes_no_less_in_a_session_than_its_bare_event() {
    ContributionHeap.Bytes bytes = ContributionHeap.between(100, 200);

    assertThat(bytes.event()).isPositive();
    assertThat(bytes.overhead()).isPositive();
  }
}
