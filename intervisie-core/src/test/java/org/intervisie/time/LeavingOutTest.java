package org.intervisie.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intervisie.time.InMinutes.POLICY;
import static org.intervisie.time.InMinutes.agenda;
import static org.intervisie.time.InMinutes.entry;
import static org.intervisie.time.InMinutes.misfit;

import java.util.List;
import org.intervisie.time.Agenda.Entry;
import org.intervisie.time.Agenda.Item;
import org.intervisie.time.Agenda.Reason;
import org.intervisie.time.PlanningPolicy.LeaveOut;
import org.junit.jupiter.api.Test;

/** Which optional phases are left out, or offered to be. */
class LeavingOutTest {
  private static final Entry[] ENTRIES = {
    entry("a", null, 20, null, false),
    entry("b", null, 10, null, true),
    entry("c", null, 20, null, true),
    entry("d", null, 10, null, true)
  };
  private final PlanningPolicy willing = POLICY.withLeaveOut(LeaveOut.IF_NEEDED);

  private static List<String> leftOut(Agenda agenda) {
    return agenda.items().stream()
        .filter(item -> item.reason() == Reason.LEFT_OUT)
        .map(Item::phase)
        .toList();
  }

  @Test
  void stay_as_long_as_all_fits() {
    assertThat(leftOut(agenda(30, willing, ENTRIES))).isEmpty();
  }

  @Test
  void go_the_fewest_and_shortest_and_latest_first() {
    assertThat(leftOut(agenda(29, willing, ENTRIES))).containsExactly("d");
    assertThat(leftOut(agenda(24, willing, ENTRIES))).containsExactly("c");
    assertThat(leftOut(agenda(19, willing, ENTRIES))).containsExactly("c", "d");
    assertThat(leftOut(agenda(10, willing, ENTRIES))).containsExactly("b", "c", "d");
  }

  @Test
  void say_that_they_are_left_out() {
    Item out = agenda(29, willing, ENTRIES).items().get(3);

    assertThat(out.length()).isZero();
    assertThat(out.planned()).hasMinutes(10);
  }

  @Test
  void go_as_a_whole() {
    Entry[] twice = {
      entry("a", null, 20, null, false), entry("b", null, 8, null, true),
      entry("c", null, 10, null, true), entry("b", null, 8, null, true)
    };

    assertThat(leftOut(agenda(18, willing, twice))).containsExactly("c");
    assertThat(leftOut(agenda(17, willing, twice))).containsExactly("b", "b");
    assertThat(misfit(17, POLICY, twice).leaveOut()).extracting(Entry::phase).containsExactly("b");
  }

  @Test
  void stay_when_they_may_not_be_touched() {
    assertThat(leftOut(agenda(34, willing.withUntouched("d"), ENTRIES))).containsExactly("b");
  }

  @Test
  void are_offered_when_they_may_not_go_by_themselves() {
    Plan.DoesNotFit plan = misfit(19, POLICY, ENTRIES);

    assertThat(plan.leaveOut()).extracting(Entry::phase).containsExactly("c", "d");
  }

  @Test
  void are_not_offered_when_that_does_not_help() {
    assertThat(misfit(9, POLICY, ENTRIES).leaveOut()).isEmpty();
    assertThat(misfit(9, willing, ENTRIES).leaveOut()).isEmpty();
    assertThat(misfit(15, POLICY, entry("a", null, 5, null, false), entry("b", 20, 20, 20, true)))
        .extracting(Plan.DoesNotFit::leaveOut)
        .isEqualTo(List.of());
  }
}
