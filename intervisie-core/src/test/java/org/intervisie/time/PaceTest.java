package org.intervisie.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intervisie.text.InvalidDefinitionException;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.Agenda.Entry;
import org.intervisie.time.Agenda.Item;
import org.intervisie.time.Agenda.Reason;
import org.intervisie.time.PlanningPolicy.LeaveOut;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How a method is laid out over days, for a group that writes instead of meets. */
class PaceTest {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final PlanningPolicy POLICY = PlanningPolicy.defaults();
  private static final Pace TWO_DAYS = Pace.builder().days(2).zone(AMSTERDAM).build();

  private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
  private static final LocalDate FRIDAY = LocalDate.parse("2026-03-06");

  private static Entry phase(String id) {
    return entry(id, 10, false);
  }

  private static Entry entry(String id, @Nullable Integer minutes, boolean optional) {
    return new Entry(
        id,
        LocalizedText.plain(id),
        minutes == null ? null : Duration.ofMinutes(minutes),
        optional);
  }

  private static Agenda agenda(
      Pace pace, LocalDate first, LocalDate last, PlanningPolicy policy, Entry... entries) {
    return ((Plan.Planned) Agenda.plan(List.of(entries), pace, first, last, policy)).agenda();
  }

  private static Plan.DoesNotFit misfit(
      Pace pace, LocalDate first, LocalDate last, PlanningPolicy policy, Entry... entries) {
    return (Plan.DoesNotFit) Agenda.plan(List.of(entries), pace, first, last, policy);
  }

  /** Each item as its phase, its first and last day in Amsterdam, and how many days count. */
  private static List<String> lines(Agenda agenda) {
    return agenda.items().stream()
        .map(
            item ->
                item.phase()
                    + " "
                    + date(item.start())
                    + " "
                    + date(item.end().minusNanos(1))
                    + " "
                    + item.length().toDays())
        .toList();
  }

  private static LocalDate date(Instant instant) {
    return instant.atZone(AMSTERDAM).toLocalDate();
  }

  @Nested
  class At_its_pace {
    @Test
    void each_phase_takes_its_days() {
      Pace pace = TWO_DAYS.withExceptions(Map.of("b", 1));

      assertThat(lines(Agenda.of(List.of(phase("a"), phase("b"), phase("c")), pace, MONDAY)))
          .containsExactly(
              "a 2026-03-02 2026-03-03 2",
              "b 2026-03-04 2026-03-04 1",
              "c 2026-03-05 2026-03-06 2");
    }

    @Test
    void weekends_and_free_dates_do_not_count() {
      Pace pace = TWO_DAYS.withFree(Set.of(LocalDate.parse("2026-03-09")));

      assertThat(lines(Agenda.of(List.of(phase("a"), phase("b"), phase("c")), pace, FRIDAY)))
          .containsExactly(
              "a 2026-03-06 2026-03-10 2",
              "b 2026-03-11 2026-03-12 2",
              "c 2026-03-13 2026-03-16 2");
    }

    @Test
    void a_first_day_that_does_not_count_moves_on() {
      LocalDate saturday = LocalDate.parse("2026-03-07");

      assertThat(lines(Agenda.of(List.of(phase("a")), TWO_DAYS, saturday)))
          .containsExactly("a 2026-03-09 2026-03-10 2");
    }

    @Test
    void days_begin_and_end_at_midnight_in_the_zone_also_when_the_clock_changes() {
      Pace pace = TWO_DAYS.withDays(1).withWorkingDays(DayOfWeek.values());
      LocalDate saturday = LocalDate.parse("2026-03-28");
      Agenda agenda = Agenda.of(List.of(phase("a"), phase("b")), pace, saturday);

      assertThat(agenda)
          .isEqualTo(
              new Agenda(
                  Instant.parse("2026-03-27T23:00:00Z"),
                  List.of(
                      day("a", "2026-03-27T23:00:00Z", "2026-03-28T23:00:00Z"),
                      day("b", "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z"))));
      assertThat(agenda.length()).isEqualTo(Duration.ofDays(2));
      assertThat(agenda.planned()).isEqualTo(Duration.ofDays(2));
    }

