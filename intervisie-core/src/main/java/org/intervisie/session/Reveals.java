package org.intervisie.session;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was hidden and is shown now. What is shown stays shown. Immutable.
 *
 * @param byPhase up to which contribution a phase has revealed a kind, by kind
 * @param early up to which contribution hidden ones of a kind were shown by command, by kind
 * @param open the activities that were hidden until complete and are so no more
 */
record Reveals(Map<String, Integer> byPhase, Map<String, Integer> early, Set<Opened> open) {
  static final Reveals NONE = new Reveals(Map.of(), Map.of(), Set.of());

  /**
   * An activity in all visits of its phase in one round, which count together.
   *
   * @param phase the phase's number
   * @param round the round's serial
   * @param slot the activity's index
   */
  record Opened(int phase, int round, int slot) {
    static Opened of(Place place, Slot slot) {
      return new Opened(place.phase().number, place.round().serial(), slot.index);
    }
  }

  /** Whether an activity hidden until complete is so no more. */
  boolean isOpen(Place place, Slot slot) {
    return open.contains(Opened.of(place, slot));
  }

  /** Whether a phase has revealed a contribution. */
  boolean isRevealed(Entry entry) {
    return byPhase.getOrDefault(entry.kind(), 0) >= entry.number();
  }

  /** Whether a command has shown a contribution early. */
  boolean isShownEarly(Entry entry) {
    return early.getOrDefault(entry.kind(), 0) >= entry.number();
  }

  Reveals opening(Place place, Slot slot) {
    Set<Opened> more = new HashSet<>(open);
    more.add(Opened.of(place, slot));
    return new Reveals(byPhase, early, Set.copyOf(more));
  }

  Reveals byPhase(List<String> kinds, int upTo) {
    if (kinds.isEmpty()) {
      return this;
    }
    Map<String, Integer> more = new HashMap<>(byPhase);
    kinds.forEach(kind -> more.put(kind, upTo));
    return new Reveals(Map.copyOf(more), early, open);
  }

  Reveals early(String kind, int upTo) {
    Map<String, Integer> more = new HashMap<>(early);
    more.put(kind, upTo);
    return new Reveals(byPhase, Map.copyOf(more), open);
  }
}
