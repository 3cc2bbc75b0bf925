package org.intervisie.examples.more;

import static org.intervisie.examples.more.Words.form;
import static org.intervisie.examples.more.Words.label;
import static org.intervisie.examples.more.Words.phase;
import static org.intervisie.examples.more.Words.prompt;
import static org.intervisie.examples.more.Words.role;
import static org.intervisie.examples.more.Words.source;
import static org.intervisie.examples.more.Words.text;
import static org.intervisie.method.Activity.says;
import static org.intervisie.method.Activity.writes;
import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.MEMBER;

import org.intervisie.method.About;
import org.intervisie.method.Aim;
import org.intervisie.method.Cycle;
import org.intervisie.method.GroupSize;
import org.intervisie.method.Grouping;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Presence;
import org.intervisie.method.Repeat;
import org.intervisie.method.Times;

/** The gossip method: the case owner sits outside the circle and hears what the others make of it. */
final class GossipMethod {
  private GossipMethod() {}

  static Method method() {
    return Method.of("gossip")
        .title(text("Roddelmethode", "Gossip method"))
        .purpose(
            text(
                "De inbrenger hoort zonder mee te praten hoe de anderen naar zijn of haar vraag"
                    + " kijken.",
                "The case owner hears, without joining in, how the others look at his or her"
                    + " question."))
        .addSources(
            source(
                "Methodiek: Intervisie Roddelmethode (BPO Opleidingen, z.j.)",
                text(
                    "De eerste drie stappen en de drie vragen per groepslid.",
                    "The first three steps, and the three questions for each member.")),
            source(
                "De roddelmethode (Management Issues, z.j.)",
                text(
                    "De vijf stappen, het kwartier en de rondes met elk een onderwerp.",
                    "The five steps, the quarter of an hour, and the rounds with a subject each.")),
            source(
                "Intervisie voor gevorderden (Lancelots, z.j.)",
                text("De vierde stap.", "The fourth step.")))
        .addSuits(
            text(
                "Een groep waarin mensen elkaar kennen en vertrouwen",
                "A group in which people know and trust each other"))
        .addNotFor(Aim.FIRST_MEETING)
        // Gossip takes two.
        .group(new GroupSize(3, null))
        .role(role(CASE_OWNER, "Inbrenger", "Case owner"))
        // Nobody is said to lead. Whoever sits outside the circle can hardly call the next step, so
        // the others do.
        .role(role(MEMBER, "Groepslid", "Member").steers(true))
        .phase(introduce())
        .phase(explore())
        .cycle(Cycle.of("subjects").addSteps(gossip().build()).repeat(new Repeat.Rounds(1, null)))
        .phase(comeBack())
        .phase(lookBack())
        .build();
  }

  private static Phase.Builder introduce() {
    return phase("introduce", "De vraag", "The question")
        .guide(
            text(
                "De inbrenger vertelt in het kort wat er speelt en wat de vraag is.",
                "The case owner tells briefly what is going on and what the question is."))
        .with(says(Kind.CASE).by(CASE_OWNER).times(Times.atLeast(1)));
  }

  private static Phase.Builder explore() {
    return phase("explore", "Verkennen", "Explore")
        .guide(
            text(
                "Ieder groepslid heeft drie open vragen. De inbrenger houdt de antwoorden kort.",
                "Each member has three open questions. The case owner keeps the answers short."))
        .with(says(Kind.QUESTION).by(MEMBER).times(Times.atMost(3)))
        .with(
            says(Kind.ANSWER)
                .by(CASE_OWNER)
                .about(Kind.QUESTION)
                .times(Times.atMost(1).perTarget()));
  }

  private static Phase.Builder gossip() {
    return phase("gossip", "Roddelen", "Gossip")
        .minutes(15)
        .guide(
            text(
                "De inbrenger zit buiten de kring, met de rug naar de groep, en noteert wat raakt."
                    + " De anderen praten over de inbrenger in de derde persoon. Een volgende ronde"
                    + " kan over iets anders gaan.",
                "The case owner sits outside the circle, back turned, and notes what touches. The"
                    + " others talk about the case owner in the third person. Another round can be"
                    + " about something else."))
        .form(
            form("circle", Grouping.TOGETHER, "In de kring", "In the circle")
                .putPresence(CASE_OWNER, Presence.OUTSIDE)
                .with(
                    says(Kind.STATEMENT)
                        .by(MEMBER)
                        .addLabels(
                            label("background", "Achtergrond", "Background"),
                            label("cause", "Oorzaak", "Cause"),
                            label("assumption", "Aanname", "Assumption"),
                            label("solution", "Oplossing", "Solution"))
                        .times(Times.atLeast(1).perRoom()))
                .with(writes(Kind.NOTE).by(CASE_OWNER).keptToOneself()))
        .addPrompts(
            prompt(
                MEMBER, "Wat zit hier volgens jullie achter?", "What is behind this, you think?"))
        .addWatch(
            text(
                "Praat iemand toch tegen de inbrenger, of reageert die? Niet tijdens het roddelen.",
                "Does someone speak to the case owner after all, or does he or she respond? Not"
                    + " while you gossip."))
        .addRemarks(
            text(
                "Het kwartier geldt voor het hele roddelen; bij meer rondes is elke ronde korter.",
                "The quarter of an hour is for all gossip; with more rounds each is shorter."));
  }

  private static Phase.Builder comeBack() {
    return phase("come-back", "Terug in de kring", "Back in the circle")
        .guide(
            text(
                "De inbrenger schuift weer aan en vertelt hoe het was, wat raakte en wat hij of zij"
                    + " van de oplossingen vindt.",
                "The case owner joins again and tells how it was, what touched, and what he or she"
                    + " thinks of the solutions."))
        .with(says(Kind.EXPERIENCE).by(CASE_OWNER).times(Times.atLeast(1)))
        .with(
            says(Kind.REACTION)
                .by(CASE_OWNER)
                .about(About.kind(Kind.STATEMENT).labelled("solution"))
                .addLabels(
                    label("agree", "Mee eens", "Agree"),
                    label("partly", "Deels", "In part"),
                    label("disagree", "Niet mee eens", "Disagree"))
                .times(Times.atMost(1).perTarget()))
        .addRemarks(
            text(
                "De drie antwoorden op een oplossing zijn van ons.",
                "The three answers to a solution are ours."));
  }

  private static Phase.Builder lookBack() {
    return phase("look-back", "Terugblik", "Look back")
        .guide(
            text(
                "Samen kijken jullie terug: wat leverde het op, en hoe was het roddelen voor"
                    + " ieder?",
                "Together you look back: what did it bring, and how was the gossip for each of"
                    + " you?"))
        .with(says(Kind.INSIGHT).by(CASE_OWNER).times(Times.atLeast(1)))
        .with(says(Kind.EXPERIENCE).by(MEMBER, CASE_OWNER));
  }
}
