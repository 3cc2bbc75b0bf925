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
import static org.intervisie.testing.Story.meeting;

import java.util.ArrayList;
import java.util.List;
import org.intervisie.method.Kind;
import org.intervisie.session.Command;
import org.intervisie.testing.Story;
import org.junit.jupiter.api.Test;

/** Ana brings a case; Bram, Cora, Daan and Els each give her one sentence. */
class SpeedStoryTest {
  private static final List<String> OTHERS = List.of("bram", "cora", "daan", "els");

  private final Story story = meeting(BuiltInMethods.find("speed").orElseThrow());
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
    story.when(skip("daan")).inPhase("formulate-problem");
    eachSaysOneSentence();
    theOwnerRatesTheSentences();
    theOwnerTellsWhatTouches();
  }

  private void theOwnerTellsTheCase() {
    story.with("ana", "case-owner");
    story.withAll(OTHERS);
    story
        // Nobody leads, so everyone may begin and go on.
        .when(begin("daan"))
        .inPhase("present-case")
        .when(contribute("bram", Kind.QUESTION))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("bram", Kind.CASE))
        .refused(NOT_YOUR_ROLE)
        .when(advance("els"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("ana", Kind.CASE).withText("My diary is never mine"))
        .when(advance("els"))
        .inPhase("ask-questions");
  }

  private void theOthersAsk() {
    story
        .when(skip("els"))
        .refused(NOT_OPTIONAL)
        .when(contribute("ana", Kind.QUESTION))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("bram", Kind.ADVICE), contribute("bram", Kind.SENTENCE))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("bram", Kind.QUESTION).withText("Who fills it?"))
        .when(contribute("cora", Kind.ANSWER).withAbout(story.last()))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("ana", Kind.ANSWER).withAbout(story.last()).withText("Everyone"))
        .when(advance("els"))
        .inPhase("deepen");
  }

  private void theOthersAskOn() {
    story
        .when(contribute("bram", Kind.ADVICE))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("cora", Kind.QUESTION).withText("What if you say no?"))
        .when(contribute("ana", Kind.ANSWER).withAbout(story.last()))
        .when(advance("ana"))
        .inPhase("formulate-problem");
  }

  private void eachSaysOneSentence() {
    story
        .when(contribute("bram", Kind.QUESTION), contribute("ana", Kind.REACTION))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("ana", Kind.SENTENCE))
        .refused(NOT_YOUR_ROLE);
    for (String other : OTHERS) {
      story
          .when(advance("ana"))
          .refused(OBLIGATIONS_UNMET)
          .when(contribute(other, Kind.SENTENCE).withText("My problem is that I am " + other))
          .when(contribute(other, Kind.SENTENCE))
          .refused(QUOTA_REACHED);
      sentences.add(story.last());
      story.sees("ana", story.last());
    }
    story.when(advance("bram")).inPhase("rate-sentences");
  }

  private void theOwnerRatesTheSentences() {
    Command.Contribute rating = contribute("ana", Kind.RATING).withLabel("warm");
    String first = sentences.get(0);
    story
        .when(contribute("bram", Kind.STATEMENT))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("bram", Kind.RATING).withAbout(first))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("ana", Kind.RATING).withAbout(first))
        .refused(LABEL_REQUIRED)
        .when(rating.withAbout(first).withLabel("hot"))
        .refused(UNKNOWN_LABEL)
        .when(rating.withAbout("c1"))
        .refused(WRONG_TARGET)
        .when(contribute("ana", Kind.NOTE).withText("Bram's sentence"))
        .doesNotSee("bram", story.last());
    for (String sentence : sentences) {
      story
          .when(advance("els"))
          .refused(OBLIGATIONS_UNMET)
          .when(rating.withAbout(sentence))
          .sees("ana", story.last())
          .doesNotSee("bram", story.last())
          .when(rating.withAbout(sentence))
          .refused(QUOTA_REACHED);
    }
    story.when(advance("els")).inPhase("owner-insights");
  }

  private void theOwnerTellsWhatTouches() {
    story
        .doesNotSee("bram", story.last())
        .when(
            contribute("bram", Kind.INSIGHT),
            contribute("bram", Kind.REACTION).withAbout(sentences.get(1)))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("ana", Kind.REACTION).withAbout(sentences.get(0)).withText("This one"))
        .when(advance("els"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("ana", Kind.INSIGHT).withText("I never ask who it is for"))
        .when(advance("els"))
        .finished();
  }
}
