package org.intervisie.examples.console;

import java.util.List;
import org.intervisie.catalogue.Reason;
import org.intervisie.catalogue.Suggestion;

/** The methods in the order in which they suit, each with what speaks for and against it. */
final class SuggestionSheet {
  private final List<Suggestion> suggestions;
  private final Paper paper;
  private final Language language;

  SuggestionSheet(List<Suggestion> suggestions, Paper paper, Language language) {
    this.suggestions = suggestions;
    this.paper = paper;
    this.language = language;
  }

  void print() {
    int number = 0;
    for (Suggestion suggestion : suggestions) {
      number++;
      paper.line(
          String.format("%3d. ", number),
          language.of(suggestion.method().title())
              + " ("
              + suggestion.method().id()
              + ")"
              + (suggestion.isRuledOut() ? " · " + language.say("suggest.ruled-out") : ""));
      suggestion.reasons().forEach(this::reason);
      if (suggestion.reasons().isEmpty()) {
        paper.line("       ", language.say("suggest.no-reason"));
      }
    }
  }

  private void reason(Reason reason) {
    String sign =
        switch (reason.verdict()) {
          case FOR -> "+";
          case AGAINST -> "-";
          case RULES_OUT -> "x";
        };
    paper.line("     " + sign + " ", language.of(reason.text()));
  }
}
