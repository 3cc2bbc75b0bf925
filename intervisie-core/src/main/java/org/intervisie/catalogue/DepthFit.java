package org.intervisie.catalogue;

import java.util.List;
import org.intervisie.catalogue.Reason.Subject;
import org.intervisie.catalogue.Reason.Verdict;
import org.intervisie.method.Method;
import org.intervisie.text.LocalizedText;

/** Whether the method looks as far beyond the facts as people wish. */
final class DepthFit {
  /** From so many ways of looking beyond the facts on, one more makes no method deeper. */
  private static final int DEEP = 2;

  private DepthFit() {}

  static List<Reason> of(Method method, Needs needs) {
    Depth wanted = needs.depth();
    if (wanted == null) {
      return List.of();
    }
    List<LocalizedText> ways = Ways.beyondTheFacts(method);
    int distance = Math.abs(Math.min(ways.size(), DEEP) - ways(wanted));
    if (distance == 1) {
      return List.of();
    }
    Verdict verdict = distance == 0 ? Verdict.FOR : Verdict.AGAINST;
    return List.of(new Reason(Subject.DEPTH, verdict, text(ways)));
  }

  private static int ways(Depth depth) {
    return switch (depth) {
      case LIGHT -> 0;
      case MEDIUM -> 1;
      case DEEP -> DEEP;
    };
  }

  private static LocalizedText text(List<LocalizedText> ways) {
    return ways.isEmpty()
        ? Language.both(
            "Blijft bij de zaak zelf, zonder associaties, beelden of feedback op gedrag.",
            "Stays with the matter itself, without associations, images or feedback on behaviour.")
        : Language.both(
            in ->
                in.say("Kijkt verder dan de feiten, ", "Looks beyond the facts, ")
                    + Ways.named(ways, in)
                    + ".");
  }
}