    private static Item day(String phase, String start, String end) {
      return new Item(
          phase,
          LocalizedText.plain(phase),
          1,
          Instant.parse(start),
          Instant.parse(end),
          Duration.ofDays(1),
          Duration.ofDays(1),
          Reason.PLANNED,
          false);
    }

    @Test
    void what_nobody_is_there_for_gets_no_day() {
      Entry atMost = new Entry("c", LocalizedText.plain("c"), null, null, Duration.ZERO, false);

      Agenda agenda =
          Agenda.of(List.of(phase("a"), entry("b", 0, false), atMost), TWO_DAYS, MONDAY);

      assertThat(agenda.items())
          .extracting(item -> item.length().toDays())
          .containsExactly(2L, 0L, 0L);
      assertThat(agenda.end()).isEqualTo(agenda.items().get(0).end());
    }

    @Test
    void it_does_not_go_on_for_ever() {
      LocalDate[] ages = MONDAY.datesUntil(MONDAY.plusDays(10_000)).toArray(LocalDate[]::new);

      assertThatThrownBy(
              () -> Agenda.of(List.of(phase("a")), TWO_DAYS.withFree(Set.of(ages)), MONDAY))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("an agenda may take at most 10,000 days");
    }
  }

  @Nested
  class Between_two_dates {
    private final LocalDate nextFriday = LocalDate.parse("2026-03-13");

    @Test
    void all_days_that_count_are_given_out() {
      assertThat(
              lines(
                  agenda(TWO_DAYS, MONDAY, nextFriday, POLICY, phase("a"), phase("b"), phase("c"))))
          .containsExactly(
              "a 2026-03-02 2026-03-05 4",
              "b 2026-03-06 2026-03-10 3",
              "c 2026-03-11 2026-03-13 3");
    }

    @Test
    void fewer_days_squeeze_and_an_item_says_so() {
      Agenda agenda = agenda(TWO_DAYS, MONDAY, FRIDAY, POLICY, phase("a"), phase("b"), phase("c"));

      assertThat(agenda.items())
          .extracting(Item::reason)
          .containsExactly(Reason.SQUEEZED, Reason.PLANNED, Reason.PLANNED);
      assertThat(agenda.items().get(0).why().in("nl"))
          .isEqualTo("1 dag in plaats van 2 dagen, zodat alles past.");
    }

    @Test
    void a_first_and_last_day_that_do_not_count_move_inwards() {
      assertThat(
              agenda(
                  TWO_DAYS,
                  LocalDate.parse("2026-02-28"),
                  LocalDate.parse("2026-03-08"),
                  POLICY,
                  phase("a"),
                  phase("b")))
          .isEqualTo(agenda(TWO_DAYS, MONDAY, FRIDAY, POLICY, phase("a"), phase("b")));
    }

    @Test
    void a_phase_gives_way_in_whole_days_and_keeps_one() {
      Pace pace = TWO_DAYS.withDays(3).withExceptions(Map.of("one", 1));
      Entry[] entries = {phase("one"), phase("a")};

      Plan.DoesNotFit few = misfit(pace, MONDAY, MONDAY, POLICY, entries);
      Plan.DoesNotFit many = misfit(pace, MONDAY, nextFriday, POLICY.withMostPercent(150), entries);

      assertThat(few.shortest()).isEqualTo(Duration.ofDays(1 + 2));
      assertThat(many.longest()).isEqualTo(Duration.ofDays(1 + 4));
      assertThat(few.why().in("en"))
          .isEqualTo(
              "Does not fit into 1 day: even at its shortest it takes 3 days in all. That is 2 days"
                  + " too long.");
    }

    @Test
    void phases_that_may_not_be_touched_keep_their_days() {
      assertThat(
              lines(
                  agenda(
                      TWO_DAYS,
                      MONDAY,
                      LocalDate.parse("2026-03-04"),
                      POLICY.withUntouched("a"),
                      phase("a"),
                      phase("b"))))
          .containsExactly("a 2026-03-02 2026-03-03 2", "b 2026-03-04 2026-03-04 1");
    }

