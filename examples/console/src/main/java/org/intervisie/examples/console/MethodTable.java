package org.intervisie.examples.console;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.intervisie.method.Meetings;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.time.DurationRange;
import org.intervisie.time.TimeBudget;
import org.jspecify.annotations.Nullable;

/** The methods under each other: id, title, number of phases, planned minutes, duration. */
final class MethodTable {
  private final List<Method> methods;
  private final Paper paper;
  private final Language language;

  MethodTable(List<Method> methods, Paper paper, Language language) {
    this.methods = methods;
    this.paper = paper;
    this.language = language;
  }

  void print() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            language.say("table.id"),
            language.say("table.title"),
            language.say("table.phases"),
            language.say("table.planned"),
            language.say("table.duration")));
    for (Method method : methods) {
      rows.add(
          List.of(
              method.id(),
              language.of(method.title()),
              Integer.toString(method.phases().size()),
              planned(method, language),
              duration(method, language)));
    }
    paper.columns("", 2, rows);
    if (rows.stream().anyMatch(row -> row.get(3).endsWith("+"))) {
      paper.line("", language.say("table.plus"));
    }
  }

  /**
   * The planned minutes of the phases together. A plus follows when some phase has no planned time,
   * or has it per participant, so that the whole depends on the meeting.
   */
  static String planned(Method method, Language language) {
    List<TimeBudget> known =
        method.phases().stream()
            .map(Phase::time)
            .filter(Objects::nonNull)
            .filter(time -> time.planned() != null && !time.isPerParticipant())
            .toList();
    Duration sum =
        known.stream()
            .map(time -> Objects.requireNonNullElse(time.planned(), Duration.ZERO))
            .reduce(Duration.ZERO, Duration::plus);
    if (known.isEmpty()) {
      return language.say("time.open");
    }
    return Spans.minutes(sum, language) + (known.size() < method.phases().size() ? " +" : "");
  }

  /** How long it takes, all meetings counted. */
  private static String duration(Method method, Language language) {
    Meetings meetings = method.meetings();
    String one = ofOneMeeting(method, language);
    return meetings == null ? one : meetings.count() + " × " + one;
  }

  /** How long one meeting takes, of several each. */
  static String ofOneMeeting(Method method, Language language) {
    DurationRange range = method.duration();
    if (range != null) {
      return between(range.min(), range.max(), language);
    }
    Meetings meetings = method.meetings();
    return Spans.minutes(meetings == null ? null : meetings.length(), language);
  }

  /** A length of time with either end open. */
  static String between(@Nullable Duration min, @Nullable Duration max, Language language) {
    if (min != null && max != null) {
      return min.equals(max)
          ? Spans.minutes(min, language)
          : min.toMinutes() + "–" + Spans.minutes(max, language);
    }
    return min != null
        ? language.say("time.from", Spans.minutes(min, language))
        : language.say("time.to", Spans.minutes(max, language));
  }
}
