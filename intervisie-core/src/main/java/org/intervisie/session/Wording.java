package org.intervisie.session;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.intervisie.method.Times;
import org.jspecify.annotations.Nullable;

/** Refusals in words, Dutch and English. */
final class Wording {
  private Wording() {}

  static boolean isDutch(String language) {
    return language.equals("nl") || language.startsWith("nl-");
  }

  static String message(Refusal.Attempt attempt, String reason, String language) {
    boolean dutch = isDutch(language);
    StringBuilder message = new StringBuilder(160);
    message.append(Words.named(attempt.by()));
    message.append(dutch ? " kan niet " : " cannot ");
    message.append(command(attempt.command(), attempt.kind(), dutch));
    if (attempt.phase() != null) {
      message.append(dutch ? " in fase '" : " in phase '").append(attempt.phase()).append("' (");
      message.append(attempt.position()).append(dutch ? " van " : " of ");
      message.append(attempt.phases()).append(')');
    }
    message.append(": ").append(reason);
    List<String> allowed = allowed(attempt, dutch);
    if (!allowed.isEmpty()) {
      message.append(dutch ? " Wel mogelijk: " : " Possible now: ");
      message.append(String.join(", ", allowed)).append('.');
    }
    return message.toString();
  }

  /** What may be done instead, each once; recording for others is left out to keep it short. */
  private static List<String> allowed(Refusal.Attempt attempt, boolean dutch) {
    List<String> allowed = new ArrayList<>();
    for (Move move : attempt.allowed()) {
      String kind = null;
      if (move instanceof Move.Contribute contribute) {
        if (!contribute.author().equals(attempt.by())) {
          continue;
        }
        kind = contribute.kind();
      }
      String words = command(move.type(), kind, dutch);
      if (needsReason(move)) {
        words += dutch ? " met een reden" : " with a reason";
      }
      if (!allowed.contains(words)) {
        allowed.add(words);
      }
    }
    return allowed;
  }

  private static boolean needsReason(Move move) {
    return (move instanceof Move.Advance advance && advance.needsReason())
        || (move instanceof Move.Skip skip && skip.needsReason());
  }

  private static String command(Command.Type type, @Nullable String kind, boolean dutch) {
    return switch (type) {
      case JOIN -> dutch ? "meedoen" : "join";
      case LEAVE -> dutch ? "weggaan" : "leave";
      case ASSIGN_ROLE -> dutch ? "een rol geven" : "assign a role";
      case HAND_OVER -> dutch ? "de leiding overdragen" : "hand over the steering";
      case BEGIN -> dutch ? "beginnen" : "begin";
      case CONTRIBUTE ->
          dutch ? Words.quoted(kind) + " bijdragen" : "contribute " + Words.quoted(kind);
      case WITHDRAW -> dutch ? "een bijdrage intrekken" : "withdraw a contribution";
      case CHOOSE -> dutch ? "kiezen" : "choose";
      case CHOOSE_FORM -> dutch ? "een vorm kiezen" : "choose a form";
      case GROUP -> dutch ? "de groep verdelen" : "divide the group";
      case REVEAL -> dutch ? "iets tonen dat nog verborgen is" : "reveal what is hidden";
      case READY -> dutch ? "zich klaar melden" : "signal ready";
      case ADVANCE -> dutch ? "verdergaan" : "advance";
      case SKIP -> dutch ? "de fase overslaan" : "skip the phase";
      case RETURN -> dutch ? "teruggaan" : "return to a phase";
      case REPEAT -> dutch ? "nog een ronde doen" : "go round again";
      case EXTEND -> dutch ? "de fase verlengen" : "extend the phase";
      case REPLAN -> dutch ? "het einde verplaatsen" : "move the end";
      case PAUSE -> dutch ? "pauzeren" : "pause";
      case RESUME -> dutch ? "hervatten" : "resume";
      case ADJOURN -> dutch ? "verdagen" : "adjourn";
      case RECONVENE -> dutch ? "opnieuw bijeenkomen" : "reconvene";
      case FINISH -> dutch ? "afsluiten" : "finish";
      case ABANDON -> dutch ? "afbreken" : "abandon";
    };
  }

  static String status(Status status) {
    return switch (status) {
      case GATHERING -> "nog niet begonnen";
      case RUNNING -> "aan de gang";
      case PAUSED -> "gepauzeerd";
      case ADJOURNED -> "verdaagd";
      case FINISHED -> "afgelopen";
      case ABANDONED -> "afgebroken";
    };
  }

  static String wait(Refusal.Wait wait, @Nullable String kind, String language) {
    boolean dutch = isDutch(language);
    return switch (wait) {
      case KIND ->
          dutch
              ? "eerst moet " + Words.quoted(kind) + " compleet zijn."
              : Words.quoted(kind) + " has to be complete first.";
      case ROUND ->
          dutch
              ? "in de ronde zijn eerst de anderen aan de beurt."
              : "in this round it is first the turn of the others.";
      case GROUPS ->
          dutch ? "eerst moet de groep verdeeld zijn." : "the group has to be divided first.";
      case PHASE ->
          dutch ? "die fase is nog niet aan de orde geweest." : "that phase has not been open yet.";
      case END_OF_CYCLE ->
          dutch
              ? "dat kan pas aan het eind van de ronde."
              : "that is possible at the end of the cycle.";
    };
  }

  static String per(Times.Per per, String language) {
    boolean dutch = isDutch(language);
    return switch (per) {
      case PARTICIPANT -> dutch ? " per persoon" : " per person";
      case GROUP -> dutch ? " per groepje" : " per group";
      case ROOM -> dutch ? " voor de hele groep" : " for the whole room";
      case TARGET ->
          dutch ? " per bijdrage waar het over gaat" : " per contribution that it is about";
    };
  }

  static String target(@Nullable String kind, @Nullable String label, String language) {
    boolean dutch = isDutch(language);
    if (kind == null) {
      return dutch
          ? "het gaat niet over een andere bijdrage."
          : "it is about no other contribution.";
    }
    String which = Words.quoted(kind) + (label == null ? "" : " (" + label + ")");
    return dutch
        ? "noem een " + which + " die er is en die daarvoor in aanmerking komt."
        : "name a " + which + " that is there and that qualifies.";
  }

  static String people(int people, @Nullable Integer min, @Nullable Integer max, String language) {
    boolean dutch = isDutch(language);
    String low = min == null ? "" : (dutch ? ", ten minste " : ", at least ") + min;
    String high = max == null ? "" : (dutch ? ", ten hoogste " : ", at most ") + max;
    String need = low + high;
    return dutch
        ? "het zijn er " + people + (need.isEmpty() ? "." : " en het moeten er zijn" + need + ".")
        : "there are " + people + (need.isEmpty() ? "." : " and there have to be" + need + ".");
  }

  static String owed(List<Refusal.Owed> owed, String language) {
    boolean dutch = isDutch(language);
    return owed.stream()
        .map(
            item ->
                item.missing()
                    + " × "
                    + Words.quoted(item.what())
                    + (item.participants().isEmpty()
                        ? ""
                        : (dutch ? " door " : " by ") + list(item.participants())))
        .collect(Collectors.joining("; "));
  }

  static String list(List<String> ids) {
    return ids.stream().map(Words::named).collect(Collectors.joining(", "));
  }
}
