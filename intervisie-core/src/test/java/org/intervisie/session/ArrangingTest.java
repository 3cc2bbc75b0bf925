package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intervisie.method.Role.MEMBER;
import static org.intervisie.session.Acts.advances;
import static org.intervisie.session.Acts.choosesForm;
import static org.intervisie.session.Acts.divides;
import static org.intervisie.session.Acts.goesBack;
import static org.intervisie.session.Acts.isReady;
import static org.intervisie.session.Acts.leaves;
import static org.intervisie.session.Acts.reveals;
import static org.intervisie.session.Acts.says;
import static org.intervisie.session.Grammar.circle;
import static org.intervisie.session.Grammar.phase;
import static org.intervisie.session.Meeting.meeting;
import static org.intervisie.session.Meeting.underWay;

import java.util.List;
import org.intervisie.method.Activity;
import org.intervisie.method.Form;
import org.intervisie.method.Grouping;
import org.intervisie.method.Kind;
import org.intervisie.method.Times;
import org.intervisie.session.Refusal.Code;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How an open phase is carried out: forms, groups, revealing, being ready. */
class ArrangingTest {

  private static Form.Builder form(String id, Grouping grouping, String kind) {
    return Form.of(id, grouping).with(Activity.says(kind).by(MEMBER));
  }

  @Nested
  class Forms {
    private final Meeting meeting =
        underWay(
            circle()
                .phase(
                    phase("judge")
                        .form(form("writing", Grouping.ALONE, Kind.NOTE))
                        .form(form("aloud", Grouping.TOGETHER, Kind.ADVICE)))
                .phase(phase("rest")),
            "bert");

    @Test
    void the_first_applies_until_another_is_chosen() {
      assertThat(meeting.session().form()).contains("writing");
      meeting.when(says("bert", Kind.ADVICE)).thenRefused(Code.NOT_ALLOWED_IN_PHASE);
    }

    @Test
    void may_be_combined_in_one_visit() {
      meeting.given(
          says("bert", Kind.NOTE),
          choosesForm("anna", "aloud"),
          says("bert", Kind.ADVICE),
          choosesForm("anna", "writing"));

      meeting.when(says("bert", Kind.NOTE)).thenAccepted();
    }

    @Test
    void are_chosen_by_who_leads() {
      meeting.when(choosesForm("bert", "aloud")).thenRefused(Code.NOT_YOUR_ROLE);
    }

    @Test
    void are_those_of_the_phase() {
      Refusal.UnknownForm refusal =
          meeting.when(choosesForm("anna", "dance")).thenRefused(Refusal.UnknownForm.class);

      assertThat(refusal.forms()).containsExactly("writing", "aloud");
    }

    @Test
    void what_was_done_in_one_form_counts_when_it_comes_back() {
      Meeting once =
          underWay(
                  circle()
                      .phase(
                          phase("judge")
                              .form(
                                  Form.of("writing", Grouping.ALONE)
                                      .with(
                                          Activity.writes(Kind.NOTE)
                                              .by(MEMBER)
                                              .times(Times.exactly(1))))
                              .form(form("aloud", Grouping.TOGETHER, Kind.ADVICE))),
                  "bert")
              .given(
                  says("bert", Kind.NOTE),
                  choosesForm("anna", "aloud"),
                  choosesForm("anna", "writing"));

      once.when(says("bert", Kind.NOTE)).thenRefused(Code.QUOTA_REACHED);
    }

    @Test
    void only_what_the_form_of_the_moment_wants_is_owed() {
      Meeting owing =
          underWay(
              circle()
                  .phase(
                      phase("judge")
                          .form(
                              Form.of("writing", Grouping.ALONE)
                                  .with(
                                      Activity.writes(Kind.NOTE)
                                          .by(MEMBER)
                                          .times(Times.exactly(1))))
                          .form(form("aloud", Grouping.TOGETHER, Kind.ADVICE))),
              "bert");

      owing.when(advances("anna")).thenRefused(Code.OBLIGATIONS_UNMET);
      owing.given(choosesForm("anna", "aloud")).when(advances("anna")).thenAccepted();
    }

    @Test
    void stay_as_they_were_when_a_phase_is_reopened() {
      meeting.given(choosesForm("anna", "aloud"), advances("anna"), goesBack("anna", "judge"));

      assertThat(meeting.session().form()).contains("aloud");
    }

