package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.method.Role.MEMBER;
import static org.intervisie.session.Acts.advances;
import static org.intervisie.session.Acts.begins;
import static org.intervisie.session.Acts.chooses;
import static org.intervisie.session.Acts.gives;
import static org.intervisie.session.Acts.handsOver;
import static org.intervisie.session.Acts.leaves;
import static org.intervisie.session.Acts.letsIn;
import static org.intervisie.session.Acts.pauses;
import static org.intervisie.session.Acts.repeats;
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

/** Who leads, who gives roles, and how the lead changes hands. */
class LeadingTest {
  private final Meeting meeting =
      underWay(
          method(role(FACILITATOR), role(CASE_OWNER).min(0), role(MEMBER)).phase(phase("talk")),
          "bert",
          "carla");

  @Nested
  class Beginning {
    @Test
    void opens_the_first_phase() {
      meeting(circle().phase(phase("talk")).phase(phase("listen")))
          .with("anna", FACILITATOR)
          .when(begins("anna"))
          .thenEvents("begun", "phase-opened talk");
    }

    @Test
    void is_up_to_who_leads() {
      meeting(circle().phase(phase("talk")))
          .with("anna", FACILITATOR)
          .with("bert")
          .when(begins("bert"))
          .thenRefused(Code.NOT_YOUR_ROLE);
    }

    @Test
    void wants_every_role_that_is_needed() {
      Refusal.RolesUnfilled refusal =
          meeting(
                  method(role(FACILITATOR), role(CASE_OWNER), role(MEMBER).min(2))
                      .phase(phase("talk")))
              .with("anna", FACILITATOR)
              .with("bert")
              .when(begins("anna"))
              .thenRefused(Refusal.RolesUnfilled.class);

      assertThat(refusal.roles()).containsExactly(CASE_OWNER, MEMBER);
    }

    @Test
    void does_not_want_a_role_that_a_choice_gives_later() {
      meeting(
              table()
                  .phase(
                      phase("pick")
                          .with(Activity.says(Kind.CASE).by(MEMBER))
                          .chooses(Choice.of(Kind.CASE).by(FACILITATOR).makesAuthor(CASE_OWNER))))
          .with("anna", FACILITATOR)
          .with("bert")
          .when(begins("anna"))
          .thenAccepted();
    }

    @Test
    void does_not_want_a_role_that_a_cycle_gives_later() {
      meeting(
              table()
                  .cycle(
                      cycle("turns", new Repeat.ForEach(MEMBER, CASE_OWNER, false), phase("talk"))))
          .with("anna", FACILITATOR)
          .with("bert")
          .when(begins("anna"))
          .thenEvents("begun", "phase-opened talk for bert", "role-assigned bert case-owner");
    }

    @Test
    void wants_a_group_of_the_right_size() {
      Meeting two =
          meeting(circle().group(GroupSize.between(3, 4)).phase(phase("talk")))
              .with("anna", FACILITATOR)
              .with("bert");
      two.when(begins("anna")).thenRefused(Code.GROUP_SIZE);

      Meeting four = two.with("carla").with("dirk");
      Meeting five =
          meeting(circle().group(GroupSize.between(3, 4)).phase(phase("talk")))
              .with("anna", FACILITATOR)
              .with("b")
              .with("c")
              .with("d")
              .with("e");

      five.when(begins("anna")).thenRefused(Code.GROUP_SIZE);
      four.when(begins("anna")).thenAccepted();
    }

    @Test
    void happens_once() {
      meeting.when(begins("anna")).thenRefused(Code.WRONG_STATUS);
    }
  }

  @Nested
  class Giving_a_role {
    @Test
    void is_up_to_who_leads() {
      meeting.when(gives("anna", "bert", CASE_OWNER)).thenEvents("role-assigned bert case-owner");
      meeting.when(gives("bert", "carla", CASE_OWNER)).thenRefused(Code.NOT_YOUR_ROLE);
    }

    @Test
    void ends_being_a_member() {
      meeting.given(gives("anna", "bert", CASE_OWNER));

      assertThat(meeting.roles("bert")).containsExactly(CASE_OWNER);
    }

    @Test
    void leaves_the_lead_where_it_is() {
      meeting.given(gives("anna", "anna", CASE_OWNER));

      assertThat(meeting.roles("anna")).containsExactly(FACILITATOR, CASE_OWNER);
    }

