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
import static org.intervisie.testing.Story.meeting;

import org.intervisie.method.Kind;
import org.intervisie.testing.Story;
import org.junit.jupiter.api.Test;

/** Anna leads; Daan and Eva bring a case, and Bram and Carla think along. */
class BalintTenStepStarStoryTest {
  private final Story story =
      meeting(BuiltInMethods.find("balint-ten-step-star").orElseThrow())
          .with("anna", FACILITATOR)
          .with("bram")
          .with("carla")
          .with("daan")
          .with("eva");

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
        .when(begin("anna"), contribute("daan", Kind.CASE).withLabel("upper-current"))
        .when(contribute("eva", Kind.CASE).withLabel("undercurrent"))
        .when(advance("anna"))
        .inPhase("choose-case")
        .when(choose("anna", "c2", "urgency"))
        .when(choose("anna", "c1", "turn"))
        .when(advance("anna"))
        .inPhase("present-question")
        .when(contribute("daan", Kind.STATEMENT))
        .when(contribute("eva", Kind.STATEMENT))
        .refused(NOT_YOUR_ROLE);
  }

  private void casesAreCollected() {
    story
        .when(begin("anna"))
        .inPhase("collect-cases")
        .when(advance("anna"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("daan", Kind.CASE))
        .refused(LABEL_REQUIRED)
        .when(contribute("daan", Kind.CASE).withLabel("both-currents"))
        .refused(UNKNOWN_LABEL)
        .when(contribute("anna", Kind.CASE).withLabel("upper-current"), advance("bram"))
        .refused(NOT_YOUR_ROLE)
        .when(skip("anna"))
        .refused(NOT_OPTIONAL)
        .when(contribute("daan", Kind.CASE).withLabel("undercurrent"))
        .when(contribute("eva", Kind.CASE).withLabel("upper-current"))
        .when(
            contribute("bram", Kind.VOTE).withAbout("c1"),
            contribute("bram", Kind.QUESTION),
            contribute("bram", Kind.STATEMENT))
        .refused(NOT_ALLOWED_IN_PHASE);
  }

  private void oneIsChosenByVote() {
    story
        .when(advance("anna"))
        .inPhase("choose-case")
        .when(advance("anna"))
        .refused(CHOICE_UNMADE)
        .when(
            contribute("bram", Kind.CASE).withLabel("upper-current"),
            contribute("bram", Kind.QUESTION))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("carla", Kind.STATEMENT), contribute("daan", Kind.STATEMENT))
        .when(contribute("anna", Kind.STATEMENT))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("bram", Kind.VOTE))
        .refused(WRONG_TARGET)
        .when(contribute("bram", Kind.VOTE).withAbout("c1"))
        .when(contribute("bram", Kind.VOTE).withAbout("c2"))
        .refused(QUOTA_REACHED)
        .when(contribute("carla", Kind.VOTE).withAbout("c1"))
        .when(contribute("eva", Kind.VOTE).withAbout("c2"))
        .when(contribute("anna", Kind.VOTE).withAbout("c2"), choose("bram", "c1", "vote"))
        .refused(NOT_YOUR_ROLE)
        .when(choose("anna", "c1", null), choose("anna", "c1", "lot"))
        .refused(UNKNOWN_BASIS)
        .when(choose("anna", "c2", "vote"))
        .refused(WRONG_TARGET)
        .when(choose("anna", "c1", "vote"))
        .accepted();
  }

  private void daanTellsTheCaseWhileTheOthersListen() {
    story
        .when(advance("anna"))
        .inPhase("present-question")
        .when(advance("anna"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("eva", Kind.STATEMENT))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("bram", Kind.QUESTION), contribute("bram", Kind.ASSOCIATION))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("daan", Kind.STATEMENT))
        .accepted();
  }

  private void theOthersWriteWhatTheStoryCallsUp() {
    story
        .when(advance("anna"))
        .inPhase("associate")
        .when(contribute("daan", Kind.ASSOCIATION))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("carla", Kind.QUESTION))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("bram", Kind.ASSOCIATION))
        .accepted();
    String written = story.last();
    story
        .when(contribute("carla", Kind.ASSOCIATION))
        .when(advance("anna"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("eva", Kind.ASSOCIATION))
        .sees("bram", written)
        .doesNotSee("daan", written)
        .doesNotSee("carla", written)
        .doesNotSee("anna", written);
  }

  private void theOthersAskAndDaanAnswers() {
    story
        .when(advance("anna"))
        .inPhase("gather-information")
        .when(contribute("daan", Kind.QUESTION))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("bram", Kind.IMAGE), contribute("bram", Kind.ADVICE))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("bram", Kind.QUESTION))
        .accepted();
    String question = story.last();
    story
        .when(contribute("carla", Kind.ANSWER).withAbout(question))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("daan", Kind.ANSWER))
        .refused(WRONG_TARGET)
        .when(contribute("daan", Kind.ANSWER).withAbout(question))
        .when(contribute("eva", Kind.QUESTION))
        .accepted();
  }

  private void theOthersTellTheirImages() {
    story
        .when(advance("anna"))
        .inPhase("share-images")
        .when(contribute("daan", Kind.IMAGE))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("bram", Kind.QUESTION))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("bram", Kind.IMAGE))
        .accepted();
    String image = story.last();
    story
        .when(contribute("daan", Kind.REACTION).withAbout(image))
        .when(contribute("eva", Kind.REACTION).withAbout(image))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("daan", Kind.INSIGHT).withAbout(image))
        .refused(NOT_OPEN_YET)
        .when(contribute("carla", Kind.IMAGE))
        .when(advance("anna"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("eva", Kind.IMAGE))
        .when(advance("anna"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("daan", Kind.INSIGHT).withAbout(image))
        .accepted();
  }

  private void daanGetsFeedback() {
    story
        .when(advance("anna"))
        .inPhase("group-behaviour")
        .when(contribute("daan", Kind.FEEDBACK))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("bram", Kind.ADVICE))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("carla", Kind.FEEDBACK))
        .accepted();
    String feedback = story.last();
    story
        .when(contribute("daan", Kind.RECOGNITION).withAbout(feedback))
        .refused(LABEL_REQUIRED)
        .when(contribute("daan", Kind.RECOGNITION).withAbout(feedback).withLabel("recognise"))
        .when(
            contribute("daan", Kind.RECOGNITION).withAbout(feedback).withLabel("do-not-recognise"))
        .refused(QUOTA_REACHED)
        .when(contribute("daan", Kind.REACTION).withAbout(feedback))
        .when(contribute("daan", Kind.ACTION).withAbout(feedback))
        .when(contribute("eva", Kind.REACTION).withAbout(feedback))
        .refused(NOT_YOUR_ROLE);
  }

  private void theOthersShareExperiences() {
    story
        .when(advance("anna"))
        .inPhase("share-experiences")
        .when(contribute("eva", Kind.EXPERIENCE))
        .when(contribute("daan", Kind.EXPERIENCE))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("bram", Kind.ADVICE), contribute("daan", Kind.INSIGHT))
        .refused(NOT_ALLOWED_IN_PHASE);
  }

  private void daanNamesInsights() {
    story
        .when(advance("anna"))
        .inPhase("owner-insights")
        .when(contribute("bram", Kind.INSIGHT))
        .refused(NOT_YOUR_ROLE)
        .when(advance("anna"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("daan", Kind.INSIGHT))
        .when(contribute("daan", Kind.ACTION))
        .accepted();
  }

  private void theOthersNameInsights() {
    story
        .when(advance("anna"))
        .inPhase("group-insights")
        .when(contribute("daan", Kind.INSIGHT))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("bram", Kind.INSIGHT))
        .when(contribute("carla", Kind.INSIGHT))
        .when(advance("anna"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("eva", Kind.INSIGHT))
        .when(advance("anna"))
        .finished();
  }
}
