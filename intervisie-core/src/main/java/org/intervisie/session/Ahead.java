package org.intervisie.session;

import java.util.ArrayList;
import java.util.List;
import org.intervisie.method.Choice;
import org.intervisie.time.Agenda;
import org.intervisie.time.TimeBudget;
import org.jspecify.annotations.Nullable;

/**
 * What is still to come, as far as the flow foresees: everyone who is there takes turns, cycles go round
 * as often as they must, and what goes on until it is enough ends with the round that it is in.
 */
final class Ahead {
  private final PreparedMethod method;
  private final int most;
  private final List<Agenda.Entry> entries = new ArrayList<>();

  private Ahead(PreparedMethod method, int most) {
    this.method = method;
    this.most = most;
  }

  /**
   * The open phase, where there is one, and those after it, with their times for the people who will
   * have the roles then.
   *
   * @param most how many there may be, at most {@link PreparedMethod#MOST_PHASES}
   * @throws IllegalArgumentException if there are more
   */
  static List<Agenda.Entry> of(State state, int most) {
    Course course = state.course;
    Visit visit = course.visit();
    Place first = course.pending();
    Room room = state.room;
    if (visit != null) {
      first = visit.place();
    } else if (course.status() == Status.GATHERING) {
      first = state.flow().first();
    }
    if (first == null) {
      return List.of();
    }
    if (visit == null) {
      room = Turns.entering(state.method, room, course.cameFrom(), first);
    }
    return new Ahead(state.method, most).from(first, room, course.past().size() + 1);
  }

  private List<Agenda.Entry> from(Place first, Room there, int visits) {
    Room room = there;
    int number = visits;
    Place next = null;
    for (Place place = first; place != null; place = next) {
      if (entries.size() == most) {
        throw tooMany();
      }
      TimeBudget time = place.phase().phase.time();
      int people = time == null ? 0 : room.holders(method.mask(time.per()));
      entries.add(place.phase().phase.entry(people));
      room = chosen(room, place.phase().phase.chooses());
      next = new Flow(method, room, number++).foreseen(place);
      room = next == null ? room : Turns.entering(method, room, place, next);
    }
    return entries;
  }

  static IllegalArgumentException tooMany() {
    return new IllegalArgumentException(
        "with all rounds and turns there are more than "
            + PreparedMethod.MOST_PHASES
            + " phases to lay on the clock");
  }

  /** Where nobody has the role that a choice gives, someone will: nobody knows who, so the last. */
  private Room chosen(Room room, @Nullable Choice choice) {
    String role = choice == null ? null : choice.makesAuthor();
    if (role == null || method.mask(role) == 0 || room.holders(method.mask(role)) > 0) {
      return room;
    }
    List<Person> people = room.present();
    for (int i = people.size() - 1; i >= 0; i--) {
      if (people.get(i).holds(method.plainMask())) {
        return room.grant(people.get(i), method.roleNumber(role));
      }
    }
    return room;
  }
}
