package org.intervisie.examples.console;

import java.util.LinkedHashSet;
import java.util.Set;
import org.intervisie.method.Activity;
import org.intervisie.method.Audience;
import org.intervisie.method.Form;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.text.LocalizedText;

/** What stays private in a method, all together, so that it can be said at the beginning. */
final class PrivacySheet {
  private final Method method;
  private final Paper paper;
  private final Language language;
  private final ActivityWords words;

  PrivacySheet(Method method, Paper paper, Language language) {
    this.method = method;
    this.paper = paper;
    this.language = language;
    this.words = new ActivityWords(method, language);
  }

  void print() {
    paper.blank();
    paper.heading(language.say("sheet.private"), '-');
    Set<String> lines = new LinkedHashSet<>();
    for (Phase phase : method.phases()) {
      for (Form form : phase.forms()) {
        form.activities().forEach(activity -> add(lines, where(phase, form), activity));
      }
    }
    method.always().forEach(activity -> add(lines, language.say("private.always"), activity));
    if (lines.isEmpty()) {
      lines.add(language.say("private.nothing"));
    }
    lines.forEach(line -> paper.line("  - ", line));
  }

  private String where(Phase phase, Form form) {
    LocalizedText title = phase.forms().size() == 1 ? null : form.title();
    return language.of(phase.title()) + (title == null ? "" : " (" + language.of(title) + ")");
  }

  private void add(Set<String> lines, String where, Activity activity) {
    if (activity.audience() instanceof Audience.Everyone) {
      return;
    }
    lines.add(
        where
            + ": "
            + words.whoDoesWhat(activity)
            + " · "
            + words.audience(activity.audience())
            + words.revealed(activity));
  }
}
