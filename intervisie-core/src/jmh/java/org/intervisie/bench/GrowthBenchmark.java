package org.intervisie.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.intervisie.method.Kind;
import org.intervisie.session.Command;
import org.intervisie.session.Session;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The workload "growth": one command in a session that already holds so many contributions. The session
 * is immutable, so it is as long after the command as before. Read each row as a ratio to that of ten.
 *
 * <p>Adding to a session is cheap 31 times of 32 and packs what hangs loose the next time. So each
 * result is the mean over 32 sessions, each one contribution longer than the one before.
 *
 * <p>Where others use the machine as well, sample ({@code -bm sample}) and read the fastest ({@code
 * p0.00}): a mean then tells more of them than of the session.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(GrowthBenchmark.SESSIONS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class GrowthBenchmark {
  /** How many sessions one result is the mean of. */
  static final int SESSIONS = 32;

  /** Enough for the compiler to make up its mind. */
  private static final int WARM = 20_000;

  /** How many contributions the first of the sessions holds. */
  @Param({"10", "100", "1000", "10000", "100000"})
  public int size;

  private final Session[] sessions = new Session[SESSIONS];
  private final Command[] questions = new Command[SESSIONS];
  private final Command[] answers = new Command[SESSIONS];
  private final Command[] ratings = new Command[SESSIONS];
  private final Command[] withdrawals = new Command[SESSIONS];
  private final Command ready = Command.ready(Grown.FACILITATOR);
  private final Command extension = Command.extend(Grown.FACILITATOR, Duration.ofMinutes(1));
  private final Command advance = Command.advance(Grown.FACILITATOR);
  private final Command forbidden = Command.contribute(Grown.MEMBER, Kind.ADVICE);
  private Instant now = Instant.MIN;

  /** Makes the sessions, and commands about contributions from all over them. */
  @Setup
  public void grow() {
    // The compiler learns from a long session first, or it would know more of one size than
    // another.
    Grown.session(WARM);
    now = Grown.instant(size + SESSIONS);
    Session session = Grown.session(size);
    for (int i = 0; i < SESSIONS; i++) {
      sessions[i] = session;
      session = Grown.more(session, size + i + 1);
      int number = 1 + (int) ((long) i * size / SESSIONS);
      String by = Grown.author(number);
      questions[i] = Grown.question(by);
      answers[i] = Grown.answer(by, Grown.unrated(number));
      ratings[i] = Grown.rating(by, Grown.unrated(number));
      withdrawals[i] = Command.withdraw(by, "c" + number);
    }
    if (sessions[0].check(forbidden, now).isEmpty()) {
      throw new IllegalStateException("what should be refused is accepted");
    }
  }

  /**
   * A contribution about nothing in particular.
   *
   * @param hole where the next sessions go
   */
  @Benchmark
  public void contribute(Blackhole hole) {
    each(hole, i -> questions[i]);
  }

  /**
   * A contribution about another.
   *
   * @param hole where the next sessions go
   */
  @Benchmark
  public void contributeAbout(Blackhole hole) {
    each(hole, i -> answers[i]);
  }

  /**
   * A contribution about another that is counted for it, so that the session keeps it there too.
   *
   * @param hole where the next sessions go
   */
  @Benchmark
  public void contributeCountedPerTarget(Blackhole hole) {
    each(hole, i -> ratings[i]);
  }

  /**
   * A contribution taken back.
   *
   * @param hole where the next sessions go
   */
  @Benchmark
  public void withdraw(Blackhole hole) {
    each(hole, i -> withdrawals[i]);
  }

  /**
   * A word of being done.
   *
   * @param hole where the next sessions go
   */
  @Benchmark
  public void ready(Blackhole hole) {
    each(hole, i -> ready);
  }

  /**
   * More time.
   *
   * @param hole where the next sessions go
   */
  @Benchmark
  public void extend(Blackhole hole) {
    each(hole, i -> extension);
  }

  /**
   * On to the next phase.
   *
   * @param hole where the next sessions go
   */
  @Benchmark
  public void advance(Blackhole hole) {
    each(hole, i -> advance);
  }

  /**
   * What the phase does not allow: a decision with a refusal.
   *
   * @param hole where the refusals go
   */
  @Benchmark
  public void refuse(Blackhole hole) {
    for (Session session : sessions) {
      hole.consume(session.decide(forbidden, now));
    }
  }

  private void each(Blackhole hole, IntFunction<Command> command) {
    for (int i = 0; i < SESSIONS; i++) {
      hole.consume(sessions[i].handle(command.apply(i), now));
    }
  }
}
