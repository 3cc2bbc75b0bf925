package org.intervisie.session;

import org.jspecify.annotations.Nullable;

/**
 * A contribution as the session keeps it.
 *
 * @param event what happened
 * @param slot the activity under which it was made; null when a log names one that is not there
 * @param room who was there in which role, and who sat together, at that moment
 * @param visit the visit of a phase in which it was made
 * @param author the author's place in the order of joining
 * @param number the place in the order of acceptance, from 1
 * @param before how many events other than contributions the log held before it
 * @param withdrawn whether it was taken back
 * @param answers the contributions about this one that have to be remembered; null for none
 */
record Entry(
    Event.Contributed event,
    @Nullable Slot slot,
    Room room,
    int visit,
    int author,
    int number,
    int before,
    boolean withdrawn,
    @Nullable Answers answers) {

  /**
   * A chain of contributions about one, newest first.
   *
   * @param entry the contribution
   * @param older those before it
   */
  record Answers(Entry entry, @Nullable Answers older) {}

  String kind() {
    return event.kind();
  }

  Entry taken() {
    return new Entry(event, slot, room, visit, author, number, before, true, answers);
  }

  Entry answeredBy(Entry answer) {
    return new Entry(
        event, slot, room, visit, author, number, before, withdrawn, new Answers(answer, answers));
  }

  /** Without one of its answers, as that was taken back. */
  Entry without(int answer) {
    Answers kept = null;
    for (Answers link = answers; link != null; link = link.older()) {
      if (link.entry().number() != answer) {
        kept = new Answers(link.entry(), kept);
      }
    }
    return new Entry(event, slot, room, visit, author, number, before, withdrawn, kept);
  }

  /** Whether a contribution about it carries a label. */
  boolean isRated(String label) {
    for (Answers link = answers; link != null; link = link.older()) {
      if (label.equals(link.entry().event().label())) {
        return true;
      }
    }
    return false;
  }
}
