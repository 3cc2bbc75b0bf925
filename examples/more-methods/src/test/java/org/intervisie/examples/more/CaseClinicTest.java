package org.intervisie.examples.more;

import static org.intervisie.examples.more.Checks.shown;
import static org.intervisie.examples.more.Checks.silent;
import static org.intervisie.session.Command.advance;
import static org.intervisie.session.Command.begin;
import static org.intervisie.session.Command.choose;
import static org.intervisie.session.Command.contribute;
import static org.intervisie.session.Refusal.Code.CHOICE_UNMADE;
import static org.intervisie.session.Refusal.Code.GROUP_SIZE;
import static org.intervisie.session.Refusal.Code.NOT_ALLOWED_IN_PHASE;
import static org.intervisie.session.Refusal.Code.NOT_OPEN_YET;
import static org.intervisie.session.Refusal.Code.NOT_YOUR_ROLE;
import static org.intervisie.session.Refusal.Code.OBLIGATIONS_UNMET;
import static org.intervisie.testing.Story.meeting;

import java.util.List;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.testing.MethodContract;
import org.intervisie.testing.Story;
import org.junit.jupiter.api.Test;

/** Ana keeps the time and coaches too; Bram gives the case; Cora and Daan coach. */
class CaseClinicTest extends MethodContract {
  private static final Method METHOD = CaseClinic.method();

  private final Story story = meeting(METHOD);

  @Override
  protected Method method() {
    return METHOD;
  }

  @Test
  void stillness_comes_before_mirrors_and_mirrors_before_a_dialogue() {
    story
        .with("ana", "time-keeper", "member")
        .with("bram")
        .with("cora")
        .when(begin("ana"))
        .refused(GROUP_SIZE)
        .with("daan")
        .when(begin("bram"))
        .refused(NOT_YOUR_ROLE)
        .when(begin("ana"))
        .accepted();
    String brams = story.when(contribute("bram", Kind.CASE)).last();
    story
        .when(advance("ana"))
        .refused(CHOICE_UNMADE)
        .when(choose("ana", brams, null))
        .then(it -> it.hasRole("bram", "case-owner"))
        .then(it -> it.hasRole("ana", "time-keeper", "member"))
        .when(advance("ana"))
        .inPhase("intend")
        .when(contribute("cora", Kind.ADVICE))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("cora", Kind.QUESTION))
        .when(contribute("bram", Kind.ANSWER).withAbout(story.last()))
        .when(contribute("bram", Kind.STATEMENT))
        .when(advance("ana"))
        .inPhase("stillness")
        .then(silent("bram", "cora", "daan"))
        .when(advance("ana"))
        .inPhase("mirror");
    theyMirror();
    story
        .when(advance("ana"))
        .inPhase("dialogue")
        .when(contribute("bram", Kind.SUGGESTION))
        .when(advance("ana"))
        .inPhase("close");
    theyClose();
    String note = story.when(contribute("daan", Kind.NOTE)).last();
    story
        .then(shown(note, List.of("daan"), List.of("ana", "bram")))
        .when(advance("ana"))
        .finished();
  }

  private void theyMirror() {
    story
        .when(contribute("ana", Kind.IMAGE))
        .when(contribute("ana", Kind.IMAGE), contribute("bram", Kind.REACTION))
        .refused(NOT_OPEN_YET)
        .when(contribute("cora", Kind.IMAGE))
        .when(contribute("bram", Kind.REACTION))
        .refused(NOT_OPEN_YET)
        .when(contribute("daan", Kind.IMAGE))
        .when(advance("ana"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("bram", Kind.REACTION))
        .accepted();
  }

  private void theyClose() {
    for (String coach : List.of("ana", "cora", "daan")) {
      story
          .when(contribute("bram", Kind.INSIGHT))
          .refused(NOT_OPEN_YET)
          .when(contribute(coach, Kind.STATEMENT))
          .accepted();
    }
    story
        .when(contribute("cora", "appreciation"))
        .refused(NOT_OPEN_YET)
        .when(contribute("bram", Kind.INSIGHT), contribute("cora", "appreciation"))
        .when(advance("ana"))
        .inPhase("journal");
  }
}
