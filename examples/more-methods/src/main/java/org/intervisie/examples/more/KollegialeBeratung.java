package org.intervisie.examples.more;

import static org.intervisie.examples.more.Words.form;
import static org.intervisie.examples.more.Words.label;
import static org.intervisie.examples.more.Words.phase;
import static org.intervisie.examples.more.Words.role;
import static org.intervisie.examples.more.Words.source;
import static org.intervisie.examples.more.Words.text;
import static org.intervisie.method.Activity.says;
import static org.intervisie.method.Activity.writes;
import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.method.Role.MEMBER;

import org.intervisie.method.Activity;
import org.intervisie.method.Choice;
import org.intervisie.method.GroupSize;
import org.intervisie.method.Grouping;
import org.intervisie.method.Kind;
import org.intervisie.method.Label;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Times;
import org.intervisie.time.DurationRange;

/** Kollegiale Beratung after Tietze: six phases, and the group chooses how it will advise. */
final class KollegialeBeratung {
  private static final String SECRETARY = "secretary";
  private static final String OBSERVER = "observer";
  private static final String KEY_QUESTION = "key-question";
  private static final String MODULE = "module";

  private static final Label BRAINSTORMING = label("brainstorming", "Brainstorm", "Brainstorming");
  private static final Label HEADSTAND = label("headstand", "Op zijn kop", "Headstand");
  private static final Label GOOD_ADVICE = label("good-advice", "Goede raad", "Good advice");
  private static final Label RESONANCE = label("resonance", "Resonantieronde", "Resonance round");

  private KollegialeBeratung() {}

  static Method method() {
    return Method.of("kollegiale-beratung")
        .title(text("Kollegiale Beratung in zes fasen", "Kollegiale Beratung in six phases"))
        .purpose(
            text(
                "Een collega krijgt ideeën bij een sleutelvraag, op een manier die bij die vraag"
                    + " past.",
                "A colleague gets ideas on a key question, in a way that fits that question."))
        .addSources(
            source(
                "Kollegiale Beratung: Problemlösungen gemeinsam entwickeln (Kim-Oliver Tietze,"
                    + " 2003)",
                text(
                    "De zes fasen en de rollen. Van de ruim twintig werkvormen om te adviseren"
                        + " staan hier de vier eenvoudigste.",
                    "The six phases and the roles. Of the score of forms to advise in, the four"
                        + " simplest are here.")),
            source(
                "kollegiale-beratung.de (Kim-Oliver Tietze, 2002–2017)",
                text(
                    "De minuten van de tweede en vijfde fase, en wie wat mag.",
                    "The minutes of the second and fifth phase, and who may do what.")))
        .group(GroupSize.between(5, 10))
        .duration(DurationRange.betweenMinutes(35, 50))
        .role(role(FACILITATOR, "Gespreksleider", "Moderator"))
        .role(role(CASE_OWNER, "Inbrenger", "Case owner"))
        .role(role(MEMBER, "Adviseur", "Adviser").min(3))
        .role(
            role(SECRETARY, "Schrijver", "Secretary")
                .max(1)
                .addDuties(
                    text(
                        "Een van de adviseurs, die meeschrijft voor de inbrenger.",
                        "One of the advisers, who takes notes for the case owner.")))
        .role(
            role(OBSERVER, "Waarnemer", "Observer")
                .max(1)
                .addDuties(
                    text(
                        "Kijkt hoe jullie werken en vertelt dat aan het eind.",
                        "Watches how you work and tells that at the end.")))
        .always(writes(Kind.NOTE).by(OBSERVER).keptToOneself())
        .phase(casting())
        .phase(tell())
        .phase(keyQuestion())
        .phase(chooseModule())
        .phase(advise())
        .phase(close())
        .build();
  }

  private static Phase.Builder casting() {
    return phase("casting", "Rollen verdelen", "Casting")
        .guide(
            text(
                "Wie iets in te brengen heeft, noemt het kort. Jullie kiezen één inbrenger.",
                "Whoever has something to bring names it briefly. You choose one case owner."))
        .with(says(Kind.CASE).by(MEMBER, SECRETARY).times(Times.atMost(1)))
        .with(
            says(Kind.VOTE)
                .by(MEMBER, SECRETARY, FACILITATOR)
                .about(Kind.CASE)
                .after(Kind.CASE)
                .times(Times.atMost(1)))
        .chooses(
            Choice.of(Kind.CASE)
                .by(FACILITATOR)
                .makesAuthor(CASE_OWNER)
                .onBasisOf(Choice.VOTE, Choice.URGENCY))
        .addRemarks(
            text(
                "Tietze laat open hoe de groep kiest; stemmen of naar wat haast heeft, is van ons.",
                "Tietze leaves open how the group chooses; by votes or by urgency is ours."));
  }

