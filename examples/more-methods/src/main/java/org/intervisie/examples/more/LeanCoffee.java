package org.intervisie.examples.more;

import static org.intervisie.examples.more.Words.label;
import static org.intervisie.examples.more.Words.phase;
import static org.intervisie.examples.more.Words.role;
import static org.intervisie.examples.more.Words.source;
import static org.intervisie.examples.more.Words.text;
import static org.intervisie.method.Activity.says;
import static org.intervisie.method.Activity.writes;
import static org.intervisie.method.Role.MEMBER;

import java.time.Duration;
import org.intervisie.method.Choice;
import org.intervisie.method.Cycle;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Repeat;
import org.intervisie.method.Times;
import org.intervisie.time.TimeBudget;

/** Lean Coffee: a meeting without an agenda or a leader, whose topics are chosen by dots. */
final class LeanCoffee {
  private static final String TOPIC = "topic";

  private LeanCoffee() {}

  static Method method() {
    return Method.of("lean-coffee")
        .title(text("Lean Coffee", "Lean Coffee"))
        .purpose(
            text(
                "Praten over wat de aanwezigen nu het belangrijkst vinden, onderwerp na onderwerp.",
                "Talk about what matters most to those present, topic by topic."))
        .addSources(
            source(
                "Lean Coffee, leancoffee.org (Jim Benson & Jeremy Lightsmith, 2009)",
                text(
                    "De stappen, de korte inleiding per onderwerp en de twee stippen. Dat elke stap"
                        + " met een reden mag worden overgeslagen, is van ons.",
                    "The steps, the short introduction of a topic and the two dots. That any step"
                        + " may be skipped with a reason is ours.")),
            source(
                "How to Lean Coffee (Modus Cooperandi, z.j.)",
                text("Inzichten en taken noteren.", "Noting insights and things to do.")),
            source(
                "Lean Coffee, Seattle (2012)",
                text(
                    "Acht minuten, daarna vier; het stille stemmen met de duim; het rondje aan het"
                        + " eind. Wij kennen het uit een samenvatting van een deelnemer.",
                    "Eight minutes, then four; the silent vote by thumb; the round at the end. We"
                        + " know it from a participant's summary.")))
        // Nobody leads: everyone may go on.
        .role(role(MEMBER, "Deelnemer", "Participant").min(2))
        .skippable(true)
        .phase(collect())
        .phase(introduce())
        .phase(vote())
        .cycle(
            Cycle.of("topics")
                .addSteps(
                    pull().build(),
                    Cycle.of("talk")
                        .step(discuss())
                        .step(thumbs())
                        .repeat(new Repeat.Rounds(1, 3))
                        .build(),
                    note().build())
                .repeat(new Repeat.Rounds(1, null)))
        .phase(takeAway())
        .build();
  }

  private static Phase.Builder collect() {
    return phase("collect", "Onderwerpen", "Topics")
        .guide(
            text(
                "Ieder schrijft op waar hij of zij over wil praten, één onderwerp per briefje.",
                "Everyone writes down what he or she wants to talk about, one topic on a note."))
        .with(writes(TOPIC).by(MEMBER).times(Times.atLeast(1).perRoom()));
  }

  private static Phase.Builder introduce() {
    return phase("introduce", "Toelichten", "Introduce")
        .guide(
            text(
                "Bij elk briefje zegt de schrijver één of twee zinnen.",
                "For each note the writer says a sentence or two."))
        .with(says(Kind.STATEMENT).by(MEMBER).about(TOPIC));
  }

  private static Phase.Builder vote() {
    return phase("vote", "Stippen", "Dots")
        .guide(
            text(
                "Ieder heeft twee stippen; allebei op één briefje mag ook.",
                "Everyone has two dots; both on one note is fine too."))
        .with(writes(Kind.VOTE).by(MEMBER).about(TOPIC).times(Times.atMost(2)));
  }

  private static Phase.Builder pull() {
    return phase("pull", "Het volgende onderwerp", "The next topic")
        .guide(
            text(
                "Neem het briefje met de meeste stippen dat er nog ligt. Wie iets nieuws te binnen"
                    + " schoot, legt er een bij.",
                "Take the note with the most dots that is left. Whoever thought of something new"
                    + " puts one beside it."))
        .with(writes(TOPIC).by(MEMBER))
        .chooses(Choice.of(TOPIC).by(MEMBER).onBasisOf(Choice.VOTE));
  }

  private static Phase.Builder discuss() {
    return phase("discuss", "Praten", "Discuss")
        .time(TimeBudget.ofMinutes(8).within(Duration.ofMinutes(4), Duration.ofMinutes(8)))
        .guide(
            text(
                "Jullie praten over dit onderwerp tot de tijd om is.",
                "You talk about this topic until the time is up."))
        .with(says(Kind.REACTION).by(MEMBER).about(TOPIC))
        .addRemarks(
            text(
                "De eerste keer acht minuten, elke keer daarna vier.",
                "Eight minutes the first time, four each time after that."),
            text(
                "Na twee verlengingen is het genoeg; dat is van ons.",
                "After going on twice it is enough; that is ours."));
  }

  private static Phase.Builder thumbs() {
    return phase("thumbs", "Duimen", "Thumbs")
        .guide(
            text(
                "Alle duimen tegelijk: omhoog is doorgaan, omlaag is het volgende onderwerp.",
                "All thumbs at once: up is going on, down is the next topic."))
        .with(
            writes(Kind.RATING)
                .by(MEMBER)
                .addLabels(
                    label("up", "Doorgaan", "Go on"),
                    label("sideways", "Maakt niet uit", "Either is fine"),
                    label("down", "Volgende", "Next"))
                .shownWhenComplete()
                .times(Times.exactly(1)));
  }

  private static Phase.Builder note() {
    return phase("note", "Noteren", "Note")
        .optional(true)
        .guide(
            text(
                "Schrijf op wat jullie inzagen en wat er te doen is. Is er nog tijd, dan volgt een"
                    + " nieuw onderwerp.",
                "Write down what you came to see and what there is to do. If there is time, a new"
                    + " topic follows."))
        .with(writes(Kind.INSIGHT).by(MEMBER))
        .with(writes(Kind.ACTION).by(MEMBER))
        .addRemarks(
            text(
                "Opschrijven gebeurt eigenlijk tijdens het praten.",
                "Writing down really happens while you talk."));
  }

  private static Phase.Builder takeAway() {
    return phase("take-away", "Wat neem je mee?", "What do you take away?")
        .optional(true)
        .guide(
            text(
                "Een rondje: wat neem je mee? Overslaan mag.",
                "Go round: what do you take away? You may pass."))
        .with(says(Kind.INSIGHT).by(MEMBER).times(Times.atMost(1)));
  }
}
