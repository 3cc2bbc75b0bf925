package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.method.Role.MEMBER;
import static org.intervisie.session.Acts.advances;
import static org.intervisie.session.Acts.choosesForm;
import static org.intervisie.session.Acts.divides;
import static org.intervisie.session.Acts.leaves;
import static org.intervisie.session.Acts.pauses;
import static org.intervisie.session.Acts.records;
import static org.intervisie.session.Acts.says;
import static org.intervisie.session.Acts.withdraws;
import static org.intervisie.session.Grammar.circle;
import static org.intervisie.session.Grammar.method;
import static org.intervisie.session.Grammar.phase;
import static org.intervisie.session.Grammar.role;
import static org.intervisie.session.Meeting.meeting;
import static org.intervisie.session.Meeting.underWay;

import java.util.List;
import org.intervisie.method.About;
import org.intervisie.method.Activity;
import org.intervisie.method.Form;
import org.intervisie.method.Grouping;
import org.intervisie.method.Kind;
import org.intervisie.method.Label;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Times;
import org.intervisie.session.Refusal.Code;
import org.intervisie.text.LocalizedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who may contribute what, how often, about what. */
class SpeakingTest {

  private static Activity.Builder questions() {
    return Activity.says(Kind.QUESTION).by(MEMBER);
  }

  private static Meeting talking(Activity.Builder... activities) {
    Phase.Builder talk = phase("talk");
    for (Activity.Builder activity : activities) {
      talk.with(activity);
    }
    return underWay(table(0).phase(talk).phase(phase("silence").silent(true)), "bert", "carla");
  }

  private static Method.Builder table(int owners) {
    return method(role(FACILITATOR), role(CASE_OWNER).min(owners), role(MEMBER));
  }

  private static Label label(String id) {
    return new Label(id, LocalizedText.plain(id));
  }

  @Nested
  class What_no_activity_allows {
    @Test
    void is_not_your_role_when_the_kind_is_open_to_others() {
      Refusal.NotYourRole refusal =
          talking(questions())
              .when(says("anna", Kind.QUESTION))
              .thenRefused(Refusal.NotYourRole.class);

      assertThat(refusal.roles()).containsExactly(MEMBER);
    }

    @Test
    void is_not_allowed_in_the_phase_when_the_kind_is_open_to_nobody() {
      talking(questions()).when(says("bert", Kind.ADVICE)).thenRefused(Code.NOT_ALLOWED_IN_PHASE);
      talking(questions())
          .given(advances("anna"))
          .when(says("bert", Kind.QUESTION))
          .thenRefused(Code.NOT_ALLOWED_IN_PHASE);
    }

    @Test
    void is_judged_by_the_form_that_is_chosen() {
      Meeting meeting =
          underWay(
              circle()
                  .phase(
                      phase("judge")
                          .form(
                              Form.of("writing", Grouping.ALONE)
                                  .with(Activity.writes(Kind.NOTE).by(MEMBER)))
                          .form(
                              Form.of("aloud", Grouping.TOGETHER)
                                  .with(Activity.says(Kind.NOTE).by(FACILITATOR)))),
              "bert");

      meeting.when(says("anna", Kind.NOTE)).thenRefused(Code.NOT_YOUR_ROLE);
      meeting.given(choosesForm("anna", "aloud")).when(says("anna", Kind.NOTE)).thenAccepted();
      meeting.when(says("bert", Kind.NOTE)).thenRefused(Code.NOT_YOUR_ROLE);
    }

    @Test
    void is_refused_before_the_beginning_and_in_a_pause() {
      meeting(circle().phase(phase("talk").with(questions())))
          .with("bert")
          .when(says("bert", Kind.QUESTION))
          .thenRefused(Code.WRONG_STATUS);
      talking(questions())
          .given(pauses("anna"))
          .when(says("bert", Kind.QUESTION))
          .thenRefused(Code.WRONG_STATUS);
    }
  }

  @Nested
  class Words {
    @Test
    void are_optional_also_in_writing() {
      talking(Activity.writes(Kind.NOTE).by(MEMBER)).when(says("bert", Kind.NOTE)).thenAccepted();
    }

    @Test
    void are_kept_as_they_are() {
      Meeting meeting =
          talking(questions()).given(says("bert", Kind.QUESTION).withText(" Why now? "));

      assertThat(meeting.session().view("carla").contributions().get(0).text())
          .isEqualTo(" Why now? ");
    }

