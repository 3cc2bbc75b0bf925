package org.intervisie.examples.more;

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

import org.intervisie.method.Activity;
import org.intervisie.method.Cycle;
import org.intervisie.method.GroupSize;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Repeat;
import org.intervisie.method.Times;

/** Action learning: whoever wants to state something waits for a question. */
final class ActionLearning {
  private static final String COACH = "coach";

  /** Apart from the questions of the team, as other things may be said in answer to it. */
  private static final String COACH_QUESTION = "coach-question";

  private ActionLearning() {}

  static Method method() {
    return Method.of("action-learning")
        .title(text("Action learning", "Action learning"))
        .purpose(
            text(
                "Een dringend probleem aanpakken en er als groep van leren, door te vragen.",
                "Tackle an urgent problem and learn from it as a team, by asking."))
        .addSources(
            source(
                "Optimizing the Power of Action Learning (Michael J. Marquardt, 2004)",
                text(
                    "De stappen en de twee regels: een uitspraak alleen als antwoord op een vraag,"
                        + " en de coach mag altijd ingrijpen.",
                    "The steps and the two rules: a statement only in answer to a question, and the"
                        + " coach may step in at any time.")),
            source(
                "WIAL Talk (World Institute for Action Learning, 2024)",
                text(
                    "Ieder schrijft het probleem op, en de coach vraagt of het klopt; het kwartier"
                        + " om te leren.",
                    "Everyone writes down the problem, and the coach asks whether it fits; the"
                        + " quarter of an hour to learn.")))
        .group(GroupSize.between(5, 9))
        .role(
            role(COACH, "Coach", "Coach")
                .min(1)
                .max(1)
                .steers(true)
                .addDuties(
                    text(
                        "Stelt alleen vragen, over hoe jullie werken en leren.",
                        "Only asks questions, about how you work and learn.")))
        .role(role(CASE_OWNER, "Probleeminbrenger", "Problem presenter"))
        .role(role(MEMBER, "Groepslid", "Member").min(3))
        .always(says(COACH_QUESTION).by(COACH))
        .always(says(Kind.ANSWER).by(MEMBER, CASE_OWNER).about(COACH_QUESTION))
        .always(howAreWeDoing())
        .phase(present())
        .cycle(
            Cycle.of("find-problem")
                .step(ask())
                .step(writeDown())
                .step(agree())
                .repeat(new Repeat.Until(CASE_OWNER)))
        .phase(solve())
        .phase(act())
        .phase(learn())
        .build();
  }

  private static Activity.Builder howAreWeDoing() {
    return says(Kind.RATING)
        .by(MEMBER, CASE_OWNER)
        .about(COACH_QUESTION)
        .addLabels(
            label("not-ok", "Niet goed", "Not OK"),
            label("ok", "Goed", "OK"),
            label("great", "Heel goed", "Great"))
        .times(Times.atMost(1).perTarget());
  }

  /** Anyone asks anyone, and a statement is an answer to one of these questions. */
  private static Phase.Builder asking(Phase.Builder phase) {
    return phase
        .with(says(Kind.QUESTION).by(MEMBER, CASE_OWNER))
        .with(says(Kind.ANSWER).by(MEMBER, CASE_OWNER).about(Kind.QUESTION));
  }

  private static Phase.Builder present() {
    return phase("present", "Het probleem", "The problem")
        .guide(
            text(
                "De inbrenger vertelt in een paar minuten waar het om gaat.",
                "In a few minutes the presenter tells what it is about."))
        .with(says(Kind.CASE).by(CASE_OWNER).times(Times.atLeast(1)));
  }

  private static Phase.Builder ask() {
    return asking(
        phase("ask", "Vragen", "Ask")
            .guide(
                text(
                    "Ieder mag ieder iets vragen. Iets beweren mag alleen als antwoord.",
                    "Anyone may ask anyone. Stating something is only for who answers."))
            .addWatch(
                text(
                    "Gaan alle vragen naar de inbrenger?",
                    "Do all questions go to the presenter?")));
  }

  private static Phase.Builder writeDown() {
    return phase("write-down", "Opschrijven", "Write it down")
        .guide(
            text(
                "Ieder schrijft voor zich op wat volgens hem of haar het probleem is. Pas als"
                    + " iedereen klaar is, lezen jullie het voor.",
                "Each writes down what he or she thinks the problem is. Only when everyone is done"
                    + " do you read it out."))
        .with(
            writes(Kind.PERCEPTION)
                .by(MEMBER, CASE_OWNER)
                .shownWhenComplete()
                .times(Times.exactly(1)));
  }

  private static Phase.Builder agree() {
    return phase("agree", "Klopt het?", "Does it fit?")
        .guide(
            text(
                "De inbrenger zegt van elke formulering of dat het is. Zo niet, dan vragen jullie"
                    + " verder.",
                "Of each wording the presenter says whether that is it. If not, you ask on."))
        .with(
            says(Kind.RECOGNITION)
                .by(CASE_OWNER)
                .about(Kind.PERCEPTION)
                .addLabels(
                    label("this", "Dit is het", "This is it"), label("not", "Nog niet", "Not yet"))
                .times(Times.exactly(1).perTarget()))
        .addRemarks(
            text(
                "Dat de inbrenger over elke formulering oordeelt, en zegt wanneer het genoeg is,"
                    + " lezen wij erin.",
                "That the presenter judges each wording, and says when it is enough, is our"
                    + " reading."));
  }

  private static Phase.Builder solve() {
    return asking(
        phase("solve", "Doel en aanpak", "Goal and approach")
            .guide(
                text(
                    "Weer met vragen zoeken jullie een doel en manieren om er te komen.",
                    "Again by asking you look for a goal and ways to get there.")));
  }

  private static Phase.Builder act() {
    return phase("act", "Actie", "Act")
        .guide(
            text(
                "De coach vraagt wie wat gaat doen. De inbrenger noemt minstens één actie.",
                "The coach asks who is going to do what. The presenter names at least one action."))
        .with(says(Kind.ACTION).by(CASE_OWNER).about(COACH_QUESTION).times(Times.atLeast(1)))
        .with(says(Kind.ACTION).by(MEMBER).about(COACH_QUESTION))
        .addPrompts(prompt(COACH, "Wat ga je doen, en wanneer?", "What will you do, and when?"));
  }

  private static Phase.Builder learn() {
    return phase("learn", "Leren", "Learn")
        .minutes(15)
        .guide(
            text(
                "De coach vraagt wat jullie goed deden, wat beter kan en wat jullie leerden.",
                "The coach asks what you did well, what could be better and what you learned."))
        .with(
            says(Kind.INSIGHT).by(MEMBER, CASE_OWNER).about(COACH_QUESTION).times(Times.atLeast(1)))
        .addPrompts(
            prompt(COACH, "Wat deden we goed?", "What did we do well?"),
            prompt(COACH, "Waar kun je dit nog meer gebruiken?", "Where else can you use this?"))
        .addRemarks(
            text(
                "Dat ieder iets zegt wat hij of zij leerde, is van ons.",
                "That everyone says what he or she learned is ours."));
  }
}
