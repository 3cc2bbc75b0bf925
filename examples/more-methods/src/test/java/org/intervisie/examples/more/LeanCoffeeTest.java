package org.intervisie.examples.more;

import static org.intervisie.examples.more.Checks.shown;
import static org.intervisie.session.Command.advance;
import static org.intervisie.session.Command.begin;
import static org.intervisie.session.Command.choose;
import static org.intervisie.session.Command.contribute;
import static org.intervisie.session.Command.repeat;
import static org.intervisie.session.Command.skip;
import static org.intervisie.session.Refusal.Code.CHOICE_UNMADE;
import static org.intervisie.session.Refusal.Code.NOT_OPEN_YET;
import static org.intervisie.session.Refusal.Code.NOT_OPTIONAL;
import static org.intervisie.session.Refusal.Code.OBLIGATIONS_UNMET;
import static org.intervisie.session.Refusal.Code.QUOTA_REACHED;
import static org.intervisie.session.Refusal.Code.WRONG_TARGET;
import static org.intervisie.testing.Story.meeting;

import java.util.List;
import org.intervisie.method.Choice;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.session.Command;
import org.intervisie.testing.MethodContract;
import org.intervisie.testing.Story;
import org.junit.jupiter.api.Test;

/** Ana, Bram and Cora talk about two of three topics; nobody leads. */
class LeanCoffeeTest extends MethodContract {
  private static final Method METHOD = LeanCoffee.method();
  private static final List<String> ALL = List.of("ana", "bram", "cora");

  private final Story story = meeting(METHOD);

  @Override
  protected Method method() {
    return METHOD;
  }

  @Test
  void the_dots_choose_one_topic_after_the_other() {
    story.withAll(ALL);
    story.when(begin("cora")).accepted();
    String hiring = story.when(contribute("ana", "topic").withText("Hiring")).last();
    String lunch = story.when(contribute("bram", "topic").withText("Lunch")).last();
    String tools = story.when(contribute("cora", "topic").withText("Tools")).last();
    story
        .when(skip("bram"))
        .refused(NOT_OPTIONAL)
        .when(advance("bram"))
        .inPhase("introduce")
        .when(new Command.Skip("bram", "The notes speak for themselves"))
        .inPhase("vote");
    theyVote(tools, hiring);
    story
        .when(advance("ana"))
        .refused(CHOICE_UNMADE)
        .when(choose("ana", hiring, Choice.VOTE), choose("ana", lunch, Choice.VOTE))
        .refused(WRONG_TARGET)
        .when(choose("ana", tools, Choice.VOTE))
        .when(advance("ana"))
        .inPhase("discuss");
    theyTalkThreeTimesAtMost(tools);
    story
        .when(advance("ana"))
        .inPhase("note")
        .when(contribute("bram", Kind.ACTION))
        .when(repeat("bram"))
        .inPhase("pull")
        // What was talked about is off the table, so the next one wins.
        .when(choose("bram", tools, Choice.VOTE))
        .refused(WRONG_TARGET)
        .when(choose("bram", hiring, Choice.VOTE))
        .when(advance("cora"))
        .inPhase("discuss")
        .when(advance("cora"))
        .inPhase("thumbs");
    theyRaiseTheirThumbs("down");
    story
        .when(advance("cora"))
        .inPhase("note")
        .when(skip("cora"))
        .inPhase("take-away")
        .when(contribute("ana", Kind.INSIGHT))
        .when(contribute("ana", Kind.INSIGHT))
        .refused(QUOTA_REACHED)
        .when(advance("ana"))
        .finished();
  }

  private void theyVote(String tools, String hiring) {
    story
        .when(contribute("ana", Kind.VOTE).withAbout(tools))
        .when(contribute("ana", Kind.VOTE).withAbout(tools))
        .when(contribute("ana", Kind.VOTE).withAbout(hiring))
        .refused(QUOTA_REACHED)
        .when(contribute("bram", Kind.VOTE).withAbout(hiring))
        .when(advance("cora"))
        .inPhase("pull");
  }

  private void theyTalkThreeTimesAtMost(String topic) {
    for (int round = 1; round <= 3; round++) {
      story
          .inPhase("discuss")
          .when(contribute("cora", Kind.REACTION).withAbout(topic))
          .when(repeat("cora"))
          .refused(NOT_OPEN_YET)
          .when(advance("cora"))
          .inPhase("thumbs");
      theyRaiseTheirThumbs("up");
      if (round < 3) {
        story.when(repeat("bram")).accepted();
      }
    }
    story.when(repeat("bram")).refused(QUOTA_REACHED);
  }

  private void theyRaiseTheirThumbs(String thumb) {
    story.when(contribute("ana", Kind.RATING).withLabel(thumb)).accepted();
    String first = story.last();
    story
        .then(shown(first, List.of("ana"), List.of("bram", "cora")))
        .when(advance("ana"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("bram", Kind.RATING).withLabel(thumb))
        .when(contribute("cora", Kind.RATING).withLabel("sideways"))
        .then(shown(first, ALL, List.of()));
  }
}
