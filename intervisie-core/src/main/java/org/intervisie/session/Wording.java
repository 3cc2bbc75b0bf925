package org.intervisie.session;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The message of a refusal, Dutch and English: what was tried, and what is possible instead. */
final class Wording {
  private Wording() {}

  static boolean isDutch(String language) {
    return language.equals("nl") || language.startsWith("nl-");
  }

  static String message(Refusal.Attempt attempt, String reason, String language) {
    boolean dutch = isDutch(language);
    StringBuilder message = new StringBuilder(160);
    String by = Words.named(attempt.by());
    if (attempt.phase() == null) {
      message.append(by).append(dutch ? " kan " : " cannot ");
    } else {
      message.append(dutch ? "In fase '" : "In phase '").append(attempt.phase()).append("' (");
      message.append(attempt.position()).append(dutch ? " van " : " of ");
      message.append(attempt.phases()).append(dutch ? ") kan " + by + " " : ") " + by + " cannot ");
    }
    message.append(dutch ? cannotInDutch(attempt) : cannotInEnglish(attempt));
    message.append(": ").append(reason);
    String allowed = allowed(attempt, dutch);
    if (!allowed.isEmpty()) {
      message.append(dutch ? " Wel mogelijk: " : " Possible now: ").append(allowed).append('.');
    }
    return message.toString();
  }

  /** What may be done instead, each once; what goes without saying is left out to keep it short. */
  static String allowed(Refusal.Attempt attempt, boolean dutch) {
    List<String> allowed = new ArrayList<>();
    for (Move move : attempt.allowed()) {
      String kind = null;
      if (move instanceof Move.ChooseForm choose && choose.forms().size() == 1) {
        continue;
      }
      if (move instanceof Move.Contribute contribute) {
        if (!contribute.author().equals(attempt.by())) {
          continue;
        }
        kind = contribute.kind();
      }
      String words = move(move, kind, dutch);
      if (needsReason(move)) {
        words += dutch ? " met een reden" : " with a reason";
      }
      if (!allowed.contains(words)) {
        allowed.add(words);
      }
    }
    return String.join(", ", allowed);
  }

  private static boolean needsReason(Move move) {
    return (move instanceof Move.Advance advance && advance.needsReason())
        || (move instanceof Move.Skip skip && skip.needsReason());
  }

  private static String move(Move move, @Nullable String kind, boolean dutch) {
    return switch (move.type()) {
      case JOIN ->
          ((Move.Join) move).others()
              ? (dutch ? "iemand laten meedoen" : "let someone in")
              : (dutch ? "meedoen" : "join");
      case LEAVE -> dutch ? "weggaan" : "leave";
      case ASSIGN_ROLE -> dutch ? "een rol geven" : "give someone a role";
      case HAND_OVER -> dutch ? "de leiding overdragen" : "hand over the lead";
      case BEGIN -> dutch ? "beginnen" : "begin";
      case CONTRIBUTE ->
          dutch ? Words.quoted(kind) + " bijdragen" : "contribute " + Words.quoted(kind);
      case WITHDRAW -> dutch ? "een bijdrage intrekken" : "withdraw a contribution";
      case CHOOSE -> dutch ? "kiezen" : "choose";
      case CHOOSE_FORM -> dutch ? "een vorm kiezen" : "choose a form";
      case GROUP -> dutch ? "de groep verdelen" : "divide the group";
      case REVEAL -> dutch ? "tonen wat nog verborgen is" : "show what is hidden";
      case READY -> dutch ? "zich klaar melden" : "say 'I am done'";
      case ADVANCE -> dutch ? "verdergaan" : "go on";
      case SKIP -> dutch ? "de fase overslaan" : "skip the phase";
      case RETURN -> dutch ? "teruggaan naar een eerdere fase" : "go back to an earlier phase";
      case REPEAT -> dutch ? "nog een ronde doen" : "go round again";
      case ORDER_TURNS ->
          dutch ? "de volgorde van de beurten bepalen" : "set the order of the turns";
      case EXTEND -> dutch ? "de fase verlengen" : "extend the phase";
      case REPLAN -> dutch ? "het einde verplaatsen" : "move the end";
      case PAUSE -> dutch ? "pauzeren" : "pause";
      case RESUME -> dutch ? "hervatten" : "resume";
      case ADJOURN -> dutch ? "verdagen" : "adjourn";
      case RECONVENE -> dutch ? "opnieuw bijeenkomen" : "reconvene";
      case FINISH -> dutch ? "afsluiten" : "finish";
      case ABANDON -> dutch ? "afbreken" : "break off";
    };
  }

