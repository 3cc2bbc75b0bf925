package org.intervisie.catalogue;

import java.time.Duration;
import java.util.Objects;
import org.intervisie.method.Meetings;
import org.intervisie.method.Method;
import org.intervisie.time.DurationRange;
import org.intervisie.time.TimeBudget;
import org.jspecify.annotations.Nullable;

/**
 * How long one meeting takes: what the method says of the whole, else its phases added up.
 *
 * @param shortest at least so long, as far as is known; zero when nothing is
 * @param planned as planned in the phases, the longest time counting where none is planned; null when
 *     that is not known, or the method states the whole
 * @param longest at most so long, the planned time counting where no longest is known; null when that
 *     is not known
 * @param stated whether the method says it of the whole
 */
record MeetingTime(
    Duration shortest, @Nullable Duration planned, @Nullable Duration longest, boolean stated) {

  static MeetingTime of(Method method, Headcount headcount) {
    DurationRange one = method.duration();
    Meetings meetings = method.meetings();
    if (one == null) {
      return meetings == null
          ? ofPhases(headcount)
          : new MeetingTime(meetings.length(), null, meetings.length(), true);
    }
    Duration min = one.min();
    Duration max = one.max();
    MeetingTime phases = ofPhases(headcount);
    if (meetings == null && contradict(phases, headcount, one)) {
      return phases;
    }
    if (min == null) {
      // The phases of several meetings say nothing of how long one is.
      boolean several = meetings != null && meetings.count() > 1;
      min = several ? Duration.ZERO : phases.shortest;
    }
    return new MeetingTime(max != null && min.compareTo(max) > 0 ? max : min, null, max, true);
  }

  /** As in a variant that got a phase more or less, and kept what its base says of the whole. */
  private static boolean contradict(MeetingTime phases, Headcount headcount, DurationRange whole) {
    Duration needed = Duration.ZERO;
    for (Headcount.Stop stop : headcount.stops()) {
      needed = stop.phase().optional() ? needed : needed.plus(shortest(headcount, stop));
    }
    Duration min = whole.min();
    Duration max = whole.max();
    Duration longest = phases.longest;
    return (max != null && needed.compareTo(max) > 0)
        || (min != null && longest != null && !longest.isZero() && longest.compareTo(min) < 0);
  }

  /** The time of a phase that a meeting cannot do without; a phase without a time takes none. */
  static Duration shortest(Headcount headcount, Headcount.Stop stop) {
    TimeBudget time = stop.phase().time();
    Duration least = time == null ? null : time.min() != null ? time.min() : time.planned();
    return least == null
        ? Duration.ZERO
        : inAll(least, headcount, stop).multipliedBy(stop.rounds().fewest());
  }

  static MeetingTime ofPhases(Headcount headcount) {
    Duration shortest = Duration.ZERO;
    Duration planned = Duration.ZERO;
    Duration longest = Duration.ZERO;
    boolean open = false;
    for (Headcount.Stop stop : headcount.stops()) {
      shortest = shortest.plus(shortest(headcount, stop));
      TimeBudget time = stop.phase().time();
      if (time == null || (time.planned() == null && time.max() == null)) {
        open |= time != null || !stop.phase().optional();
      } else {
        planned = planned.plus(atMost(time.planned(), time.max(), headcount, stop));
        longest = longest.plus(atMost(time.max(), time.planned(), headcount, stop));
        open |= stop.rounds().open() || (time.isPerParticipant() && !headcount.isKnown());
      }
    }
    return new MeetingTime(shortest, open ? null : planned, open ? null : longest, false);
  }

  private static Duration atMost(
      @Nullable Duration time,
      @Nullable Duration otherwise,
      Headcount headcount,
      Headcount.Stop stop) {
    Duration once = time != null ? time : Objects.requireNonNull(otherwise);
    return inAll(once, headcount, stop).multipliedBy(stop.rounds().most());
  }

  private static Duration inAll(Duration time, Headcount headcount, Headcount.Stop stop) {
    TimeBudget budget = Objects.requireNonNull(stop.phase().time());
    return budget.isPerParticipant()
        ? time.multipliedBy(headcount.holders(budget.per(), stop.given()))
        : time;
  }

  /** Such as: it takes 90 to 120 minutes. */
  String sentence(Language in) {
    if (stated) {
      return in.say("duurt ", "it takes ") + words(in);
    }
    String all = in.say("de fasen duren samen ", "its phases together take ") + words(in);
    return planned == null || planned.equals(longest)
        ? all
        : all + ", " + in.length(planned) + in.say(" volgens plan", " as planned");
  }

  /** Such as: 90 to 120 minutes. */
  String words(Language in) {
    if (longest == null) {
      return in.length(shortest) + in.say(" of langer", " or more");
    }
    return shortest.isZero()
        ? in.say("ten hoogste ", "at most ") + in.length(longest)
        : in.range(shortest, longest);
  }
}
