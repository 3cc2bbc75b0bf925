package org.intervisie.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.intervisie.method.Method;

/** Which method comes first; {@link MethodCatalogue#suggest} says how. */
final class Ranking {
  private Ranking() {}

  static List<Suggestion> of(List<Method> methods, Needs needs) {
    Set<String> aims = needs.allAims();
    return methods.stream()
        .map(method -> Ranked.of(new Suggestion(method, reasons(method, needs)), aims))
        .sorted(
            Comparator.comparingLong(Ranked::ruledOut)
                .thenComparing(Comparator.comparingLong(Ranked::ownAims).reversed())
                .thenComparing(Comparator.comparingLong(Ranked::balance).reversed()))
        .map(Ranked::suggestion)
        .toList();
  }

  /**
   * A suggestion with what its place follows from.
   *
   * @param suggestion the suggestion
   * @param ruledOut how many reasons rule it out
   * @param ownAims how many of the aims asked for the method names as its own
   * @param balance how many reasons speak for it, less those against it
   */
  private record Ranked(Suggestion suggestion, long ruledOut, long ownAims, long balance) {
    static Ranked of(Suggestion suggestion, Set<String> aims) {
      return new Ranked(
          suggestion,
          suggestion.count(Reason.Verdict.RULES_OUT),
          aims.stream().filter(suggestion.method().goodFor()::contains).count(),
          suggestion.count(Reason.Verdict.FOR) - suggestion.count(Reason.Verdict.AGAINST));
    }
  }

  private static List<Reason> reasons(Method method, Needs needs) {
    List<Reason> reasons = new ArrayList<>();
    reasons.addAll(TimeFit.of(method, needs));
    reasons.addAll(LittleTimeFit.of(method, needs));
    reasons.addAll(PeopleFit.of(method, needs));
    reasons.addAll(AimFit.of(method, needs));
    reasons.addAll(DepthFit.of(method, needs));
    reasons.addAll(FirstMeetingFit.of(method, needs));
    reasons.addAll(FacilitatorFit.of(method, needs));
    return reasons;
  }
}
