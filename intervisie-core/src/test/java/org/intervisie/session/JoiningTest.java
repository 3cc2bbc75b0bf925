package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.method.Role.MEMBER;
import static org.intervisie.session.Acts.chooses;
import static org.intervisie.session.Acts.gives;
import static org.intervisie.session.Acts.handsOver;
import static org.intervisie.session.Acts.isReady;
import static org.intervisie.session.Acts.joins;
import static org.intervisie.session.Acts.leaves;
import static org.intervisie.session.Acts.letsIn;
import static org.intervisie.session.Acts.notesThatLeft;
import static org.intervisie.session.Acts.pauses;
import static org.intervisie.session.Acts.resumes;
import static org.intervisie.session.Acts.says;
import static org.intervisie.session.Grammar.circle;
import static org.intervisie.session.Grammar.cycle;
import static org.intervisie.session.Grammar.method;
import static org.intervisie.session.Grammar.phase;
import static org.intervisie.session.Grammar.role;
import static org.intervisie.session.Grammar.table;
import static org.intervisie.session.Meeting.meeting;
import static org.intervisie.session.Meeting.underWay;

import org.intervisie.method.Activity;
import org.intervisie.method.Choice;
import org.intervisie.method.GroupSize;
import org.intervisie.method.Kind;
import org.intervisie.method.Repeat;
import org.intervisie.session.Refusal.Code;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who may come in, in which roles, and what happens when someone goes. */
class JoiningTest {
  private final Meeting gathering = meeting(table().phase(phase("talk")));

  @Nested
  class While_people_gather {
    @Test
    void who_claims_nothing_is_a_member() {
      gathering.when(joins("bert")).thenEvents("joined bert as member");
    }

    @Test
    void people_claim_roles_for_themselves() {
      gathering
          .when(joins("anna", FACILITATOR, MEMBER))
          .thenEvents("joined anna as facilitator+member");
    }

    @Test
    void a_role_claimed_twice_in_one_breath_is_held_once() {
      gathering.when(joins("bert", MEMBER, MEMBER)).thenEvents("joined bert as member");
    }

    @Test
    void one_more_than_a_role_takes_is_refused() {
      gathering
          .with("anna", FACILITATOR)
          .when(joins("bert", FACILITATOR))
          .thenRefused(Code.ROLE_TAKEN);
    }

    @Test
    void a_role_with_several_places_is_full_only_after_the_last() {
      Meeting panel =
          meeting(method(role(MEMBER), role("observer").max(2)).phase(phase("talk")))
              .with("otto", "observer")
              .with("olga", "observer");

      panel.when(joins("omar", "observer")).thenRefused(Code.ROLE_TAKEN);
    }

    @Test
    void a_role_that_the_method_does_not_have_is_refused() {
      Refusal.UnknownRole refusal =
          gathering.when(joins("bert", "pilot")).thenRefused(Refusal.UnknownRole.class);

      assertThat(refusal.roles()).containsExactly(FACILITATOR, CASE_OWNER, MEMBER);
    }

    @Test
    void nobody_comes_in_twice() {
      gathering.with("bert").when(joins("bert")).thenRefused(Code.ALREADY_JOINED);
    }

    @Test
    void who_leads_may_bring_someone_in() {
      gathering
          .with("anna", FACILITATOR)
          .when(letsIn("anna", "bert"))
          .thenEvents("joined bert as member");
    }

    @Test
    void a_member_brings_nobody_in() {
      gathering.with("bert").when(letsIn("bert", "carla")).thenRefused(Code.NOT_YOUR_ROLE);
    }

    @Test
    void who_is_not_there_brings_nobody_in() {
      gathering.when(letsIn("zoe", "carla")).thenRefused(Code.UNKNOWN_PARTICIPANT);
    }

    @Test
    void a_name_for_people_is_optional() {
      gathering.given(joins("anna").withName("Anna de Vries"), joins("bert"));

      assertThat(gathering.person("anna").name()).isEqualTo("Anna de Vries");
      assertThat(gathering.person("bert").name()).isEqualTo("bert");
    }

