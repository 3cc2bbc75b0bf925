package org.intervisie.method;

import static org.intervisie.method.FindingWords.both;
import static org.intervisie.method.FindingWords.finding;

import java.util.List;
import org.intervisie.method.Finding.Code;
import org.jspecify.annotations.Nullable;

/** Whether meetings go into every cycle, and round it as often as they must. */
final class CycleReview {
  private final ScarceCourse scarce;

  private CycleReview(ScarceCourse scarce) {
    this.scarce = scarce;
  }

  static void find(
      Cycle cycle, Places places, GenerousCourse course, ScarceCourse scarce, List<Finding> found) {
    if (course.isPassedBy(cycle) && cycle.repeat() instanceof Repeat.ForEach turns) {
      for (Phase phase : cycle.phases()) {
        found.add(FindingWords.unreachable(phase, places.of(phase), cycle.id(), turns.each()));
      }
    }
    if (cycle.repeat() instanceof Repeat.Rounds rounds && rounds.min() > 1) {
      CycleReview review = new CycleReview(scarce);
      Cycle endless = review.endlessAtTheEndOf(cycle, false);
      if (endless != null) {
        found.add(heldUp(cycle, rounds.min(), endless, places.of(cycle)));
      } else if (review.endlessAtTheEndOf(cycle, true) != null) {
        found.add(mayBeHeldUp(cycle, rounds.min(), places.of(cycle)));
      }
    }
    if (cycle.repeat() instanceof Repeat.ForEach turns
        && turns.as() != null
        && scarce.mayLeaveLeaderless(cycle)) {
      found.add(leaderless(cycle, turns.as(), places.of(cycle)));
    }
    if (cycle.repeat() instanceof Repeat.Rounds rounds
        && rounds.min() > 1
        && scarce.mayBeEmpty(cycle)) {
      found.add(mayBeEmpty(cycle, rounds.min(), places.of(cycle)));
    }
  }

  /**
   * The cycle that takes every word to go round again at the end of another, as the innermost goes
   * first and this one may always; null for none.
   *
   * @param perhaps whether it is enough that it does so in some meetings, as turns may be left out, or
   *     nobody has one
   */
  private @Nullable Cycle endlessAtTheEndOf(Cycle cycle, boolean perhaps) {
    for (int i = cycle.steps().size() - 1; i >= 0; i--) {
      if (!(cycle.steps().get(i) instanceof Cycle inner)) {
        return null;
      }
      boolean isLimited =
          inner.repeat() instanceof Repeat.ForEach
              || (inner.repeat() instanceof Repeat.Rounds rounds && rounds.max() != null);
      Cycle endless = isLimited ? endlessAtTheEndOf(inner, perhaps) : inner;
      boolean isPassedBy = scarce.mayPassBy(inner);
      if (!isPassedBy || (perhaps && endless != null)) {
        return endless;
      }
      if (!perhaps) {
        return null;
      }
    }
    return null;
  }

  private static Finding leaderless(Cycle cycle, String role, Trail at) {
    return finding(
        Code.NOBODY_LEADS,
        at.to("repeat").to("as"),
        both(
            "Na de beurten van ronde '%s' leidt niemand meer: '%s' gaat niet terug naar wie die rol ervoor had."
                .formatted(cycle.id(), role),
            "After the turns of cycle '%s' nobody leads any more: '%s' does not go back to whoever had it before."
                .formatted(cycle.id(), role)),
        both(
            "Geef '%s' een groter maximum, zodat niemand er plaats voor hoeft te maken, of laat de groep de leiding daarna overdragen."
                .formatted(role),
            "Give '%s' a higher maximum, so that nobody has to make place, or let the group hand the lead over afterwards."
                .formatted(role)));
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

  private static Finding mayBeEmpty(Cycle cycle, int min, Trail at) {
    return finding(
        Code.MINIMUM_MAY_BE_OUT_OF_REACH,
        at.to("repeat").to("min"),
        both(
            "Ronde '%s' moet %d keer rond, maar het kan gebeuren dat niemand er een beurt in heeft."
                .formatted(cycle.id(), min),
            "Cycle '%s' must go round %d times, but it may happen that nobody has a turn in it."
                .formatted(cycle.id(), min)),
        both(
            "Zet er een fase in die van iedereen is, of laat de beurten gaan langs een rol die"
                + " iemand houdt.",
            "Put a phase in it that is everyone's, or let the turns go by a role that somebody"
                + " keeps."));
  }

  private static Finding mayBeHeldUp(Cycle cycle, int min, Trail at) {
    return finding(
        Code.MINIMUM_MAY_BE_OUT_OF_REACH,
        at.to("repeat").to("min"),
        both(
            "Ronde '%s' moet %d keer rond, maar als de beurten aan het eind vervallen, gaat daar altijd een ronde binnenin opnieuw rond."
                .formatted(cycle.id(), min),
            "Cycle '%s' must go round %d times, but where the turns at its end fall away, it is always a cycle in it that goes round again."
                .formatted(cycle.id(), min)),
        both(
            "Geef de ronde binnenin een maximum, of sluit af met een fase.",
            "Give the cycle in it a maximum, or let a phase come last."));
  }
}
