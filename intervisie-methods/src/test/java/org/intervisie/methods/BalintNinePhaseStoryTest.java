package org.intervisie.methods;

import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.session.Command.begin;
import static org.intervisie.session.Command.choose;
import static org.intervisie.session.Command.chooseForm;
import static org.intervisie.session.Command.contribute;
import static org.intervisie.session.Command.group;
import static org.intervisie.session.Refusal.Code.CHOICE_UNMADE;
import static org.intervisie.session.Refusal.Code.LABEL_REQUIRED;
import static org.intervisie.session.Refusal.Code.NOT_ALLOWED_IN_PHASE;
import static org.intervisie.session.Refusal.Code.NOT_OPEN_YET;
import static org.intervisie.session.Refusal.Code.NOT_OPTIONAL;
import static org.intervisie.session.Refusal.Code.NOT_YOUR_ROLE;
import static org.intervisie.session.Refusal.Code.OBLIGATIONS_UNMET;
import static org.intervisie.session.Refusal.Code.QUOTA_REACHED;
import static org.intervisie.session.Refusal.Code.WRONG_TARGET;

import java.util.List;
import org.intervisie.method.Kind;
import org.intervisie.session.Command;
import org.junit.jupiter.api.Test;

/** Mila leads; Omar's problem is chosen out of two; Noor, Pien and Ruben think along. */
class BalintNinePhaseStoryTest {
  private final Story story =
      Story.of(BuiltInMethods.find("balint-nine-phase").orElseThrow())
          .joins("mila", FACILITATOR)
          .joins("noor")
          .joins("omar")
          .joins("pien")
          .joins("ruben")
          .does(begin("mila"))
          .in("collect-cases");

