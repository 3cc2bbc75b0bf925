package com.example.consultation;

import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.method.Role.MEMBER;

import org.intervisie.method.Activity;
import org.intervisie.method.GroupSize;
import org.intervisie.method.Kind;
import org.intervisie.method.Label;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Prompt;
import org.intervisie.method.Role;
import org.intervisie.method.Source;
import org.intervisie.method.Times;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.DurationRange;

/**
 * The tuning protocol, by which teachers look at each other's work: first in silence, then with
 * warm feedback and cool.
 */
final class TuningProtocol {
  private TuningProtocol() {}

  static Method method() {
    return Method.of("tuning-protocol")
        .title(text("Afstemmen", "Tuning protocol"))
        .purpose(
            text(
                "Werk dat nog niet af is beter maken, met feedback van collega's.",
                "Make work in progress better, with feedback from colleagues."))
        .addSources(source())
        .group(GroupSize.between(4, 12))
        .duration(DurationRange.ofMinutes(60))
        .role(Role.of(FACILITATOR).title(text("Gespreksleider", "Facilitator")))
        .role(Role.of(CASE_OWNER).title(text("Inbrenger", "Presenter")))
        .role(Role.of(MEMBER).title(text("Collega", "Colleague")).min(2))
        .phase(present())
        .phase(clarify())
        .phase(study())
        .phase(discuss())
        .phase(reflect())
        .phase(debrief())
        .always(Activity.writes(Kind.NOTE).by(CASE_OWNER, MEMBER).keptToOneself())
        .build();
  }

  private static Phase.Builder present() {
    return Phase.of("present")
        .title(text("Laten zien", "Present"))
        .minutes(15)
        .guide(
            text(
                "De inbrenger laat het werk zien en stelt er één vraag bij. De anderen luisteren.",
                "The presenter shows the work, and asks one question. The others listen."))
        .with(Activity.says(Kind.CASE).by(CASE_OWNER).times(Times.atLeast(1)))
        .with(Activity.says(Kind.STATEMENT).by(CASE_OWNER).times(Times.exactly(1)).after(Kind.CASE))
        .addPrompts(
            Prompt.of(
                CASE_OWNER,
                text("Waarover wil je vooral feedback?", "What do you want feedback on most?")));
  }

  private static Phase.Builder clarify() {
    return Phase.of("clarify")
        .title(text("Verhelderen", "Clarify"))
        .minutes(5)
        .guide(
            text(
                "Korte vragen naar feiten, met korte antwoorden.",
                "Short questions about facts, with short answers."))
        .with(Activity.says(Kind.QUESTION).by(MEMBER))
        .with(Activity.says(Kind.ANSWER).by(CASE_OWNER).about(Kind.QUESTION))
        .addWatch(
            text(
                "Zit er een oordeel in de vraag? Dan is het feedback, en die komt later.",
                "Is there a judgement in the question? Then it is feedback, which comes later."));
  }

  private static Phase.Builder study() {
    return Phase.of("study")
        .title(text("Bekijken", "Study"))
        .minutes(15)
        .guide(
            text(
                "Ieder bekijkt het werk in stilte en schrijft op wat sterk is en wat beter kan.",
                "Each looks at the work in silence, and writes what is strong and what could be"
                    + " better."))
        .with(
            Activity.writes(Kind.FEEDBACK)
                .by(MEMBER)
                .addLabels(new Label("warm", text("Warm", "Warm")))
                .addLabels(new Label("cool", text("Koel", "Cool")))
                .times(Times.atLeast(2))
                .keptToOneself());
  }

  private static Phase.Builder discuss() {
    return Phase.of("discuss")
        .title(text("Bespreken", "Discuss"))
        .minutes(15)
        .guide(
            text(
                "De feedback komt op tafel. De collega's praten erover, eerst over de warme; de"
                    + " inbrenger luistert.",
                "The feedback is laid on the table. The colleagues talk about it, the warm first;"
                    + " the presenter listens."))
        .addReveals(Kind.FEEDBACK)
        .with(Activity.says(Kind.REACTION).by(MEMBER).about(Kind.FEEDBACK));
  }

  private static Phase.Builder reflect() {
    return Phase.of("reflect")
        .title(text("Terugkijken", "Reflect"))
        .minutes(5)
        .guide(
            text(
                "De inbrenger gaat in op de feedback die hij of zij kiest. De anderen luisteren.",
                "The presenter speaks to the feedback that he or she picks. The others listen."))
        .with(
            Activity.says(Kind.REACTION)
                .by(CASE_OWNER)
                .about(Kind.FEEDBACK)
                .times(Times.atMost(1).perTarget()))
        .with(Activity.says(Kind.ACTION).by(CASE_OWNER).times(Times.atLeast(1)))
        .addPrompts(
            Prompt.of(
                CASE_OWNER,
                text("Wat ga je als eerste veranderen?", "What will you change first?")));
  }

  private static Phase.Builder debrief() {
    return Phase.of("debrief")
        .title(text("Nabespreken", "Debrief"))
        .minutes(5)
        .guide(
            text(
                "Hoe ging het gesprek? Over het werk zelf gaat het niet meer.",
                "How did the conversation go? It is no longer about the work itself."))
        .with(
            Activity.says(Kind.EXPERIENCE)
                .by(FACILITATOR, CASE_OWNER, MEMBER)
                .inRounds()
                .times(Times.atMost(1)));
  }

  private static Source source() {
    return new Source(
        LocalizedText.plain("Tuning Protocol, Joseph McDonald and David Allen"),
        text(
            "De stappen en minuten zijn die van het protocol, zonder de inleiding. Dat bekijken en"
                + " opschrijven één stap zijn en de briefjes op tafel komen, is onze manier.",
            "Steps and minutes are those of the protocol, without its introduction. That studying"
                + " and writing are one step and the notes are laid on the table is our way."));
  }

  private static LocalizedText text(String dutch, String english) {
    return LocalizedText.of("nl", dutch).and("en", english);
  }
}
