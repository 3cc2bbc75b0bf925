package org.intervisie.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.intervisie.catalogue.Reason.Subject;
import org.intervisie.catalogue.Reason.Verdict;
import org.intervisie.method.Aim;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.text.LocalizedText;

/**
 * Whether the method serves what the meeting is for: by what it says of itself, and where it says
 * nothing, by how it works.
 */
final class AimFit {
  private static final Set<String> ABOUT_THE_MATTER = Set.of(Aim.FACTUAL, Aim.TECHNICAL);
  private static final Set<String> ABOUT_PEOPLE =
      Set.of(Aim.RELATIONAL, Aim.EMOTIONAL, Aim.OWN_PART);

  /** May be needs of their own as well; who judges those judges these. */
  private static final Set<String> JUDGED_ELSEWHERE = Set.of(Aim.FIRST_MEETING, Aim.LITTLE_TIME);

  private final Method method;
  private final List<String> aims;

  /** Then that reason tells already how the method looks beyond the facts. */
  private final boolean depthIsJudged;

  private AimFit(Method method, List<String> aims, boolean depthIsJudged) {
    this.method = method;
    this.aims = aims;
    this.depthIsJudged = depthIsJudged;
  }

  static List<Reason> of(Method method, Needs needs) {
    List<String> aims =
        needs.aims().stream().filter(aim -> !JUDGED_ELSEWHERE.contains(aim)).toList();
    return new AimFit(method, aims, needs.depth() != null).reasons();
  }

  private List<Reason> reasons() {
    List<Reason> reasons = new ArrayList<>();
    for (String aim : aims) {
      if (method.goodFor().contains(aim)) {
        reasons.add(declared(Verdict.FOR, aim, "Is bedoeld voor ", "Is meant for "));
      } else if (method.notFor().contains(aim)) {
        reasons.add(declared(Verdict.RULES_OUT, aim, "Is niet bedoeld voor ", "Is not meant for "));
      }
    }
    boolean aboutACase = saysNothingOf(ABOUT_THE_MATTER) || saysNothingOf(ABOUT_PEOPLE);
    if (aboutACase && !Ways.hasCases(method)) {
      LocalizedText text =
          Language.both("Hier brengt niemand een casus in.", "Nobody brings a case here.");
      reasons.add(new Reason(Subject.AIM, Verdict.AGAINST, text));
      return reasons;
    }
    if (saysNothingOf(ABOUT_THE_MATTER)) {
      reasons.addAll(advice());
    }
    if (!depthIsJudged && saysNothingOf(ABOUT_PEOPLE)) {
      reasons.addAll(beyondTheFacts());
    }
    return reasons;
  }

  /** Of several such aims one is enough, unless the method turns another of them away. */
  private boolean saysNothingOf(Set<String> group) {
    List<String> wanted = aims.stream().filter(group::contains).toList();
    return wanted.stream().noneMatch(method.notFor()::contains)
        && wanted.stream().anyMatch(aim -> !method.goodFor().contains(aim));
  }

  private List<Reason> advice() {
    // What people choose among is a candidate, such as a topic, and helps nobody yet.
    Set<String> kinds = new HashSet<>(Ways.kinds(method));
    kinds.removeAll(Ways.candidates(method));
    if (kinds.contains(Kind.ADVICE)) {
      return derived(Language.both("De groep geeft advies.", "The group gives advice."));
    }
    if (kinds.contains(Kind.SUGGESTION)) {
      return derived(Language.both("De groep doet suggesties.", "The group makes suggestions."));
    }
    return List.of();
  }

  private List<Reason> beyondTheFacts() {
    List<LocalizedText> ways = Ways.beyondTheFacts(method);
    return ways.isEmpty()
        ? List.of()
        : derived(
            Language.both(
                in ->
                    in.say("Geeft ruimte aan meer dan feiten, ", "Makes room for more than facts, ")
                        + Ways.named(ways, in)
                        + "."));
  }

  private static List<Reason> derived(LocalizedText text) {
    return List.of(new Reason(Subject.AIM, Verdict.FOR, text));
  }

  private static Reason declared(Verdict verdict, String aim, String dutch, String english) {
    LocalizedText title = AimTitles.of(aim);
    return new Reason(
        Subject.AIM, verdict, Language.both(in -> in.say(dutch, english) + in.say(title) + "."));
  }
}