    @Test
    void more_people_than_the_method_takes_may_gather() {
      Meeting small =
          meeting(circle().group(GroupSize.between(1, 2)).phase(phase("talk")))
              .with("anna")
              .with("bert");

      small.when(joins("carla")).thenAccepted();
    }
  }

  @Nested
  class The_plain_role {
    @Test
    void is_the_first_that_neither_leads_nor_comes_later_where_there_are_no_members() {
      Meeting trio =
          meeting(
              method(role("coach").steers(true), role("thinker"), role("listener"))
                  .cycle(
                      cycle(
                          "turns",
                          new Repeat.ForEach("listener", "thinker", false),
                          phase("talk"))));

      trio.when(joins("bert")).thenEvents("joined bert as listener");
    }

    @Test
    void may_be_missing_and_then_people_join_without_a_role() {
      meeting(method(role(FACILITATOR)).phase(phase("talk")))
          .when(joins("bert"))
          .thenEvents("joined bert as ");
    }

    @Test
    void may_be_full() {
      Meeting two =
          meeting(method(role(FACILITATOR), role(MEMBER).max(1)).phase(phase("talk"))).with("bert");

      two.when(joins("carla")).thenRefused(Code.ROLE_TAKEN);
    }
  }

  @Nested
  class After_the_beginning {
    private final Meeting meeting =
        underWay(
            method(role(FACILITATOR), role("observer").max(1), role(MEMBER)).phase(phase("talk")),
            "bert");

    @Test
    void newcomers_join_as_members() {
      meeting.when(joins("carla")).thenEvents("joined carla as member");
    }

    @Test
    void newcomers_claim_no_other_role() {
      meeting.when(joins("otto", "observer")).thenRefused(Code.NOT_YOUR_ROLE);
    }

    @Test
    void newcomers_may_name_the_plain_role() {
      meeting.when(joins("carla", MEMBER)).thenEvents("joined carla as member");
    }

    @Test
    void who_leads_brings_people_in_with_a_role() {
      meeting.when(letsIn("anna", "otto", "observer")).thenEvents("joined otto as observer");
    }

    @Test
    void the_group_does_not_grow_beyond_its_largest_size() {
      Meeting full =
          meeting(circle().group(GroupSize.between(1, 2)).phase(phase("talk")))
              .with("anna", FACILITATOR)
              .with("bert")
              .begun();

      full.when(joins("carla")).thenRefused(Code.GROUP_SIZE);
      full.given(leaves("bert")).when(joins("carla")).thenAccepted();
    }
  }

  @Nested
  class Coming_back {
    @Test
    void gives_the_old_roles_again() {
      Meeting meeting =
          underWay(
                  method(role(FACILITATOR), role("observer"), role(MEMBER)).phase(phase("talk")),
                  "bert")
              .given(letsIn("anna", "otto", "observer"), leaves("otto"));

      meeting.when(joins("otto")).thenEvents("joined otto as observer");
    }

    @Test
    void gives_the_lead_again_when_nobody_took_it() {
      Meeting meeting = underWay(circle().phase(phase("talk")), "bert").given(leaves("anna"));

      meeting.when(joins("anna")).thenEvents("joined anna as facilitator");
      meeting.when(resumes("anna")).thenEvents("resumed");
    }

    @Test
    void makes_a_member_of_who_lost_the_role_meanwhile() {
      Meeting meeting =
          underWay(circle().phase(phase("talk")), "bert")
              .given(leaves("anna"), handsOver("bert", "bert"));

      meeting.when(joins("anna")).thenEvents("joined anna as member");
    }

