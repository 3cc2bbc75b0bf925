package org.intervisie.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.intervisie.catalogue.Difference.Moved;
import org.intervisie.catalogue.Difference.Place;
import org.intervisie.catalogue.Difference.Subject;
import org.intervisie.method.Cycle;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Repeat;
import org.intervisie.method.Step;
import org.jspecify.annotations.Nullable;

/** In what two methods differ in their flow: which phases, in which order, in which cycles. */
final class FlowDifferences {
  private final Findings findings;
  private final Course a;
  private final Course b;

  private FlowDifferences(Findings findings) {
    this.findings = findings;
    this.a = Course.of(findings.a());
    this.b = Course.of(findings.b());
  }

  static void find(Findings findings) {
    FlowDifferences differences = new FlowDifferences(findings);
    differences.phasesOfOne();
    differences.order();
    differences.cycles();
    differences.a.phases.forEach(
        (id, phase) -> {
          Phase other = differences.b.phases.get(id);
          if (other != null) {
            differences.within(phase);
            PhaseDifferences.find(findings, phase, other);
          }
        });
  }

  private void phasesOfOne() {
    a.phases.forEach(
        (id, phase) -> {
          if (!b.phases.containsKey(id)) {
            findings.onlyInA(Subject.PHASE, findings.place(phase), in -> standing(phase, a, in));
            PhaseDifferences.ofOne(findings, phase, true);
          }
        });
    b.phases.forEach(
        (id, phase) -> {
          if (!a.phases.containsKey(id)) {
            findings.onlyInB(Subject.PHASE, findings.place(phase), in -> standing(phase, b, in));
            PhaseDifferences.ofOne(findings, phase, false);
          }
        });
  }

  private void order() {
    List<String> inA = a.phases.keySet().stream().filter(b.phases::containsKey).toList();
    List<String> inB = b.phases.keySet().stream().filter(a.phases::containsKey).toList();
    Set<String> moved = FlowOrder.moved(inA, inB);
    for (String id : inA) {
      if (moved.contains(id)) {
        Phase phase = a.phase(id);
        findings.add(new Moved(findings.place(phase), before(phase, a), before(phase, b)));
      }
    }
  }

  private void cycles() {
    a.cycles.forEach(
        (id, cycle) -> {
          Cycle other = b.cycles.get(id);
          if (other == null) {
            findings.onlyInA(
                Subject.CYCLE, place(cycle), in -> described(cycle, findings.wordsOfA(in), in));
          } else {
            findings.changed(
                Subject.CYCLE,
                place(cycle),
                in -> named(cycle, in),
                cycle,
                other,
                Cycle::repeat,
                (words, it) -> words.repeat(it.repeat()));
          }
        });
    b.cycles.forEach(
        (id, cycle) -> {
          if (!a.cycles.containsKey(id)) {
            findings.onlyInB(
                Subject.CYCLE, place(cycle), in -> described(cycle, findings.wordsOfB(in), in));
          }
        });
  }

  /** A cycle that only one of them has says for itself which phases stand in it. */
  private void within(Phase phase) {
    List<String> inA = a.around(phase).stream().filter(b.cycles::containsKey).toList();
    List<String> inB = b.around(phase).stream().filter(a.cycles::containsKey).toList();
    if (!inA.equals(inB)) {
      List<Repeat> repeatsInA = inA.stream().map(a::repeat).toList();
      List<Repeat> repeatsInB = inB.stream().map(b::repeat).toList();
      findings.add(
          new Difference.Changed(
              Subject.CYCLE,
              findings.place(phase),
              Language.both("hoe vaak", "how often"),
              Language.both(in -> findings.wordsOfA(in).within(repeatsInA)),
              Language.both(in -> findings.wordsOfB(in).within(repeatsInB)),
              null));
    }
  }

  private @Nullable Place before(Phase phase, Course course) {
    Phase before = course.before.get(phase.id());
    return before == null ? null : findings.place(before);
  }

  private String standing(Phase phase, Course course, Language in) {
    return in.say("fase ", "phase ")
        + DifferenceInWords.phase(findings.place(phase), in)
        + ", "
        + DifferenceInWords.after(before(phase, course), in);
  }

  private static Place place(Cycle cycle) {
    return Place.WHOLE.withCycle(cycle.id());
  }

  private String described(Cycle cycle, RuleInWords words, Language in) {
    return named(cycle, in) + ", " + words.repeat(cycle.repeat());
  }

  private String named(Cycle cycle, Language in) {
    return in.say("ronde van ", "cycle of ")
        + in.and(
            cycle.phases().stream()
                .map(phase -> DifferenceInWords.phase(findings.place(phase), in))
                .toList());
  }

  /**
   * The phases and cycles of one method.
   *
   * @param phases the phases by id, in order
   * @param cycles the cycles by id, in order
   * @param around the ids of the cycles around each phase, the outermost first
   * @param before the phase before each, but for the first
   */
  private record Course(
      Map<String, Phase> phases,
      Map<String, Cycle> cycles,
      Map<String, List<String>> around,
      Map<String, Phase> before) {
    static Course of(Method method) {
      Course course =
          new Course(
              new LinkedHashMap<>(), new LinkedHashMap<>(), new HashMap<>(), new HashMap<>());
      course.add(method.flow(), List.of());
      Phase last = null;
      for (Phase phase : course.phases.values()) {
        if (last != null) {
          course.before.put(phase.id(), last);
        }
        last = phase;
      }
      return course;
    }

    private void add(List<Step> steps, List<String> within) {
      for (Step step : steps) {
        if (step instanceof Phase phase) {
          phases.put(phase.id(), phase);
          around.put(phase.id(), within);
        } else if (step instanceof Cycle cycle) {
          cycles.put(cycle.id(), cycle);
          List<String> deeper = new ArrayList<>(within);
          deeper.add(cycle.id());
          add(cycle.steps(), deeper);
        }
      }
    }

    Phase phase(String id) {
      return Objects.requireNonNull(phases.get(id));
    }

    Repeat repeat(String id) {
      return Objects.requireNonNull(cycles.get(id)).repeat();
    }

    List<String> around(Phase phase) {
      return around.getOrDefault(phase.id(), List.of());
    }
  }
}
