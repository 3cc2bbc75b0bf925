package org.intervisie.examples.console;

import java.util.List;
import org.intervisie.method.Cycle;
import org.intervisie.method.GroupSize;
import org.intervisie.method.Meetings;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Repeat;
import org.intervisie.method.Role;
import org.intervisie.method.Step;
import org.intervisie.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** One method as a sheet that a facilitator can lay on the table. */
final class MethodSheet {
  private final Method method;
  private final Paper paper;
  private final Language language;
  private final ActivityWords words;
  private int number;

  MethodSheet(Method method, Paper paper, Language language) {
    this.method = method;
    this.paper = paper;
    this.language = language;
    this.words = new ActivityWords(method, language);
  }

  void print() {
    paper.heading(language.of(method.title()) + " (" + method.id() + ")", '=');
    LocalizedText purpose = method.purpose();
    if (purpose != null) {
      paper.line("", language.of(purpose));
    }
    paper.blank();
    facts();
    list("sheet.suits", method.suits());
    list("sheet.does-not-suit", method.doesNotSuit());
    roles();
    section("sheet.phases");
    paper.line("", language.say("sheet.ours"));
    paper.line("", language.say("sheet.closed"));
    if (method.roles().stream().anyMatch(Role::steers)) {
      paper.line("", language.say("sheet.lead"));
    }
    steps(method.flow());
    always();
    new PrivacySheet(method, paper, language).print();
    pitfalls();
    sources();
  }

  private void facts() {
    String base = method.basedOn();
    if (base != null) {
      paper.line("", language.say("sheet.based-on", base));
    }
    paper.line("", language.say("sheet.planned", MethodTable.planned(method, language)));
    if (method.duration() != null || method.meetings() == null) {
      paper.line("", language.say("sheet.duration", MethodTable.ofOneMeeting(method, language)));
    }
    GroupSize group = method.group();
    if (group != null) {
      paper.line("", language.say("sheet.group", number(group.min()), number(group.max())));
    }
    Meetings meetings = method.meetings();
    if (meetings != null) {
      paper.line(
          "",
          language.say(
              "sheet.meetings", meetings.count(), Spans.minutes(meetings.length(), language)));
    }
    if (method.skippable()) {
      paper.line("", skippable());
    }
  }

  /** A choice that gives a role cannot be passed over. */
  private String skippable() {
    List<String> needed =
        method.phases().stream()
            .filter(phase -> phase.chooses() != null && phase.chooses().makesAuthor() != null)
            .map(phase -> "'" + language.of(phase.title()) + "'")
            .toList();
    return needed.isEmpty()
        ? language.say("sheet.skippable")
        : language.say("sheet.skippable.but", String.join(", ", needed));
  }

  private void list(String title, List<LocalizedText> texts) {
    if (!texts.isEmpty()) {
      section(title);
      texts.forEach(text -> paper.line("  - ", language.of(text)));
    }
  }

  private void roles() {
    section("sheet.roles");
    for (Role role : method.roles()) {
      paper.line(
          "  ",
          language.of(role.title())
              + " ("
              + role.id()
              + "): "
              + howMany(role)
              + (role.steers() ? language.say("role.steers") : ""));
      if (!role.alsoCalled().isEmpty()) {
        List<String> names = role.alsoCalled().stream().map(language::of).toList();
        paper.line("    ", language.say("role.also", String.join(", ", names)));
      }
      role.duties().forEach(duty -> paper.line("    - ", language.of(duty)));
    }
    if (method.roles().stream().noneMatch(Role::steers)) {
      paper.line("  ", language.say("role.all-steer"));
    }
  }

  private String howMany(Role role) {
    Integer max = role.max();
    if (max == null) {
      return role.min() == 0 ? language.say("role.any") : language.say("role.at-least", role.min());
    }
    return role.min() == max
        ? language.say("role.exactly", max)
        : language.say("role.between", role.min(), max);
  }

  private void steps(List<Step> steps) {
    for (Step step : steps) {
      if (step instanceof Phase phase) {
        number++;
        paper.blank();
        new PhaseSheet(method, phase, number, paper, language).print();
      } else if (step instanceof Cycle cycle) {
        paper.blank();
        paper.line("  >> ", repeat(cycle.repeat()));
        steps(cycle.steps());
        paper.blank();
        paper.line("  << ", language.say("cycle.end"));
      }
    }
  }

  private String repeat(Repeat repeat) {
    if (repeat instanceof Repeat.ForEach each) {
      String as = each.as();
      return language.say("cycle.each", words.role(each.each()))
          + (as == null ? "" : language.say("cycle.as", words.role(as)))
          + (each.voluntary() ? language.say("cycle.voluntary") : "");
    }
    if (repeat instanceof Repeat.Until until) {
      return language.say("cycle.until", words.role(until.role()));
    }
    Repeat.Rounds rounds = (Repeat.Rounds) repeat;
    return language.say("cycle.rounds", rounds.min(), number(rounds.max()));
  }

  private void always() {
    if (!method.always().isEmpty()) {
      section("sheet.always");
      method.always().forEach(activity -> paper.line("  - ", words.sentence(activity)));
    }
  }

  private void pitfalls() {
    if (!method.pitfalls().isEmpty()) {
      section("sheet.pitfalls");
      method
          .pitfalls()
          .forEach(
              pitfall ->
                  paper.line(
                      "  - ", words.role(pitfall.role()) + ": " + language.of(pitfall.text())));
    }
  }

  private void sources() {
    if (!method.sources().isEmpty()) {
      section("sheet.sources");
      method
          .sources()
          .forEach(
              source ->
                  paper.line(
                      "  - ",
                      language.of(source.title())
                          + (source.note() == null ? "" : ". " + language.of(source.note()))));
    }
  }

  private static String number(@Nullable Integer number) {
    return number == null ? "…" : number.toString();
  }

  private void section(String key) {
    paper.blank();
    paper.heading(language.say(key), '-');
  }
}
