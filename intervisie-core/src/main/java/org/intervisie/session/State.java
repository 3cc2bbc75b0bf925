package org.intervisie.session;

import java.time.Instant;
import org.intervisie.method.Grouping;
import org.jspecify.annotations.Nullable;

/**
 * All that a session knows. Immutable; the rules ask it questions, and only {@link Evolution} makes the
 * next one.
 */
final class State {
  final PreparedMethod method;
  final Limits limits;
  final Room room;
  final Course course;

  /** What was done in the open visit. */
  final Tally tally;

  /** The events that are no contributions; {@link Log} puts both together. */
  final Series<Event> others;

  final Series<Entry> entries;

  /** When the last event happened; null before the first. */
  final @Nullable Instant last;

  State(
      PreparedMethod method,
      Limits limits,
      Room room,
      Course course,
      Tally tally,
      Series<Event> others,
      Series<Entry> entries,
      @Nullable Instant last) {
    this.method = method;
    this.limits = limits;
    this.room = room;
    this.course = course;
    this.tally = tally;
    this.others = others;
    this.entries = entries;
    this.last = last;
  }

  static State open(PreparedMethod method, Limits limits) {
    return new State(
        method,
        limits,
        Room.empty(method),
        Course.START,
        Tally.NONE,
        Series.empty(),
        Series.empty(),
        null);
  }

  State with(Limits limits) {
    return new State(method, limits, room, course, tally, others, entries, last);
  }

  State with(Room room) {
    return new State(method, limits, room, course, tally, others, entries, last);
  }

  State with(Course course) {
    return with(course, tally, entries);
  }

  State with(Course course, Tally tally, Series<Entry> entries) {
    return new State(method, limits, room, course, tally, others, entries, last);
  }

  int nextSeq() {
    return others.size() + entries.size() + 1;
  }

  @Nullable Visit visit() {
    return course.visit();
  }

  /** The contribution with an id; null when there is none. */
  @Nullable Entry entry(String id) {
    return entry(ContributionId.numberIn(id));
  }

  /** The contribution with a number; null when there is none. */
  @Nullable Entry entry(int number) {
    return number <= 0 || number > entries.size() ? null : entries.get(number - 1);
  }

  /** Whether someone leads the meeting; where no role does, everyone does. */
  boolean steers(Person person) {
    return method.steering() == 0 || person.holds(method.steering());
  }

  Flow flow() {
    // The beginning and the first closing must not give two rounds one serial.
    return new Flow(method, room, course.past().size() + (course.visit() == null ? 0 : 1));
  }

  // What was done in the open visit, by the unit that it is counted for.

  int done(Visit visit, Slot slot, Person person, boolean everBefore) {
    return switch (slot.per) {
      case PARTICIPANT, TARGET -> count(visit, slot, person.index(), everBefore);
      case ROOM ->
          tally.countOfAll(slot.index) + (everBefore ? visit.before().countOfAll(slot.index) : 0);
      case GROUP -> {
        int sum = 0;
        for (Person other : room.everyone()) {
          sum +=
              sitTogether(visit, person, other) ? count(visit, slot, other.index(), everBefore) : 0;
        }
        yield sum;
      }
    };
  }

  int count(Visit visit, Slot slot, int person, boolean everBefore) {
    return tally.count(person, slot.index)
        + (everBefore ? visit.before().count(person, slot.index) : 0);
  }

  /** Whether two people make one unit where things are counted per group. */
  boolean sitTogether(Visit visit, Person one, Person other) {
    Grouping grouping = visit.openForm().grouping;
    return one.index() == other.index()
        || grouping == Grouping.TOGETHER
        || (grouping.needsGroups()
            && room.groupOf(one.index()) != 0
            && room.groupOf(one.index()) == room.groupOf(other.index()));
  }

  /** How often someone answered a contribution under an activity, in this phase and round. */
  int answers(Visit visit, Slot slot, Person person, Entry target) {
    int count = 0;
    for (Entry.Answers link = target.answers(); link != null; link = link.older()) {
      Entry answer = link.entry();
      Slot made = answer.slot();
      count +=
          made != null
                  && made.index == slot.index
                  && answer.author() == person.index()
                  && visit.continues(course.visit(answer.visit()))
              ? 1
              : 0;
    }
    return count;
  }

  /** Whether the form asks for groups and the person has no place in one. */
  boolean isUnplaced(Visit visit, Person person) {
    return visit.openForm().grouping.needsGroups() && room.groupOf(person.index()) == 0;
  }
}
