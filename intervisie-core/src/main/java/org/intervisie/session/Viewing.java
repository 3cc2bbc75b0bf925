package org.intervisie.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.intervisie.method.Kind;
import org.intervisie.method.Mode;
import org.intervisie.time.Agenda;
import org.intervisie.time.TimeBudget;
import org.jspecify.annotations.Nullable;

/** What is shown of a session: to one participant, on the clock, and in the minutes. */
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
        people,
        state.room.groups(),
        state.entries.size(),
        seen,
        chosen);
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

  static SessionClock clock(State state, Instant now) {
    Course course = state.course;
    Visit visit = course.visit() == null ? course.past().last() : course.visit();
    Instant last = state.last;
    Instant then = last == null || now.isAfter(last) ? now : last;
    Instant ended = course.ended();
    Instant until = ended == null ? then : ended;
    Duration elapsed = course.elapsed(until);
    Instant began = course.began();
    Agenda agenda = agenda(state, Instant.EPOCH);
    return new SessionClock(
        visit == null ? null : visit.place().phase().id(),
        visit == null ? Duration.ZERO : inPhase(course, visit, until),
        visit == null ? null : planned(state, visit),
        elapsed,
        agenda.planned().isZero() ? null : agenda.planned(),
        began == null ? Duration.ZERO : Duration.between(began, until).minus(elapsed));
  }

  private static Duration inPhase(Course course, Visit visit, Instant until) {
    return visit.equals(course.visit()) ? course.inPhase(visit, until) : visit.spent();
  }

  static Agenda agenda(State state, Instant start) {
    return state.method.agenda(
        start,
        mask -> state.room.holders(mask),
        turns ->
            (int)
                state.room.present().stream()
                    .filter(person -> Flow.takesTurn(state.method, turns, person))
                    .count());
  }

  /** What is planned for a visit: once it is over, what was planned for those who were there. */
  static @Nullable Duration planned(State state, Visit visit) {
    if (!visit.equals(state.visit())) {
      return visit.plannedThen();
    }
    TimeBudget time = visit.place().phase().phase.time();
    return time == null ? null : visit.planned(state.room.holders(state.method.mask(time.per())));
  }

  static SessionMinutes minutes(State state) {
    Course course = state.course;
    List<SessionMinutes.Visit> visits = new ArrayList<>();
    for (Visit visit : course.past()) {
      visits.add(line(state, visit, visit.spent()));
    }
    Visit open = course.visit();
    Instant last = state.last;
    if (open != null && last != null) {
      visits.add(line(state, open, course.inPhase(open, last)));
    }
    List<SessionMinutes.Line> chosen = new ArrayList<>();
    for (Course.Chosen choice : course.choices()) {
      Entry entry = state.entries.get(choice.contribution() - 1);
      if (Seeing.isShown(state, entry)) {
        chosen.add(line(entry, choice.basis()));
      }
    }
    return new SessionMinutes(
        state.method.method().id(),
        course.status(),
        course.began(),
        course.ended(),
        state.room.everyone().stream().map(Person::id).toList(),
        chosen,
        shared(state, Kind.INSIGHT),
        shared(state, Kind.ACTION),
        shared(state, Kind.AGREEMENT),
        visits);
  }

  private static List<SessionMinutes.Line> shared(State state, String kind) {
    List<SessionMinutes.Line> lines = new ArrayList<>();
    for (Entry entry : state.entries) {
      if (entry.kind().equals(kind) && !entry.withdrawn() && Seeing.isShown(state, entry)) {
        lines.add(line(entry, null));
      }
    }
    return lines;
  }

  private static SessionMinutes.Line line(Entry entry, @Nullable String basis) {
    return new SessionMinutes.Line(
        entry.event().contribution(),
        entry.event().author(),
        entry.kind(),
        entry.withdrawn() ? null : entry.event().text(),
        basis);
  }

  private static SessionMinutes.Visit line(State state, Visit visit, Duration actual) {
    return new SessionMinutes.Visit(
        visit.place().phase().id(), visit.opened(), planned(state, visit), actual, visit.skipped());
  }
}
