package org.intervisie.time;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.Agenda.Entry;
import org.jspecify.annotations.Nullable;

/** Entries and plans in minutes, for tests that are told in minutes. */
final class InMinutes {
  static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
  static final PlanningPolicy POLICY = PlanningPolicy.defaults();

  static Entry planned(String phase, int minutes) {
    return entry(phase, null, minutes, null, false);
  }

  static Entry entry(
      String phase,
      @Nullable Integer shortest,
      @Nullable Integer planned,
      @Nullable Integer longest,
      boolean optional) {
    return new Entry(
        phase,
        LocalizedText.of("nl", "Fase " + phase).and("en", "Phase " + phase),
        minutes(shortest),
        minutes(planned),
        minutes(longest),
        optional);
  }

  static @Nullable Duration minutes(@Nullable Integer minutes) {
    return minutes == null ? null : Duration.ofMinutes(minutes);
  }

  static Plan plan(int minutes, PlanningPolicy policy, Entry... entries) {
    return Agenda.plan(List.of(entries), NINE, Duration.ofMinutes(minutes), policy);
  }

  static Agenda agenda(int minutes, PlanningPolicy policy, Entry... entries) {
    return ((Plan.Planned) plan(minutes, policy, entries)).agenda();
  }

  static Plan.DoesNotFit misfit(int minutes, PlanningPolicy policy, Entry... entries) {
    return (Plan.DoesNotFit) plan(minutes, policy, entries);
  }

  static List<Long> minutes(Agenda agenda) {
    return agenda.items().stream().map(item -> item.length().toMinutes()).toList();
  }

  static List<Long> seconds(Agenda agenda) {
    return agenda.items().stream().map(item -> item.length().toSeconds()).toList();
  }

  private InMinutes() {}
}