    @Test
    void get_ids_in_the_order_of_acceptance() {
      Meeting meeting = talking(questions());

      meeting.when(says("bert", Kind.QUESTION)).thenEvents("contributed c1 question of bert");
      meeting.when(says("bert", Kind.ADVICE)).thenRefused(Code.NOT_ALLOWED_IN_PHASE);
      meeting.when(says("carla", Kind.QUESTION)).thenEvents("contributed c2 question of carla");
    }
  }

  @Nested
  class Recording_for_someone {
    @Test
    void is_up_to_who_leads() {
      talking(questions())
          .when(records("anna", "bert", Kind.QUESTION))
          .thenEvents("contributed c1 question of bert");
      talking(questions())
          .when(records("carla", "bert", Kind.QUESTION))
          .thenRefused(Code.NOT_YOUR_ROLE);
    }

    @Test
    void is_for_someone_in_the_room() {
      talking(questions())
          .when(records("anna", "zoe", Kind.QUESTION))
          .thenRefused(Code.UNKNOWN_PARTICIPANT);
      talking(questions())
          .given(leaves("bert"))
          .when(records("anna", "bert", Kind.QUESTION))
          .thenRefused(Code.UNKNOWN_PARTICIPANT);
    }

    @Test
    void counts_for_the_author_not_for_who_records() {
      Meeting meeting =
          talking(questions().times(Times.atMost(1))).given(records("anna", "bert", Kind.QUESTION));

      meeting.when(says("bert", Kind.QUESTION)).thenRefused(Code.QUOTA_REACHED);
      meeting.when(records("anna", "carla", Kind.QUESTION)).thenAccepted();
    }

    @Test
    void is_judged_by_the_roles_of_the_author() {
      Meeting meeting = talking(Activity.says(Kind.SUMMARY).by(FACILITATOR));

      meeting.when(records("anna", "bert", Kind.SUMMARY)).thenRefused(Code.NOT_YOUR_ROLE);
    }

    @Test
    void shows_who_recorded_it() {
      Meeting meeting =
          talking(questions())
              .given(records("anna", "bert", Kind.QUESTION), says("bert", Kind.QUESTION));

      assertThat(meeting.session().view("carla").contributions())
          .extracting(SessionView.Seen::author, SessionView.Seen::recordedBy)
          .containsExactly(tuple("bert", "anna"), tuple("bert", null));
    }
  }

  @Nested
  class What_is_always_open {
    private final Meeting meeting =
        underWay(
            circle()
                .always(
                    Activity.writes(Kind.NOTE).by(MEMBER).keptToOneself().times(Times.atMost(1)))
                .phase(
                    phase("talk")
                        .form(Form.of("alone", Grouping.ALONE))
                        .form(Form.of("aloud", Grouping.TOGETHER)))
                .phase(phase("silence").silent(true)),
            "bert");

    @Test
    void is_open_in_every_phase_also_a_silent_one() {
      meeting.given(says("bert", Kind.NOTE), advances("anna"));

      meeting.when(says("bert", Kind.NOTE)).thenAccepted();
    }

    @Test
    void does_not_count_anew_in_another_form() {
      meeting.given(says("bert", Kind.NOTE), choosesForm("anna", "aloud"));

      meeting.when(says("bert", Kind.NOTE)).thenRefused(Code.QUOTA_REACHED);
    }
  }

  @Nested
  class After {
    @Test
    void waits_until_all_minimums_are_met() {
      Meeting meeting =
          talking(
              questions().times(Times.exactly(1)),
              Activity.says(Kind.ADVICE).by(MEMBER).after(Kind.QUESTION));

      meeting
          .given(says("bert", Kind.QUESTION))
          .when(says("bert", Kind.ADVICE))
          .thenRefused(Code.NOT_OPEN_YET);
      meeting.given(says("carla", Kind.QUESTION)).when(says("bert", Kind.ADVICE)).thenAccepted();
    }

    @Test
    void waits_for_one_where_there_is_no_minimum() {
      Meeting meeting =
          talking(questions(), Activity.says(Kind.ADVICE).by(MEMBER).after(Kind.QUESTION));

      Refusal.NotOpenYet refusal =
          meeting.when(says("bert", Kind.ADVICE)).thenRefused(Refusal.NotOpenYet.class);

      assertThat(refusal.waitsFor()).isEqualTo(Refusal.Wait.KIND);
      assertThat(refusal.kind()).isEqualTo(Kind.QUESTION);
      meeting.given(says("carla", Kind.QUESTION)).when(says("bert", Kind.ADVICE)).thenAccepted();
    }

    @Test
    void does_not_wait_for_who_is_not_there() {
      Meeting meeting =
          talking(
                  questions().times(Times.exactly(1)),
                  Activity.says(Kind.ADVICE).by(MEMBER).after(Kind.QUESTION))
              .given(says("bert", Kind.QUESTION), leaves("carla"));

      meeting.when(says("bert", Kind.ADVICE)).thenAccepted();
    }

