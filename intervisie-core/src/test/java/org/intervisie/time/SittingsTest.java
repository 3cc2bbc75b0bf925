package org.intervisie.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.intervisie.text.InvalidDefinitionException;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.Agenda.Entry;
import org.intervisie.time.Agenda.Item;
import org.intervisie.time.Agenda.Reason;
import org.intervisie.time.PlanningPolicy.LeaveOut;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How a method that takes several sittings is divided over them. */
class SittingsTest {
  private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
  private static final PlanningPolicy POLICY = PlanningPolicy.defaults();

  /** Sittings of so many minutes, a week apart. */
  private static List<Sitting> weekly(int... minutes) {
    List<Sitting> sittings = new ArrayList<>();
    for (int length : minutes) {
      Instant start = NINE.plus(Duration.ofDays(7L * sittings.size()));
      sittings.add(new Sitting(start, Duration.ofMinutes(length)));
    }
    return sittings;
  }

  private static Entry open(String phase) {
    return entry(phase, null, false);
  }

  private static Entry planned(String phase, int minutes) {
    return entry(phase, minutes, false);
  }

  private static Entry entry(String phase, @Nullable Integer minutes, boolean optional) {
    return new Entry(
        phase,
        LocalizedText.plain(phase),
        minutes == null ? null : Duration.ofMinutes(minutes),
        optional);
  }

  private static Agenda agenda(PlanningPolicy policy, List<Sitting> sittings, Entry... entries) {
    return ((Plan.Planned) Agenda.plan(List.of(entries), sittings, policy)).agenda();
  }

  private static Plan.DoesNotFit misfit(
      PlanningPolicy policy, List<Sitting> sittings, Entry... entries) {
    return (Plan.DoesNotFit) Agenda.plan(List.of(entries), sittings, policy);
  }

  /** Each item as its sitting, phase and minutes. */
  private static List<String> lines(Agenda agenda) {
    return agenda.items().stream()
        .map(
            item ->
                item.sitting()
                    + (item.isBreak() ? " break " : " " + item.phase() + " ")
                    + item.length().toMinutes())
        .toList();
  }

  @Nested
  class Phases_are_divided {
    @Test
    void evenly_when_none_has_a_time_of_its_own() {
      Entry[] steps =
          Arrays.stream("abcdefg".split("")).map(SittingsTest::open).toArray(Entry[]::new);

      assertThat(lines(agenda(POLICY, weekly(120, 120, 120), steps)))
          .containsExactly("1 a 60", "1 b 60", "2 c 60", "2 d 60", "3 e 40", "3 f 40", "3 g 40");
    }

    @Test
    void so_that_as_little_time_as_possible_moves() {
      Entry[] steps = {planned("a", 30), planned("b", 40), planned("c", 20), planned("d", 30)};

      assertThat(lines(agenda(POLICY, weekly(60, 60), steps)))
          .containsExactly("1 a 26", "1 b 34", "2 c 24", "2 d 36");
      assertThat(lines(agenda(POLICY, weekly(30, 90), steps)))
          .containsExactly("1 a 30", "2 b 40", "2 c 20", "2 d 30");
      assertThat(lines(agenda(POLICY, weekly(90, 30), steps)))
          .containsExactly("1 a 30", "1 b 40", "1 c 20", "2 d 30");
    }

    @Test
    void with_as_many_as_can_be_in_the_first_of_equally_good_ways() {
      Entry[] steps = {planned("a", 20), planned("b", 20), planned("c", 20)};

      assertThat(lines(agenda(POLICY, weekly(30, 30), steps)))
          .containsExactly("1 a 15", "1 b 15", "2 c 30");
    }

    @Test
    void within_what_each_allows_even_if_more_moves() {
      Duration half = Duration.ofMinutes(30);
      Entry rigid = new Entry("rigid", LocalizedText.plain("rigid"), half, half, half, false);

      assertThat(lines(agenda(POLICY, weekly(30, 60), planned("a", 25), rigid, planned("c", 25))))
          .containsExactly("1 a 30", "2 rigid 30", "2 c 30");
      assertThat(lines(agenda(POLICY, weekly(60, 30), planned("a", 25), rigid, planned("c", 25))))
          .containsExactly("1 a 30", "1 rigid 30", "2 c 30");
    }

