package org.intervisie.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.intervisie.method.Method;
import org.intervisie.testing.Meetings;
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
      @ForAll Method a, @ForAll Method other, @ForAll MethodGraft graft) {
    Method b = graft.apply(a, other);

    assertThat(MethodComparison.of(a, b).isSame()).isEqualTo(a.equals(b));
    assertThat(MethodComparison.of(a, other).isSame()).isEqualTo(a.equals(other));
  }

  // Red when FlowOrder takes the two orders as they come.
  @Property
  void theOtherWayRoundIsTheMirrorImage(
      @ForAll Method a, @ForAll Method other, @ForAll MethodGraft graft) {
    Method b = graft.apply(a, other);

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
    String phase = place.phase();
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
