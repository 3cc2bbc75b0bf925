package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.method.Role.MEMBER;
import static org.intervisie.session.Acts.advances;
import static org.intervisie.session.Acts.chooses;
import static org.intervisie.session.Acts.divides;
import static org.intervisie.session.Acts.goesBack;
import static org.intervisie.session.Acts.handsOver;
import static org.intervisie.session.Acts.joins;
import static org.intervisie.session.Acts.leaves;
import static org.intervisie.session.Acts.records;
import static org.intervisie.session.Acts.resumes;
import static org.intervisie.session.Acts.says;
import static org.intervisie.session.Acts.withdraws;
import static org.intervisie.session.Grammar.circle;
import static org.intervisie.session.Grammar.method;
import static org.intervisie.session.Grammar.phase;
import static org.intervisie.session.Grammar.role;
import static org.intervisie.session.Meeting.meeting;
import static org.intervisie.session.Meeting.underWay;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.intervisie.method.Activity;
import org.intervisie.method.Audience;
import org.intervisie.method.Choice;
import org.intervisie.method.Form;
import org.intervisie.method.Grouping;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Times;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who sees what: for each audience each kind of viewer. */
class SeeingTest {

  /** Bert writes; who of the others sees it? Carla sits with Bert, Dirk does not, Olga observes. */
  @ParameterizedTest(name = "{0}: anna {1}, bert {2}, carla {3}, dirk {4}, olga {5}, late {6}")
  @MethodSource("table")
  void each_audience_has_its_viewers(
      Audience audience,
      boolean anna,
      boolean bert,
      boolean carla,
      boolean dirk,
      boolean olga,
      boolean late) {
    Meeting meeting =
        meeting(
                method(role(FACILITATOR), role("observer"), role(MEMBER))
                    .phase(
                        phase("write")
                            .form(
                                Form.of("twos", Grouping.SUBGROUPS)
                                    .with(
                                        Activity.writes(Kind.NOTE).by(MEMBER).audience(audience)))))
            .with("anna", FACILITATOR)
            .with("bert")
            .with("carla")
            .with("dirk")
            .with("olga", "observer")
            .begun()
            .given(divides("anna", List.of("bert", "carla"), List.of("dirk", "anna")))
            .given(says("bert", Kind.NOTE).withText("I doubt"))
            .given(joins("late"));

    assertThat(
            Stream.of("anna", "bert", "carla", "dirk", "olga", "late")
                .filter(viewer -> !meeting.seenBy(viewer).isEmpty()))
        .containsExactlyElementsOf(
            Stream.of(
                    anna ? "anna" : "",
                    bert ? "bert" : "",
                    carla ? "carla" : "",
                    dirk ? "dirk" : "",
                    olga ? "olga" : "",
                    late ? "late" : "")
                .filter(viewer -> !viewer.isEmpty())
                .toList());
  }

  static Stream<Arguments> table() {
    return Stream.of(
        //                                              anna   bert   carla  dirk   olga   late
        arguments(Audience.everyone(), true, true, true, true, true, true),
        arguments(Audience.author(), false, true, false, false, false, false),
        arguments(Audience.myGroup(), false, true, true, false, false, false),
        arguments(Audience.holdersOf(FACILITATOR), true, true, false, false, false, false),
        arguments(Audience.holdersOf("observer"), false, true, false, false, true, false),
        arguments(Audience.holdersOf(MEMBER), false, true, true, true, false, false),
        arguments(Audience.everyoneWhenComplete(), false, true, false, false, false, false));
  }

  @Nested
  class The_holders_of_a_role {
    private final Meeting meeting =
        underWay(
                circle()
                    .phase(
                        phase("write")
                            .with(Activity.writes(Kind.NOTE).by(MEMBER).shownTo(FACILITATOR))),
                "bert",
                "carla")
            .given(says("bert", Kind.NOTE));

    @Test
    void are_those_of_that_moment() {
      meeting.given(handsOver("anna", "carla"));

      assertThat(meeting.seenBy("carla")).isEmpty();
      assertThat(meeting.seenBy("anna")).containsExactly("c1");
    }

    @Test
    void are_those_who_were_there() {
      meeting.given(
          leaves("anna"),
          handsOver("bert", "bert"),
          resumes("bert"),
          records("bert", "carla", Kind.NOTE));

      assertThat(meeting.seenBy("anna")).containsExactly("c1");
      assertThat(meeting.seenBy("bert")).containsExactly("c1", "c2");
    }
  }

