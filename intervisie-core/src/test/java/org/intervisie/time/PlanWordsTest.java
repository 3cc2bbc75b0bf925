package org.intervisie.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intervisie.time.InMinutes.NINE;
import static org.intervisie.time.InMinutes.POLICY;
import static org.intervisie.time.InMinutes.agenda;
import static org.intervisie.time.InMinutes.entry;
import static org.intervisie.time.InMinutes.misfit;
import static org.intervisie.time.InMinutes.planned;

import java.time.Duration;
import java.util.List;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.Agenda.Entry;
import org.intervisie.time.Agenda.Item;
import org.intervisie.time.Agenda.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a planner says to people. */
class PlanWordsTest {
  @Nested
  class An_item_says_why {
    private final Agenda less = agenda(20, POLICY, planned("a", 15), planned("b", 15));

    private void says(Item item, String dutch, String english) {
      assertThat(item.why()).isEqualTo(LocalizedText.of("nl", dutch).and("en", english));
    }

    @Test
    void it_has_its_planned_time() {
      says(
          agenda(1, POLICY, planned("a", 1)).items().get(0),
          "Zoals gepland: 1 minuut.",
          "As planned: 1 minute.");
    }

    @Test
    void no_time_is_set() {
      Agenda open = Agenda.of(NINE, List.of(entry("a", null, null, null, false)));

      says(open.items().get(0), "Hier staat geen tijd voor.", "No time is set for this.");
    }

    @Test
    void it_is_squeezed() {
      says(
          less.items().get(0),
          "10 minuten in plaats van 15, zodat alles past.",
          "10 minutes instead of 15, so that everything fits.");
    }

    @Test
    void it_is_stretched() {
      says(
          agenda(25, POLICY, planned("a", 20)).items().get(0),
          "25 minuten in plaats van 20, want er is tijd over.",
          "25 minutes instead of 20, as there is time to spare.");
    }

    @Test
    void it_shares_what_is_left() {
      Entry open = entry("a", null, null, null, false);

      says(
          agenda(25, POLICY, open).items().get(0),
          "Hier staat geen vaste tijd voor; het krijgt 25 minuten.",
          "No fixed time is set; it gets 25 minutes.");
      says(
          agenda(0, POLICY.withLeast(Duration.ZERO), open).items().get(0),
          "Hier is geen tijd voor over.",
          "There is no time left for this.");
    }

    @Test
    void it_is_left_out() {
      says(
          agenda(10, POLICY, planned("a", 10), entry("b", null, null, null, true)).items().get(1),
          "Vervalt deze keer.",
          "Left out this time.");
    }

    @Test
    void it_is_over() {
      says(done(10, 10), "Duurde 10 minuten, zoals gepland.", "Took 10 minutes, as planned.");
      says(done(12, 10), "Duurde 12 minuten; gepland was 10.", "Took 12 minutes; the plan was 10.");
      says(done(12, null), "Duurde 12 minuten.", "Took 12 minutes.");
    }

    private static Item done(int minutes, @Nullable Integer planned) {
      Entry entry = entry("a", null, planned, null, false);
      return Item.of(entry, 1, NINE, Duration.ofMinutes(minutes), Reason.DONE);
    }

    @Test
    void in_days_hours_minutes_and_seconds() {
      PlanningPolicy days = POLICY.withGrain(Duration.ofDays(1));
      Duration long3 = Duration.ofDays(3).plusHours(2).plusMinutes(1).plusSeconds(5);
      Entry week = new Entry("a", LocalizedText.plain("A"), Duration.ofDays(2), false);
      Plan plan = Agenda.plan(List.of(week), NINE, long3, days);

      says(
          ((Plan.Planned) plan).agenda().items().get(0),
          "3 dagen, 2 uur, 1 minuut en 5 seconden in plaats van 2 dagen, want er is tijd"
              + " over.",
          "3 days, 2 hours, 1 minute and 5 seconds instead of 2 days, as there is time to"
              + " spare.");
    }

    @Test
    void with_a_name_for_documents() {
      assertThat(Reason.values())
          .extracting(Reason::id)
          .containsExactly(
              "planned",
              "squeezed",
              "stretched",
              "shared-out",
              "left-out",
              "break",
              "done",
              "running-over");
    }
  }

  @Nested
  class What_does_not_fit {
    private void says(Plan.DoesNotFit plan, String dutch, String english) {
      assertThat(plan.why()).isEqualTo(LocalizedText.of("nl", dutch).and("en", english));
    }

    @Test
    void says_how_much_is_missing() {
      says(
          misfit(12, POLICY, planned("a", 10), planned("b", 20)),
          "Past niet in 12 minuten: ook op zijn kortst duurt alles samen 15 minuten. Dat is 3"
              + " minuten te lang.",
          "Does not fit into 12 minutes: even at its shortest it takes 15 minutes in all. That is 3"
              + " minutes too long.");
    }

    @Test
    void says_how_much_is_left() {
      says(
          misfit(90, POLICY, planned("a", 10), planned("b", 20)),
          "Vult geen 90 minuten: ook op zijn langst duurt alles samen 60 minuten. Dat is 30 minuten"
              + " te kort.",
          "Does not fill 90 minutes: even at its longest it takes 60 minutes in all. That is 30"
              + " minutes too short.");
    }

    @Test
    void says_that_no_time_is_left() {
      says(
          misfit(-1, POLICY, planned("a", 10)),
          "Er is geen tijd meer: ook op zijn kortst duurt alles samen 5 minuten.",
          "There is no time left: even at its shortest it takes 5 minutes in all.");
    }

    @Test
    void says_what_could_be_left_out() {
      Plan.DoesNotFit plan =
          misfit(
              19,
              POLICY,
              planned("a", 20),
              entry("b", null, 10, null, true),
              entry("c", null, 20, null, true),
              entry("d", null, 10, null, true));

      says(
          plan,
          "Past niet in 19 minuten: ook op zijn kortst duurt alles samen 30 minuten. Dat is 11"
              + " minuten te lang. Zonder 'Fase c' en 'Fase d' past het wel.",
          "Does not fit into 19 minutes: even at its shortest it takes 30 minutes in all. That is"
              + " 11 minutes too long. Without 'Phase c' and 'Phase d' it does fit.");
    }
  }
}
