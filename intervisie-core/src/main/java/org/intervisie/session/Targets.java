package org.intervisie.session;

import java.util.ArrayList;
import java.util.List;
import org.intervisie.method.About;

/** Decides what a contribution may be about. */
final class Targets {
  private Targets() {}

  /**
   * Whether an activity may be about an entry: of the right kind, label and rating, not taken back, and
   * not hidden from the author, or the answer would give away what it is.
   */
  static boolean qualifies(State state, Slot slot, Person author, Entry entry) {
    About about = slot.about;
    if (about == null || entry.withdrawn() || !entry.kind().equals(about.kind())) {
      return false;
    }
    String label = about.label();
    String rated = about.rated();
    return (label == null || label.equals(entry.event().label()))
        && (rated == null || entry.isRated(rated))
        && Seeing.sees(state, entry, author);
  }

  static List<Entry> of(State state, Slot slot, Person author) {
    List<Entry> targets = new ArrayList<>();
    for (Entry entry : state.entries) {
      if (qualifies(state, slot, author, entry)) {
        targets.add(entry);
      }
    }
    return targets;
  }
}
