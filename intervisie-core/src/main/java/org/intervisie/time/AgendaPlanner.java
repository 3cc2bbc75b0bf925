package org.intervisie.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.intervisie.time.Agenda.Entry;
import org.intervisie.time.Agenda.Item;
import org.intervisie.time.Agenda.Reason;

/** Fits entries and breaks into a given time, and leaves entries out where that is needed. */
final class AgendaPlanner {
  private final List<Entry> entries;
  private final PlanningPolicy policy;
  private final Instant start;
  private final Duration length;
  private final Breaks breaks;

  AgendaPlanner(Instant start, Duration length, List<Entry> entries, PlanningPolicy policy) {
    if (length.compareTo(Elastic.LIMIT) > 0) {
      throw new IllegalArgumentException("an agenda may take at most 10,000 days");
    }
    this.entries = List.copyOf(entries);
    this.policy = policy;
    this.start = start;
    this.length = length;
    this.breaks = new Breaks(this.entries, policy);
  }

  Plan plan() {
    boolean[] out = new boolean[entries.size()];
    Elastic elastic = new Elastic(entries, policy, out);
    Plan all = plan(elastic, out);
    if (!(all instanceof Plan.DoesNotFit misfit)
        || misfit.shortBy().isZero()
        || misfit.shortBy().compareTo(Elastic.LIMIT) > 0) {
      return all;
    }
    List<LeavingOut.Candidate> leaving =
        LeavingOut.choose(entries, policy, elastic, misfit.shortBy().toNanos());
    Set<String> gone =
        leaving.stream().map(LeavingOut.Candidate::phase).collect(Collectors.toSet());
    for (int i = 0; i < out.length; i++) {
      out[i] = entries.get(i).optional() && gone.contains(entries.get(i).phase());
    }
    Plan rest = plan(new Elastic(entries, policy, out), out);
    if (rest instanceof Plan.DoesNotFit) {
      return all;
    }
    return policy.leaveOut() == PlanningPolicy.LeaveOut.IF_NEEDED
        ? rest
        : new Plan.DoesNotFit(
            length,
            misfit.shortest(),
            misfit.longest(),
            leaving.stream().map(phase -> entries.get(phase.first())).toList());
  }

  private Plan plan(Elastic elastic, boolean[] out) {
    Duration fixed = breaks.fixed();
    Duration shortest = fixed.plusNanos(elastic.least());
    if (length.compareTo(shortest) < 0) {
      return misfit(elastic, needed(elastic, elastic.most()));
    }
    long time = length.minus(fixed).toNanos();
    int most = mostBreaks(elastic, time);
    if (time - most * breaks.each() > elastic.most()) {
      return misfit(elastic, most);
    }
    int count = fewestBreaks(elastic, time, most);
    long[] lengths = elastic.filling(time - count * breaks.each());
    return new Plan.Planned(agenda(lengths, breaks.after(lengths, count), out));
  }

  private Plan.DoesNotFit misfit(Elastic elastic, int most) {
    Duration fixed = breaks.fixed();
    Duration longest =
        elastic.isEndless()
            ? null
            : fixed
                .plusNanos(elastic.most())
                .plus(Duration.ofNanos(breaks.each()).multipliedBy(most));
    return new Plan.DoesNotFit(length, fixed.plusNanos(elastic.least()), longest, List.of());
  }

  /** How many breaks after work are needed when entries fill so much time. */
  private int needed(Elastic elastic, long work) {
    return breaks.each() == 0 ? 0 : breaks.needed(elastic.filling(work));
  }

  /** As many breaks after work as could be of use, and fit beside the entries at their shortest. */
  private int mostBreaks(Elastic elastic, long time) {
    int useful = needed(elastic, Math.min(time, elastic.most()));
    return useful == 0 ? 0 : (int) Math.min(useful, (time - elastic.least()) / breaks.each());
  }

  /** With more breaks there is less time to work, so fewer are needed: there is one turning point. */
  private int fewestBreaks(Elastic elastic, long time, int most) {
    int low = 0;
    int high = most;
    // As if the breaks needed were in proportion to the work.
    int next = (int) Math.min(most - 1, most / (1 + (double) most * breaks.each() / time));
    while (low < high) {
      long work = time - next * breaks.each();
      int needed = work > elastic.most() ? most + 1 : needed(elastic, work);
      if (needed <= next) {
        high = next;
        low = Math.max(low, needed);
        next = low;
      } else {
        low = next + 1;
        high = Math.min(high, needed);
        next = (low + high) / 2;
      }
    }
    return low;
  }

  private Agenda agenda(long[] lengths, long[] breakAfter, boolean[] out) {
    List<Item> items = new ArrayList<>(lengths.length);
    Instant next = start;
    for (int i = 0; i < lengths.length; i++) {
      Entry entry = entries.get(i);
      Duration time = Duration.ofNanos(lengths[i]);
      Reason reason = out[i] ? Reason.LEFT_OUT : reason(entry, time);
      Item item = Item.of(entry, 1, next, time, reason);
      items.add(item);
      next = item.end();
      if (breakAfter[i] > 0) {
        Item pause = Item.pause(entry.phase(), 1, next, Duration.ofNanos(breakAfter[i]));
        items.add(pause);
        next = pause.end();
      }
    }
    return new Agenda(start, items);
  }

  private static Reason reason(Entry entry, Duration length) {
    Duration planned = entry.planned();
    if (planned == null) {
      return entry.optional() && length.isZero() ? Reason.LEFT_OUT : Reason.SHARED_OUT;
    }
    int more = length.compareTo(planned);
    return more == 0 ? Reason.PLANNED : more < 0 ? Reason.SQUEEZED : Reason.STRETCHED;
  }
}
