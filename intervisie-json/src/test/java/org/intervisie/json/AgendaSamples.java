package org.intervisie.json;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.Agenda;
import org.intervisie.time.Agenda.Entry;
import org.intervisie.time.Agenda.Item;
import org.intervisie.time.Agenda.Reason;
import org.intervisie.time.Plan;
import org.jspecify.annotations.Nullable;

/** The agendas and plans that the golden files hold. */
final class AgendaSamples {
  private static final LocalizedText QUESTIONS =
      LocalizedText.of("nl", "Vragen").and("en", "Questions");

  private AgendaSamples() {}

  /** A meeting that is under way, with every reason. */
  static Agenda inOneSitting() {
    String now = "2026-03-01T09:12:40.500Z";
    return agenda(
        item("case", "Case", "2026-03-01T09:00:00Z", now, "PT10M", "PT11M40.5S", Reason.DONE),
        optional(item("recap", "Recap", now, now, "PT5M", "PT0S", Reason.LEFT_OUT)),
        new Item(
            "questions",
            QUESTIONS,
            1,
            Instant.parse(now),
            Instant.parse("2026-03-01T09:27:40.500Z"),
            Duration.ofMinutes(20),
            Duration.ofMinutes(15),
            Reason.SQUEEZED,
            false),
        new Item(
            "questions",
            LocalizedText.of("nl", "Pauze").and("en", "Break"),
            1,
            Instant.parse("2026-03-01T09:27:40.500Z"),
            Instant.parse("2026-03-01T09:32:40.500Z"),
            Duration.ofMinutes(5),
            Duration.ofMinutes(5),
            Reason.BREAK,
            false),
        item(
            "associate",
            "Associate",
            "2026-03-01T09:32:40.500Z",
            "2026-03-01T09:42:40.500Z",
            "PT10M",
            "PT10M",
            Reason.PLANNED),
        optional(
            item(
                "advise",
                "Advise",
                "2026-03-01T09:42:40.500Z",
                "2026-03-01T09:54:40.500Z",
                "PT10M",
                "PT12M",
                Reason.STRETCHED)),
        item(
            "look-back",
            "Look back",
            "2026-03-01T09:54:40.500Z",
            "2026-03-01T10:00:00Z",
            null,
            "PT5M19.5S",
            Reason.SHARED_OUT),
        item(
            "close",
            "Close",
            "2026-03-01T10:00:00Z",
            "2026-03-01T10:06:00Z",
            "PT5M",
            "PT6M",
            Reason.RUNNING_OVER));
  }

  /** Two sittings; a phase of the second takes two working days, around a weekend. */
  static Agenda inTwoSittings() {
    return agenda(
        item(
            "collect",
            "Collect",
            "2026-03-01T09:00:00Z",
            "2026-03-01T09:45:00Z",
            "PT45M",
            "PT45M",
            Reason.PLANNED),
        inSitting(
            2,
            item(
                "associate",
                "Associate",
                "2026-03-06T09:00:00Z",
                "2026-03-09T17:00:00Z",
                "PT24H",
                "PT48H",
                Reason.STRETCHED)),
        inSitting(
            2,
            item(
                "recite",
                "Recite",
                "2026-03-09T17:00:00Z",
                "2026-03-09T17:00:00Z",
                null,
                "PT0S",
                Reason.PLANNED)));
  }

  static Plan.DoesNotFit tooShort() {
    return doesNotFit("PT40M", "PT1H5M", "PT2H", "recite", "associate");
  }

  static Plan.DoesNotFit tooLong() {
    return doesNotFit("PT3H", "PT1H5M", "PT2H");
  }

  static Plan.DoesNotFit doesNotFit(
      String length, String shortest, @Nullable String longest, String... leaveOut) {
    List<Entry> entries =
        List.of(leaveOut).stream()
            .map(id -> new Entry(id, LocalizedText.plain("The phase " + id), null, true))
            .toList();
    return new Plan.DoesNotFit(
        Duration.parse(length),
        Duration.parse(shortest),
        longest == null ? null : Duration.parse(longest),
        entries);
  }

  private static Agenda agenda(Item... items) {
    return new Agenda(items[0].start(), List.of(items));
  }

  private static Item item(
      String phase,
      String title,
      String start,
      String end,
      @Nullable String planned,
      String length,
      Reason reason) {
    return new Item(
        phase,
        LocalizedText.plain(title),
        1,
        Instant.parse(start),
        Instant.parse(end),
        planned == null ? null : Duration.parse(planned),
        Duration.parse(length),
        reason,
        false);
  }

  private static Item optional(Item item) {
    return copy(item, item.sitting(), true);
  }

  private static Item inSitting(int sitting, Item item) {
    return copy(item, sitting, item.optional());
  }

  private static Item copy(Item item, int sitting, boolean optional) {
    return new Item(
        item.phase(),
        item.title(),
        sitting,
        item.start(),
        item.end(),
        item.planned(),
        item.length(),
        item.reason(),
        optional);
  }
}
