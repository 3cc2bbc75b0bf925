package org.intervisie.methods;

import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.session.Command.advance;
import static org.intervisie.session.Command.begin;
import static org.intervisie.session.Command.choose;
import static org.intervisie.session.Command.contribute;
import static org.intervisie.session.Command.skip;
import static org.intervisie.session.Refusal.Code.CHOICE_UNMADE;
import static org.intervisie.session.Refusal.Code.LABEL_REQUIRED;
import static org.intervisie.session.Refusal.Code.NOT_ALLOWED_IN_PHASE;
import static org.intervisie.session.Refusal.Code.NOT_OPEN_YET;
import static org.intervisie.session.Refusal.Code.NOT_OPTIONAL;
import static org.intervisie.session.Refusal.Code.NOT_YOUR_ROLE;
import static org.intervisie.session.Refusal.Code.OBLIGATIONS_UNMET;
import static org.intervisie.session.Refusal.Code.QUOTA_REACHED;
import static org.intervisie.session.Refusal.Code.UNKNOWN_BASIS;
import static org.intervisie.session.Refusal.Code.UNKNOWN_LABEL;
import static org.intervisie.session.Refusal.Code.WRONG_TARGET;

import org.intervisie.method.Kind;
import org.junit.jupiter.api.Test;

/** Anna leads; Daan and Eva bring a case, and Bram and Carla think along. */
class BalintTenStepStarStoryTest {
  private final Story story =
      Story.of(BuiltInMethods.find("balint-ten-step-star").orElseThrow())
          .joins("anna", FACILITATOR)
          .joins("bram")
          .joins("carla")
          .joins("daan")
          .joins("eva");

  @Test
  void a_whole_meeting_goes_as_the_source_has_it() {
    casesAreCollected();
    oneIsChosenByVote();
    daanTellsTheCaseWhileTheOthersListen();
    theOthersWriteWhatTheStoryCallsUp();
    theOthersAskAndDaanAnswers();
    theOthersTellTheirImages();
    daanGetsFeedback();
    theOthersShareExperiences();
    daanNamesInsights();
    theOthersNameInsights();
  }

  @Test
  void urgency_and_turn_are_grounds_too_and_need_no_vote() {
    story
        .does(begin("anna"), contribute("daan", Kind.CASE).withLabel("upper-current"))
        .does(contribute("eva", Kind.CASE).withLabel("undercurrent"))
        .next("anna", "choose-case")
        .does(choose("anna", "c2", "urgency"))
        .does(choose("anna", "c1", "turn"))
        .next("anna", "present-question")
        .does(contribute("daan", Kind.STATEMENT))
        .refuses(NOT_YOUR_ROLE, contribute("eva", Kind.STATEMENT));
  }

