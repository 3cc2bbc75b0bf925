package org.intervisie.examples.more;

import static org.intervisie.examples.more.Words.phase;
import static org.intervisie.examples.more.Words.role;
import static org.intervisie.examples.more.Words.source;
import static org.intervisie.examples.more.Words.text;
import static org.intervisie.method.Activity.says;
import static org.intervisie.method.Activity.writes;
import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.MEMBER;

import org.intervisie.method.Activity;
import org.intervisie.method.Aim;
import org.intervisie.method.Cycle;
import org.intervisie.method.GroupSize;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Repeat;
import org.intervisie.method.Times;
import org.intervisie.time.DurationRange;

/** The clearness committee: two hours of nothing but open questions to one person. */
final class ClearnessCommittee {
  private static final String CLERK = "clerk";
  private static final String RECORDER = "recorder";

  private ClearnessCommittee() {}

  static Method method() {
    return Method.of("clearness-committee")
        .title(text("Clearness committee", "Clearness committee"))
        .purpose(
            text(
                "Iemand komt met open vragen van anderen dichter bij een eigen antwoord.",
                "By open questions from others someone comes closer to an answer of his or her"
                    + " own."))
        .addSources(
            source(
                "The Clearness Committee: A Communal Approach to Discernment (Parker J. Palmer);"
                    + " ook in: A Hidden Wholeness (2004)",
                text(
                    "Een gebruik van de Quakers, door Palmer beschreven. Twee uur, en vier tot zes"
                        + " mensen rond de hoofdpersoon, volgens hoe het in kringen rond Palmer"
                        + " gedaan wordt. Voor de stappen noemen wij geen minuten.",
                    "A Quaker practice, described by Palmer. Two hours, and four to six people"
                        + " around the focus person, as it is done in circles around Palmer. We"
                        + " name no minutes for the steps.")))
        .addSuits(
            text(
                "Een keuze of vraag waarop alleen de hoofdpersoon zelf het antwoord heeft",
                "A choice or question to which only the focus person has the answer"))
        .addGoodFor(Aim.OWN_PART)
        .addNotFor(Aim.TECHNICAL)
        .group(GroupSize.between(5, 7))
        .duration(DurationRange.ofMinutes(120))
        .role(
            role(CLERK, "Voorzitter", "Clerk")
                .min(1)
                .max(1)
                .steers(true)
                .addDuties(
                    text(
                        "Opent en sluit, en bewaakt dat er alleen vragen klinken.",
                        "Opens and closes, and guards that there are only questions.")))
        .role(
            role(RECORDER, "Notulist", "Recorder")
                .max(1)
                .addDuties(
                    text(
                        "Schrijft mee, alleen voor de hoofdpersoon.",
                        "Takes notes, for the focus person alone.")))
        .role(role(CASE_OWNER, "Hoofdpersoon", "Focus person"))
        .role(role(MEMBER, "Lid", "Member").min(2))
        .always(writes(Kind.NOTE).by(RECORDER).shownTo(CASE_OWNER))
        .phase(prepare())
        // The silence lasts until the focus person is ready to speak, whoever leads.
        .cycle(Cycle.of("opening").step(silence()).repeat(new Repeat.Until(CASE_OWNER)))
        .phase(begin())
        .phase(ask())
        .phase(mirror())
        .phase(affirm())
        .build();
  }

  private static Activity question() {
    return says(Kind.QUESTION).by(MEMBER, CLERK, RECORDER).build();
  }

  /** At most one answer, and none when the focus person would rather not. */
  private static Activity answer() {
    return says(Kind.ANSWER)
        .by(CASE_OWNER)
        .about(Kind.QUESTION)
        .times(Times.atMost(1).perTarget())
        .build();
  }

  private static Phase.Builder prepare() {
    return phase("prepare", "Vooraf op papier", "On paper beforehand")
        .guide(
            text(
                "De hoofdpersoon heeft opgeschreven wat er speelt, met wat erbij hoort en wat hij"
                    + " of zij al vermoedt. Ieder leest het.",
                "The focus person has written down the matter, what belongs to it and what he or"
                    + " she suspects already. Everyone reads it."))
        .with(writes(Kind.CASE).by(CASE_OWNER).times(Times.atLeast(1)));
  }

  private static Phase.Builder silence() {
    return phase("silence", "Stilte", "Silence")
        .silent(true)
        .guide(
            text(
                "Jullie zijn samen stil, tot de hoofdpersoon zover is.",
                "You are silent together, until the focus person is ready."));
  }

  private static Phase.Builder begin() {
    return phase("begin", "De hoofdpersoon begint", "The focus person begins")
        .guide(
            text(
                "De hoofdpersoon vat samen waar het om gaat.",
                "The focus person sums up what it is about."))
        .with(says(Kind.STATEMENT).by(CASE_OWNER).times(Times.atLeast(1)));
  }

  private static Phase.Builder ask() {
    return phase("ask", "Alleen vragen", "Questions only")
        .guide(
            text(
                "De anderen stellen korte, open vragen en niets anders: geen raad, geen eigen"
                    + " verhaal. De hoofdpersoon antwoordt, of niet. Stilte tussendoor is goed.",
                "The others ask short, open questions and nothing else: no advice, no story of"
                    + " their own. The focus person answers, or does not. Silence in between is"
                    + " fine."))
        .with(question())
        .with(answer())
        .addWatch(
            text(
                "Is het een raad in de vorm van een vraag? Weten jullie het antwoord al?",
                "Is it advice in the shape of a question? Do you know the answer already?"),
            text("Volgen de vragen te snel op elkaar?", "Do the questions come too fast?"));
  }

  private static Phase.Builder mirror() {
    return phase("mirror", "Spiegelen", "Mirror")
        .optional(true)
        .guide(
            text(
                "Wil de hoofdpersoon het, dan geven de anderen terug wat ze hoorden en zagen."
                    + " Vragen mag ook nog.",
                "If the focus person wants it, the others give back what they heard and saw."
                    + " Questions are still welcome."))
        .with(says(Kind.SUMMARY).by(MEMBER, CLERK, RECORDER).about(Kind.ANSWER))
        .with(question())
        .with(answer())
        .addRemarks(
            text(
                "Dat een spiegel bij een antwoord hoort, lezen wij erin; wie leidt, slaat de stap"
                    + " over als de hoofdpersoon niet wil.",
                "That a mirror belongs to an answer is our reading; who leads skips the step if the"
                    + " focus person does not want it."));
  }

  private static Phase.Builder affirm() {
    return phase("affirm", "Waardering", "Affirm")
        .guide(
            text(
                "Ieder zegt de hoofdpersoon wat hij of zij aan kracht zag. Wat hier klonk, blijft"
                    + " hier.",
                "Each tells the focus person what strength he or she saw. What was said here stays"
                    + " here."))
        .with(says(Kind.FEEDBACK).by(MEMBER, CLERK, RECORDER).times(Times.atLeast(1)))
        .addRemarks(
            text("Dat ieder iets zegt, is van ons.", "That everyone says something is ours."));
  }
}
