package org.intervisie.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.Agenda.Entry;
import org.intervisie.time.AgendaChange.Change;
import org.intervisie.time.PlanningPolicy.LeaveOut;
import org.junit.jupiter.api.Test;

/** What a change in an agenda comes to, in figures and in words. */
class AgendaChangeTest {
  private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
  private static final PlanningPolicy DEFAULTS = PlanningPolicy.defaults();

  private final Entry tell = entry("tell", "Vertellen", "Telling", 10, false);
  private final Entry judge = entry("judge", "Oordelen", "Judging", 8, false);
  private final Entry drink = entry("drink", "Borrel", "Drinks", 6, true);

  private static Entry entry(
      String phase, String dutch, String english, int minutes, boolean optional) {
    LocalizedText title = LocalizedText.of("nl", dutch).and("en", english);
    return new Entry(phase, title, Duration.ofMinutes(minutes), optional);
  }

  private static Plan plan(PlanningPolicy policy, double minutes, Entry... entries) {
    Duration length = Duration.ofSeconds((long) (60 * minutes));
    return Agenda.plan(List.of(entries), NINE, length, policy);
  }

  private static void says(AgendaChange change, String dutch, String english) {
    assertThat(change.text().in("nl")).isEqualTo(dutch);
    assertThat(change.text().in("en")).isEqualTo(english);
  }

  @Test
  void nothing_changes_between_two_agendas_that_are_the_same() {
    AgendaChange change = new AgendaChange(plan(DEFAULTS, 18, tell, judge), agenda());

    assertThat(change.changes()).isEmpty();
    assertThat(change.later()).isZero();
    says(change, "Er verandert niets.", "Nothing changes.");
  }

  private Plan agenda() {
    return new Plan.Planned(Agenda.of(NINE, List.of(tell, judge)));
  }

  @Test
  void an_earlier_end_takes_time() {
    AgendaChange change = new AgendaChange(agenda(), plan(DEFAULTS, 15, tell, judge));

    assertThat(change.changes())
        .containsExactly(
            new Change("tell", tell.title(), Duration.ofMinutes(10), Duration.ofMinutes(8)),
            new Change("judge", judge.title(), Duration.ofMinutes(8), Duration.ofMinutes(7)));
    assertThat(change.later()).isEqualTo(Duration.ofMinutes(-3));
    says(
        change,
        "'Vertellen' krijgt 2 minuten minder (8 in plaats van 10) en 'Oordelen' 1 minuut minder (7"
            + " in plaats van 8). De bijeenkomst eindigt 3 minuten eerder.",
        "'Telling' gets 2 minutes less (8 instead of 10) and 'Judging' 1 minute less (7 instead of"
            + " 8). The meeting ends 3 minutes earlier.");
  }

  @Test
  void lengths_that_are_no_whole_minutes_are_told_in_full() {
    AgendaChange change = new AgendaChange(agenda(), plan(DEFAULTS, 18.5, tell, judge));

    says(
        change,
        "'Vertellen' krijgt 30 seconden meer (10 minuten en 30 seconden in plaats van 10 minuten)."
            + " De bijeenkomst eindigt 30 seconden later.",
        "'Telling' gets 30 seconds more (10 minutes and 30 seconds instead of 10 minutes)."
            + " The meeting ends 30 seconds later.");
  }

  @Test
  void what_is_left_out_is_dropped() {
    PlanningPolicy leaving = DEFAULTS.withLeaveOut(LeaveOut.IF_NEEDED);
    AgendaChange change =
        new AgendaChange(
            plan(leaving, 24, tell, judge, drink), plan(leaving, 11, tell, judge, drink));

    assertThat(change.changes())
        .contains(new Change("drink", drink.title(), Duration.ofMinutes(6), Duration.ZERO));
    says(
        change,
        "'Vertellen' krijgt 4 minuten minder (6 in plaats van 10) en 'Oordelen' 3 minuten minder (5"
            + " in plaats van 8). 'Borrel' vervalt. De bijeenkomst eindigt 13 minuten eerder.",
        "'Telling' gets 4 minutes less (6 instead of 10) and 'Judging' 3 minutes less (5 instead of"
            + " 8). 'Drinks' is dropped. The meeting ends 13 minutes earlier.");
  }