    @Test
    void gives_the_plain_role_again_after_a_choice_also_to_who_was_away_for_a_while() {
      Meeting meeting =
          meeting(
                  table()
                      .phase(
                          phase("pick")
                              .with(Activity.says(Kind.CASE).by(MEMBER))
                              .chooses(
                                  Choice.of(Kind.CASE).by(FACILITATOR).makesAuthor(CASE_OWNER))))
              .with("anna", FACILITATOR, MEMBER)
              .with("bert")
              .begun()
              .given(says("anna", Kind.CASE), says("bert", Kind.CASE), chooses("anna", "c1"))
              .given(leaves("anna"), joins("anna"), resumes("anna"));

      meeting.given(chooses("anna", "c2"));

      assertThat(meeting.roles("anna")).containsExactly(FACILITATOR, MEMBER);
    }

    @Test
    void keeps_what_was_contributed() {
      Meeting meeting =
          underWay(
                  circle()
                      .phase(
                          phase("talk")
                              .with(Activity.writes(Kind.NOTE).by(MEMBER).keptToOneself())),
                  "bert")
              .given(says("bert", Kind.NOTE), leaves("bert"), joins("bert"));

      assertThat(meeting.seenBy("bert")).containsExactly("c1");
    }
  }

  @Nested
  class Leaving {
    private final Meeting meeting =
        meeting(table().phase(phase("talk")))
            .with("anna", FACILITATOR)
            .with("bert", CASE_OWNER)
            .with("carla")
            .with("dirk")
            .begun();

    @Test
    void of_a_member_stops_nothing() {
      meeting.when(leaves("carla")).thenEvents("left carla");
      assertThat(meeting.status()).isEqualTo(Status.RUNNING);
    }

    @Test
    void of_the_only_facilitator_pauses_and_names_the_missing_role() {
      meeting.when(leaves("anna")).thenEvents("left anna", "paused without facilitator");
      assertThat(meeting.status()).isEqualTo(Status.PAUSED);
    }

    @Test
    void of_the_case_owner_pauses_and_names_the_missing_role() {
      meeting.when(leaves("bert")).thenEvents("left bert", "paused without case-owner");
    }

    @Test
    void of_one_of_two_who_lead_stops_nothing() {
      Meeting pair =
          meeting(method(role("host").steers(true).min(1), role(MEMBER)).phase(phase("talk")))
              .with("anna", "host")
              .with("hugo", "host")
              .begun();

      pair.when(leaves("anna")).thenEvents("left anna");
    }

    @Test
    void may_be_noted_by_who_leads() {
      meeting
          .when(notesThatLeft("anna", "bert"))
          .thenEvents("left bert", "paused without case-owner");
    }

    @Test
    void is_not_noted_by_a_member() {
      meeting.when(notesThatLeft("carla", "dirk")).thenRefused(Code.NOT_YOUR_ROLE);
    }

    @Test
    void is_for_who_is_there() {
      meeting.when(leaves("zoe")).thenRefused(Code.UNKNOWN_PARTICIPANT);
      meeting.when(notesThatLeft("anna", "zoe")).thenRefused(Code.UNKNOWN_PARTICIPANT);
      meeting.given(leaves("carla")).when(leaves("carla")).thenRefused(Code.UNKNOWN_PARTICIPANT);
    }

    @Test
    void before_the_beginning_does_not_pause() {
      gathering.with("anna", FACILITATOR).when(leaves("anna")).thenEvents("left anna");
      assertThat(gathering.status()).isEqualTo(Status.GATHERING);
    }

    @Test
    void leaves_people_without_a_say() {
      meeting.given(leaves("carla"));

      meeting.when(isReady("carla")).thenRefused(Code.UNKNOWN_PARTICIPANT);
      assertThat(meeting.session().view("carla").people()).hasSize(4);
      assertThat(meeting.roles("carla")).isEmpty();
    }

    @Test
    void in_a_pause_keeps_the_meeting_paused_until_the_role_is_filled() {
      meeting.given(pauses("anna"), leaves("bert"));

      meeting.when(resumes("anna")).thenRefused(Code.ROLES_UNFILLED);
      meeting.given(gives("anna", "carla", CASE_OWNER)).when(resumes("anna")).thenEvents("resumed");
    }
  }
}
