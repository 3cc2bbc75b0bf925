package org.intervisie.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.intervisie.time.Agenda;
import org.intervisie.time.TimeBudget;
import org.jspecify.annotations.Nullable;

/** Reckons with time: how the clock stands, what is planned, and when something falls due. */
final class Timekeeping {
  private Timekeeping() {}

  static SessionClock clock(State state, Instant now) {
    Course course = state.course;
    Visit visit = course.visit() == null ? course.past().last() : course.visit();
    Instant last = state.last;
    Instant then = last == null || now.isAfter(last) ? now : last;
    Instant ended = course.ended();
    Instant at = ended == null ? then : ended;
    return new SessionClock(
        at,
        visit == null ? null : visit.place().phase().id(),
        visit == null ? Duration.ZERO : inPhase(course, visit, at),
        visit == null ? null : planned(state, visit),
        course.elapsed(at),
        planned(state),
        course.still().paused(at, course.status()),
        course.still().apart(at, course.status()),
        course.end());
  }

  /** What falls due at or after an instant, the first of it; null for nothing. */
  static @Nullable Deadline deadline(State state, Instant from) {
    Deadline first = null;
    for (Deadline deadline : deadlines(state)) {
      if (!deadline.at().isBefore(from) && (first == null || deadline.at().isBefore(first.at()))) {
        first = deadline;
      }
    }
    return first;
  }

  private static List<Deadline> deadlines(State state) {
    Course course = state.course;
    Visit visit = course.visit();
    Instant since = course.since();
    List<Deadline> deadlines = new ArrayList<>();
    if (visit != null && since != null) {
      String phase = visit.place().phase().id();
      add(
          deadlines,
          Deadline.Reason.PHASE_PLANNED,
          phase,
          since,
          left(planned(state, visit), visit));
      add(
          deadlines,
          Deadline.Reason.PHASE_LONGEST,
          phase,
          since,
          left(longest(state, visit), visit));
    }
    Instant end = course.end();
    Duration planned = planned(state);
    if (end != null && !course.status().isOver()) {
      deadlines.add(new Deadline(end, Deadline.Reason.MEETING_END, null));
    } else if (planned != null && since != null) {
      Duration left = planned.minus(course.elapsed(since));
      add(deadlines, Deadline.Reason.MEETING_END, null, since, left);
    }
    Instant until = course.still().until();
    if (until != null) {
      deadlines.add(new Deadline(until, Deadline.Reason.NEXT_SITTING, null));
    }
    return deadlines;
  }

  /** What had run out before the clock last started, fell due then and does so no more. */
  private static void add(
      List<Deadline> deadlines,
      Deadline.Reason reason,
      @Nullable String phase,
      Instant since,
      @Nullable Duration left) {
    if (left != null && !left.isNegative()) {
      deadlines.add(new Deadline(since.plus(left), reason, phase));
    }
  }

  private static @Nullable Duration left(@Nullable Duration time, Visit visit) {
    return time == null ? null : time.minus(visit.spent());
  }

  private static @Nullable Duration planned(State state) {
    Duration planned = agenda(state, Instant.EPOCH).planned();
    return planned.isZero() ? null : planned.plus(state.course.extended());
  }

  private static @Nullable Duration longest(State state, Visit visit) {
    TimeBudget time = visit.place().phase().phase.time();
    Duration longest =
        time == null ? null : time.longestFor(state.room.holders(state.method.mask(time.per())));
    return longest == null ? null : longest.plus(visit.extended());
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
                    .filter(person -> Turns.takes(state.method, turns, person))
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
}
