package org.intervisie.examples.console;

import java.util.List;
import org.intervisie.method.Cycle;
import org.intervisie.method.GroupSize;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Repeat;
import org.intervisie.method.Role;
import org.intervisie.method.Step;
import org.intervisie.time.Agenda;
import org.intervisie.time.TimeBudget;
import org.jspecify.annotations.Nullable;

/** The people who are to come to a meeting, and what that makes of its phases. */
record Comers(Method method, int number) {

  /**
   * So many, or where nobody says how many and it does not matter, as few as can be.
   *
   * @throws UnreadableInputException if nobody comes, or it does matter
   */
  static Comers of(Method method, @Nullable Integer people) {
    if (people != null && people < 1) {
      throw new UnreadableInputException("--people: found " + people + ", expected 1 or more");
    }
    if (people == null && matters(method.flow())) {
      throw new UnreadableInputException(
          "how long '"
              + method.id()
              + "' takes depends on how many people come; say so with --people");
    }
    return new Comers(method, people == null ? fewest(method) : people);
  }

  List<Agenda.Entry> entries() {
    return method.entries(number);
  }

  /** How many come, and whether the method is meant for as many. */
  static String sentence(Method method, int people, Language language) {
    GroupSize size = method.group();
    return (people == 1 ? language.say("agenda.person") : language.say("agenda.people", people))
        + (size == null || size.fits(people)
            ? ""
            : language.say("agenda.meant-for", number(size.min()), number(size.max())));
  }

  private static String number(@Nullable Integer number) {
    return number == null ? "…" : number.toString();
  }

  private static int fewest(Method method) {
    GroupSize size = method.group();
    int least = size == null || size.min() == null ? 1 : size.min();
    return Math.max(least, method.roles().stream().mapToInt(Role::min).sum());
  }

  /** Whether a time counts for each of them, or each has a turn. */
  private static boolean matters(List<Step> steps) {
    for (Step step : steps) {
      if (step instanceof Cycle cycle
          && (cycle.repeat() instanceof Repeat.ForEach || matters(cycle.steps()))) {
        return true;
      }
      TimeBudget time = step instanceof Phase phase ? phase.time() : null;
      if (time != null && time.isPerParticipant()) {
        return true;
      }
    }
    return false;
  }
}
