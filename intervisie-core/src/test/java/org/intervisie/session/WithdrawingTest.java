package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intervisie.method.Role.MEMBER;
import static org.intervisie.session.Acts.adjourns;
import static org.intervisie.session.Acts.advances;
import static org.intervisie.session.Acts.finishes;
import static org.intervisie.session.Acts.goesBack;
import static org.intervisie.session.Acts.leaves;
import static org.intervisie.session.Acts.pauses;
import static org.intervisie.session.Acts.records;
import static org.intervisie.session.Acts.resumes;
import static org.intervisie.session.Acts.says;
import static org.intervisie.session.Acts.withdraws;
import static org.intervisie.session.Grammar.circle;
import static org.intervisie.session.Grammar.phase;
import static org.intervisie.session.Meeting.underWay;

import java.util.List;
import org.intervisie.method.Activity;
import org.intervisie.method.Kind;
import org.intervisie.method.Label;
import org.intervisie.method.Times;
import org.intervisie.session.Refusal.Code;
import org.intervisie.text.LocalizedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Taking back what one contributed. */
class WithdrawingTest {
  private static final Activity.Builder QUESTION =
      Activity.says(Kind.QUESTION).by(MEMBER).times(Times.exactly(1));

  private final Meeting meeting =
      underWay(circle().phase(phase("talk").with(QUESTION)).phase(phase("listen")), "bert", "carla")
          .given(says("bert", Kind.QUESTION).withText("Why do you stay?"));

  @Nested
  class Is_up_to {
    @Test
    void the_author() {
      meeting.when(withdraws("bert", "c1")).thenEvents("withdrawn c1");
    }

    @Test
    void whoever_recorded_it() {
      meeting
          .given(records("anna", "carla", Kind.QUESTION))
          .when(withdraws("anna", "c2"))
          .thenEvents("withdrawn c2");
    }

    @Test
    void the_author_also_when_someone_else_recorded_it() {
      meeting
          .given(records("anna", "carla", Kind.QUESTION))
          .when(withdraws("carla", "c2"))
          .thenAccepted();
    }

    @Test
    void nobody_else_not_even_who_leads() {
      meeting.when(withdraws("carla", "c1")).thenRefused(Code.NOT_YOURS);
      meeting.when(withdraws("anna", "c1")).thenRefused(Code.NOT_YOURS);
    }

    @Test
    void nobody_who_was_never_there() {
      meeting.when(withdraws("zoe", "c1")).thenRefused(Code.UNKNOWN_PARTICIPANT);
    }
  }

  @Nested
  class Is_possible_at_any_time {
    @Test
    void in_a_later_phase() {
      meeting.given(advances("anna", "no time")).when(withdraws("bert", "c1")).thenAccepted();
    }

    @Test
    void in_a_pause_and_between_sittings() {
      meeting.given(pauses("anna")).when(withdraws("bert", "c1")).thenAccepted();
      meeting
          .given(resumes("anna"), says("carla", Kind.QUESTION), adjourns("anna"))
          .when(withdraws("carla", "c2"))
          .thenAccepted();
    }

    @Test
    void after_the_end() {
      meeting.given(finishes("anna")).when(withdraws("bert", "c1")).thenAccepted();
    }

    @Test
    void after_leaving() {
      meeting.given(leaves("bert")).when(withdraws("bert", "c1")).thenAccepted();
    }
  }

  @Nested
  class Happens {
    @Test
    void to_something_that_is_there() {
      meeting.when(withdraws("bert", "c2")).thenRefused(Code.UNKNOWN_CONTRIBUTION);
      meeting.when(withdraws("bert", "question")).thenRefused(Code.UNKNOWN_CONTRIBUTION);
    }

    @Test
    void once() {
      meeting
          .given(withdraws("bert", "c1"))
          .when(withdraws("bert", "c1"))
          .thenRefused(Code.WRONG_TARGET);
    }
  }

