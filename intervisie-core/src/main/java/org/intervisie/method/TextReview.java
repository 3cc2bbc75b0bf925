package org.intervisie.method;

import static org.intervisie.method.FindingWords.both;
import static org.intervisie.method.FindingWords.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.intervisie.method.Finding.Code;
import org.intervisie.text.LocalizedText;

/** Whether every text is there in each language that some text is there in. */
final class TextReview {
  /** As {@link LocalizedText#plain} has it. */
  private static final String EVERY_LANGUAGE = "";

  private record Placed(Trail at, LocalizedText text) {}

  private TextReview() {}

  static void find(Method method, List<Finding> found) {
    List<Placed> texts = new ArrayList<>();
    Set<String> languages = new TreeSet<>();
    EveryText.visit(
        method,
        (at, text) -> {
          texts.add(new Placed(at, text));
          if (!text.isPlain()) {
            languages.addAll(text.texts().keySet());
          }
        });
    languages.remove(EVERY_LANGUAGE);
    for (Placed placed : texts) {
      Set<String> there = placed.text().texts().keySet();
      List<String> missing = new ArrayList<>(languages);
      missing.removeAll(there);
      if (!missing.isEmpty() && !there.contains(EVERY_LANGUAGE)) {
        found.add(missing(placed.at(), missing));
      }
    }
  }

  private static Finding missing(Trail at, List<String> languages) {
    String tags = String.join(", ", languages);
    return finding(
        Code.MISSING_TEXT,
        at,
        both(
            "Deze tekst is er niet in: '%s'; andere teksten wel.".formatted(tags),
            "This text is not there in: '%s'; others are.".formatted(tags)),
        both("Vertaal haar.", "Translate it."));
  }
}
