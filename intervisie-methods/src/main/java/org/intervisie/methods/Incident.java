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
 * The incident method in nine steps, from the part "Incident method" of a document without a title.
 *
 * <p>Two of its sentences pull against each other: step 2 lets the members ask, while step 3 says
 * that asking aloud is not allowed yet. Read here as three kinds of moments: questions that make
 * things clear in step 2, none in step 3, questions for information in step 4.
 */
final class Incident {
  private final Texts texts = Texts.of("incident");

  private Incident() {}

  static Method method() {
    return new Incident().build();
  }

  private Method build() {
    return texts
        .method()
        .family("incident")
        .addGoodFor(Aim.INCIDENT)
        // The incident stands central for at least an hour; how long the rest takes is not said.
        .duration(DurationRange.atLeastMinutes(60))
        // The source names nobody who leads, nor how the owner was found.
        .role(texts.role(CASE_OWNER))
        .role(texts.role(MEMBER))
        .phase(step1IntroduceIncident())
        .phase(step2MapIncident())
        .phase(step3NoteQuestions())
        .phase(step4GatherInformation())
        .phase(step5WritePerceptions())
        .phase(step6ComparePerceptions())
        .phase(step7ShareSuggestions())
        .phase(step8ContentTakeaways())
        .phase(step9ProcessTakeaways())
        .build();
  }

  private Phase.Builder step1IntroduceIncident() {
    return texts
        .phase("introduce-incident")
        .with(says(Kind.CASE).by(CASE_OWNER).times(Times.atLeast(1)));
  }

  private Phase.Builder step2MapIncident() {
    return texts
        .phase("map-incident")
        .with(says(Kind.STATEMENT).by(CASE_OWNER).times(Times.atLeast(1)))
        .with(says(Kind.QUESTION).by(MEMBER))
        .with(says(Kind.ANSWER).by(CASE_OWNER).about(Kind.QUESTION))
        .addAllPrompts(texts.prompts("map-incident", CASE_OWNER));
  }

  private Phase.Builder step3NoteQuestions() {
    // Notes, not questions: what is written is the writer's own until it is asked aloud.
    return texts
        .phase("note-questions")
        .with(writes(Kind.NOTE).by(MEMBER).keptToOneself().times(Times.atLeast(1)));
  }

  private Phase.Builder step4GatherInformation() {
    return texts
        .phase("gather-information")
        .with(says(Kind.QUESTION).by(MEMBER))
        .with(says(Kind.ANSWER).by(CASE_OWNER).about(Kind.QUESTION))
        .addAllPrompts(texts.prompts("gather-information", MEMBER));
  }

  private Phase.Builder step5WritePerceptions() {
    // 'Everyone' is wider than the 'each group member' of step 3, so the owner writes too. All owe
    // one together: the flip chart waits until the last has finished.
    return texts
        .phase("write-perceptions")
        .with(
            writes(Kind.PERCEPTION)
                .by(MEMBER, CASE_OWNER)
                .shownWhenComplete()
                .times(Times.atLeast(1)));
  }

  private Phase.Builder step6ComparePerceptions() {
    return texts
        .phase("compare-perceptions")
        .with(says(Kind.REACTION).by(CASE_OWNER).about(Kind.PERCEPTION))
        .with(says(Kind.STATEMENT).by(MEMBER, CASE_OWNER))
        .chooses(Choice.of(Kind.PERCEPTION).by(CASE_OWNER));
  }

  private Phase.Builder step7ShareSuggestions() {
    return texts
        .phase("share-suggestions")
        .with(says(Kind.EXPERIENCE).by(MEMBER))
        .with(writes(Kind.SUGGESTION).by(MEMBER).times(Times.atLeast(1).perRoom()));
  }

  private Phase.Builder step8ContentTakeaways() {
    // About no suggestion in particular: the owner may name several at once.
    return texts
        .phase("content-takeaways")
        .with(says(Kind.ACTION).by(CASE_OWNER).times(Times.atLeast(1)))
        .with(says(Kind.INSIGHT).by(MEMBER).after(Kind.ACTION).times(Times.atLeast(1)));
  }

  private Phase.Builder step9ProcessTakeaways() {
    return texts
        .phase("process-takeaways")
        .with(says(Kind.INSIGHT).by(MEMBER, CASE_OWNER).times(Times.atLeast(1)));
  }
}
