package org.intervisie.examples.more;

import static org.intervisie.examples.more.Checks.shown;
import static org.intervisie.examples.more.Checks.silent;
import static org.intervisie.session.Command.advance;
import static org.intervisie.session.Command.begin;
import static org.intervisie.session.Command.contribute;
import static org.intervisie.session.Command.ready;
import static org.intervisie.session.Command.skip;
import static org.intervisie.session.Refusal.Code.NOT_ALLOWED_IN_PHASE;
import static org.intervisie.session.Refusal.Code.NOT_YOUR_ROLE;
import static org.intervisie.session.Refusal.Code.OBLIGATIONS_UNMET;
import static org.intervisie.testing.Story.meeting;

import java.util.List;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.testing.MethodContract;
import org.intervisie.testing.Story;
import org.junit.jupiter.api.Test;

/** Ana is the focus person, Bram the clerk, Cora takes notes, Daan and Els are on the committee. */
class ClearnessCommitteeTest extends MethodContract {
  private static final Method METHOD = ClearnessCommittee.method();
  private static final List<String> COMMITTEE = List.of("bram", "cora", "daan", "els");

  private final Story story = meeting(METHOD);

  @Override
  protected Method method() {
    return METHOD;
  }

  @Test
  void a_meeting_of_questions_with_a_mirror() {
    untilTheQuestions();
    String answer = theyAsk();
    story
        .when(advance("bram"))
        .inPhase("mirror")
        .when(contribute("els", Kind.ADVICE))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("els", Kind.SUMMARY).withAbout(answer))
        .when(advance("bram"))
        .inPhase("affirm");
    theyAffirm();
  }

  @Test
  void a_meeting_in_which_the_focus_person_wants_no_mirror() {
    untilTheQuestions();
    theyAsk();
    story.when(advance("bram")).inPhase("mirror").when(skip("bram")).inPhase("affirm");
    theyAffirm();
  }

  private void untilTheQuestions() {
    story
        .with("ana", "case-owner")
        .with("bram", "clerk")
        .with("cora", "recorder")
        .with("daan")
        .with("els")
        .when(begin("bram"))
        .when(contribute("ana", Kind.CASE).withText("Shall I go or stay?"))
        .when(advance("bram"))
        .inPhase("silence")
        .then(silent("ana", "daan", "els"))
        .when(advance("bram"))
        .refused(OBLIGATIONS_UNMET)
        .when(ready("ana"))
        .when(advance("bram"))
        .inPhase("begin")
        .then(silent("daan", "els"))
        .when(contribute("ana", Kind.STATEMENT))
        .when(advance("bram"))
        .inPhase("ask");
  }

  private String theyAsk() {
    story
        .when(
            contribute("daan", Kind.ADVICE),
            contribute("daan", Kind.EXPERIENCE),
            contribute("ana", Kind.STATEMENT))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("ana", Kind.QUESTION))
        .refused(NOT_YOUR_ROLE);
    String question = story.when(contribute("daan", Kind.QUESTION)).last();
    story.when(contribute("els", Kind.ANSWER).withAbout(question)).refused(NOT_YOUR_ROLE);
    String answer = story.when(contribute("ana", Kind.ANSWER).withAbout(question)).last();
    String notes =
        story.when(contribute("cora", Kind.NOTE).withText("Daan asked, and Ana said")).last();
    story.then(shown(notes, List.of("ana", "cora"), List.of("bram", "daan", "els")));
    // The second question stays without an answer, and that is fine.
    story.when(contribute("els", Kind.QUESTION)).accepted();
    return answer;
  }

  private void theyAffirm() {
    for (String one : COMMITTEE) {
      story
          .when(advance("bram"))
          .refused(OBLIGATIONS_UNMET)
          .when(contribute(one, Kind.FEEDBACK))
          .accepted();
    }
    story.when(advance("bram")).finished();
  }
}
