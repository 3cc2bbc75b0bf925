package org.intervisie.catalogue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.Agenda;
import org.intervisie.time.Agenda.Entry;
import org.intervisie.time.Plan;
import org.intervisie.time.PlanningPolicy;

/**
 * How phases could be fitted into less time than they take: what a planner makes of it.
 *
 * @param phases the phases
 * @param policy how far they give way
 */
record LessTime(List<Entry> phases, PlanningPolicy policy) {
  private static final PlanningPolicy AS_PLANNED =
      PlanningPolicy.builder().leastPercent(100).least(Duration.ZERO).build();

  /** Takes what the phases leave: there may be more time than they can fill. */
  private static final Entry SPARE_TIME =
      new Entry("spare time", LocalizedText.plain("spare time"), null, true);

  /** Beyond what any group has, and nearly as much as a planner lays out. */
  private static final Duration AGES = Duration.ofDays(9_000);

  /** Each phase as short as its method says that it may be, else as planned. */
  static LessTime asPlanned(List<Entry> phases) {
    return new LessTime(phases, AS_PLANNED);
  }

  /** Each phase as short as its method says that it may be, else as a planner makes it by itself. */
  static LessTime shortened(List<Entry> phases) {
    return new LessTime(phases, PlanningPolicy.defaults());
  }

  boolean fits(Duration time) {
    return !takesAges(phases) && plan(time) instanceof Plan.Planned;
  }

  /** Without which phases they fit, by their ids; none when that does not help. */
  List<String> leaveOut(Duration time) {
    return !takesAges(phases) && plan(time) instanceof Plan.DoesNotFit misfit
        ? misfit.leaveOut().stream().map(Entry::phase).toList()
        : List.of();
  }

  private Plan plan(Duration time) {
    List<Entry> all = new ArrayList<>(phases);
    all.add(SPARE_TIME);
    return Agenda.plan(all, Instant.EPOCH, time, policy);
  }

  private static boolean takesAges(List<Entry> entries) {
    Duration normal = Duration.ZERO;
    for (Entry entry : entries) {
      Duration planned = entry.planned();
      normal = normal.plus(planned == null ? MeetingTime.shortest(entry) : planned);
    }
    return normal.compareTo(AGES) > 0;
  }
}
