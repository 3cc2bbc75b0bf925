package org.intervisie.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object, read by name. Members that nobody asks for are passed over, so that what a
 * newer version writes can be read; null stands for no value at all.
 */
final class Members {
  private final Place place;
  private final Map<String, Json> values;

  Members(Place place, Map<String, Json> values) {
    this.place = place;
    this.values = values;
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /** That none of some members is there, and which looks like one. */
  String none(String said, String... names) {
    return Nearest.none(said, values.keySet(), names);
  }

  /** A member that must be there. */
  <T> T required(String name, Shape<T> shape) {
    Json value = values.get(name);
    if (value == null) {
      throw place.unreadable(Nearest.missing(name, values.keySet()), shape.expected());
    }
    return shape.read(place.member(name, value));
  }

  /** A member that may be left out. */
  <T> @Nullable T optional(String name, Shape<T> shape) {
    Json value = values.get(name);
    return value == null ? null : shape.read(place.member(name, value));
  }

  /** A member that means something when it is left out. */
  <T> T optional(String name, Shape<T> shape, T absent) {
    T value = optional(name, shape);
    return value == null ? absent : value;
  }

  /** A list that must be there. */
  <T> List<T> requiredList(String name, Shape<T> shape) {
    return required(name, listOf(shape));
  }

  /** A list; empty when it is left out. */
  <T> List<T> list(String name, Shape<T> shape) {
    return optional(name, listOf(shape), List.of());
  }

  static <T> Shape<List<T>> listOf(Shape<T> shape) {
    String expected = "a list, each item " + shape.expected();
    return new Shape<>(
        expected,
        place -> {
          List<Place> items = place.items(expected);
          List<T> values = new ArrayList<>(items.size());
          for (Place item : items) {
            values.add(shape.read(item));
          }
          return values;
        });
  }
}
