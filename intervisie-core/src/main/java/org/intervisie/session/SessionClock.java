package org.intervisie.session;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How time stands in a session at one instant. The clock runs while a phase is open; pauses and the
 * time between sittings do not count. Immutable.
 *
 * @param phase the open phase, or the last one when the session is over; null before the beginning
 * @param inPhase the time spent in this visit of the phase, zero or more
 * @param phasePlanned what is planned for it, extensions included; null when unknown
 * @param elapsed the time spent in all phases together; the visits of {@link SessionMinutes} add up
 *     to it
 * @param planned the planned times of all phases together; null when none is known
 * @param paused the time that the clock stood still, pauses and time between sittings together
 */
public record SessionClock(
    @Nullable String phase,
    Duration inPhase,
    @Nullable Duration phasePlanned,
    Duration elapsed,
    @Nullable Duration planned,
    Duration paused) {

  /**
   * What is left of the phase.
   *
   * @return zero or more; null when nothing is planned
   */
  public @Nullable Duration phaseRemaining() {
    return positive(phasePlanned, inPhase);
  }

  /**
   * How far the phase has run over.
   *
   * @return zero or more; zero when nothing is planned
   */
  public Duration phaseOverrun() {
    Duration over = phasePlanned == null ? null : positive(inPhase, phasePlanned);
    return over == null ? Duration.ZERO : over;
  }

  /**
   * What is left of the whole.
   *
   * @return zero or more; null when nothing is planned
   */
  public @Nullable Duration remaining() {
    return positive(planned, elapsed);
  }

  private static @Nullable Duration positive(@Nullable Duration whole, Duration part) {
    if (whole == null) {
      return null;
    }
    Duration left = whole.minus(part);
    return left.isNegative() ? Duration.ZERO : left;
  }
}
