package org.intervisie.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.intervisie.method.Aim;
import org.intervisie.method.Method;

/** Which method comes first; {@link MethodCatalogue#suggest} says how. */
final class Ranking {
  private Ranking() {}

  static List<Suggestion> of(List<Method> methods, Needs needs) {
    List<Suggestion> suggestions = new ArrayList<>();
    methods.forEach(method -> suggestions.add(new Suggestion(method, reasons(method, needs))));
    suggestions.sort(
        Comparator.comparingLong(Ranking::ruledOut)
            .thenComparing(
                Comparator.comparingLong((Suggestion it) -> ownAims(it.method(), needs)).reversed())
            .thenComparing(Comparator.comparingLong(Ranking::balance).reversed()));
    return List.copyOf(suggestions);
  }

  private static List<Reason> reasons(Method method, Needs needs) {
    List<Reason> reasons = new ArrayList<>();
    reasons.addAll(TimeFit.of(method, needs));
    reasons.addAll(PeopleFit.of(method, needs));
    reasons.addAll(AimFit.of(method, needs));
    reasons.addAll(DepthFit.of(method, needs));
    reasons.addAll(FirstMeetingFit.of(method, needs));
    reasons.addAll(FacilitatorFit.of(method, needs));
    return reasons;
  }

  private static long ruledOut(Suggestion suggestion) {
    return suggestion.count(Reason.Verdict.RULES_OUT);
  }

  private static long balance(Suggestion suggestion) {
    return suggestion.count(Reason.Verdict.FOR) - suggestion.count(Reason.Verdict.AGAINST);
  }

  private static long ownAims(Method method, Needs needs) {
    Set<String> aims = new HashSet<>(needs.aims());
    if (Boolean.TRUE.equals(needs.firstMeeting())) {
      aims.add(Aim.FIRST_MEETING);
    }
    return aims.stream().filter(method.goodFor()::contains).count();
  }
}
