package org.intervisie.session;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An instant at which something falls due. Nothing happens by itself then: a phase that runs over goes
 * on until someone closes it, and it is for the application to tell people. Immutable.
 *
 * @param at when
 * @param reason what falls due
 * @param phase the open phase, where it is about that; null otherwise
 */
public record Deadline(Instant at, Reason reason, @Nullable String phase) {

  /** Checks that what is needed is there. */
  public Deadline {
    requireNonNull(at, "at");
    requireNonNull(reason, "reason");
  }

  /** What falls due. */
  public enum Reason {
    /** The planned time of the phase is used up, extensions included: from now on it runs over. */
    PHASE_PLANNED,
    /** The longest time that the phase may take is used up, extensions included. */
    PHASE_LONGEST,
    /**
     * The end of the meeting: where someone moved it, that instant, also in a pause; otherwise when the
     * planned times of all phases together are used up, extensions included.
     */
    MEETING_END,
    /** The group meets again: the instant that was given when it was adjourned. */
    NEXT_SITTING;

    /**
     * The name in documents.
     *
     * @return words joined by hyphens, such as {@code phase-planned}
     */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
