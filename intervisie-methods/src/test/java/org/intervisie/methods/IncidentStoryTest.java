package org.intervisie.methods;

import static org.assertj.core.api.Assertions.assertThat;
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

import java.util.List;
import org.intervisie.method.Kind;
import org.intervisie.session.Command;
import org.intervisie.session.Status;
import org.junit.jupiter.api.Test;

/** Ana brings an incident; Bram, Cora, Daan and Els look at it with her. */
class IncidentStoryTest {
  private static final List<String> OTHERS = List.of("bram", "cora", "daan", "els");

  private final Story story = Story.of(BuiltInMethods.find("incident").orElseThrow());

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

    assertThat(story.session().status()).isEqualTo(Status.FINISHED);
  }

  private void theyComeIn() {
    story.joins("bram");
    story.refuses(ROLES_UNFILLED, begin("bram"));
    story.joins("ana", "case-owner").joins("cora").joins("daan");
    story.refuses(ROLE_TAKEN, Command.join("els", "case-owner"));
    // Nobody leads, so everyone may begin and go on.
    story.joins("els").does(begin("cora")).in("introduce-incident");
  }

  private void theOwnerTellsWhichIncident() {
    story
        .refuses(NOT_YOUR_ROLE, contribute("bram", Kind.CASE))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.QUESTION))
        .refuses(OBLIGATIONS_UNMET, advance("els"))
        .does(contribute("ana", Kind.CASE).withText("A customer threw a cup"))
        .refuses(NOT_OPTIONAL, skip("els"))
        .next("els", "map-incident");
  }

  private void theIncidentIsMapped() {
    story
        .refuses(OBLIGATIONS_UNMET, advance("bram"))
        .does(contribute("ana", Kind.STATEMENT).withText("I froze, and I was ashamed"))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("ana", Kind.SUGGESTION))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.ADVICE))
        .refuses(NOT_YOUR_ROLE, contribute("bram", Kind.STATEMENT))
        .does(contribute("bram", Kind.QUESTION).withText("Is this about safety?"))
        .refuses(NOT_YOUR_ROLE, contribute("cora", Kind.ANSWER).withAbout(story.last()))
        .does(contribute("ana", Kind.ANSWER).withAbout(story.last()))
        .next("daan", "note-questions");
  }

  private void questionsAreNotedAndNotAsked() {
    story.refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.QUESTION));
    story.refuses(NOT_ALLOWED_IN_PHASE, contribute("ana", Kind.ANSWER));
    story.refuses(NOT_YOUR_ROLE, contribute("ana", Kind.NOTE));
    for (String other : OTHERS) {
      story.refuses(OBLIGATIONS_UNMET, advance("ana"));
      story.does(contribute(other, Kind.NOTE).withText("Who else was there?"));
      story.sees(other, story.last()).doesNotSee("ana", story.last());
    }
    story.doesNotSee("bram", story.last()).next("ana", "gather-information");
    story.doesNotSee("ana", story.last()).doesNotSee("bram", story.last());
  }

  private void questionsAreAsked() {
    story
        .refuses(NOT_YOUR_ROLE, contribute("ana", Kind.QUESTION))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("cora", Kind.ADVICE))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("cora", Kind.SUGGESTION))
        .does(contribute("cora", Kind.QUESTION).withText("Who else was there?"))
        .does(contribute("ana", Kind.ANSWER).withAbout(story.last()))
        .next("cora", "write-perceptions");
  }

  private void perceptionsAreWrittenApartAndShownTogether() {
    story.refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.QUESTION));
    for (String other : OTHERS) {
      story.does(contribute(other, Kind.PERCEPTION).withText("How " + other + " sees it"));
      story.sees(other, story.last()).doesNotSee("ana", story.last());
    }
    String ofEls = story.last();
    story
        .doesNotSee("bram", ofEls)
        .refuses(OBLIGATIONS_UNMET, advance("bram"))
        .does(contribute("ana", Kind.PERCEPTION).withText("How I see it"))
        .sees("bram", story.last(), ofEls)
        .sees("ana", ofEls)
        .next("bram", "compare-perceptions");
  }

  private void theOwnerChoosesAPerception() {
    String ofAna = story.last();
    String ofEls = "c" + (Integer.parseInt(ofAna.substring(1)) - 1);
    story
        .refuses(NOT_YOUR_ROLE, contribute("bram", Kind.REACTION).withAbout(ofEls))
        .refuses(WRONG_TARGET, contribute("ana", Kind.REACTION).withAbout("c1"))
        .does(contribute("ana", Kind.REACTION).withAbout(ofEls).withText("That hits home"))
        .does(contribute("daan", Kind.STATEMENT).withText("Els sees fear, I see anger"))
        .refuses(CHOICE_UNMADE, advance("bram"))
        .refuses(NOT_YOUR_ROLE, choose("bram", ofEls, null))
        .refuses(UNKNOWN_BASIS, choose("ana", ofEls, "vote"))
        .refuses(WRONG_TARGET, choose("ana", "c1", null))
        .does(choose("ana", ofEls, null))
        .next("ana", "share-suggestions");
  }

  private void suggestionsGoOnTheFlipOver() {
    story
        .refuses(NOT_YOUR_ROLE, contribute("ana", Kind.EXPERIENCE))
        .refuses(NOT_YOUR_ROLE, contribute("ana", Kind.SUGGESTION))
        .does(contribute("bram", Kind.EXPERIENCE).withText("I once froze too"))
        .refuses(OBLIGATIONS_UNMET, advance("bram"))
        .does(contribute("cora", Kind.SUGGESTION).withText("Call a colleague"))
        .sees("ana", story.last())
        .next("bram", "content-takeaways");
  }

  private void theOwnerStartsTheTakeaways() {
    story
        .refuses(NOT_OPEN_YET, contribute("bram", Kind.INSIGHT))
        .refuses(NOT_YOUR_ROLE, contribute("bram", Kind.ACTION))
        .does(contribute("ana", Kind.ACTION).withText("Next time I call somebody"));
    for (String other : OTHERS) {
      story.refuses(OBLIGATIONS_UNMET, advance("ana"));
      story.does(contribute(other, Kind.INSIGHT));
    }
    story.next("ana", "process-takeaways");
  }

  private void everyoneLooksBack() {
    story.refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.SUGGESTION));
    OTHERS.forEach(other -> story.does(contribute(other, Kind.INSIGHT)));
    story
        .refuses(OBLIGATIONS_UNMET, advance("bram"))
        .does(contribute("ana", Kind.INSIGHT))
        .ends("bram");
  }
}
