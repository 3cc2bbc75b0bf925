package org.intervisie.examples.more;

import static org.intervisie.examples.more.Words.phase;
import static org.intervisie.examples.more.Words.prompt;
import static org.intervisie.examples.more.Words.role;
import static org.intervisie.examples.more.Words.source;
import static org.intervisie.examples.more.Words.text;
import static org.intervisie.method.Activity.says;
import static org.intervisie.method.Activity.writes;
import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.MEMBER;

import org.intervisie.method.Choice;
import org.intervisie.method.GroupSize;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Times;
import org.intervisie.time.DurationRange;

/** The case clinic of Theory U: stillness, mirrors, and only then a dialogue. */
final class CaseClinic {
  private static final String TIME_KEEPER = "time-keeper";
  private static final String APPRECIATION = "appreciation";

  private CaseClinic() {}

  static Method method() {
    return Method.of("case-clinic")
        .title(text("Case clinic", "Case clinic"))
        .purpose(
            text(
                "Met collega's anders leren kijken naar een uitdaging waarin je zelf een hoofdrol"
                    + " speelt.",
                "With peers, come to look differently at a challenge in which you play a leading"
                    + " part yourself."))
        .addSources(
            source(
                "Case Clinic, Theory U toolbook (Presencing Institute, z.j.)",
                text(
                    "De zeven stappen met hun minuten, de rollen en de groep van vier of vijf. De"
                        + " bron vraagt minstens zeventig minuten; de stappen zijn samen zestig.",
                    "The seven steps with their minutes, the roles and the group of four or five."
                        + " The source asks for seventy minutes at least; the steps come to"
                        + " sixty.")),
            source(
                "Theory U: Leading from the Future as It Emerges (C. Otto Scharmer, 2009)",
                text("De achtergrond.", "The background.")))
        .group(GroupSize.between(4, 5))
        .duration(DurationRange.atLeastMinutes(70))
        .role(
            role(TIME_KEEPER, "Tijdbewaker", "Time keeper")
                .min(1)
                .max(1)
                .steers(true)
                .addDuties(
                    text(
                        "Een van de coaches, die ook de tijd bewaakt.",
                        "One of the coaches, who keeps the time as well.")))
        .role(role(CASE_OWNER, "Inbrenger", "Case giver"))
        .role(role(MEMBER, "Coach", "Coach").min(3))
        .phase(select())
        .phase(intend())
        .phase(stillness())
        .phase(mirror())
        .phase(dialogue())
        .phase(close())
        .phase(journal())
        .build();
  }

  private static Phase.Builder select() {
    return phase("select", "Kiezen", "Select")
        .minutes(2)
        .guide(text("Wie brengt een casus in?", "Who gives a case?"))
        .with(says(Kind.CASE).by(MEMBER).times(Times.between(1, 4).perRoom()))
        .chooses(Choice.of(Kind.CASE).by(TIME_KEEPER).makesAuthor(CASE_OWNER))
        .addRemarks(
            text(
                "Hoe er gekozen wordt, staat er niet; de tijdbewaker legt het vast. Wie de tijd"
                    + " bewaakt, is hier al bekend.",
                "How you choose is not written; the time keeper records it. Who keeps the time is"
                    + " known here already."));
  }

  private static Phase.Builder intend() {
    return phase("intend", "Bedoeling", "Intention")
        .minutes(15)
        .guide(
            text(
                "De inbrenger vertelt. De coaches luisteren en vragen alleen wat nog niet duidelijk"
                    + " is.",
                "The case giver tells. The coaches listen, and ask only what is not clear yet."))
        .with(says(Kind.STATEMENT).by(CASE_OWNER).times(Times.atLeast(1)))
        .with(says(Kind.QUESTION).by(MEMBER))
        .with(says(Kind.ANSWER).by(CASE_OWNER).about(Kind.QUESTION))
        .addPrompts(
            prompt(CASE_OWNER, "Waar loop je tegenaan?", "What are you up against?"),
            prompt(CASE_OWNER, "Hoe zien anderen het?", "How do others see it?"),
            prompt(CASE_OWNER, "Welke toekomst wil je?", "What future do you want?"),
            prompt(
                CASE_OWNER,
                "Wat moet je loslaten en wat leren?",
                "What is there to let go of, and to learn?"),
            prompt(CASE_OWNER, "Waarbij zoek je hulp?", "With what do you want help?"))
        .addWatch(text("Geeft iemand al raad?", "Does anyone give advice already?"));
  }

  private static Phase.Builder stillness() {
    return phase("stillness", "Stilte", "Stillness")
        .minutes(3)
        .silent(true)
        .guide(
            text(
                "Wees stil. Welke beelden, gevoelens en gebaren komen op?",
                "Be still. Which images, feelings and gestures come up?"));
  }

  private static Phase.Builder mirror() {
    return phase("mirror", "Spiegelen", "Mirror")
        .minutes(10)
        .guide(
            text(
                "Om de beurt geven de coaches een beeld, gevoel of gebaar terug. Daarna vertelt de"
                    + " inbrenger wat dat doet.",
                "In turn the coaches give back an image, feeling or gesture. Then the case giver"
                    + " tells what that does."))
        .with(says(Kind.IMAGE).by(MEMBER).inRounds().times(Times.atLeast(1)))
        .with(says(Kind.REACTION).by(CASE_OWNER).after(Kind.IMAGE).times(Times.atLeast(1)));
  }

  private static Phase.Builder dialogue() {
    return phase("dialogue", "Dialoog", "Dialogue")
        .minutes(20)
        .guide(
            text(
                "Allemaal samen: wat laten de spiegels zien? Bouw voort op elkaar.",
                "All together: what do the mirrors show? Build on each other."))
        .with(says(Kind.SUGGESTION).by(MEMBER, CASE_OWNER));
  }

  private static Phase.Builder close() {
    return phase("close", "Slotwoord", "Closing")
        .minutes(8)
        .guide(
            text(
                "Eerst de coaches. Dan zegt de inbrenger hoe hij of zij het nu ziet en hoe het"
                    + " verder gaat. Dan is er waardering voor elkaar.",
                "First the coaches. Then the case giver says how he or she sees it now, and the way"
                    + " forward. Then you thank each other."))
        .with(says(Kind.STATEMENT).by(MEMBER).times(Times.exactly(1)))
        .with(says(Kind.INSIGHT).by(CASE_OWNER).after(Kind.STATEMENT).times(Times.atLeast(1)))
        .with(says(APPRECIATION).by(MEMBER, CASE_OWNER).after(Kind.INSIGHT));
  }

  private static Phase.Builder journal() {
    return phase("journal", "Opschrijven", "Journal")
        .minutes(2)
        .guide(
            text(
                "Ieder schrijft voor zichzelf op wat hij of zij meeneemt.",
                "Everyone writes for himself or herself what to take along."))
        .with(writes(Kind.NOTE).by(MEMBER, CASE_OWNER).keptToOneself());
  }
}
