package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.intervisie.testing.Choices;
import org.intervisie.testing.Meetings;
import org.intervisie.testing.Walk;

/** A log that cannot have happened is no reason to fall over: evolving never judges. */
@Domain(Meetings.class)
class StrayLogProperties {

  // Red when Evolution.opened does not close the visit that is open, or Evolution.onChosen takes
  // any number for that of a contribution.
  @Property
  void anyEventsInAnyOrderMakeASessionThatAnswers(@ForAll Walk walk) {
    Choices choices = Choices.of(31 * walk.group() + walk.seeds().size());
    List<Event> events = new ArrayList<>(walk.end().events());
    for (int i = choices.below(6); i > 0 && events.size() > 1; i--) {
      int at = choices.below(events.size());
      switch (choices.below(3)) {
        case 0 -> events.remove(at);
        case 1 -> events.add(choices.below(events.size()), events.get(at));
        default -> events.add(choices.below(events.size()), events.remove(at));
      }
    }

    assertThatCode(
            () -> {
              Session session = Session.replay(walk.method(), events);
              Outlook.of(session);
              for (String person : Outlook.everyone(session)) {
                session.redact(person);
              }
            })
        .doesNotThrowAnyException();
  }
}
