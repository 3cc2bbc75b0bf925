package org.intervisie.methods;

import static org.intervisie.method.Activity.says;
import static org.intervisie.method.Activity.writes;
import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.method.Role.MEMBER;

import org.intervisie.method.Aim;
import org.intervisie.method.Choice;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Times;
import org.intervisie.time.DurationRange;

/**
 * Balint in ten steps with the core questions of the Star model, from the document "Intervisie
 * Werkvorm: De Balint Methode".
 *
 * <p>Something must be done only where the source has all members do it, or where the step is empty
 * without it.
 */
final class BalintTenStepStar {
  private final Texts texts = Texts.of("balint-ten-step-star");

  private BalintTenStepStar() {}

  static Method method() {
    return new BalintTenStepStar().build();
  }

  private Method build() {
    return texts
        .method()
        .family("balint")
        .duration(DurationRange.ofMinutes(90))
        .addGoodFor(Aim.OWN_PART)
        .addNotFor(Aim.LITTLE_TIME)
        // The source's 'intervisiebegeleider', to whom no step gives a part of his or her own.
        .role(texts.role(FACILITATOR))
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
        .with(
            says(Kind.CASE)
                .by(MEMBER)
                .addLabels(texts.label("upper-current"), texts.label("undercurrent"))
                .times(Times.atLeast(1).perRoom()));
  }

  private Phase.Builder step2ChooseCase() {
    // The source gives the three grounds as examples, and has the group choose as a whole: that
    // takes talking, though the source does not say so.
    return texts
        .phase("choose-case")
        .minutes(5)
        .with(says(Kind.STATEMENT).by(MEMBER))
        .with(says(Kind.VOTE).by(MEMBER).about(Kind.CASE).times(Times.atMost(1)))
        .chooses(
            Choice.of(Kind.CASE)
                .by(FACILITATOR)
                .makesAuthor(CASE_OWNER)
                .onBasisOf(Choice.VOTE, Choice.URGENCY, Choice.TURN));
  }

  private Phase.Builder step3PresentQuestion() {
    return texts
        .phase("present-question")
        .minutes(5)
        .with(says(Kind.STATEMENT).by(CASE_OWNER).times(Times.atLeast(1)))
        .addAllPrompts(texts.prompts("present-question", CASE_OWNER))
        .addAllPrompts(texts.prompts("present-question", MEMBER));
  }

  private Phase.Builder step4Associate() {
    // The source has no step in which associations are shared, so they stay with their writers.
    return texts
        .phase("associate")
        .minutes(10)
        .with(writes(Kind.ASSOCIATION).by(MEMBER).keptToOneself().times(Times.atLeast(1)))
        .addAllPrompts(texts.prompts("associate", MEMBER));
  }

  private Phase.Builder step5GatherInformation() {
    // The source speaks of questions only; that the owner answers, and need not, is our reading.
    return texts
        .phase("gather-information")
        .minutes(20)
        .with(says(Kind.QUESTION).by(MEMBER))
        .with(says(Kind.ANSWER).by(CASE_OWNER).about(Kind.QUESTION))
        .addAllPrompts(texts.prompts("gather-information", MEMBER, "upper-current"))
        .addAllPrompts(texts.prompts("gather-information", MEMBER, "undercurrent"));
  }

  private Phase.Builder step6ShareImages() {
    // 'In between' is a reaction, 'at the end' an insight: it waits for everyone's image.
    return texts
        .phase("share-images")
        .minutes(15)
        .with(says(Kind.IMAGE).by(MEMBER).times(Times.atLeast(1)))
        .with(says(Kind.REACTION).by(CASE_OWNER).about(Kind.IMAGE))
        .with(
            says(Kind.INSIGHT)
                .by(CASE_OWNER)
                .about(Kind.IMAGE)
                .after(Kind.IMAGE)
                .times(Times.atLeast(1)))
        .addAllPrompts(texts.prompts("share-images", CASE_OWNER));
  }

  private Phase.Builder step7GroupBehaviour() {
    // The owner's three answers are the three checks: recognising, imagining, doing.
    return texts
        .phase("group-behaviour")
        .minutes(10)
        .with(says(Kind.FEEDBACK).by(MEMBER))
        .with(
            says(Kind.RECOGNITION)
                .by(CASE_OWNER)
                .about(Kind.FEEDBACK)
                .addLabels(texts.label("recognise"), texts.label("do-not-recognise"))
                .times(Times.atMost(1).perTarget()))
        .with(says(Kind.REACTION).by(CASE_OWNER).about(Kind.FEEDBACK))
        .with(says(Kind.ACTION).by(CASE_OWNER).about(Kind.FEEDBACK))
        .addAllPrompts(texts.prompts("group-behaviour", MEMBER, "feedback-steps"));
  }

  private Phase.Builder step8ShareExperiences() {
    return texts
        .phase("share-experiences")
        .minutes(10)
        .with(says(Kind.EXPERIENCE).by(MEMBER))
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
