package org.intervisie.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intervisie.method.Activity;
import org.intervisie.method.Choice;
import org.intervisie.method.Form;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.text.LocalizedText;

/** How a method works, read from what its phases let people contribute. */
final class Ways {
  /** Ways of looking beyond the facts, as they stand after "via" and "through". */
  private static final List<Map.Entry<String, LocalizedText>> BEYOND_THE_FACTS =
      List.of(
          Map.entry(Kind.ASSOCIATION, Language.both("eerste associaties", "first associations")),
          Map.entry(Kind.IMAGE, Language.both("beelden", "images")),
          Map.entry(
              Kind.PERCEPTION,
              Language.both("ieders kijk op het probleem", "how each sees the problem")),
          Map.entry(Kind.FEEDBACK, Language.both("feedback op gedrag", "feedback on behaviour")));

  private Ways() {}

  /** The kinds that some phase is open for; what is open in every phase says nothing of the method. */
  static Set<String> kinds(Method method) {
    Set<String> kinds = new HashSet<>();
    for (Phase phase : method.phases()) {
      for (Form form : phase.forms()) {
        form.activities().stream().map(Activity::kind).forEach(kinds::add);
      }
    }
    return kinds;
  }

  /** Whether people look at a case that someone brings. */
  static boolean hasCases(Method method) {
    return kinds(method).contains(Kind.CASE);
  }

  /** The kinds that some phase chooses among. */
  static Set<String> candidates(Method method) {
    Set<String> candidates = new HashSet<>();
    for (Phase phase : method.phases()) {
      Choice choice = phase.chooses();
      if (choice != null) {
        candidates.add(choice.kind());
      }
    }
    return candidates;
  }

  static List<LocalizedText> beyondTheFacts(Method method) {
    Set<String> kinds = kinds(method);
    List<LocalizedText> ways = new ArrayList<>();
    for (Map.Entry<String, LocalizedText> way : BEYOND_THE_FACTS) {
      if (kinds.contains(way.getKey())) {
        ways.add(way.getValue());
      }
    }
    return ways;
  }

  /** Such as: via eerste associaties en via beelden. */
  static String named(List<LocalizedText> ways, Language in) {
    return in.and(ways.stream().map(way -> in.say("via ", "through ") + in.say(way)).toList());
  }
}
