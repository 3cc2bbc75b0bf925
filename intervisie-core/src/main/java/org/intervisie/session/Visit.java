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
 * @param sitting the sitting in which it opened, from 1
 * @param openForm the form it is carried out in
 * @param ready who said to be done, by place in the order of joining
 * @param before what was done in earlier visits of the phase in the same round
 * @param spent the time it has been open, up to the last time the clock started or stopped
 * @param extended how much time was added to what is planned
 * @param given what it has of the time until an end that was set, with what was added since; null where
 *     it has its own time
 * @param closed when it closed; null while it is open
 * @param plannedThen what was planned for it when it closed; null while it is open or unknown
 * @param skipped whether it ended by being left out
 */
record Visit(
    int number,
    Place place,
    Instant opened,
    int sitting,
    PreparedForm openForm,
    Set<Integer> ready,
    Tally before,
    Duration spent,
    Duration extended,
    @Nullable Duration given,
    @Nullable Instant closed,
    @Nullable Duration plannedThen,
    boolean skipped) {

  static Visit opening(int number, Place place, Instant at, int sitting, PreparedForm form) {
    return new Visit(
        number,
        place,
        at,
        sitting,
        form,
        Set.of(),
        Tally.NONE,
        Duration.ZERO,
        Duration.ZERO,
        null,
        null,
        null,
        false);
  }

  Visit inForm(PreparedForm form) {
    return with(form, ready, before, spent, extended, given);
  }

  Visit withReady(int person) {
    Set<Integer> more = new HashSet<>(ready);
    more.add(person);
    return with(openForm, Set.copyOf(more), before, spent, extended, given);
  }

  Visit spending(Duration more) {
    return with(openForm, ready, before, spent.plus(more), extended, given);
  }

  Visit extendedBy(Duration more) {
    Duration longer = given == null ? null : given.plus(more);
    return with(openForm, ready, before, spent, extended.plus(more), longer);
  }

  Visit withBefore(Tally before) {
    return with(openForm, ready, before, spent, extended, given);
  }

  Visit withGiven(@Nullable Duration given) {
    return with(openForm, ready, before, spent, extended, given);
  }

  Visit closed(Instant at, boolean skipped, @Nullable Duration planned) {
    return new Visit(
        number, place, opened, sitting, openForm, ready, before, spent, extended, given, at,
        planned, skipped);
  }

  private Visit with(
      PreparedForm form,
      Set<Integer> ready,
      Tally before,
      Duration spent,
      Duration extended,
      @Nullable Duration given) {
    return new Visit(
        number,
        place,
        opened,
        sitting,
        form,
        ready,
        before,
        spent,
        extended,
        given,
        closed,
        plannedThen,
        skipped);
  }

  /** Whether two visits are of one phase in one round, so that what was done counts together. */
  boolean continues(Visit earlier) {
    return place.phase() == earlier.place.phase()
        && place.round().serial() == earlier.place.round().serial();
  }

  /** What the method plans for it, extensions included, when so many people hold the roles that count. */
  @Nullable Duration planned(int people) {
    TimeBudget time = place.phase().phase.time();
    Duration planned = time == null ? null : time.plannedFor(people);
    return planned == null ? null : planned.plus(extended);
  }
}
