package org.intervisie.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.Agenda;
import org.intervisie.time.Break;
import org.intervisie.time.Plan;
import org.intervisie.time.PlanningPolicy;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The workload "planning": so many phases of unlike planned times laid on a given time. Divide each row
 * by the number of phases and its logarithm to compare them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class PlanningBenchmark {
  private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

  /** How many phases. */
  @Param({"10", "100", "1000", "10000"})
  public int size;

  private final PlanningPolicy minutes = PlanningPolicy.defaults();
  private final PlanningPolicy tiny = minutes.withGrain(Duration.ofNanos(1));
  private final PlanningPolicy resting =
      minutes.withBreaks(new Break.AfterWork(Duration.ofMinutes(90), Duration.ofMinutes(10)));
  private final List<Agenda.Entry> entries = new ArrayList<>();
  private Duration less = Duration.ZERO;
  private Duration more = Duration.ZERO;

  /** Makes the phases. */
  @Setup
  public void make() {
    Duration planned = Duration.ZERO;
    for (int i = 0; i < size; i++) {
      Duration time = Duration.ofMinutes(5 + i * 7L % 16);
      entries.add(new Agenda.Entry("p" + i, LocalizedText.plain("P"), time, false));
      planned = planned.plus(time);
    }
    less = planned.multipliedBy(4).dividedBy(5);
    more = planned.multipliedBy(6).dividedBy(5);
    if (!(squeeze() instanceof Plan.Planned && stretchByBillions() instanceof Plan.Planned)) {
      throw new IllegalStateException("what should fit does not");
    }
  }

  /**
   * A fifth less time than planned, in minutes.
   *
   * @return the plan
   */
  @Benchmark
  public Plan squeeze() {
    return Agenda.plan(entries, START, less, minutes);
  }

  /**
   * A fifth more time than planned, in nanoseconds: far more steps than could be walked.
   *
   * @return the plan
   */
  @Benchmark
  public Plan stretchByBillions() {
    return Agenda.plan(entries, START, more, tiny);
  }

  /**
   * A fifth more time than planned, in minutes, with breaks after work.
   *
   * @return the plan
   */
  @Benchmark
  public Plan stretchWithBreaks() {
    return Agenda.plan(entries, START, more, resting);
  }
}
