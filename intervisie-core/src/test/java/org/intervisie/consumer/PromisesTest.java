package org.intervisie.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.intervisie.method.Activity.says;
import static org.intervisie.method.Activity.writes;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.intervisie.method.About;
import org.intervisie.method.Choice;
import org.intervisie.method.Form;
import org.intervisie.method.Grouping;
import org.intervisie.method.Kind;
import org.intervisie.method.Label;
import org.intervisie.method.Method;
import org.intervisie.method.Role;
import org.intervisie.method.Times;
import org.intervisie.testing.Group;
import org.intervisie.testing.IntervisieAssertions;
import org.intervisie.testing.Promises;
import org.intervisie.testing.Secrecy;
import org.intervisie.testing.Walk;
import org.intervisie.text.LocalizedText;
import org.junit.jupiter.api.Test;

class PromisesTest {
  private static final Group FOUR =
      new Group(
          // In an order that is always the same, or a seed would not mean the same meeting.
          new TreeMap<>(
              Map.of(
                  "anna", List.of(Role.FACILITATOR),
                  "bert", List.of(),
                  "carla", List.of(),
                  "dirk", List.of())));

  @Test
  void a_group_that_gets_stuck_breaks_the_promise_and_is_told_where() {
    Method stuck =
        Listening.METHOD
            .vary("stuck")
            .insertBefore(
                "present",
                Listening.phase("answer")
                    .with(
                        says(Kind.ANSWER)
                            .by(Role.MEMBER)
                            .about(Kind.QUESTION)
                            .times(Times.atLeast(1))))
            .build();

    assertThatThrownBy(() -> Promises.aGroupThatDoesWhatIsAskedComesToTheEnd(stuck, FOUR, 1))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("Nobody can go on, though nothing was passed over; ")
        .hasMessageContaining("bert, dirk owe answer.")
        .hasMessageContaining("in 'answer' (2 of 7)");
  }

  @Test
  void a_group_rates_once_more_where_it_cannot_go_on_otherwise() {
    Method rated =
        Listening.METHOD
            .vary("rated")
            .insertBefore(
                "present",
                Listening.phase("judge")
                    .with(says(Kind.QUESTION).by(Role.MEMBER).times(Times.exactly(1)))
                    .with(
                        says(Kind.RATING)
                            .by(Role.CASE_OWNER)
                            .about(Kind.QUESTION)
                            .addLabels(label("cold"), label("warm")))
                    .with(
                        says(Kind.ANSWER)
                            .by(Role.FACILITATOR)
                            .about(About.kind(Kind.QUESTION).rated("warm"))
                            .times(Times.atLeast(1).perRoom())))
            .build();

    IntervisieAssertions.assertThat(rated).hasNoErrors();
    for (int seed = 0; seed < 20; seed++) {
      Promises.aGroupThatDoesWhatIsAskedComesToTheEnd(rated, FOUR, seed);
    }
  }

  @Test
  void a_group_answers_each_question_and_not_the_first_for_ever() {
    Method answered =
        Listening.METHOD
            .vary("answered")
            .insertBefore(
                "present",
                Listening.phase("answer")
                    .with(says(Kind.QUESTION).by(Role.MEMBER).times(Times.exactly(1)))
                    .with(
                        says(Kind.ANSWER)
                            .by(Role.CASE_OWNER)
                            .about(Kind.QUESTION)
                            .times(Times.atLeast(1).perTarget())))
            .build();

    Promises.aGroupThatDoesWhatIsAskedComesToTheEnd(answered, FOUR, 0);
  }

  private static Label label(String id) {
    return new Label(id, LocalizedText.plain(id));
  }

  @Test
  void a_group_shows_what_is_hidden_where_someone_must_react_to_it() {
    Method hidden =
        Listening.METHOD
            .vary("hidden")
            .insertBefore(
                "present",
                Listening.phase("react")
                    .with(writes(Kind.IMAGE).by(Role.MEMBER).shownWhenComplete())
                    .with(
                        says(Kind.REACTION)
                            .by(Role.FACILITATOR)
                            .about(Kind.IMAGE)
                            .times(Times.atLeast(1))))
            .build();

    IntervisieAssertions.assertThat(hidden).hasNoErrors();
    for (int seed = 0; seed < 20; seed++) {
      Promises.aGroupThatDoesWhatIsAskedComesToTheEnd(hidden, FOUR, seed);
    }
  }

