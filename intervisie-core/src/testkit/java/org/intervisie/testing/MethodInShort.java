package org.intervisie.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intervisie.method.Activity;
import org.intervisie.method.Audience;
import org.intervisie.method.Choice;
import org.intervisie.method.Cycle;
import org.intervisie.method.Form;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Repeat;
import org.intervisie.method.Role;
import org.intervisie.method.Step;
import org.intervisie.time.TimeBudget;
import org.jspecify.annotations.Nullable;

/** What stands in a method, as a failing assertion shows it: by ids, on few lines. */
final class MethodInShort {
  private MethodInShort() {}

  /** Where an activity may be done. */
  record Place(@Nullable Phase phase, @Nullable Form form) {
    @Override
    public String toString() {
      if (phase == null || form == null) {
        return "always";
      }
      return "in '" + phase.id() + "'" + (form.isPlain() ? "" : " (form '" + form.id() + "')");
    }
  }

  /** An activity and where it may be done. */
  record Right(Place place, Activity activity) {
    @Override
    public String toString() {
      return place + ": " + inWords(activity);
    }
  }

  /** All rights of a method, those that always hold last. */
  static List<Right> rights(Method method) {
    List<Right> rights = new ArrayList<>();
    method.phases().forEach(phase -> rights.addAll(rights(phase)));
    for (Activity activity : method.always()) {
      rights.add(new Right(new Place(null, null), activity));
    }
    return rights;
  }

  /** The rights of a phase in all its forms. */
  static List<Right> rights(Phase phase) {
    List<Right> rights = new ArrayList<>();
    for (Form form : phase.forms()) {
      for (Activity activity : form.activities()) {
        rights.add(new Right(new Place(phase, form), activity));
      }
    }
    return rights;
  }

  static String inWords(Activity activity) {
    return String.join(", ", activity.roles())
        + " may give "
        + activity.kind()
        + " for "
        + audience(activity.audience());
  }

  static String audience(Audience audience) {
    if (audience instanceof Audience.HoldersOf holders) {
      return String.join(", ", holders.roles());
    }
    if (audience instanceof Audience.Author) {
      return "its author alone";
    }
    if (audience instanceof Audience.MyGroup) {
      return "the author's own group";
    }
    return audience instanceof Audience.Everyone ? "everyone" : "everyone when complete";
  }

  /** The flow on one line, cycles in brackets. */
  static String flow(List<Step> steps) {
    return steps.stream()
        .map(
            step ->
                step instanceof Cycle cycle
                    ? cycle.id() + repeat(cycle.repeat()) + "[" + flow(cycle.steps()) + "]"
                    : step.id() + (((Phase) step).optional() ? " (optional)" : ""))
        .collect(Collectors.joining(", "));
  }

  private static String repeat(Repeat repeat) {
    if (repeat instanceof Repeat.ForEach each) {
      return " for each " + each.each();
    }
    if (repeat instanceof Repeat.Until until) {
      return " until " + until.role() + " has enough";
    }
    Repeat.Rounds rounds = (Repeat.Rounds) repeat;
    Integer max = rounds.max();
    return " " + rounds.min() + (max == null ? " or more" : "-" + max) + " times";
  }

  static String roles(Method method) {
    return method.roles().stream().map(Role::id).collect(Collectors.joining(", "));
  }

  /** What each role may do in a phase, and what may always be done, a line each. */
  static String rights(Method method, Phase phase) {
    Stream<Right> always = rights(method).stream().filter(right -> right.place().phase() == null);
    return lines(Stream.concat(rights(phase).stream(), always), "nobody may do anything");
  }

  /** Where a kind may be given, a line each. */
  static String rights(Method method, String kind) {
    return lines(
            rights(method).stream().filter(right -> right.activity().kind().equals(kind)),
            "nobody may give it anywhere")
        + reveals(method, kind);
  }

  private static String reveals(Method method, String kind) {
    return method.phases().stream()
        .filter(phase -> phase.reveals().contains(kind))
        .map(phase -> "\n  '" + phase.id() + "' reveals it to everyone")
        .collect(Collectors.joining());
  }

  private static String lines(Stream<Right> rights, String none) {
    List<String> lines = rights.map(Right::toString).toList();
    return "\n  " + (lines.isEmpty() ? none : String.join("\n  ", lines));
  }

  static String choice(Phase phase) {
    Choice choice = phase.chooses();
    if (choice == null) {
      return "'" + phase.id() + "' chooses nothing";
    }
    return "'"
        + phase.id()
        + "' lets "
        + choice.by()
        + " choose one "
        + choice.kind()
        + (choice.makesAuthor() == null ? "" : ", whose author becomes " + choice.makesAuthor())
        + (choice.bases().isEmpty() ? "" : ", on the basis of " + choice.bases());
  }

  static String time(Phase phase) {
    return "'" + phase.id() + "' " + time(phase.time());
  }

  static String time(@Nullable TimeBudget time) {
    if (time == null) {
      return "has no time";
    }
    List<String> parts = new ArrayList<>();
    add(parts, "at least ", time.min());
    add(parts, "planned ", time.planned());
    add(parts, "at most ", time.max());
    return "takes "
        + String.join(", ", parts)
        + (time.isPerParticipant() ? " for each " + String.join(", ", time.per()) : "");
  }

  private static void add(List<String> parts, String what, @Nullable Duration time) {
    if (time != null) {
      parts.add(what + inWords(time));
    }
  }

  /** A time in minutes and seconds. */
  static String inWords(Duration time) {
    long seconds = Math.abs(time.toSecondsPart());
    return time.toMinutes()
        + (seconds == 0 ? "" : ":" + (seconds < 10 ? "0" : "") + seconds)
        + " min";
  }
}
