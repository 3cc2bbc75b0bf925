package org.intervisie.method;

import static org.intervisie.method.FindingWords.both;
import static org.intervisie.method.FindingWords.finding;

import java.time.Duration;
import java.util.List;
import org.intervisie.method.Finding.Code;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.Agenda;
import org.intervisie.time.DurationRange;
import org.jspecify.annotations.Nullable;

/** Whether the times of the phases, as a group of some size comes by them, fit the time of the whole. */
final class TimeReview {
  private static final LocalizedText HINT =
      both(
          "Pas de tijden van de fasen aan, of die van het geheel.",
          "Change the times of the phases, or that of the whole.");

  private TimeReview() {}

  static void find(Method method, int people, List<Finding> found) {
    Duration min = least(method);
    Duration max = most(method);
    if (min == null && max == null) {
      return;
    }
    List<Agenda.Entry> entries;
    try {
      entries = Headcount.of(method, people).entries();
    } catch (IllegalArgumentException tooManyRounds) {
      // So long a meeting cannot be laid on the clock at all, and planning it says so.
      return;
    }
    Duration shortest = Duration.ZERO;
    Duration planned = Duration.ZERO;
    Duration longest = Duration.ZERO;
    for (Agenda.Entry entry : entries) {
      shortest = shortest.plus(entry.optional() ? Duration.ZERO : known(entry.shortest()));
      planned = planned.plus(entry.optional() ? Duration.ZERO : known(entry.planned()));
      longest = longest == null || entry.longest() == null ? null : longest.plus(entry.longest());
    }
    if (max != null && shortest.compareTo(max) > 0) {
      found.add(tooLong(shortest, max, "minstens", "at least"));
    } else if (max != null && planned.compareTo(max) > 0) {
      found.add(tooLong(planned, max, "volgens plan", "as planned"));
    }
    if (min != null && longest != null && longest.compareTo(min) < 0) {
      found.add(tooShort(longest, min));
    }
  }

  private static Duration known(@Nullable Duration time) {
    return time == null ? Duration.ZERO : time;
  }

  private static @Nullable Duration least(Method method) {
    DurationRange one = method.duration();
    Duration least = one == null ? null : one.min();
    return method.meetings() == null ? least : ofAll(method, least);
  }

  private static @Nullable Duration most(Method method) {
    DurationRange one = method.duration();
    Duration most = one == null ? null : one.max();
    return method.meetings() == null ? most : ofAll(method, most);
  }

  private static @Nullable Duration ofAll(Method method, @Nullable Duration one) {
    Meetings meetings = method.meetings();
    if (meetings == null) {
      return one;
    }
    return (one == null ? meetings.length() : one).multipliedBy(meetings.count());
  }

  private static Finding tooLong(Duration phases, Duration whole, String nl, String en) {
    return finding(
        Code.TIMES_CONTRADICT,
        Trail.from("duration"),
        both(
            "De fasen duren samen %s %s, en het geheel hoogstens %s."
                .formatted(nl, minutes(phases), minutes(whole)),
            "The phases take %s %s together, and the whole %s at the most."
                .formatted(en, minutes(phases), minutes(whole))),
        HINT);
  }

  private static Finding tooShort(Duration phases, Duration whole) {
    return finding(
        Code.TIMES_CONTRADICT,
        Trail.from("duration"),
        both(
            "De fasen duren samen hoogstens %s, en het geheel minstens %s."
                .formatted(minutes(phases), minutes(whole)),
            "The phases take %s together at the most, and the whole at least %s."
                .formatted(minutes(phases), minutes(whole))),
        HINT);
  }

  /** The same in both languages: hours and minutes in figures. */
  private static String minutes(Duration time) {
    return "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
  }
}