    @Test
    void each_at_the_time_of_its_sitting() {
      Agenda agenda = agenda(POLICY, weekly(30, 45), planned("a", 30), planned("b", 40));

      assertThat(agenda)
          .isEqualTo(
              new Agenda(
                  NINE,
                  List.of(
                      new Item(
                          "a",
                          LocalizedText.plain("a"),
                          1,
                          NINE,
                          Instant.parse("2026-03-02T09:30:00Z"),
                          Duration.ofMinutes(30),
                          Duration.ofMinutes(30),
                          Reason.PLANNED,
                          false),
                      new Item(
                          "b",
                          LocalizedText.plain("b"),
                          2,
                          Instant.parse("2026-03-09T09:00:00Z"),
                          Instant.parse("2026-03-09T09:45:00Z"),
                          Duration.ofMinutes(40),
                          Duration.ofMinutes(45),
                          Reason.STRETCHED,
                          false))));
      assertThat(agenda.length()).hasMinutes(75);
      assertThat(agenda.end()).isEqualTo(Instant.parse("2026-03-09T09:45:00Z"));
    }

    @Test
    void over_a_single_sitting_like_over_a_meeting() {
      List<Entry> steps = List.of(planned("a", 30), open("b"), planned("c", 20));

      assertThat(Agenda.plan(steps, weekly(70), POLICY))
          .isEqualTo(Agenda.plan(steps, NINE, Duration.ofMinutes(70), POLICY));
      assertThat(Agenda.plan(steps, weekly(20), POLICY))
          .isEqualTo(Agenda.plan(steps, NINE, Duration.ofMinutes(20), POLICY));
    }
  }

  @Nested
  class Breaks {
    private static final Entry[] FOUR = {
      planned("a", 30), planned("b", 30), planned("c", 30), planned("d", 30)
    };

    @Test
    void fall_within_a_sitting_and_not_at_its_end() {
      PlanningPolicy coffee =
          POLICY.withBreaks(
              new Break.AfterPhase("a", Duration.ofMinutes(10)),
              new Break.AfterPhase("b", Duration.ofMinutes(10)));

      assertThat(lines(agenda(coffee, weekly(70, 60), FOUR)))
          .containsExactly("1 a 30", "1 break 10", "1 b 30", "2 c 30", "2 d 30");
    }

    @Test
    void at_the_end_of_a_sitting_take_no_time() {
      Duration half = Duration.ofMinutes(30);
      Entry rigid = new Entry("rigid", LocalizedText.plain("rigid"), half, half, half, false);
      PlanningPolicy coffee =
          POLICY.withBreaks(new Break.AfterPhase("rigid", Duration.ofMinutes(10)));

      assertThat(lines(agenda(coffee, weekly(30, 30), rigid, planned("b", 60))))
          .containsExactly("1 rigid 30", "2 b 30");
    }

    @Test
    void after_work_are_counted_anew_in_each_sitting() {
      PlanningPolicy rest =
          POLICY.withBreaks(new Break.AfterWork(Duration.ofMinutes(45), Duration.ofMinutes(5)));

      assertThat(lines(agenda(rest, weekly(65, 40, 30), FOUR)))
          .containsExactly("1 a 30", "1 break 5", "1 b 30", "2 c 40", "3 d 30");
    }

    @Test
    void after_work_may_be_what_fills_a_sitting() {
      PlanningPolicy rest =
          POLICY
              .withMostPercent(100)
              .withBreaks(new Break.AfterWork(Duration.ofMinutes(45), Duration.ofMinutes(5)));

      assertThat(lines(agenda(rest, weekly(30, 100), FOUR)))
          .containsExactly("1 a 30", "2 b 30", "2 break 5", "2 c 30", "2 break 5", "2 d 30");
    }
  }

  @Nested
  class Optional_phases {
    private final Entry[] steps = {
      entry("warm-up", 20, true), planned("a", 40), entry("extra", 30, true), planned("b", 40)
    };
    private final PlanningPolicy willing = POLICY.withLeaveOut(LeaveOut.IF_NEEDED);

    @Test
    void stay_as_long_as_all_fits() {
      assertThat(lines(agenda(willing, weekly(35, 40), steps)))
          .containsExactly("1 warm-up 12", "1 a 23", "2 extra 17", "2 b 23");
    }

    @Test
    void go_where_all_sittings_together_are_too_short() {
      Agenda agenda = agenda(willing, weekly(20, 25), steps);

      assertThat(lines(agenda)).containsExactly("1 warm-up 0", "1 a 20", "1 extra 0", "2 b 25");
      assertThat(agenda.items())
          .extracting(Item::reason)
          .containsExactly(Reason.LEFT_OUT, Reason.SQUEEZED, Reason.LEFT_OUT, Reason.SQUEEZED);
      assertThat(agenda.items().get(0).start()).isEqualTo(NINE);
      assertThat(agenda.items().get(2).end()).isEqualTo(Instant.parse("2026-03-02T09:20:00Z"));
    }

