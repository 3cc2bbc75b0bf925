package org.intervisie.session;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One visit of a phase, from its opening to its closing.
 *
 * @param number its place among the visits of the session, from 0
 * @param place where in the flow
 * @param opened when it opened
 * @param openForm the form it is carried out in
 * @param ready who said to be done, by place in the order of joining
 * @param shown the activities, by index, whose contributions were hidden and are now shown
 * @param before what was done in earlier visits of the phase in the same round
 * @param spent the time it has been open, up to the last time the clock started or stopped
 * @param extended how much time was added to what is planned
 * @param skipped whether it ended by being left out
 */
record Visit(
    int number,
    Place place,
    Instant opened,
    PreparedForm openForm,
    Set<Integer> ready,
    Set<Integer> shown,
    Tally before,
    Duration spent,
    Duration extended,
    boolean skipped) {

  Visit inForm(PreparedForm form) {
    return new Visit(number, place, opened, form, ready, shown, before, spent, extended, skipped);
  }

  Visit withReady(int person) {
    return new Visit(
        number,
        place,
        opened,
        openForm,
        plus(ready, person),
        shown,
        before,
        spent,
        extended,
        skipped);
  }

  Visit showing(int slot) {
    return new Visit(
        number,
        place,
        opened,
        openForm,
        ready,
        plus(shown, slot),
        before,
        spent,
        extended,
        skipped);
  }

  Visit spending(Duration more) {
    return new Visit(
        number, place, opened, openForm, ready, shown, before, spent.plus(more), extended, skipped);
  }

  Visit extendedBy(Duration more) {
    return new Visit(
        number, place, opened, openForm, ready, shown, before, spent, extended.plus(more), skipped);
  }

  Visit withBefore(Tally before) {
    return new Visit(
        number, place, opened, openForm, ready, shown, before, spent, extended, skipped);
  }

  Visit closed(boolean skipped) {
    return new Visit(
        number, place, opened, openForm, ready, shown, before, spent, extended, skipped);
  }

  /** Whether two visits are of one phase in one round, so that what was done counts together. */
  boolean continues(Visit earlier) {
    return place.phase() == earlier.place.phase()
        && place.round().serial() == earlier.place.round().serial();
  }

  /** What is planned for it when so many people hold the roles that it counts for. */
  @Nullable Duration planned(int people) {
    org.intervisie.time.TimeBudget time = place.phase().phase.time();
    Duration planned = time == null ? null : time.plannedFor(people);
    return planned == null ? null : planned.plus(extended);
  }

  private static Set<Integer> plus(Set<Integer> set, int element) {
    Set<Integer> more = new HashSet<>(set);
    more.add(element);
    return Set.copyOf(more);
  }
}
