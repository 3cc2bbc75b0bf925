package org.intervisie.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.intervisie.method.Method;
import org.intervisie.session.Limits;
import org.intervisie.session.PreparedMethod;
import org.intervisie.session.Session;
import org.intervisie.session.Status;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The workload "opening": what a session of the ten phases costs before anyone says a word. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class OpeningBenchmark {
  private final Method method = Workload.method();
  private final PreparedMethod prepared = PreparedMethod.of(method);
  private final List<Workload.Timed> beginning = Workload.beginning();

  /**
   * What is done once for a method.
   *
   * @return the prepared method
   */
  @Benchmark
  public PreparedMethod prepare() {
    return PreparedMethod.of(method);
  }

  /**
   * What is done for each session.
   *
   * @return a session in which nothing has happened
   */
  @Benchmark
  public Session open() {
    return Session.open(prepared, Limits.defaults());
  }

  /**
   * Opening it, eight people coming in, and the beginning.
   *
   * @return a running session
   */
  @Benchmark
  public Session openAndBegin() {
    Session session = Session.open(prepared, Limits.defaults());
    for (Workload.Timed timed : beginning) {
      session = session.handle(timed.command(), timed.at());
    }
    if (session.status() != Status.RUNNING) {
      throw new IllegalStateException("the meeting did not begin");
    }
    return session;
  }
}
