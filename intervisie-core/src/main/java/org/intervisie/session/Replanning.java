package org.intervisie.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.intervisie.time.Agenda;
import org.intervisie.time.AgendaChange;
import org.intervisie.time.Plan;
import org.intervisie.time.PlanningPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Lays a meeting on the clock again while it runs. What is over stays; the open phase and those after it
 * are laid out as if people had begun with it so long ago as they have worked at it, and went on now.
 */
final class Replanning {
  /** No plan fits into this, so that the planner says what is the least and the most. */
  private static final Duration NO_TIME = Duration.ofNanos(-1);

  /** Every opening of a phase lays all of them out, also when a long log is replayed. */
  private static final int MOST_TO_SHARE = 500;

  private final State state;
  private final PlanningPolicy policy;
  private final Instant at;
  private final List<Agenda.Entry> ahead;
  private final @Nullable Visit open;
  private final Duration spent;

  private Replanning(State state, Instant now, PlanningPolicy policy) {
    this(state, now, policy, PreparedMethod.MOST_PHASES);
  }

  private Replanning(State state, Instant now, PlanningPolicy policy, int most) {
    this.state = state;
    this.policy = policy;
    this.at = goingOn(state, now);
    this.ahead = Ahead.of(state, most);
    this.open = state.visit();
    this.spent = open == null ? Duration.ZERO : state.course.inPhase(open, at);
  }

  /** Between sittings people go on when they meet again, where that is known. */
  private static Instant goingOn(State state, Instant now) {
    Instant last = state.last;
    Instant at = last == null || now.isAfter(last) ? now : last;
    Instant until = state.course.still().until();
    return until == null || at.isAfter(until) ? at : until;
  }

  /** The agenda as it stands: until the end that was set, or at its own times. */
  static Plan plan(State state, Instant now) {
    Replanning replanning = new Replanning(state, now, state.method.policy());
    Instant end = state.course.end();
    return replanning.whole(end == null ? replanning.atOwnTimes() : replanning.until(end, true));
  }

  /** The agenda that would follow when an end is set. */
  static Plan plan(State state, Instant now, Instant end, PlanningPolicy policy) {
    Replanning replanning = new Replanning(state, now, policy);
    return replanning.whole(replanning.until(end, false));
  }

  /** What more time for the open phase would change. */
  static AgendaChange extending(State state, Duration more, Instant now) {
    if (!Bounds.isSound(more)) {
      throw new IllegalArgumentException(
          "an extension is more than zero and at most 366 days, but is " + more);
    }
    Visit visit = state.visit();
    State extended =
        visit == null ? state : state.with(state.course.withVisit(visit.extendedBy(more)));
    return new AgendaChange(plan(state, now), plan(extended, now));
  }

  /**
   * What the open phase gets of the time until the end: where not all fits its shortest or, with too much
   * time, its longest. Null where no end is set, and for its own time where all takes too long to be
   * laid out.
   */
  static @Nullable Duration given(State state, Instant at) {
    Instant end = state.course.end();
    if (end == null || state.visit() == null) {
      return null;
    }
    try {
      return new Replanning(state, at, state.method.policy(), MOST_TO_SHARE).share(end);
    } catch (IllegalArgumentException tooLong) {
      return null;
    }
  }

  private Duration share(Instant end) {
    Plan plan = until(end, false);
    if (plan instanceof Plan.Planned planned) {
      return planned.agenda().items().get(0).length();
    }
    Plan.DoesNotFit bounds = bounds(entries(false).get(0));
    Duration longest = bounds.longest();
    return longest != null && ((Plan.DoesNotFit) plan).shortBy().isZero()
        ? longest
        : bounds.shortest();
  }

  private Plan until(Instant end, boolean asGiven) {
    if (ahead.isEmpty()) {
      return new Plan.Planned(new Agenda(at, List.of()));
    }
    return Agenda.plan(entries(asGiven), start(), end, policy);
  }

  /** Each at its planned time, or else at the least, and so with the end wherever that leads. */
  private Plan atOwnTimes() {
    List<Agenda.Entry> entries = entries(true);
    List<Agenda.Entry> fixed = new ArrayList<>(entries.size());
    for (Agenda.Entry entry : entries) {
      Duration planned = entry.planned();
      fixed.add(fixed(entry, planned == null ? bounds(entry).shortest() : planned));
    }
    // The planner knows which breaks belong to that.
    Plan.DoesNotFit bounds = (Plan.DoesNotFit) Agenda.plan(fixed, start(), NO_TIME, policy);
    Duration length = Objects.requireNonNullElse(bounds.longest(), bounds.shortest());
    return Agenda.plan(entries, start(), length, policy);
  }