    @Test
    void a_phase_without_named_forms_has_one() {
      Meeting plain = underWay(circle().phase(phase("talk")), "bert");

      assertThat(plain.session().form()).contains(Form.PLAIN);
      plain.when(choosesForm("anna", Form.PLAIN)).thenAccepted();
    }

    @Test
    void there_is_none_before_the_beginning() {
      assertThat(meeting(circle().phase(phase("talk"))).session().form()).isEmpty();
    }
  }

  @Nested
  class Groups {
    private final Meeting twos =
        underWay(
            circle().phase(phase("talk").form(form("twos", Grouping.PAIRS, Kind.NOTE))),
            "bert",
            "carla",
            "dirk",
            "eva");
    private final Meeting some =
        underWay(
            circle().phase(phase("talk").form(form("some", Grouping.SUBGROUPS, Kind.NOTE))),
            "bert",
            "carla",
            "dirk",
            "eva");

    @Test
    void of_two_are_pairs() {
      twos.when(divides("anna", List.of("bert", "carla"), List.of("dirk", "eva")))
          .thenEvents("grouped [[bert, carla], [dirk, eva]]");
    }

    @Test
    void one_of_three_is_a_pair_for_an_odd_number() {
      twos.when(divides("anna", List.of("bert", "carla"), List.of("dirk", "eva", "anna")))
          .thenAccepted();
    }

    @Test
    void one_person_may_sit_alone_for_an_odd_number() {
      twos.when(divides("anna", List.of("bert", "carla"), List.of("dirk"))).thenAccepted();
    }

    @Test
    void two_that_are_odd_are_no_pairs() {
      twos.when(divides("anna", List.of("bert", "carla", "dirk"), List.of("eva")))
          .thenRefused(Code.GROUP_SIZE);
      twos.when(divides("anna", List.of("bert", "carla", "dirk", "eva")))
          .thenRefused(Code.GROUP_SIZE);
    }

    @Test
    void of_any_size_are_subgroups() {
      some.when(divides("anna", List.of("bert", "carla", "dirk"), List.of("eva"))).thenAccepted();
    }

    @Test
    void are_never_empty() {
      some.when(divides("anna", List.of("bert", "carla"), List.of())).thenRefused(Code.GROUP_SIZE);
      some.when(new Command.Group("anna", List.of())).thenRefused(Code.GROUP_SIZE);
    }

    @Test
    void hold_each_person_once() {
      some.when(divides("anna", List.of("bert", "carla"), List.of("bert")))
          .thenRefused(Code.ALREADY_JOINED);
    }

    @Test
    void hold_people_who_are_there() {
      some.when(divides("anna", List.of("bert", "zoe"))).thenRefused(Code.UNKNOWN_PARTICIPANT);
      some.given(leaves("eva"))
          .when(divides("anna", List.of("bert", "eva")))
          .thenRefused(Code.UNKNOWN_PARTICIPANT);
    }

    @Test
    void are_made_by_who_leads_in_a_form_that_asks_for_them() {
      some.when(divides("bert", List.of("bert", "carla"))).thenRefused(Code.NOT_YOUR_ROLE);
      underWay(circle().phase(phase("talk")), "bert")
          .when(divides("anna", List.of("anna", "bert")))
          .thenRefused(Code.NOT_ALLOWED_IN_PHASE);
    }

    @Test
    void may_be_made_anew() {
      some.given(
          divides("anna", List.of("bert", "carla")), divides("anna", List.of("bert", "dirk")));

      assertThat(some.session().view("eva").groups()).containsExactly(List.of("bert", "dirk"));
    }

    @Test
    void owe_together_what_counts_per_group() {
      Meeting meeting =
          underWay(
                  circle()
                      .phase(
                          phase("talk")
                              .form(
                                  Form.of("twos", Grouping.PAIRS)
                                      .with(
                                          Activity.says(Kind.QUESTION)
                                              .by(MEMBER)
                                              .times(Times.exactly(2).perGroup())))),
                  "bert",
                  "carla",
                  "dirk",
                  "eva")
              .given(
                  divides("anna", List.of("bert", "carla"), List.of("dirk", "eva")),
                  says("bert", Kind.QUESTION));

      Refusal.ObligationsUnmet refusal =
          meeting.when(advances("anna")).thenRefused(Refusal.ObligationsUnmet.class);

      assertThat(refusal.owed())
          .containsExactly(
              new Refusal.Owed(Kind.QUESTION, 3, List.of("bert", "carla", "dirk", "eva")));
    }
  }

