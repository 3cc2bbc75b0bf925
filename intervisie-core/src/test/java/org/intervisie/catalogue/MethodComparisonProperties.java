package org.intervisie.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.intervisie.method.Cycle;
import org.intervisie.method.Form;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Step;
import org.intervisie.testing.Meetings;
import org.intervisie.text.InvalidDefinitionException;
import org.jspecify.annotations.Nullable;

/** Of any two methods, also of two that differ in one part only. */
@Domain(Meetings.class)
@Domain(DomainContext.Global.class)
class MethodComparisonProperties {

  // Red when MethodDifferences compares what the methods are based on.
  @Property
  void aMethodIsTheSameAsItself(@ForAll Method method) {
    Method renamed = method.withId("renamed").withBasedOn("some-base");

    assertThat(MethodComparison.of(method, method).differences()).isEmpty();
    assertThat(MethodComparison.of(method, renamed).differences()).isEmpty();
  }

  // Red when PhaseDifferences does not look at the time of a phase.
  @Property
  void nothingDiffersJustWhenTheMethodsAreEqualButForTheirIds(
      @ForAll Method a, @ForAll Method other, @ForAll @IntRange(max = 30) int graft) {
    Method b = grafted(a, other, graft);

    assertThat(MethodComparison.of(a, b).isSame()).isEqualTo(a.equals(b));
    assertThat(MethodComparison.of(a, other).isSame()).isEqualTo(a.equals(other));
  }

  // Red when FlowOrder keeps whichever of two equally long orders it meets first.
  @Property
  void theOtherWayRoundIsTheMirrorImage(
      @ForAll Method a, @ForAll Method other, @ForAll @IntRange(max = 30) int graft) {
    Method b = grafted(a, other, graft);

    assertThat(seen(MethodComparison.of(a, b), false))
        .containsExactlyInAnyOrderElementsOf(seen(MethodComparison.of(b, a), true));
    assertThat(seen(MethodComparison.of(a, other), false))
        .containsExactlyInAnyOrderElementsOf(seen(MethodComparison.of(other, a), true));
  }

  // Red when RuleInWords names the role of a turn that gives none.
  @Property
  void everyDifferenceCanBeRead(@ForAll Method a, @ForAll Method b) {
    for (Difference difference : MethodComparison.of(a, b).differences()) {
      assertThat(difference.text().texts()).containsOnlyKeys("nl", "en");
      assertThat(difference.text().in("nl")).doesNotContain("\n").doesNotContain("null");
      assertThat(difference.text().in("en")).doesNotContain("\n").doesNotContain("null");
    }
  }

  /** A method with one part of another, or unchanged where that part does not fit into it. */
  private static Method grafted(Method method, Method other, int graft) {
    try {
      return switch (graft % 10) {
        case 0 -> method.withAlways(other.always());
        case 1 -> method.withRoles(other.roles());
        case 2 -> method.withGroup(other.group());
        case 3 -> method.withSkippable(other.skippable());
        case 4 -> method.withFlow(other.flow());
        case 5 -> method.withFlow(shuffled(method.flow()));
        default -> {
          Phase from = other.phases().get(0);
          yield method.withFlow(change(method.flow(), method.phases().get(0), from, graft));
        }
      };
    } catch (InvalidDefinitionException e) {
      return method;
    }
  }

  private static List<Step> shuffled(List<Step> steps) {
    List<Step> shuffled = new ArrayList<>();
    steps.forEach(step -> shuffled.add(shuffled.size() / 2, step));
    return shuffled;
  }

  private static List<Step> change(List<Step> steps, Phase phase, Phase from, int graft) {
    List<Step> changed = new ArrayList<>();
    for (Step step : steps) {
      if (step instanceof Cycle cycle) {
        changed.add(cycle.withSteps(change(cycle.steps(), phase, from, graft)));
      } else {
        changed.add(step.equals(phase) ? withPartOf(phase, from, graft) : step);
      }
    }
    return changed;
  }

  private static Phase withPartOf(Phase phase, Phase from, int graft) {
    Form form = phase.forms().get(0);
    Form other = from.forms().get(0);
    return switch (graft % 9) {
      case 0 -> phase.withTime(from.time());
      case 1 -> phase.withOptional(from.optional());
      case 2 -> phase.withForms(from.forms());
      case 3 -> phase.withReveals(from.reveals());
      case 4 -> phase.withChooses(from.chooses());
      case 5 -> phase.withForms(form.withPresence(other.presence()));
      case 6 -> phase.withForms(form.withActivities(other.activities()));
      case 7 -> phase.withForms(form.withGrouping(other.grouping()));
      default ->
          form.activities().isEmpty() || other.activities().isEmpty()
              ? phase.withPrompts(from.prompts())
              : phase.withForms(
                  form.withActivities(
                      form.activities().get(0).withTimes(other.activities().get(0).times())));
    };
  }

  /** A difference without the words that depend on the side from which it is told. */
  private record Seen(
      String type,
      Difference.Subject subject,
      @Nullable String phase,
      Object what,
      @Nullable Object here,
      @Nullable Object there) {}

  private static List<Seen> seen(MethodComparison comparison, boolean mirrored) {
    return comparison.differences().stream().map(it -> seen(it, mirrored)).toList();
  }

  private static Seen seen(Difference difference, boolean mirrored) {
    Difference.Place place = difference.place();
    String phase = place == null ? null : place.phase();
    Difference.Subject subject = difference.subject();
    if (difference instanceof Difference.OnlyInA only) {
      return new Seen(mirrored ? "b" : "a", subject, phase, only.what(), null, null);
    }
    if (difference instanceof Difference.OnlyInB only) {
      return new Seen(mirrored ? "a" : "b", subject, phase, only.what(), null, null);
    }
    if (difference instanceof Difference.Changed changed) {
      return mirrored
          ? new Seen("changed", subject, phase, "", changed.b(), changed.a())
          : new Seen("changed", subject, phase, "", changed.a(), changed.b());
    }
    if (difference instanceof Difference.Moved moved) {
      Object here = Objects.requireNonNullElse(moved.afterA(), "first");
      Object there = Objects.requireNonNullElse(moved.afterB(), "first");
      return mirrored
          ? new Seen("moved", subject, phase, "", there, here)
          : new Seen("moved", subject, phase, "", here, there);
    }
    if (difference instanceof Difference.Reordered reordered) {
      return new Seen("reordered", subject, phase, reordered.what(), null, null);
    }
    Difference.Reworded reworded = (Difference.Reworded) difference;
    return new Seen("reworded", subject, phase, reworded.parts(), null, null);
  }
}
