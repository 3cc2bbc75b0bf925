package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.intervisie.method.About;
import org.intervisie.method.Activity;
import org.intervisie.testing.Choices;
import org.intervisie.testing.Meetings;
import org.intervisie.testing.Walk;

/** Who may contribute what and how often, against a reference that counts in the events. */
@Domain(Meetings.class)
class RuleProperties {

  // Red when Speaking.obstacle lets one more pass than the quota, Speaking.isOutOfTurn says
  // false, Targets.qualifies forgets the rating, or Speaking.closed what comes first.
  @Property
  void whatNoActivityAllowsIsRefusedAndAllElseAccepted(@ForAll Walk walk) {
    Reference reference = new Reference(walk.open());
    walk.walk(
        step -> {
          if (step.command() instanceof Command.Contribute contribute
              && !step.at().isBefore(Outlook.last(step.before()))) {
            assertThat(step.isAccepted()).isEqualTo(reference.allows(contribute));
          }
          reference.follow(step);
          Session session = step.after();
          Choices choices = Choices.of(31 * session.events().size() + step.command().hashCode());
          List<Activity> activities = activities(session);
          for (int i = 0; i < 6 && !activities.isEmpty(); i++) {
            Command.Contribute likely = likely(choices, session, choices.pick(activities));
            assertThat(session.check(likely, Outlook.last(session)).isEmpty())
                .isEqualTo(reference.allows(likely));
          }
        });
  }

  /** The activities of all forms of the open phase, and what is always open. */
  private static List<Activity> activities(Session session) {
    List<Activity> activities = new ArrayList<>();
    session
        .phase()
        .flatMap(session.method()::findPhase)
        .ifPresent(
            phase -> {
              phase.forms().forEach(form -> activities.addAll(form.activities()));
              activities.addAll(session.method().always());
            });
    return activities;
  }

  /** A contribution under an activity, that only the state of the meeting can forbid. */
  private static Command.Contribute likely(Choices choices, Session session, Activity activity) {
    String by = choices.pick(Outlook.everyone(session));
    About about = activity.about();
    List<String> targets =
        session.events().stream()
            .filter(Event.Contributed.class::isInstance)
            .map(Event.Contributed.class::cast)
            .filter(made -> about != null && made.kind().equals(about.kind()))
            .map(made -> made.contribution().toString())
            .toList();
    return new Command.Contribute(
        by,
        activity.kind(),
        null,
        activity.labels().isEmpty() ? null : choices.pick(activity.labels()).id(),
        targets.isEmpty() ? null : choices.pick(targets),
        by);
  }
}
