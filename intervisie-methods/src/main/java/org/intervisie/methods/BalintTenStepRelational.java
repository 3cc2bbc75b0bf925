package org.intervisie.methods;

import static org.intervisie.method.Activity.says;
import static org.intervisie.method.Activity.writes;
import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.MEMBER;

import org.intervisie.method.Aim;
import org.intervisie.method.Choice;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Times;
import org.intervisie.time.DurationRange;

/**
 * Balint in ten steps for questions about a relationship, from a document without a title that
 * tells what the Balint method is and gives a plan of steps.
 *
 * <p>Something must be done only where the source has all members do it or has it done each time, or
 * where the step is empty without it.
 */
final class BalintTenStepRelational {
  private final Texts texts = Texts.of("balint-ten-step-relational");

  private BalintTenStepRelational() {}

  static Method method() {
    return new BalintTenStepRelational().build();
  }

  private Method build() {
    return texts
        .method()
        .family("balint")
        // The source gives no whole; this is what its steps make together.
        .duration(DurationRange.ofMinutes(80))
        .addGoodFor(Aim.RELATIONAL, Aim.EMOTIONAL)
        .addNotFor(Aim.FACTUAL, Aim.TECHNICAL)
        // The source names nobody who leads, so there is no facilitator and everyone may steer.
        .role(texts.role(CASE_OWNER))
        .role(texts.role(MEMBER))
        .phase(step1CollectCases())
        .phase(step2ChooseCase())
        .phase(step3PresentQuestion())
        .phase(step4Associate())
        .phase(step5GatherInformation())
        .phase(step6ShareImages())
        .phase(step7GroupBehaviour())
        .phase(step8ShareExperiences())
        .phase(step9OwnerInsights())
        .phase(step10GroupInsights())
        .build();
  }

  private Phase.Builder step1CollectCases() {
    return texts
        .phase("collect-cases")
        .minutes(5)
        .with(says(Kind.CASE).by(MEMBER).times(Times.atLeast(1).perRoom()));
  }

  private Phase.Builder step2ChooseCase() {
    // Weighing the depth and agreeing on a turn take talking, so members may speak.
    return texts
        .phase("choose-case")
        .minutes(5)
        .with(says(Kind.STATEMENT).by(MEMBER))
        .with(says(Kind.VOTE).by(MEMBER).about(Kind.CASE).times(Times.atMost(1)))
        .chooses(
            Choice.of(Kind.CASE)
                .by(MEMBER)
                .makesAuthor(CASE_OWNER)
                .onBasisOf(Choice.VOTE, Choice.URGENCY, Choice.TURN));
  }

  private Phase.Builder step3PresentQuestion() {
    return texts
        .phase("present-question")
        .minutes(10)
        .with(says(Kind.STATEMENT).by(CASE_OWNER).times(Times.atLeast(1)))
        .addAllPrompts(texts.prompts("present-question", CASE_OWNER))
        .addAllPrompts(texts.prompts("present-question", MEMBER));
  }

  private Phase.Builder step4Associate() {
    // 'Not yet shared', but no later step shares them: kept by their writers to the end.
    return texts
        .phase("associate")
        .minutes(5)
        .with(writes(Kind.ASSOCIATION).by(MEMBER).keptToOneself().times(Times.atLeast(1)))
        .addAllPrompts(texts.prompts("associate", MEMBER));
  }

  private Phase.Builder step5GatherInformation() {
    // The source speaks of questions only; that the owner answers, and need not, is our reading.
    return texts
        .phase("gather-information")
        .minutes(10)
        .with(says(Kind.QUESTION).by(MEMBER))
        .with(says(Kind.ANSWER).by(CASE_OWNER).about(Kind.QUESTION))
        .addAllPrompts(texts.prompts("gather-information", MEMBER));
  }

  private Phase.Builder step6ShareImages() {
    // No image need bring the owner something new, and the source does not make him or her wait
    // for all of them.
    return texts
        .phase("share-images")
        .minutes(15)
        .with(says(Kind.IMAGE).by(MEMBER).times(Times.atLeast(1)))
        .with(says(Kind.REACTION).by(CASE_OWNER).about(Kind.IMAGE))
        .with(says(Kind.INSIGHT).by(CASE_OWNER).about(Kind.IMAGE))
        .addAllPrompts(texts.prompts("share-images", MEMBER))
        .addAllPrompts(texts.prompts("share-images", CASE_OWNER));
  }

  private Phase.Builder step7GroupBehaviour() {
    // The source has every feedback checked with the owner, so each is owed an answer.
    return texts
        .phase("group-behaviour")
        .minutes(10)
        .with(says(Kind.FEEDBACK).by(MEMBER))
        .with(
            says(Kind.RECOGNITION)
                .by(CASE_OWNER)
                .about(Kind.FEEDBACK)
                .addLabels(texts.label("recognise"), texts.label("do-not-recognise"))
                .times(Times.exactly(1).perTarget()))
        .addAllPrompts(texts.prompts("group-behaviour", MEMBER));
  }

  private Phase.Builder step8ShareExperiences() {
    // 'Alternatives' are suggestions; they may be looked for, so none is owed.
    return texts
        .phase("share-experiences")
        .minutes(10)
        .with(says(Kind.EXPERIENCE).by(MEMBER))
        .with(says(Kind.SUGGESTION).by(MEMBER))
        .addAllPrompts(texts.prompts("share-experiences", MEMBER));
  }

  private Phase.Builder step9OwnerInsights() {
    return texts
        .phase("owner-insights")
        .minutes(5)
        .with(says(Kind.INSIGHT).by(CASE_OWNER).times(Times.atLeast(1)))
        .with(says(Kind.ACTION).by(CASE_OWNER))
        .addAllPrompts(texts.prompts("owner-insights", CASE_OWNER));
  }

  private Phase.Builder step10GroupInsights() {
    return texts
        .phase("group-insights")
        .minutes(5)
        .with(says(Kind.INSIGHT).by(MEMBER).times(Times.atLeast(1)))
        .addAllPrompts(texts.prompts("group-insights", MEMBER));
  }
}
