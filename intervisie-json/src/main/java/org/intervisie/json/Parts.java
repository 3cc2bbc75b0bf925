package org.intervisie.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object, read by name, where an error in one does not keep the others from being
 * read: all errors come out together when the whole is built.
 */
final class Parts {
  private final Place place;
  private final Members members;
  private final Troubles troubles = new Troubles();

  Parts(Place place, Members members) {
    this.place = place;
    this.members = members;
  }

  boolean has(String name) {
    return members.has(name);
  }

  /** That none of some members is there, and which looks like one. */
  String none(String said, String... names) {
    return members.none(said, names);
  }

  /** A member that must be there. */
  <T> Part<T> required(String name, Shape<T> shape) {
    return troubles.read(() -> members.required(name, shape));
  }

  /** A member that may be left out. */
  <T> Part<@Nullable T> optional(String name, Shape<T> shape) {
    return troubles.read(() -> members.optional(name, shape));
  }

  /** A member that means something when it is left out. */
  <T> Part<T> optional(String name, Shape<T> shape, T absent) {
    return troubles.read(() -> members.optional(name, shape, absent));
  }

  /** A list that must be there. */
  <T> Part<List<T>> requiredList(String name, Shape<T> shape) {
    return required(name, listOf(shape));
  }

  /** A list; empty when it is left out. */
  <T> Part<List<T>> list(String name, Shape<T> shape) {
    return optional(name, listOf(shape), List.of());
  }

  Part<Boolean> flag(String name) {
    return optional(name, Shapes.FLAG, false);
  }

  /** A member that, if it is there and wrong, makes everything else beside the point. */
  <T> void check(String name, Shape<T> shape) {
    members.optional(name, shape);
  }

  /** An error of the object itself. */
  void refuse(String found, String expected) {
    troubles.add(place.unreadable(found, expected));
  }

  /** Builds the whole, or says everything that is wrong with its parts. */
  <T> T build(String what, Supplier<T> value) {
    troubles.throwIfAny();
    return place.build(what, value);
  }

  /** A list of which every item is read, also after one that cannot be. */
  static <T> Shape<List<T>> listOf(Shape<T> shape) {
    String expected = Members.listOf(shape).expected();
    return new Shape<>(
        expected,
        place -> {
          Troubles troubles = new Troubles();
          List<T> values = new ArrayList<>();
          for (Place item : place.items(expected)) {
            troubles.read(() -> shape.read(item)).into(values::add);
          }
          troubles.throwIfAny();
          return values;
        });
  }
}
