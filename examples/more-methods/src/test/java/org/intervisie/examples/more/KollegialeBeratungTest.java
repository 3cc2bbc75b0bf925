package org.intervisie.examples.more;

import static org.intervisie.examples.more.Checks.shown;
import static org.intervisie.examples.more.Checks.silent;
import static org.intervisie.session.Command.advance;
import static org.intervisie.session.Command.begin;
import static org.intervisie.session.Command.choose;
import static org.intervisie.session.Command.chooseForm;
import static org.intervisie.session.Command.contribute;
import static org.intervisie.session.Refusal.Code.CHOICE_UNMADE;
import static org.intervisie.session.Refusal.Code.NOT_ALLOWED_IN_PHASE;
import static org.intervisie.session.Refusal.Code.NOT_OPEN_YET;
import static org.intervisie.session.Refusal.Code.NOT_YOUR_ROLE;
import static org.intervisie.session.Refusal.Code.OBLIGATIONS_UNMET;
import static org.intervisie.session.Refusal.Code.QUOTA_REACHED;
import static org.intervisie.session.Refusal.Code.WRONG_TARGET;
import static org.intervisie.testing.Story.meeting;

import java.util.List;
import org.intervisie.method.Choice;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.testing.MethodContract;
import org.intervisie.testing.Story;
import org.junit.jupiter.api.Test;

/** Ana moderates; Cora's case wins the votes; Els takes notes; Finn observes. */
class KollegialeBeratungTest extends MethodContract {
  private static final Method METHOD = KollegialeBeratung.method();

  private final Story story = meeting(METHOD);

  @Override
  protected Method method() {
    return METHOD;
  }

  @Test
  void a_group_chooses_a_case_and_a_form() {
    theyCast();
    theyFindTheKeyQuestion();
    story
        .when(advance("ana"))
        .refused(CHOICE_UNMADE)
        .when(contribute("cora", "module").withLabel("headstand"))
        .accepted();
    String resonance = story.when(contribute("bram", "module").withLabel("resonance")).last();
    story
        .when(choose("cora", resonance, null))
        .refused(NOT_YOUR_ROLE)
        .when(choose("ana", resonance, null))
        .when(advance("ana"))
        .inPhase("advise")
        .when(chooseForm("ana", "resonance"))
        .accepted();
    theyAdvise();
    story
        .when(advance("ana"))
        .inPhase("close")
        .when(contribute("finn", Kind.FEEDBACK))
        .refused(NOT_OPEN_YET)
        .when(contribute("cora", Kind.INSIGHT), contribute("finn", Kind.FEEDBACK))
        .when(advance("ana"))
        .finished();
  }

  private void theyCast() {
    story
        .with("ana", "facilitator")
        .with("bram")
        .with("cora")
        .with("daan")
        .with("els", "secretary")
        .with("finn", "observer")
        .when(begin("ana"))
        .when(contribute("finn", Kind.CASE))
        .refused(NOT_YOUR_ROLE);
    String brams = story.when(contribute("bram", Kind.CASE)).last();
    String coras = story.when(contribute("cora", Kind.CASE)).last();
    for (String voter : List.of("ana", "daan")) {
      story
          .when(contribute(voter, Kind.VOTE).withAbout(coras))
          .when(contribute(voter, Kind.VOTE).withAbout(coras))
          .refused(QUOTA_REACHED);
    }
    story
        .when(advance("ana"))
        .refused(CHOICE_UNMADE)
        .when(choose("ana", brams, Choice.VOTE))
        .refused(WRONG_TARGET)
        .when(choose("ana", coras, Choice.VOTE))
        .then(it -> it.hasRole("cora", "case-owner"))
        .then(it -> it.hasRole("bram", "member"));
    String seen = story.when(contribute("finn", Kind.NOTE)).last();
    story
        .then(shown(seen, List.of("finn"), List.of("ana", "cora", "els")))
        .when(advance("ana"))
        .inPhase("tell");
  }

  private void theyFindTheKeyQuestion() {
    story
        .when(contribute("bram", Kind.QUESTION))
        .refused(NOT_OPEN_YET)
        .when(contribute("ana", Kind.QUESTION))
        .when(contribute("cora", Kind.STATEMENT))
        .accepted();
    for (String adviser : List.of("bram", "daan", "els")) {
      story.when(contribute(adviser, Kind.QUESTION)).accepted();
    }
    // Three for all advisers together, while the moderator may ask on.
    story
        .when(contribute("bram", Kind.QUESTION))
        .refused(QUOTA_REACHED)
        .when(contribute("ana", Kind.QUESTION))
        .when(advance("ana"))
        .inPhase("key-question")
        .when(contribute("bram", Kind.SENTENCE))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(chooseForm("ana", "helped"))
        .when(contribute("bram", Kind.SENTENCE), contribute("cora", "key-question"))
        .when(advance("ana"))
        .inPhase("choose-module");
  }

  private void theyAdvise() {
    story
        .then(silent("cora"))
        .when(contribute("bram", Kind.ADVICE))
        .refused(NOT_ALLOWED_IN_PHASE)
        .when(contribute("bram", Kind.ASSOCIATION))
        .when(contribute("bram", Kind.ASSOCIATION))
        .refused(NOT_OPEN_YET)
        .when(advance("ana"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("daan", Kind.ASSOCIATION), contribute("els", Kind.ASSOCIATION))
        .accepted();
    String notes = story.when(contribute("els", Kind.NOTE)).last();
    story
        .then(shown(notes, List.of("cora", "els"), List.of("ana", "bram", "daan", "finn")))
        .when(contribute("bram", Kind.ASSOCIATION))
        .accepted();
  }
}
