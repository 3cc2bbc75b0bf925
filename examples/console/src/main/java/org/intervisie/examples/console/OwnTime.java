package org.intervisie.examples.console;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.intervisie.method.Meetings;
import org.intervisie.method.Method;
import org.intervisie.time.Agenda;
import org.intervisie.time.Break;
import org.intervisie.time.DurationRange;
import org.intervisie.time.Plan;
import org.intervisie.time.PlanningPolicy;
import org.jspecify.annotations.Nullable;

/**
 * How long a meeting takes by the method itself, for when nobody says so. Where the method takes several,
 * its source says how long each is. Else it is its phases at their planned times, or at their shortest
 * where none is planned. Where phases have neither, it is what the source says that the whole takes at
 * least, if that is more; else there must be something left for them, so it is rounded up to a
 * multiple of five minutes. Breaks come on top of it.
 */
final class OwnTime {
  private static final long ROUND = 5;

  private final List<Agenda.Entry> entries;
  private final PlanningPolicy policy;

  OwnTime(List<Agenda.Entry> entries, PlanningPolicy policy) {
    this.entries = entries;
    this.policy = policy;
  }

  /** The time of one meeting, with the breaks; null when neither phases nor the whole have any. */
  @Nullable Duration of(Method method) {
    Meetings meetings = method.meetings();
    DurationRange each = method.duration();
    if (meetings != null) {
      return each == null || each.min() == null ? meetings.length() : each.min();
    }
    Duration work = work(method.duration());
    return work == null ? null : withBreaks(work);
  }

  private @Nullable Duration work(@Nullable DurationRange whole) {
    Duration phases = Duration.ZERO;
    Duration untimed = Duration.ZERO;
    for (Agenda.Entry entry : entries) {
      Duration time = entry.planned() == null ? entry.shortest() : entry.planned();
      phases = time == null ? phases : phases.plus(time);
      untimed = time == null && !entry.optional() ? untimed.plus(policy.grain()) : untimed;
    }
    Duration stated = whole == null || whole.min() == null ? Duration.ZERO : whole.min();
    if (untimed.isZero()) {
      return phases.isZero() ? null : phases;
    }
    if (stated.compareTo(phases) > 0) {
      return stated;
    }
    return phases.isZero() ? null : roundedUp(phases.plus(untimed));
  }

  private static Duration roundedUp(Duration time) {
    long minutes = time.plusMinutes(ROUND).minusNanos(1).toMinutes();
    return Duration.ofMinutes(minutes / ROUND * ROUND);
  }

  /** A longer meeting may ask for more breaks, so this goes on until it has room for all of them. */
  private Duration withBreaks(Duration work) {
    Duration length = work.plus(breaksAfterPhases());
    while (Agenda.plan(entries, Instant.EPOCH, length, policy) instanceof Plan.Planned planned) {
      Duration needed = work.plus(breaks(planned.agenda()));
      if (needed.compareTo(length) <= 0) {
        return length;
      }
      length = needed;
    }
    return length;
  }

  private Duration breaksAfterPhases() {
    Duration breaks = Duration.ZERO;
    for (Agenda.Entry entry : entries.subList(0, entries.size() - 1)) {
      for (Break pause : policy.breaks()) {
        if (pause instanceof Break.AfterPhase after && after.phase().equals(entry.phase())) {
          breaks = breaks.plus(after.length());
        }
      }
    }
    return breaks;
  }

  private static Duration breaks(Agenda agenda) {
    return agenda.items().stream()
        .filter(Agenda.Item::isBreak)
        .map(Agenda.Item::length)
        .reduce(Duration.ZERO, Duration::plus);
  }
}
