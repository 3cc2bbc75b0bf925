package org.intervisie.catalogue;

import java.util.List;
import org.intervisie.catalogue.Reason.Subject;
import org.intervisie.catalogue.Reason.Verdict;
import org.intervisie.method.Aim;
import org.intervisie.method.Method;

/** Whether the method is for when time is short, where it is short or people ask for that. */
final class LittleTimeFit {
  private LittleTimeFit() {}

  static List<Reason> of(Method method, Needs needs) {
    if (!needs.allAims().contains(Aim.LITTLE_TIME)) {
      return List.of();
    }
    if (method.goodFor().contains(Aim.LITTLE_TIME)) {
      return reason(Verdict.FOR, "Is gemaakt voor weinig tijd.", "Is made for when time is short.");
    }
    return method.notFor().contains(Aim.LITTLE_TIME)
        ? reason(
            Verdict.RULES_OUT,
            "Is niet geschikt als er weinig tijd is.",
            "Does not suit a meeting that has to be short.")
        : List.of();
  }

  private static List<Reason> reason(Verdict verdict, String dutch, String english) {
    return List.of(new Reason(Subject.TIME, verdict, Language.both(dutch, english)));
  }
}
