package org.intervisie.methods;

import static org.intervisie.session.Command.advance;
import static org.intervisie.session.Command.begin;
import static org.intervisie.session.Command.contribute;
import static org.intervisie.session.Command.skip;
import static org.intervisie.session.Refusal.Code.LABEL_REQUIRED;
import static org.intervisie.session.Refusal.Code.NOT_ALLOWED_IN_PHASE;
import static org.intervisie.session.Refusal.Code.NOT_OPTIONAL;
import static org.intervisie.session.Refusal.Code.NOT_YOUR_ROLE;
import static org.intervisie.session.Refusal.Code.OBLIGATIONS_UNMET;
import static org.intervisie.session.Refusal.Code.QUOTA_REACHED;
import static org.intervisie.session.Refusal.Code.UNKNOWN_LABEL;
import static org.intervisie.session.Refusal.Code.WRONG_TARGET;

import java.util.ArrayList;
import java.util.List;
import org.intervisie.method.Kind;
import org.intervisie.session.Command;
import org.junit.jupiter.api.Test;

/** Ana brings a case; Bram, Cora, Daan and Els each give her one sentence. */
class SpeedStoryTest {
  private static final List<String> OTHERS = List.of("bram", "cora", "daan", "els");

  private final Story story = Story.of(BuiltInMethods.find("speed").orElseThrow());
  private final List<String> sentences = new ArrayList<>();

  @Test
  void a_meeting_with_a_second_round_of_questions() {
    theOwnerTellsTheCase();
    theOthersAsk();
    theOthersAskOn();
    eachSaysOneSentence();
    theOwnerRatesTheSentences();
    theOwnerTellsWhatTouches();
  }

  @Test
  void a_meeting_without_a_second_round_of_questions() {
    theOwnerTellsTheCase();
    theOthersAsk();
    story.does(skip("daan")).in("formulate-problem");
    eachSaysOneSentence();
    theOwnerRatesTheSentences();
    theOwnerTellsWhatTouches();
  }

  private void theOwnerTellsTheCase() {
    story.joins("ana", "case-owner");
    OTHERS.forEach(story::joins);
    story
        // Nobody leads, so everyone may begin and go on.
        .does(begin("daan"))
        .in("present-case")
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.QUESTION))
        .refuses(NOT_YOUR_ROLE, contribute("bram", Kind.CASE))
        .refuses(OBLIGATIONS_UNMET, advance("els"))
        .does(contribute("ana", Kind.CASE).withText("My diary is never mine"))
        .next("els", "ask-questions");
  }

  private void theOthersAsk() {
    story
        .refuses(NOT_OPTIONAL, skip("els"))
        .refuses(NOT_YOUR_ROLE, contribute("ana", Kind.QUESTION))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.ADVICE))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.SENTENCE))
        .does(contribute("bram", Kind.QUESTION).withText("Who fills it?"))
        .refuses(NOT_YOUR_ROLE, contribute("cora", Kind.ANSWER).withAbout(story.last()))
        .does(contribute("ana", Kind.ANSWER).withAbout(story.last()).withText("Everyone"))
        .next("els", "deepen");
  }

  private void theOthersAskOn() {
    story
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.ADVICE))
        .does(contribute("cora", Kind.QUESTION).withText("What if you say no?"))
        .does(contribute("ana", Kind.ANSWER).withAbout(story.last()))
        .next("ana", "formulate-problem");
  }

  private void eachSaysOneSentence() {
    story
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.QUESTION))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("ana", Kind.REACTION))
        .refuses(NOT_YOUR_ROLE, contribute("ana", Kind.SENTENCE));
    for (String other : OTHERS) {
      story
          .refuses(OBLIGATIONS_UNMET, advance("ana"))
          .does(contribute(other, Kind.SENTENCE).withText("My problem is that I am " + other))
          .refuses(QUOTA_REACHED, contribute(other, Kind.SENTENCE));
      sentences.add(story.last());
      story.sees("ana", story.last());
    }
    story.next("bram", "rate-sentences");
  }

  private void theOwnerRatesTheSentences() {
    Command.Contribute rating = contribute("ana", Kind.RATING).withLabel("warm");
    String first = sentences.get(0);
    story
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("bram", Kind.STATEMENT))
        .refuses(NOT_YOUR_ROLE, contribute("bram", Kind.RATING).withAbout(first))
        .refuses(LABEL_REQUIRED, contribute("ana", Kind.RATING).withAbout(first))
        .refuses(UNKNOWN_LABEL, rating.withAbout(first).withLabel("hot"))
        .refuses(WRONG_TARGET, rating.withAbout("c1"))
        .does(contribute("ana", Kind.NOTE).withText("Bram's sentence"))
        .doesNotSee("bram", story.last());
    for (String sentence : sentences) {
      story
          .refuses(OBLIGATIONS_UNMET, advance("els"))
          .does(rating.withAbout(sentence))
          .sees("ana", story.last())
          .doesNotSee("bram", story.last())
          .refuses(QUOTA_REACHED, rating.withAbout(sentence));
    }
    story.next("els", "owner-insights");
  }

  private void theOwnerTellsWhatTouches() {
    story
        .doesNotSee("bram", story.last())
        .refuses(NOT_YOUR_ROLE, contribute("bram", Kind.INSIGHT))
        .refuses(NOT_YOUR_ROLE, contribute("bram", Kind.REACTION).withAbout(sentences.get(1)))
        .does(contribute("ana", Kind.REACTION).withAbout(sentences.get(0)).withText("This one"))
        .refuses(OBLIGATIONS_UNMET, advance("els"))
        .does(contribute("ana", Kind.INSIGHT).withText("I never ask who it is for"))
        .ends("els");
  }
}
