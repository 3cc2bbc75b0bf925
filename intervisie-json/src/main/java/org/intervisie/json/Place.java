package org.intervisie.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.intervisie.json.UnreadableDocumentException.Spot;
import org.intervisie.text.InvalidDefinitionException;
import org.jspecify.annotations.Nullable;

/** A JSON value and where it stands in the document, so that every error names the place. */
final class Place {
  private final Json json;
  private final @Nullable Place parent;
  private final String segment;

  private Place(Json json, @Nullable Place parent, String segment) {
    this.json = json;
    this.parent = parent;
    this.segment = segment;
  }

  /** The value at the top of a document, or of a part that is read by itself. */
  static Place top(Json json, String pointer) {
    return new Place(json, null, pointer);
  }

  /** A member of this object. */
  Place member(String name, Json value) {
    return new Place(value, this, name);
  }

  /** The members of the object here. */
  Members members(String expected) {
    if (json instanceof Json.Members members) {
      return new Members(this, members.values());
    }
    throw unreadable(expected);
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
      places.add(new Place(item, this, String.valueOf(places.size())));
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
      throw misfit(what, invalid.problems(), invalid);
    } catch (IllegalArgumentException invalid) {
      throw misfit(what, List.of(String.valueOf(invalid.getMessage())), invalid);
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
      String what, List<String> problems, RuntimeException cause) {
    String found =
        what + " with " + problems.size() + (problems.size() == 1 ? " problem" : " problems");
    return new UnreadableDocumentException(
        spot(), found, "one that fits together", problems, cause);
  }

  private Spot spot() {
    return new Spot(pointer(), json.line(), json.column());
  }

  /** The pointer, as far as the names on the way may be shown. */
  private String pointer() {
    if (parent == null) {
      return segment;
    }
    String before = parent.pointer();
    return Ids.isHarmless(segment) ? before + "/" + segment : before;
  }
}
