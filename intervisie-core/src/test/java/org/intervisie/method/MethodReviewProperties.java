package org.intervisie.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.intervisie.session.Command;
import org.intervisie.session.Session;
import org.intervisie.testing.Choices;
import org.intervisie.testing.Meetings;

@Domain(Meetings.class)
@Domain(DomainContext.Global.class)
class MethodReviewProperties {
  @Property(tries = 500)
  void what_a_review_says_can_never_be_is_never_seen(
      @ForAll Method method,
      @ForAll @IntRange(min = 2, max = 5) int people,
      @ForAll List<@IntRange(min = 0, max = 1 << 20) Integer> seeds) {
    Optional<UsualMeeting> began = UsualMeeting.of(method, people, Choices.of(seeds.hashCode()));
    Assume.that(began.isPresent());
    UsualMeeting meeting = began.orElseThrow();
    GenerousCourse course = GenerousCourse.of(method, people, true);
    for (int seed : seeds) {
      Optional<Command> command = meeting.any(Choices.of(seed));
      if (command.isPresent() && meeting.isRunning()) {
        Session before = meeting.session();
        meeting.take(command.get());
        isForeseen(course, before, command.get());
      }
    }
  }

  private static void isForeseen(GenerousCourse course, Session before, Command command) {
    Phase phase = before.method().findPhase(before.phase().orElseThrow()).orElseThrow();
    GenerousCourse.Visits visits =
        Objects.requireNonNull(course.visits(phase), () -> phase.id() + " is reached");
    Form form =
        phase.forms().stream()
            .filter(one -> one.id().equals(before.form().orElseThrow()))
            .findFirst()
            .orElseThrow();
    int number = phase.forms().indexOf(form);
    if (command instanceof Command.Contribute said) {
      boolean foreseen = false;
      for (int i = -before.method().always().size(); i < form.activities().size(); i++) {
        GenerousCourse.Position at = new GenerousCourse.Position(number, i);
        foreseen |=
            at.in(phase, before.method()).kind().equals(said.kind()) && visits.canBeDone(at);
      }
      assertThat(foreseen).as("'%s' in phase '%s'", said.kind(), phase.id()).isTrue();
    } else if (command instanceof Command.Choose) {
      assertThat(visits.hasChooser && visits.hasCandidate)
          .as("choice in '%s'", phase.id())
          .isTrue();
    } else if (command instanceof Command.Advance) {
      assertThat(visits.unmet)
          .as("phase '%s' is left in form '%s'", phase.id(), form.id())
          .noneMatch(
              position ->
                  position.form() == number
                      && visits.bars.containsKey(position)
                      && ErrorsInSession.isOwed(before, form, position.in(phase, before.method())));
    }
  }

  @Property(tries = 500, maxDiscardRatio = 50)
  void what_is_an_error_for_every_group_happens_to_none_whoever_claims_what(
      @ForAll Method method,
      @ForAll @IntRange(min = 1, max = 6) int people,
      @ForAll List<@IntRange(min = 0, max = 1 << 20) Integer> seeds) {
    List<Finding> errors = MethodReview.of(method).errors();
    Assume.that(!errors.isEmpty() && isLargeEnough(method, people));
    Optional<UsualMeeting> began =
        UsualMeeting.claiming(method, people, Choices.of(seeds.hashCode()));
    Assume.that(began.isPresent());
    UsualMeeting meeting = began.orElseThrow();
    for (int seed : seeds) {
      Optional<Command> command = meeting.any(Choices.of(seed));
      if (command.isPresent() && meeting.isRunning()) {
        Session before = meeting.session();
        meeting.take(command.get());
        ErrorsInSession.assertNoneOf(errors, before, command.get());
      }
    }
  }

  /** Where a method does not say how many it takes, one looks at groups with someone for each role. */
  private static boolean isLargeEnough(Method method, int people) {
    GroupSize group = method.group();
    return (group != null && group.min() != null) || people >= Seating.usual(method);
  }

  // One seed, as a meeting in which hundreds of answers are owed takes more steps than it gets.
  @Property(tries = 1000, maxDiscardRatio = 50, seed = "20261122")
  void a_meeting_of_a_method_that_always_ends_comes_to_its_end_from_wherever_it_is(
      @ForAll Method method,
      @ForAll @IntRange(min = 2, max = 5) int people,
      @ForAll List<@IntRange(min = 0, max = 1 << 20) Integer> seeds) {
    boolean sure = MethodReview.of(method, people).alwaysEnds();
    Statistics.collect(sure);
    Assume.that(sure);
    Optional<UsualMeeting> began = UsualMeeting.of(method, people, Choices.of(seeds.hashCode()));
    Assume.that(began.isPresent());
    UsualMeeting meeting = began.orElseThrow();
    for (int seed : seeds) {
      Optional<Command> command = meeting.any(Choices.of(seed));
      if (command.isPresent() && meeting.isRunning()) {
        meeting.take(command.get());
      }
    }
    assertThat(meeting.playToTheEnd()).as(meeting::toString).isTrue();
  }
}
