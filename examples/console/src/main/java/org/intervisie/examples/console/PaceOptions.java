package org.intervisie.examples.console;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intervisie.method.Method;
import org.intervisie.text.InvalidDefinitionException;
import org.intervisie.time.Pace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How fast a group goes that writes instead of meets, as the command line says it. */
final class PaceOptions {
  @Option(
      names = "--days-per-phase",
      paramLabel = "N",
      description = "lay it over days, N for each phase, Monday to Friday")
  private @Nullable Integer daysPerPhase;

  @Option(
      names = "--days",
      paramLabel = "PHASE=N",
      description = "a phase that takes N days instead; may be repeated")
  private Map<String, Integer> days = new LinkedHashMap<>();

  @Option(
      names = "--free",
      paramLabel = "DATE",
      converter = TimeOptions.DateReader.class,
      description = "a day that does not count; may be repeated")
  private List<LocalDate> free = new ArrayList<>();

  @Option(names = "--every-day", description = "Saturday and Sunday count as well")
  private boolean everyDay;

  /**
   * Whether it goes over days.
   *
   * @throws UnreadableInputException if something is said about days that are not asked for
   */
  boolean isAsked() {
    if (daysPerPhase == null && (!days.isEmpty() || !free.isEmpty() || everyDay)) {
      throw new UnreadableInputException("--days, --free and --every-day go with --days-per-phase");
    }
    return daysPerPhase != null;
  }

  /**
   * The pace.
   *
   * @param zone where a day begins and ends
   * @throws UnreadableInputException if a phase is not there, or a number of days out of its range
   */
  Pace read(Method method, ZoneId zone) {
    days.keySet().forEach(id -> Phases.named(method, "--days", id));
    try {
      Pace.Builder pace = Pace.builder();
      if (everyDay) {
        pace.addWorkingDays(DayOfWeek.values());
      }
      return pace.days(daysPerPhase == null ? 1 : daysPerPhase)
          .putAllExceptions(days)
          .addAllFree(free)
          .zone(zone)
          .build();
    } catch (InvalidDefinitionException e) {
      throw new UnreadableInputException(String.join("; ", e.problems()));
    }
  }
}
