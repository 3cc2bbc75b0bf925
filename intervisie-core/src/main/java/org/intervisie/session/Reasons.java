package org.intervisie.session;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.intervisie.method.Times;
import org.jspecify.annotations.Nullable;

/** Why a command was refused, in a sentence, Dutch and English. */
final class Reasons {
  private Reasons() {}

  static String alreadyJoined(Refusal.Attempt attempt, String participant, String language) {
    String who = Words.quoted(participant);
    if (attempt.command() == Command.Type.GROUP) {
      return Wording.isDutch(language)
          ? who + " kan maar in één groepje zitten."
          : who + " can sit in one group only.";
    }
    if (attempt.command() == Command.Type.ORDER_TURNS) {
      return Wording.isDutch(language)
          ? who + " kan maar één keer in de volgorde staan."
          : who + " can stand in the order only once.";
    }
    return Wording.isDutch(language) ? who + " doet al mee." : who + " is taking part already.";
  }

  static String noCycle(Refusal.Attempt attempt, String language) {
    boolean dutch = Wording.isDutch(language);
    if (attempt.command() == Command.Type.ORDER_TURNS) {
      return dutch ? "deze methode kent geen beurten." : "this method has no turns.";
    }
    return dutch
        ? "deze fase staat niet in een ronde die nog eens kan."
        : "this phase is not in a cycle that may go round again.";
  }

  static String status(Status status, String language) {
    boolean dutch = Wording.isDutch(language);
    return switch (status) {
      case GATHERING ->
          dutch ? "de bijeenkomst is nog niet begonnen." : "the meeting has not begun yet.";
      case RUNNING -> dutch ? "de bijeenkomst is aan de gang." : "the meeting is under way.";
      case PAUSED -> dutch ? "de bijeenkomst is gepauzeerd." : "the meeting is paused.";
      case ADJOURNED -> dutch ? "de bijeenkomst is verdaagd." : "the meeting is adjourned.";
      case FINISHED -> dutch ? "de bijeenkomst is afgelopen." : "the meeting is over.";
      case ABANDONED -> dutch ? "de bijeenkomst is afgebroken." : "the meeting was broken off.";
    };
  }

  static String notAllowed(Refusal.Attempt attempt, String language) {
    boolean dutch = Wording.isDutch(language);
    return switch (attempt.command()) {
      case CHOOSE ->
          dutch ? "in deze fase valt niets te kiezen." : "this phase asks for no choice.";
      case GROUP ->
          dutch
              ? "in deze vorm wordt de groep niet verdeeld."
              : "in this form the group is not divided.";
      case REVEAL ->
          dutch
              ? "daarvan is niets verborgen dat nu al getoond mag worden."
              : "nothing of that kind is hidden that may be shown now.";
      default -> dutch ? "dat hoort niet bij deze fase." : "that is not part of this phase.";
    };
  }

  static String role(List<String> roles, String language) {
    boolean dutch = Wording.isDutch(language);
    if (roles.isEmpty()) {
      return dutch
          ? "dat is aan ieder zelf, of aan wie de leiding heeft."
          : "that is up to each participant in person, or to whoever leads.";
    }
    List<String> quoted = roles.stream().map(Words::quoted).toList();
    return dutch
        ? "dat is aan wie " + joined(quoted, " of ") + " is."
        : "that is up to whoever is " + joined(quoted, " or ") + ".";
  }

  static String wait(Refusal.Wait wait, @Nullable String kind, String language) {
    boolean dutch = Wording.isDutch(language);
    return switch (wait) {
      case KIND ->
          dutch
              ? "eerst moet " + Words.quoted(kind) + " compleet zijn."
              : Words.quoted(kind) + " has to be complete first.";
      case ROUND ->
          dutch
              ? "in deze ronde zijn eerst de anderen aan de beurt."
              : "in this round the others come first.";
      case GROUPS ->
          dutch
              ? "wie hier bijdraagt heeft eerst een plaats in een groepje nodig."
              : "whoever contributes here needs a place in a group first.";
      case PHASE ->
          dutch
              ? "dat kan alleen met een eerdere fase die al open was."
              : "that is possible only with an earlier phase that was open before.";
      case END_OF_CYCLE ->
          dutch
              ? "dat kan pas aan het eind van de ronde."
              : "that is possible only at the end of the round.";
    };
  }

