package org.intervisie.session;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long the clock stood still, and until when. Immutable.
 *
 * @param paused the length of all pauses that are over
 * @param apart the time between sittings, as far as it is over
 * @param since when the clock last stopped; null while it runs, and before the beginning
 * @param partings how often the group parted until a next sitting
 * @param until when the next sitting is to begin; null when unknown or when the group did not part
 */
record Standstill(
    Duration paused,
    Duration apart,
    @Nullable Instant since,
    int partings,
    @Nullable Instant until) {
  static final Standstill NONE = new Standstill(Duration.ZERO, Duration.ZERO, null, 0, null);

  /** The clock stops for a pause. */
  Standstill pausing(Instant at, Status before) {
    Standstill over = ending(at, before);
    return new Standstill(over.paused, over.apart, at, partings, null);
  }

  /** The clock stops until a next sitting, perhaps at a known instant. */
  Standstill parting(Instant at, Status before, @Nullable Instant until) {
    Standstill over = ending(at, before);
    return new Standstill(over.paused, over.apart, at, partings + 1, until);
  }

  /** The clock runs again, or the session ends. */
  Standstill ending(Instant at, Status before) {
    return new Standstill(paused(at, before), apart(at, before), null, partings, null);
  }

  /** The sitting that it is, or between two of them the next, from 1. */
  int sitting() {
    return partings + 1;
  }

  /** In pauses, up to an instant. */
  Duration paused(Instant now, Status status) {
    return status == Status.PAUSED ? paused.plus(standing(now)) : paused;
  }

  /** Between sittings, up to an instant. */
  Duration apart(Instant now, Status status) {
    return status == Status.ADJOURNED ? apart.plus(standing(now)) : apart;
  }

  private Duration standing(Instant now) {
    return since == null || now.isBefore(since) ? Duration.ZERO : Duration.between(since, now);
  }
}
