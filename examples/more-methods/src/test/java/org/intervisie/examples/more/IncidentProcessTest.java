package org.intervisie.examples.more;

import static org.intervisie.examples.more.Checks.shown;
import static org.intervisie.session.Command.advance;
import static org.intervisie.session.Command.begin;
import static org.intervisie.session.Command.choose;
import static org.intervisie.session.Command.contribute;
import static org.intervisie.session.Command.group;
import static org.intervisie.session.Command.reveal;
import static org.intervisie.session.Refusal.Code.NOT_ALLOWED_IN_PHASE;
import static org.intervisie.session.Refusal.Code.NOT_OPEN_YET;
import static org.intervisie.session.Refusal.Code.NOT_YOUR_ROLE;
import static org.intervisie.session.Refusal.Code.OBLIGATIONS_UNMET;
import static org.intervisie.session.Refusal.Code.QUOTA_REACHED;
import static org.intervisie.session.Refusal.Code.WRONG_TARGET;
import static org.intervisie.testing.Story.meeting;

import java.util.ArrayList;
import java.util.List;
import org.intervisie.method.Choice;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.testing.MethodContract;
import org.intervisie.testing.Story;
import org.junit.jupiter.api.Test;

/** Ana leads and knows how it ended; Bram, Cora, Daan and Els decide; Finn observes. */
class IncidentProcessTest extends MethodContract {
  private static final Method METHOD = IncidentProcess.method();
  private static final List<String> GROUP = List.of("bram", "cora", "daan", "els");

  private final Story story = meeting(METHOD);
  private String outcome = "";

  @Override
  protected Method method() {
    return METHOD;
  }

  @Test
  void the_outcome_stays_sealed_until_everyone_has_decided() {
    story.with("ana", "facilitator").with("finn", "observer");
    story.withAll(GROUP);
    story.when(begin("ana")).when(advance("ana")).refused(OBLIGATIONS_UNMET);
    outcome = story.when(contribute("ana", "outcome").withText("He was fired")).last();
    stillSealed();
    story
        .when(advance("ana"))
        .inPhase("incident")
        .when(contribute("ana", Kind.CASE))
        .when(contribute("ana", Kind.CASE))
        .refused(QUOTA_REACHED)
        .when(advance("ana"))
        .inPhase("facts");
    theyFindTheFactsAndTheIssue();
    List<String> decisions = theyDecide();
    theyDefend(decisions);
    story
        .when(advance("ana"))
        .inPhase("outcome")
        .then(shown(outcome, GROUP, List.of()))
        .when(contribute("daan", Kind.REACTION).withAbout(outcome))
        .when(advance("ana"))
        .inPhase("learn")
        .when(contribute("els", Kind.INSIGHT), contribute("finn", Kind.FEEDBACK))
        .when(advance("ana"))
        .finished();
  }

  private void stillSealed() {
    // What is the author's alone is not shown by a command either; only the phase opens it.
    story
        .then(shown(outcome, List.of("ana"), List.of("bram", "cora", "daan", "els", "finn")))
        .when(reveal("ana", "outcome"))
        .refused(NOT_ALLOWED_IN_PHASE);
  }

  private void theyFindTheFactsAndTheIssue() {
    story
        .when(contribute("ana", Kind.STATEMENT))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("ana", Kind.ANSWER))
        .refused(WRONG_TARGET)
        .when(contribute("els", Kind.SUMMARY))
        .refused(NOT_OPEN_YET)
        .when(contribute("bram", Kind.QUESTION))
        .when(contribute("ana", Kind.ANSWER).withAbout(story.last()))
        .when(contribute("els", Kind.SUMMARY))
        .when(advance("ana"))
        .inPhase("issue");
    String trust = story.when(contribute("bram", "issue")).last();
    String rules = story.when(contribute("cora", "issue")).last();
    story
        .when(contribute("daan", Kind.VOTE).withAbout(rules))
        .when(choose("ana", trust, Choice.VOTE))
        .refused(WRONG_TARGET)
        .when(choose("ana", rules, Choice.VOTE))
        .when(advance("ana"))
        .inPhase("decide");
    stillSealed();
  }

  private List<String> theyDecide() {
    List<String> decisions = new ArrayList<>();
    for (String one : GROUP) {
      story.when(advance("ana")).refused(OBLIGATIONS_UNMET);
      decisions.add(story.when(contribute(one, "decision")).last());
      if (decisions.size() < GROUP.size()) {
        story.then(shown(decisions.get(0), List.of("bram"), List.of("ana", "cora", "finn")));
      }
    }
    story.then(shown(decisions.get(0), GROUP, List.of()));
    stillSealed();
    return decisions;
  }

  private void theyDefend(List<String> decisions) {
    story
        .when(advance("ana"))
        .inPhase("defend")
        .when(group("ana", List.of(GROUP.subList(0, 2), GROUP.subList(2, 4))))
        .accepted();
    String reason =
        story.when(contribute("bram", Kind.REACTION).withAbout(decisions.get(0))).last();
    story
        .then(shown(reason, List.of("cora"), List.of("ana", "daan", "finn")))
        .when(contribute("finn", Kind.STATEMENT))
        .refused(NOT_YOUR_ROLE)
        .when(contribute("cora", Kind.STATEMENT))
        .when(contribute("bram", Kind.STATEMENT))
        .refused(QUOTA_REACHED)
        .when(advance("ana"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("els", Kind.STATEMENT))
        .accepted();
    stillSealed();
  }
}
