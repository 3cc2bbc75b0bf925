package org.intervisie.catalogue;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.intervisie.catalogue.Reason.Subject;
import org.intervisie.catalogue.Reason.Verdict;
import org.intervisie.method.Headcount;
import org.intervisie.method.Meetings;
import org.intervisie.method.Method;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.Agenda;

/** Whether a meeting by the method fits into the time that there is. */
final class TimeFit {
  /** Skipping a phase saves up to such a part of the whole; more would be another method. */
  private static final int SKIPPED = 4;

  private final Method method;
  private final Duration time;
  private final MeetingTime takes;
  private final List<Agenda.Entry> phases;

  private TimeFit(Method method, Duration time, Headcount headcount) {
    this.method = method;
    this.time = time;
    this.takes = MeetingTime.of(method, headcount);
    this.phases = MeetingTime.entries(headcount);
  }

  static List<Reason> of(Method method, Needs needs) {
    Duration time = needs.time();
    if (time == null) {
      return List.of();
    }
    TimeFit fit = new TimeFit(method, time, needs.headcount(method));
    Meetings meetings = method.meetings();
    return meetings == null || meetings.count() == 1
        ? fit.judge()
        : List.of(fit.several(meetings.count()));
  }

  private Reason several(int meetings) {
    Duration over = takes.shortest().minus(time);
    boolean fits = over.isNegative() || over.isZero();
    return reason(
        fits ? Verdict.AGAINST : Verdict.RULES_OUT,
        Language.both(
            in ->
                in.say("Vraagt ", "Takes ")
                    + meetings
                    + in.say(" bijeenkomsten van ", " meetings of ")
                    + takes.words(in)
                    + (fits ? "." : tooLong(over, in) + ".")));
  }

  private List<Reason> judge() {
    Duration over = takes.shortest().minus(time);
    if (!over.isNegative() && !over.isZero()) {
      return List.of(tooLong(over));
    }
    Duration longest = takes.longest();
    if (longest == null) {
      return takes.stated() && !takes.shortest().isZero()
          ? fits("Past in de tijd: ", "Fits the time: ")
          : List.of();
    }
    if (longest.compareTo(time) <= 0) {
      return longest.isZero() ? List.of() : fits("Past in de tijd: ", "Fits the time: ");
    }
    Duration planned = takes.planned();
    if (planned != null && planned.compareTo(time) <= 0) {
      return fits("Past in de tijd zoals gepland: ", "Fits the time as planned: ");
    }
    return takes.shortest().isZero()
        ? List.of()
        : fits("Past in de tijd als het vlot gaat: ", "Fits the time if kept short: ");
  }

  private List<Reason> fits(String dutch, String english) {
    return List.of(
        reason(
            Verdict.FOR, Language.both(in -> in.say(dutch, english) + takes.sentence(in) + ".")));
  }

  private Reason tooLong(Duration over) {
    List<String> spare = LessTime.asPlanned(phases).leaveOut(asPlanned(over));
    LessTime shortened = LessTime.shortened(phases);
    if (takes.gives() && shortened.fits(time)) {
      return tooLong(
          Verdict.AGAINST,
          over,
          in ->
              ifYou(in)
                  + in.say("de fasen inkorten", "shorten the phases")
                  + (spare.isEmpty() ? "" : in.say(" of ", " or ") + leaveOut(spare, in)));
    }
    if (!spare.isEmpty()) {
      return tooLong(Verdict.AGAINST, over, in -> ifYou(in) + leaveOut(spare, in));
    }
    List<String> more = takes.gives() ? shortened.leaveOut(time) : List.of();
    if (!more.isEmpty()) {
      return tooLong(
          Verdict.AGAINST,
          over,
          in ->
              ifYou(in)
                  + leaveOut(more, in)
                  + in.say(" en de rest inkorten", " and shorten the rest"));
    }
    if (method.skippable() && over.compareTo(takes.shortest().dividedBy(SKIPPED)) <= 0) {
      return tooLong(
          Verdict.AGAINST,
          over,
          in ->
              in.say(
                  "; wel mag een fase worden overgeslagen, met een reden",
                  "; but a phase may be skipped, with a reason"));
    }
    return tooLong(Verdict.RULES_OUT, over, in -> "");
  }

  /** What the phases may take, so that both they and what is stated of the whole fit. */
  private Duration asPlanned(Duration over) {
    Duration all = Duration.ZERO;
    for (Agenda.Entry phase : phases) {
      all = all.plus(MeetingTime.shortest(phase));
    }
    Duration enough = all.minus(over);
    return enough.compareTo(time) < 0 ? enough : time;
  }

  /** Nobody can promise that it fits where nobody knows how long it may take. */
  private String ifYou(Language in) {
    return takes.longest() == null
        ? in.say("; het past misschien als jullie ", "; it may fit if you ")
        : in.say("; het past als jullie ", "; it fits if you ");
  }

  /** The phases in the order of the method. */
  private String leaveOut(List<String> ids, Language in) {
    List<String> titles =
        method.phases().stream()
            .filter(phase -> ids.contains(phase.id()))
            .map(phase -> "'" + in.say(phase.title()) + "'")
            .toList();
    return in.say("", "leave out ") + in.and(titles) + in.say(" weglaten", "");
  }

  private Reason tooLong(Verdict verdict, Duration over, Function<Language, String> remedy) {
    return reason(
        verdict,
        Language.both(
            in ->
                in.say("Te lang: ", "Too long: ")
                    + takes.sentence(in)
                    + tooLong(over, in)
                    + remedy.apply(in)
                    + "."));
  }

  private static String tooLong(Duration over, Language in) {
    Duration seconds = over.plusNanos(999_999_999).truncatedTo(ChronoUnit.SECONDS);
    return ", " + in.length(seconds) + in.say(" meer dan er is", " more than there is");
  }

  private static Reason reason(Verdict verdict, LocalizedText text) {
    return new Reason(Subject.TIME, verdict, text);
  }
}
