package org.intervisie.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.intervisie.json.UnreadableDocumentException.Spot;
import org.intervisie.json.UnreadableDocumentException.Trouble;
import org.intervisie.text.InvalidDefinitionException;
import org.intervisie.text.InvalidDefinitionException.Problem;
import org.jspecify.annotations.Nullable;

/** A JSON value and where it stands in the document, so that every error names the place. */
final class Place {
  private static final Pattern INDEX = Pattern.compile("\\d{1,9}");

  /** What a document calls a component of a definition, where it calls it something else. */
  private static final Map<String, List<String>> NAMES =
      Map.of(
          "/id", List.of("id", "phase", "cycle", "form"),
          "flow/id", List.of("phase", "cycle"),
          "steps/id", List.of("phase", "cycle"),
          "forms/id", List.of("form"),
          "repeat/role", List.of("until"));

  private final Json json;
  private final @Nullable Place parent;
  private final String segment;
  private final Pointer top;

  private Place(Json json, @Nullable Place parent, String segment, Pointer top) {
    this.json = json;
    this.parent = parent;
    this.segment = segment;
    this.top = top;
  }

  /** The value at the top of a document, or of a part that is read by itself. */
  static Place top(Json json, Pointer pointer) {
    return new Place(json, null, "", pointer);
  }

  /** A member of this object. */
  Place member(String name, Json value) {
    return new Place(value, this, name, top);
  }

  /** The members of the object here. */
  Members members(String expected) {
    if (json instanceof Json.Members members) {
      return new Members(this, members.values());
    }
    throw unreadable(expected);
  }

  /** The members of the object here, where an error in one does not hide those in the others. */
  Parts parts(String expected) {
    return new Parts(this, members(expected));
  }

  /** The object here with names that no one knows beforehand. */
  Map<String, Json> map(String expected) {
    if (json instanceof Json.Members members) {
      return members.values();
    }
    throw unreadable(expected);
  }

  List<Place> items(String expected) {
    if (!(json instanceof Json.Items items)) {
      throw unreadable(expected);
    }
    List<Place> places = new ArrayList<>(items.values().size());
    for (Json item : items.values()) {
      places.add(member(String.valueOf(places.size()), item));
    }
    return places;
  }

  String string(String expected) {
    if (json instanceof Json.Text text) {
      return text.value();
    }
    throw unreadable(expected);
  }

  boolean flag(String expected) {
    if (json instanceof Json.Flag flag) {
      return flag.value();
    }
    throw unreadable(expected);
  }

  int whole(int min, String expected) {
    if (!(json instanceof Json.Whole whole)) {
      throw unreadable(expected);
    }
    if (whole.value() < min) {
      throw unreadable(String.valueOf(whole.value()), expected);
    }
    return whole.value();
  }

  boolean isString() {
    return json instanceof Json.Text;
  }

  boolean isList() {
    return json instanceof Json.Items;
  }

  /** Builds a value of the core; what it finds wrong with the parts becomes an error at this place. */
  <T> T build(String what, Supplier<T> value) {
    try {
      return value.get();
    } catch (InvalidDefinitionException invalid) {
      throw misfit(what, invalid.located(), invalid);
    } catch (IllegalArgumentException invalid) {
      throw misfit(what, List.of(Problem.at(String.valueOf(invalid.getMessage()))), invalid);
    }
  }

  /** An error: something else was expected here. */
  UnreadableDocumentException unreadable(String expected) {
    return unreadable(json.described(), expected);
  }

  UnreadableDocumentException unreadable(String found, String expected) {
    return new UnreadableDocumentException(spot(), found, expected, List.of());
  }

  private UnreadableDocumentException misfit(
      String what, List<Problem> problems, RuntimeException cause) {
    Map<Spot, Place> parts = new LinkedHashMap<>();
    Map<Spot, List<String>> sentences = new LinkedHashMap<>();
    for (Problem problem : problems) {
      Place part = at(problem.place());
      Spot spot = part.spot();
      parts.putIfAbsent(spot, part);
      sentences.computeIfAbsent(spot, first -> new ArrayList<>()).add(problem.sentence());
    }
    List<Trouble> troubles = new ArrayList<>();
    sentences.forEach(
        (spot, wrong) -> {
          Json part = Objects.requireNonNull(parts.get(spot)).json;
          troubles.add(part == json ? whole(what, spot, wrong) : part(part, spot, wrong));
        });
    return new UnreadableDocumentException(troubles, cause);
  }

  private static Trouble whole(String what, Spot spot, List<String> problems) {
    String number = problems.size() + (problems.size() == 1 ? " problem" : " problems");
    return new Trouble(spot, what + " with " + number, "one that fits together", problems);
  }

  private static Trouble part(Json part, Spot spot, List<String> problems) {
    return new Trouble(spot, part.described(), "one that fits the rest", problems);
  }

  /** Where the part stands to which a path in the words of the definition leads. */
  Spot spotOf(String path) {
    return at(path).spot();
  }

  /** The part of this value to which a path in the words of the definition leads. */
  private Place at(String path) {
    Place at = this;
    String from = "";
    for (String step : path.isEmpty() ? new String[0] : path.substring(1).split("/", -1)) {
      String segment = step.replace("~1", "/").replace("~0", "~");
      at = at.step(segment, from);
      from = INDEX.matcher(segment).matches() ? from : segment;
    }
    return at;
  }

  /** A step on the way; none where the document leaves it out, such as the one plain form of a phase. */
  private Place step(String segment, String from) {
    if (json instanceof Json.Members members) {
      for (String name : NAMES.getOrDefault(from + "/" + segment, List.of(segment))) {
        Json value = members.values().get(name);
        if (value != null) {
          return member(name, value);
        }
      }
    } else if (json instanceof Json.Items items && INDEX.matcher(segment).matches()) {
      int index = Integer.parseInt(segment);
      if (index < items.values().size()) {
        return member(segment, items.values().get(index));
      }
    }
    return this;
  }

  private Spot spot() {
    return new Spot(pointer().text(), json.line(), json.column());
  }

  private Pointer pointer() {
    return parent == null ? top : parent.pointer().then(segment);
  }
}
