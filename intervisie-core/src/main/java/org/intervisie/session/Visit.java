package org.intervisie.session;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.intervisie.time.TimeBudget;
import org.jspecify.annotations.Nullable;

/**
 * One visit of a phase, from its opening to its closing.
 *
 * @param number its place among the visits of the session, from 0
 * @param place where in the flow
 * @param opened when it opened
 * @param openForm the form it is carried out in
 * @param ready who said to be done, by place in the order of joining
 * @param before what was done in earlier visits of the phase in the same round
 * @param spent the time it has been open, up to the last time the clock started or stopped
 * @param extended how much time was added to what is planned
 * @param plannedThen what was planned for it when it closed; null while it is open or unknown
 * @param skipped whether it ended by being left out
 */
record Visit(
    int number,
    Place place,
    Instant opened,
    PreparedForm openForm,
    Set<Integer> ready,
    Tally before,
    Duration spent,
    Duration extended,
    @Nullable Duration plannedThen,
    boolean skipped) {

  static Visit opening(int number, Place place, Instant at, PreparedForm form, Tally before) {
    return new Visit(
        number, place, at, form, Set.of(), before, Duration.ZERO, Duration.ZERO, null, false);
  }

  Visit inForm(PreparedForm form) {
    return with(form, ready, before, spent, extended);
  }

  Visit withReady(int person) {
    Set<Integer> more = new HashSet<>(ready);
    more.add(person);
    return with(openForm, Set.copyOf(more), before, spent, extended);
  }

  Visit spending(Duration more) {
    return with(openForm, ready, before, spent.plus(more), extended);
  }

  Visit extendedBy(Duration more) {
    return with(openForm, ready, before, spent, extended.plus(more));
  }

  Visit withBefore(Tally before) {
    return with(openForm, ready, before, spent, extended);
  }

  Visit closed(boolean skipped, @Nullable Duration planned) {
    return new Visit(
        number, place, opened, openForm, ready, before, spent, extended, planned, skipped);
  }

  private Visit with(
      PreparedForm form, Set<Integer> ready, Tally before, Duration spent, Duration extended) {
    return new Visit(
        number, place, opened, form, ready, before, spent, extended, plannedThen, skipped);
  }

  /** Whether two visits are of one phase in one round, so that what was done counts together. */
  boolean continues(Visit earlier) {
    return place.phase() == earlier.place.phase()
        && place.round().serial() == earlier.place.round().serial();
  }

  /** What is planned for it when so many people hold the roles that it counts for. */
  @Nullable Duration planned(int people) {
    TimeBudget time = place.phase().phase.time();
    Duration planned = time == null ? null : time.plannedFor(people);
    return planned == null ? null : planned.plus(extended);
  }
}
