package org.intervisie.methods;

import static org.intervisie.method.Activity.says;
import static org.intervisie.method.Activity.writes;
import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.method.Role.MEMBER;

import org.intervisie.method.Grouping;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Times;
import org.intervisie.time.DurationRange;

/**
 * Balint in five steps, from the document "Intervisie - Werkwijze" (its follow-up meetings and
 * their closing).
 *
 * <p>Something must be done only where the source says how often, or where the step is empty
 * without it; what one writes for oneself is never owed.
 */
final class BalintFiveStep {
  private final Texts texts = Texts.of("balint-five-step");

  private BalintFiveStep() {}

  static Method method() {
    return new BalintFiveStep().build();
  }

  private Method build() {
    return texts
        .method()
        .family("balint")
        .duration(DurationRange.ofMinutes(45))
        // The source does not say that who leads also asks and advises; who should, joins as both.
        .role(texts.role(FACILITATOR))
        // Whose turn it is was agreed in the first meeting, so no phase chooses a case.
        .role(texts.role(CASE_OWNER))
        .role(texts.role(MEMBER))
        .phase(step1PresentQuestion())
        .phase(step2ExploreProblem())
        .phase(step3Reflect())
        .phase(step4Advise())
        .phase(step5Evaluate())
        .phase(closing())
        .addAllPitfalls(texts.pitfalls(MEMBER))
        .addAllPitfalls(texts.pitfalls(CASE_OWNER))
        .build();
  }

  private Phase.Builder step1PresentQuestion() {
    var telling = says(Kind.CASE).by(CASE_OWNER).times(Times.atLeast(1)).build();
    // The owner's question is a statement: a `question` would be one that the owner may answer.
    var ending =
        says(Kind.STATEMENT).by(CASE_OWNER).after(Kind.CASE).times(Times.atLeast(1)).build();
    return texts
        .phase("present-question")
        .minutes(5)
        .form(
            texts
                .form("alone", Grouping.ALONE)
                .addActivities(telling, ending)
                .with(writes(Kind.NOTE).by(MEMBER).keptToOneself()))
        .form(
            texts
                .form("pairs", Grouping.PAIRS)
                .addActivities(telling, ending)
                .with(writes(Kind.NOTE).by(MEMBER).shownInOwnGroup()))
        .addAllPrompts(texts.prompts("present-question", CASE_OWNER))
        .addAllPrompts(texts.prompts("present-question", MEMBER));
  }

  private Phase.Builder step2ExploreProblem() {
    // The source speaks of questions only; that the owner answers, and need not, is our reading.
    var answering = says(Kind.ANSWER).by(CASE_OWNER).about(Kind.QUESTION).build();
    var summary =
        says(Kind.SUMMARY)
            .by(FACILITATOR)
            .after(Kind.QUESTION)
            .times(Times.atLeast(1).perRoom())
            .build();
    // The check: each may say once whether a summary is clear; if not, a better one can follow.
    var checking =
        says(Kind.REACTION)
            .by(MEMBER, CASE_OWNER)
            .about(Kind.SUMMARY)
            .addLabels(texts.label("understood"), texts.label("not-yet-clear"))
            .times(Times.atMost(1).perTarget())
            .build();
    return texts
        .phase("explore-problem")
        .minutes(15)
        .form(
            texts
                .form("alone", Grouping.ALONE)
                .with(says(Kind.QUESTION).by(MEMBER).times(Times.exactly(1)))
                .addActivities(answering, summary, checking))
        .form(
            texts
                .form("pairs", Grouping.PAIRS)
                .with(says(Kind.QUESTION).by(MEMBER).times(Times.exactly(2).perGroup()))
                .addActivities(answering, summary, checking))
        .addAllPrompts(texts.prompts("explore-problem", MEMBER))
        .addAllPrompts(texts.prompts("explore-problem", FACILITATOR));
  }

  private Phase.Builder step3Reflect() {
    // Notes, not advice: none is given yet.
    return texts
        .phase("reflect")
        .minutes(5)
        .form(
            texts.form("alone", Grouping.ALONE).with(writes(Kind.NOTE).by(MEMBER).keptToOneself()))
        .form(
            texts
                .form("pairs", Grouping.PAIRS)
                .with(writes(Kind.NOTE).by(MEMBER).shownInOwnGroup()))
        .addAllPrompts(texts.prompts("reflect", MEMBER));
  }

  private Phase.Builder step4Advise() {
    // Nobody else has an activity about advice, so there is no discussion. The short check is the
    // owner's one reaction with a fixed label; who was not understood gives the advice again.
    return texts
        .phase("advise")
        .minutes(10)
        .with(says(Kind.ADVICE).by(MEMBER).times(Times.atLeast(1)))
        .with(
            says(Kind.REACTION)
                .by(CASE_OWNER)
                .about(Kind.ADVICE)
                .addLabels(texts.label("understood"), texts.label("not-yet-clear"))
                .times(Times.atMost(1).perTarget()))
        .with(writes(Kind.NOTE).by(CASE_OWNER).keptToOneself())
        .addAllPrompts(texts.prompts("advise", MEMBER))
        .addAllPrompts(texts.prompts("advise", CASE_OWNER));
  }

  private Phase.Builder step5Evaluate() {
    // Nobody may ask why. That the owner may name an action is ours: it belongs in the minutes.
    return texts
        .phase("evaluate")
        .minutes(10)
        .with(says(Kind.INSIGHT).by(CASE_OWNER).about(Kind.ADVICE))
        .with(says(Kind.ACTION).by(CASE_OWNER))
        .addAllPrompts(texts.prompts("evaluate", CASE_OWNER));
  }

  private Phase.Builder closing() {
    // Outside the numbered steps and their 45 minutes, hence optional. The experience is that of
    // the meeting.
    return texts
        .phase("closing")
        .optional(true)
        .with(says(Kind.EXPERIENCE).by(MEMBER, CASE_OWNER, FACILITATOR))
        .with(says(Kind.AGREEMENT).by(MEMBER, CASE_OWNER, FACILITATOR));
  }
}
