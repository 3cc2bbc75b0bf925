package org.intervisie.catalogue;

import java.time.Duration;
import java.util.Objects;
import org.intervisie.method.Method;
import org.intervisie.time.DurationRange;
import org.intervisie.time.TimeBudget;
import org.jspecify.annotations.Nullable;

/**
 * How long a meeting takes: what the method says of the whole, else its phases added up.
 *
 * @param shortest at least so long, as far as is known; zero when nothing is
 * @param longest at most so long; null when that is not known
 * @param stated whether the method says it of the whole
 */
record MeetingTime(Duration shortest, @Nullable Duration longest, boolean stated) {

  static MeetingTime of(Method method, Headcount headcount) {
    MeetingTime added = addedUp(headcount);
    DurationRange whole = method.duration();
    if (whole == null) {
      return added;
    }
    Duration max = whole.max();
    Duration min = Objects.requireNonNullElse(whole.min(), added.shortest);
    return new MeetingTime(max != null && min.compareTo(max) > 0 ? max : min, max, true);
  }

  /** The time of a phase that a meeting cannot do without; a phase without a time takes none. */
  static Duration shortest(Headcount headcount, Headcount.Stop stop) {
    TimeBudget time = stop.phase().time();
    Duration least = time == null ? null : time.min() != null ? time.min() : time.planned();
    return least == null
        ? Duration.ZERO
        : inAll(least, headcount, stop).multipliedBy(stop.rounds().fewest());
  }

  private static MeetingTime addedUp(Headcount headcount) {
    Duration shortest = Duration.ZERO;
    Duration longest = Duration.ZERO;
    boolean open = false;
    for (Headcount.Stop stop : headcount.stops()) {
      shortest = shortest.plus(shortest(headcount, stop));
      TimeBudget time = stop.phase().time();
      Duration most = time == null ? null : time.planned() != null ? time.planned() : time.max();
      if (time == null || most == null) {
        open |= time != null || !stop.phase().optional();
      } else {
        longest = longest.plus(inAll(most, headcount, stop).multipliedBy(stop.rounds().most()));
        open |= stop.rounds().open() || (time.isPerParticipant() && !headcount.isKnown());
      }
    }
    return new MeetingTime(shortest, open ? null : longest, false);
  }

  private static Duration inAll(Duration time, Headcount headcount, Headcount.Stop stop) {
    TimeBudget budget = Objects.requireNonNull(stop.phase().time());
    return budget.isPerParticipant()
        ? time.multipliedBy(headcount.holders(budget.per(), stop.given()))
        : time;
  }

  /** Such as: it takes 90 to 120 minutes. */
  String sentence(Language in) {
    return stated
        ? in.say("duurt ", "it takes ") + words(in)
        : in.say("de fasen duren samen ", "its phases together take ") + words(in);
  }

  private String words(Language in) {
    if (longest == null) {
      return in.length(shortest) + in.say(" of langer", " or more");
    }
    return shortest.isZero()
        ? in.say("ten hoogste ", "at most ") + in.length(longest)
        : in.range(shortest, longest);
  }
}
