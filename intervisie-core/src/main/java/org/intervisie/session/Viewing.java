package org.intervisie.session;

import java.util.ArrayList;
import java.util.List;
import org.intervisie.method.Mode;
import org.jspecify.annotations.Nullable;

/** Decides what one participant is shown of a session. */
final class Viewing {
  private Viewing() {}

  static SessionView view(State state, Person viewer) {
    Visit visit = state.visit();
    List<SessionView.Person> people = new ArrayList<>();
    for (Person person : state.room.everyone()) {
      people.add(
          new SessionView.Person(
              person.id(),
              person.name(),
              person.present() ? state.method.roleIds(person.roles()) : List.of(),
              person.present(),
              visit != null && visit.ready().contains(person.index()),
              visit != null && Duties.isDone(state, visit, person)));
    }
    List<SessionView.Seen> seen = new ArrayList<>();
    for (Entry entry : state.entries) {
      if (Seeing.sees(state, entry, viewer)) {
        seen.add(seen(state, entry));
      }
    }
    List<ContributionId> chosen = new ArrayList<>();
    for (Course.Chosen choice : state.course.choices()) {
      Entry entry = state.entries.get(choice.contribution() - 1);
      if (Seeing.sees(state, entry, viewer)) {
        chosen.add(entry.event().contribution());
      }
    }
    return new SessionView(
        state.method.method().id(),
        state.course.status(),
        viewer.id(),
        visit == null ? null : visit.place().phase().id(),
        visit == null ? null : visit.openForm().form.id(),
        turn(state, visit),
        people,
        state.room.groups(),
        state.entries.size(),
        seen,
        chosen);
  }

  /** Whose turn it is; null for nobody's. */
  private static @Nullable String turn(State state, @Nullable Visit visit) {
    int turn = visit == null ? -1 : visit.place().round().nearestTurn();
    return turn < 0 ? null : state.room.get(turn).id();
  }

  private static SessionView.Seen seen(State state, Entry entry) {
    Event.Contributed event = entry.event();
    Slot slot = entry.slot();
    return new SessionView.Seen(
        event.contribution(),
        event.at(),
        state.course.visit(entry.visit()).place().phase().id(),
        event.author(),
        event.isRecordedByAnother() ? event.by() : null,
        event.kind(),
        slot == null ? Mode.SPOKEN : slot.activity.mode(),
        entry.withdrawn() ? null : event.text(),
        entry.withdrawn() ? null : event.label(),
        event.about(),
        entry.withdrawn());
  }
}
