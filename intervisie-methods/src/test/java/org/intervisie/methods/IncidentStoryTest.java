package org.intervisie.methods;

import static org.intervisie.session.Command.advance;
import static org.intervisie.session.Command.begin;
import static org.intervisie.session.Command.choose;
import static org.intervisie.session.Command.contribute;
import static org.intervisie.session.Command.skip;
import static org.intervisie.session.Refusal.Code.CHOICE_UNMADE;
import static org.intervisie.session.Refusal.Code.NOT_ALLOWED_IN_PHASE;
import static org.intervisie.session.Refusal.Code.NOT_OPEN_YET;
import static org.intervisie.session.Refusal.Code.NOT_OPTIONAL;
import static org.intervisie.session.Refusal.Code.NOT_YOUR_ROLE;
import static org.intervisie.session.Refusal.Code.OBLIGATIONS_UNMET;
import static org.intervisie.session.Refusal.Code.ROLES_UNFILLED;
import static org.intervisie.session.Refusal.Code.ROLE_TAKEN;
import static org.intervisie.session.Refusal.Code.UNKNOWN_BASIS;
import static org.intervisie.session.Refusal.Code.WRONG_TARGET;
import static org.intervisie.testing.Story.meeting;

import java.util.List;
import org.intervisie.method.Kind;
import org.intervisie.session.Command;
import org.intervisie.testing.Story;
import org.junit.jupiter.api.Test;

/** Ana brings an incident; Bram, Cora, Daan and Els look at it with her. */
class IncidentStoryTest {
  private static final List<String> OTHERS = List.of("bram", "cora", "daan", "els");

  private final Story story = meeting(BuiltInMethods.find("incident").orElseThrow());

  @Test
  void a_meeting_from_the_incident_to_what_everyone_takes_along() {
    theyComeIn();
    theOwnerTellsWhichIncident();
    theIncidentIsMapped();
    questionsAreNotedAndNotAsked();
    questionsAreAsked();
    perceptionsAreWrittenApartAndShownTogether();
    theOwnerChoosesAPerception();
    suggestionsGoOnTheFlipOver();
    theOwnerStartsTheTakeaways();
    everyoneLooksBack();
  }

  private void theyComeIn() {
    story.with("bram");
    story.when(begin("bram")).refused(ROLES_UNFILLED);
    story.with("ana", "case-owner").with("cora").with("daan");
    story.when(Command.join("els", "case-owner")).refused(ROLE_TAKEN);
    // Nobody leads, so everyone may begin and go on.
    story.with("els").when(begin("cora")).inPhase("introduce-incident");
  }

  private void theOwnerTellsWhichIncident() {
    story
        .when(contribute("bram", Kind.CASE))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("bram", Kind.QUESTION))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(advance("els"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("ana", Kind.CASE).withText("A customer threw a cup"))
        .when(skip("els"))
        .refused(NOT_OPTIONAL)
        .when(advance("els"))
        .inPhase("map-incident");
  }