    @Test
    void are_offered_when_they_may_not_go_by_themselves() {
      Plan.DoesNotFit plan = misfit(POLICY, weekly(30, 20), steps);

      assertThat(plan.shortBy()).hasMinutes(15);
      assertThat(plan.leaveOut()).extracting(Entry::phase).containsExactly("extra");
      assertThat(plan.sitting()).isNull();
    }

    @Test
    void are_not_offered_when_the_rest_cannot_be_cut() {
      Plan.DoesNotFit plan = misfit(POLICY, weekly(20, 30), steps);

      assertThat(plan.shortBy()).hasMinutes(15);
      assertThat(plan.leaveOut()).isEmpty();
      assertThat(Agenda.plan(List.of(steps), weekly(20, 30), willing)).isEqualTo(plan);
    }
  }

  @Nested
  class What_does_not_fit {
    @Test
    void says_how_much_is_missing_in_all() {
      Plan.DoesNotFit plan = misfit(POLICY, weekly(20, 20), planned("a", 40), planned("b", 50));

      assertThat(plan)
          .isEqualTo(
              new Plan.DoesNotFit(
                  Duration.ofMinutes(40),
                  Duration.ofMinutes(45),
                  Duration.ofMinutes(180),
                  List.of()));
    }

    @Test
    void says_which_sitting_cannot_be_filled_with_whole_phases() {
      Plan.DoesNotFit plan =
          misfit(POLICY, weekly(60, 25, 35), planned("a", 60), planned("b", 60), planned("c", 10));

      assertThat(plan)
          .isEqualTo(
              new Plan.DoesNotFit(
                  Duration.ofMinutes(120),
                  Duration.ofMinutes(65),
                  Duration.ofMinutes(260),
                  List.of(),
                  2));
      assertThat(plan.shortBy()).isZero();
      assertThat(plan.overBy()).isZero();
      assertThat(plan.why())
          .isEqualTo(
              LocalizedText.of(
                      "nl",
                      "In totaal komt de tijd uit, maar zitting 2 krijg je niet gevuld met hele"
                          + " fasen. Een andere lengte kan helpen, of een zitting minder.")
                  .and(
                      "en",
                      "Overall the time is right, but sitting 2 cannot be filled with whole phases."
                          + " Another length may help, or one sitting less."));
    }

    @Test
    void says_the_last_sitting_when_it_cannot_hold_all_that_is_left() {
      Entry[] steps = {planned("a", 60), planned("b", 60), planned("c", 60)};

      assertThat(misfit(POLICY, weekly(50, 50), steps).sitting()).isEqualTo(2);
    }

    @Test
    void says_the_sitting_for_which_no_phase_is_left() {
      assertThat(misfit(POLICY, weekly(30, 30, 30), open("a"), open("b")).sitting()).isEqualTo(3);
    }

    @Test
    void leaves_more_time_than_nothing_can_fill() {
      assertThat(misfit(POLICY, weekly(30, 30)).overBy()).hasMinutes(60);
    }
  }

  @Nested
  class Sittings {
    @Test
    void take_time() {
      assertThatThrownBy(() -> new Sitting(NINE, Duration.ZERO))
          .isInstanceOf(InvalidDefinitionException.class)
          .hasMessage("sitting: 'length' must be more than zero");
      assertThatThrownBy(() -> new Sitting(NINE, Duration.ofDays(367)))
          .hasMessage("sitting: 'length' must not be longer than 366 days");
    }

    @Test
    void come_one_after_another() {
      Sitting morning = new Sitting(NINE, Duration.ofHours(2));
      Sitting late = new Sitting(morning.end(), Duration.ofHours(1));
      Sitting early = new Sitting(morning.end().minusNanos(1), Duration.ofHours(1));

      assertThat(lines(agenda(POLICY, List.of(morning, late), open("a"), open("b"))))
          .containsExactly("1 a 120", "2 b 60");
      assertThatThrownBy(() -> Agenda.plan(List.of(), List.of(morning, early), POLICY))
          .isInstanceOf(InvalidDefinitionException.class)
          .hasMessage("sittings: none may begin before the one before it ends");
    }

    @Test
    void are_one_at_least() {
      assertThatThrownBy(() -> Agenda.plan(List.of(), List.of(), POLICY))
          .isInstanceOf(InvalidDefinitionException.class)
          .hasMessage("sittings: there must be at least one");
    }
  }
}
