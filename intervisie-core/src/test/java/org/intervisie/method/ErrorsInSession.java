package org.intervisie.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.intervisie.session.Command;
import org.intervisie.session.Session;

/** Holds what a review calls errors against what happens in a session. */
final class ErrorsInSession {
  private final List<Finding> errors;
  private final Session before;
  private final Phase phase;
  private final Form form;
  private final Trail place;

  private ErrorsInSession(List<Finding> errors, Session before) {
    Method method = before.method();
    this.errors = errors;
    this.before = before;
    this.phase = method.findPhase(before.phase().orElseThrow()).orElseThrow();
    this.form =
        phase.forms().stream()
            .filter(one -> one.id().equals(before.form().orElseThrow()))
            .findFirst()
            .orElseThrow();
    this.place = Places.in(method).of(phase);
  }

  /** Fails where a command was accepted though an error says that it can be in no session. */
  static void assertNoneOf(List<Finding> errors, Session before, Command command) {
    ErrorsInSession held = new ErrorsInSession(errors, before);
    held.assertReached();
    if (command instanceof Command.Contribute said) {
      held.assertSaid(said);
    } else if (command instanceof Command.Choose) {
      held.assertNo(Finding.Code.CHOICE_AMONG_NOTHING, held.place.to("chooses").to("kind"));
    } else if (command instanceof Command.Advance) {
      held.assertLeft();
    }
  }

  private void assertReached() {
    assertNo(Finding.Code.UNREACHABLE_PHASE, place);
  }

  private void assertLeft() {
    assertNo(Finding.Code.INESCAPABLE_PHASE, place);
    int number = phase.forms().indexOf(form);
    for (int i = 0; i < form.activities().size(); i++) {
      if (isOwed(before, form, form.activities().get(i))) {
        Trail activity = new GenerousCourse.Position(number, i).placeIn(place);
        assertNo(Finding.Code.MINIMUM_OUT_OF_REACH, activity.to("times").to("min"));
      }
    }
  }

  private void assertSaid(Command.Contribute said) {
    int number = phase.forms().indexOf(form);
    boolean foreseen = false;
    for (int i = -before.method().always().size(); i < form.activities().size(); i++) {
      GenerousCourse.Position at = new GenerousCourse.Position(number, i);
      String activity = at.placeIn(place).place();
      foreseen |=
          at.in(phase, before.method()).kind().equals(said.kind())
              && errors.stream()
                  .filter(error -> error.code() != Finding.Code.MINIMUM_OUT_OF_REACH)
                  .noneMatch(error -> error.place().startsWith(activity + "/"));
    }
    assertThat(foreseen).as("'%s' in %s; %s", said.kind(), place.place(), errors).isTrue();
  }

  private void assertNo(Finding.Code code, Trail at) {
    assertThat(
            errors.stream()
                .anyMatch(error -> error.code() == code && error.place().equals(at.place())))
        .as("%s at %s", code, at.place())
        .isFalse();
  }

  /**
   * Whether somebody who is there owes it for certain. Who is left without a place in a pair or subgroup
   * owes nothing there, nor where there is no target.
   */
  static boolean isOwed(Session session, Form form, Activity activity) {
    boolean isForSome =
        activity.times().per() == Times.Per.TARGET
            || (form.grouping().needsGroups()
                && (activity.times().per() == Times.Per.GROUP
                    || activity.audience() instanceof Audience.MyGroup));
    return !isForSome
        && session.view("p1").people().stream()
            .anyMatch(person -> person.roles().stream().anyMatch(activity.roles()::contains));
  }
}
