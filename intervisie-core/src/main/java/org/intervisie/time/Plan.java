package org.intervisie.time;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.Agenda.Entry;
import org.jspecify.annotations.Nullable;

/** What comes of laying phases on a given time: an agenda that fills it exactly, or why there is none. */
public sealed interface Plan {

  /**
   * It fits.
   *
   * @param agenda the agenda, exactly as long as the time that was given
   */
  record Planned(Agenda agenda) implements Plan {
    /** Checks that there is one. */
    public Planned {
      Objects.requireNonNull(agenda, "agenda");
    }
  }

  /**
   * It does not fit: even at their shortest the phases take more than the time that was given,
   * or even at their longest they leave some of it; or the time in all would do, but not cut
   * into these sittings.
   *
   * @param length the time that was given; negative when the end lay before the start
   * @param shortest the least time that everything takes, breaks included
   * @param longest the most time that everything may take, breaks included; null when there is no
   *     limit. With breaks after work it is the most below the length that was given
   * @param leaveOut without these optional phases it fits, what saves most first: of each its first entry,
   *     and all of them go. None when that does not help, there is too much time, or without as many as
   *     are needed there would be
   * @param sitting the first sitting, from 1, that cannot be filled with whole phases when all
   *     before it are; the last, when it cannot hold all the phases that are left. Null unless
   *     the time in all would do
   */
  record DoesNotFit(
      Duration length,
      Duration shortest,
      @Nullable Duration longest,
      List<Entry> leaveOut,
      @Nullable Integer sitting)
      implements Plan {

    /** Copies the entries. */
    public DoesNotFit {
      Objects.requireNonNull(length, "length");
      Objects.requireNonNull(shortest, "shortest");
      leaveOut = List.copyOf(leaveOut);
    }

    /**
     * It is the time in all that does not fit.
     *
     * @param length the time that was given; negative when the end lay before the start
     * @param shortest the least time that everything takes
     * @param longest the most time that everything may take; null when there is no limit
     * @param leaveOut the optional entries without which it fits
     */
    public DoesNotFit(
        Duration length, Duration shortest, @Nullable Duration longest, List<Entry> leaveOut) {
      this(length, shortest, longest, leaveOut, null);
    }

    /**
     * By how much the time is too short.
     *
     * @return what is missing for the shortest; zero when there is too much time
     */
    public Duration shortBy() {
      return atLeastZero(shortest.minus(length));
    }

    /**
     * By how much the time is too long.
     *
     * @return what the longest leaves; zero when there is too little time
     */
    public Duration overBy() {
      return longest == null ? Duration.ZERO : atLeastZero(length.minus(longest));
    }

    /**
     * Why it does not fit, and what would help.
     *
     * @return one or two sentences, in Dutch and English
     */
    public LocalizedText why() {
      return PlanWords.of(this);
    }

    private static Duration atLeastZero(Duration time) {
      return time.isNegative() ? Duration.ZERO : time;
    }
  }
}
