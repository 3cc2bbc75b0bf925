package org.intervisie.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.intervisie.time.InMinutes.NINE;
import static org.intervisie.time.InMinutes.POLICY;
import static org.intervisie.time.InMinutes.agenda;
import static org.intervisie.time.InMinutes.entry;
import static org.intervisie.time.InMinutes.minutes;
import static org.intervisie.time.InMinutes.misfit;
import static org.intervisie.time.InMinutes.plan;
import static org.intervisie.time.InMinutes.planned;
import static org.intervisie.time.InMinutes.seconds;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.intervisie.text.InvalidDefinitionException;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.Agenda.Entry;
import org.intervisie.time.Agenda.Item;
import org.intervisie.time.Agenda.Reason;
import org.intervisie.time.PlanningPolicy.LeaveOut;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How a planner fits phases into the time there is. */
class PlanningTest {
  @Nested
  class Time_is_given_out {
    @Test
    void as_planned_when_that_fills_it() {
      Agenda agenda = agenda(30, POLICY, planned("a", 10), planned("b", 20));

      assertThat(minutes(agenda)).containsExactly(10L, 20L);
      assertThat(agenda.items()).extracting(Item::reason).containsOnly(Reason.PLANNED);
      assertThat(agenda.end()).isEqualTo(NINE.plusSeconds(1800));
    }

    @Test
    void in_proportion_to_what_is_planned() {
      assertThat(minutes(agenda(24, POLICY, planned("a", 10), planned("b", 20))))
          .containsExactly(8L, 16L);
      assertThat(minutes(agenda(36, POLICY, planned("a", 10), planned("b", 20))))
          .containsExactly(12L, 24L);
    }

    @Test
    void first_to_phases_without_a_time() {
      Agenda agenda = agenda(40, POLICY, planned("a", 10), entry("b", null, null, null, false));

      assertThat(minutes(agenda)).containsExactly(10L, 30L);
      assertThat(agenda.items())
          .extracting(Item::reason)
          .containsExactly(Reason.PLANNED, Reason.SHARED_OUT);
    }

    @Test
    void to_phases_without_a_time_by_weight_and_up_to_their_longest() {
      Entry talk = entry("talk", null, null, null, false);
      Entry look = entry("look", 2, null, 5, false);

      assertThat(minutes(agenda(9, POLICY.withWeights(Map.of("talk", 2)), talk, look)))
          .containsExactly(6L, 3L);
      assertThat(minutes(agenda(30, POLICY, talk, look))).containsExactly(25L, 5L);
    }

    @Test
    void within_the_bounds_that_a_phase_states() {
      Entry rigid = entry("rigid", 9, 10, 11, false);

      assertThat(minutes(agenda(15, POLICY, rigid, planned("b", 10)))).containsExactly(9L, 6L);
      assertThat(minutes(agenda(30, POLICY, rigid, planned("b", 10)))).containsExactly(11L, 19L);
    }

    @Test
    void past_phases_that_may_not_be_touched() {
      PlanningPolicy policy = POLICY.withUntouched("a");

      assertThat(minutes(agenda(15, policy, planned("a", 10), planned("b", 10))))
          .containsExactly(10L, 5L);
    }

    @Test
    void not_to_an_optional_phase_without_a_time_where_nothing_remains() {
      Entry open = entry("open", null, null, null, true);
      Agenda less = agenda(9, POLICY, planned("a", 10), open);

      assertThat(minutes(less)).containsExactly(9L, 0L);
      assertThat(less.items()).extracting(Item::reason).contains(Reason.LEFT_OUT);
      assertThat(minutes(agenda(12, POLICY, planned("a", 10), open))).containsExactly(10L, 2L);
    }

    @Test
    void in_steps_of_the_grain_as_long_as_bounds_allow() {
      Entry[] entries = {planned("a", 5), planned("b", 5), planned("c", 10)};
      PlanningPolicy halves = POLICY.withGrain(Duration.ofSeconds(30));

      assertThat(seconds(agenda(18, halves, entries))).containsExactly(270L, 270L, 540L);
      assertThat(seconds(agenda(11, POLICY, entries))).containsExactly(180L, 180L, 300L);
      assertThat(seconds(agenda(10, POLICY, entries))).containsExactly(150L, 150L, 300L);
    }

    @Test
    void to_the_last_part_of_a_step() {
      Plan plan =
          Agenda.plan(
              List.of(planned("a", 10), planned("b", 10)), NINE, NINE.plusSeconds(1234), POLICY);

      assertThat(seconds(((Plan.Planned) plan).agenda())).containsExactly(634L, 600L);
    }