  @Nested
  class Takes {
    @Test
    void the_text_out_of_every_view_its_authors_too() {
      meeting.given(withdraws("bert", "c1"));

      for (String viewer : List.of("anna", "bert", "carla")) {
        SessionView.Seen seen = meeting.session().view(viewer).contributions().get(0);
        assertThat(seen.text()).as(viewer).isNull();
        assertThat(seen.withdrawn()).isTrue();
      }
    }

    @Test
    void the_label_out_of_every_view() {
      Meeting rating =
          underWay(
                  circle()
                      .phase(
                          phase("rate")
                              .with(
                                  Activity.says(Kind.RATING)
                                      .by(MEMBER)
                                      .addLabels(new Label("warm", LocalizedText.plain("warm"))))),
                  "bert")
              .given(says("bert", Kind.RATING).withLabel("warm"), withdraws("bert", "c1"));

      assertThat(rating.session().view("bert").contributions().get(0).label()).isNull();
    }

    @Test
    void nothing_out_of_the_count() {
      meeting.given(withdraws("bert", "c1"));

      assertThat(meeting.session().view("anna").contributionCount()).isEqualTo(1);
      meeting.when(says("bert", Kind.QUESTION)).thenEvents("contributed c2 question of bert");
    }
  }

  @Nested
  class Gives_the_quota_back {
    @Test
    void while_the_phase_is_open() {
      meeting.when(says("bert", Kind.QUESTION)).thenRefused(Code.QUOTA_REACHED);

      meeting.given(withdraws("bert", "c1")).when(says("bert", Kind.QUESTION)).thenAccepted();
    }

    @Test
    void so_that_the_obligation_stands_again() {
      meeting.given(says("carla", Kind.QUESTION), withdraws("bert", "c1"));

      Refusal.ObligationsUnmet refusal =
          meeting.when(advances("anna")).thenRefused(Refusal.ObligationsUnmet.class);

      assertThat(refusal.owed())
          .containsExactly(new Refusal.Owed(Kind.QUESTION, 1, List.of("bert")));
    }

    @Test
    void in_a_phase_that_was_reopened() {
      meeting.given(
          says("carla", Kind.QUESTION),
          advances("anna"),
          goesBack("anna", "talk"),
          withdraws("bert", "c1"));

      meeting.when(advances("anna")).thenRefused(Code.OBLIGATIONS_UNMET);
      meeting.given(says("bert", Kind.QUESTION)).when(advances("anna")).thenAccepted();
    }

    @Test
    void to_the_room_and_to_each_target() {
      Meeting answers =
          underWay(
                  circle()
                      .phase(
                          phase("talk")
                              .with(
                                  Activity.says(Kind.CASE)
                                      .by(MEMBER)
                                      .times(Times.atMost(1).perRoom()))
                              .with(
                                  Activity.says(Kind.REACTION)
                                      .by(MEMBER)
                                      .about(Kind.CASE)
                                      .times(Times.atMost(1).perTarget()))),
                  "bert")
              .given(says("bert", Kind.CASE), says("bert", Kind.REACTION, "c1"));

      answers.when(says("bert", Kind.REACTION, "c1")).thenRefused(Code.QUOTA_REACHED);
      answers.given(withdraws("bert", "c2")).when(says("bert", Kind.REACTION, "c1")).thenAccepted();
      answers.given(withdraws("bert", "c1")).when(says("bert", Kind.CASE)).thenAccepted();
    }

    @Test
    void not_of_another_phase() {
      Meeting two =
          underWay(
                  circle().phase(phase("one").with(QUESTION)).phase(phase("two").with(QUESTION)),
                  "bert")
              .given(
                  says("bert", Kind.QUESTION),
                  advances("anna"),
                  says("bert", Kind.QUESTION),
                  withdraws("bert", "c1"));

      two.when(says("bert", Kind.QUESTION)).thenRefused(Code.QUOTA_REACHED);
    }
  }

  @Test
  void moves_list_what_may_still_be_taken_back() {
    meeting.given(records("anna", "carla", Kind.QUESTION));

    assertThat(meeting.move("anna", Move.Withdraw.class).contributions())
        .containsExactly(new ContributionId(2));
    assertThat(meeting.move("bert", Move.Withdraw.class).contributions())
        .containsExactly(new ContributionId(1));
  }
}
