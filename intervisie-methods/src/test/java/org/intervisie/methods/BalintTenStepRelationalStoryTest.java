package org.intervisie.methods;

import static org.intervisie.session.Command.advance;
import static org.intervisie.session.Command.begin;
import static org.intervisie.session.Command.choose;
import static org.intervisie.session.Command.contribute;
import static org.intervisie.session.Command.skip;
import static org.intervisie.session.Refusal.Code.CHOICE_UNMADE;
import static org.intervisie.session.Refusal.Code.NOT_ALLOWED_IN_PHASE;
import static org.intervisie.session.Refusal.Code.NOT_OPTIONAL;
import static org.intervisie.session.Refusal.Code.NOT_YOUR_ROLE;
import static org.intervisie.session.Refusal.Code.OBLIGATIONS_UNMET;
import static org.intervisie.session.Refusal.Code.QUOTA_REACHED;
import static org.intervisie.session.Refusal.Code.UNKNOWN_BASIS;
import static org.intervisie.session.Refusal.Code.UNKNOWN_LABEL;
import static org.intervisie.session.Refusal.Code.UNKNOWN_ROLE;
import static org.intervisie.session.Refusal.Code.WRONG_TARGET;
import static org.intervisie.testing.Story.meeting;

import org.intervisie.method.Kind;
import org.intervisie.method.Role;
import org.intervisie.session.Command;
import org.intervisie.testing.Story;
import org.junit.jupiter.api.Test;

/** Five colleagues without a facilitator: Daan and Eva bring a case, and anyone moves things on. */
class BalintTenStepRelationalStoryTest {
  private final Story story =
      meeting(BuiltInMethods.find("balint-ten-step-relational").orElseThrow())
          .with("anna")
          .with("bram")
          .with("carla")
          .with("daan")
          .with("eva");

  @Test
  void a_whole_meeting_goes_as_the_source_has_it() {
    casesAreCollected();
    oneIsChosenByVote();
    daanTellsOfTheRelationWhileTheOthersListen();
    eachOfTheOthersNotesAssociationsUnshared();
    theOthersAskAndDaanAnswers();
    theOthersSketchTheirImages();
    everyFeedbackIsChecked();
    theOthersShareExperiences();
    daanReflects();
    theOthersReflect();
  }

  @Test
  void urgency_and_turn_are_grounds_too_and_need_no_vote() {
    story
        .when(begin("eva"), contribute("daan", Kind.CASE), contribute("eva", Kind.CASE))
        .when(advance("bram"))
        .inPhase("choose-case")
        .when(choose("carla", "c2", "urgency"))
        .when(choose("carla", "c1", "turn"))
        .when(advance("eva"))
        .inPhase("present-question")
        .when(contribute("daan", Kind.STATEMENT))
        .when(contribute("eva", Kind.STATEMENT))
        .refused(NOT_YOUR_ROLE);
  }

  private void casesAreCollected() {
    story
        .when(Command.join("fleur", Role.FACILITATOR))
        .refused(UNKNOWN_ROLE)
        .when(begin("carla"))
        .inPhase("collect-cases")
        .when(advance("anna"))
        .refused(OBLIGATIONS_UNMET)
        .when(skip("anna"))
        .refused(NOT_OPTIONAL)
        .when(contribute("daan", Kind.CASE).withLabel("undercurrent"))
        .refused(UNKNOWN_LABEL)
        .when(contribute("daan", Kind.CASE))
        .when(contribute("eva", Kind.CASE))
        .when(contribute("bram", Kind.VOTE).withAbout("c1"))
        .refused(NOT_ALLOWED_IN_PHASE);
  }

