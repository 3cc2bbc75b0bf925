package org.intervisie.examples.console;

import java.util.List;
import org.intervisie.method.About;
import org.intervisie.method.Activity;
import org.intervisie.method.Audience;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Mode;
import org.intervisie.method.Order;
import org.intervisie.method.Times;

/** What an activity allows, in words. */
final class ActivityWords {
  private static final String BETWEEN = " · ";

  private final Method method;
  private final Language language;

  ActivityWords(Method method, Language language) {
    this.method = method;
    this.language = language;
  }

  /** Who may do what, how often, and who sees it. */
  String sentence(Activity activity) {
    StringBuilder sentence = new StringBuilder(whoDoesWhat(activity));
    About about = activity.about();
    if (about != null) {
      sentence.append(language.say("activity.about", kind(about.kind())));
      if (about.label() != null) {
        sentence.append(language.say("activity.about.label", label(about.label())));
      }
      if (about.rated() != null) {
        sentence.append(language.say("activity.about.rated", label(about.rated())));
      }
    }
    sentence.append(BETWEEN).append(times(activity.times()));
    if (!activity.labels().isEmpty()) {
      List<String> labels =
          activity.labels().stream().map(label -> language.of(label.title())).toList();
      sentence.append(BETWEEN);
      sentence.append(language.say("activity.labels", String.join(" / ", labels)));
    }
    if (activity.order() == Order.ROUND) {
      sentence.append(BETWEEN).append(language.say("activity.round"));
    }
    if (activity.after() != null) {
      sentence.append(BETWEEN).append(language.say("activity.after", kind(activity.after())));
    }
    return sentence.append(BETWEEN).append(audience(activity.audience())).toString();
  }

  /** Such as: member writes 'note'. */
  String whoDoesWhat(Activity activity) {
    String who = String.join(", ", activity.roles().stream().map(this::role).toList());
    String key = activity.mode() == Mode.WRITTEN ? "activity.writes" : "activity.says";
    return language.say(key, who, kind(activity.kind()));
  }

  String audience(Audience audience) {
    if (audience instanceof Audience.Author) {
      return language.say("audience.author");
    }
    if (audience instanceof Audience.MyGroup) {
      return language.say("audience.my-group");
    }
    if (audience instanceof Audience.EveryoneWhenComplete) {
      return language.say("audience.when-complete");
    }
    if (audience instanceof Audience.HoldersOf holders) {
      return language.say(
          "audience.holders", String.join(", ", holders.roles().stream().map(this::role).toList()));
    }
    return language.say("audience.everyone");
  }

  String role(String id) {
    return method.findRole(id).map(role -> language.of(role.title())).orElse(id);
  }

  String kind(String id) {
    return language.of(Kind.title(id));
  }

  private String times(Times times) {
    Integer max = times.max();
    String often;
    if (max == null) {
      often =
          times.min() == 0
              ? language.say("times.any")
              : language.say("times.at-least", times.min());
    } else if (times.min() == max) {
      often = language.say("times.exactly", max);
    } else {
      often =
          times.min() == 0
              ? language.say("times.at-most", max)
              : language.say("times.between", times.min(), max);
    }
    boolean anyPerPerson = times.equals(Times.any());
    return anyPerPerson ? often : often + " " + language.word("times.per", times.per().name());
  }

  private String label(String id) {
    return method.phases().stream()
        .flatMap(phase -> phase.forms().stream())
        .flatMap(form -> form.activities().stream())
        .flatMap(activity -> activity.labels().stream())
        .filter(label -> label.id().equals(id))
        .findFirst()
        .map(label -> language.of(label.title()))
        .orElse(id);
  }
}
