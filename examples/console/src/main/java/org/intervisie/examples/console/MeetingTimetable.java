package org.intervisie.examples.console;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.intervisie.method.Meetings;
import org.intervisie.method.Method;
import org.intervisie.time.Agenda;
import org.intervisie.time.Plan;
import org.intervisie.time.PlanningPolicy;
import org.intervisie.time.Sitting;
import org.jspecify.annotations.Nullable;

/**
 * A method laid on the clock of a meeting, of one sitting or several.
 *
 * @param people how many come; null when nobody said so
 * @param zone where the clock hangs; null for any clock on the wall
 * @param sittings when they come together
 * @param planned the agenda, or why it does not fit
 * @param late what became of it when a phase began late; null when none did
 */
record MeetingTimetable(
    Method method,
    @Nullable Integer people,
    @Nullable ZoneId zone,
    List<Sitting> sittings,
    Plan planned,
    Late.@Nullable Outcome late)
    implements Timetable {

  /**
   * Lays it out.
   *
   * @throws UnreadableInputException if what is asked for is not clear, or has no meaning
   * @throws IllegalArgumentException if there are more people, rounds or days than an agenda is made for
   */
  static MeetingTimetable of(
      Method method,
      @Nullable Integer people,
      TimeOptions time,
      PlanningPolicy policy,
      @Nullable Late late,
      InstantSource now) {
    if (late != null) {
      late.check(method);
    }
    List<Agenda.Entry> entries = Comers.of(method, people).entries();
    List<Sitting> sittings = sittings(method, time, new OwnTime(entries, policy), now);
    if (late != null && sittings.size() > 1) {
      throw new UnreadableInputException("--late goes with one sitting, not " + sittings.size());
    }
    Plan plan = Agenda.plan(entries, sittings, policy);
    return new MeetingTimetable(
        method,
        people,
        time.zone(),
        sittings,
        plan,
        late != null && plan instanceof Plan.Planned planned
            ? late.in(planned.agenda(), entries, policy)
            : null);
  }

  private static List<Sitting> sittings(
      Method method, TimeOptions time, OwnTime own, InstantSource now) {
    ZonedDateTime from = time.start(now);
    Duration said = time.length(from);
    Meetings meetings = method.meetings();
    int usual = meetings == null ? 1 : meetings.count();
    int count = Objects.requireNonNullElse(time.sittings(), usual);
    boolean isUsual = meetings != null || count == 1;
    Duration length = said == null && isUsual ? own.of(method) : said;
    if (length == null) {
      throw new UnreadableInputException(
          "'"
              + method.id()
              + "' does not say how long "
              + (count == 1 ? "it" : "each of " + count + " sittings")
              + " takes; say when it ends, with --end or --minutes");
    }
    return time.sittings(from, count, length);
  }

  @Override
  public Plan plan() {
    return late == null ? planned : late.whole(sittings.get(0).start());
  }

  @Override
  public void print(Paper paper, Language language) {
    AgendaSheet sheet = new AgendaSheet(method, people, zone, paper, language);
    if (late != null && planned instanceof Plan.Planned before) {
      sheet.print(before.agenda(), late);
    } else {
      sheet.print(planned, sittings);
    }
  }

  @Override
  public String calendar(Language language) throws IOException {
    if (!(plan() instanceof Plan.Planned fits)) {
      throw new IllegalStateException("there is no agenda");
    }
    return new AgendaCalendar(method, zone, language).write(fits.agenda());
  }
}