    @Test
    void closes_again_when_what_it_waited_for_is_withdrawn() {
      Meeting meeting =
          talking(questions(), Activity.says(Kind.ADVICE).by(MEMBER).after(Kind.QUESTION))
              .given(says("bert", Kind.QUESTION), withdraws("bert", "c1"));

      meeting.when(says("bert", Kind.ADVICE)).thenRefused(Code.NOT_OPEN_YET);
    }
  }

  @Nested
  class In_rounds {
    private final Meeting meeting = talking(questions().inRounds());

    @Test
    void nobody_has_a_second_before_everyone_had_a_first() {
      Refusal.NotOpenYet refusal =
          meeting
              .given(says("bert", Kind.QUESTION))
              .when(says("bert", Kind.QUESTION))
              .thenRefused(Refusal.NotOpenYet.class);

      assertThat(refusal.waitsFor()).isEqualTo(Refusal.Wait.ROUND);
      meeting.given(says("carla", Kind.QUESTION)).when(says("bert", Kind.QUESTION)).thenAccepted();
    }

    @Test
    void everyone_has_a_second_after_the_first() {
      meeting.given(says("carla", Kind.QUESTION), says("bert", Kind.QUESTION));

      meeting.when(says("carla", Kind.QUESTION)).thenAccepted();
    }

    @Test
    void who_left_holds_nobody_up() {
      meeting
          .given(says("bert", Kind.QUESTION), leaves("carla"))
          .when(says("bert", Kind.QUESTION))
          .thenAccepted();
    }

    @Test
    void who_may_not_contribute_holds_nobody_up() {
      meeting.given(says("bert", Kind.QUESTION), says("carla", Kind.QUESTION));

      assertThat(meeting.kinds("bert")).containsExactly(Kind.QUESTION);
      assertThat(meeting.kinds("anna")).isEmpty();
    }

    @Test
    void groups_take_turns_where_it_counts_per_group() {
      Meeting twos =
          underWay(
                  circle()
                      .phase(
                          phase("talk")
                              .form(
                                  Form.of("twos", Grouping.PAIRS)
                                      .with(
                                          questions()
                                              .inRounds()
                                              .times(Times.atMost(2).perGroup())))),
                  "bert",
                  "carla",
                  "dirk",
                  "eva")
              .given(
                  divides("anna", List.of("bert", "carla"), List.of("dirk", "eva")),
                  says("bert", Kind.QUESTION));

      twos.when(says("carla", Kind.QUESTION)).thenRefused(Code.NOT_OPEN_YET);
      twos.given(says("eva", Kind.QUESTION)).when(says("carla", Kind.QUESTION)).thenAccepted();
    }
  }

  @Nested
  class How_often {
    @Test
    void is_any_number_unless_said_otherwise() {
      Meeting meeting = talking(questions());
      for (int i = 0; i < 40; i++) {
        meeting.given(says("bert", Kind.QUESTION));
      }

      assertThat(meeting.seenBy("anna")).hasSize(40);
    }

    @Test
    void is_counted_per_participant() {
      Meeting meeting =
          talking(questions().times(Times.atMost(2)))
              .given(says("bert", Kind.QUESTION), says("bert", Kind.QUESTION));

      meeting.when(says("bert", Kind.QUESTION)).thenRefused(Code.QUOTA_REACHED);
      meeting.when(says("carla", Kind.QUESTION)).thenAccepted();
    }

    @Test
    void is_counted_for_the_whole_room() {
      Meeting meeting =
          talking(questions().times(Times.atMost(1).perRoom())).given(says("bert", Kind.QUESTION));

      meeting.when(says("carla", Kind.QUESTION)).thenRefused(Code.QUOTA_REACHED);
    }

    @Test
    void is_counted_per_group() {
      Meeting meeting =
          underWay(
                  circle()
                      .phase(
                          phase("talk")
                              .form(
                                  Form.of("twos", Grouping.PAIRS)
                                      .with(questions().times(Times.exactly(2).perGroup())))),
                  "bert",
                  "carla",
                  "dirk",
                  "eva")
              .given(divides("anna", List.of("bert", "carla"), List.of("dirk", "eva")))
              .given(says("bert", Kind.QUESTION), says("carla", Kind.QUESTION));

      meeting.when(says("bert", Kind.QUESTION)).thenRefused(Code.QUOTA_REACHED);
      meeting.when(says("dirk", Kind.QUESTION)).thenAccepted();
    }

