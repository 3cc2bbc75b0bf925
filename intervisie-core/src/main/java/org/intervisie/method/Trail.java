package org.intervisie.method;

import java.util.ArrayDeque;
import java.util.Deque;
import org.intervisie.text.InvalidDefinitionException.Problem;
import org.jspecify.annotations.Nullable;

/**
 * How to get from a method to one of its parts. It is written out only where something is wrong, as
 * methods are built often and mostly all is well.
 *
 * @param before the part around this one; null for the method itself
 * @param segment the name of a component, an index or a key
 */
record Trail(@Nullable Trail before, Object segment) {
  static Trail from(String component) {
    return new Trail(null, component);
  }

  Trail to(Object segment) {
    return new Trail(this, segment);
  }

  /** The JSON pointer of the part to which this leads, as in {@link Problem#place()}. */
  String place() {
    return problem("").place();
  }

  /** A problem with the part to which this leads. */
  Problem problem(String sentence) {
    Deque<Object> path = new ArrayDeque<>();
    for (Trail at = this; at != null; at = at.before) {
      path.addFirst(at.segment);
    }
    return Problem.at(sentence, path.toArray());
  }
}
