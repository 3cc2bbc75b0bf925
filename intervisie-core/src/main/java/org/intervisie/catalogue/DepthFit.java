package org.intervisie.catalogue;

import java.util.List;
import org.intervisie.catalogue.Reason.Subject;
import org.intervisie.catalogue.Reason.Verdict;
import org.intervisie.method.Method;
import org.intervisie.text.LocalizedText;

/** Whether the method looks as far beyond the facts as people wish. */
final class DepthFit {
  private DepthFit() {}

  static List<Reason> of(Method method, Needs needs) {
    Depth wanted = needs.depth();
    // Where nobody brings a case there are no facts to look beyond.
    if (wanted == null || !Ways.hasCases(method)) {
      return List.of();
    }
    List<LocalizedText> ways = Ways.beyondTheFacts(method);
    int distance = Depth.of(ways.size()).distance(wanted);
    if (distance == 1) {
      return List.of();
    }
    Verdict verdict = distance == 0 ? Verdict.FOR : Verdict.AGAINST;
    return List.of(new Reason(Subject.DEPTH, verdict, text(ways)));
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
