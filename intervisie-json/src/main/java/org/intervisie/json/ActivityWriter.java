package org.intervisie.json;

import java.util.Locale;
import java.util.Map;
import org.intervisie.method.About;
import org.intervisie.method.Activity;
import org.intervisie.method.Audience;
import org.intervisie.method.Choice;
import org.intervisie.method.Form;
import org.intervisie.method.Mode;
import org.intervisie.method.Order;
import org.intervisie.method.Presence;
import org.intervisie.method.Prompt;
import org.intervisie.method.Times;
import org.jspecify.annotations.Nullable;

/** Writes forms, activities and choices; what holds anyway when nothing is said is left out. */
final class ActivityWriter {
  private final Output out;

  ActivityWriter(Output out) {
    this.out = out;
  }

  void form(Form form) {
    out.string("form", form.id())
        .text("title", form.title())
        .string("grouping", name(form.grouping()));
    Map<String, Presence> presence = form.presence();
    if (!presence.isEmpty()) {
      out.object(
          "presence", () -> presence.forEach((role, where) -> out.string(role, name(where))));
    }
    out.objectsIfAny("prompts", form.prompts(), this::prompt)
        .objects("activities", form.activities(), this::activity);
  }

  void prompt(Prompt prompt) {
    out.string("role", prompt.role()).text("topic", prompt.topic()).text("text", prompt.text());
  }

  void activity(Activity activity) {
    out.strings("roles", activity.roles()).string("kind", activity.kind());
    if (activity.mode() != Mode.SPOKEN) {
      out.string("mode", name(activity.mode()));
    }
    audience(activity.audience());
    if (activity.order() != Order.FREE) {
      out.string("order", name(activity.order()));
    }
    if (!activity.times().equals(Times.any())) {
      out.object("times", () -> times(activity.times()));
    }
    About about = activity.about();
    if (about != null) {
      out.object(
          "about",
          () ->
              out.string("kind", about.kind())
                  .string("label", about.label())
                  .string("rated", about.rated()));
    }
    out.objectsIfAny(
            "labels",
            activity.labels(),
            label -> out.string("id", label.id()).text("title", label.title()))
        .string("after", activity.after());
  }

  private void audience(Audience audience) {
    if (audience instanceof Audience.HoldersOf holders) {
      out.strings("audience", holders.roles());
    } else if (audience instanceof Audience.Author) {
      out.string("audience", "author");
    } else if (audience instanceof Audience.MyGroup) {
      out.string("audience", "my-group");
    } else if (audience instanceof Audience.EveryoneWhenComplete) {
      out.string("audience", "everyone-when-complete");
    }
  }

  private void times(Times times) {
    if (times.min() != 0) {
      out.number("min", times.min());
    }
    out.number("max", times.max());
    if (times.per() != Times.Per.PARTICIPANT) {
      out.string("per", name(times.per()));
    }
  }

  void choice(@Nullable Choice choice) {
    if (choice != null) {
      out.object(
          "chooses",
          () ->
              out.string("kind", choice.kind())
                  .string("by", choice.by())
                  .string("makesAuthor", choice.makesAuthor())
                  .stringsIfAny("bases", choice.bases()));
    }
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
