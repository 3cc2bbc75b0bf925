package org.intervisie.json;

import java.util.Locale;
import org.intervisie.session.Refusal;
import org.intervisie.session.SessionView;
import tools.jackson.core.JsonGenerator;

/** Writes what a participant may see: a view, and why a command was refused. */
final class ViewWriter {
  private final Output out;

  private ViewWriter(Output out) {
    this.out = out;
  }

  static void write(SessionView view, JsonGenerator json) {
    Output out = new Output(json);
    out.object(() -> new ViewWriter(out).members(view));
  }

  static void write(Refusal refusal, String language, JsonGenerator json) {
    Output out = new Output(json);
    out.object(
        () -> out.string("code", refusal.code().id()).string("message", refusal.message(language)));
  }

  private void members(SessionView view) {
    out.string("method", view.method())
        .string("status", view.status().id())
        .string("participant", view.participant())
        .string("phase", view.phase())
        .string("form", view.form())
        .string("turn", view.turn())
        .objects("people", view.people(), this::person)
        .groups("groups", view.groups())
        .number("contributionCount", view.contributionCount())
        .objects("contributions", view.contributions(), this::seen)
        .strings("chosen", view.chosen());
  }

  private void person(SessionView.Person person) {
    out.string("id", person.id())
        .string("name", person.name())
        .strings("roles", person.roles())
        .flag("present", person.present())
        .flag("ready", person.ready())
        .flag("done", person.done());
  }

  private void seen(SessionView.Seen seen) {
    out.string("id", seen.id())
        .string("at", seen.at())
        .string("phase", seen.phase())
        .string("author", seen.author())
        .string("recordedBy", seen.recordedBy())
        .string("kind", seen.kind())
        .string("mode", seen.mode().name().toLowerCase(Locale.ROOT))
        .string("text", seen.text())
        .string("label", seen.label())
        .string("about", seen.about())
        .flag("withdrawn", seen.withdrawn());
  }
}
