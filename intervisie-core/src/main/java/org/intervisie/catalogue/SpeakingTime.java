package org.intervisie.catalogue;

import java.time.Duration;
import java.util.Optional;
import org.intervisie.method.Activity;
import org.intervisie.method.Form;
import org.intervisie.method.Headcount;
import org.intervisie.method.Mode;
import org.intervisie.method.Phase;
import org.intervisie.method.Times;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.TimeBudget;
import org.jspecify.annotations.Nullable;

/**
 * What is left for each contribution where all must speak in a phase of fixed length.
 *
 * @param phase the phase
 * @param each how long each contribution may take
 */
record SpeakingTime(Phase phase, Duration each) {
  /** Below this, one can hardly say more than a sentence. */
  private static final Duration ENOUGH = Duration.ofSeconds(30);

  /** The phase that leaves each the least, if it is too little; the first of several. */
  static Optional<SpeakingTime> shortest(Headcount headcount) {
    SpeakingTime shortest = null;
    for (Headcount.Stop stop : headcount.stops()) {
      SpeakingTime share = of(headcount, stop);
      if (share != null && (shortest == null || share.each.compareTo(shortest.each) < 0)) {
        shortest = share;
      }
    }
    return Optional.ofNullable(shortest).filter(share -> share.each.compareTo(ENOUGH) < 0);
  }

  LocalizedText text() {
    long seconds = each.toSeconds();
    return Language.both(
        in ->
            "In '"
                + in.say(phase.title())
                + (seconds == 0
                    ? in.say("' blijft er nog geen seconde over", "' there is less than a second")
                    : in.say(
                            seconds == 1 ? "' blijft er maar " : "' blijven er maar ",
                            seconds == 1 ? "' there is only " : "' there are only ")
                        + in.seconds(seconds)
                        + in.say(" over", ""))
                + in.say(" voor elke bijdrage.", " for each contribution."));
  }

  private static @Nullable SpeakingTime of(Headcount headcount, Headcount.Stop stop) {
    TimeBudget budget = stop.phase().time();
    if (budget == null || budget.isPerParticipant() || stop.phase().optional()) {
      return null;
    }
    Duration time = budget.planned() != null ? budget.planned() : budget.max();
    long contributions = Long.MAX_VALUE;
    for (Form form : stop.phase().forms()) {
      contributions = Math.min(contributions, contributions(headcount, stop, form));
    }
    return time == null || contributions < 1
        ? null
        : new SpeakingTime(stop.phase(), time.dividedBy(contributions));
  }

  /** How many must be made one by one; who write, or sit in groups, do so side by side. */
  private static long contributions(Headcount headcount, Headcount.Stop stop, Form form) {
    if (form.grouping().needsGroups()) {
      return 0;
    }
    long contributions = 0;
    for (Activity activity : form.activities()) {
      if (activity.mode() == Mode.SPOKEN && activity.times().per() == Times.Per.PARTICIPANT) {
        contributions +=
            (long) activity.times().min() * headcount.holders(activity.roles(), stop.given());
      }
    }
    return contributions;
  }
}
