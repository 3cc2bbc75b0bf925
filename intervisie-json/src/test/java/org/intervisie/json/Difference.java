package org.intervisie.json;

import static org.intervisie.json.DocumentSchema.AGENDA;
import static org.intervisie.json.DocumentSchema.METHOD;
import static org.intervisie.json.DocumentSchema.SESSION;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.intervisie.time.TimeBudget;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Why a reader refuses a document that is valid, seen in the document alone. Each tells whether
 * it holds for a valid document; it need not know what to do with any other.
 */
enum Difference {
  /** A schema takes 1.0 and 1e0 for whole numbers. */
  FRACTION,
  /** A pattern cannot add up days, hours and minutes. */
  TOO_LONG,
  /** A pattern cannot take an amount from another. */
  SIGNS_MIXED,
  /** A schema compares items as a whole, not by their ids. */
  ID_TWICE,
  /** A schema looks at one place at a time. */
  NO_SUCH_ROLE,
  /** A schema does not compare members. */
  BOUNDS_CROSSED,
  /** A schema does not compare lists. */
  AIM_IN_BOTH,
  /** A schema does not compare members. */
  AFTER_ITSELF,
  /** A schema does not compare items with those before them. */
  NOT_IN_ORDER,
  /** A schema describes what is written, too. */
  NO_AGENDA;

  boolean holdsFor(DocumentSchema schema, JsonNode document) {
    return switch (this) {
      case FRACTION -> numbers(schema, document).anyMatch(number -> !number.isIntegralNumber());
      case TOO_LONG ->
          durations(schema, document)
              .anyMatch(text -> Parts.duration(text).compareTo(longest(schema)) > 0);
      case SIGNS_MIXED ->
          durations(schema, document)
              .anyMatch(text -> Parts.duration(text).compareTo(shortest(schema)) < 0);
      case ID_TWICE -> methods(schema, document).anyMatch(Difference::hasIdTwice);
      case NO_SUCH_ROLE -> methods(schema, document).anyMatch(Difference::namesNoRole);
      case BOUNDS_CROSSED -> methods(schema, document).anyMatch(Difference::isCrossed);
      case AIM_IN_BOTH -> methods(schema, document).anyMatch(Difference::hasAimInBoth);
      case AFTER_ITSELF ->
          methods(schema, document)
              .flatMap(method -> Parts.activities(method).stream())
              .anyMatch(activity -> Objects.equals(activity.get("after"), activity.get("kind")));
      case NOT_IN_ORDER -> schema == AGENDA && fits(document) && isMixedUp(document);
      case NO_AGENDA -> schema == AGENDA && !fits(document);
    };
  }

  private static Duration shortest(DocumentSchema schema) {
    return schema == AGENDA ? Duration.ZERO : Duration.ofNanos(1);
  }

  private static Duration longest(DocumentSchema schema) {
    return schema == AGENDA ? Duration.ofDays(10_000) : TimeBudget.LONGEST;
  }

  private static Stream<JsonNode> methods(DocumentSchema schema, JsonNode document) {
    if (schema == METHOD) {
      return Stream.of(document);
    }
    return schema == SESSION && document.get("method").isObject()
        ? Stream.of(document.get("method"))
        : Stream.empty();
  }

  private static Stream<JsonNode> numbers(DocumentSchema schema, JsonNode document) {
    List<JsonNode> numbers = new ArrayList<>();
    switch (schema) {
      case EVENT -> numbers.addAll(Parts.at(document, "seq"));
      case SESSION -> numbers.addAll(Parts.at(document, "events", "*", "seq"));
      case AGENDA ->
          numbers.addAll(fits(document) ? Parts.at(document, "items", "*", "sitting") : List.of());
      case VIEW -> numbers.addAll(Parts.at(document, "contributionCount"));
      default -> {
        // Only what stands in a method.
      }
    }
    methods(schema, document)
        .forEach(
            method -> {
              ranges(method).forEach(numbers::addAll);
              numbers.addAll(Parts.at(method, "meetings", "count"));
            });
    return numbers.stream();
  }

