package org.intervisie.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.intervisie.session.Command.advance;
import static org.intervisie.session.Command.begin;
import static org.intervisie.session.Command.choose;
import static org.intervisie.session.Command.contribute;
import static org.intervisie.session.Command.skip;
import static org.intervisie.testing.Story.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.intervisie.method.Kind;
import org.intervisie.method.Role;
import org.intervisie.session.Command;
import org.intervisie.session.Event;
import org.intervisie.session.Refusal;
import org.intervisie.testing.IntervisieAssertions;
import org.intervisie.testing.Story;
import org.junit.jupiter.api.Test;

class StoryTest {
  private static final String SECRET = "quicksilver";

  private final Story story =
      meeting(Listening.METHOD).with("anna", Role.FACILITATOR).withAll(List.of("bert", "carla"));

  @Test
  void a_whole_meeting_is_told() {
    story
        .when(begin("anna"))
        .inPhase("gather")
        .when(contribute("bert", Kind.ADVICE))
        .refused(Refusal.Code.NOT_ALLOWED_IN_PHASE)
        .when(contribute("bert", Kind.CASE).withText(SECRET))
        .doesNotSee("carla", "c1")
        .when(contribute("bert", Kind.CASE), contribute("anna", Kind.CASE))
        .refused(refusal -> IntervisieAssertions.assertThat(refusal).isIn("gather"))
        .when(contribute("carla", Kind.CASE))
        .sees("carla", "c1", story.last())
        .when(choose("anna", "c1", null), advance("anna"))
        .then(it -> it.isIn("present").hasRole("bert", "case-owner"))
        .when(contribute("bert", Kind.STATEMENT), advance("anna"))
        .when(advance("anna"), advance("anna"), advance("anna"), skip("anna"))
        .finished();
    assertThat(story.last()).isEqualTo("c3");
  }

  @Test
  void time_goes_on_by_itself_and_as_the_story_has_it() {
    Instant beginning = Instant.parse("2026-05-01T09:00:00Z");
    Story timed =
        meeting(Listening.METHOD)
            .at(beginning)
            .with("anna", Role.FACILITATOR)
            .with("bert")
            .with("carla")
            .minutesLater(2)
            .after(Duration.ofSeconds(30))
            .when(begin("anna"))
            .when(begin("anna"))
            .refused(Refusal.Code.WRONG_STATUS)
            .when(contribute("bert", Kind.CASE))
            .accepted();

    assertThat(timed.session().events().stream().map(Event::at).distinct())
        .containsExactly(
            beginning,
            beginning.plusSeconds(10),
            beginning.plusSeconds(20),
            beginning.plusSeconds(170),
            beginning.plusSeconds(190));
    assertThat(timed.minutesLater(1).now()).isEqualTo(beginning.plusSeconds(250));
    timed.at(beginning).when(Command.ready("bert")).refused(Refusal.Code.TIME_WENT_BACK);
    assertThat(meeting(timed.session()).now()).isEqualTo(beginning.plusSeconds(190));
  }

  @Test
  void what_is_refused_unexpectedly_fails_the_story_at_the_next_step() {
    Story refused =
        story.when(begin("anna")).when(contribute("bert", Kind.ADVICE).withText(SECRET));

    assertThatThrownBy(refused::session)
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith(
            "Step 5 of the story (contribute advice by bert) was refused (not-allowed-in-phase): ")
        .hasMessageContaining("in 'gather' (1 of 6)")
        .hasMessageContaining("bert: member; may leave, contribute case (owed)")
        .hasMessageEndingWith(
            """
            The story so far:
              1. join by anna
              2. join by bert
              3. join by carla
              4. begin by anna
              5. contribute advice by bert in 'gather'\
            """)
        .hasMessageNotContaining(SECRET);
  }

  @Test
  void every_step_that_follows_sees_to_it_that_what_happened_was_accepted() {
    for (java.util.function.Consumer<Story> next :
        List.<java.util.function.Consumer<Story>>of(
            it -> it.when(begin("anna")).accepted(),
            Story::accepted,
            Story::session,
            Story::last,
            Story::now,
            it -> it.minutesLater(1),
            it -> it.with("dirk"),
            it -> it.inPhase("gather"),
            it -> it.then(session -> {}))) {
      Story tried = meeting(story.session()).when(begin("bert"));

      assertThatThrownBy(() -> next.accept(tried)).hasMessageStartingWith("Step 1 of the story");
    }
  }

  @Test
  void one_of_several_that_is_refused_fails_the_story() {
    Story tried = story.when(begin("bert"), begin("anna"));

    assertThatThrownBy(tried::accepted).hasMessageContaining("(begin by bert) was refused");
  }

  @Test
  void what_should_be_refused_and_is_not_fails_the_story() {
    Story tried = story.when(begin("bert"), begin("anna"));

    assertThatThrownBy(() -> tried.refused(Refusal.Code.NOT_YOUR_ROLE))
        .hasMessageStartingWith(
            "Step 5 of the story (begin by anna) should have been refused but was accepted");
  }

  @Test
  void what_is_refused_for_another_reason_fails_the_story() {
    Story tried = story.when(begin("bert"));

    assertThatThrownBy(() -> tried.refused(Refusal.Code.WRONG_STATUS))
        .hasMessageStartingWith("Step 4 of the story (begin by bert) was refused otherwise.")
        .hasMessageContaining("a refusal with wrong-status")
        .hasMessageContaining("not-your-role");
  }

  @Test
  void a_check_that_fails_tells_after_which_step() {
    Story begun = story.when(begin("anna"));

    assertThatThrownBy(() -> begun.inPhase("present"))
        .hasMessageStartingWith(
            "After step 4 of the story (begin by anna): Expected the meeting to be in 'present'");
    assertThatThrownBy(() -> begun.inPhase("presnet"))
        .hasMessageContaining("to be in 'presnet' (did you mean 'present'?),\nbut it is in ");
    assertThatThrownBy(() -> meeting(Listening.METHOD).inPhase("present"))
        .hasMessageStartingWith("At the beginning of the story: ");
  }

  @Test
  void only_the_latest_steps_are_shown_of_a_long_story() {
    Story begun =
        story.when(begin("anna"), contribute("bert", Kind.CASE), contribute("carla", Kind.CASE));

    assertThatThrownBy(() -> begun.inPhase("present"))
        .hasMessageContaining("so far:\n  …\n  2. join by bert");
  }

  @Test
  void a_story_is_not_told_without_its_parts() {
    assertThatThrownBy(() -> story.when()).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> story.refused(Refusal.Code.NOT_YOURS))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> story.doesNotSee("anna"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("name at least one contribution");
    assertThatThrownBy(() -> story.sees("anna")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(story::last).isInstanceOf(IllegalStateException.class);
  }
}