  static String quota(Refusal.Attempt attempt, int max, Times.Per per, String language) {
    boolean dutch = Wording.isDutch(language);
    if (attempt.command() == Command.Type.READY) {
      return dutch ? "dat is al gebeurd." : "that was done already.";
    }
    if (attempt.command() == Command.Type.REPEAT) {
      return dutch
          ? "er zijn ten hoogste " + counted(max, "ronde", "rondes") + "."
          : "there are at most " + counted(max, "round", "rounds") + ".";
    }
    return dutch
        ? "dat mag ten hoogste " + (max == 1 ? "één" : max) + " keer" + per(per, true) + "."
        : "that may be done at most "
            + (max == 1 ? "once" : max + " times")
            + per(per, false)
            + ".";
  }

  private static String per(Times.Per per, boolean dutch) {
    return switch (per) {
      case PARTICIPANT -> dutch ? " per persoon" : " per person";
      case GROUP -> dutch ? " per groepje" : " per group";
      case ROOM -> dutch ? " door de groep als geheel" : " by the group as a whole";
      case TARGET ->
          dutch ? " per bijdrage waarover het gaat" : " per contribution that it is about";
    };
  }

  static String contribution(int count, String language) {
    boolean dutch = Wording.isDutch(language);
    if (count == 0) {
      return dutch ? "er zijn nog geen bijdragen." : "there are no contributions yet.";
    }
    String which = count == 1 ? "c1" : (dutch ? "c1 tot en met c" : "c1 to c") + count;
    return dutch
        ? "die bijdrage is er niet; wel " + which + "."
        : "there is no such contribution; there is " + which + ".";
  }

  static String target(
      Refusal.Attempt attempt, @Nullable String kind, @Nullable String label, String language) {
    boolean dutch = Wording.isDutch(language);
    if (attempt.command() == Command.Type.WITHDRAW) {
      return dutch ? "die is al ingetrokken." : "it was withdrawn already.";
    }
    if (attempt.command() == Command.Type.CHOOSE) {
      return dutch
          ? "kies een " + Words.quoted(kind) + " die nu in aanmerking komt."
          : "choose one " + Words.quoted(kind) + " that qualifies now.";
    }
    if (kind == null) {
      return dutch
          ? "dit verwijst niet naar een andere bijdrage."
          : "this does not refer to another contribution.";
    }
    String which = Words.quoted(kind);
    if (label != null) {
      which += (dutch ? " met het label " : " with the label ") + Words.quoted(label);
    }
    return dutch
        ? "zeg over welke " + which + " het gaat, van die er nog zijn."
        : "say which " + which + " it is about, of those that are still there.";
  }

  static String people(
      Refusal.Attempt attempt,
      int people,
      @Nullable Integer min,
      @Nullable Integer max,
      String language) {
    boolean dutch = Wording.isDutch(language);
    if (attempt.command() == Command.Type.GROUP) {
      return max == null
          ? (dutch
              ? "in elk groepje zit ten minste één persoon."
              : "each group has at least one person.")
          : (dutch
              ? "verdeel in tweetallen; bij een oneven aantal is er één drietal of zit er één"
                  + " alleen."
              : "divide into pairs; with an odd number there is one trio, or one sits alone.");
    }
    if (min != null && people < min) {
      return dutch
          ? "er zijn ten minste "
              + counted(min, "persoon", "mensen")
              + " nodig en zo zijn het er "
              + people
              + "."
          : "it takes at least "
              + counted(min, "person", "people")
              + " and this makes "
              + people
              + ".";
    }
    return dutch
        ? "er is plaats voor ten hoogste " + max + " en zo zijn het er " + people + "."
        : "there is room for at most " + max + " and this makes " + people + ".";
  }

