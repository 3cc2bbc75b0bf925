package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.method.Role.MEMBER;
import static org.intervisie.session.Acts.advances;
import static org.intervisie.session.Acts.chooses;
import static org.intervisie.session.Acts.goesBack;
import static org.intervisie.session.Acts.leaves;
import static org.intervisie.session.Acts.repeats;
import static org.intervisie.session.Acts.says;
import static org.intervisie.session.Acts.withdraws;
import static org.intervisie.session.Grammar.circle;
import static org.intervisie.session.Grammar.cycle;
import static org.intervisie.session.Grammar.method;
import static org.intervisie.session.Grammar.phase;
import static org.intervisie.session.Grammar.role;
import static org.intervisie.session.Grammar.table;
import static org.intervisie.session.Meeting.underWay;

import java.util.List;
import org.intervisie.method.Activity;
import org.intervisie.method.Choice;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Repeat;
import org.intervisie.session.Refusal.Code;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The choice that a phase has to produce. */
class ChoosingTest {
  private static final Activity.Builder CASE = Activity.says(Kind.CASE).by(MEMBER);
  private static final Activity.Builder VOTE =
      Activity.writes(Kind.VOTE).by(MEMBER, FACILITATOR).about(Kind.CASE).keptToOneself();

  private static Meeting picking(Choice.Builder choice) {
    return underWay(
        table(phase("pick").with(CASE).with(VOTE).chooses(choice.by(FACILITATOR)))
            .phase(phase("talk")),
        "bert",
        "carla",
        "dirk");
  }

  private static Method.Builder table(Phase.Builder phase) {
    return method(role(FACILITATOR), role(CASE_OWNER).min(0), role(MEMBER)).phase(phase);
  }

  @Nested
  class Is_made {
    private final Meeting meeting = picking(Choice.of(Kind.CASE)).given(says("bert", Kind.CASE));

    @Test
    void by_the_role_that_the_phase_names() {
      meeting.when(chooses("anna", "c1")).thenEvents("chosen c1");
      meeting.when(chooses("bert", "c1")).thenRefused(Code.NOT_YOUR_ROLE);
    }

    @Test
    void in_a_phase_that_asks_for_it() {
      meeting
          .given(chooses("anna", "c1"), advances("anna"))
          .when(chooses("anna", "c1"))
          .thenRefused(Code.NOT_ALLOWED_IN_PHASE);
    }

    @Test
    void among_what_is_there() {
      meeting.when(chooses("anna", "c2")).thenRefused(Code.UNKNOWN_CONTRIBUTION);
      meeting.when(chooses("anna", "the first")).thenRefused(Code.UNKNOWN_CONTRIBUTION);
    }

    @Test
    void among_the_kind_that_it_names() {
      meeting
          .given(says("bert", Kind.VOTE, "c1"))
          .when(chooses("anna", "c2"))
          .thenRefused(Code.WRONG_TARGET);
    }

    @Test
    void among_what_was_not_withdrawn() {
      meeting
          .given(withdraws("bert", "c1"))
          .when(chooses("anna", "c1"))
          .thenRefused(Code.WRONG_TARGET);
    }

    @Test
    void among_what_the_chooser_may_see() {
      Meeting sealed =
          underWay(
                  circle()
                      .phase(
                          phase("pick")
                              .with(Activity.writes(Kind.CASE).by(MEMBER).keptToOneself())
                              .chooses(Choice.of(Kind.CASE).by(FACILITATOR))),
                  "bert")
              .given(says("bert", Kind.CASE));

      sealed.when(chooses("anna", "c1")).thenRefused(Code.WRONG_TARGET);
    }

    @Test
    void anew_as_long_as_the_phase_is_open() {
      meeting
          .given(says("carla", Kind.CASE), chooses("anna", "c1"))
          .when(chooses("anna", "c2"))
          .thenAccepted();

      assertThat(meeting.session().view("bert").chosen()).containsExactly(new ContributionId(2));
    }
  }

  @Nested
  class Basis {
    private final Meeting meeting =
        picking(Choice.of(Kind.CASE).onBasisOf(Choice.VOTE, Choice.URGENCY))
            .given(says("bert", Kind.CASE));

    @Test
    void is_required_where_bases_are_listed() {
      Refusal.UnknownBasis refusal =
          meeting.when(chooses("anna", "c1")).thenRefused(Refusal.UnknownBasis.class);

      assertThat(refusal.bases()).containsExactly(Choice.VOTE, Choice.URGENCY);
    }

