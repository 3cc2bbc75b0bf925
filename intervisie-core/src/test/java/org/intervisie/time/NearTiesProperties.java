package org.intervisie.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.Agenda.Entry;
import org.intervisie.time.Agenda.Item;

/** Times of days that differ by nanoseconds, so that doubles cannot tell which step comes first. */
class NearTiesProperties {

  // Red when: Sharing.count leaves no room for doubt, or Sharing.compare is not exact.
  @Property(tries = 10_000, shrinking = ShrinkingMode.OFF)
  void aPlannerThatWalksStepByStepAgrees(@ForAll Random random) {
    long base = (1L << (46 + random.nextInt(7))) + random.nextInt(1000);
    long apart = 1L + random.nextInt(4);
    boolean planned = random.nextBoolean();
    List<Entry> entries = new ArrayList<>();
    Map<String, Integer> weights = new HashMap<>();
    int size = 2 + random.nextInt(5);
    for (int i = 0; i < size; i++) {
      long time = base * (planned ? 1 + random.nextInt(3) : 1) + random.nextLong(apart);
      Duration least = Duration.ofNanos(planned ? time / (2 + random.nextInt(8)) : time);
      Duration most = Duration.ofNanos(time * (2 + random.nextInt(2)));
      Duration normal = planned ? Duration.ofNanos(time) : null;
      entries.add(new Entry("p" + i, LocalizedText.plain("P"), least, normal, most, false));
      weights.put("p" + i, 1 + random.nextInt(3));
    }
    long grain = 1 + base / (2 + random.nextInt(14));
    PlanningPolicy policy =
        PlanningPolicy.builder().grain(Duration.ofNanos(grain)).weights(weights).build();
    StepByStep slow = new StepByStep(entries, policy);
    long some = random.nextLong(slow.longest() - slow.shortest() + 1);
    long whole = (slow.shortest() + some - slow.normal()) / grain * grain + slow.normal();
    long time = random.nextInt(3) == 0 ? slow.shortest() + some : whole;
    Plan plan = Agenda.plan(entries, Plans.START, Duration.ofNanos(time), policy);
    assertThat(((Plan.Planned) plan).agenda().items().stream().map(Item::length).toList())
        .isEqualTo(slow.filling(time));
  }
}
