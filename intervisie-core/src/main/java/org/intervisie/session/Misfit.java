package org.intervisie.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An event that cannot have happened, and why not, Dutch and English.
 *
 * @param event the event
 * @param state what there was before it
 * @param refusal why the command of which it would have come is refused; null when none is
 * @param instead the event that comes in its place; null where none is known
 */
record Misfit(Event event, State state, @Nullable Refusal refusal, @Nullable Event instead) {
  /** A wrong number tells that events are missing or changed places, and so more than a refusal. */
  Misfit {
    refusal = event.seq() == state.nextSeq() ? refusal : null;
  }

  /** Its place in the log, from 1. */
  int place() {
    return state.nextSeq();
  }

  String message(boolean dutch) {
    Visit visit = state.visit();
    String which = place() + " (" + told(event, dutch) + ")";
    String where =
        visit == null
            ? ""
            : (dutch ? " in fase '" : " in phase '") + visit.place().phase().id() + "'";
    return (dutch
            ? "gebeurtenis " + which + " kan" + where + " niet gebeurd zijn: "
            : "event " + which + " cannot have happened" + where + ": ")
        + reason(dutch)
        + possible(dutch);
  }

  private String possible(boolean dutch) {
    String allowed = refusal == null ? "" : Wording.allowed(refusal.attempt(), dutch);
    return allowed.isEmpty()
        ? ""
        : (dutch ? " Wel mogelijk: " : " Possible instead: ") + allowed + ".";
  }

  String reason(boolean dutch) {
    if (event.seq() != place()) {
      String number = dutch ? "nummer " : "number ";
      return differs(number + event.seq(), number + place(), dutch);
    }
    if (refusal != null) {
      return refusal.reason(dutch ? "nl" : "en");
    }
    return instead == null ? noBeginning(dutch) : differs(instead, dutch);
  }

  private static String noBeginning(boolean dutch) {
    return dutch
        ? "een fase gaat alleen open als de bijeenkomst begint of een andere fase eindigt."
        : "a phase opens only when the meeting begins or another phase ends.";
  }

  private String differs(Event due, boolean dutch) {
    if (event.type() != due.type()) {
      return (dutch ? "wat hier hoort is " : "what belongs here is ") + told(due, dutch) + ".";
    }
    if (!event.at().equals(due.at())) {
      String time = dutch ? "het tijdstip " : "the time ";
      return differs(time + event.at(), time + due.at(), dutch);
    }
    if (!event.by().equals(due.by())) {
      return dutch
          ? "het is " + by(event, true) + " en hoort " + by(due, true) + " te zijn."
          : "it is " + by(event, false) + " and should be " + by(due, false) + ".";
    }
    return differs(facts(event), facts(due), dutch);
  }

  /** The first member that differs. */
  private static String differs(Map<String, Fact> found, Map<String, Fact> due, boolean dutch) {
    Map<String, Fact> all = new LinkedHashMap<>(found);
    due.forEach(all::putIfAbsent);
    for (String name : all.keySet()) {
      Fact one = found.get(name);
      Fact other = due.get(name);
      if (one == null || !one.equals(other)) {
        String no = (dutch ? "geen " : "no ") + name;
        return differs(
            one == null ? no : one.toString(), other == null ? no : other.toString(), dutch);
      }
    }
    throw new IllegalStateException("two equal events differ");
  }

  private static String differs(String found, String due, boolean dutch) {
    return dutch
        ? "het heeft " + found + " en hoort " + due + " te hebben."
        : "it has " + found + " and should have " + due + ".";
  }

  private static Map<String, Fact> facts(Event event) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    Fact.of(event).forEach(fact -> facts.put(fact.name(), fact));
    return facts;
  }

  /** The event in a few words, none of which anybody said. */
  private static String told(Event event, boolean dutch) {
    return Fact.of(event).stream()
        .map(fact -> ", " + fact)
        .collect(Collectors.joining("", event.type().id() + ", " + by(event, dutch), ""));
  }

  private static String by(Event event, boolean dutch) {
    return (dutch ? "door " : "by ") + Words.quoted(event.by());
  }
}
