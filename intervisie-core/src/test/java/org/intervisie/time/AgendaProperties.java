package org.intervisie.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.intervisie.method.Phase;
import org.intervisie.session.Session;
import org.intervisie.testing.Meetings;
import org.intervisie.testing.Walk;

/** How phases are laid on the clock. */
@Domain(Meetings.class)
class AgendaProperties {

  // Red when Agenda.of begins each item at the start, or PreparedMethod.layOut puts a phase before
  // those
  // of its cycle.
  @Property
  void phasesFollowTheFlowAndEachBeginsWhereTheOneBeforeItEnds(@ForAll Walk walk) {
    Session session = walk.end();
    Agenda agenda = session.agenda(Walk.START);
    List<String> order = new ArrayList<>();
    Instant next = Walk.START;
    for (Agenda.Item item : agenda.items()) {
      assertThat(item.start()).isEqualTo(next);
      next = item.end();
      order.add(item.phase());
    }
    assertThat(agenda.end()).isEqualTo(next);
    assertThat(agenda.planned())
        .isEqualTo(
            agenda.items().stream()
                .map(Agenda.Item::planned)
                .filter(Objects::nonNull)
                .reduce(Duration.ZERO, Duration::plus));
    List<String> flow = walk.method().phases().stream().map(Phase::id).toList();
    assertThat(flow).containsAll(order);
    List<String> firsts = order.stream().distinct().toList();
    assertThat(firsts).isEqualTo(flow.stream().filter(order::contains).toList());
  }
}
