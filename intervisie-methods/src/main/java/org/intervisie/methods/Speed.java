package org.intervisie.methods;

import static org.intervisie.method.Activity.says;
import static org.intervisie.method.Activity.writes;
import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.MEMBER;

import org.intervisie.method.Aim;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Times;

/** Speed intervision, from the part "Speed-intervisie" of a document without a title. */
final class Speed {
  private final Texts texts = Texts.of("speed");

  private Speed() {}

  static Method method() {
    return new Speed().build();
  }

  private Method build() {
    return texts
        .method()
        .family("speed")
        .addGoodFor(Aim.LITTLE_TIME)
        // The source names nobody who leads.
        .role(texts.role(CASE_OWNER))
        .role(texts.role(MEMBER))
        .phase(step1PresentCase())
        .phase(step2AskQuestions())
        .phase(step3Deepen())
        .phase(step4FormulateProblem())
        .phase(step5RateSentences())
        .phase(finallyOwnerInsights())
        .build();
  }

  private Phase.Builder step1PresentCase() {
    return texts.phase("present-case").with(says(Kind.CASE).by(CASE_OWNER).times(Times.atLeast(1)));
  }

  private Phase.Builder step2AskQuestions() {
    return texts
        .phase("ask-questions")
        .with(says(Kind.QUESTION).by(MEMBER))
        .with(says(Kind.ANSWER).by(CASE_OWNER).about(Kind.QUESTION));
  }

  private Phase.Builder step3Deepen() {
    return texts
        .phase("deepen")
        .optional(true)
        .with(says(Kind.QUESTION).by(MEMBER))
        .with(says(Kind.ANSWER).by(CASE_OWNER).about(Kind.QUESTION));
  }

  private Phase.Builder step4FormulateProblem() {
    // 'Everyone' is read as the others: the owner is the one who listens to the sentences.
    return texts
        .phase("formulate-problem")
        .with(says(Kind.SENTENCE).by(MEMBER).times(Times.exactly(1)))
        .addAllPrompts(texts.prompts("formulate-problem", MEMBER));
  }

  private Phase.Builder step5RateSentences() {
    return texts
        .phase("rate-sentences")
        .with(writes(Kind.NOTE).by(CASE_OWNER).keptToOneself())
        .with(
            writes(Kind.RATING)
                .by(CASE_OWNER)
                .about(Kind.SENTENCE)
                .addLabels(texts.label("warm"), texts.label("lukewarm"), texts.label("cold"))
                .keptToOneself()
                .times(Times.exactly(1).perTarget()))
        .addAllPrompts(texts.prompts("rate-sentences", CASE_OWNER));
  }

  private Phase.Builder finallyOwnerInsights() {
    // Which sentences touch may be none, so only the insights are owed.
    return texts
        .phase("owner-insights")
        .with(says(Kind.REACTION).by(CASE_OWNER).about(Kind.SENTENCE))
        .with(says(Kind.INSIGHT).by(CASE_OWNER).times(Times.atLeast(1)));
  }
}
