package org.intervisie.examples.more;

import static org.intervisie.examples.more.Words.form;
import static org.intervisie.examples.more.Words.phase;
import static org.intervisie.examples.more.Words.prompt;
import static org.intervisie.examples.more.Words.role;
import static org.intervisie.examples.more.Words.source;
import static org.intervisie.examples.more.Words.text;
import static org.intervisie.method.Activity.says;
import static org.intervisie.method.Activity.writes;
import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.MEMBER;

import org.intervisie.method.Cycle;
import org.intervisie.method.GroupSize;
import org.intervisie.method.Grouping;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Presence;
import org.intervisie.method.Repeat;
import org.intervisie.method.Times;
import org.intervisie.time.DurationRange;
import org.intervisie.time.TimeBudget;

/** Troika consulting: three people, and each in turn is helped by the two others. */
final class TroikaConsulting {
  private TroikaConsulting() {}

  static Method method() {
    return Method.of("troika-consulting")
        .title(text("Troika", "Troika consulting"))
        .purpose(
            text(
                "Met zijn drieën elkaar vlot op weg helpen, ieder één keer met een eigen vraag.",
                "Three people help each other along quickly, each once with a question of one's"
                    + " own."))
        .addSources(
            source(
                "Troika Consulting, in: The Surprising Power of Liberating Structures (Lipmanowicz"
                    + " & McCandless, 2013)",
                text(
                    "De stappen en minuten per beurt; samen een half uur. Deze opzet is voor één"
                        + " drietal.",
                    "The steps and minutes of a turn; half an hour in all. This is written for one"
                        + " trio.")))
        .group(GroupSize.between(3, 3))
        .duration(DurationRange.ofMinutes(30))
        .role(role(CASE_OWNER, "Vrager", "Client"))
        // Whoever has turned away does not call the next step; the two who consult do.
        .role(role(MEMBER, "Adviseur", "Consultant").steers(true))
        .phase(think())
        .cycle(
            Cycle.of("clients")
                .step(share())
                .step(clarify())
                .step(consult())
                .step(tell())
                .repeat(new Repeat.ForEach(MEMBER, CASE_OWNER, false)))
        .build();
  }

  private static Phase.Builder think() {
    return phase("think", "Nadenken", "Think")
        .minutes(1)
        .guide(
            text(
                "Ieder bedenkt in stilte: waar zit ik mee, en welke hulp zoek ik?",
                "Each thinks in silence: what is my challenge, and what help do I want?"))
        .with(writes(Kind.NOTE).by(MEMBER).keptToOneself());
  }

  private static Phase.Builder share() {
    return phase("share", "Vertellen", "Share")
        .time(TimeBudget.betweenMinutes(1, 2))
        .guide(text("De vrager vertelt wat er speelt.", "The client tells what it is about."))
        .with(says(Kind.CASE).by(CASE_OWNER).times(Times.atLeast(1)));
  }

  private static Phase.Builder clarify() {
    return phase("clarify", "Verhelderen", "Clarify")
        .time(TimeBudget.betweenMinutes(1, 2))
        .guide(
            text(
                "De adviseurs vragen alleen door wat ze nog niet snappen.",
                "The consultants ask only about what they do not understand yet."))
        .with(says(Kind.QUESTION).by(MEMBER))
        .with(
            says(Kind.ANSWER)
                .by(CASE_OWNER)
                .about(Kind.QUESTION)
                .times(Times.atMost(1).perTarget()));
  }

  private static Phase.Builder consult() {
    return phase("consult", "Met de rug ernaartoe", "Back turned")
        .time(TimeBudget.betweenMinutes(4, 5))
        .guide(
            text(
                "De vrager draait zich om en luistert. De adviseurs bedenken samen ideeën en"
                    + " adviezen.",
                "The client turns around and listens. The consultants think up ideas and advice"
                    + " together."))
        .form(
            form("turned", Grouping.TOGETHER, "Omgedraaid", "Turned around")
                .putPresence(CASE_OWNER, Presence.TURNED_AWAY)
                .with(says(Kind.SUGGESTION).by(MEMBER).times(Times.atLeast(1).perRoom()))
                .with(writes(Kind.NOTE).by(CASE_OWNER).keptToOneself()))
        .addRemarks(
            text(
                "Dat de vrager aantekeningen maakt, doen sommige groepen; hier mag het.",
                "Some groups have the client take notes; here it is allowed."));
  }

  private static Phase.Builder tell() {
    return phase("tell", "Wat was waardevol?", "What was valuable?")
        .time(TimeBudget.betweenMinutes(1, 2))
        .guide(
            text(
                "De vrager draait terug en zegt wat het meest hielp. Daarna is de volgende aan de"
                    + " beurt.",
                "The client turns back and says what helped most. Then it is the next one's turn."))
        .with(says(Kind.INSIGHT).by(CASE_OWNER).times(Times.atLeast(1)))
        .with(
            says(Kind.REACTION)
                .by(CASE_OWNER)
                .about(Kind.SUGGESTION)
                .times(Times.atMost(1).perTarget()))
        .addPrompts(prompt(CASE_OWNER, "Wat neem je hiervan mee?", "What do you take with you?"));
  }
}
