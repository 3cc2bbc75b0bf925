package org.intervisie.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.intervisie.text.InvalidDefinitionException;
import org.intervisie.text.LocalizedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How long things may take. */
class TimeTest {
  private static final Duration FIVE = Duration.ofMinutes(5);
  private static final Duration TEN = Duration.ofMinutes(10);

  @Nested
  class A_time_budget {
    @Test
    void may_know_only_the_planned_time() {
      TimeBudget budget = TimeBudget.ofMinutes(5);

      assertThat(budget.min()).isNull();
      assertThat(budget.planned()).isEqualTo(FIVE);
      assertThat(budget.max()).isNull();
      assertThat(TimeBudget.of(FIVE)).isEqualTo(budget);
    }

    @Test
    void may_know_only_the_bounds() {
      assertThat(TimeBudget.betweenMinutes(5, 10))
          .isEqualTo(new TimeBudget(FIVE, null, TEN, List.of()));
      assertThat(TimeBudget.betweenMinutes(5, 10).plannedFor(3)).isNull();
    }

    @Test
    void is_for_the_whole_unless_it_names_roles() {
      assertThat(TimeBudget.ofMinutes(5).isPerParticipant()).isFalse();
      assertThat(TimeBudget.ofMinutes(5).plannedFor(6)).isEqualTo(FIVE);
    }

    @Test
    void counts_for_each_who_holds_the_roles_that_it_names() {
      TimeBudget each = TimeBudget.ofMinutes(2).per("member", "case-owner");

      assertThat(each.isPerParticipant()).isTrue();
      assertThat(each.plannedFor(6)).hasMinutes(12);
      assertThat(each.plannedFor(0)).isZero();
    }

    @Test
    void may_have_equal_bounds() {
      assertThat(new TimeBudget(FIVE, FIVE, FIVE, List.of()).planned()).isEqualTo(FIVE);
    }

    @Test
    void lists_all_that_contradicts() {
      assertThatThrownBy(() -> new TimeBudget(TEN, Duration.ofMinutes(-1), FIVE, List.of()))
          .isInstanceOf(InvalidDefinitionException.class)
          .hasMessage(
              """
              time budget has 3 problems:
              - the planned time must be more than zero
              - the shortest time must not exceed the longest
              - the shortest time must not exceed the planned time\
              """);
    }

    @Test
    void says_something() {
      assertThatThrownBy(() -> new TimeBudget(null, null, null, List.of()))
          .hasMessage(
              "time budget: at least one of the shortest, planned and longest time must be given");
    }

    @Test
    void is_never_zero() {
      assertThatThrownBy(() -> TimeBudget.ofMinutes(0))
          .isInstanceOf(InvalidDefinitionException.class);
      assertThatThrownBy(() -> TimeBudget.betweenMinutes(0, 5))
          .hasMessage("time budget: the shortest time must be more than zero");
    }

    @Test
    void keeps_its_own_copy_of_the_roles() {
      List<String> roles = new ArrayList<>(List.of("member"));
      TimeBudget budget = new TimeBudget(null, FIVE, null, roles);
      roles.clear();

      assertThat(budget.per()).containsExactly("member");
    }
  }

  @Nested
  class A_range {
    @Test
    void has_one_end_or_two() {
      assertThat(DurationRange.ofMinutes(5)).isEqualTo(new DurationRange(FIVE, FIVE));
      assertThat(DurationRange.betweenMinutes(5, 10)).isEqualTo(new DurationRange(FIVE, TEN));
      assertThat(DurationRange.atLeastMinutes(5)).isEqualTo(new DurationRange(FIVE, null));
      assertThat(new DurationRange(null, TEN).max()).isEqualTo(TEN);
    }

    @Test
    void has_at_least_one() {
      assertThatThrownBy(() -> new DurationRange(null, null))
          .hasMessage("duration: at least one end must be given");
    }

    @Test
    void lists_all_that_is_wrong() {
      assertThatThrownBy(() -> new DurationRange(Duration.ZERO, Duration.ofMinutes(-1)))
          .isInstanceOf(InvalidDefinitionException.class)
          .hasMessage(
              """
              duration has 3 problems:
              - 'min' must be more than zero
              - 'max' must be more than zero
              - 'min' exceeds 'max'\
              """);
    }

    @Test
    void is_at_most_366_days() {
      Duration longest = Duration.ofDays(366);

      assertThat(new DurationRange(longest, longest).max()).isEqualTo(longest);
      assertThatThrownBy(() -> new DurationRange(null, longest.plusNanos(1)))
          .hasMessage("duration: no end may be longer than 366 days");
      assertThatThrownBy(() -> new DurationRange(longest.plusNanos(1), null))
          .hasMessage("duration: no end may be longer than 366 days");
    }
  }

  @Nested
  class An_agenda {
    private final Instant nine = Instant.parse("2026-03-02T09:00:00Z");
    private final Agenda agenda =
        Agenda.of(
            nine,
            List.of(
                new Agenda.Entry("talk", LocalizedText.plain("Talk"), TEN, false),
                new Agenda.Entry("open", LocalizedText.plain("Open"), null, true),
                new Agenda.Entry("rest", LocalizedText.plain("Rest"), FIVE, false)));

    @Test
    void lets_each_phase_begin_where_the_one_before_ends() {
      assertThat(agenda.items())
          .extracting(Agenda.Item::start)
          .containsExactly(nine, nine.plus(TEN), nine.plus(TEN));
      assertThat(agenda.items())
          .extracting(Agenda.Item::end)
          .containsExactly(nine.plus(TEN), nine.plus(TEN), nine.plus(TEN).plus(FIVE));
    }

    @Test
    void adds_up() {
      assertThat(agenda.planned()).hasMinutes(15);
      assertThat(agenda.end()).isEqualTo(nine.plusSeconds(900));
    }

    @Test
    void may_be_empty() {
      assertThat(Agenda.of(nine, List.of()).end()).isEqualTo(nine);
      assertThat(Agenda.of(nine, List.of()).planned()).isZero();
    }
  }
}
