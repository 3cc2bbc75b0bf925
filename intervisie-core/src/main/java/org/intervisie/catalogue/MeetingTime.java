package org.intervisie.catalogue;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.intervisie.method.Headcount;
import org.intervisie.method.Meetings;
import org.intervisie.method.Method;
import org.intervisie.time.Agenda;
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
 * @param gives whether it becomes shorter when phases do: also when the method says no more of the
 *     whole than what its phases add up to as planned
 */
record MeetingTime(
    Duration shortest,
    @Nullable Duration planned,
    @Nullable Duration longest,
    boolean stated,
    boolean gives) {

  static MeetingTime of(Method method, Headcount headcount) {
    DurationRange one = method.duration();
    Meetings meetings = method.meetings();
    MeetingTime phases = ofPhases(headcount);
    if (one == null) {
      return meetings == null ? phases : phases.stated(meetings.length(), meetings.length());
    }
    Duration min = one.min();
    Duration max = one.max();
    if (meetings == null && contradict(phases, headcount, one)) {
      return phases;
    }
    if (min == null) {
      // The phases of several meetings say nothing of how long one is.
      boolean several = meetings != null && meetings.count() > 1;
      min = several ? Duration.ZERO : phases.shortest;
    }
    return phases.stated(max != null && min.compareTo(max) > 0 ? max : min, max);
  }

  private MeetingTime stated(Duration min, @Nullable Duration max) {
    return new MeetingTime(min, null, max, true, min.equals(max) && min.equals(planned));
  }

  /** As in a variant that got a phase more or less, and kept what its base says of the whole. */
  private static boolean contradict(MeetingTime phases, Headcount headcount, DurationRange whole) {
    Duration needed = Duration.ZERO;
    for (Headcount.Stop stop : headcount.stops()) {
      needed = stop.phase().optional() ? needed : needed.plus(shortest(entry(headcount, stop)));
    }
    Duration min = whole.min();
    Duration max = whole.max();
    Duration longest = phases.longest;
    return (max != null && needed.compareTo(max) > 0)
        || (min != null && longest != null && !longest.isZero() && longest.compareTo(min) < 0);
  }

  /** The phases for a planner, each once with the time of all rounds that a meeting needs. */
  static List<Agenda.Entry> entries(Headcount headcount) {
    return headcount.stops().stream().map(stop -> entry(headcount, stop)).toList();
  }

  private static Agenda.Entry entry(Headcount headcount, Headcount.Stop stop) {
    return entry(headcount, stop, stop.rounds().fewest());
  }

  private static Agenda.Entry entry(Headcount headcount, Headcount.Stop stop, int rounds) {
    TimeBudget time = stop.phase().time();
    List<String> per = time == null ? List.of() : time.per();
    Agenda.Entry once = stop.phase().entry(headcount.holders(per, stop.given()));
    return new Agenda.Entry(
        once.phase(),
        once.title(),
        inAll(once.shortest(), rounds),
        inAll(once.planned(), rounds),
        inAll(once.longest(), rounds),
        once.optional());
  }

  private static @Nullable Duration inAll(@Nullable Duration once, int rounds) {
    return once == null ? null : once.multipliedBy(rounds);
  }

  /** The time that a meeting cannot do without as planned; what has no time takes none. */
  static Duration shortest(Agenda.Entry entry) {
    Duration shortest = entry.shortest();
    return shortest != null ? shortest : Objects.requireNonNullElse(entry.planned(), Duration.ZERO);
  }

  private static MeetingTime ofPhases(Headcount headcount) {
    Duration shortest = Duration.ZERO;
    Duration planned = Duration.ZERO;
    Duration longest = Duration.ZERO;
    boolean open = false;
    for (Headcount.Stop stop : headcount.stops()) {
      shortest = shortest.plus(shortest(entry(headcount, stop)));
      TimeBudget time = stop.phase().time();
      Integer rounds = stop.rounds().most();
      if (time == null || (time.planned() == null && time.max() == null)) {
        open |= time != null || !stop.phase().optional();
      } else if (rounds == null || (time.isPerParticipant() && !headcount.isKnown())) {
        open = true;
      } else {
        Agenda.Entry most = entry(headcount, stop, rounds);
        planned = planned.plus(either(most.planned(), most.longest()));
        longest = longest.plus(either(most.longest(), most.planned()));
      }
    }
    return new MeetingTime(shortest, open ? null : planned, open ? null : longest, false, true);
  }

  private static Duration either(@Nullable Duration time, @Nullable Duration otherwise) {
    return time != null ? time : Objects.requireNonNull(otherwise);
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