  @Nested
  class Ones_own_group {
    @Test
    void is_the_one_of_that_moment() {
      Meeting meeting =
          underWay(
                  circle()
                      .phase(
                          phase("write")
                              .form(
                                  Form.of("twos", Grouping.PAIRS)
                                      .with(
                                          Activity.writes(Kind.NOTE)
                                              .by(MEMBER)
                                              .shownInOwnGroup()))),
                  "bert",
                  "carla",
                  "dirk",
                  "eva")
              .given(
                  divides("anna", List.of("bert", "carla"), List.of("dirk", "eva")),
                  says("bert", Kind.NOTE))
              .given(divides("anna", List.of("bert", "dirk"), List.of("carla", "eva")));

      assertThat(meeting.seenBy("carla")).containsExactly("c1");
      assertThat(meeting.seenBy("dirk")).isEmpty();
    }

    @Test
    void is_everyone_present_when_all_sit_together() {
      Meeting meeting =
          underWay(
                  circle()
                      .phase(
                          phase("write")
                              .with(Activity.writes(Kind.NOTE).by(MEMBER).shownInOwnGroup())),
                  "bert")
              .given(says("bert", Kind.NOTE), joins("late"));

      assertThat(meeting.seenBy("anna")).containsExactly("c1");
      assertThat(meeting.seenBy("late")).isEmpty();
    }

    @Test
    void is_nobody_when_each_sits_alone() {
      Meeting meeting =
          underWay(
                  circle()
                      .phase(
                          phase("write")
                              .form(
                                  Form.of("alone", Grouping.ALONE)
                                      .with(
                                          Activity.writes(Kind.NOTE)
                                              .by(MEMBER)
                                              .shownInOwnGroup()))),
                  "bert")
              .given(says("bert", Kind.NOTE));

      assertThat(meeting.seenBy("anna")).isEmpty();
    }
  }

  @Nested
  class When_complete {
    private final Meeting meeting =
        underWay(
            circle()
                .phase(
                    phase("write")
                        .with(
                            Activity.writes(Kind.ADVICE)
                                .by(MEMBER)
                                .shownWhenComplete()
                                .times(Times.atLeast(1))))
                .phase(phase("rest")),
            "bert",
            "carla");

    @Test
    void everyone_sees_it_as_soon_as_all_have_written() {
      meeting.given(says("bert", Kind.ADVICE));
      assertThat(meeting.seenBy("carla")).isEmpty();
      assertThat(meeting.seenBy("bert")).containsExactly("c1");

      meeting.given(says("carla", Kind.ADVICE));
      assertThat(meeting.seenBy("anna")).containsExactly("c1", "c2");
    }

    @Test
    void it_is_complete_when_who_had_not_written_left() {
      meeting.given(says("bert", Kind.ADVICE), leaves("carla"));

      assertThat(meeting.seenBy("anna")).containsExactly("c1");
    }

    @Test
    void it_stays_shown_when_someone_comes_in_or_takes_back() {
      meeting.given(
          says("bert", Kind.ADVICE),
          says("carla", Kind.ADVICE),
          joins("dirk"),
          withdraws("carla", "c2"));

      assertThat(meeting.seenBy("dirk")).containsExactly("c1", "c2");
    }

    @Test
    void it_stays_hidden_when_the_phase_was_closed_before() {
      meeting.given(says("bert", Kind.ADVICE), advances("anna", "no time"));

      assertThat(meeting.seenBy("anna")).isEmpty();
    }

    @Test
    void it_stays_hidden_where_nobody_must() {
      Meeting free =
          underWay(
                  circle()
                      .phase(
                          phase("write")
                              .with(Activity.writes(Kind.ADVICE).by(MEMBER).shownWhenComplete())),
                  "bert")
              .given(says("bert", Kind.ADVICE));

      assertThat(free.seenBy("anna")).isEmpty();
    }

    @Test
    void who_is_done_is_no_secret() {
      meeting.given(says("bert", Kind.ADVICE));

      assertThat(meeting.session().view("anna").people())
          .extracting(SessionView.Person::id, SessionView.Person::done)
          .containsExactly(tuple("anna", true), tuple("bert", true), tuple("carla", false));
      assertThat(meeting.session().view("anna").contributionCount()).isEqualTo(1);
    }
  }

