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

import org.intervisie.method.Kind;
import org.intervisie.method.Role;
import org.intervisie.session.Command;
import org.junit.jupiter.api.Test;

/** Five colleagues without a facilitator: Daan and Eva bring a case, and anyone moves things on. */
class BalintTenStepRelationalStoryTest {
  private final Story story =
      Story.of(BuiltInMethods.find("balint-ten-step-relational").orElseThrow())
          .joins("anna")
          .joins("bram")
          .joins("carla")
          .joins("daan")
          .joins("eva");

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
        .does(begin("eva"), contribute("daan", Kind.CASE), contribute("eva", Kind.CASE))
        .next("bram", "choose-case")
        .does(choose("carla", "c2", "urgency"))
        .does(choose("carla", "c1", "turn"))
        .next("eva", "present-question")
        .does(contribute("daan", Kind.STATEMENT))
        .refuses(NOT_YOUR_ROLE, contribute("eva", Kind.STATEMENT));
  }

  private void casesAreCollected() {
    story
        .refuses(UNKNOWN_ROLE, Command.join("fleur", Role.FACILITATOR))
        .does(begin("carla"))
        .in("collect-cases")
        .refuses(OBLIGATIONS_UNMET, advance("anna"))
        .refuses(NOT_OPTIONAL, skip("anna"))
        .refuses(UNKNOWN_LABEL, contribute("daan", Kind.CASE).withLabel("undercurrent"))
        .does(contribute("daan", Kind.CASE))
        .does(contribute("eva", Kind.CASE))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.VOTE).withAbout("c1"));
  }

  private void oneIsChosenByVote() {
    story
        .next("bram", "choose-case")
        .refuses(CHOICE_UNMADE, advance("bram"))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("anna", Kind.CASE))
        .does(contribute("carla", Kind.STATEMENT), contribute("daan", Kind.STATEMENT))
        .does(contribute("anna", Kind.VOTE).withAbout("c1"))
        .refuses(QUOTA_REACHED, contribute("anna", Kind.VOTE).withAbout("c2"))
        .does(contribute("bram", Kind.VOTE).withAbout("c1"))
        .does(contribute("eva", Kind.VOTE).withAbout("c2"))
        .refuses(UNKNOWN_BASIS, choose("carla", "c1", null), choose("carla", "c1", "lot"))
        .refuses(WRONG_TARGET, choose("carla", "c2", "vote"))
        .does(choose("carla", "c1", "vote"));
  }

  private void daanTellsOfTheRelationWhileTheOthersListen() {
    story
        .next("daan", "present-question")
        .refuses(OBLIGATIONS_UNMET, advance("anna"))
        .refuses(NOT_YOUR_ROLE, contribute("eva", Kind.STATEMENT))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.QUESTION))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.ASSOCIATION))
        .does(contribute("daan", Kind.STATEMENT));
  }

  private void eachOfTheOthersNotesAssociationsUnshared() {
    story
        .next("eva", "associate")
        .refuses(NOT_YOUR_ROLE, contribute("daan", Kind.ASSOCIATION))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.QUESTION))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.IMAGE))
        .does(contribute("anna", Kind.ASSOCIATION));
    String written = story.last();
    story
        .does(contribute("bram", Kind.ASSOCIATION), contribute("carla", Kind.ASSOCIATION))
        .refuses(OBLIGATIONS_UNMET, advance("anna"))
        .does(contribute("eva", Kind.ASSOCIATION))
        .sees("anna", written)
        .doesNotSee("bram", written)
        .doesNotSee("daan", written)
        .next("anna", "gather-information")
        .doesNotSee("bram", written)
        .doesNotSee("daan", written);
  }

  private void theOthersAskAndDaanAnswers() {
    story
        .refuses(NOT_YOUR_ROLE, contribute("daan", Kind.QUESTION))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.ADVICE))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.IMAGE))
        .does(contribute("bram", Kind.QUESTION));
    String question = story.last();
    story
        .refuses(NOT_YOUR_ROLE, contribute("eva", Kind.ANSWER).withAbout(question))
        .does(contribute("daan", Kind.ANSWER).withAbout(question));
  }

  private void theOthersSketchTheirImages() {
    story
        .next("carla", "share-images")
        .refuses(NOT_YOUR_ROLE, contribute("daan", Kind.IMAGE))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.QUESTION))
        .does(contribute("anna", Kind.IMAGE));
    String image = story.last();
    story
        .does(contribute("daan", Kind.REACTION).withAbout(image))
        .refuses(NOT_YOUR_ROLE, contribute("eva", Kind.REACTION).withAbout(image))
        .refuses(WRONG_TARGET, contribute("daan", Kind.INSIGHT))
        .does(contribute("daan", Kind.INSIGHT).withAbout(image))
        .does(contribute("bram", Kind.IMAGE), contribute("carla", Kind.IMAGE))
        .refuses(OBLIGATIONS_UNMET, advance("anna"))
        .does(contribute("eva", Kind.IMAGE));
  }

  private void everyFeedbackIsChecked() {
    story
        .next("bram", "group-behaviour")
        .refuses(NOT_YOUR_ROLE, contribute("daan", Kind.FEEDBACK))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.SUGGESTION))
        .does(contribute("bram", Kind.FEEDBACK));
    String feedback = story.last();
    Command recognises =
        contribute("daan", Kind.RECOGNITION).withAbout(feedback).withLabel("do-not-recognise");
    story
        .refuses(OBLIGATIONS_UNMET, advance("anna"))
        .refuses(
            NOT_YOUR_ROLE,
            contribute("eva", Kind.RECOGNITION).withAbout(feedback).withLabel("recognise"))
        .does(recognises)
        .refuses(QUOTA_REACHED, recognises)
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("daan", Kind.REACTION).withAbout(feedback));
  }

  private void theOthersShareExperiences() {
    story
        .next("anna", "share-experiences")
        .does(contribute("eva", Kind.EXPERIENCE))
        .does(contribute("bram", Kind.SUGGESTION))
        .refuses(NOT_YOUR_ROLE, contribute("daan", Kind.EXPERIENCE))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.ADVICE))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("daan", Kind.INSIGHT));
  }

  private void daanReflects() {
    story
        .next("eva", "owner-insights")
        .refuses(NOT_YOUR_ROLE, contribute("bram", Kind.INSIGHT))
        .refuses(OBLIGATIONS_UNMET, advance("bram"))
        .does(contribute("daan", Kind.INSIGHT))
        .does(contribute("daan", Kind.ACTION));
  }

  private void theOthersReflect() {
    story
        .next("daan", "group-insights")
        .refuses(NOT_YOUR_ROLE, contribute("daan", Kind.INSIGHT))
        .does(contribute("anna", Kind.INSIGHT), contribute("bram", Kind.INSIGHT))
        .does(contribute("carla", Kind.INSIGHT))
        .refuses(OBLIGATIONS_UNMET, advance("daan"))
        .does(contribute("eva", Kind.INSIGHT))
        .ends("carla");
  }
}