    @Test
    void is_one_of_those_listed() {
      meeting.when(chooses("anna", "c1", Choice.TURN)).thenRefused(Code.UNKNOWN_BASIS);
      meeting.when(chooses("anna", "c1", Choice.URGENCY)).thenEvents("chosen c1 by urgency");
    }

    @Test
    void is_refused_where_none_is_listed() {
      picking(Choice.of(Kind.CASE))
          .given(says("bert", Kind.CASE))
          .when(chooses("anna", "c1", Choice.VOTE))
          .thenRefused(Code.UNKNOWN_BASIS);
    }
  }

  @Nested
  class By_vote {
    private final Meeting meeting =
        picking(Choice.of(Kind.CASE).onBasisOf(Choice.VOTE, Choice.URGENCY))
            .given(says("bert", Kind.CASE), says("carla", Kind.CASE), says("dirk", Kind.CASE));

    @Test
    void only_the_one_with_the_most_votes_may_be_chosen() {
      meeting.given(
          says("anna", Kind.VOTE, "c2"),
          says("bert", Kind.VOTE, "c2"),
          says("carla", Kind.VOTE, "c1"));

      meeting.when(chooses("anna", "c1", Choice.VOTE)).thenRefused(Code.WRONG_TARGET);
      meeting.when(chooses("anna", "c2", Choice.VOTE)).thenAccepted();
    }

    @Test
    void ties_are_free() {
      meeting.given(says("anna", Kind.VOTE, "c2"), says("carla", Kind.VOTE, "c1"));

      meeting.when(chooses("anna", "c3", Choice.VOTE)).thenRefused(Code.WRONG_TARGET);
      meeting.when(chooses("anna", "c1", Choice.VOTE)).thenAccepted();
      meeting.when(chooses("anna", "c2", Choice.VOTE)).thenAccepted();
    }

    @Test
    void without_any_vote_all_tie() {
      meeting.when(chooses("anna", "c3", Choice.VOTE)).thenAccepted();
    }

    @Test
    void withdrawn_votes_and_withdrawn_cases_do_not_count() {
      meeting.given(
          says("anna", Kind.VOTE, "c2"), says("carla", Kind.VOTE, "c1"), withdraws("anna", "c4"));
      meeting.when(chooses("anna", "c2", Choice.VOTE)).thenRefused(Code.WRONG_TARGET);

      meeting
          .given(withdraws("bert", "c1"))
          .when(chooses("anna", "c2", Choice.VOTE))
          .thenAccepted();
    }

    @Test
    void other_bases_do_not_look_at_the_votes() {
      meeting
          .given(says("anna", Kind.VOTE, "c2"))
          .when(chooses("anna", "c1", Choice.URGENCY))
          .thenAccepted();
    }

    @Test
    void the_moves_list_the_winners_for_each_basis() {
      meeting.given(says("anna", Kind.VOTE, "c2"));

      assertThat(meeting.session().moves("anna"))
          .contains(
              new Move.Choose("anna", Choice.VOTE, List.of(new ContributionId(2))),
              new Move.Choose(
                  "anna",
                  Choice.URGENCY,
                  List.of(new ContributionId(1), new ContributionId(2), new ContributionId(3))));
    }
  }

  @Nested
  class Makes_the_author {
    private final Meeting meeting =
        picking(Choice.of(Kind.CASE).makesAuthor(CASE_OWNER))
            .given(says("bert", Kind.CASE), says("carla", Kind.CASE));

    @Test
    void hold_the_role_instead_of_being_a_member() {
      meeting.when(chooses("anna", "c1")).thenEvents("chosen c1", "role-assigned bert case-owner");

      assertThat(meeting.roles("bert")).containsExactly(CASE_OWNER);
    }

    @Test
    void give_it_up_when_another_is_chosen_after_all() {
      meeting
          .given(chooses("anna", "c1"))
          .when(chooses("anna", "c2"))
          .thenEvents("chosen c2", "role-assigned carla case-owner");

      assertThat(meeting.roles("bert")).containsExactly(MEMBER);
      assertThat(meeting.roles("carla")).containsExactly(CASE_OWNER);
    }

    @Test
    void keep_it_when_chosen_twice() {
      meeting.given(chooses("anna", "c1")).when(chooses("anna", "c1")).thenEvents("chosen c1");
    }

    @Test
    void be_there() {
      meeting.given(leaves("bert")).when(chooses("anna", "c1")).thenRefused(Code.WRONG_TARGET);
    }

