package org.intervisie.time;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.intervisie.text.LocalizedText;

/** What an agenda and a planner say, in Dutch and English. */
enum PlanWords {
  DUTCH,
  ENGLISH;

  static LocalizedText of(Agenda.Item item) {
    return LocalizedText.of("nl", DUTCH.why(item)).and("en", ENGLISH.why(item));
  }

  static LocalizedText of(Plan.DoesNotFit plan) {
    return LocalizedText.of("nl", DUTCH.why(plan)).and("en", ENGLISH.why(plan));
  }

  static LocalizedText pause() {
    return LocalizedText.of("nl", "Pauze").and("en", "Break");
  }

  private String why(Agenda.Item item) {
    String length = length(item.length());
    return switch (item.reason()) {
      case PLANNED ->
          item.planned() == null
              ? say("Hier staat geen tijd voor.", "No time is set for this.")
              : say("Zoals gepland: ", "As planned: ") + length + ".";
      case SQUEEZED ->
          length
              + compared(say(" in plaats van ", " instead of "), item)
              + say(", zodat alles past.", ", so that everything fits.");
      case STRETCHED ->
          length
              + compared(say(" in plaats van ", " instead of "), item)
              + say(", want er is tijd over.", ", as there is time to spare.");
      case SHARED_OUT ->
          item.length().isZero()
              ? say("Hier is geen tijd voor over.", "There is no time left for this.")
              : say(
                      "Hier staat geen vaste tijd voor; het krijgt ",
                      "No fixed time is set; it gets ")
                  + length
                  + ".";
      // Also said of what the group itself skipped.
      case LEFT_OUT -> say("Vervalt deze keer.", "Left out this time.");
      case DONE ->
          say("Duurde ", "Took ")
              + length
              + (item.length().equals(item.planned())
                  ? say(", zoals gepland", ", as planned")
                  : compared(say("; gepland was ", "; the plan was "), item))
              + ".";
      case RUNNING_OVER ->
          say("Loopt uit: al ", "Runs over: ")
              + length
              + say("", " already")
              + compared(say("; gepland was ", "; the plan was "), item)
              + ".";
      case BREAK -> say("Een pauze van ", "A break of ") + length + ".";
    };
  }

  /** The planned time, without its unit where that is the same: 5 minutes instead of 10. */
  private String compared(String words, Agenda.Item item) {
    Duration planned = item.planned();
    if (planned == null) {
      return "";
    }
    return words
        + (isMinutes(planned) && isMinutes(item.length())
            ? String.valueOf(planned.toMinutes())
            : length(planned));
  }

  private static boolean isMinutes(Duration length) {
    return length.toDays() == 0 && length.equals(Duration.ofMinutes(length.toMinutes()));
  }

  private String why(Plan.DoesNotFit plan) {
    if (plan.sitting() != null) {
      return say(
              "In totaal komt de tijd uit, maar zitting ",
              "Overall the time is right, but sitting ")
          + plan.sitting()
          + say(
              " krijg je niet gevuld met hele fasen. Een andere lengte kan helpen, of een"
                  + " zitting minder.",
              " cannot be filled with whole phases. Another length may help, or one sitting less.");
    }
    Duration longest = plan.longest();
    if (longest != null && !plan.overBy().isZero()) {
      return say("Vult geen ", "Does not fill ")
          + length(plan.length())
          + say(": ook op zijn langst duurt alles samen ", ": even at its longest it takes ")
          + length(longest)
          + say(". Dat is ", " in all. That is ")
          + length(plan.overBy())
          + say(" te kort.", " too short.");
    }
    if (plan.length().isNegative() || plan.length().isZero()) {
      return say("Er is geen tijd meer: ook op zijn kortst duurt alles samen ", "")
          + say("", "There is no time left: even at its shortest it takes ")
          + length(plan.shortest())
          + say(".", " in all.")
          + remedy(plan);
    }
    return say("Past niet in ", "Does not fit into ")
        + length(plan.length())
        + say(": ook op zijn kortst duurt alles samen ", ": even at its shortest it takes ")
        + length(plan.shortest())
        + say(". Dat is ", " in all. That is ")
        + length(plan.shortBy())
        + say(" te lang.", " too long.")
        + remedy(plan);
  }

  String remedy(Plan.DoesNotFit plan) {
    if (plan.leaveOut().isEmpty()) {
      return "";
    }
    List<String> titles = new ArrayList<>();
    for (Agenda.Entry entry : plan.leaveOut()) {
      titles.add("'" + entry.title().in(say("nl", "en")) + "'");
    }
    return say(" Zonder ", " Without ") + and(titles) + say(" past het wel.", " it does fit.");
  }

  String say(String dutch, String english) {
    return this == DUTCH ? dutch : english;
  }

  /** Days, hours, minutes and seconds, whatever there is of them; hours only beside days. */
  String length(Duration length) {
    boolean days = length.toDays() > 0;
    List<String> parts = new ArrayList<>();
    count(parts, length.toDays(), say("dag", "day"), say("dagen", "days"));
    if (days) {
      count(parts, length.toHoursPart(), say("uur", "hour"), say("uur", "hours"));
    }
    long minutes = days ? length.toMinutesPart() : length.toMinutes();
    count(parts, minutes, say("minuut", "minute"), say("minuten", "minutes"));
    count(parts, length.toSecondsPart(), say("seconde", "second"), say("seconden", "seconds"));
    if (parts.isEmpty()) {
      return length.isZero()
          ? say("0 minuten", "0 minutes")
          : say("minder dan een seconde", "less than a second");
    }
    return and(parts);
  }

  String and(List<String> parts) {
    int last = parts.size() - 1;
    return last == 0
        ? parts.get(0)
        : String.join(", ", parts.subList(0, last)) + say(" en ", " and ") + parts.get(last);
  }

  private static void count(List<String> parts, long number, String one, String more) {
    if (number > 0) {
      parts.add(number + " " + (number == 1 ? one : more));
    }
  }
}