  private Instant start() {
    return at.minus(spent);
  }

  private List<Agenda.Entry> entries(boolean asGiven) {
    if (open == null) {
      return ahead;
    }
    List<Agenda.Entry> entries = new ArrayList<>(ahead);
    Duration given = open.given();
    entries.set(
        0,
        asGiven && given != null
            ? fixed(ahead.get(0), longer(given, spent))
            : running(open, ahead.get(0)));
    return entries;
  }

  /** An open phase: with what was added to its times, and never shorter than it has been already. */
  private Agenda.Entry running(Visit visit, Agenda.Entry entry) {
    Duration more = visit.extended();
    Duration planned = plus(entry.planned(), more);
    Duration longest = plus(entry.longest(), more);
    Plan.DoesNotFit bounds =
        bounds(
            new Agenda.Entry(
                entry.phase(), entry.title(), entry.shortest(), planned, longest, false));
    Duration least = planned == null ? bounds.shortest().plus(more) : bounds.shortest();
    Duration shortest = longer(least, spent);
    Duration normal = planned == null ? null : longer(planned, spent);
    Duration most = bounds.longest();
    return new Agenda.Entry(
        entry.phase(),
        entry.title(),
        shortest,
        normal,
        most == null ? null : longer(most, normal == null ? shortest : normal),
        false);
  }

  private static Agenda.Entry fixed(Agenda.Entry entry, Duration time) {
    return new Agenda.Entry(entry.phase(), entry.title(), time, time, time, false);
  }

  private Plan.DoesNotFit bounds(Agenda.Entry entry) {
    return (Plan.DoesNotFit) Agenda.plan(List.of(entry), Instant.EPOCH, NO_TIME, policy);
  }

  private static @Nullable Duration plus(@Nullable Duration time, Duration more) {
    return time == null ? null : time.plus(more);
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  // The whole: what is over, what is open, what is to come

  private Plan whole(Plan rest) {
    if (rest instanceof Plan.DoesNotFit misfit) {
      return fromNow(misfit);
    }
    Plan.Planned planned = (Plan.Planned) rest;
    List<Agenda.Item> items = new ArrayList<>();
    for (Visit visit : state.course.past()) {
      items.add(over(visit));
    }
    int sitting = state.course.still().sitting();
    for (Agenda.Item item : planned.agenda().items()) {
      items.add(
          open != null && items.size() == state.course.past().size()
              ? open(open, item)
              : item.inSitting(sitting));
    }
    return new Plan.Planned(new Agenda(items.isEmpty() ? at : items.get(0).start(), items));
  }

  /** What does not fit into the time that is left; what the open phase has taken is gone. */
  private Plan fromNow(Plan.DoesNotFit misfit) {
    Duration longest = misfit.longest();
    return new Plan.DoesNotFit(
        misfit.length().minus(spent),
        misfit.shortest().minus(spent),
        longest == null ? null : longest.minus(spent),
        misfit.leaveOut());
  }

  /** In a stray log a phase may close before it opens. */
  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Agenda.Item over(Visit visit) {
    Agenda.Entry entry = visit.place().phase().phase.entry(0);
    Instant closed = visit.closed();
    return new Agenda.Item(
        entry.phase(),
        entry.title(),
        visit.sitting(),
        visit.opened(),
        closed == null ? visit.opened() : later(visit.opened(), closed),
        visit.plannedThen(),
        visit.spent(),
        visit.skipped() ? Agenda.Reason.LEFT_OUT : Agenda.Reason.DONE,
        entry.optional());
  }

  private Agenda.Item open(Visit visit, Agenda.Item item) {
    Duration planned = plus(ahead.get(0).planned(), visit.extended());
    return new Agenda.Item(
        item.phase(),
        item.title(),
        visit.sitting(),
        visit.opened(),
        later(visit.opened(), item.end()),
        planned,
        item.length(),
        reason(planned, item.length()),
        ahead.get(0).optional());
  }

  private Agenda.Reason reason(@Nullable Duration planned, Duration length) {
    if (planned == null) {
      return Agenda.Reason.SHARED_OUT;
    }
    if (spent.compareTo(planned) > 0 && length.equals(spent)) {
      return Agenda.Reason.RUNNING_OVER;
    }
    int more = length.compareTo(planned);
    return more == 0
        ? Agenda.Reason.PLANNED
        : more < 0 ? Agenda.Reason.SQUEEZED : Agenda.Reason.STRETCHED;
  }
}
