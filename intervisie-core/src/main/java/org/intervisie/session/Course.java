package org.intervisie.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far a session has come: everything but who is there and what they said. Immutable.
 *
 * @param status where it is in its life
 * @param began when it began; null before
 * @param ended when it was finished or abandoned; null before
 * @param since when the clock last started; null while it stands still
 * @param visit the open visit; null when no phase is open
 * @param pending the place that the last closing led to; null for none
 * @param past the visits that ended, in order
 * @param choices the choices made, the latest for each phase and round
 * @param reveals what was hidden and is shown now
 * @param end the end of the sitting as it was last moved; null where nobody moved it
 * @param still how long the clock stood still
 */
record Course(
    Status status,
    @Nullable Instant began,
    @Nullable Instant ended,
    @Nullable Instant since,
    @Nullable Visit visit,
    @Nullable Place pending,
    Series<Visit> past,
    List<Chosen> choices,
    Reveals reveals,
    @Nullable Instant end,
    Standstill still) {

  static final Course START =
      new Course(
          Status.GATHERING,
          null,
          null,
          null,
          null,
          null,
          Series.empty(),
          List.of(),
          Reveals.NONE,
          null,
          Standstill.NONE);

  /**
   * A choice that was made.
   *
   * @param phase the phase's number
   * @param round the serial of the round
   * @param contribution the number of what was chosen
   * @param basis on which ground; null for none
   */
  record Chosen(int phase, int round, int contribution, @Nullable String basis) {
    boolean isFor(Place place) {
      return phase == place.phase().number && round == place.round().serial();
    }
  }

  /** The choice made for a place; null while there is none. */
  @Nullable Chosen choiceAt(Place place) {
    for (Chosen chosen : choices) {
      if (chosen.isFor(place)) {
        return chosen;
      }
    }
    return null;
  }

  /** The visit with a number, the open one included. */
  Visit visit(int number) {
    return visit != null && visit.number() == number ? visit : past.get(number);
  }

  /** The place of the visit that ended last; null when none has. */
  @Nullable Place cameFrom() {
    Visit last = past.last();
    return last == null ? null : last.place();
  }

  /** The last visit of a phase in a round; null when it was not open in it. */
  @Nullable Visit lastVisitAt(Place place) {
    for (int i = past.size() - 1; i >= 0; i--) {
      Place visited = past.get(i).place();
      if (visited.phase() == place.phase() && visited.round().serial() == place.round().serial()) {
        return past.get(i);
      }
    }
    return null;
  }

  /** The last visit of a phase at a place before another; null when there was none. */
  @Nullable Visit lastVisitBefore(Place here, String phase) {
    for (int i = past.size() - 1; i >= 0; i--) {
      Place place = past.get(i).place();
      if (place.phase().id().equals(phase) && place.isBefore(here)) {
        return past.get(i);
      }
    }
    return null;
  }

  /** The time spent in all phases, up to an instant. */
  Duration elapsed(Instant now) {
    Duration sum = visit == null ? Duration.ZERO : inPhase(visit, now);
    for (Visit visited : past) {
      sum = sum.plus(visited.spent());
    }
    return sum;
  }

  /** The time that was added to what is planned, in all. */
  Duration extended() {
    Duration sum = visit == null ? Duration.ZERO : visit.extended();
    for (Visit visited : past) {
      sum = sum.plus(visited.extended());
    }
    return sum;
  }

  /** The time spent in the open visit, up to an instant. */
  Duration inPhase(Visit open, Instant now) {
    return since == null || now.isBefore(since)
        ? open.spent()
        : open.spent().plus(Duration.between(since, now));
  }

  Course beginning(Instant at, @Nullable Place first) {
    return new Course(
        Status.RUNNING, at, ended, at, visit, first, past, choices, reveals, end, still);
  }

  Course withVisit(Visit visit) {
    return new Course(
        status, began, ended, since, visit, pending, past, choices, reveals, end, still);
  }

  /** The visit opened, and what the phase reveals by opening. */
  Course opening(Visit opened, Reveals reveals) {
    return new Course(
        status, began, ended, since, opened, null, past, choices, reveals, end, still);
  }

  /** The open visit ended, and where that leads. */
  Course closing(Instant at, boolean skipped, @Nullable Duration planned, @Nullable Place next) {
    if (visit == null) {
      return this;
    }
    Visit closed = visit.spending(running(at)).closed(at, skipped, planned);
    return new Course(
        status,
        began,
        ended,
        since == null ? null : at,
        null,
        next,
        past.plus(closed),
        choices,
        reveals,
        end,
        still);
  }

  /** The clock stops for a pause, or the session ends. */
  Course stopping(Instant at, Status next) {
    return standing(
        at, next, end, next.isOver() ? still.ending(at, status) : still.pausing(at, status));
  }

  /** The group parts until a next sitting, perhaps at a known instant; the end was that of this one. */
  Course parting(Instant at, @Nullable Instant until) {
    return standing(at, Status.ADJOURNED, null, still.parting(at, status, until)).giving(null);
  }

  private Course standing(Instant at, Status status, @Nullable Instant end, Standstill still) {
    return new Course(
        status,
        began,
        status.isOver() ? at : ended,
        null,
        visit == null ? null : visit.spending(running(at)),
        pending,
        past,
        choices,
        reveals,
        end,
        still);
  }

  /** The clock runs again. */
  Course resuming(Instant at) {
    return new Course(
        Status.RUNNING,
        began,
        ended,
        at,
        visit,
        pending,
        past,
        choices,
        reveals,
        end,
        still.ending(at, status));
  }

  Course choosing(Chosen choice, Place place) {
    List<Chosen> more = new java.util.ArrayList<>(choices);
    more.removeIf(earlier -> earlier.isFor(place));
    more.add(choice);
    return new Course(
        status, began, ended, since, visit, pending, past, List.copyOf(more), reveals, end, still);
  }

  Course showing(Reveals reveals) {
    return new Course(
        status, began, ended, since, visit, pending, past, choices, reveals, end, still);
  }

  Course ending(Instant end) {
    return new Course(
        status, began, ended, since, visit, pending, past, choices, reveals, end, still);
  }

  /** The open visit gets so much of the time until the end, or has its own time again. */
  Course giving(@Nullable Duration time) {
    return visit == null || Objects.equals(time, visit.given())
        ? this
        : withVisit(visit.withGiven(time));
  }

  private Duration running(Instant at) {
    return since == null || at.isBefore(since) ? Duration.ZERO : Duration.between(since, at);
  }
}