    @Test
    void counts_everyone_as_one_group_when_all_sit_together() {
      Meeting meeting =
          talking(questions().times(Times.atMost(1).perGroup())).given(says("bert", Kind.QUESTION));

      meeting.when(says("carla", Kind.QUESTION)).thenRefused(Code.QUOTA_REACHED);
    }

    @Test
    void is_counted_for_each_contribution_that_it_is_about() {
      Meeting meeting =
          talking(
                  questions(),
                  Activity.says(Kind.ANSWER)
                      .by(MEMBER)
                      .about(Kind.QUESTION)
                      .times(Times.atMost(1).perTarget()))
              .given(
                  says("bert", Kind.QUESTION),
                  says("bert", Kind.QUESTION),
                  says("carla", Kind.ANSWER, "c1"));

      meeting.when(says("carla", Kind.ANSWER, "c1")).thenRefused(Code.QUOTA_REACHED);
      meeting.when(says("carla", Kind.ANSWER, "c2")).thenAccepted();
      meeting.when(says("bert", Kind.ANSWER, "c1")).thenAccepted();
    }

    @Test
    void starts_anew_in_the_next_phase() {
      Meeting meeting =
          underWay(
                  circle()
                      .phase(phase("one").with(questions().times(Times.atMost(1))))
                      .phase(phase("two").with(questions().times(Times.atMost(1)))),
                  "bert")
              .given(says("bert", Kind.QUESTION), advances("anna"));

      meeting.when(says("bert", Kind.QUESTION)).thenAccepted();
    }

    @Test
    void falls_to_the_next_activity_of_the_same_kind() {
      Meeting meeting =
          talking(
                  questions().times(Times.atMost(1)),
                  Activity.says(Kind.QUESTION).by(MEMBER, FACILITATOR).times(Times.atMost(1)))
              .given(says("bert", Kind.QUESTION), says("bert", Kind.QUESTION));

      meeting.when(says("bert", Kind.QUESTION)).thenRefused(Code.QUOTA_REACHED);
      meeting.when(says("anna", Kind.QUESTION)).thenAccepted();
    }

    @Test
    void tells_how_many_are_owed_and_left() {
      Meeting meeting =
          talking(questions().times(Times.between(1, 3))).given(says("bert", Kind.QUESTION));

      Move.Contribute bert = meeting.move("bert", Move.Contribute.class);
      Move.Contribute carla = meeting.move("carla", Move.Contribute.class);

      assertThat(bert.owed()).isZero();
      assertThat(bert.left()).isEqualTo(2);
      assertThat(carla.owed()).isEqualTo(1);
      assertThat(carla.left()).isEqualTo(3);
    }
  }

  @Nested
  class About_something {
    private final Meeting meeting =
        talking(
            questions(),
            Activity.says(Kind.RATING)
                .by(FACILITATOR)
                .about(Kind.QUESTION)
                .addLabels(label("warm"), label("cold")),
            Activity.says(Kind.IMAGE).by(MEMBER).addLabels(label("upper"), label("under")),
            Activity.says(Kind.ANSWER).by(MEMBER).about(About.kind(Kind.QUESTION).rated("warm")),
            Activity.says(Kind.REACTION)
                .by(MEMBER)
                .about(About.kind(Kind.IMAGE).labelled("under")));

    @Test
    void needs_to_say_about_what() {
      meeting.given(says("bert", Kind.QUESTION));

      meeting.when(says("anna", Kind.RATING).withLabel("warm")).thenRefused(Code.WRONG_TARGET);
    }

    @Test
    void refuses_a_target_where_none_is_asked() {
      meeting.given(says("bert", Kind.QUESTION));

      meeting.when(says("bert", Kind.QUESTION, "c1")).thenRefused(Code.WRONG_TARGET);
    }

    @Test
    void refuses_a_target_that_is_not_there() {
      meeting.given(says("bert", Kind.QUESTION));

      for (String unknown : List.of("c2", "c0", "c01", "1", "c", "", "c-1", "c99999999999")) {
        meeting
            .when(says("anna", Kind.RATING, unknown).withLabel("warm"))
            .thenRefused(Code.UNKNOWN_CONTRIBUTION);
      }
    }

    @Test
    void refuses_a_target_of_another_kind() {
      meeting.given(says("bert", Kind.IMAGE).withLabel("under"));

      meeting
          .when(says("anna", Kind.RATING, "c1").withLabel("warm"))
          .thenRefused(Code.WRONG_TARGET);
    }

