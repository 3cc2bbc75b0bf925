package org.intervisie.session;

import org.intervisie.method.Grouping;

/** Decides who may see a contribution. */
final class Seeing {
  private Seeing() {}

  static boolean sees(State state, Entry entry, Person viewer) {
    if (entry.author() == viewer.index() || isShown(state, entry)) {
      return true;
    }
    Slot slot = entry.slot();
    if (slot == null || viewer.index() >= entry.room().size()) {
      return false;
    }
    Person then = entry.room().get(viewer.index());
    return switch (slot.sight) {
      case HOLDERS -> then.present() && then.holds(slot.viewers);
      case GROUP -> then.present() && satTogether(entry, slot, viewer);
      default -> false;
    };
  }

  /** Whether everyone may see it, also who joins later. */
  static boolean isShown(State state, Entry entry) {
    Slot slot = entry.slot();
    if (slot != null && slot.sight == Slot.Sight.EVERYONE) {
      return true;
    }
    Reveals reveals = state.course.reveals();
    return reveals.isRevealed(entry)
        || (slot != null
            && slot.sight == Slot.Sight.WHEN_COMPLETE
            && (reveals.isShownEarly(entry)
                || reveals.isOpen(state.course.visit(entry.visit()).place(), slot)));
  }

  private static boolean satTogether(Entry entry, Slot slot, Person viewer) {
    if (slot.grouping.needsGroups()) {
      int group = entry.room().groupOf(entry.author());
      return group != 0 && group == entry.room().groupOf(viewer.index());
    }
    return slot.grouping == Grouping.TOGETHER;
  }
}