  @Test
  void a_whole_meeting() {
    story
        .refuses(OBLIGATIONS_UNMET, Command.advance("mila"))
        .refuses(NOT_YOUR_ROLE, contribute("mila", Kind.CASE), Command.advance("noor"))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("noor", Kind.ADVICE))
        .does(contribute("noor", Kind.CASE), contribute("omar", Kind.CASE));
    story
        .next("mila", "choose-case")
        .does(contribute("pien", Kind.STATEMENT))
        .refuses(CHOICE_UNMADE, Command.advance("mila"))
        .refuses(NOT_YOUR_ROLE, choose("pien", "c2", null))
        .refuses(WRONG_TARGET, choose("mila", "c3", null))
        .does(choose("mila", "c2", null));
    theQuestionAndWhatItCallsUp();
    theInformation();
    story.next("mila", "judge").does(chooseForm("mila", "tell-at-once"));
    story
        .refuses(NOT_YOUR_ROLE, contribute("omar", Kind.ADVICE))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("omar", Kind.REACTION))
        .does(contribute("ruben", Kind.ADVICE))
        .sees("omar", story.last());
    theDecision();
    theBehaviourInTheGroup();
    story
        .next("mila", "share-experiences")
        .refuses(NOT_YOUR_ROLE, contribute("omar", Kind.EXPERIENCE))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("pien", Kind.ADVICE))
        .does(contribute("pien", Kind.EXPERIENCE))
        .ends("mila");
  }

  private void theQuestionAndWhatItCallsUp() {
    story
        .next("mila", "present-question")
        .refuses(OBLIGATIONS_UNMET, Command.advance("mila"))
        .refuses(NOT_YOUR_ROLE, contribute("noor", Kind.STATEMENT))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("noor", Kind.QUESTION))
        .does(contribute("omar", Kind.STATEMENT));
    story
        .next("mila", "associate")
        .refuses(NOT_YOUR_ROLE, contribute("omar", Kind.ASSOCIATION))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("pien", Kind.QUESTION))
        .does(contribute("pien", Kind.ASSOCIATION));
  }

  private void theInformation() {
    String association = story.last();
    story
        .next("mila", "gather-information")
        .sees("pien", association)
        .doesNotSee("omar", association)
        .doesNotSee("noor", association)
        .doesNotSee("mila", association)
        .refuses(WRONG_TARGET, contribute("omar", Kind.ANSWER).withAbout(association))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("ruben", Kind.ADVICE))
        .does(contribute("ruben", Kind.QUESTION))
        .refuses(NOT_YOUR_ROLE, contribute("noor", Kind.ANSWER).withAbout(story.last()))
        .does(contribute("omar", Kind.ANSWER).withAbout(story.last()));
  }

  private void theDecision() {
    story
        .next("mila", "decide")
        .refuses(NOT_YOUR_ROLE, contribute("ruben", Kind.ACTION))
        .refuses(NOT_ALLOWED_IN_PHASE, contribute("ruben", Kind.ADVICE))
        .does(contribute("omar", Kind.ACTION), contribute("omar", Kind.INSIGHT));
  }

  private void theBehaviourInTheGroup() {
    story.next("mila", "group-behaviour").does(contribute("noor", Kind.FEEDBACK));
    Command.Contribute reaction = contribute("omar", Kind.RECOGNITION).withAbout(story.last());
    story
        .refuses(NOT_YOUR_ROLE, contribute("omar", Kind.FEEDBACK))
        .refuses(LABEL_REQUIRED, reaction)
        .does(reaction.withLabel("do-not-recognise"))
        .refuses(QUOTA_REACHED, reaction.withLabel("recognise"))
        .does(contribute("pien", Kind.FEEDBACK));
  }

  @Test
  void the_forms_of_judging_are_combined_and_what_is_written_or_said_apart_stays_there() {
    atTheJudging()
        .does(contribute("noor", Kind.NOTE))
        .doesNotSee("pien", story.last())
        .doesNotSee("omar", story.last())
        .refuses(NOT_OPEN_YET, contribute("noor", Kind.ADVICE))
        .does(contribute("pien", Kind.NOTE), contribute("ruben", Kind.NOTE))
        .does(contribute("noor", Kind.ADVICE), contribute("pien", Kind.ADVICE))
        .sees("omar", story.last())
        .refuses(OBLIGATIONS_UNMET, Command.advance("mila"))
        .does(contribute("ruben", Kind.ADVICE));
    story
        .does(chooseForm("mila", "subgroups"))
        .does(group("mila", List.of(List.of("noor", "pien"), List.of("ruben"))))
        .does(contribute("noor", Kind.ADVICE))
        .sees("pien", story.last())
        .doesNotSee("ruben", story.last())
        .doesNotSee("omar", story.last())
        .refuses(NOT_YOUR_ROLE, contribute("omar", Kind.STATEMENT))
        .does(chooseForm("mila", "tell-at-once"))
        .does(contribute("noor", Kind.ADVICE))
        .sees("omar", story.last())
        .next("mila", "decide");
  }

  @Test
  void a_phase_may_be_skipped_with_a_reason_but_not_the_choice() {
    story
        .does(contribute("omar", Kind.CASE))
        .next("mila", "choose-case")
        .refuses(NOT_OPTIONAL, new Command.Skip("mila", "Only one problem."))
        .does(choose("mila", "c1", null))
        .next("mila", "present-question")
        .does(contribute("omar", Kind.STATEMENT))
        .next("mila", "associate")
        .refuses(NOT_OPTIONAL, Command.skip("mila"))
        .refuses(NOT_YOUR_ROLE, new Command.Skip("noor", "No time."))
        .does(new Command.Skip("mila", "No time."))
        .in("gather-information");
  }

  private Story atTheJudging() {
    return story
        .does(contribute("omar", Kind.CASE))
        .next("mila", "choose-case")
        .does(choose("mila", "c1", null))
        .next("mila", "present-question")
        .does(contribute("omar", Kind.STATEMENT))
        .next("mila", "associate")
        .next("mila", "gather-information")
        .next("mila", "judge");
  }
}
