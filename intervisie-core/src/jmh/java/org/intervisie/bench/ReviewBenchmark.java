package org.intervisie.bench;

import java.util.concurrent.TimeUnit;
import org.intervisie.method.Activity;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.MethodReview;
import org.intervisie.method.Phase;
import org.intervisie.method.Role;
import org.intervisie.method.Times;
import org.intervisie.text.LocalizedText;
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

/** The workload "review": a method of so many phases in which people ask, answer and keep notes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class ReviewBenchmark {
  /** How many phases the method has. */
  @Param({"20", "200", "2000"})
  public int phases;

  private Method method = method(20);

  /** Builds the method. */
  @Setup
  public void build() {
    method = method(phases);
  }

  /**
   * One review of it.
   *
   * @return what was found
   */
  @Benchmark
  public MethodReview review() {
    return MethodReview.of(method);
  }

  private static Method method(int phases) {
    Method.Builder method =
        Method.of("long")
            .title(LocalizedText.of("nl", "Lang").and("en", "Long"))
            .role(Role.of(Role.FACILITATOR).title(LocalizedText.plain("facilitator")))
            .role(Role.of(Role.CASE_OWNER).title(LocalizedText.plain("case owner")))
            .role(Role.of(Role.MEMBER).title(LocalizedText.plain("member")));
    for (int i = 0; i < phases; i++) {
      method.phase(
          Phase.of("phase-" + i)
              .title(LocalizedText.of("nl", "Fase " + i).and("en", "Phase " + i))
              .minutes(5)
              .with(Activity.says(Kind.QUESTION).by(Role.MEMBER).times(Times.atLeast(1)))
              .with(Activity.says(Kind.ANSWER).by(Role.CASE_OWNER).about(Kind.QUESTION))
              .with(Activity.writes(Kind.NOTE).by(Role.MEMBER).keptToOneself()));
    }
    return method.build();
  }
}