  private static Phase.Builder tell() {
    return phase("tell", "Vertellen", "Tell")
        .minutes(10)
        .guide(
            text(
                "De inbrenger vertelt onvoorbereid; de gespreksleider helpt met vragen. Aan het"
                    + " eind mogen de adviseurs samen nog drie dingen vragen om het te begrijpen.",
                "The case owner tells unprepared; the moderator helps with questions. At the end"
                    + " the advisers may together ask three more things to understand it."))
        .with(says(Kind.STATEMENT).by(CASE_OWNER).times(Times.atLeast(1)))
        .with(says(Kind.QUESTION).by(FACILITATOR))
        .with(
            says(Kind.QUESTION)
                .by(MEMBER, SECRETARY)
                .after(Kind.STATEMENT)
                .times(Times.atMost(3).perRoom()))
        .with(says(Kind.ANSWER).by(CASE_OWNER).about(Kind.QUESTION));
  }

  private static Phase.Builder keyQuestion() {
    Activity stating = says(KEY_QUESTION).by(CASE_OWNER).times(Times.atLeast(1)).build();
    return phase(KEY_QUESTION, "Sleutelvraag", "Key question")
        .guide(
            text(
                "Wat wil de inbrenger van jullie weten? Lukt het niet die vraag te vinden, dan"
                    + " helpen de adviseurs zoeken.",
                "What does the case owner want to know from you? If that question will not come,"
                    + " the advisers help to look for it."))
        .form(
            form("alone", Grouping.TOGETHER, "De inbrenger zelf", "The case owner alone")
                .with(stating)
                .with(says(Kind.QUESTION).by(FACILITATOR)))
        .form(
            form("helped", Grouping.TOGETHER, "Met hulp", "With help")
                .with(stating)
                .with(says(Kind.QUESTION).by(FACILITATOR))
                .with(says(Kind.SENTENCE).by(MEMBER, SECRETARY)));
  }

  private static Phase.Builder chooseModule() {
    return phase("choose-module", "Werkvorm kiezen", "Choose a form")
        .guide(
            text(
                "Ieder mag een manier van adviseren voorstellen. De gespreksleider hakt de knoop"
                    + " door en legt uit hoe het gaat.",
                "Anyone may propose a way to advise. The moderator decides and explains how it"
                    + " works."))
        .with(
            says(MODULE)
                .by(CASE_OWNER, MEMBER, SECRETARY, FACILITATOR)
                .addLabels(BRAINSTORMING, HEADSTAND, GOOD_ADVICE, RESONANCE))
        .chooses(Choice.of(MODULE).by(FACILITATOR));
  }

  private static Phase.Builder advise() {
    Activity notes = writes(Kind.NOTE).by(SECRETARY).shownTo(CASE_OWNER).build();
    return phase("advise", "Adviseren", "Advise")
        .minutes(10)
        .guide(
            text(
                "De adviseurs werken in de gekozen vorm. De inbrenger luistert alleen.",
                "The advisers work in the form that was chosen. The case owner only listens."))
        .form(
            form("brainstorming", Grouping.TOGETHER, "Brainstorm", "Brainstorming")
                .with(says(Kind.SUGGESTION).by(MEMBER, SECRETARY))
                .with(notes))
        .form(
            form("headstand", Grouping.TOGETHER, "Op zijn kop", "Headstand")
                .addPrompts(
                    Words.prompt(
                        MEMBER,
                        "Hoe maakt de inbrenger het zeker erger?",
                        "How would the case owner surely make it worse?"))
                .with(says(Kind.SUGGESTION).by(MEMBER, SECRETARY))
                .with(notes))
        .form(
            form("good-advice", Grouping.TOGETHER, "Goede raad", "Good advice")
                .with(says(Kind.ADVICE).by(MEMBER, SECRETARY))
                .with(notes))
        .form(
            form("resonance", Grouping.TOGETHER, "Resonantieronde", "Resonance round")
                .addPrompts(
                    Words.prompt(
                        MEMBER, "Wat roept het bij je op?", "What does it call up in you?"))
                .with(
                    says(Kind.ASSOCIATION).by(MEMBER, SECRETARY).inRounds().times(Times.atLeast(1)))
                .with(notes))
        .addWatch(
            text("Eén ding per keer, en niet te vlug.", "One thing at a time, and not too fast."));
  }

  private static Phase.Builder close() {
    return phase("close", "Afronden", "Close")
        .guide(
            text(
                "De inbrenger zegt welke ideeën waardevol zijn en bedankt. De waarnemer vertelt wat"
                    + " opviel.",
                "The case owner says which ideas are valuable and thanks the others. The observer"
                    + " tells what stood out."))
        .with(says(Kind.INSIGHT).by(CASE_OWNER).times(Times.atLeast(1)))
        .with(says(Kind.FEEDBACK).by(OBSERVER).after(Kind.INSIGHT))
        .addRemarks(
            text(
                "Waar het verslag van de waarnemer hoort, lezen wij als hier.",
                "Where the observer's account belongs we take to be here."));
  }
}
