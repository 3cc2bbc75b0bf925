package org.intervisie.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.intervisie.time.Agenda;
import org.intervisie.time.Plan;
import org.intervisie.time.PlanningPolicy;
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
        course.end(),
        behind(state, at));
  }

  /**
   * What the phases that are over took more than planned, and what the open one has run over. What is
   * done again after a return has its planned time once.
   */
  private static Duration behind(State state, Instant at) {
    Course course = state.course;
    Duration behind = Duration.ZERO;
    Place earliest = null;
    Visit open = course.visit();
    Duration planned = open == null ? null : ownTime(state, open);
    if (open != null) {
      earliest = open.place();
      Duration over = planned == null ? null : course.inPhase(open, at).minus(planned);
      behind = over == null || over.isNegative() ? behind : over;
    }
    for (int i = course.past().size() - 1; i >= 0; i--) {
      Visit visit = course.past().get(i);
      Duration then = visit.plannedThen();
      boolean again = earliest != null && !visit.place().isBefore(earliest);
      if (then != null) {
        behind = behind.plus(visit.spent()).minus(again ? Duration.ZERO : then);
      }
      earliest = again ? earliest : visit.place();
    }
    return behind;
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
    List<Agenda.Entry> entries = entries(state);
    if (entries.size() > PreparedMethod.MOST_PHASES) {
      return null;
    }
    Duration planned = Agenda.of(Instant.EPOCH, entries).planned();
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
    return Agenda.of(start, countable(state));
  }

  static Plan plan(State state, Instant start, Duration length, PlanningPolicy policy) {
    return Agenda.plan(countable(state), start, length, policy);
  }

  private static List<Agenda.Entry> countable(State state) {
    List<Agenda.Entry> entries = entries(state);
    if (entries.size() > PreparedMethod.MOST_PHASES) {
      throw Ahead.tooMany();
    }
    return entries;
  }

  private static List<Agenda.Entry> entries(State state) {
    return state.method.entries(
        mask -> state.room.holders(mask),
        turns ->
            (int)
                state.room.present().stream()
                    .filter(person -> Turns.takes(state.method, turns, person))
                    .count());
  }

  /** What a visit has: its part of the time until the end where one is set, or what is planned. */
  static @Nullable Duration planned(State state, Visit visit) {
    boolean open = visit.equals(state.visit());
    return open && visit.given() != null ? visit.given() : ownTime(state, visit);
  }

  /**
   * What the method plans for a visit, with what was added, whatever end is set; once it is over, what was
   * planned for those who were there.
   */
  static @Nullable Duration ownTime(State state, Visit visit) {
    if (!visit.equals(state.visit())) {
      return visit.plannedThen();
    }
    TimeBudget time = visit.place().phase().phase.time();
    return time == null ? null : visit.planned(state.room.holders(state.method.mask(time.per())));
  }
}