  private static Stream<String> durations(DocumentSchema schema, JsonNode document) {
    List<String> texts = new ArrayList<>();
    switch (schema) {
      case COMMAND -> texts.addAll(extension(document, "extend"));
      case EVENT -> texts.addAll(extension(document, "extended"));
      case SESSION ->
          Parts.at(document, "events", "*").forEach(e -> texts.addAll(extension(e, "extended")));
      case AGENDA -> {
        if (fits(document)) {
          texts.addAll(Parts.strings(document, "items", "*", "length"));
          texts.addAll(Parts.strings(document, "items", "*", "planned"));
        }
      }
      default -> {
        // Only what stands in a method.
      }
    }
    methods(schema, document)
        .forEach(
            method -> {
              times(method).forEach(texts::addAll);
              texts.addAll(Parts.strings(method, "meetings", "length"));
            });
    return texts.stream();
  }

  private static List<String> extension(JsonNode json, String type) {
    boolean extended = json.path("type").asString("").equals(type);
    return extended ? Parts.strings(json, "duration") : List.of();
  }

  /** What stands beside each other from the least to the most, in numbers. */
  private static Stream<List<JsonNode>> ranges(JsonNode method) {
    List<JsonNode> ranges = new ArrayList<>(Parts.at(method, "group"));
    ranges.addAll(Parts.at(method, "roles", "*"));
    Parts.activities(method).forEach(activity -> ranges.addAll(Parts.at(activity, "times")));
    Parts.cycles(method).stream()
        .map(cycle -> cycle.get("repeat"))
        .filter(repeat -> !repeat.has("each") && !repeat.has("until"))
        .forEach(ranges::add);
    return ranges.stream().map(range -> Parts.members(range, "min", "max"));
  }

  /** What stands beside each other from the least to the most, in durations. */
  private static Stream<List<String>> times(JsonNode method) {
    return Stream.concat(
            Parts.at(method, "duration").stream().map(whole -> Parts.members(whole, "min", "max")),
            Parts.phases(method).stream()
                .flatMap(phase -> Parts.at(phase, "time").stream())
                .map(time -> Parts.members(time, "min", "planned", "max")))
        .map(members -> members.stream().map(JsonNode::asString).toList());
  }

  private static boolean hasIdTwice(JsonNode method) {
    List<String> steps = new ArrayList<>();
    Parts.phases(method).forEach(phase -> steps.add(phase.get("phase").asString()));
    Parts.cycles(method).forEach(cycle -> steps.add(cycle.get("cycle").asString()));
    return repeats(steps)
        || repeats(Parts.strings(method, "roles", "*", "id"))
        || Parts.phases(method).stream()
            .anyMatch(phase -> repeats(Parts.strings(phase, "forms", "*", "form")))
        || Parts.activities(method).stream()
            .anyMatch(activity -> repeats(Parts.strings(activity, "labels", "*", "id")));
  }

  private static boolean repeats(List<String> ids) {
    return new HashSet<>(ids).size() < ids.size();
  }

  private static boolean namesNoRole(JsonNode method) {
    List<String> named = new ArrayList<>(Parts.strings(method, "pitfalls", "*", "role"));
    for (JsonNode phase : Parts.phases(method)) {
      named.addAll(Parts.strings(phase, "time", "per"));
      named.addAll(Parts.strings(phase, "time", "per", "*"));
      named.addAll(Parts.strings(phase, "chooses", "by"));
      named.addAll(Parts.strings(phase, "chooses", "makesAuthor"));
      named.addAll(Parts.strings(phase, "prompts", "*", "role"));
      named.addAll(Parts.strings(phase, "forms", "*", "prompts", "*", "role"));
      Parts.at(phase, "forms", "*", "presence")
          .forEach(presence -> named.addAll(presence.propertyNames()));
    }
    for (JsonNode activity : Parts.activities(method)) {
      named.addAll(Parts.strings(activity, "roles", "*"));
      named.addAll(Parts.strings(activity, "audience", "*"));
    }
    for (JsonNode cycle : Parts.cycles(method)) {
      boolean turns = cycle.get("repeat").has("each");
      named.addAll(Parts.strings(cycle, "repeat", "each"));
      named.addAll(turns ? Parts.strings(cycle, "repeat", "as") : List.of());
      named.addAll(Parts.strings(cycle, "repeat", "until"));
    }
    Set<String> roles = new HashSet<>(Parts.strings(method, "roles", "*", "id"));
    return !roles.containsAll(named);
  }