  @Nested
  class A_phase_that_reveals {
    private final Meeting meeting =
        underWay(
                circle()
                    .phase(
                        phase("associate")
                            .with(Activity.writes(Kind.ASSOCIATION).by(MEMBER).keptToOneself())
                            .with(Activity.writes(Kind.NOTE).by(MEMBER).keptToOneself()))
                    .phase(
                        phase("share")
                            .addReveals(Kind.ASSOCIATION)
                            .with(Activity.writes(Kind.ASSOCIATION).by(MEMBER).keptToOneself())),
                "bert",
                "carla")
            .given(says("bert", Kind.ASSOCIATION), says("bert", Kind.NOTE));

    @Test
    void shows_what_was_written_before_by_opening() {
      meeting.given(advances("anna"));

      assertThat(meeting.seenBy("carla")).containsExactly("c1");
    }

    @Test
    void shows_nothing_that_is_written_after() {
      meeting.given(advances("anna"), says("bert", Kind.ASSOCIATION));

      assertThat(meeting.seenBy("carla")).containsExactly("c1");
    }

    @Test
    void shows_nothing_of_other_kinds() {
      meeting.given(advances("anna"));

      assertThat(meeting.seenBy("carla")).doesNotContain("c2");
    }

    @Test
    void shows_what_was_written_meanwhile_when_it_is_reopened() {
      meeting.given(
          advances("anna"),
          says("bert", Kind.ASSOCIATION),
          goesBack("anna", "associate"),
          advances("anna"));

      assertThat(meeting.seenBy("carla")).containsExactly("c1", "c3");
    }

    @Test
    void takes_nothing_back_when_the_meeting_returns() {
      meeting.given(advances("anna"), goesBack("anna", "associate"));

      assertThat(meeting.seenBy("carla")).containsExactly("c1");
    }
  }

  @Nested
  class A_view {
    @Test
    void is_the_same_whatever_others_hide() {
      Method method =
          circle()
              .phase(
                  phase("write")
                      .with(Activity.writes(Kind.NOTE).by(MEMBER).keptToOneself())
                      .with(Activity.writes(Kind.IMAGE).by(MEMBER).keptToOneself()))
              .build();

      SessionView one =
          meeting(method)
              .with("anna", FACILITATOR)
              .with("bert")
              .with("carla")
              .begun()
              .given(says("bert", Kind.NOTE).withText("yes"))
              .session()
              .view("carla");
      SessionView other =
          meeting(method)
              .with("anna", FACILITATOR)
              .with("bert")
              .with("carla")
              .begun()
              .given(says("bert", Kind.IMAGE).withText("no"))
              .session()
              .view("carla");

      assertThat(one).isEqualTo(other);
    }

    @Test
    void hides_a_choice_of_what_one_may_not_see() {
      Meeting meeting =
          underWay(
                  circle()
                      .phase(
                          phase("pick")
                              .with(Activity.writes(Kind.CASE).by(MEMBER).shownTo(FACILITATOR))
                              .chooses(Choice.of(Kind.CASE).by(FACILITATOR))),
                  "bert",
                  "carla")
              .given(says("bert", Kind.CASE), chooses("anna", "c1"));

      assertThat(meeting.session().view("anna").chosen()).containsExactly(new ContributionId(1));
      assertThat(meeting.session().view("carla").chosen()).isEmpty();
    }

    @Test
    void is_there_for_who_left() {
      Meeting meeting = underWay(circle().phase(phase("talk")), "bert").given(leaves("bert"));

      assertThat(meeting.session().view("bert").people())
          .extracting(SessionView.Person::present)
          .containsExactly(true, false);
    }

    @Test
    void is_not_there_for_who_never_came() {
      Session session = underWay(circle().phase(phase("talk")), "bert").session();

      assertThatThrownBy(() -> session.view("zoe"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("'zoe' never came in; there are anna, bert");
    }

    @Test
    void says_where_the_meeting_stands() {
      SessionView view = underWay(circle().phase(phase("talk")), "bert").session().view("bert");

      assertThat(view.method()).isEqualTo("try-out");
      assertThat(view.status()).isEqualTo(Status.RUNNING);
      assertThat(view.participant()).isEqualTo("bert");
      assertThat(view.phase()).isEqualTo("talk");
      assertThat(view.form()).isEqualTo(Form.PLAIN);
    }
  }
}
