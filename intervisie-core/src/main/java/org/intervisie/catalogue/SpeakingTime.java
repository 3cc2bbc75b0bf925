package org.intervisie.catalogue;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.intervisie.method.Activity;
import org.intervisie.method.Form;
import org.intervisie.method.Grouping;
import org.intervisie.method.Mode;
import org.intervisie.method.Phase;
import org.intervisie.method.Times;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.TimeBudget;
import org.jspecify.annotations.Nullable;

/**
 * What is left for each where all must speak in a phase of fixed length.
 *
 * @param phase the phase
 * @param each how long each may speak
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
    String dutch = Language.DUTCH.say(phase.title());
    String english = Language.ENGLISH.say(phase.title());
    return seconds == 0
        ? Language.both(
            "In '" + dutch + "' blijft er voor ieder nog geen seconde over.",
            "In '" + english + "' there is less than a second for each.")
        : Language.both(
            "In '"
                + dutch
                + "' blijft er voor ieder maar "
                + Language.counted(seconds, "seconde", "seconden")
                + " over.",
            "In '"
                + english
                + "' there is only "
                + Language.counted(seconds, "second", "seconds")
                + " for each.");
  }

  private static @Nullable SpeakingTime of(Headcount headcount, Headcount.Stop stop) {
    TimeBudget time = stop.phase().time();
    if (time == null || time.planned() == null || time.isPerParticipant()) {
      return null;
    }
    int speakers = Integer.MAX_VALUE;
    for (Form form : stop.phase().forms()) {
      speakers = Math.min(speakers, speakers(headcount, stop, form));
    }
    return speakers < 1 ? null : new SpeakingTime(stop.phase(), time.planned().dividedBy(speakers));
  }

  /** How many must speak one after the other; who write, or sit in groups, do so side by side. */
  private static int speakers(Headcount headcount, Headcount.Stop stop, Form form) {
    Set<String> roles = new HashSet<>();
    for (Activity activity : form.activities()) {
      if (activity.mode() == Mode.SPOKEN
          && activity.times().min() > 0
          && activity.times().per() == Times.Per.PARTICIPANT) {
        roles.addAll(activity.roles());
      }
    }
    boolean together = form.grouping() == Grouping.TOGETHER || form.grouping() == Grouping.ALONE;
    return together && !roles.isEmpty() ? headcount.holders(roles, stop.given()) : 0;
  }
}
