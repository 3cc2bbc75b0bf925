package org.intervisie.method;

import java.util.Collection;
import java.util.TreeSet;
import org.intervisie.method.Finding.Code;
import org.intervisie.text.InvalidDefinitionException.Problem;
import org.intervisie.text.Likeness;
import org.intervisie.text.LocalizedText;

/** Findings of phases and activities, put into words. */
final class FindingWords {
  private FindingWords() {}

  static Finding finding(Code code, Trail at, LocalizedText sentence, LocalizedText hint) {
    Problem placed = at.problem("");
    return new Finding(code.severity(), code, placed.place(), sentence, hint);
  }

  /** The same where it need not be so bad. */
  static Finding warning(Code code, Trail at, LocalizedText sentence, LocalizedText hint) {
    return new Finding(Finding.Severity.WARNING, code, at.problem("").place(), sentence, hint);
  }

  static LocalizedText both(String dutch, String english) {
    return LocalizedText.of("nl", dutch).and("en", english);
  }

  static Finding unreachable(Phase phase, Trail at, String cycle, String role) {
    return warning(
        Code.UNREACHABLE_PHASE,
        at,
        both(
            "Niemand komt langs fase '%s': ronde '%s' gaat langs wie de rol '%s' heeft, en die heeft dan niemand."
                .formatted(phase.id(), cycle, role),
            "Nobody comes by phase '%s': cycle '%s' goes round for the holders of role '%s', and by then there are none."
                .formatted(phase.id(), cycle, role)),
        both(
            "Laat de ronde langs een rol gaan die iemand heeft, of geef de rol eerder.",
            "Let the cycle go round for a role that somebody holds, or give the role earlier."));
  }

  static Finding unreachable(Phase phase, Trail at, Phase before) {
    return finding(
        Code.UNREACHABLE_PHASE,
        at,
        both(
            "Niemand komt toe aan fase '%s' en wat daarna komt: uit fase '%s' leidt geen weg verder."
                .formatted(phase.id(), before.id()),
            "Nobody comes to phase '%s' and what follows it: no way leads on from phase '%s'."
                .formatted(phase.id(), before.id())),
        both(
            "Zorg dat de groep uit die fase verder kan.",
            "See that the group can go on from there."));
  }

  static Finding inescapable(Phase phase, Trail at) {
    return finding(
        Code.INESCAPABLE_PHASE,
        at,
        both(
            "Uit fase '%s' leidt geen weg verder: de keuze geeft een rol en kan dus niet worden overgeslagen, en ze kan niet worden gemaakt."
                .formatted(phase.id()),
            "No way leads on from phase '%s': its choice gives a role, so it cannot be passed over, and it cannot be made."
                .formatted(phase.id())),
        both(
            "Zorg dat er iets te kiezen is en iemand die kiest.",
            "See that there is something to choose and someone who chooses."));
  }

  static Finding choiceByNobody(Phase phase, Choice choice, Trail at) {
    return finding(
        Code.CHOICE_BY_NOBODY,
        at,
        both(
            "In fase '%s' kiest de rol '%s', en die heeft dan niemand."
                .formatted(phase.id(), choice.by()),
            "In phase '%s' role '%s' chooses, and by then nobody holds it."
                .formatted(phase.id(), choice.by())),
        both(
            "Laat een rol kiezen die iemand heeft, zoals wie de bijeenkomst leidt.",
            "Let a role choose that somebody holds, such as whoever leads the meeting."));
  }

  static Finding choiceMayBeByNobody(Phase phase, Choice choice, Trail at) {
    Finding never = choiceByNobody(phase, choice, at);
    return new Finding(
        Finding.Severity.WARNING,
        never.code(),
        never.place(),
        both(
            "Het kan gebeuren dat er in fase '%s' niemand kiest: de rol '%s' hoeft niemand te hebben."
                .formatted(phase.id(), choice.by()),
            "It may happen that nobody chooses in phase '%s': nobody has to hold role '%s'."
                .formatted(phase.id(), choice.by())),
        never.hint());
  }

  static Finding choiceAmongNothing(
      Phase phase, Choice choice, Trail at, Collection<String> kinds) {
    return finding(
        Code.CHOICE_AMONG_NOTHING,
        at,
        both(
            "In fase '%s' valt nooit iets te kiezen: niemand heeft dan '%s' ingebracht waar '%s' bij kan."
                .formatted(phase.id(), choice.kind(), choice.by()),
            "In phase '%s' there is never anything to choose: nobody has brought '%s' by then that '%s' may see."
                .formatted(phase.id(), choice.kind(), choice.by())),
        bring(choice.kind(), kinds));
  }

