package org.intervisie.session;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How time stands in a session at one instant. The clock runs while a phase is open; in pauses and
 * between sittings it stands still. The three parts, {@code elapsed}, {@code paused} and {@code apart},
 * add up to the time since the beginning. Immutable.
 *
 * @param at the instant
 * @param phase the open phase, or the last one when the session is over; null before the beginning
 * @param inPhase the time spent in this visit of the phase, zero or more
 * @param phasePlanned what is planned for it, extensions included: where an end is set, what it got of
 *     the time until then; null when unknown
 * @param elapsed the time spent in all phases together; the visits of {@link SessionMinutes} add up
 *     to it
 * @param planned the planned times of all phases together as the method has them, extensions included;
 *     null when none is known, and where with all rounds there are more than 10,000 phases
 * @param paused the length of all pauses
 * @param apart the time between sittings
 * @param end the end of the sitting as it was last moved; null where nobody moved it
 * @param behind how far the meeting is behind its plan: what the phases that are over took more than
 *     was planned for them, less what they left, and how far the open one has run over; negative when it is
 *     ahead. Phases without a planned time do not count; what is done again after a return has
 *     its planned time once. Where an end is set, later phases may have got
 *     less time to make up for it, and that does not count here
 */
public record SessionClock(
    Instant at,
    @Nullable String phase,
    Duration inPhase,
    @Nullable Duration phasePlanned,
    Duration elapsed,
    @Nullable Duration planned,
    Duration paused,
    Duration apart,
    @Nullable Instant end,
    Duration behind) {

  /**
   * What is left of the phase.
   *
   * @return zero or more; null when nothing is planned
   */
  public @Nullable Duration phaseRemaining() {
    return phasePlanned == null ? null : positive(phasePlanned.minus(inPhase));
  }

  /**
   * How far the phase has run over.
   *
   * @return zero or more; zero when nothing is planned
   */
  public Duration phaseOverrun() {
    return phasePlanned == null ? Duration.ZERO : positive(inPhase.minus(phasePlanned));
  }

  /**
   * What is left of the whole: until the end where someone moved it, otherwise of the planned time.
   *
   * @return zero or more; null when nothing is planned
   */
  public @Nullable Duration remaining() {
    Duration left = left();
    return left == null ? null : positive(left);
  }

  /**
   * How far the whole has run over.
   *
   * @return zero or more; zero when nothing is planned
   */
  public Duration overrun() {
    Duration left = left();
    return left == null ? Duration.ZERO : positive(left.negated());
  }

  private @Nullable Duration left() {
    if (end != null) {
      return Duration.between(at, end);
    }
    return planned == null ? null : planned.minus(elapsed);
  }

  private static Duration positive(Duration time) {
    return time.isNegative() ? Duration.ZERO : time;
  }
}
