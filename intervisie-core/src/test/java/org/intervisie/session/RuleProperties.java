package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.intervisie.testing.Meetings;
import org.intervisie.testing.Walk;

/** Who may contribute what and how often, against a reference that counts in the events. */
@Domain(Meetings.class)
class RuleProperties {

  // Red when Speaking.left adds one, Speaking.isOutOfTurn says false, or Targets.qualifies forgets
  // the rating.
  @Property
  void whatNoActivityAllowsIsRefusedAndAllElseAccepted(@ForAll Walk walk) {
    Reference reference = new Reference(Session.open(walk.method()));
    walk.walk(
        step -> {
          if (step.command() instanceof Command.Contribute contribute
              && !step.at().isBefore(Outlook.last(step.before()))) {
            assertThat(step.isAccepted()).isEqualTo(reference.allows(contribute));
          }
          reference.follow(step);
        });
  }
}