    @Test
    void breaks_and_the_grain_are_for_meetings() {
      PlanningPolicy meeting =
          POLICY
              .withGrain(Duration.ofHours(7))
              .withBreaks(new Break.AfterPhase("a", Duration.ofMinutes(10)));

      assertThat(agenda(TWO_DAYS, MONDAY, FRIDAY, meeting, phase("a"), phase("b")))
          .isEqualTo(agenda(TWO_DAYS, MONDAY, FRIDAY, POLICY, phase("a"), phase("b")));
    }

    @Test
    void optional_phases_are_left_out_where_needed_or_offered() {
      Entry extra = entry("extra", null, true);
      Entry[] entries = {phase("a"), extra, phase("b")};
      LocalDate tuesday = LocalDate.parse("2026-03-03");

      assertThat(misfit(TWO_DAYS, MONDAY, tuesday, POLICY, entries).leaveOut())
          .containsExactly(extra);
      Agenda agenda =
          agenda(TWO_DAYS, MONDAY, tuesday, POLICY.withLeaveOut(LeaveOut.IF_NEEDED), entries);
      assertThat(agenda.items())
          .extracting(Item::reason)
          .containsExactly(Reason.SQUEEZED, Reason.LEFT_OUT, Reason.SQUEEZED);
      assertThat(agenda.items().get(1).start()).isEqualTo(agenda.items().get(0).end());
      assertThat(agenda.items().get(1).end()).isEqualTo(agenda.items().get(0).end());
    }

    @Test
    void it_does_not_fit_where_no_day_counts() {
      LocalDate saturday = LocalDate.parse("2026-03-07");

      assertThat(misfit(TWO_DAYS, saturday, saturday.plusDays(1), POLICY, phase("a")))
          .isEqualTo(
              new Plan.DoesNotFit(
                  Duration.ZERO, Duration.ofDays(1), Duration.ofDays(4), List.of()));
      assertThat(misfit(TWO_DAYS, FRIDAY, MONDAY, POLICY, phase("a")).shortBy())
          .isEqualTo(Duration.ofDays(1));
    }

    @Test
    void more_than_ten_thousand_days_are_an_error() {
      assertThat(misfit(TWO_DAYS, MONDAY, MONDAY.plusDays(9_999), POLICY, phase("a")).overBy())
          .isPositive();
      assertThatThrownBy(() -> misfit(TWO_DAYS, MONDAY, MONDAY.plusDays(10_000), POLICY))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("an agenda may take at most 10,000 days");
    }
  }

  @Nested
  class A_pace {
    @Test
    void is_from_Monday_to_Friday() {
      assertThat(TWO_DAYS.counts(FRIDAY)).isTrue();
      assertThat(TWO_DAYS.counts(FRIDAY.plusDays(1))).isFalse();
      assertThat(TWO_DAYS.counts(MONDAY.minusDays(1))).isFalse();
      assertThat(TWO_DAYS.withFree(Set.of(FRIDAY)).counts(FRIDAY)).isFalse();
      assertThat(TWO_DAYS.daysOf("a")).isEqualTo(2);
    }

    @Test
    void needs_days_and_a_zone() {
      assertThatThrownBy(() -> Pace.builder().build())
          .isInstanceOf(InvalidDefinitionException.class)
          .hasMessage(
              """
              incomplete definition has 2 problems:
              - 'days' is missing
              - 'zone' is missing\
              """);
    }

    @Test
    void lists_all_that_is_out_of_range() {
      assertThatThrownBy(
              () ->
                  Pace.builder()
                      .days(0)
                      .putExceptions("a", 367)
                      .workingDays(List.of())
                      .zone(AMSTERDAM)
                      .build())
          .isInstanceOf(InvalidDefinitionException.class)
          .hasMessage(
              """
              pace has 3 problems:
              - 'days' must be 1 to 366 but is 0
              - every exception must be 1 to 366 days
              - at least one day of the week must count\
              """);
    }
  }
}
