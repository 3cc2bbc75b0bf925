package org.intervisie.json;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.intervisie.method.Aim;
import org.intervisie.method.Choice;
import org.intervisie.method.Kind;
import org.intervisie.method.Role;
import org.intervisie.session.ContributionId;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.TimeBudget;

/** The shapes that all documents share. */
final class Shapes {
  // What the planner takes, and far below what could overflow in a sum.
  private static final Duration LONGEST_LENGTH = Duration.ofDays(10_000);
  // Possessive, as a group that may give back costs stack for each time round.
  private static final Pattern TAG = Pattern.compile("[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*+");

  static final Shape<String> STRING = string("a string");
  static final Shape<Boolean> FLAG =
      new Shape<>("true or false", place -> place.flag("true or false"));
  static final Shape<String> ID = id(List.of());
  static final Shape<String> ROLE = id(List.of(Role.FACILITATOR, Role.CASE_OWNER, Role.MEMBER));
  static final Shape<String> KIND = id(Kind.usual());
  static final Shape<String> AIM = id(Aim.usual());
  static final Shape<String> BASIS = id(List.of(Choice.VOTE, Choice.URGENCY, Choice.TURN));
  static final Shape<LocalizedText> TEXT =
      new Shape<>("a text: a string, or an object of strings by language tag", Shapes::text);
  static final Shape<Duration> DURATION =
      new Shape<>("an ISO-8601 duration such as PT10M", Shapes::duration);
  static final Shape<Duration> LENGTH = new Shape<>(DURATION.expected(), Shapes::length);
  static final Shape<Instant> INSTANT =
      new Shape<>("an ISO-8601 instant in UTC such as 2026-03-01T09:00:00Z", Shapes::instant);
  static final Shape<ContributionId> CONTRIBUTION =
      new Shape<>("the id of a contribution such as c12", Shapes::contribution);

  private Shapes() {}

  /** Any string, called by what it stands for. */
  static Shape<String> string(String expected) {
    return new Shape<>(expected, place -> place.string(expected));
  }

  static Shape<Integer> wholeFrom(int min) {
    String expected = "a whole number from " + min;
    return new Shape<>(expected, place -> place.whole(min, expected));
  }

  /** An instant that is not before another. */
  static Shape<Instant> instantFrom(Instant earliest, String there) {
    return instant(
        instant -> !instant.isBefore(earliest),
        () -> "an instant from " + earliest + " on, " + there);
  }

  /** An instant that can only be one. */
  static Shape<Instant> instantAt(Instant only, String there) {
    return instant(only::equals, () -> only + ", " + there);
  }

  private static Shape<Instant> instant(Predicate<Instant> condition, Supplier<String> expected) {
    return new Shape<>(
        INSTANT.expected(),
        place -> {
          Instant instant = INSTANT.read(place);
          if (!condition.test(instant)) {
            throw place.unreadable("\"" + instant + "\"", expected.get());
          }
          return instant;
        });
  }

  /** One of the constants of an enum, by its name in JSON. */
  static <E extends Enum<E>> Shape<E> oneOf(Class<E> type) {
    return oneOf(type, value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  static <E extends Enum<E>> Shape<E> oneOf(Class<E> type, Function<E, String> name) {
    Map<String, E> byName = new LinkedHashMap<>();
    for (E value : type.getEnumConstants()) {
      byName.put(name.apply(value), value);
    }
    return oneOf(byName);
  }

  static <T> Shape<T> oneOf(Map<String, T> byName) {
    List<String> names = new ArrayList<>(byName.keySet());
    String expected = "one of " + String.join(", ", names);
    return new Shape<>(
        expected,
        place -> {
          String name = place.string(expected);
          T value = byName.get(name);
          if (value == null) {
            throw place.unreadable(expected + Nearest.hint(name, names));
          }
          return value;
        });
  }

  /** Any id; the usual ones are there to guess what someone meant. */
  private static Shape<String> id(List<String> usual) {
    String expected = "an id: lower-case words joined by hyphens, such as case-owner";
    return new Shape<>(
        expected,
        place -> {
          String id = place.string(expected);
          if (!Ids.isKebab(id)) {
            throw place.unreadable(expected + Nearest.idHint(id, usual));
          }
          return id;
        });
  }

  private static LocalizedText text(Place place) {
    if (place.isString()) {
      String wording = place.string(TEXT.expected());
      return place.build("a text", () -> LocalizedText.plain(wording));
    }
    Map<String, String> wordings = new TreeMap<>();
    Troubles troubles = new Troubles();
    place
        .map(TEXT.expected())
        .forEach(
            (tag, json) ->
                troubles
                    .read(() -> wording(tag, place.member(tag, json)))
                    .into(wording -> wordings.put(tag, wording)));
    troubles.throwIfAny();
    return place.build("a text", () -> new LocalizedText(wordings));
  }

  private static String wording(String tag, Place place) {
    // The empty tag is the wording for every other language.
    if (!tag.isEmpty() && !TAG.matcher(tag).matches()) {
      throw place.unreadable(
          Ids.isHarmless(tag) ? "\"" + tag + "\"" : "a name of " + tag.length() + " characters",
          "a language tag such as nl or en");
    }
    return place.string(STRING.expected());
  }

  /** A time that is set: there is some of it. */
  private static Duration duration(Place place) {
    Duration duration = iso(place);
    if (duration.isNegative() || duration.isZero() || duration.compareTo(TimeBudget.LONGEST) > 0) {
      throw place.unreadable(
          "a duration of more than zero and at most " + TimeBudget.LONGEST.toDays() + " days");
    }
    return duration;
  }

  /** A time that something takes, which may be none. */
  private static Duration length(Place place) {
    Duration length = iso(place);
    if (length.isNegative() || length.compareTo(LONGEST_LENGTH) > 0) {
      throw place.unreadable(
          "a duration of zero or more and at most " + LONGEST_LENGTH.toDays() + " days");
    }
    return length;
  }

  private static Duration iso(Place place) {
    String text = place.string(DURATION.expected());
    // The platform takes "P1Dt", though not "P1DT".
    if (!text.endsWith("t")) {
      try {
        return Duration.parse(text);
      } catch (DateTimeException unreadable) {
        throw place.unreadable(DURATION.expected());
      }
    }
    throw place.unreadable(DURATION.expected());
  }

  private static Instant instant(Place place) {
    String text = place.string(INSTANT.expected());
    Instant instant = Instants.parse(text.toCharArray(), 0, text.length());
    if (instant == null) {
      throw place.unreadable(INSTANT.expected());
    }
    return instant;
  }

  private static ContributionId contribution(Place place) {
    String text = place.string(CONTRIBUTION.expected());
    try {
      return ContributionId.parse(text);
    } catch (IllegalArgumentException unreadable) {
      throw place.unreadable(CONTRIBUTION.expected());
    }
  }
}
