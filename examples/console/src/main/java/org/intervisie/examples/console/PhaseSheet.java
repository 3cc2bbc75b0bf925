package org.intervisie.examples.console;

import java.util.List;
import java.util.Map;
import org.intervisie.method.Choice;
import org.intervisie.method.Form;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Presence;
import org.intervisie.method.Prompt;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.TimeBudget;
import org.jspecify.annotations.Nullable;

/** One phase on the sheet of its method. */
final class PhaseSheet {
  private static final String INDENT = "     ";

  private final Phase phase;
  private final int number;
  private final Paper paper;
  private final Language language;
  private final ActivityWords words;

  PhaseSheet(Method method, Phase phase, int number, Paper paper, Language language) {
    this.phase = phase;
    this.number = number;
    this.paper = paper;
    this.language = language;
    this.words = new ActivityWords(method, language);
  }

  void print() {
    paper.line(
        String.format("%3d. ", number),
        language.of(phase.title())
            + " ("
            + phase.id()
            + ") · "
            + time(phase.time())
            + (phase.optional() ? " · " + language.say("phase.optional") : "")
            + (phase.silent() ? " · " + language.say("phase.silent") : ""));
    LocalizedText guide = phase.guide();
    if (guide != null) {
      paper.line(INDENT, language.of(guide));
    }
    if (!phase.reveals().isEmpty()) {
      paper.line(
          INDENT,
          language.say(
              "phase.reveals",
              String.join(", ", phase.reveals().stream().map(words::kind).toList())));
    }
    phase.forms().forEach(this::form);
    prompts(phase.prompts());
    Choice choice = phase.chooses();
    if (choice != null) {
      paper.line(INDENT + "> ", choice(choice));
    }
    phase
        .watch()
        .forEach(
            watch -> paper.line(INDENT + "! ", language.say("phase.watch", language.of(watch))));
    phase.remarks().forEach(remark -> paper.line(INDENT + "* ", language.of(remark)));
  }

  private String time(@Nullable TimeBudget time) {
    if (time == null) {
      return language.say("time.open");
    }
    String length =
        time.planned() == null
            ? MethodTable.between(time.min(), time.max(), language)
            : Spans.minutes(time.planned(), language);
    if (time.planned() != null && (time.min() != null || time.max() != null)) {
      length += " (" + MethodTable.between(time.min(), time.max(), language) + ")";
    }
    return time.isPerParticipant()
        ? language.say(
            "time.per", length, String.join(", ", time.per().stream().map(words::role).toList()))
        : length;
  }

  private void form(Form form) {
    if (phase.forms().size() > 1 || !form.isPlain()) {
      LocalizedText title = form.title();
      paper.line(
          INDENT,
          language.say(
              "phase.form",
              title == null
                  ? language.word("grouping", form.grouping().name())
                  : language.of(title),
              form.id()));
    }
    for (Map.Entry<String, Presence> seat : form.presence().entrySet()) {
      paper.line(
          INDENT + "  ",
          language.say(
              "phase.presence",
              words.role(seat.getKey()),
              language.word("presence", seat.getValue().name())));
    }
    form.activities().forEach(activity -> paper.line(INDENT + "- ", words.sentence(activity)));
    if (form.activities().isEmpty() && !phase.silent()) {
      paper.line(INDENT + "- ", language.say("phase.nobody"));
    }
    prompts(form.prompts());
  }

  private void prompts(List<Prompt> prompts) {
    for (Prompt prompt : prompts) {
      String topic = prompt.topic() == null ? "" : language.of(prompt.topic()) + ": ";
      paper.line(
          INDENT + "? ", words.role(prompt.role()) + ": " + topic + language.of(prompt.text()));
    }
  }

  /** Such as: a, b or c. */
  private String or(List<String> words) {
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + language.say("choice.or") + words.get(last);
  }

  private String choice(Choice choice) {
    String makesAuthor = choice.makesAuthor();
    return language.say("choice", words.role(choice.by()), words.kind(choice.kind()))
        + (choice.bases().isEmpty()
            ? ""
            : language.say(
                "choice.bases",
                or(choice.bases().stream().map(id -> language.word("basis", id)).toList())))
        + (makesAuthor == null ? "" : language.say("choice.makes", words.role(makesAuthor)));
  }
}
