package org.intervisie.methods;

import static org.intervisie.method.Activity.says;
import static org.intervisie.method.Activity.writes;
import static org.intervisie.method.Role.MEMBER;

import java.time.Duration;
import org.intervisie.method.Aim;
import org.intervisie.method.Choice;
import org.intervisie.method.Kind;
import org.intervisie.method.Meetings;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Times;

/**
 * Peer review in seven steps, from the part "ICT in engere zin" of a document without a title.
 *
 * <p>The source is no more than the names of the steps. Who does what, aloud or in writing, is our
 * reading, and so is that each step yields something.
 */
final class PeerReviewSevenStep {
  private final Texts texts = Texts.of("peer-review-seven-step");

  private PeerReviewSevenStep() {}

  static Method method() {
    return new PeerReviewSevenStep().build();
  }

  private Method build() {
    return texts
        .method()
        .family("peer-review")
        .addGoodFor(Aim.QUALITY)
        .meetings(new Meetings(3, Duration.ofHours(2)))
        .role(texts.role(MEMBER))
        .phase(step1ChooseTopic())
        .phase(step2SetCriteria())
        .phase(step3CollectData())
        .phase(step4AssessData())
        .phase(step5ImproveCare())
        .phase(step6Report())
        .phase(step7Evaluate())
        .build();
  }

  private Phase.Builder step1ChooseTopic() {
    return texts
        .phase("choose-topic")
        .with(says(Kind.SUGGESTION).by(MEMBER).times(Times.atLeast(1).perRoom()))
        .chooses(Choice.of(Kind.SUGGESTION).by(MEMBER));
  }

  private Phase.Builder step2SetCriteria() {
    return texts
        .phase("set-criteria")
        .with(writes(Kind.CRITERION).by(MEMBER).times(Times.atLeast(1).perRoom()));
  }

  private Phase.Builder step3CollectData() {
    return texts
        .phase("collect-data")
        .with(writes(Kind.FINDING).by(MEMBER).times(Times.atLeast(1).perRoom()));
  }

  private Phase.Builder step4AssessData() {
    return texts
        .phase("assess-data")
        .with(
            says(Kind.RATING)
                .by(MEMBER)
                .about(Kind.FINDING)
                .addLabels(texts.label("meets"), texts.label("falls-short"))
                .times(Times.atLeast(1).perRoom()));
  }

  private Phase.Builder step5ImproveCare() {
    return texts
        .phase("improve-care")
        .with(says(Kind.ACTION).by(MEMBER).times(Times.atLeast(1).perRoom()));
  }

  private Phase.Builder step6Report() {
    return texts
        .phase("report")
        .with(writes(Kind.SUMMARY).by(MEMBER).times(Times.atLeast(1).perRoom()));
  }

  private Phase.Builder step7Evaluate() {
    // Either will do, so neither is owed.
    return texts
        .phase("evaluate")
        .with(says(Kind.EXPERIENCE).by(MEMBER))
        .with(says(Kind.INSIGHT).by(MEMBER));
  }
}
