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
    boolean made = method.goodFor().contains(Aim.FIRST_MEETING);
    if (needs.allAims().contains(Aim.FIRST_MEETING)) {
      return made
          ? reason(
              Verdict.FOR,
              "Is gemaakt voor een eerste bijeenkomst.",
              "Is made for a first meeting.")
          : notMade(method);
    }
    return made && Boolean.FALSE.equals(needs.firstMeeting())
        ? reason(
            Verdict.RULES_OUT,
            "Is gemaakt voor een eerste bijeenkomst, en die is al geweest.",
            "Is made for a first meeting, which is over.")
        : List.of();
  }

  private static List<Reason> notMade(Method method) {
    return method.notFor().contains(Aim.FIRST_MEETING)
        ? reason(
            Verdict.RULES_OUT,
            "Is niet bedoeld voor een eerste bijeenkomst.",
            "Is not meant for a first meeting.")
        : reason(
            Verdict.AGAINST,
            "Is niet gemaakt voor een eerste bijeenkomst.",
            "Is not made for a first meeting.");
  }

  private static List<Reason> reason(Verdict verdict, String dutch, String english) {
    return List.of(new Reason(Subject.FIRST_MEETING, verdict, Language.both(dutch, english)));
  }
}
