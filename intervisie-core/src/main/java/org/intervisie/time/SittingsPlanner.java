package org.intervisie.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.intervisie.text.InvalidDefinitionException;
import org.intervisie.time.Agenda.Entry;
import org.intervisie.time.Agenda.Item;
import org.intervisie.time.Agenda.Reason;
import org.intervisie.time.PlanningPolicy.LeaveOut;

/** Divides entries over sittings, and has each sitting laid out like a meeting of its own. */
final class SittingsPlanner {
  private final List<Entry> entries;
  private final List<Sitting> sittings;
  private final PlanningPolicy policy;
  private final Duration length;

  SittingsPlanner(List<Entry> entries, List<Sitting> sittings, PlanningPolicy policy) {
    InvalidDefinitionException.in("sittings")
        .require(!sittings.isEmpty(), "there must be at least one")
        .require(inOrder(sittings), "none may begin before the one before it ends")
        .throwIfAny();
    this.entries = List.copyOf(entries);
    this.sittings = List.copyOf(sittings);
    this.policy = policy;
    this.length = sittings.stream().map(Sitting::length).reduce(Duration.ZERO, Duration::plus);
  }

  private static boolean inOrder(List<Sitting> sittings) {
    for (int i = 1; i < sittings.size(); i++) {
      if (sittings.get(i).start().isBefore(sittings.get(i - 1).end())) {
        return false;
      }
    }
    return true;
  }

  Plan plan() {
    Plan whole =
        Agenda.plan(entries, sittings.get(0).start(), length, policy.withLeaveOut(LeaveOut.NEVER));
    Plan all = plan(Set.of());
    if (all instanceof Plan.Planned || !(whole instanceof Plan.DoesNotFit misfit)) {
      return all;
    }
    Set<String> gone = misfit.leaveOut().stream().map(Entry::phase).collect(Collectors.toSet());
    Plan rest = gone.isEmpty() ? all : plan(gone);
    if (rest instanceof Plan.DoesNotFit) {
      return new Plan.DoesNotFit(length, misfit.shortest(), misfit.longest(), List.of());
    }
    return policy.leaveOut() == LeaveOut.IF_NEEDED ? rest : misfit;
  }

  /** Cuts what stays when some phases are left out. */
  private Plan plan(Set<String> gone) {
    List<Entry> staying = entries.stream().filter(entry -> !isOut(entry, gone)).toList();
    Cuts cuts = new Cuts(staying, sittings, policy);
    List<Integer> ends = cuts.best();
    if (ends.isEmpty()) {
      Plan.DoesNotFit bounds = Cuts.bounds(entries, policy);
      return new Plan.DoesNotFit(
          length, bounds.shortest(), bounds.longest(), List.of(), cuts.firstUnfilled());
    }
    return new Plan.Planned(agenda(staying, ends, gone));
  }

  private static boolean isOut(Entry entry, Set<String> gone) {
    return entry.optional() && gone.contains(entry.phase());
  }

  private Agenda agenda(List<Entry> staying, List<Integer> ends, Set<String> gone) {
    List<Item> items = new ArrayList<>();
    int first = 0;
    int next = 0;
    for (int number = 1; number <= ends.size(); number++) {
      Sitting sitting = sittings.get(number - 1);
      int end = ends.get(number - 1);
      Plan plan =
          Agenda.plan(staying.subList(first, end), sitting.start(), sitting.length(), policy);
      for (Item item : ((Plan.Planned) plan).agenda().items()) {
        if (!item.isBreak()) {
          next = 1 + leaveOut(next, gone, number, item.start(), items);
        }
        items.add(item.inSitting(number));
      }
      next = leaveOut(next, gone, number, sitting.end(), items);
      first = end;
    }
    return new Agenda(sittings.get(0).start(), items);
  }

  /** Adds what is left out from a place on; returns the place of the next entry that stays. */
  private int leaveOut(int place, Set<String> gone, int sitting, Instant at, List<Item> items) {
    int next = place;
    while (next < entries.size() && isOut(entries.get(next), gone)) {
      items.add(Item.of(entries.get(next), sitting, at, Duration.ZERO, Reason.LEFT_OUT));
      next++;
    }
    return next;
  }
}
