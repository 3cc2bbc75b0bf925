package org.intervisie.examples.more;

import static org.intervisie.examples.more.Words.form;
import static org.intervisie.examples.more.Words.phase;
import static org.intervisie.examples.more.Words.role;
import static org.intervisie.examples.more.Words.source;
import static org.intervisie.examples.more.Words.text;
import static org.intervisie.method.Activity.says;
import static org.intervisie.method.Activity.writes;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.method.Role.MEMBER;

import org.intervisie.method.Aim;
import org.intervisie.method.Choice;
import org.intervisie.method.Grouping;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Times;

/** The incident process of Pigors: decide first, and only then hear how it really ended. */
final class IncidentProcess {
  private static final String OBSERVER = "observer";
  private static final String OUTCOME = "outcome";
  private static final String ISSUE = "issue";
  private static final String DECISION = "decision";

  private IncidentProcess() {}

  static Method method() {
    return Method.of("incident-process")
        .title(text("Incident-proces van Pigors", "Incident process of Pigors"))
        .purpose(
            text(
                "Oefenen in feiten zoeken en beslissen, aan de hand van iets dat echt is gebeurd.",
                "Practise finding facts and deciding, by means of something that really"
                    + " happened."))
        .addSources(
            source(
                "Case Method in Human Relations: The Incident Process (Paul & Faith Pigors, 1961)",
                text(
                    "De vijf stappen: het incident, de feiten, het vraagstuk, de beslissing en het"
                        + " geheel. Dat wie leidt de afloop vooraf opschrijft, is van ons: zo ligt"
                        + " die vast. De incidentmethode van de catalogus is een andere.",
                    "The five steps: the incident, the facts, the issue, the decision and the"
                        + " whole. That who leads writes down the outcome beforehand is ours: so it"
                        + " is fixed. The incident method of the catalogue is another one.")))
        .addGoodFor(Aim.INCIDENT, Aim.FACTUAL)
        .role(
            role(FACILITATOR, "Leider", "Leader")
                .addDuties(
                    text(
                        "Kent alle feiten, en geeft alleen antwoord op wat gevraagd wordt.",
                        "Knows all facts, and only answers what is asked.")))
        .role(
            role(OBSERVER, "Waarnemer", "Observer")
                .max(1)
                .addDuties(
                    text(
                        "Let op hoe de groep werkt en vertelt dat aan het eind.",
                        "Watches how the group works and tells that at the end.")))
        .role(role(MEMBER, "Groepslid", "Member").min(3))
        .always(writes(Kind.NOTE).by(OBSERVER).keptToOneself())
        .phase(seal())
        .phase(incident())
        .phase(facts())
        .phase(issue())
        .phase(decide())
        .phase(defend())
        .phase(outcome())
        .phase(learn())
        .build();
  }

  private static Phase.Builder seal() {
    return phase("seal", "De afloop verzegeld", "The outcome sealed")
        .guide(
            text(
                "Wie leidt, schrijft op hoe het in werkelijkheid afliep. Niemand leest het nog.",
                "Who leads writes down how it really ended. Nobody reads it yet."))
        .with(writes(OUTCOME).by(FACILITATOR).keptToOneself().times(Times.exactly(1)));
  }

  private static Phase.Builder incident() {
    return phase("incident", "Het incident", "The incident")
        .guide(
            text(
                "De groep krijgt te horen wat er op één moment gebeurde, en dat er nu iets moet"
                    + " gebeuren.",
                "The group hears what happened at one moment, and that something has to be done"
                    + " now."))
        .with(says(Kind.CASE).by(FACILITATOR).times(Times.exactly(1)));
  }

  private static Phase.Builder facts() {
    return phase("facts", "Feiten", "Facts")
        .guide(
            text(
                "De groep vraagt; wie leidt, antwoordt en vertelt niets uit zichzelf. Aan het eind"
                    + " vat iemand samen.",
                "The group asks; who leads answers, and tells nothing unasked. At the end someone"
                    + " sums up."))
        .with(says(Kind.QUESTION).by(MEMBER))
        .with(says(Kind.ANSWER).by(FACILITATOR).about(Kind.QUESTION))
        .with(says(Kind.SUMMARY).by(MEMBER).after(Kind.QUESTION).times(Times.atLeast(1).perRoom()));
  }

  private static Phase.Builder issue() {
    return phase("issue", "Het vraagstuk", "The issue")
        .guide(
            text(
                "Wat moet er nu precies beslist worden? De groep kiest één formulering.",
                "What exactly has to be decided now? The group chooses one wording."))
        .with(says(ISSUE).by(MEMBER))
        .with(says(Kind.VOTE).by(MEMBER).about(ISSUE).after(ISSUE).times(Times.atMost(1)))
        .chooses(Choice.of(ISSUE).by(FACILITATOR).onBasisOf(Choice.VOTE))
        .addRemarks(
            text("Dat er gestemd kan worden, is van ons.", "That there can be a vote is ours."));
  }

  private static Phase.Builder decide() {
    return phase("decide", "Ieder beslist", "Each decides")
        .guide(
            text(
                "Ieder schrijft een eigen beslissing op, met de redenen. Pas als allen klaar zijn,"
                    + " gaan ze open.",
                "Each writes down a decision of his or her own, with the reasons. They open only"
                    + " when all are done."))
        .with(writes(DECISION).by(MEMBER).shownWhenComplete().times(Times.exactly(1)));
  }

  private static Phase.Builder defend() {
    return phase("defend", "Gelijkgezinden", "Those of one mind")
        .guide(
            text(
                "Wie hetzelfde besloot, zit bij elkaar en zoekt de sterkste redenen. Dan spreekt"
                    + " één van elke groep.",
                "Those who decided alike sit together and look for the strongest reasons. Then one"
                    + " of each group speaks."))
        .form(
            form("opinions", Grouping.SUBGROUPS, "Per mening", "By opinion")
                .with(says(Kind.REACTION).by(MEMBER).about(DECISION).shownInOwnGroup())
                .with(says(Kind.STATEMENT).by(MEMBER).times(Times.exactly(1).perGroup())));
  }

  private static Phase.Builder outcome() {
    return phase(OUTCOME, "De afloop", "The outcome")
        .addReveals(OUTCOME)
        .guide(
            text(
                "Nu gaat open hoe het echt afliep. Wat vinden jullie daarvan?",
                "Now you read how it really ended. What do you think of it?"))
        .with(says(Kind.REACTION).by(MEMBER).about(OUTCOME));
  }

  private static Phase.Builder learn() {
    return phase("learn", "Het geheel", "The whole")
        .guide(
            text(
                "Wat leert dit geval als geheel? En wat zag de waarnemer?",
                "What does this case teach as a whole? And what did the observer see?"))
        .with(says(Kind.INSIGHT).by(MEMBER).times(Times.atLeast(1).perRoom()))
        .with(says(Kind.FEEDBACK).by(OBSERVER));
  }
}