  private void casesAreCollected() {
    story
        .does(begin("anna"))
        .in("collect-cases")
        .refuses(OBLIGATIONS_UNMET, advance("anna"))
        .refuses(LABEL_REQUIRED, contribute("daan", Kind.CASE))
        .refuses(UNKNOWN_LABEL, contribute("daan", Kind.CASE).withLabel("both-currents"))
        .refuses(NOT_YOUR_ROLE, contribute("anna", Kind.CASE).withLabel("upper-current"))
        .refuses(NOT_YOUR_ROLE, advance("bram"))
        .refuses(NOT_OPTIONAL, skip("anna"))
        .does(contribute("daan", Kind.CASE).withLabel("undercurrent"))
        .does(contribute("eva", Kind.CASE).withLabel("upper-current"))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.VOTE).withAbout("c1"))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.QUESTION))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.STATEMENT));
  }

  private void oneIsChosenByVote() {
    story
        .next("anna", "choose-case")
        .refuses(CHOICE_UNMADE, advance("anna"))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.CASE).withLabel("upper-current"))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.QUESTION))
        .does(contribute("carla", Kind.STATEMENT), contribute("daan", Kind.STATEMENT))
        .refuses(NOT_YOUR_ROLE, contribute("anna", Kind.STATEMENT))
        .refuses(WRONG_TARGET, contribute("bram", Kind.VOTE))
        .does(contribute("bram", Kind.VOTE).withAbout("c1"))
        .refuses(QUOTA_REACHED, contribute("bram", Kind.VOTE).withAbout("c2"))
        .does(contribute("carla", Kind.VOTE).withAbout("c1"))
        .does(contribute("eva", Kind.VOTE).withAbout("c2"))
        .refuses(NOT_YOUR_ROLE, contribute("anna", Kind.VOTE).withAbout("c2"))
        .refuses(NOT_YOUR_ROLE, choose("bram", "c1", "vote"))
        .refuses(UNKNOWN_BASIS, choose("anna", "c1", null), choose("anna", "c1", "lot"))
        .refuses(WRONG_TARGET, choose("anna", "c2", "vote"))
        .does(choose("anna", "c1", "vote"));
  }

  private void daanTellsTheCaseWhileTheOthersListen() {
    story
        .next("anna", "present-question")
        .refuses(OBLIGATIONS_UNMET, advance("anna"))
        .refuses(NOT_YOUR_ROLE, contribute("eva", Kind.STATEMENT))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.QUESTION))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.ASSOCIATION))
        .does(contribute("daan", Kind.STATEMENT));
  }

  private void theOthersWriteWhatTheStoryCallsUp() {
    story
        .next("anna", "associate")
        .refuses(NOT_YOUR_ROLE, contribute("daan", Kind.ASSOCIATION))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("carla", Kind.QUESTION))
        .does(contribute("bram", Kind.ASSOCIATION));
    String written = story.last();
    story
        .does(contribute("carla", Kind.ASSOCIATION))
        .refuses(OBLIGATIONS_UNMET, advance("anna"))
        .does(contribute("eva", Kind.ASSOCIATION))
        .sees("bram", written)
        .doesNotSee("daan", written)
        .doesNotSee("carla", written)
        .doesNotSee("anna", written);
  }

  private void theOthersAskAndDaanAnswers() {
    story
        .next("anna", "gather-information")
        .refuses(NOT_YOUR_ROLE, contribute("daan", Kind.QUESTION))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.IMAGE))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.ADVICE))
        .does(contribute("bram", Kind.QUESTION));
    String question = story.last();
    story
        .refuses(NOT_YOUR_ROLE, contribute("carla", Kind.ANSWER).withAbout(question))
        .refuses(WRONG_TARGET, contribute("daan", Kind.ANSWER))
        .does(contribute("daan", Kind.ANSWER).withAbout(question))
        .does(contribute("eva", Kind.QUESTION));
  }

  private void theOthersTellTheirImages() {
    story
        .next("anna", "share-images")
        .refuses(NOT_YOUR_ROLE, contribute("daan", Kind.IMAGE))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.QUESTION))
        .does(contribute("bram", Kind.IMAGE));
    String image = story.last();
    story
        .does(contribute("daan", Kind.REACTION).withAbout(image))
        .refuses(NOT_YOUR_ROLE, contribute("eva", Kind.REACTION).withAbout(image))
        .refuses(NOT_OPEN_YET, contribute("daan", Kind.INSIGHT).withAbout(image))
        .does(contribute("carla", Kind.IMAGE))
        .refuses(OBLIGATIONS_UNMET, advance("anna"))
        .does(contribute("eva", Kind.IMAGE))
        .refuses(OBLIGATIONS_UNMET, advance("anna"))
        .does(contribute("daan", Kind.INSIGHT).withAbout(image));
  }

  private void daanGetsFeedback() {
    story
        .next("anna", "group-behaviour")
        .refuses(NOT_YOUR_ROLE, contribute("daan", Kind.FEEDBACK))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.ADVICE))
        .does(contribute("carla", Kind.FEEDBACK));
    String feedback = story.last();
    story
        .refuses(LABEL_REQUIRED, contribute("daan", Kind.RECOGNITION).withAbout(feedback))
        .does(contribute("daan", Kind.RECOGNITION).withAbout(feedback).withLabel("recognise"))
        .refuses(
            QUOTA_REACHED,
            contribute("daan", Kind.RECOGNITION).withAbout(feedback).withLabel("do-not-recognise"))
        .does(contribute("daan", Kind.REACTION).withAbout(feedback))
        .does(contribute("daan", Kind.ACTION).withAbout(feedback))
        .refuses(NOT_YOUR_ROLE, contribute("eva", Kind.REACTION).withAbout(feedback));
  }

  private void theOthersShareExperiences() {
    story
        .next("anna", "share-experiences")
        .does(contribute("eva", Kind.EXPERIENCE))
        .refuses(NOT_YOUR_ROLE, contribute("daan", Kind.EXPERIENCE))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.ADVICE))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("daan", Kind.INSIGHT));
  }

  private void daanNamesInsights() {
    story
        .next("anna", "owner-insights")
        .refuses(NOT_YOUR_ROLE, contribute("bram", Kind.INSIGHT))
        .refuses(OBLIGATIONS_UNMET, advance("anna"))
        .does(contribute("daan", Kind.INSIGHT))
        .does(contribute("daan", Kind.ACTION));
  }

  private void theOthersNameInsights() {
    story
        .next("anna", "group-insights")
        .refuses(NOT_YOUR_ROLE, contribute("daan", Kind.INSIGHT))
        .does(contribute("bram", Kind.INSIGHT))
        .does(contribute("carla", Kind.INSIGHT))
        .refuses(OBLIGATIONS_UNMET, advance("anna"))
        .does(contribute("eva", Kind.INSIGHT))
        .ends("anna");
  }
}