  @Test
  void a_group_takes_another_form_where_the_first_leads_nowhere() {
    Method formed =
        Listening.METHOD
            .vary("formed")
            .insertBefore(
                "present",
                Listening.phase("look")
                    .form(
                        Form.of("alone", Grouping.ALONE)
                            .with(
                                says(Kind.REACTION)
                                    .by(Role.FACILITATOR)
                                    .about(Kind.IMAGE)
                                    .times(Times.atLeast(1))))
                    .form(
                        Form.of("aloud", Grouping.TOGETHER)
                            .with(says(Kind.IMAGE).by(Role.MEMBER).times(Times.exactly(1)))))
            .build();

    for (int seed = 0; seed < 20; seed++) {
      Promises.aGroupThatDoesWhatIsAskedComesToTheEnd(formed, FOUR, seed);
    }
  }

  @Test
  void a_group_in_which_nobody_leads_finds_a_leader() {
    Group leaderless =
        new Group(
            new TreeMap<>(
                Map.of("bert", List.of(), "carla", List.of(), "dirk", List.of(Role.MEMBER))));

    for (int seed = 0; seed < 20; seed++) {
      Promises.aGroupThatDoesWhatIsAskedComesToTheEnd(Listening.METHOD, leaderless, seed);
    }
  }

  @Test
  void a_choice_among_nothing_breaks_the_promise() {
    Method empty =
        Listening.METHOD
            .vary("empty")
            .change(
                "gather",
                gather ->
                    gather.withChooses(
                        Choice.of(Kind.IMAGE)
                            .by(Role.FACILITATOR)
                            .makesAuthor(Role.CASE_OWNER)
                            .build()))
            .build();

    assertThatThrownBy(() -> Promises.aGroupThatDoesWhatIsAskedComesToTheEnd(empty, FOUR, 1))
        .hasMessageContaining("in 'gather' (1 of 6)");
  }

  @Test
  void a_group_chooses_once_and_then_does_what_else_is_to_be_done() {
    Method early =
        Listening.METHOD
            .vary("early")
            .change(
                "gather",
                gather ->
                    Listening.phase("gather")
                        .with(says(Kind.CASE).by(Role.MEMBER).times(Times.exactly(1)))
                        .chooses(
                            Choice.of(Kind.CASE).by(Role.FACILITATOR).makesAuthor(Role.CASE_OWNER))
                        .build())
            .build();

    for (int seed = 0; seed < 20; seed++) {
      Promises.aGroupThatDoesWhatIsAskedComesToTheEnd(early, FOUR, seed);
    }
  }

  @Test
  void what_shows_although_it_should_be_hidden_breaks_the_promise() {
    Walk walk = new Walk(Listening.METHOD, 5, 12, List.of());
    Secrecy.Sight blind = (session, reader) -> List.of();

    assertThat(walk.end().view("p2").contributions()).isNotEmpty();
    assertThatCode(
            () -> {
              for (int seed = 1; seed < 20; seed++) {
                Secrecy.whatIsHiddenLeavesNoTrace(walk, seed, Secrecy.ASKING_THE_VIEW);
              }
            })
        .doesNotThrowAnyException();
    assertThatThrownBy(
            () -> {
              for (int seed = 1; seed < 20; seed++) {
                Secrecy.whatIsHiddenLeavesNoTrace(walk, seed, blind);
              }
            })
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void a_walk_is_led_so_far_and_no_farther_than_the_last_phase() {
    assertThat(new Walk(Listening.METHOD, 5, 0, List.of()).end().phase()).contains("gather");
    assertThat(new Walk(Listening.METHOD, 5, 2_000, List.of()).end().phase()).contains("close");
    int afterOne = new Walk(Listening.METHOD, 5, 1, List.of()).steps().size();
    assertThat(new Walk(Listening.METHOD, 5, 7, List.of()).steps()).hasSize(afterOne + 6);
  }
}