    @Test
    void not_to_a_phase_that_is_planned_at_no_time() {
      assertThat(minutes(agenda(12, POLICY, planned("nobody", 0), planned("b", 10))))
          .containsExactly(0L, 12L);
    }

    @Test
    void also_where_there_are_more_steps_than_can_be_walked() {
      PlanningPolicy policy = POLICY.withGrain(Duration.ofNanos(1));
      int days = 24 * 60;

      Agenda agenda = agenda(15 * days, policy, planned("a", 4 * days), planned("b", 6 * days));

      assertThat(minutes(agenda)).containsExactly(6L * days, 9L * days);
    }

    @Test
    void to_nothing_when_there_is_nothing() {
      assertThat(agenda(0, POLICY).items()).isEmpty();
      assertThat(misfit(5, POLICY).overBy()).hasMinutes(5);
    }
  }

  @Nested
  class What_does_not_fit {
    @Test
    void says_how_much_is_missing() {
      Plan.DoesNotFit plan = misfit(12, POLICY, planned("a", 10), planned("b", 20));

      assertThat(plan.shortest()).hasMinutes(15);
      assertThat(plan.longest()).hasMinutes(60);
      assertThat(plan.shortBy()).hasMinutes(3);
      assertThat(plan.overBy()).isZero();
    }

    @Test
    void says_how_much_is_left() {
      Plan.DoesNotFit plan = misfit(90, POLICY, planned("a", 10), planned("b", 20));

      assertThat(plan.shortBy()).isZero();
      assertThat(plan.overBy()).hasMinutes(30);
    }

    @Test
    void may_have_to_end_before_it_begins() {
      Plan plan = Agenda.plan(List.of(planned("a", 10)), NINE, NINE.minusSeconds(60), POLICY);

      assertThat(((Plan.DoesNotFit) plan).shortBy()).hasMinutes(6);
    }

    @Test
    void is_an_error_where_nobody_could_live_so_long() {
      Entry open = entry("a", null, null, null, false);

      assertThatThrownBy(() -> Agenda.plan(List.of(open), NINE, Duration.ofDays(10_001), POLICY))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("an agenda may take at most 10,000 days");
      Entry age = new Entry("age", LocalizedText.plain("Age"), Duration.ofDays(6000), false);
      assertThatThrownBy(() -> plan(1, POLICY, age, age))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("the entries together exceed 10,000 days");
    }
  }

  @Nested
  class An_entry {
    @Test
    void lists_all_that_contradicts() {
      assertThatThrownBy(() -> entry("a", 5, -1, 3, false))
          .isInstanceOf(InvalidDefinitionException.class)
          .hasMessage(
              """
              entry 'a' has 3 problems:
              - the planned time must not be negative
              - the shortest time must not exceed the planned time
              - the shortest time must not exceed the longest\
              """);
    }
  }

  @Nested
  class A_policy {
    @Test
    void lists_all_that_is_out_of_range() {
      assertThatThrownBy(
              () ->
                  PlanningPolicy.builder()
                      .grain(Duration.ZERO)
                      .leastPercent(101)
                      .mostPercent(99)
                      .putWeights("a", 0)
                      .least(Duration.ofDays(400))
                      .build())
          .isInstanceOf(InvalidDefinitionException.class)
          .hasMessage(
              """
              planning policy has 5 problems:
              - 'grain' must be more than zero
              - 'leastPercent' must be 0 to 100 but is 101
              - 'mostPercent' must be 100 to 1000 but is 99
              - every weight must be 1 or more
              - 'least' must not be longer than 366 days\
              """);
    }

    @Test
    void lets_phases_go_from_half_to_double_in_minutes() {
      assertThat(POLICY.grain()).hasMinutes(1);
      assertThat(POLICY.leastPercent()).isEqualTo(50);
      assertThat(POLICY.mostPercent()).isEqualTo(200);
      assertThat(POLICY.breaks()).isEmpty();
      assertThat(POLICY.leaveOut()).isEqualTo(LeaveOut.NEVER);
    }

    @Test
    void has_one_break_at_one_place() {
      Break once = new Break.AfterPhase("a", Duration.ofMinutes(5));
      Break longer = new Break.AfterPhase("a", Duration.ofMinutes(10));

      assertThatThrownBy(() -> POLICY.withBreaks(once, longer))
          .isInstanceOf(InvalidDefinitionException.class)
          .hasMessage(
              "planning policy: there may be one break after a phase, and one rule for breaks"
                  + " after work");
      assertThatThrownBy(() -> new Break.AfterWork(Duration.ZERO, Duration.ofDays(400)))
          .hasMessage(
              """
              break has 2 problems:
              - 'length' must not be longer than 366 days
              - 'work' must be more than zero\
              """);
    }
  }
}
