package org.intervisie.methods;

import static org.intervisie.method.Activity.says;
import static org.intervisie.method.Activity.writes;
import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.method.Role.MEMBER;

import org.intervisie.method.Choice;
import org.intervisie.method.Grouping;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Times;
import org.intervisie.time.DurationRange;

/**
 * Balint in nine phases with planned minutes, from the book "Intervisie leren", schema 3.7.
 *
 * <p>Something must be done only where the source says that each does it, or where the phase is
 * empty without it.
 */
final class BalintNinePhaseTimed {
  private final Texts texts = Texts.of("balint-nine-phase-timed");

  private BalintNinePhaseTimed() {}

  static Method method() {
    return new BalintNinePhaseTimed().build();
  }

  private Method build() {
    return texts
        .method()
        .family("balint")
        .duration(DurationRange.betweenMinutes(90, 150))
        // The source's 'voorzitter'. Whether the chair takes part it does not say; who does, joins
        // as both.
        .role(texts.role(FACILITATOR))
        .role(texts.role(CASE_OWNER))
        .role(texts.role(MEMBER))
        .phase(introduction())
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

  private Phase.Builder introduction() {
    // The source does not say who introduces the method; the chair is our reading.
    return texts.phase("introduction").minutes(5).with(says(Kind.STATEMENT).by(FACILITATOR));
  }

  private Phase.Builder phase1CollectCases() {
    // The source lets phase 1 also choose, and phase 2 choose again; we choose once, in phase 2.
    return texts
        .phase("collect-cases")
        .minutes(10)
        .with(says(Kind.CASE).by(MEMBER).times(Times.atLeast(1).perRoom()));
  }

  private Phase.Builder phase2ChooseCase() {
    // How the group decides is left to it: no vote and no fixed grounds, members may speak.
    return texts
        .phase("choose-case")
        .minutes(5)
        .with(says(Kind.STATEMENT).by(MEMBER))
        .chooses(Choice.of(Kind.CASE).by(FACILITATOR).makesAuthor(CASE_OWNER));
  }

  private Phase.Builder phase3PresentQuestion() {
    // The owner's question is a statement: a `question` would be one that the owner may answer.
    return texts
        .phase("present-question")
        .minutes(5)
        .with(says(Kind.STATEMENT).by(CASE_OWNER).times(Times.atLeast(1)))
        .addAllPrompts(texts.prompts("present-question", CASE_OWNER));
  }

  private Phase.Builder phase4Associate() {
    // 'Everyone taking part' is read as the members: what they write is called up by the owner.
    return texts
        .phase("associate")
        .minutes(5)
        .with(writes(Kind.ASSOCIATION).by(MEMBER).keptToOneself().times(Times.atLeast(1)))
        .addAllPrompts(texts.prompts("associate", MEMBER));
  }

  private Phase.Builder phase5GatherInformation() {
    return texts
        .phase("gather-information")
        .minutes(25)
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
        .minutes(20)
        .form(
            texts
                .form("write-then-tell", Grouping.TOGETHER)
                .with(writes(Kind.NOTE).by(MEMBER).keptToOneself().times(Times.atLeast(1)))
                .with(says(Kind.ADVICE).by(MEMBER).after(Kind.NOTE).times(Times.atLeast(1))))
        .form(texts.form("tell-at-once", Grouping.TOGETHER).with(says(Kind.ADVICE).by(MEMBER)))
        // What a subgroup wants everyone to hear is told in one of the other forms.
        .form(
            texts
                .form("subgroups", Grouping.SUBGROUPS)
                .with(says(Kind.ADVICE).by(MEMBER).shownInOwnGroup())
                .with(says(Kind.STATEMENT).by(MEMBER).shownInOwnGroup()));
  }

  private Phase.Builder phase7Decide() {
    return texts
        .phase("decide")
        .minutes(10)
        .with(says(Kind.ACTION).by(CASE_OWNER))
        .with(says(Kind.INSIGHT).by(CASE_OWNER))
        .addAllPrompts(texts.prompts("decide", CASE_OWNER));
  }

  private Phase.Builder phase8GroupBehaviour() {
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
        .addAllPrompts(texts.prompts("group-behaviour", MEMBER));
  }

  private Phase.Builder phase9ShareExperiences() {
    return texts
        .phase("share-experiences")
        .minutes(15)
        .with(says(Kind.EXPERIENCE).by(MEMBER))
        .addAllPrompts(texts.prompts("share-experiences", MEMBER));
  }
}