  private static String cannotInEnglish(Refusal.Attempt attempt) {
    return switch (attempt.command()) {
      case JOIN -> isHere(attempt) ? "let anyone in" : "join";
      case LEAVE -> isHere(attempt) ? "note that someone left" : "leave";
      case ASSIGN_ROLE -> "give this role";
      case HAND_OVER -> "hand over the lead";
      case BEGIN -> "begin";
      case CONTRIBUTE -> "contribute " + Words.quoted(attempt.kind());
      case WITHDRAW -> "withdraw this contribution";
      case CHOOSE -> "make this choice";
      case CHOOSE_FORM -> "choose this form";
      case GROUP -> "divide the group";
      case REVEAL -> "show " + Words.quoted(attempt.kind());
      case READY -> "say 'I am done'";
      case ADVANCE -> "go on";
      case SKIP -> "skip the phase";
      case RETURN -> "go back to that phase";
      case REPEAT -> "go round again";
      case ORDER_TURNS -> "set the order of the turns";
      case EXTEND -> "extend the phase";
      case REPLAN -> "move the end";
      case PAUSE -> "pause the meeting";
      case RESUME -> "resume the meeting";
      case ADJOURN -> "adjourn the meeting";
      case RECONVENE -> "reconvene the meeting";
      case FINISH -> "finish the meeting";
      case ABANDON -> "break off the meeting";
    };
  }

  /** Dutch has its "niet" and "geen" in another place for each verb. */
  private static String cannotInDutch(Refusal.Attempt attempt) {
    return switch (attempt.command()) {
      case JOIN -> isHere(attempt) ? "niemand laten meedoen" : "niet meedoen";
      case LEAVE -> isHere(attempt) ? "geen vertrek melden" : "niet weggaan";
      case ASSIGN_ROLE -> "deze rol niet geven";
      case HAND_OVER -> "de leiding niet overdragen";
      case BEGIN -> "niet beginnen";
      case CONTRIBUTE -> "geen " + Words.quoted(attempt.kind()) + " bijdragen";
      case WITHDRAW -> "deze bijdrage niet intrekken";
      case CHOOSE -> "deze keuze niet maken";
      case CHOOSE_FORM -> "deze vorm niet kiezen";
      case GROUP -> "de groep niet verdelen";
      case REVEAL -> Words.quoted(attempt.kind()) + " niet tonen";
      case READY -> "zich niet klaar melden";
      case ADVANCE -> "niet verdergaan";
      case SKIP -> "de fase niet overslaan";
      case RETURN -> "niet teruggaan naar die fase";
      case REPEAT -> "niet nog een ronde doen";
      case ORDER_TURNS -> "de volgorde van de beurten niet bepalen";
      case EXTEND -> "de fase niet verlengen";
      case REPLAN -> "het einde niet verplaatsen";
      case PAUSE -> "de bijeenkomst niet pauzeren";
      case RESUME -> "de bijeenkomst niet hervatten";
      case ADJOURN -> "de bijeenkomst niet verdagen";
      case RECONVENE -> "de groep niet opnieuw bijeenroepen";
      case FINISH -> "de bijeenkomst niet afsluiten";
      case ABANDON -> "de bijeenkomst niet afbreken";
    };
  }

  /** Whoever may leave is in the room, and so comes in or goes on behalf of someone else. */
  private static boolean isHere(Refusal.Attempt attempt) {
    return attempt.allowed().stream().anyMatch(move -> move.type() == Command.Type.LEAVE);
  }
}
