package org.intervisie.examples.console;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intervisie.method.Method;
import org.intervisie.time.Agenda;
import org.intervisie.time.Plan;
import org.intervisie.time.PlanningPolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * A phase that begins later than the agenda says. What is over stays as it was, and the rest is laid out
 * again so that it ends when it should.
 *
 * @param phase the phase that begins late, the first time that it comes round; null for the one halfway
 * @param minutes by how much, 1 or more
 */
record Late(@Nullable String phase, int minutes) {

  /**
   * What becomes of an agenda.
   *
   * @param by how late it is
   * @param over what is over: phases and breaks, the last of which took longer
   * @param at the item that begins late, as it was to be
   * @param rest that item and what follows, or why it does not fit any more
   */
  record Outcome(Duration by, List<Agenda.Item> over, Agenda.Item at, Plan rest) {
    Outcome {
      over = List.copyOf(over);
    }

    /** When the item begins now. */
    Instant from() {
      return at.start().plus(by);
    }

    /** What took longer; null when the meeting itself begins late. */
    Agenda.@Nullable Item longer() {
      Agenda.Item longer = null;
      for (Agenda.Item item : over) {
        longer = item.reason() == Agenda.Reason.LEFT_OUT ? longer : item;
      }
      return longer;
    }

    /** What is over and, if it fits, the rest. */
    List<Agenda.Item> all() {
      List<Agenda.Item> all = new ArrayList<>(over);
      if (rest instanceof Plan.Planned planned) {
        all.addAll(planned.agenda().items());
      }
      return List.copyOf(all);
    }

    /** All of it as one plan; why the rest does not fit, if so. */
    Plan whole(Instant start) {
      return rest instanceof Plan.Planned ? new Plan.Planned(new Agenda(start, all())) : rest;
    }
  }

  /** Checks the phase. */
  void check(Method method) {
    if (phase != null) {
      Phases.named(method, "--late", phase);
    }
  }

  Outcome in(Agenda agenda, List<Agenda.Entry> entries, PlanningPolicy policy) {
    List<Agenda.Item> items = agenda.items();
    int place = place(agenda);
    List<Agenda.Item> over = new ArrayList<>();
    int phases = 0;
    for (Agenda.Item item : items.subList(0, place)) {
      phases += item.isBreak() ? 0 : 1;
      over.add(past(item, item.start(), item.length()));
    }
    Agenda.Item at = items.get(place);
    Duration by = Duration.ofMinutes(minutes);
    lengthen(over, by);
    List<Agenda.Entry> rest = entries.subList(phases, entries.size());
    Plan plan = Agenda.plan(rest, at.start().plus(by), agenda.end(), policy);
    return new Outcome(by, over, at, plan);
  }

  /** What was done last took longer; what was left out after it, was so later. */
  private static void lengthen(List<Agenda.Item> over, Duration late) {
    for (int i = over.size() - 1; i >= 0; i--) {
      Agenda.Item item = over.get(i);
      boolean leftOut = item.reason() == Agenda.Reason.LEFT_OUT;
      Instant start = leftOut ? item.start().plus(late) : item.start();
      Duration length = leftOut ? item.length() : item.length().plus(late);
      over.set(i, past(item, start, length));
      if (!leftOut) {
        return;
      }
    }
  }

  /** Where the phase stands that begins late. */
  private int place(Agenda agenda) {
    Instant half = agenda.start().plus(agenda.length().dividedBy(2));
    int last = 0;
    for (int i = 0; i < agenda.items().size(); i++) {
      Agenda.Item item = agenda.items().get(i);
      if (item.isBreak()) {
        continue;
      }
      last = i;
      if (phase == null ? !item.start().isBefore(half) : item.phase().equals(phase)) {
        return i;
      }
    }
    return last;
  }

  private static Agenda.Item past(Agenda.Item item, Instant start, Duration length) {
    boolean isDone = !item.isBreak() && item.reason() != Agenda.Reason.LEFT_OUT;
    return new Agenda.Item(
        item.phase(),
        item.title(),
        item.sitting(),
        start,
        start.plus(length),
        item.planned(),
        length,
        isDone ? Agenda.Reason.DONE : item.reason(),
        item.optional());
  }

  /** Reads it from the command line. */
  static final class Reader implements CommandLine.ITypeConverter<Late> {
    private static final Pattern LATE = Pattern.compile("(?:(.+)=)?0*([1-9]\\d{0,3})");

    @Override
    public Late convert(String text) {
      Matcher matcher = LATE.matcher(text);
      if (!matcher.matches()) {
        throw new CommandLine.TypeConversionException(
            "found '" + Paper.clean(text) + "', expected minutes, as 10 or phase=10");
      }
      return new Late(matcher.group(1), Integer.parseInt(matcher.group(2)));
    }
  }
}