  static String owed(List<Refusal.Owed> owed, String language) {
    return owed.stream().map(item -> owed(item, language)).collect(Collectors.joining("; "));
  }

  private static String owed(Refusal.Owed owed, String language) {
    boolean dutch = Wording.isDutch(language);
    List<String> people = owed.participants().stream().map(Words::named).toList();
    return switch (owed.what()) {
      case "ready" ->
          dutch
              ? "een woord van " + joined(people, " of ") + " dat het genoeg is"
              : "a word from " + joined(people, " or ") + " that it is enough";
      case "round" ->
          dutch
              ? counted(owed.missing(), "ronde", "rondes")
              : counted(owed.missing(), "round", "rounds");
      default ->
          owed.missing()
              + " × "
              + Words.quoted(owed.what())
              + (people.isEmpty()
                  ? ""
                  : (dutch ? " door " + joined(people, " en ") : " by " + joined(people, " and ")));
    };
  }

  static String limit(String limit, int value, String language) {
    boolean dutch = Wording.isDutch(language);
    String most = dutch ? "ten hoogste " : "at most ";
    return switch (limit) {
      case "participants" ->
          dutch
              ? "er is plaats voor " + most + counted(value, "persoon", "mensen") + "."
              : "there is room for " + most + counted(value, "person", "people") + ".";
      case "contributions" ->
          dutch
              ? "een bijeenkomst telt " + most + counted(value, "bijdrage", "bijdragen") + "."
              : "a meeting holds " + most + counted(value, "contribution", "contributions") + ".";
      case "events" ->
          dutch
              ? "een bijeenkomst telt "
                  + most
                  + counted(value, "gebeurtenis", "gebeurtenissen")
                  + "."
              : "a meeting holds " + most + counted(value, "event", "events") + ".";
      case "textLength" ->
          dutch
              ? "een tekst is " + most + counted(value, "teken", "tekens") + " lang."
              : "a text is " + most + counted(value, "character", "characters") + " long.";
      case "idLength" ->
          dutch
              ? "een id is " + most + counted(value, "teken", "tekens") + " lang."
              : "an id is " + most + counted(value, "character", "characters") + " long.";
      case "extensionDays" ->
          dutch
              ? "een verlenging is meer dan nul en ten hoogste " + value + " dagen."
              : "an extension is more than zero and at most " + value + " days.";
      case "years" ->
          dutch
              ? "een tijdstip ligt in de jaren 0 tot en met " + value + "."
              : "an instant lies in the years 0 to " + value + ".";
      default ->
          dutch
              ? "de grens " + limit + " van " + value + " is bereikt."
              : "the limit " + limit + " of " + value + " is reached.";
    };
  }

  static String timeWentBack(Refusal.Attempt attempt, Instant last, String language) {
    boolean dutch = Wording.isDutch(language);
    if (attempt.command() == Command.Type.REPLAN) {
      return dutch
          ? "het nieuwe einde mag niet voor " + last + " liggen."
          : "the new end must not lie before " + last + ".";
    }
    if (attempt.command() == Command.Type.ADJOURN) {
      return dutch
          ? "een tijdstip voor " + last + " is al voorbij."
          : "an instant before " + last + " is over already.";
    }
    return dutch
        ? "het laatste wat er gebeurde was later, om " + last + "."
        : "the last thing that happened was later, at " + last + ".";
  }

  /** Ids one after the other, for a sentence in English that is not about refusals. */
  static String list(List<String> ids) {
    return ids.stream().map(Words::named).collect(Collectors.joining(", "));
  }

  static String list(List<String> ids, String language) {
    return joined(
        ids.stream().map(Words::named).toList(), Wording.isDutch(language) ? " en " : " and ");
  }

  static String either(List<String> ids, String language) {
    return joined(
        ids.stream().map(Words::named).toList(), Wording.isDutch(language) ? " of " : " or ");
  }

  private static String joined(List<String> words, String last) {
    int most = words.size() - 1;
    return most < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, most)) + last + words.get(most);
  }

  private static String counted(int number, String one, String more) {
    return number + " " + (number == 1 ? one : more);
  }
}