    @Test
    void takes_a_free_place() {
      meeting.given(gives("anna", "bert", CASE_OWNER));

      meeting.when(gives("anna", "carla", CASE_OWNER)).thenRefused(Code.ROLE_TAKEN);
      meeting.when(gives("anna", "bert", CASE_OWNER)).thenRefused(Code.ROLE_TAKEN);
    }

    @Test
    void wants_a_role_and_a_person_that_are_there() {
      meeting.when(gives("anna", "bert", "pilot")).thenRefused(Code.UNKNOWN_ROLE);
      meeting.when(gives("anna", "zoe", CASE_OWNER)).thenRefused(Code.UNKNOWN_PARTICIPANT);
    }
  }

  @Nested
  class Handing_over {
    @Test
    void makes_someone_else_the_leader() {
      meeting.when(handsOver("anna", "bert")).thenEvents("handed-over bert");

      assertThat(meeting.roles("bert")).containsExactly(FACILITATOR);
      assertThat(meeting.roles("anna")).containsExactly(MEMBER);
      meeting.when(advances("anna")).thenRefused(Code.NOT_YOUR_ROLE);
      meeting.when(advances("bert")).thenAccepted();
    }

    @Test
    void is_up_to_who_leads_as_long_as_someone_does() {
      meeting.when(handsOver("bert", "carla")).thenRefused(Code.NOT_YOUR_ROLE);
    }

    @Test
    void is_up_to_anyone_present_when_nobody_leads_any_more() {
      meeting.given(leaves("anna"));

      meeting.when(handsOver("bert", "carla")).thenEvents("handed-over carla");
      meeting.when(resumes("carla")).thenEvents("resumed");
    }

    @Test
    void lets_someone_take_the_lead_that_nobody_has() {
      meeting.given(leaves("anna"), handsOver("bert", "bert"), resumes("bert"));

      assertThat(meeting.status()).isEqualTo(Status.RUNNING);
    }

    @Test
    void lets_a_group_begin_whose_facilitator_went_home_early() {
      Meeting gathering =
          meeting(circle().phase(phase("talk")))
              .with("anna", FACILITATOR)
              .with("bert")
              .given(leaves("anna"));

      gathering.given(handsOver("bert", "bert")).when(begins("bert")).thenAccepted();
    }

    @Test
    void is_done_to_someone_who_is_there_and_does_not_lead_yet() {
      meeting.when(handsOver("anna", "zoe")).thenRefused(Code.UNKNOWN_PARTICIPANT);
      meeting.when(handsOver("anna", "anna")).thenRefused(Code.ROLE_TAKEN);
    }

    @Test
    void does_not_bring_the_plain_role_back_to_who_leads_after_a_turn() {
      Meeting turns =
          underWay(
                  method(role(FACILITATOR), role(CASE_OWNER), role(MEMBER))
                      .cycle(
                          cycle(
                              "rounds",
                              new Repeat.Rounds(2, 2),
                              phase("pick")
                                  .with(Activity.says(Kind.CASE).by(MEMBER, FACILITATOR))
                                  .chooses(
                                      Choice.of(Kind.CASE)
                                          .by(FACILITATOR)
                                          .makesAuthor(CASE_OWNER)))),
                  "bert",
                  "carla")
              .given(handsOver("anna", "bert"), says("bert", Kind.CASE), says("carla", Kind.CASE))
              .given(chooses("bert", "c1"), repeats("bert"), chooses("bert", "c2"));

      assertThat(turns.roles("bert")).containsExactly(FACILITATOR);
      assertThat(turns.roles("carla")).containsExactly(CASE_OWNER);
    }
  }

  @Nested
  class Without_a_role_that_leads {
    private final Meeting peers =
        meeting(method(role(MEMBER)).phase(phase("talk")).phase(phase("listen")))
            .with("bert")
            .with("carla");

    @Test
    void everyone_may_lead() {
      peers.given(
          begins("carla"),
          advances("bert"),
          letsIn("bert", "dirk"),
          pauses("dirk"),
          resumes("carla"));

      assertThat(peers.phase()).isEqualTo("listen");
    }

    @Test
    void there_is_nothing_to_hand_over() {
      peers.when(handsOver("bert", "carla")).thenRefused(Code.NOT_YOUR_ROLE);
    }

    @Test
    void nobody_is_missed() {
      peers.given(begins("bert")).when(leaves("bert")).thenEvents("left bert");
    }

    @Test
    void who_is_not_in_the_room_does_not_lead() {
      peers.when(begins("zoe")).thenRefused(Code.UNKNOWN_PARTICIPANT);
    }
  }
}
