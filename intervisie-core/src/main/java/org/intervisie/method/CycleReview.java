package org.intervisie.method;

import static org.intervisie.method.FindingWords.both;
import static org.intervisie.method.FindingWords.finding;

import java.util.List;
import org.intervisie.method.Finding.Code;
import org.jspecify.annotations.Nullable;

/** Whether meetings go into every cycle, and round it as often as they must. */
final class CycleReview {
  private CycleReview() {}

  static void find(Cycle cycle, Places places, GenerousCourse course, List<Finding> found) {
    if (course.isPassedBy(cycle) && cycle.repeat() instanceof Repeat.ForEach turns) {
      for (Phase phase : cycle.phases()) {
        found.add(FindingWords.unreachable(phase, places.of(phase), cycle.id(), turns.each()));
      }
    }
    Cycle endless = endlessAtTheEndOf(cycle);
    if (cycle.repeat() instanceof Repeat.Rounds rounds && rounds.min() > 1 && endless != null) {
      found.add(heldUp(cycle, rounds.min(), endless, places.of(cycle)));
    }
  }

  /**
   * The cycle that takes every word to go round again at the end of another, as the innermost goes
   * first and this one may always; null for none.
   */
  private static @Nullable Cycle endlessAtTheEndOf(Cycle cycle) {
    Step last = cycle.steps().get(cycle.steps().size() - 1);
    while (last instanceof Cycle inner) {
      boolean isLimited =
          inner.repeat() instanceof Repeat.ForEach
              || (inner.repeat() instanceof Repeat.Rounds rounds && rounds.max() != null);
      if (!isLimited) {
        return inner;
      }
      last = inner.steps().get(inner.steps().size() - 1);
    }
    return null;
  }

  private static Finding heldUp(Cycle cycle, int min, Cycle inner, Trail at) {
    return finding(
        Code.MINIMUM_OUT_OF_REACH,
        at.to("repeat").to("min"),
        both(
            "Ronde '%s' moet %d keer rond, maar aan het eind gaat altijd ronde '%s' daarbinnen opnieuw rond."
                .formatted(cycle.id(), min, inner.id()),
            "Cycle '%s' must go round %d times, but at its end it is always cycle '%s' in it that goes round again."
                .formatted(cycle.id(), min, inner.id())),
        both(
            "Geef ronde '%s' een maximum, of zet er een fase achter.".formatted(inner.id()),
            "Give cycle '%s' a maximum, or put a phase after it.".formatted(inner.id())));
  }
}
