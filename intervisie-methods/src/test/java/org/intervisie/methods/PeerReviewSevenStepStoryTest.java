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

import org.intervisie.method.Kind;
import org.intervisie.session.Command;
import org.junit.jupiter.api.Test;

/** Five colleagues look at the care that they give, in three sittings. */
class PeerReviewSevenStepStoryTest {
  private final Story story = Story.of(BuiltInMethods.find("peer-review-seven-step").orElseThrow());

  @Test
  void from_a_topic_to_an_evaluation_in_three_sittings() {
    inTheFirstSittingTheySetCriteria();
    inTheSecondSittingTheyHoldTheDataAgainstThem();
    inTheThirdSittingTheyImproveAndReport();
  }

  private void inTheFirstSittingTheySetCriteria() {
    story
        .refuses(UNKNOWN_ROLE, Command.join("ana", "facilitator"))
        .joins("ana")
        .joins("bram")
        .joins("cora")
        .joins("daan")
        .joins("els")
        .does(begin("bram"))
        .in("choose-topic")
        .refuses(OBLIGATIONS_UNMET, advance("bram"))
        .does(contribute("ana", Kind.SUGGESTION).withText("Handing over at night"))
        .does(contribute("bram", Kind.SUGGESTION).withText("Pain"))
        .refuses(CHOICE_UNMADE, advance("bram"))
        .does(choose("els", story.last(), null))
        .next("cora", "set-criteria")
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("ana", Kind.FINDING))
        .refuses(OBLIGATIONS_UNMET, advance("ana"))
        .does(contribute("daan", Kind.CRITERION).withText("Pain is asked for each day"))
        .sees("ana", story.last())
        .next("daan", "collect-data")
        .does(adjourn("els"))
        .refuses(WRONG_STATUS, contribute("ana", Kind.FINDING));
  }

  private void inTheSecondSittingTheyHoldTheDataAgainstThem() {
    Command.Contribute rating = contribute("cora", Kind.RATING);
    story
        .does(reconvene("ana"))
        .in("collect-data")
        .refuses(OBLIGATIONS_UNMET, advance("ana"))
        .refuses(NOT_OPTIONAL, skip("ana"))
        .does(contribute("ana", Kind.FINDING).withText("Asked on four days out of seven"))
        .next("ana", "assess-data");
    String finding = story.last();
    story
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("cora", Kind.ACTION))
        .refuses(LABEL_REQUIRED, rating.withAbout(finding))
        .refuses(UNKNOWN_LABEL, rating.withAbout(finding).withLabel("warm"))
        .refuses(WRONG_TARGET, rating.withAbout("c1").withLabel("meets"))
        .refuses(OBLIGATIONS_UNMET, advance("ana"))
        .does(rating.withAbout(finding).withLabel("falls-short"))
        .next("cora", "improve-care")
        .does(adjourn("cora"));
  }

  private void inTheThirdSittingTheyImproveAndReport() {
    story
        .does(reconvene("els"))
        .in("improve-care")
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("els", Kind.SUMMARY))
        .refuses(OBLIGATIONS_UNMET, advance("els"))
        .does(contribute("els", Kind.ACTION).withText("A line on the evening list"))
        .next("els", "report")
        .refuses(OBLIGATIONS_UNMET, advance("els"))
        .does(contribute("bram", Kind.SUMMARY).withText("What we found, and what we changed"))
        .next("bram", "evaluate")
        .does(contribute("ana", Kind.EXPERIENCE))
        .does(contribute("daan", Kind.INSIGHT))
        .ends("cora");
  }
}