  @Test
  void breaks_come_and_go_like_phases() {
    PlanningPolicy resting =
        DEFAULTS.withBreaks(new Break.AfterPhase("tell", Duration.ofMinutes(5)));
    AgendaChange gone = new AgendaChange(plan(resting, 23, tell, judge), agenda());
    AgendaChange there = new AgendaChange(agenda(), plan(resting, 23, tell, judge));

    LocalizedText title = LocalizedText.of("nl", "Pauze").and("en", "Break");
    assertThat(gone.changes())
        .containsExactly(new Change("tell", title, Duration.ofMinutes(5), Duration.ZERO));
    says(
        gone,
        "'Pauze' vervalt. De bijeenkomst eindigt 5 minuten eerder.",
        "'Break' is dropped. The meeting ends 5 minutes earlier.");
    says(
        there,
        "'Pauze' krijgt 5 minuten. De bijeenkomst eindigt 5 minuten later.",
        "'Break' gets 5 minutes. The meeting ends 5 minutes later.");
  }

  @Test
  void what_comes_round_is_told_in_one() {
    AgendaChange change =
        new AgendaChange(
            plan(DEFAULTS, 38, tell, judge, tell, tell),
            plan(DEFAULTS, 34, tell, judge, tell, tell));

    assertThat(change.changes())
        .extracting(it -> it.phase() + " " + it.from().toMinutes() + " " + it.to().toMinutes())
        .containsExactly("tell 10 9", "judge 8 7", "tell 10 9", "tell 10 9");
    says(
        change,
        "'Vertellen' krijgt in totaal 3 minuten minder (27 in plaats van 30) en 'Oordelen' 1 minuut"
            + " minder (7 in plaats van 8). De bijeenkomst eindigt 4 minuten eerder.",
        "'Telling' gets 3 minutes less in all (27 instead of 30) and 'Judging' 1 minute less (7"
            + " instead of 8). The meeting ends 4 minutes earlier.");
  }

  @Test
  void what_does_not_fit_any_more_says_by_how_much() {
    Plan fits = plan(DEFAULTS, 24, tell, judge, drink);
    Plan tooShort = plan(DEFAULTS, 10, tell, judge, drink);
    AgendaChange change = new AgendaChange(fits, tooShort);

    assertThat(change.changes()).isEmpty();
    assertThat(change.later()).isNull();
    says(
        change,
        "Dan past de rest niet meer: zelfs als alles zo kort mogelijk duurt, loopt het 2 minuten"
            + " uit. Zonder 'Borrel' past het wel.",
        "Then the rest no longer fits: even with everything as short as can be, it runs 2 minutes"
            + " over. Without 'Drinks' it does fit.");
    says(
        new AgendaChange(tooShort, tooShort),
        "Ook dan past de rest niet: zelfs als alles zo kort mogelijk duurt, loopt het 2 minuten"
            + " uit. Zonder 'Borrel' past het wel.",
        "The rest does not fit then either: even with everything as short as can be, it runs 2"
            + " minutes over. Without 'Drinks' it does fit.");
    says(new AgendaChange(tooShort, fits), "Dan past het weer.", "Then it fits again.");
  }

  @Test
  void too_much_time_says_by_how_much() {
    says(
        new AgendaChange(agenda(), plan(DEFAULTS, 40, tell, judge)),
        "Dan is er te veel tijd: zelfs als alles zo lang mogelijk duurt, is het 4 minuten te vroeg"
            + " klaar.",
        "Then there is too much time: even with everything as long as can be, it ends 4 minutes"
            + " early.");
  }
}
