package org.intervisie.examples.more;

import static org.intervisie.examples.more.Words.form;
import static org.intervisie.examples.more.Words.label;
import static org.intervisie.examples.more.Words.phase;
import static org.intervisie.examples.more.Words.role;
import static org.intervisie.examples.more.Words.source;
import static org.intervisie.examples.more.Words.text;
import static org.intervisie.method.Activity.says;
import static org.intervisie.method.Activity.writes;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.method.Role.MEMBER;

import org.intervisie.method.About;
import org.intervisie.method.Cycle;
import org.intervisie.method.Grouping;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Repeat;
import org.intervisie.method.Times;
import org.intervisie.time.DurationRange;

/** 25/10 Crowd Sourcing: each scores five cards, and only the ten best are heard. */
final class TwentyFiveTen {
  private static final String TOTAL = "total";

  private TwentyFiveTen() {}

  static Method method() {
    return Method.of("twenty-five-ten")
        .title(text("25/10 Crowd Sourcing", "25/10 Crowd Sourcing"))
        .purpose(
            text(
                "Snel gedurfde ideeën verzamelen en er samen de beste uit halen.",
                "Gather bold ideas fast, and sift the best out of them together."))
        .addSources(
            source(
                "25/10 Crowd Sourcing, in: The Surprising Power of Liberating Structures"
                    + " (Lipmanowicz & McCandless, 2013)",
                text(
                    "De stappen, de vijf rondes en de scores. Dat er minstens zes mensen nodig"
                        + " zijn, volgt uit vijf scores van anderen.",
                    "The steps, the five rounds and the scores. That it takes six people at least"
                        + " follows from five scores by others.")))
        .duration(DurationRange.ofMinutes(30))
        .role(role(FACILITATOR, "Begeleider", "Facilitator"))
        .role(role(MEMBER, "Deelnemer", "Participant").min(6))
        .phase(write())
        .cycle(Cycle.of("scoring").step(exchange()).step(score()).repeat(new Repeat.Rounds(5, 5)))
        .phase(count())
        .phase(readOut())
        .phase(reflect())
        .build();
  }

  private static Phase.Builder write() {
    return phase("write", "Eén gedurfd idee", "One bold idea")
        .guide(
            text(
                "Ieder schrijft één idee op een kaart, met een eerste stap erbij. Wat zou je doen"
                    + " met tien keer zoveel lef?",
                "Each writes one idea on a card, with a first step. What would you do with ten"
                    + " times the courage?"))
        .with(writes(Kind.SUGGESTION).by(MEMBER).shownWhenComplete().times(Times.exactly(1)));
  }

  private static Phase.Builder exchange() {
    return phase("exchange", "Doorgeven en praten", "Pass and talk")
        .optional(true)
        .guide(
            text(
                "Loop rond en geef de kaarten ongelezen door. Bij de bel praat je met degene naast"
                    + " je over jullie twee kaarten.",
                "Walk around and pass the cards unread. At the bell you talk with the one next to"
                    + " you about your two cards."))
        .form(
            form("pairs", Grouping.PAIRS, "In tweetallen", "In pairs")
                .with(says(Kind.REACTION).by(MEMBER).about(Kind.SUGGESTION).shownInOwnGroup()))
        .addRemarks(
            text(
                "Zwijgend lezen mag ook; dan slaan jullie dit over.",
                "Reading without a word is fine too; then you skip this."));
  }

  private static Phase.Builder score() {
    return phase("score", "Scoren", "Score")
        .guide(
            text(
                "Ieder geeft de kaart in de hand een cijfer van 1 tot 5, op de achterkant.",
                "Each gives the card in hand a score from 1 to 5, on the back."))
        .with(
            writes(Kind.RATING)
                .by(MEMBER)
                .about(Kind.SUGGESTION)
                .addLabels(
                    label("score-1", "1", "1"),
                    label("score-2", "2", "2"),
                    label("score-3", "3", "3"),
                    label("score-4", "4", "4"),
                    label("score-5", "5", "5"))
                .keptToOneself()
                .times(Times.exactly(1)));
  }

  private static Phase.Builder count() {
    return phase("count", "Optellen", "Add up")
        .addReveals(Kind.RATING)
        .guide(
            text(
                "Tel de vijf cijfers op. De begeleider telt af vanaf 25 en merkt de tien beste"
                    + " kaarten aan.",
                "Add up the five scores. The facilitator counts down from 25 and marks the ten best"
                    + " cards."))
        .with(
            says(TOTAL)
                .by(FACILITATOR)
                .about(Kind.SUGGESTION)
                .addLabels(label("top-ten", "Bij de beste tien", "Among the top ten"))
                .times(Times.between(1, 10).perRoom()));
  }

  private static Phase.Builder readOut() {
    return phase("read-out", "Voorlezen", "Read out")
        .guide(
            text(
                "Alleen de beste kaarten worden voorgelezen, met hun eerste stap.",
                "Only the best cards are read out, with their first step."))
        .with(
            says(Kind.STATEMENT)
                .by(MEMBER)
                .about(About.kind(Kind.SUGGESTION).rated("top-ten"))
                .times(Times.atLeast(1).perRoom()));
  }

  private static Phase.Builder reflect() {
    return phase("reflect", "Terugkijken", "Reflect")
        .guide(text("Wat viel je op?", "What struck you?"))
        .with(says(Kind.INSIGHT).by(MEMBER));
  }
}
