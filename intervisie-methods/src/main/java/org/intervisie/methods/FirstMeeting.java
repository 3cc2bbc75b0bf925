package org.intervisie.methods;

import static org.intervisie.method.Activity.says;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.method.Role.MEMBER;

import java.util.List;
import org.intervisie.method.Aim;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Times;

/**
 * The first meeting of a group, from the document "Intervisie - Werkwijze". It has no case; the
 * meetings that follow are {@link BalintFiveStep}.
 */
final class FirstMeeting {
  /** What agreements are made about. */
  private static final List<String> SUBJECTS =
      List.of("bringing-in", "preparation", "looking-back", "regularity", "confidentiality");

  private final Texts texts = Texts.of("first-meeting");

  private FirstMeeting() {}

  static Method method() {
    return new FirstMeeting().build();
  }

  private Method build() {
    return texts
        .method()
        .family("balint")
        .addGoodFor(Aim.FIRST_MEETING)
        .role(texts.role(FACILITATOR))
        .role(texts.role(MEMBER))
        .phase(getAcquainted())
        .phase(explainIntervision())
        .phase(explainPrinciples())
        .phase(makeAgreements())
        .build();
  }

  private Phase.Builder getAcquainted() {
    return texts
        .phase("get-acquainted")
        .with(says(Kind.STATEMENT).by(MEMBER, FACILITATOR).times(Times.atLeast(1).perRoom()));
  }

  private Phase.Builder explainIntervision() {
    return explaining("explain-intervision");
  }

  private Phase.Builder explainPrinciples() {
    return explaining("explain-principles");
  }

  /** The source does not speak of questions, but nobody explains something new without them. */
  private Phase.Builder explaining(String phase) {
    return texts
        .phase(phase)
        .with(says(Kind.STATEMENT).by(FACILITATOR).times(Times.atLeast(1)))
        .with(says(Kind.QUESTION).by(MEMBER))
        .with(says(Kind.ANSWER).by(FACILITATOR).about(Kind.QUESTION));
  }

  private Phase.Builder makeAgreements() {
    // What is agreed on is up to the group, so no agreement is owed for each subject.
    Phase.Builder phase =
        texts
            .phase("make-agreements")
            .with(says(Kind.AGREEMENT).by(MEMBER, FACILITATOR).times(Times.atLeast(1).perRoom()));
    for (String subject : SUBJECTS) {
      phase.addAllPrompts(texts.prompts("make-agreements", MEMBER, subject));
    }
    return phase;
  }
}