  @Nested
  class Revealing {
    private final Meeting meeting =
        underWay(
            circle()
                .phase(
                    phase("write")
                        .with(Activity.writes(Kind.ADVICE).by(MEMBER).shownWhenComplete())
                        .with(Activity.writes(Kind.NOTE).by(MEMBER).keptToOneself()))
                .phase(phase("listen")),
            "bert",
            "carla");

    @Test
    void shows_what_is_hidden_until_complete() {
      meeting.given(says("bert", Kind.ADVICE));
      assertThat(meeting.seenBy("carla")).isEmpty();

      meeting.when(reveals("anna", Kind.ADVICE)).thenEvents("revealed advice");
      assertThat(meeting.seenBy("carla")).containsExactly("c1");
    }

    @Test
    void shows_what_follows_in_the_phase_too() {
      meeting.given(reveals("anna", Kind.ADVICE), says("bert", Kind.ADVICE));

      assertThat(meeting.seenBy("carla")).containsExactly("c1");
    }

    @Test
    void is_possible_in_a_later_phase() {
      meeting.given(says("bert", Kind.ADVICE), advances("anna"));

      meeting.when(reveals("anna", Kind.ADVICE)).thenAccepted();
      assertThat(meeting.seenBy("carla")).containsExactly("c1");
    }

    @Test
    void never_shows_what_is_for_the_author_alone() {
      meeting
          .given(says("bert", Kind.NOTE))
          .when(reveals("anna", Kind.NOTE))
          .thenRefused(Code.NOT_ALLOWED_IN_PHASE);
    }

    @Test
    void
        never_shows_what_is_for_the_author_alone_under_a_kind_that_is_also_hidden_until_complete() {
      Meeting both =
          underWay(
                  circle()
                      .phase(
                          phase("private")
                              .with(Activity.writes(Kind.ADVICE).by(MEMBER).keptToOneself()))
                      .phase(
                          phase("shared")
                              .with(Activity.writes(Kind.ADVICE).by(MEMBER).shownWhenComplete())),
                  "bert",
                  "carla")
              .given(
                  says("bert", Kind.ADVICE),
                  advances("anna"),
                  says("bert", Kind.ADVICE),
                  reveals("anna", Kind.ADVICE));

      assertThat(both.seenBy("carla")).containsExactly("c2");
    }

    @Test
    void is_up_to_who_leads_and_happens_once() {
      meeting.when(reveals("bert", Kind.ADVICE)).thenRefused(Code.NOT_YOUR_ROLE);
      meeting
          .given(reveals("anna", Kind.ADVICE))
          .when(reveals("anna", Kind.ADVICE))
          .thenRefused(Code.NOT_ALLOWED_IN_PHASE);
    }

    @Test
    void finds_nothing_of_another_kind() {
      meeting.when(reveals("anna", Kind.IMAGE)).thenRefused(Code.NOT_ALLOWED_IN_PHASE);
    }
  }

  @Nested
  class Being_ready {
    private final Meeting meeting =
        underWay(circle().phase(phase("talk")).phase(phase("listen")), "bert");

    @Test
    void is_said_by_each_for_oneself() {
      meeting.when(isReady("bert")).thenEvents("signalled-ready bert");

      assertThat(meeting.person("bert").ready()).isTrue();
      assertThat(meeting.person("anna").ready()).isFalse();
    }

    @Test
    void is_said_once_in_a_phase() {
      meeting.given(isReady("bert")).when(isReady("bert")).thenRefused(Code.QUOTA_REACHED);
    }

    @Test
    void is_said_anew_in_the_next_phase() {
      meeting.given(isReady("bert"), advances("anna"));

      assertThat(meeting.person("bert").ready()).isFalse();
      meeting.when(isReady("bert")).thenAccepted();
    }

    @Test
    void does_not_move_the_meeting() {
      meeting.given(isReady("anna"), isReady("bert"));

      assertThat(meeting.phase()).isEqualTo("talk");
    }

    @Test
    void is_nothing_to_say_before_the_beginning() {
      meeting(circle().phase(phase("talk")))
          .with("bert")
          .when(isReady("bert"))
          .thenRefused(Code.WRONG_STATUS);
    }
  }
}