  private void theIncidentIsMapped() {
    story
        .when(advance("bram"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("ana", Kind.STATEMENT).withText("I froze, and I was ashamed"))
        .when(contribute("ana", Kind.SUGGESTION), contribute("bram", Kind.ADVICE))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("bram", Kind.STATEMENT))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("bram", Kind.QUESTION).withText("Is this about safety?"))
        .when(contribute("cora", Kind.ANSWER).withAbout(story.last()))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("ana", Kind.ANSWER).withAbout(story.last()))
        .when(advance("daan"))
        .inPhase("note-questions");
  }

  private void questionsAreNotedAndNotAsked() {
    story
        .when(contribute("bram", Kind.QUESTION), contribute("ana", Kind.ANSWER))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("ana", Kind.NOTE))
        .refused(NOT_YOUR_ROLE);
    for (String other : OTHERS) {
      story.when(advance("ana")).refused(OBLIGATIONS_UNMET);
      story.when(contribute(other, Kind.NOTE).withText("Who else was there?")).accepted();
      story.sees(other, story.last()).doesNotSee("ana", story.last());
    }
    story.doesNotSee("bram", story.last()).when(advance("ana")).inPhase("gather-information");
    story.doesNotSee("ana", story.last()).doesNotSee("bram", story.last());
  }

  private void questionsAreAsked() {
    story
        .when(contribute("ana", Kind.QUESTION))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("cora", Kind.ADVICE), contribute("cora", Kind.SUGGESTION))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("cora", Kind.QUESTION).withText("Who else was there?"))
        .when(contribute("ana", Kind.ANSWER).withAbout(story.last()))
        .when(advance("cora"))
        .inPhase("write-perceptions");
  }

  private void perceptionsAreWrittenApartAndShownTogether() {
    story.when(contribute("bram", Kind.QUESTION)).refused(NOT_ALLOWED_IN_PHASE);
    for (String other : OTHERS) {
      story
          .when(contribute(other, Kind.PERCEPTION).withText("How " + other + " sees it"))
          .accepted();
      story.sees(other, story.last()).doesNotSee("ana", story.last());
    }
    String ofEls = story.last();
    story
        .doesNotSee("bram", ofEls)
        .when(advance("bram"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("ana", Kind.PERCEPTION).withText("How I see it"))
        .sees("bram", story.last(), ofEls)
        .sees("ana", ofEls)
        .when(advance("bram"))
        .inPhase("compare-perceptions");
  }

  private void theOwnerChoosesAPerception() {
    String ofAna = story.last();
    String ofEls = "c" + (Integer.parseInt(ofAna.substring(1)) - 1);
    story
        .when(contribute("bram", Kind.REACTION).withAbout(ofEls))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("ana", Kind.REACTION).withAbout("c1"))
        .refused(WRONG_TARGET)
        .when(contribute("ana", Kind.REACTION).withAbout(ofEls).withText("That hits home"))
        .when(contribute("daan", Kind.STATEMENT).withText("Els sees fear, I see anger"))
        .when(advance("bram"))
        .refused(CHOICE_UNMADE)
        .when(choose("bram", ofEls, null))
        .refused(NOT_YOUR_ROLE)
        .when(choose("ana", ofEls, "vote"))
        .refused(UNKNOWN_BASIS)
        .when(choose("ana", "c1", null))
        .refused(WRONG_TARGET)
        .when(choose("ana", ofEls, null))
        .when(advance("ana"))
        .inPhase("share-suggestions");
  }

  private void suggestionsGoOnTheFlipOver() {
    story
        .when(contribute("ana", Kind.EXPERIENCE), contribute("ana", Kind.SUGGESTION))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("bram", Kind.EXPERIENCE).withText("I once froze too"))
        .when(advance("bram"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("cora", Kind.SUGGESTION).withText("Call a colleague"))
        .sees("ana", story.last())
        .when(advance("bram"))
        .inPhase("content-takeaways");
  }

  private void theOwnerStartsTheTakeaways() {
    story
        .when(contribute("bram", Kind.INSIGHT))
        .refused(NOT_OPEN_YET)
        .when(contribute("bram", Kind.ACTION))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("ana", Kind.ACTION).withText("Next time I call somebody"))
        .accepted();
    for (String other : OTHERS) {
      story.when(advance("ana")).refused(OBLIGATIONS_UNMET);
      story.when(contribute(other, Kind.INSIGHT)).accepted();
    }
    story.when(advance("ana")).inPhase("process-takeaways");
  }

  private void everyoneLooksBack() {
    story.when(contribute("bram", Kind.SUGGESTION)).refused(NOT_ALLOWED_IN_PHASE);
    OTHERS.forEach(other -> story.when(contribute(other, Kind.INSIGHT)).accepted());
    story
        .when(advance("bram"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("ana", Kind.INSIGHT))
        .when(advance("bram"))
        .finished();
  }
}
