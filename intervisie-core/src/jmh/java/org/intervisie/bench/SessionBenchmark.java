package org.intervisie.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.intervisie.session.Limits;
import org.intervisie.session.PreparedMethod;
import org.intervisie.session.Session;
import org.intervisie.session.Status;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The workload "session": every command of a whole meeting validated and recorded. Read the ratio
 * between the two, not the numbers.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class SessionBenchmark {
  /** How many commands the meeting has; JMH divides by it, so that results are per command. */
  static final int COMMANDS = 140;

  private final PreparedMethod method = PreparedMethod.of(Workload.method());
  private final List<Workload.Timed> commands = Workload.commands();

  /** Checks the workload, so that a mistake in it does not measure refusals. */
  public SessionBenchmark() {
    if (commands.size() != COMMANDS) {
      throw new IllegalStateException("the workload has " + commands.size() + " commands");
    }
  }

  /**
   * The session of this library: immutable, general, every version kept usable.
   *
   * @return the finished session
   */
  @Benchmark
  @OperationsPerInvocation(COMMANDS)
  public Session session() {
    Session session = Session.open(method, Limits.defaults());
    for (Workload.Timed timed : commands) {
      session = session.handle(timed.command(), timed.at());
    }
    if (session.status() != Status.FINISHED) {
      throw new IllegalStateException("the meeting did not finish");
    }
    return session;
  }

  /**
   * A loop written by hand for this one meeting, changing in place.
   *
   * @return what it recorded
   */
  @Benchmark
  @OperationsPerInvocation(COMMANDS)
  public Object handWritten() {
    HandWritten meeting = new HandWritten();
    for (Workload.Timed timed : commands) {
      if (!meeting.handle(timed.command(), timed.at())) {
        throw new IllegalStateException("refused " + timed.command());
      }
    }
    if (meeting.step() != HandWritten.Step.FINISHED) {
      throw new IllegalStateException("the meeting did not finish");
    }
    return meeting;
  }
}
