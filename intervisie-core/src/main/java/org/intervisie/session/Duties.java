package org.intervisie.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.intervisie.method.Times;
import org.intervisie.session.Refusal.Owed;

/** Decides what must still be done before a phase may close, by those who are in the room. */
final class Duties {
  private Duties() {}

  /** How many a person, the person's group or the room still owes under an activity. */
  static int owedBy(State state, Visit visit, Slot slot, Person person) {
    if (slot.min == 0
        || !person.present()
        || !slot.isOpenTo(person)
        || isLeftOut(state, visit, slot, person)) {
      return 0;
    }
    if (slot.per == Times.Per.TARGET) {
      int owed = 0;
      for (Entry target : Targets.of(state, slot, person)) {
        // What was said in another round of a cycle was that round's to answer.
        if (!visit
            .place()
            .round()
            .isApartFrom(state.course.visit(target.visit()).place().round())) {
          owed += Math.max(0, slot.min - state.answers(visit, slot, person, target));
        }
      }
      return owed;
    }
    return Math.max(0, slot.min - state.done(visit, slot, person, true));
  }

  /** Who has no place since the group was divided cannot do it, and so does not owe it. */
  private static boolean isLeftOut(State state, Visit visit, Slot slot, Person person) {
    return slot.isByGroup() && !state.room.groups().isEmpty() && state.isUnplaced(visit, person);
  }

  static boolean isMet(State state, Visit visit, Slot slot) {
    if (slot.min > 0) {
      for (Person person : state.room.present()) {
        if (owedBy(state, visit, slot, person) > 0) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether a person has nothing left to do that is not up to the whole room. */
  static boolean isDone(State state, Visit visit, Person person) {
    for (Slot slot : visit.openForm().slots) {
      if (slot.per != Times.Per.ROOM && owedBy(state, visit, slot, person) > 0) {
        return false;
      }
    }
    return true;
  }

  static List<Owed> unmet(State state, Visit visit) {
    List<Owed> unmet = new ArrayList<>(0);
    for (Slot slot : visit.openForm().slots) {
      if (!isMet(state, visit, slot)) {
        unmet.add(owed(state, visit, slot));
      }
    }
    return unmet;
  }

  private static Owed owed(State state, Visit visit, Slot slot) {
    int missing = 0;
    List<String> people = new ArrayList<>();
    Set<Integer> counted = new HashSet<>();
    for (Person person : state.room.present()) {
      int owed = owedBy(state, visit, slot, person);
      if (owed > 0) {
        people.add(person.id());
        missing += counted.add(unit(state, visit, slot, person)) ? owed : 0;
      }
    }
    return new Owed(slot.kind, missing, slot.per == Times.Per.ROOM ? List.of() : people);
  }

  /** A number that those share who owe together. */
  private static int unit(State state, Visit visit, Slot slot, Person person) {
    if (slot.per == Times.Per.ROOM) {
      return -1;
    }
    if (slot.per == Times.Per.GROUP) {
      for (Person other : state.room.everyone()) {
        if (state.sitTogether(visit, person, other)) {
          return other.index();
        }
      }
    }
    return person.index();
  }

  /**
   * Whether a kind is complete in this phase: all minimums met by those present or, where there is
   * none, one contribution made.
   */
  static boolean isComplete(State state, Visit visit, String kind) {
    boolean required = false;
    for (Slot slot : visit.openForm().slots) {
      if (slot.kind.equals(kind) && slot.min > 0) {
        required = true;
        if (!isMet(state, visit, slot)) {
          return false;
        }
      }
    }
    if (required) {
      return true;
    }
    for (PreparedForm form : visit.place().phase().forms) {
      for (Slot slot : form.slots) {
        if (slot.kind.equals(kind)
            && state.tally.countOfAll(slot.index) + visit.before().countOfAll(slot.index) > 0) {
          return true;
        }
      }
    }
    return false;
  }
}
