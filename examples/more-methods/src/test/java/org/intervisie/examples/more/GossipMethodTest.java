package org.intervisie.examples.more;

import static org.intervisie.examples.more.Checks.shown;
import static org.intervisie.session.Command.advance;
import static org.intervisie.session.Command.begin;
import static org.intervisie.session.Command.contribute;
import static org.intervisie.session.Command.repeat;
import static org.intervisie.session.Refusal.Code.LABEL_REQUIRED;
import static org.intervisie.session.Refusal.Code.NOT_YOUR_ROLE;
import static org.intervisie.session.Refusal.Code.OBLIGATIONS_UNMET;
import static org.intervisie.session.Refusal.Code.QUOTA_REACHED;
import static org.intervisie.session.Refusal.Code.WRONG_TARGET;
import static org.intervisie.testing.Story.meeting;

import java.util.List;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.session.Command;
import org.intervisie.testing.MethodContract;
import org.intervisie.testing.Story;
import org.junit.jupiter.api.Test;

/** Ana brings the case and sits outside; Bram, Cora and Daan gossip. */
class GossipMethodTest extends MethodContract {
  private static final Method METHOD = GossipMethod.method();

  private final Story story = meeting(METHOD);

  @Override
  protected Method method() {
    return METHOD;
  }

  @Test
  void a_meeting_with_two_rounds_of_gossip() {
    theyComeAndAsk();
    Command.Contribute gossip = contribute("bram", Kind.STATEMENT);
    story
        .when(gossip)
        .refused(LABEL_REQUIRED)
        .when(contribute("ana", Kind.STATEMENT).withLabel("cause"))
        .refused(NOT_YOUR_ROLE)
        .when(advance("ana"))
        .refused(NOT_YOUR_ROLE)
        .when(advance("bram"))
        .refused(OBLIGATIONS_UNMET);
    String background =
        story.when(gossip.withLabel("background").withText("She never says no")).last();
    String note = story.when(contribute("ana", Kind.NOTE).withText("That hurts")).last();
    story
        .then(shown(note, List.of("ana"), List.of("bram", "cora", "daan")))
        .then(shown(background, List.of("ana", "cora"), List.of()))
        .when(repeat("cora"))
        .inPhase("gossip");
    String solution =
        story
            .when(contribute("daan", Kind.STATEMENT).withLabel("solution").withText("Say no"))
            .last();
    story.when(advance("daan")).inPhase("come-back");
    theOwnerComesBack(background, solution);
  }

  private void theyComeAndAsk() {
    story
        .with("ana", "case-owner")
        .with("bram")
        .with("cora")
        .with("daan")
        .when(begin("ana"))
        .refused(NOT_YOUR_ROLE)
        .when(begin("bram"))
        .when(contribute("ana", Kind.CASE))
        .when(advance("bram"))
        .inPhase("explore");
    for (int i = 0; i < 3; i++) {
      story.when(contribute("bram", Kind.QUESTION)).accepted();
    }
    story
        .when(contribute("bram", Kind.QUESTION))
        .refused(QUOTA_REACHED)
        .when(contribute("ana", Kind.ANSWER).withAbout(story.last()))
        .when(advance("cora"))
        .inPhase("gossip");
  }

  private void theOwnerComesBack(String background, String solution) {
    Command.Contribute reaction = contribute("ana", Kind.REACTION).withLabel("partly");
    story
        .when(reaction.withAbout(background))
        .refused(WRONG_TARGET)
        .when(reaction.withAbout(solution))
        .when(reaction.withAbout(solution))
        .refused(QUOTA_REACHED)
        .when(advance("bram"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("ana", Kind.EXPERIENCE))
        .when(advance("bram"))
        .inPhase("look-back")
        .when(contribute("cora", Kind.EXPERIENCE), contribute("ana", Kind.INSIGHT))
        .when(advance("daan"))
        .finished();
  }
}
