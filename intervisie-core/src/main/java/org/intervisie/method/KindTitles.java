package org.intervisie.method;

import java.util.Map;
import org.intervisie.text.LocalizedText;

/** What people call the usual kinds of contribution. */
final class KindTitles {
  private static final Map<String, LocalizedText> TITLES =
      Map.ofEntries(
          Map.entry(Kind.CASE, text("casus", "case")),
          Map.entry(Kind.VOTE, text("stem", "vote")),
          Map.entry(Kind.STATEMENT, text("mededeling", "statement")),
          Map.entry(Kind.ASSOCIATION, text("associatie", "association")),
          Map.entry(Kind.QUESTION, text("vraag", "question")),
          Map.entry(Kind.ANSWER, text("antwoord", "answer")),
          Map.entry(Kind.IMAGE, text("beeld", "image")),
          Map.entry(Kind.REACTION, text("reactie", "reaction")),
          Map.entry(Kind.PERCEPTION, text("perceptie", "perception")),
          Map.entry(Kind.ADVICE, text("advies", "advice")),
          Map.entry(Kind.NOTE, text("notitie", "note")),
          Map.entry(Kind.FEEDBACK, text("feedback", "feedback")),
          Map.entry(Kind.RECOGNITION, text("herkenning", "recognition")),
          Map.entry(Kind.EXPERIENCE, text("ervaring", "experience")),
          Map.entry(Kind.SUGGESTION, text("suggestie", "suggestion")),
          Map.entry(Kind.SENTENCE, text("zin", "sentence")),
          Map.entry(Kind.RATING, text("waardering", "rating")),
          Map.entry(Kind.SUMMARY, text("samenvatting", "summary")),
          Map.entry(Kind.INSIGHT, text("inzicht", "insight")),
          Map.entry(Kind.ACTION, text("actie", "action")),
          Map.entry(Kind.AGREEMENT, text("afspraak", "agreement")),
          Map.entry(Kind.CRITERION, text("criterium", "criterion")),
          Map.entry(Kind.FINDING, text("bevinding", "finding")));

  private KindTitles() {}

  static LocalizedText of(String kind) {
    LocalizedText title = TITLES.get(kind);
    return title == null ? LocalizedText.plain(kind) : title;
  }

  private static LocalizedText text(String dutch, String english) {
    return LocalizedText.of("nl", dutch).and("en", english);
  }
}