  private void oneIsChosenByVote() {
    story
        .when(advance("bram"))
        .inPhase("choose-case")
        .when(advance("bram"))
        .refused(CHOICE_UNMADE)
        .when(contribute("anna", Kind.CASE))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("carla", Kind.STATEMENT), contribute("daan", Kind.STATEMENT))
        .when(contribute("anna", Kind.VOTE).withAbout("c1"))
        .when(contribute("anna", Kind.VOTE).withAbout("c2"))
        .refused(QUOTA_REACHED)
        .when(contribute("bram", Kind.VOTE).withAbout("c1"))
        .when(contribute("eva", Kind.VOTE).withAbout("c2"))
        .when(choose("carla", "c1", null), choose("carla", "c1", "lot"))
        .refused(UNKNOWN_BASIS)
        .when(choose("carla", "c2", "vote"))
        .refused(WRONG_TARGET)
        .when(choose("carla", "c1", "vote"))
        .accepted();
  }

  private void daanTellsOfTheRelationWhileTheOthersListen() {
    story
        .when(advance("daan"))
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

  private void eachOfTheOthersNotesAssociationsUnshared() {
    story
        .when(advance("eva"))
        .inPhase("associate")
        .when(contribute("daan", Kind.ASSOCIATION))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("bram", Kind.QUESTION), contribute("bram", Kind.IMAGE))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("anna", Kind.ASSOCIATION))
        .accepted();
    String written = story.last();
    story
        .when(contribute("bram", Kind.ASSOCIATION), contribute("carla", Kind.ASSOCIATION))
        .when(advance("anna"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("eva", Kind.ASSOCIATION))
        .sees("anna", written)
        .doesNotSee("bram", written)
        .doesNotSee("daan", written)
        .when(advance("anna"))
        .inPhase("gather-information")
        .doesNotSee("bram", written)
        .doesNotSee("daan", written);
  }

  private void theOthersAskAndDaanAnswers() {
    story
        .when(contribute("daan", Kind.QUESTION))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("bram", Kind.ADVICE), contribute("bram", Kind.IMAGE))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("bram", Kind.QUESTION))
        .accepted();
    String question = story.last();
    story
        .when(contribute("eva", Kind.ANSWER).withAbout(question))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("daan", Kind.ANSWER).withAbout(question))
        .accepted();
  }

  private void theOthersSketchTheirImages() {
    story
        .when(advance("carla"))
        .inPhase("share-images")
        .when(contribute("daan", Kind.IMAGE))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("bram", Kind.QUESTION))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("anna", Kind.IMAGE))
        .accepted();
    String image = story.last();
    story
        .when(contribute("daan", Kind.REACTION).withAbout(image))
        .when(contribute("eva", Kind.REACTION).withAbout(image))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("daan", Kind.INSIGHT))
        .refused(WRONG_TARGET)
        .when(contribute("daan", Kind.INSIGHT).withAbout(image))
        .when(contribute("bram", Kind.IMAGE), contribute("carla", Kind.IMAGE))
        .when(advance("anna"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("eva", Kind.IMAGE))
        .accepted();
  }

  private void everyFeedbackIsChecked() {
    story
        .when(advance("bram"))
        .inPhase("group-behaviour")
        .when(contribute("daan", Kind.FEEDBACK))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("bram", Kind.SUGGESTION))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("bram", Kind.FEEDBACK))
        .accepted();
    String feedback = story.last();
    Command recognises =
        contribute("daan", Kind.RECOGNITION).withAbout(feedback).withLabel("do-not-recognise");
    story
        .when(advance("anna"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("eva", Kind.RECOGNITION).withAbout(feedback).withLabel("recognise"))
        .refused(NOT_YOUR_ROLE)
        .when(recognises)
        .when(recognises)
        .refused(QUOTA_REACHED)
        .when(contribute("daan", Kind.REACTION).withAbout(feedback))
        .refused(NOT_ALLOWED_IN_PHASE);
  }

  private void theOthersShareExperiences() {
    story
        .when(advance("anna"))
        .inPhase("share-experiences")
        .when(contribute("eva", Kind.EXPERIENCE))
        .when(contribute("bram", Kind.SUGGESTION))
        .when(contribute("daan", Kind.EXPERIENCE))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("bram", Kind.ADVICE), contribute("daan", Kind.INSIGHT))
        .refused(NOT_ALLOWED_IN_PHASE);
  }

  private void daanReflects() {
    story
        .when(advance("eva"))
        .inPhase("owner-insights")
        .when(contribute("bram", Kind.INSIGHT))
        .refused(NOT_YOUR_ROLE)
        .when(advance("bram"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("daan", Kind.INSIGHT))
        .when(contribute("daan", Kind.ACTION))
        .accepted();
  }

  private void theOthersReflect() {
    story
        .when(advance("daan"))
        .inPhase("group-insights")
        .when(contribute("daan", Kind.INSIGHT))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("anna", Kind.INSIGHT), contribute("bram", Kind.INSIGHT))
        .when(contribute("carla", Kind.INSIGHT))
        .when(advance("daan"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("eva", Kind.INSIGHT))
        .when(advance("carla"))
        .finished();
  }
}
