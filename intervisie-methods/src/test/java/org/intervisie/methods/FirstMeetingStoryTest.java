package org.intervisie.methods;

import static org.intervisie.session.Command.advance;
import static org.intervisie.session.Command.begin;
import static org.intervisie.session.Command.contribute;
import static org.intervisie.session.Refusal.Code.NOT_ALLOWED_IN_PHASE;
import static org.intervisie.session.Refusal.Code.NOT_YOUR_ROLE;
import static org.intervisie.session.Refusal.Code.OBLIGATIONS_UNMET;
import static org.intervisie.session.Refusal.Code.UNKNOWN_ROLE;

import java.util.List;
import org.intervisie.method.Kind;
import org.intervisie.session.Command;
import org.junit.jupiter.api.Test;

/** Fay leads the first meeting of Ana, Bram, Cora and Daan. */
class FirstMeetingStoryTest {
  private final Story story = Story.of(BuiltInMethods.find("first-meeting").orElseThrow());

  @Test
  void a_group_gets_acquainted_hears_what_intervision_is_and_makes_agreements() {
    theyGetAcquainted();
    intervisionIsExplained("explain-intervision", "explain-principles");
    intervisionIsExplained("explain-principles", "make-agreements");
    theyAgree();
  }

  private void theyGetAcquainted() {
    story
        .joins("ana")
        .joins("bram")
        .refuses(UNKNOWN_ROLE, Command.join("cora", "case-owner"))
        .joins("cora")
        .joins("fay", "facilitator")
        .joins("daan")
        .refuses(NOT_YOUR_ROLE, begin("ana"))
        .does(begin("fay"))
        .in("get-acquainted")
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("ana", Kind.CASE))
        .refuses(OBLIGATIONS_UNMET, advance("fay"))
        .refuses(NOT_YOUR_ROLE, advance("ana"));
    for (String everyone : List.of("fay", "ana", "bram", "cora", "daan")) {
      story.does(contribute(everyone, Kind.STATEMENT).withText("I am " + everyone));
    }
    story.next("fay", "explain-intervision");
  }

  private void intervisionIsExplained(String phase, String next) {
    story
        .in(phase)
        .refuses(OBLIGATIONS_UNMET, advance("fay"))
        .refuses(NOT_YOUR_ROLE, contribute("ana", Kind.STATEMENT))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("ana", Kind.AGREEMENT))
        .does(contribute("fay", Kind.STATEMENT))
        .does(contribute("bram", Kind.QUESTION))
        .refuses(NOT_YOUR_ROLE, contribute("cora", Kind.ANSWER).withAbout(story.last()))
        .does(contribute("fay", Kind.ANSWER).withAbout(story.last()))
        .next("fay", next);
  }

  private void theyAgree() {
    story
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("daan", Kind.CASE))
        .refuses(OBLIGATIONS_UNMET, advance("fay"))
        .does(contribute("ana", Kind.AGREEMENT).withText("Each in turn"))
        .does(contribute("bram", Kind.AGREEMENT).withText("On paper, sent round the day before"))
        .does(contribute("cora", Kind.AGREEMENT).withText("We begin with what became of it"))
        .does(contribute("daan", Kind.AGREEMENT).withText("Every six weeks"))
        .does(contribute("fay", Kind.AGREEMENT).withText("What is said here stays here"))
        .ends("fay");
  }
}
