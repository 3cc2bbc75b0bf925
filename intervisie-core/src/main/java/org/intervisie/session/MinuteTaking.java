package org.intervisie.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.intervisie.method.Kind;
import org.jspecify.annotations.Nullable;

/** Writes down what may be kept of a meeting: nothing that not everyone may see. */
final class MinuteTaking {
  private MinuteTaking() {}

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
        course.end(),
        state.room.everyone().stream().map(Person::id).toList(),
        sittings(state),
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
        visit.place().phase().id(),
        visit.opened(),
        Timekeeping.ownTime(state, visit),
        actual,
        visit.skipped());
  }

  /** The times that the group sat together, pauses included, and who were there at some moment. */
  private static List<SessionMinutes.Sitting> sittings(State state) {
    List<SessionMinutes.Sitting> sittings = new ArrayList<>();
    Set<String> here = new LinkedHashSet<>();
    Set<String> wereHere = new LinkedHashSet<>();
    Instant began = null;
    for (Event event : state.others) {
      if (event instanceof Event.Joined joined) {
        here.add(joined.participant());
        wereHere.add(joined.participant());
      } else if (event instanceof Event.Left left) {
        here.remove(left.participant());
      } else if (event instanceof Event.Begun || event instanceof Event.Reconvened) {
        began = event.at();
        wereHere.retainAll(here);
      } else if (began != null && (event instanceof Event.Adjourned || isEnd(event))) {
        sittings.add(sitting(state, began, event.at(), wereHere));
        began = null;
      }
    }
    if (began != null) {
      sittings.add(sitting(state, began, null, wereHere));
    }
    return sittings;
  }

  private static boolean isEnd(Event event) {
    return event instanceof Event.Finished || event instanceof Event.Abandoned;
  }

  private static SessionMinutes.Sitting sitting(
      State state, Instant began, @Nullable Instant ended, Set<String> people) {
    return new SessionMinutes.Sitting(
        began,
        ended,
        state.room.everyone().stream().map(Person::id).filter(people::contains).toList());
  }
}
