package org.intervisie.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intervisie.time.InMinutes.POLICY;
import static org.intervisie.time.InMinutes.agenda;
import static org.intervisie.time.InMinutes.minutes;
import static org.intervisie.time.InMinutes.misfit;
import static org.intervisie.time.InMinutes.planned;

import java.time.Duration;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.Agenda.Entry;
import org.intervisie.time.Agenda.Item;
import org.junit.jupiter.api.Test;

/** Where breaks fall, and what they take. */
class BreaksTest {
  private static final Entry[] FOUR = {
    planned("a", 30), planned("b", 30), planned("c", 30), planned("d", 30)
  };

  private static PlanningPolicy resting(Break... breaks) {
    return POLICY.withBreaks(breaks);
  }

  @Test
  void follows_a_phase_and_counts_in_the_time() {
    Break coffee = new Break.AfterPhase("b", Duration.ofMinutes(10));
    Agenda agenda = agenda(130, resting(coffee), FOUR);

    assertThat(minutes(agenda)).containsExactly(30L, 30L, 10L, 30L, 30L);
    Item pause = agenda.items().get(2);
    assertThat(pause.isBreak()).isTrue();
    assertThat(pause.phase()).isEqualTo("b");
    assertThat(pause.title()).isEqualTo(LocalizedText.of("nl", "Pauze").and("en", "Break"));
    assertThat(pause.why())
        .isEqualTo(
            LocalizedText.of("nl", "Een pauze van 10 minuten.")
                .and("en", "A break of 10 minutes."));
  }

  @Test
  void does_not_follow_the_last_phase() {
    Break late = new Break.AfterPhase("d", Duration.ofMinutes(10));

    assertThat(minutes(agenda(120, resting(late), FOUR))).containsExactly(30L, 30L, 30L, 30L);
  }

  @Test
  void falls_where_the_longest_stretch_is_shortest() {
    Break rest = new Break.AfterWork(Duration.ofMinutes(90), Duration.ofMinutes(10));

    assertThat(minutes(agenda(90, resting(rest), FOUR))).hasSize(4);
    assertThat(minutes(agenda(130, resting(rest), FOUR))).containsExactly(30L, 30L, 10L, 30L, 30L);
  }

  @Test
  void is_not_taken_where_phases_at_their_shortest_leave_no_time() {
    Break rest = new Break.AfterWork(Duration.ofMinutes(45), Duration.ofMinutes(30));

    assertThat(minutes(agenda(80, resting(rest), FOUR))).containsExactly(20L, 20L, 20L, 20L);
  }

  @Test
  void does_not_cut_a_phase() {
    Break rest = new Break.AfterWork(Duration.ofMinutes(20), Duration.ofMinutes(5));

    assertThat(minutes(agenda(65, resting(rest), planned("a", 30), planned("b", 30))))
        .containsExactly(30L, 5L, 30L);
  }

  @Test
  void counts_in_what_does_not_fit() {
    Break coffee = new Break.AfterPhase("b", Duration.ofMinutes(10));
    Break rest = new Break.AfterWork(Duration.ofMinutes(60), Duration.ofMinutes(5));
    Plan.DoesNotFit plan = misfit(60, resting(coffee, rest), FOUR);

    assertThat(plan.shortest()).hasMinutes(70);
    assertThat(plan.longest()).hasMinutes(260);
  }
}