    @Test
    void refuses_a_target_with_another_label() {
      meeting.given(
          says("bert", Kind.IMAGE).withLabel("upper"), says("bert", Kind.IMAGE).withLabel("under"));

      meeting.when(says("carla", Kind.REACTION, "c1")).thenRefused(Code.WRONG_TARGET);
      meeting.when(says("carla", Kind.REACTION, "c2")).thenAccepted();
    }

    @Test
    void refuses_a_target_that_nobody_rated_so() {
      meeting.given(says("bert", Kind.QUESTION), says("bert", Kind.QUESTION));
      meeting.given(
          says("anna", Kind.RATING, "c1").withLabel("cold"),
          says("anna", Kind.RATING, "c2").withLabel("warm"));

      meeting.when(says("carla", Kind.ANSWER, "c1")).thenRefused(Code.WRONG_TARGET);
      meeting.when(says("carla", Kind.ANSWER, "c2")).thenAccepted();
    }

    @Test
    void forgets_a_rating_that_was_withdrawn() {
      meeting.given(
          says("bert", Kind.QUESTION),
          says("anna", Kind.RATING, "c1").withLabel("warm"),
          withdraws("anna", "c2"));

      meeting.when(says("carla", Kind.ANSWER, "c1")).thenRefused(Code.WRONG_TARGET);
    }

    @Test
    void refuses_a_target_that_was_withdrawn() {
      meeting.given(says("bert", Kind.QUESTION), withdraws("bert", "c1"));

      meeting
          .when(says("anna", Kind.RATING, "c1").withLabel("warm"))
          .thenRefused(Code.WRONG_TARGET);
    }

    @Test
    void refuses_a_target_that_the_author_may_not_see() {
      Meeting secret =
          talking(
                  Activity.writes(Kind.NOTE).by(MEMBER).keptToOneself(),
                  Activity.says(Kind.REACTION).by(MEMBER).about(Kind.NOTE))
              .given(says("bert", Kind.NOTE));

      secret.when(says("carla", Kind.REACTION, "c1")).thenRefused(Code.WRONG_TARGET);
      secret.when(says("bert", Kind.REACTION, "c1")).thenAccepted();
    }

    @Test
    void reaches_back_to_earlier_phases() {
      Meeting later =
          underWay(
                  circle()
                      .phase(phase("ask").with(questions()))
                      .phase(
                          phase("answer")
                              .with(Activity.says(Kind.ANSWER).by(MEMBER).about(Kind.QUESTION))),
                  "bert")
              .given(says("bert", Kind.QUESTION), advances("anna"));

      later
          .when(says("bert", Kind.ANSWER, "c1"))
          .thenEvents("contributed c2 answer of bert about c1");
    }
  }

  @Nested
  class Labels {
    private final Meeting meeting =
        talking(
            questions(),
            Activity.says(Kind.IMAGE).by(MEMBER).addLabels(label("upper"), label("under")));

    @Test
    void are_required_where_they_are_listed() {
      Refusal.LabelRequired refusal =
          meeting.when(says("bert", Kind.IMAGE)).thenRefused(Refusal.LabelRequired.class);

      assertThat(refusal.labels()).containsExactly("upper", "under");
    }

    @Test
    void are_refused_when_not_listed() {
      meeting.when(says("bert", Kind.IMAGE).withLabel("middle")).thenRefused(Code.UNKNOWN_LABEL);
    }

    @Test
    void are_refused_where_none_is_listed() {
      meeting.when(says("bert", Kind.QUESTION).withLabel("upper")).thenRefused(Code.UNKNOWN_LABEL);
    }
  }

  @Nested
  class In_groups {
    private final Meeting meeting =
        underWay(
            circle()
                .phase(
                    phase("talk")
                        .form(
                            Form.of("twos", Grouping.PAIRS)
                                .with(questions().times(Times.exactly(2).perGroup()))
                                .with(Activity.says(Kind.NOTE).by(MEMBER)))),
            "bert",
            "carla",
            "dirk");

    @Test
    void what_counts_per_group_waits_for_the_groups() {
      Refusal.NotOpenYet refusal =
          meeting.when(says("bert", Kind.QUESTION)).thenRefused(Refusal.NotOpenYet.class);

      assertThat(refusal.waitsFor()).isEqualTo(Refusal.Wait.GROUPS);
    }

    @Test
    void what_does_not_count_per_group_waits_for_nothing() {
      meeting.when(says("bert", Kind.NOTE)).thenAccepted();
    }

    @Test
    void who_has_no_place_waits_for_one() {
      meeting.given(divides("anna", List.of("bert", "carla")));

      meeting.when(says("dirk", Kind.QUESTION)).thenRefused(Code.NOT_OPEN_YET);
    }
  }
}
