package org.intervisie.examples.console;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.text.InvalidDefinitionException;
import org.intervisie.time.Break;
import org.intervisie.time.PlanningPolicy;
import org.intervisie.time.TimeBudget;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** How the time may be dealt with, as the command line says it. */
final class PolicyOptions {
  @Option(
      names = "--grain",
      paramLabel = "30s|1m|5m",
      defaultValue = "1m",
      converter = GrainReader.class,
      description = "the step in which time is given and taken; ${DEFAULT-VALUE} by default")
  private Duration grain = Duration.ofMinutes(1);

  @Option(
      names = "--elasticity",
      paramLabel = "LEAST-MOST",
      defaultValue = "50-200",
      converter = ElasticityReader.class,
      description =
          "how far a phase may be squeezed and stretched, in percent of its planned time;"
              + " ${DEFAULT-VALUE} by default")
  private Elasticity elasticity = new Elasticity(50, 200);

  @Option(
      names = "--keep",
      paramLabel = "PHASE",
      description = "a phase that keeps its planned time; may be repeated")
  private List<String> keep = new ArrayList<>();

  @Option(
      names = "--weight",
      paramLabel = "PHASE=N",
      description = "a phase without a time gets N shares of what is left; may be repeated")
  private Map<String, Integer> weights = new LinkedHashMap<>();

  @Option(
      names = "--leave-out",
      description = "leave phases out that may be, where it does not fit otherwise")
  private boolean leaveOut;

  @Option(
      names = "--break-after",
      paramLabel = "PHASE=N",
      description = "a break of N minutes after a phase; may be repeated")
  private Map<String, Integer> breaksAfter = new LinkedHashMap<>();

  @Option(
      names = "--break-every",
      paramLabel = "M=N",
      converter = BreakReader.class,
      description = "a break of N minutes wherever people would work for more than M minutes")
  private @Nullable EveryMinutes breakEvery;

  /** How far phases may give way, in percent of what is planned. */
  record Elasticity(int least, int most) {}

  /** A break of so many minutes after so many minutes of work. */
  record EveryMinutes(int work, int rest) {}

  /**
   * The policy for a method over days, where every phase has a planned time.
   *
   * @throws UnreadableInputException if a phase is not there
   */
  PlanningPolicy overDays(Method method) {
    keep.forEach(id -> Phases.named(method, "--keep", id));
    return policy();
  }

  /**
   * The policy for a method on the clock.
   *
   * @throws UnreadableInputException if a phase is not there, or what is said of it has no meaning
   */
  PlanningPolicy onTheClock(Method method) {
    keep.forEach(id -> timed(method, "--keep", id));
    weights.keySet().forEach(id -> untimed(method, id));
    breaksAfter.keySet().forEach(id -> Phases.named(method, "--break-after", id));
    return policy();
  }

  private PlanningPolicy policy() {
    try {
      return PlanningPolicy.builder()
          .grain(grain)
          .leastPercent(elasticity.least())
          .mostPercent(elasticity.most())
          .addAllUntouched(keep)
          .putAllWeights(weights)
          .addAllBreaks(breaks())
          .leaveOut(leaveOut ? PlanningPolicy.LeaveOut.IF_NEEDED : PlanningPolicy.LeaveOut.NEVER)
          .build();
    } catch (InvalidDefinitionException e) {
      throw new UnreadableInputException(String.join("; ", e.problems()));
    }
  }

  private List<Break> breaks() {
    List<Break> breaks = new ArrayList<>();
    breaksAfter.forEach(
        (phase, length) -> breaks.add(new Break.AfterPhase(phase, Duration.ofMinutes(length))));
    if (breakEvery != null) {
      breaks.add(
          new Break.AfterWork(
              Duration.ofMinutes(breakEvery.work()), Duration.ofMinutes(breakEvery.rest())));
    }
    return breaks;
  }

  private static void timed(Method method, String option, String id) {
    if (!isPlanned(Phases.named(method, option, id))) {
      throw new UnreadableInputException(
          option + ": phase '" + id + "' has no planned time that it could keep");
    }
  }

  private static void untimed(Method method, String id) {
    if (isPlanned(Phases.named(method, "--weight", id))) {
      throw new UnreadableInputException(
          "--weight: phase '" + id + "' has a planned time; only those without one share");
    }
  }

  private static boolean isPlanned(Phase phase) {
    TimeBudget time = phase.time();
    return time != null && time.planned() != null;
  }

  /** Reads a step of time. */
  static final class GrainReader implements CommandLine.ITypeConverter<Duration> {
    private static final Pattern GRAIN = Pattern.compile("(\\d{1,5})([sm])");

    @Override
    public Duration convert(String text) {
      Matcher matcher = matcher(GRAIN, text, "a step such as 30s, 1m or 5m");
      int number = Integer.parseInt(matcher.group(1));
      return matcher.group(2).equals("s") ? Duration.ofSeconds(number) : Duration.ofMinutes(number);
    }
  }

  /** Reads how far phases may give way. */
  static final class ElasticityReader implements CommandLine.ITypeConverter<Elasticity> {
    private static final Pattern ELASTICITY = Pattern.compile("(\\d{1,5})-(\\d{1,5})");

    @Override
    public Elasticity convert(String text) {
      Matcher matcher = matcher(ELASTICITY, text, "two percentages such as 50-200");
      return new Elasticity(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }
  }

  /** Reads a rule for breaks. */
  static final class BreakReader implements CommandLine.ITypeConverter<EveryMinutes> {
    private static final Pattern EVERY = Pattern.compile("(\\d{1,5})=(\\d{1,5})");

    @Override
    public EveryMinutes convert(String text) {
      Matcher matcher = matcher(EVERY, text, "minutes of work and of rest such as 60=10");
      return new EveryMinutes(
          Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }
  }

  private static Matcher matcher(Pattern pattern, String text, String expected) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.matches()) {
      throw new CommandLine.TypeConversionException(
          "found '" + Paper.clean(text) + "', expected " + expected);
    }
    return matcher;
  }
}
