package org.intervisie.examples.console;

import java.util.stream.Collectors;
import org.intervisie.catalogue.RightInWords;
import org.intervisie.method.Activity;
import org.intervisie.method.Audience;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;

/** What a method allows, in the words of one language. */
final class ActivityWords {
  private final Method method;
  private final Language language;

  ActivityWords(Method method, Language language) {
    this.method = method;
    this.language = language;
  }

  /** Who may do what, how often, and who sees it. */
  String sentence(Activity activity) {
    return language.of(RightInWords.of(method, activity)) + revealed(activity);
  }

  /** The later phases that show to everyone what is private at first. */
  String revealed(Activity activity) {
    if (activity.audience() instanceof Audience.Everyone) {
      return "";
    }
    String phases =
        method.phases().stream()
            .filter(phase -> phase.reveals().contains(activity.kind()))
            .map(phase -> language.of(phase.title()))
            .collect(Collectors.joining(", "));
    return phases.isEmpty() ? "" : language.say("private.until", phases);
  }

  /** Such as: Member: note, in writing. */
  String whoDoesWhat(Activity activity) {
    return language.of(RightInWords.deed(method, activity));
  }

  String audience(Audience audience) {
    return language.of(RightInWords.audience(method, audience));
  }

  String role(String id) {
    return method.findRole(id).map(role -> language.of(role.title())).orElse(id);
  }

  String kind(String id) {
    return language.of(Kind.title(id));
  }
}
