package org.intervisie.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Gathers what is wrong with the parts of a value while the reading of it goes on. With a thousand it
 * ends all the same, so that a hostile document costs no more than a broken one.
 */
final class Troubles {
  private final List<UnreadableDocumentException> found = new ArrayList<>();
  private int count;

  /** Reads a part; what is wrong with it is kept. */
  <T> Part<T> read(Supplier<T> part) {
    try {
      return new Part.Read<>(part.get());
    } catch (UnreadableDocumentException unreadable) {
      add(unreadable);
      return new Part.Broken<>();
    }
  }

  void add(UnreadableDocumentException unreadable) {
    found.add(unreadable);
    count += unreadable.troubles().size();
    if (count >= UnreadableDocumentException.MOST) {
      throwIfAny();
    }
  }

  /** Throws everything that was found, if anything was. */
  void throwIfAny() {
    if (found.size() == 1) {
      throw found.get(0);
    }
    if (!found.isEmpty()) {
      throw new UnreadableDocumentException(
          found.stream().flatMap(unreadable -> unreadable.troubles().stream()).toList());
    }
  }
}