    @Test
    void keep_the_lead_if_it_is_the_facilitator() {
      Meeting both =
          underWay(
                  table(
                      phase("pick")
                          .with(Activity.says(Kind.CASE).by(FACILITATOR))
                          .chooses(Choice.of(Kind.CASE).by(FACILITATOR).makesAuthor(CASE_OWNER))),
                  "bert")
              .given(says("anna", Kind.CASE), chooses("anna", "c1"));

      assertThat(both.roles("anna")).containsExactly(FACILITATOR, CASE_OWNER);
    }

    @Test
    void without_a_choice_nobody_goes_on_whatever_the_reason() {
      meeting.when(advances("anna", "no time")).thenRefused(Code.CHOICE_UNMADE);
    }
  }

  @Nested
  class In_a_cycle {
    private final Meeting meeting =
        underWay(
                method(role(FACILITATOR), role(CASE_OWNER), role(MEMBER))
                    .phase(phase("collect").with(CASE))
                    .cycle(
                        cycle(
                            "cases",
                            new Repeat.Rounds(1, null),
                            phase("pick")
                                .with(Activity.writes(Kind.VOTE).by(FACILITATOR).about(Kind.CASE))
                                .chooses(
                                    Choice.of(Kind.CASE)
                                        .by(FACILITATOR)
                                        .makesAuthor(CASE_OWNER)
                                        .onBasisOf(Choice.VOTE)),
                            phase("talk"))),
                "bert",
                "carla")
            .given(says("bert", Kind.CASE), says("carla", Kind.CASE), advances("anna"));

    @Test
    void what_was_chosen_once_is_no_candidate_in_a_later_round() {
      meeting.given(chooses("anna", "c1", Choice.VOTE), advances("anna"), repeats("anna"));

      meeting.when(chooses("anna", "c1", Choice.VOTE)).thenRefused(Code.WRONG_TARGET);
      meeting.when(chooses("anna", "c2", Choice.VOTE)).thenAccepted();
    }

    @Test
    void each_round_wants_a_choice_of_its_own() {
      meeting.given(chooses("anna", "c1", Choice.VOTE), advances("anna"), repeats("anna"));

      meeting.when(advances("anna")).thenRefused(Code.CHOICE_UNMADE);
    }

    @Test
    void the_role_goes_on_with_the_choice() {
      meeting.given(
          chooses("anna", "c1", Choice.VOTE),
          advances("anna"),
          repeats("anna"),
          chooses("anna", "c2", Choice.VOTE));

      assertThat(meeting.roles("bert")).containsExactly(MEMBER);
      assertThat(meeting.roles("carla")).containsExactly(CASE_OWNER);
    }

    @Test
    void votes_of_an_earlier_round_do_not_weigh_when_people_vote_again() {
      Meeting three = meeting.given(says("anna", Kind.VOTE, "c2"), says("anna", Kind.VOTE, "c2"));
      three.given(chooses("anna", "c2", Choice.VOTE), advances("anna"), repeats("anna"));

      three
          .given(says("anna", Kind.VOTE, "c1"))
          .when(chooses("anna", "c1", Choice.VOTE))
          .thenAccepted();
    }

    @Test
    void votes_of_a_later_round_do_not_weigh_after_a_return_to_an_earlier_one() {
      meeting.given(
          says("anna", Kind.VOTE, "c2"),
          says("anna", Kind.VOTE, "c2"),
          chooses("anna", "c2", Choice.VOTE),
          advances("anna"),
          repeats("anna"),
          says("anna", Kind.VOTE, "c1"),
          goesBack("anna", "talk"),
          goesBack("anna", "pick"));

      meeting.when(chooses("anna", "c1", Choice.VOTE)).thenRefused(Code.WRONG_TARGET);
      meeting.when(chooses("anna", "c2", Choice.VOTE)).thenAccepted();
    }

    @Test
    void votes_count_together_for_all_visits_of_a_round() {
      meeting.given(
          says("anna", Kind.VOTE, "c2"),
          chooses("anna", "c2", Choice.VOTE),
          advances("anna"),
          repeats("anna"),
          says("anna", Kind.VOTE, "c1"),
          goesBack("anna", "talk"),
          goesBack("anna", "pick"),
          says("anna", Kind.VOTE, "c1"));

      meeting.when(chooses("anna", "c1", Choice.VOTE)).thenAccepted();
      meeting.when(chooses("anna", "c2", Choice.VOTE)).thenAccepted();
    }

    @Test
    void a_choice_stays_when_its_phase_is_reopened() {
      meeting.given(chooses("anna", "c1", Choice.VOTE), advances("anna"), goesBack("anna", "pick"));

      meeting.when(advances("anna")).thenAccepted();
    }
  }
}
