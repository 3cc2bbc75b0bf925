package org.intervisie.json;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/**
 * A JSON pointer, as far as the names on the way may be shown. At the first that may not it ends: what
 * lies below would otherwise seem to stand elsewhere.
 *
 * @param text the pointer
 * @param open whether it goes on below
 */
record Pointer(String text, boolean open) {
  private static final Pointer TOP = new Pointer("", true);

  /** Where a parser stands. */
  static Pointer of(@Nullable TokenStreamContext context) {
    Deque<String> names = new ArrayDeque<>();
    for (TokenStreamContext at = context; at != null; at = at.getParent()) {
      String name = at.currentName();
      if (at.inArray() && at.hasCurrentIndex()) {
        names.push(String.valueOf(at.getCurrentIndex()));
      } else if (at.inObject() && name != null) {
        names.push(name);
      }
    }
    Pointer pointer = TOP;
    for (String name : names) {
      pointer = pointer.then(name);
    }
    return pointer;
  }

  /** One step down, to a member or an item. */
  Pointer then(String name) {
    if (!open) {
      return this;
    }
    return Ids.isHarmless(name) ? new Pointer(text + "/" + name, true) : new Pointer(text, false);
  }
}
