package org.intervisie.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intervisie.method.Activity;
import org.intervisie.method.Audience;
import org.intervisie.method.Choice;
import org.intervisie.method.Cycle;
import org.intervisie.method.Form;
import org.intervisie.method.GroupSize;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Repeat;
import org.intervisie.method.Role;
import org.intervisie.method.Step;
import org.intervisie.text.Likeness;
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
        + ", seen by "
        + audience(activity.audience());
  }

  /** How often it must be done before a phase may close. */
  static String least(Activity activity) {
    int min = activity.times().min();
    String often = min + (min == 1 ? " time" : " times");
    return min == 0
        ? "need not be given"
        : switch (activity.times().per()) {
          case PARTICIPANT -> "at least " + often + " by each";
          case GROUP -> "at least " + often + " by each group";
          case ROOM -> "at least " + often + " by the room as a whole";
          case TARGET -> "at least " + often + " by each, about each";
        };
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

  /** Where a phase stands, as the place of a finding does: a JSON pointer. */
  static String place(Method method, Phase phase) {
    return place(method.flow(), phase, "/flow").orElseThrow();
  }

  private static Optional<String> place(List<Step> steps, Phase phase, String list) {
    for (int i = 0; i < steps.size(); i++) {
      String here = list + "/" + i;
      if (steps.get(i).id().equals(phase.id())) {
        return Optional.of(here);
      }
      if (steps.get(i) instanceof Cycle cycle) {
        Optional<String> within = place(cycle.steps(), phase, here + "/steps");
        if (within.isPresent()) {
          return within;
        }
      }
    }
    return Optional.empty();
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

  /** Names on one line. */
  static String names(Collection<String> names, String none) {
    return names.isEmpty() ? none : String.join(", ", names);
  }

  /** A guess at what was meant, with a blank before it, or nothing. */
  static String hint(String written, Collection<String> there) {
    return Likeness.nearest(written, there).map(it -> " (did you mean '" + it + "'?)").orElse("");
  }

  /** What each role may do in a phase, and what may always be done, a line each. */
  static String rights(Method method, Phase phase) {
    Stream<Right> always = rights(method).stream().filter(right -> right.place().phase() == null);
    return lines(
        Stream.concat(rights(phase).stream(), always), Right::toString, "nobody may do anything");
  }

  /** Who may give a kind in a phase, and how often somebody must, a line each. */
  static String duties(Phase phase, String kind) {
    return lines(
        rights(phase).stream().filter(right -> right.activity().kind().equals(kind)),
        right -> right + "; " + least(right.activity()),
        "nobody may give it");
  }

  /** Where a kind may be given, a line each. */
  static String rights(Method method, String kind) {
    return lines(
            rights(method).stream().filter(right -> right.activity().kind().equals(kind)),
            Right::toString,
            "nobody may give it anywhere")
        + reveals(method, kind);
  }

  private static String reveals(Method method, String kind) {
    return method.phases().stream()
        .filter(phase -> phase.reveals().contains(kind))
        .map(phase -> "\n  '" + phase.id() + "' reveals it to everyone")
        .collect(Collectors.joining());
  }

  private static String lines(Stream<Right> rights, Function<Right, String> words, String none) {
    List<String> lines = rights.map(words).toList();
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
        + (choice.bases().isEmpty()
            ? ""
            : ", on the basis of " + String.join(", ", choice.bases()));
  }

  static String time(Phase phase) {
    return "'" + phase.id() + "' has " + time(phase.time());
  }

  static String time(@Nullable TimeBudget time) {
    if (time == null) {
      return "no time";
    }
    List<String> parts = new ArrayList<>();
    add(parts, "at least ", time.min(), "");
    add(parts, "", time.planned(), " planned");
    add(parts, "at most ", time.max(), "");
    return String.join(", ", parts)
        + (time.isPerParticipant() ? " for each " + String.join(", ", time.per()) : "");
  }

  private static void add(
      List<String> parts, String before, @Nullable Duration time, String after) {
    if (time != null) {
      parts.add(before + inWords(time) + after);
    }
  }

  static String size(GroupSize size) {
    Integer min = size.min();
    Integer max = size.max();
    if (min == null || max == null) {
      return max == null ? "at least " + min : "at most " + max;
    }
    return min.equals(max) ? "just " + min : min + " to " + max;
  }

  /** A time in minutes and seconds. */
  static String inWords(Duration time) {
    long seconds = Math.abs(time.toSecondsPart());
    return time.toMinutes()
        + (seconds == 0 ? "" : ":" + (seconds < 10 ? "0" : "") + seconds)
        + " min";
  }
}
