package org.intervisie.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.intervisie.catalogue.Reason.Subject;
import org.intervisie.catalogue.Reason.Verdict;
import org.intervisie.method.Form;
import org.intervisie.method.GroupSize;
import org.intervisie.method.Headcount;
import org.intervisie.method.Method;
import org.jspecify.annotations.Nullable;

/** Whether the method suits so many people: not too few, not too many, and each with time to speak. */
final class PeopleFit {
  /** From so many people on, it helps to split up now and then. */
  private static final int LARGE = 8;

  private PeopleFit() {}

  static List<Reason> of(Method method, Needs needs) {
    Integer people = needs.people();
    if (people == null) {
      return List.of();
    }
    List<Reason> reasons = new ArrayList<>();
    GroupSize group = method.group();
    reasons.addAll(
        group == null ? within(Room.of(method), people, false) : within(group, people, true));
    Headcount headcount = needs.headcount(method);
    SpeakingTime.shortest(headcount)
        .ifPresent(share -> reasons.add(new Reason(Subject.PEOPLE, Verdict.AGAINST, share.text())));
    if (people >= LARGE && splitsUp(method)) {
      reasons.add(
          new Reason(
              Subject.PEOPLE,
              Verdict.FOR,
              Language.both(
                  "Een grote groep kan zich splitsen in duo's of groepjes.",
                  "A large group can split up into pairs or subgroups.")));
    }
    return reasons;
  }

  private static List<Reason> within(GroupSize group, int people, boolean stated) {
    Integer min = group.min();
    Integer max = group.max();
    if (min != null && people < min) {
      return reasons(
          Verdict.RULES_OUT,
          "Hier zijn ten minste " + Language.DUTCH.people(min) + " voor nodig.",
          "It takes at least " + Language.ENGLISH.people(min) + ".");
    }
    if (max != null && people > max) {
      return reasons(
          Verdict.RULES_OUT,
          "Er is plaats voor ten hoogste " + Language.DUTCH.people(max) + ".",
          "There is room for at most " + Language.ENGLISH.people(max) + ".");
    }
    return stated && (min != null || max != null)
        ? reasons(
            Verdict.FOR,
            "Past bij een groep van " + people + ": " + size(Language.DUTCH, min, max) + ".",
            "Suits a group of " + people + ": " + size(Language.ENGLISH, min, max) + ".")
        : List.of();
  }

  private static String size(Language in, @Nullable Integer min, @Nullable Integer max) {
    if (max == null) {
      return in.say("vanaf ", "from ") + in.people(min == null ? 1 : min) + in.say("", " up");
    }
    if (min == null) {
      return in.say("tot en met ", "up to ") + in.people(max);
    }
    return min.equals(max)
        ? in.say("precies ", "exactly ") + in.people(max)
        : min + in.say(" tot en met ", " to ") + in.people(max);
  }

  private static List<Reason> reasons(Verdict verdict, String dutch, String english) {
    return List.of(new Reason(Subject.PEOPLE, verdict, Language.both(dutch, english)));
  }

  private static boolean splitsUp(Method method) {
    return method.phases().stream()
        .flatMap(phase -> phase.forms().stream())
        .map(Form::grouping)
        .anyMatch(grouping -> grouping.needsGroups());
  }
}
