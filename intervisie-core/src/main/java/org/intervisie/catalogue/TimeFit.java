package org.intervisie.catalogue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.intervisie.catalogue.Reason.Subject;
import org.intervisie.catalogue.Reason.Verdict;
import org.intervisie.method.Aim;
import org.intervisie.method.Choice;
import org.intervisie.method.Meetings;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.text.LocalizedText;

/** Whether a meeting by the method fits into the time that there is. */
final class TimeFit {
  /** Where time is as short as this, a method that is made for little time has a point. */
  private static final Duration SHORT = Duration.ofMinutes(45);

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
    Meetings meetings = method.meetings();
    List<Reason> reasons = new ArrayList<>();
    reasons.addAll(meetings == null ? fit.oneMeeting() : fit.sittings(meetings));
    if (time.compareTo(SHORT) <= 0 && !needs.aims().contains(Aim.LITTLE_TIME)) {
      reasons.addAll(fit.littleTime());
    }
    return reasons;
  }

  private List<Reason> sittings(Meetings meetings) {
    if (meetings.count() == 1) {
      return judge(new MeetingTime(meetings.length(), meetings.length(), true));
    }
    Duration over = meetings.length().minus(time);
    boolean fits = over.isNegative() || over.isZero();
    return List.of(
        reason(
            fits ? Verdict.AGAINST : Verdict.RULES_OUT,
            Language.both(
                in ->
                    in.say("Vraagt ", "Takes ")
                        + meetings.count()
                        + in.say(" bijeenkomsten van ", " meetings of ")
                        + in.length(meetings.length())
                        + (fits ? "." : tooLong(over, in) + "."))));
  }

  private List<Reason> oneMeeting() {
    return judge(MeetingTime.of(method, headcount));
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
    if (longest.isZero()) {
      return List.of();
    }
    return longest.compareTo(time) <= 0
        ? fits(takes, "Past in de tijd: ", "Fits the time: ")
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
    boolean littleOver = over.multipliedBy(2).compareTo(takes.shortest()) <= 0;
    if (method.skippable() && littleOver) {
      return tooLong(
          Verdict.AGAINST,
          takes,
          over,
          in ->
              in.say(
                  "; wel mag elke fase met een reden worden overgeslagen",
                  "; but any phase may be skipped, with a reason"));
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
    return ", " + in.length(over) + in.say(" meer dan er is", " more than there is");
  }

  /** The fewest optional phases that save enough, in the order of the method; none if all do not. */
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
    Duration missing = over;
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

  private List<Reason> littleTime() {
    if (method.goodFor().contains(Aim.LITTLE_TIME)) {
      return List.of(
          reason(
              Verdict.FOR,
              Language.both("Is gemaakt voor weinig tijd.", "Is made for little time.")));
    }
    if (method.notFor().contains(Aim.LITTLE_TIME)) {
      return List.of(
          reason(
              Verdict.AGAINST,
              Language.both(
                  "Is niet bedoeld voor als er weinig tijd is.",
                  "Is not meant for when there is little time.")));
    }
    return List.of();
  }

  private static Reason reason(Verdict verdict, LocalizedText text) {
    return new Reason(Subject.TIME, verdict, text);
  }
}
