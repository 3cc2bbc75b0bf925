package org.intervisie.methods;

import static org.intervisie.session.Command.advance;
import static org.intervisie.session.Command.begin;
import static org.intervisie.session.Command.contribute;
import static org.intervisie.session.Refusal.Code.NOT_ALLOWED_IN_PHASE;
import static org.intervisie.session.Refusal.Code.NOT_YOUR_ROLE;
import static org.intervisie.session.Refusal.Code.OBLIGATIONS_UNMET;
import static org.intervisie.session.Refusal.Code.UNKNOWN_ROLE;
import static org.intervisie.testing.Story.meeting;

import java.util.List;
import org.intervisie.method.Kind;
import org.intervisie.session.Command;
import org.intervisie.testing.Story;
import org.junit.jupiter.api.Test;

/** Fay leads the first meeting of Ana, Bram, Cora and Daan. */
class FirstMeetingStoryTest {
  private final Story story = meeting(BuiltInMethods.find("first-meeting").orElseThrow());

  @Test
  void a_group_gets_acquainted_hears_what_intervision_is_and_makes_agreements() {
    theyGetAcquainted();
    intervisionIsExplained("explain-intervision", "explain-principles");
    intervisionIsExplained("explain-principles", "make-agreements");
    theyAgree();
  }

  private void theyGetAcquainted() {
    story
        .with("ana")
        .with("bram")
        .when(Command.join("cora", "case-owner"))
        .refused(UNKNOWN_ROLE)
        .with("cora")
        .with("fay", "facilitator")
        .with("daan")
        .when(begin("ana"))
        .refused(NOT_YOUR_ROLE)
        .when(begin("fay"))
        .inPhase("get-acquainted")
        .when(contribute("ana", Kind.CASE))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(advance("fay"))
        .refused(OBLIGATIONS_UNMET)
        .when(advance("ana"))
        .refused(NOT_YOUR_ROLE);
    for (String everyone : List.of("fay", "ana", "bram", "cora", "daan")) {
      story.when(contribute(everyone, Kind.STATEMENT).withText("I am " + everyone)).accepted();
    }
    story.when(advance("fay")).inPhase("explain-intervision");
  }

  private void intervisionIsExplained(String phase, String next) {
    story
        .inPhase(phase)
        .when(advance("fay"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("ana", Kind.STATEMENT))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("ana", Kind.AGREEMENT))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("fay", Kind.STATEMENT))
        .when(contribute("bram", Kind.QUESTION))
        .when(contribute("cora", Kind.ANSWER).withAbout(story.last()))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("fay", Kind.ANSWER).withAbout(story.last()))
        .when(advance("fay"))
        .inPhase(next);
  }

  private void theyAgree() {
    story
        .when(contribute("daan", Kind.CASE))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(advance("fay"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("ana", Kind.AGREEMENT).withText("Each in turn"))
        .when(contribute("bram", Kind.AGREEMENT).withText("On paper, sent round the day before"))
        .when(contribute("cora", Kind.AGREEMENT).withText("We begin with what became of it"))
        .when(contribute("daan", Kind.AGREEMENT).withText("Every six weeks"))
        .when(contribute("fay", Kind.AGREEMENT).withText("What is said here stays here"))
        .when(advance("fay"))
        .finished();
  }
}
