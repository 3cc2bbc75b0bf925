package org.intervisie.methods;

import static org.intervisie.method.Activity.says;
import static org.intervisie.method.Activity.writes;
import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.method.Role.MEMBER;

import org.intervisie.method.Aim;
import org.intervisie.method.Choice;
import org.intervisie.method.Grouping;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Times;
import org.intervisie.time.DurationRange;

/**
 * Balint in nine phases without minutes, from the document that describes it beside the incident
 * method, speed intervision and peer review ("ICT in engere zin").
 *
 * <p>Something must be done only where the source says that each does it, or where the phase is
 * empty without it.
 */
final class BalintNinePhase {
  private final Texts texts = Texts.of("balint-nine-phase");

  private BalintNinePhase() {}

  static Method method() {
    return new BalintNinePhase().build();
  }

  private Method build() {
    return texts
        .method()
        .family("balint")
        .addGoodFor(Aim.OWN_PART)
        .duration(DurationRange.betweenMinutes(90, 120))
        // Which phase may be left out the source does not say, so any may, with a reason.
        .skippable(true)
        // Whether the facilitator takes part the source does not say; who does, joins as both.
        .role(texts.role(FACILITATOR))
        .role(texts.role(CASE_OWNER))
        .role(texts.role(MEMBER))
        .phase(phase1CollectCases())
        .phase(phase2ChooseCase())
        .phase(phase3PresentQuestion())
        .phase(phase4Associate())
        .phase(phase5GatherInformation())
        .phase(phase6Judge())
        .phase(phase7Decide())
        .phase(phase8GroupBehaviour())
        .phase(phase9ShareExperiences())
        .build();
  }

  private Phase.Builder phase1CollectCases() {
    return texts
        .phase("collect-cases")
        .with(says(Kind.CASE).by(MEMBER).times(Times.atLeast(1).perRoom()));
  }

  private Phase.Builder phase2ChooseCase() {
    // How the group decides is left to it: no vote and no fixed grounds, members may speak.
    return texts
        .phase("choose-case")
        .with(says(Kind.STATEMENT).by(MEMBER))
        .chooses(Choice.of(Kind.CASE).by(FACILITATOR).makesAuthor(CASE_OWNER));
  }

  private Phase.Builder phase3PresentQuestion() {
    // The owner's question is a statement: a `question` would be one that the owner may answer.
    return texts
        .phase("present-question")
        .with(says(Kind.STATEMENT).by(CASE_OWNER).times(Times.atLeast(1)))
        .addAllPrompts(texts.prompts("present-question", CASE_OWNER));
  }

  private Phase.Builder phase4Associate() {
    // 'Members write', not each of them: nothing is owed.
    return texts
        .phase("associate")
        .with(writes(Kind.ASSOCIATION).by(MEMBER).keptToOneself())
        .addAllPrompts(texts.prompts("associate", MEMBER));
  }

  private Phase.Builder phase5GatherInformation() {
    return texts
        .phase("gather-information")
        .with(says(Kind.QUESTION).by(MEMBER))
        .with(says(Kind.ANSWER).by(CASE_OWNER).about(Kind.QUESTION))
        .addAllPrompts(texts.prompts("gather-information", MEMBER))
        .addAllPrompts(texts.prompts("gather-information", CASE_OWNER));
  }

  private Phase.Builder phase6Judge() {
    // 'Advice and/or idea' is one kind here. The owner has no activity in any form. Forms are
    // combined by choosing another one while the phase is open.
    return texts
        .phase("judge")
        .form(
            texts
                .form("write-then-tell", Grouping.TOGETHER)
                .with(writes(Kind.NOTE).by(MEMBER).keptToOneself().times(Times.atLeast(1)))
                .with(says(Kind.ADVICE).by(MEMBER).after(Kind.NOTE).times(Times.atLeast(1))))
        .form(texts.form("tell-at-once", Grouping.TOGETHER).with(says(Kind.ADVICE).by(MEMBER)))
        .form(
            texts
                .form("subgroups", Grouping.SUBGROUPS)
                .with(says(Kind.ADVICE).by(MEMBER).shownInOwnGroup())
                .with(says(Kind.STATEMENT).by(MEMBER).shownInOwnGroup()));
  }

  private Phase.Builder phase7Decide() {
    return texts
        .phase("decide")
        .with(says(Kind.ACTION).by(CASE_OWNER))
        .with(says(Kind.INSIGHT).by(CASE_OWNER))
        .addAllPrompts(texts.prompts("decide", CASE_OWNER));
  }

  private Phase.Builder phase8GroupBehaviour() {
    return texts
        .phase("group-behaviour")
        .with(says(Kind.FEEDBACK).by(MEMBER))
        .with(
            says(Kind.RECOGNITION)
                .by(CASE_OWNER)
                .about(Kind.FEEDBACK)
                .addLabels(texts.label("recognise"), texts.label("do-not-recognise"))
                .times(Times.atMost(1).perTarget()))
        .addAllPrompts(texts.prompts("group-behaviour", MEMBER));
  }

  private Phase.Builder phase9ShareExperiences() {
    return texts
        .phase("share-experiences")
        .with(says(Kind.EXPERIENCE).by(MEMBER))
        .addAllPrompts(texts.prompts("share-experiences", MEMBER));
  }
}
