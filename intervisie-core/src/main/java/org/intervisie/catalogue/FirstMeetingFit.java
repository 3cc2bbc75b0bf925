package org.intervisie.catalogue;

import java.util.List;
import org.intervisie.catalogue.Reason.Subject;
import org.intervisie.catalogue.Reason.Verdict;
import org.intervisie.method.Aim;
import org.intervisie.method.Method;

/** Whether the method is for a group that meets for the first time, or for one that has met. */
final class FirstMeetingFit {
  private FirstMeetingFit() {}

  static List<Reason> of(Method method, Needs needs) {
    Boolean first = needs.firstMeeting();
    if (first == null || needs.aims().contains(Aim.FIRST_MEETING)) {
      return List.of();
    }
    boolean made = method.goodFor().contains(Aim.FIRST_MEETING);
    if (first) {
      return made
          ? reason(
              Verdict.FOR,
              "Is gemaakt voor een eerste bijeenkomst.",
              "Is made for a first meeting.")
          : reason(
              Verdict.AGAINST,
              "Is niet gemaakt voor een eerste bijeenkomst.",
              "Is not made for a first meeting.");
    }
    return made
        ? reason(
            Verdict.RULES_OUT,
            "Is gemaakt voor een eerste bijeenkomst, en die is al geweest.",
            "Is made for a first meeting, which is over.")
        : List.of();
  }

  private static List<Reason> reason(Verdict verdict, String dutch, String english) {
    return List.of(new Reason(Subject.FIRST_MEETING, verdict, Language.both(dutch, english)));
  }
}
