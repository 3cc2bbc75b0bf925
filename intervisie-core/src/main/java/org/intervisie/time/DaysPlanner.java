package org.intervisie.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.intervisie.time.Agenda.Entry;
import org.intervisie.time.Agenda.Item;

/**
 * Lays entries over days that count. The planner works on a line on which each such day is one
 * day long; here its lengths become dates.
 */
final class DaysPlanner {
  private static final Duration DAY = Duration.ofDays(1);
  private static final String TOO_LONG = "an agenda may take at most 10,000 days";

  private final List<Entry> given;
  private final List<Entry> entries;
  private final Pace pace;

  DaysPlanner(List<Entry> entries, Pace pace, PlanningPolicy policy) {
    this.given = List.copyOf(entries);
    this.entries =
        entries.stream()
            .map(entry -> inDays(entry, isNothing(entry) ? 0 : pace.daysOf(entry.phase()), policy))
            .toList();
    this.pace = pace;
  }

  /** Whether nobody is there to do it: a time per participant, and no participant. */
  private static boolean isNothing(Entry entry) {
    return Duration.ZERO.equals(entry.planned()) || Duration.ZERO.equals(entry.longest());
  }

  /** Bounds in whole days, rounded inwards: half of three days is two, and of one day one. */
  private static Entry inDays(Entry entry, int days, PlanningPolicy policy) {
    long least = Math.min(days, Math.max(1, (days * (long) policy.leastPercent() + 99) / 100));
    long most = days * (long) policy.mostPercent() / 100;
    return new Entry(
        entry.phase(),
        entry.title(),
        Duration.ofDays(least),
        Duration.ofDays(days),
        Duration.ofDays(most),
        entry.optional());
  }

  /** All at the pace itself. */
  Agenda atPace(LocalDate first) {
    Agenda agenda = Agenda.of(Instant.EPOCH, entries);
    long days = agenda.length().toDays();
    List<LocalDate> dates =
        first
            .datesUntil(first.plusDays(Elastic.LIMIT.toDays()))
            .filter(pace::counts)
            .limit(days)
            .toList();
    if (dates.size() < days) {
      throw new IllegalArgumentException(TOO_LONG);
    }
    return onDates(agenda, dates, first);
  }

  /** All of the days from the first to the last that count. */
  Plan plan(LocalDate first, LocalDate last, PlanningPolicy policy) {
    if (ChronoUnit.DAYS.between(first, last) >= Elastic.LIMIT.toDays()) {
      throw new IllegalArgumentException(TOO_LONG);
    }
    List<LocalDate> dates =
        first
            .datesUntil(last.isBefore(first) ? first : last.plusDays(1))
            .filter(pace::counts)
            .toList();
    Plan plan =
        Agenda.plan(
            entries,
            Instant.EPOCH,
            Duration.ofDays(dates.size()),
            policy.withGrain(DAY).withBreaks(List.of()));
    return plan instanceof Plan.Planned planned
        ? new Plan.Planned(onDates(planned.agenda(), dates, first))
        : asGiven((Plan.DoesNotFit) plan);
  }

  /** What may be left out is one of the entries that were asked for, not one in days. */
  private Plan asGiven(Plan.DoesNotFit plan) {
    return new Plan.DoesNotFit(
        plan.length(),
        plan.shortest(),
        plan.longest(),
        plan.leaveOut().stream().map(entry -> given.get(entries.indexOf(entry))).toList());
  }

  private Agenda onDates(Agenda agenda, List<LocalDate> dates, LocalDate first) {
    List<Item> items = new ArrayList<>();
    Instant end = startOf(dates.isEmpty() ? first : dates.get(0));
    Instant start = end;
    int next = 0;
    for (Item item : agenda.items()) {
      int days = (int) item.length().toDays();
      Instant begins = days == 0 ? end : startOf(dates.get(next));
      next += days;
      end = days == 0 ? end : startOf(dates.get(next - 1).plusDays(1));
      items.add(
          new Item(
              item.phase(),
              item.title(),
              1,
              begins,
              end,
              item.planned(),
              item.length(),
              item.reason(),
              item.optional()));
    }
    return new Agenda(start, items);
  }

  private Instant startOf(LocalDate date) {
    return date.atStartOfDay(pace.zone()).toInstant();
  }
}
