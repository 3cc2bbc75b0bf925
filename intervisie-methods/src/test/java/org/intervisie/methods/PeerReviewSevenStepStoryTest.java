package org.intervisie.methods;

import static org.intervisie.session.Command.adjourn;
import static org.intervisie.session.Command.advance;
import static org.intervisie.session.Command.begin;
import static org.intervisie.session.Command.choose;
import static org.intervisie.session.Command.contribute;
import static org.intervisie.session.Command.reconvene;
import static org.intervisie.session.Command.skip;
import static org.intervisie.session.Refusal.Code.CHOICE_UNMADE;
import static org.intervisie.session.Refusal.Code.LABEL_REQUIRED;
import static org.intervisie.session.Refusal.Code.NOT_ALLOWED_IN_PHASE;
import static org.intervisie.session.Refusal.Code.NOT_OPTIONAL;
import static org.intervisie.session.Refusal.Code.OBLIGATIONS_UNMET;
import static org.intervisie.session.Refusal.Code.UNKNOWN_LABEL;
import static org.intervisie.session.Refusal.Code.UNKNOWN_ROLE;
import static org.intervisie.session.Refusal.Code.WRONG_STATUS;
import static org.intervisie.session.Refusal.Code.WRONG_TARGET;
import static org.intervisie.testing.Story.meeting;

import org.intervisie.method.Kind;
import org.intervisie.session.Command;
import org.intervisie.testing.Story;
import org.junit.jupiter.api.Test;

/** Five colleagues look at the care that they give, in three sittings. */
class PeerReviewSevenStepStoryTest {
  private final Story story = meeting(BuiltInMethods.find("peer-review-seven-step").orElseThrow());

  @Test
  void from_a_topic_to_an_evaluation_in_three_sittings() {
    inTheFirstSittingTheySetCriteria();
    inTheSecondSittingTheyHoldTheDataAgainstThem();
    inTheThirdSittingTheyImproveAndReport();
  }

  private void inTheFirstSittingTheySetCriteria() {
    story
        .when(Command.join("ana", "facilitator"))
        .refused(UNKNOWN_ROLE)
        .with("ana")
        .with("bram")
        .with("cora")
        .with("daan")
        .with("els")
        .when(begin("bram"))
        .inPhase("choose-topic")
        .when(advance("bram"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("ana", Kind.SUGGESTION).withText("Handing over at night"))
        .when(contribute("bram", Kind.SUGGESTION).withText("Pain"))
        .when(advance("bram"))
        .refused(CHOICE_UNMADE)
        .when(choose("els", story.last(), null))
        .when(advance("cora"))
        .inPhase("set-criteria")
        .when(contribute("ana", Kind.FINDING))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(advance("ana"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("daan", Kind.CRITERION).withText("Pain is asked for each day"))
        .sees("ana", story.last())
        .when(advance("daan"))
        .inPhase("collect-data")
        .when(adjourn("els"))
        .when(contribute("ana", Kind.FINDING))
        .refused(WRONG_STATUS);
  }

  private void inTheSecondSittingTheyHoldTheDataAgainstThem() {
    Command.Contribute rating = contribute("cora", Kind.RATING);
    story
        .when(reconvene("ana"))
        .inPhase("collect-data")
        .when(advance("ana"))
        .refused(OBLIGATIONS_UNMET)
        .when(skip("ana"))
        .refused(NOT_OPTIONAL)
        .when(contribute("ana", Kind.FINDING).withText("Asked on four days out of seven"))
        .when(advance("ana"))
        .inPhase("assess-data");
    String finding = story.last();
    story
        .when(contribute("cora", Kind.ACTION))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(rating.withAbout(finding))
        .refused(LABEL_REQUIRED)
        .when(rating.withAbout(finding).withLabel("warm"))
        .refused(UNKNOWN_LABEL)
        .when(rating.withAbout("c1").withLabel("meets"))
        .refused(WRONG_TARGET)
        .when(advance("ana"))
        .refused(OBLIGATIONS_UNMET)
        .when(rating.withAbout(finding).withLabel("falls-short"))
        .when(advance("cora"))
        .inPhase("improve-care")
        .when(adjourn("cora"))
        .accepted();
  }

  private void inTheThirdSittingTheyImproveAndReport() {
    story
        .when(reconvene("els"))
        .inPhase("improve-care")
        .when(contribute("els", Kind.SUMMARY))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(advance("els"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("els", Kind.ACTION).withText("A line on the evening list"))
        .when(advance("els"))
        .inPhase("report")
        .when(advance("els"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("bram", Kind.SUMMARY).withText("What we found, and what we changed"))
        .when(advance("bram"))
        .inPhase("evaluate")
        .when(contribute("ana", Kind.EXPERIENCE))
        .when(contribute("daan", Kind.INSIGHT))
        .when(advance("cora"))
        .finished();
  }
}
