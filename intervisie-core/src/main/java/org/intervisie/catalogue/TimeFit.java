package org.intervisie.catalogue;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.intervisie.catalogue.Reason.Subject;
import org.intervisie.catalogue.Reason.Verdict;
import org.intervisie.method.Choice;
import org.intervisie.method.Meetings;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.text.LocalizedText;

/** Whether a meeting by the method fits into the time that there is. */
final class TimeFit {
  /** Skipping a phase saves up to such a part of the whole; more would be another method. */
  private static final int SKIPPED = 4;

  private final Method method;
  private final Duration time;
  private final Headcount headcount;

  private TimeFit(Method method, Duration time, Headcount headcount) {
    this.method = method;
    this.time = time;
    this.headcount = headcount;
  }

  static List<Reason> of(Method method, Needs needs) {
    Duration time = needs.time();
    if (time == null) {
      return List.of();
    }
    TimeFit fit = new TimeFit(method, time, new Headcount(method, needs.people()));
    MeetingTime takes = MeetingTime.of(method, fit.headcount);
    Meetings meetings = method.meetings();
    return meetings == null || meetings.count() == 1
        ? fit.judge(takes)
        : List.of(fit.several(meetings.count(), takes));
  }

  private Reason several(int meetings, MeetingTime each) {
    Duration over = each.shortest().minus(time);
    boolean fits = over.isNegative() || over.isZero();
    return reason(
        fits ? Verdict.AGAINST : Verdict.RULES_OUT,
        Language.both(
            in ->
                in.say("Vraagt ", "Takes ")
                    + meetings
                    + in.say(" bijeenkomsten van ", " meetings of ")
                    + each.words(in)
                    + (fits ? "." : tooLong(over, in) + ".")));
  }

  private List<Reason> judge(MeetingTime takes) {
    Duration over = takes.shortest().minus(time);
    if (!over.isNegative() && !over.isZero()) {
      return List.of(tooLong(takes, over));
    }
    Duration longest = takes.longest();
    if (longest == null) {
      return takes.stated() && !takes.shortest().isZero()
          ? fits(takes, "Past in de tijd: ", "Fits the time: ")
          : List.of();
    }
    if (longest.compareTo(time) <= 0) {
      return longest.isZero() ? List.of() : fits(takes, "Past in de tijd: ", "Fits the time: ");
    }
    Duration planned = takes.planned();
    if (planned != null && planned.compareTo(time) <= 0) {
      return fits(takes, "Past in de tijd zoals gepland: ", "Fits the time as planned: ");
    }
    return takes.shortest().isZero()
        ? List.of()
        : fits(takes, "Past in de tijd als het vlot gaat: ", "Fits the time if kept short: ");
  }

  private static List<Reason> fits(MeetingTime takes, String dutch, String english) {
    return List.of(
        reason(
            Verdict.FOR, Language.both(in -> in.say(dutch, english) + takes.sentence(in) + ".")));
  }

  private Reason tooLong(MeetingTime takes, Duration over) {
    List<Phase> dispensable = dispensable(over);
    if (!dispensable.isEmpty()) {
      return tooLong(
          Verdict.AGAINST,
          takes,
          over,
          in ->
              in.say("; het past als jullie ", "; it fits if you leave out ")
                  + titles(dispensable, in)
                  + in.say(" weglaten", ""));
    }
    if (method.skippable() && over.compareTo(takes.shortest().dividedBy(SKIPPED)) <= 0) {
      return tooLong(
          Verdict.AGAINST,
          takes,
          over,
          in ->
              in.say(
                  "; wel mag een fase worden overgeslagen, met een reden",
                  "; but a phase may be skipped, with a reason"));
    }
    return tooLong(Verdict.RULES_OUT, takes, over, in -> "");
  }

  private static Reason tooLong(
      Verdict verdict, MeetingTime takes, Duration over, Function<Language, String> remedy) {
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

  /**
   * The fewest optional phases that save enough, in the order of the method; none if all do not. It is
   * enough when what remains of the phases fits too, whatever the method states of the whole.
   */
  private List<Phase> dispensable(Duration over) {
    List<Headcount.Stop> longestFirst = new ArrayList<>();
    for (Headcount.Stop stop : headcount.stops()) {
      Choice choice = stop.phase().chooses();
      boolean givesRole = choice != null && choice.makesAuthor() != null;
      if (stop.phase().optional() && !givesRole && !saves(stop).isZero()) {
        longestFirst.add(stop);
      }
    }
    longestFirst.sort(Comparator.comparing(this::saves).reversed());
    List<Phase> left = new ArrayList<>();
    Duration phasesOver = MeetingTime.ofPhases(headcount).shortest().minus(time);
    Duration missing = phasesOver.compareTo(over) > 0 ? phasesOver : over;
    for (Headcount.Stop stop : longestFirst) {
      if (!missing.isNegative() && !missing.isZero()) {
        left.add(stop.phase());
        missing = missing.minus(saves(stop));
      }
    }
    boolean enough = missing.isNegative() || missing.isZero();
    return enough ? method.phases().stream().filter(left::contains).toList() : List.of();
  }

  private Duration saves(Headcount.Stop stop) {
    return MeetingTime.shortest(headcount, stop);
  }

  private static String titles(List<Phase> phases, Language in) {
    return in.and(phases.stream().map(phase -> "'" + in.say(phase.title()) + "'").toList());
  }

  private static Reason reason(Verdict verdict, LocalizedText text) {
    return new Reason(Subject.TIME, verdict, text);
  }
}
