package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AfterContainer;
import org.intervisie.testing.Meetings;
import org.intervisie.testing.Walk;

/** That random walks go everywhere, so that what holds for them says something. */
@Domain(Meetings.class)
class CoverageProperties {
  private static final Set<Command.Type> ACCEPTED = EnumSet.noneOf(Command.Type.class);
  private static final Set<Event.Type> HAPPENED = EnumSet.noneOf(Event.Type.class);
  private static final Set<Refusal.Code> REFUSED = EnumSet.noneOf(Refusal.Code.class);

  // Red when Walk.gather always fills the roles that are needed, or no command is nearly right.
  @Property(tries = 500, seed = "20260301")
  void walksGoEverywhere(@ForAll Walk walk) {
    walk.walk(
        step -> {
          step.refusal().map(Refusal::code).ifPresent(REFUSED::add);
          if (step.isAccepted()) {
            ACCEPTED.add(step.command().type());
          }
          step.events().forEach(event -> HAPPENED.add(event.type()));
        });
  }

  @AfterContainer
  static void everythingWasReached() {
    assertThat(ACCEPTED).containsAll(EnumSet.allOf(Command.Type.class));
    assertThat(HAPPENED).containsAll(EnumSet.allOf(Event.Type.class));
    assertThat(REFUSED).containsAll(EnumSet.allOf(Refusal.Code.class));
  }
}