  private static boolean isCrossed(JsonNode method) {
    return ranges(method).anyMatch(range -> falls(range, JsonNode::asDouble))
        || times(method).anyMatch(time -> falls(time, Parts::duration));
  }

  private static <T, C extends Comparable<C>> boolean falls(List<T> values, Function<T, C> size) {
    for (int i = 1; i < values.size(); i++) {
      if (size.apply(values.get(i - 1)).compareTo(size.apply(values.get(i))) > 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasAimInBoth(JsonNode method) {
    return Parts.strings(method, "goodFor", "*").stream()
        .anyMatch(Parts.strings(method, "notFor", "*")::contains);
  }

  private static boolean fits(JsonNode document) {
    return document.path("fits").asBoolean(true);
  }

  private static boolean isMixedUp(JsonNode agenda) {
    Instant earliest = Instant.parse(agenda.get("start").asString());
    int sitting = 1;
    for (JsonNode item : agenda.get("items")) {
      Instant start = Instant.parse(item.get("start").asString());
      Instant end = Instant.parse(item.get("end").asString());
      int next = item.path("sitting").asInt(1);
      if (start.isBefore(earliest) || end.isBefore(start) || next < sitting) {
        return true;
      }
      earliest = end;
      sitting = next;
    }
    JsonNode end = agenda.get("end");
    return end != null && !Instant.parse(end.asString()).equals(earliest);
  }

  /** Ways through a document. */
  private static final class Parts {
    private Parts() {}

    /** The values on a path, on which a star stands for every item of a list. */
    static List<JsonNode> at(@Nullable JsonNode from, String... path) {
      List<JsonNode> nodes = from == null ? List.of() : List.of(from);
      for (String segment : path) {
        List<JsonNode> next = new ArrayList<>();
        for (JsonNode node : nodes) {
          if (segment.equals("*") && node.isArray()) {
            node.forEach(next::add);
          } else if (!segment.equals("*") && node.has(segment)) {
            next.add(node.get(segment));
          }
        }
        nodes = next;
      }
      return nodes;
    }

    /** Those of the members that are there. */
    static List<JsonNode> members(JsonNode from, String... names) {
      return Stream.of(names).filter(from::has).map(from::get).toList();
    }

    static List<String> strings(JsonNode from, String... path) {
      return at(from, path).stream().filter(JsonNode::isString).map(JsonNode::asString).toList();
    }

    static List<JsonNode> phases(JsonNode method) {
      return steps(method).stream().filter(step -> step.has("phase")).toList();
    }

    static List<JsonNode> cycles(JsonNode method) {
      return steps(method).stream().filter(step -> step.has("cycle")).toList();
    }

    private static List<JsonNode> steps(JsonNode method) {
      List<JsonNode> steps = new ArrayList<>(at(method, "flow", "*"));
      for (int i = 0; i < steps.size(); i++) {
        steps.addAll(steps.get(i).has("cycle") ? at(steps.get(i), "steps", "*") : List.of());
      }
      return steps;
    }

    static List<JsonNode> activities(JsonNode method) {
      List<JsonNode> activities = new ArrayList<>(at(method, "always", "*"));
      for (JsonNode phase : phases(method)) {
        activities.addAll(at(phase, "activities", "*"));
        activities.addAll(at(phase, "forms", "*", "activities", "*"));
      }
      return activities;
    }

    /** A duration; one that no number can hold is the longest of all. */
    static Duration duration(String text) {
      try {
        return Duration.parse(text);
      } catch (DateTimeException tooLong) {
        return Duration.ofSeconds(Long.MAX_VALUE);
      }
    }
  }
}
