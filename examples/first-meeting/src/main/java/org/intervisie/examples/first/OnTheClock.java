package org.intervisie.examples.first;

import java.time.Duration;
import java.time.Instant;
import org.intervisie.catalogue.MethodCatalogue;
import org.intervisie.method.Method;
import org.intervisie.session.Session;
import org.intervisie.time.Agenda;
import org.intervisie.time.AgendaChange;
import org.intervisie.time.Plan;
import org.intervisie.time.PlanningPolicy;

/** How a method is laid on the clock, before and during a meeting, as the README tells it. */
public final class OnTheClock {
  private OnTheClock() {}

  /** Prints what it is given. */
  @FunctionalInterface
  interface Sheet {
    void line(Object... parts);
  }

  /**
   * Plans a meeting of an hour and a quarter.
   *
   * @param start when it begins
   * @param sheet where it is written down
   */
  static void plan(Instant start, Sheet sheet) {
    // [agenda]
    Method method = MethodCatalogue.load().get("balint-nine-phase-timed"); // 110 minutes
    PlanningPolicy policy = PlanningPolicy.defaults().withUntouched("judge");

    Plan plan = Agenda.plan(method.entries(7), start, Duration.ofMinutes(75), policy);
    if (plan instanceof Plan.Planned planned) {
      for (Agenda.Item item : planned.agenda().items()) {
        sheet.line(item.start(), item.length(), item.title(), item.why());
      }
    } else if (plan instanceof Plan.DoesNotFit misfit) {
      sheet.line(misfit.why()); // by how much, and what could be left out
    }
    // [/agenda]
  }

  /**
   * Asks how a running meeting stands.
   *
   * @param session the meeting
   * @param now the time
   * @return what five minutes more for the open phase would cost
   */
  static AgendaChange ask(Session session, Instant now) {
    // [replan]
    Plan rest = session.replan(now); // what is over stays, the rest is laid out again
    AgendaChange cost = session.extending(Duration.ofMinutes(5), now); // before it is given
    cost.text(); // "'Explore' gets 5 minutes more (20 instead of 15). The meeting ends …"
    // [/replan]
    return rest instanceof Plan.Planned ? cost : new AgendaChange(rest, rest);
  }
}