  static Finding choiceRunsOut(Phase phase, Choice choice, Trail at, long supply, long needed) {
    return finding(
        Code.CHOICE_AMONG_NOTHING,
        at,
        both(
            "In fase '%s' wordt minstens %d keer '%s' gekozen, telkens een andere, en er zijn er hoogstens %d."
                .formatted(phase.id(), needed, choice.kind(), supply),
            "In phase '%s' '%s' is chosen at least %d times, another each time, and there are %d at the most."
                .formatted(phase.id(), choice.kind(), needed, supply)),
        both(
            "Laat er meer inbrengen, of laat de ronde minder vaak rondgaan.",
            "Let more be brought, or let the cycle go round less often."));
  }

  static Finding choiceMayBeEmpty(Phase phase, Choice choice, Trail at) {
    return finding(
        Code.CHOICE_MAY_BE_EMPTY,
        at,
        both(
            "Het kan gebeuren dat er in fase '%s' niets te kiezen is: niets zorgt dat er dan '%s' is waar '%s' bij kan."
                .formatted(phase.id(), choice.kind(), choice.by()),
            "It may happen that there is nothing to choose in phase '%s': nothing sees to it that there is '%s' by then that '%s' may see."
                .formatted(phase.id(), choice.kind(), choice.by())),
        both(
            "Geef wie het inbrengt een minimum, en laat de fase waarin dat gebeurt niet overslaan.",
            "Give those who bring it a minimum, in a phase that is not optional."));
  }

  static Finding choiceMayRunOut(Phase phase, Choice choice, Trail at) {
    return finding(
        Code.CHOICE_MAY_BE_EMPTY,
        at,
        both(
            "Fase '%s' kan zo vaak terugkomen dat er niets meer te kiezen is: elke keer wordt een andere '%s' gekozen, en niets zorgt dat er genoeg zijn."
                .formatted(phase.id(), choice.kind()),
            "Phase '%s' can come round so often that nothing is left to choose: another '%s' is chosen each time, and nothing sees to it that there are enough."
                .formatted(phase.id(), choice.kind())),
        both(
            "Laat er in elke ronde een inbrengen, of in de fase van de keuze zelf.",
            "Let one be brought in every round, or in the phase of the choice itself."));
  }

  static Finding revealOfNothing(Phase phase, String kind, Trail at, Collection<String> kinds) {
    return finding(
        Code.REVEAL_OF_NOTHING,
        at,
        both(
            "Fase '%s' laat '%s' zien, en dat heeft dan nog niemand ingebracht."
                .formatted(phase.id(), kind),
            "Phase '%s' reveals '%s', which nobody has brought by then."
                .formatted(phase.id(), kind)),
        bring(kind, kinds));
  }

  static Finding revealOfTheSeen(Phase phase, String kind, Trail at) {
    return finding(
        Code.REVEAL_OF_THE_SEEN,
        at,
        both(
            "Fase '%s' laat '%s' zien, maar dat ziet iedereen al.".formatted(phase.id(), kind),
            "Phase '%s' reveals '%s', but everyone sees that already.".formatted(phase.id(), kind)),
        both(
            "Laat het weg, of houd eerst verborgen wat hier pas zichtbaar wordt.",
            "Leave it out, or hide at first what is to be shown here."));
  }

  static Finding nobodyActs(Phase phase, Trail at) {
    return finding(
        Code.NOBODY_ACTS,
        at,
        both(
            "In fase '%s' mag niemand iets inbrengen, en de fase is niet als stil aangemerkt."
                .formatted(phase.id()),
            "In phase '%s' nobody may contribute anything, and it is not marked as silent."
                .formatted(phase.id())),
        both(
            "Merk de fase aan als stil als dat de bedoeling is, of geef iemand iets te doen.",
            "Mark the phase as silent where that is meant, or give someone something to do."));
  }

  static Finding voteWithoutVotes(Phase phase, Choice choice, Trail at) {
    return finding(
        Code.VOTE_WITHOUT_VOTES,
        at,
        both(
            "In fase '%s' mag op grond van stemmen worden gekozen, maar niemand kan dan hebben gestemd: alles is even goed."
                .formatted(phase.id()),
            "In phase '%s' the choice may go by vote, but nobody can have voted by then: all are as good."
                .formatted(phase.id())),
        both(
            "Laat stemmen over '%s', of haal de grond 'vote' weg.".formatted(choice.kind()),
            "Let people vote about '%s', or take the basis 'vote' away.".formatted(choice.kind())));
  }

  /** To bring a kind before it is needed; when one much like it is brought, that was probably meant. */
  static LocalizedText bring(String kind, Collection<String> kinds) {
    String near = Likeness.nearest(kind, new TreeSet<>(kinds)).orElse(kind);
    return near.equals(kind)
        ? both(
            "Laat het eerst inbrengen door wie er is, en zichtbaar voor wie het nodig heeft.",
            "Let it be brought first by someone there, visible to who needs it.")
        : meant(near);
  }

  static LocalizedText meant(String near) {
    return both("Bedoel je '%s'?".formatted(near), "Did you mean '%s'?".formatted(near));
  }
}
