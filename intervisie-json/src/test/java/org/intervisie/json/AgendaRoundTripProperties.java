package org.intervisie.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.Agenda;
import org.intervisie.time.Agenda.Entry;
import org.intervisie.time.Agenda.Item;
import org.intervisie.time.Agenda.Reason;
import org.intervisie.time.Plan;
import org.intervisie.time.PlanningPolicy;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What was written is read back as an equal agenda, and is written the same way again. */
class AgendaRoundTripProperties {
  private static final Arbitrary<Integer> NANOS =
      Arbitraries.frequencyOf(
          Tuple.of(2, Arbitraries.just(0)),
          Tuple.of(1, Arbitraries.integers().between(0, 999_999_999)));
  private static final Arbitrary<Duration> LENGTH =
      Arbitraries.frequencyOf(
          Tuple.of(1, Arbitraries.just(Duration.ZERO)),
          Tuple.of(1, Arbitraries.just(Duration.ofDays(10_000))),
          Tuple.of(3, seconds(7200)),
          Tuple.of(1, seconds(Duration.ofDays(10_000).toSeconds() - 1)));
  private static final Arbitrary<String> STRING =
      Arbitraries.strings().all().ofMaxLength(12).map(Surrogates::paired);
  private static final Arbitrary<String> WORDING = STRING.filter(text -> !text.isBlank());
  private static final Arbitrary<LocalizedText> TEXT =
      Arbitraries.oneOf(
          WORDING.map(LocalizedText::plain),
          Combinators.combine(WORDING, WORDING)
              .as((nl, en) -> LocalizedText.of("nl", nl).and("en", en)));

  /** An item that does not yet know where it stands: so long after the one before it. */
  private record Part(
      String phase,
      LocalizedText title,
      int sittings,
      Duration gap,
      Duration lasts,
      @Nullable Duration planned,
      Duration length,
      int reason) {

    Item after(Instant before, int sitting) {
      Instant start = before.plus(gap);
      Reason[] reasons = Reason.values();
      return new Item(
          phase,
          title,
          sitting + sittings,
          start,
          start.plus(lasts),
          planned,
          length,
          reasons[reason % reasons.length],
          reason >= reasons.length);
    }
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void any_agenda_comes_back_equal(@ForAll("agendas") Agenda agenda) {
    String json = IntervisieJson.writeAgenda(agenda);

    Agenda read = IntervisieJson.readAgenda(json);

    assertThat(read).isEqualTo(agenda);
    assertThat(IntervisieJson.writeAgenda(read)).isEqualTo(json);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void whatever_is_planned_comes_back_equal_or_says_that_it_does_not_fit(
      @ForAll("entries") List<Entry> entries, @ForAll @IntRange(min = -10, max = 300) int minutes) {
    Plan plan =
        Agenda.plan(entries, Samples.AT, Duration.ofMinutes(minutes), PlanningPolicy.defaults());

    String json = IntervisieJson.writePlan(plan);

    if (plan instanceof Plan.Planned planned) {
      assertThat(IntervisieJson.readAgenda(json)).isEqualTo(planned.agenda());
    } else {
      assertThat(JsonMapper.shared().readTree(json).get("fits").booleanValue()).isFalse();
      assertThatThrownBy(() -> IntervisieJson.readAgenda(json))
          .hasMessageEndingWith("/fits: found a plan that does not fit, expected an agenda");
    }
  }

  @Provide
  Arbitrary<Agenda> agendas() {
    Arbitrary<Part> parts =
        Combinators.combine(
                STRING,
                TEXT,
                Arbitraries.frequency(Tuple.of(8, 0), Tuple.of(2, 1), Tuple.of(1, 7)),
                Arbitraries.frequencyOf(
                    Tuple.of(3, Arbitraries.just(Duration.ZERO)), Tuple.of(1, LENGTH)),
                LENGTH,
                LENGTH.injectNull(0.3),
                LENGTH,
                Arbitraries.integers().between(0, 2 * Reason.values().length - 1))
            .as(Part::new);
    // Early enough for any sum of lengths to end before the year 10000.
    Arbitrary<Instant> starts =
        Combinators.combine(
                Arbitraries.longs()
                    .between(
                        Instant.parse("0000-01-01T00:00:00Z").getEpochSecond(),
                        Instant.parse("9000-01-01T00:00:00Z").getEpochSecond()),
                NANOS)
            .as(Instant::ofEpochSecond);
    return Combinators.combine(starts, parts.list().ofMaxSize(15))
        .as(AgendaRoundTripProperties::agenda);
  }

  @Provide
  Arbitrary<List<Entry>> entries() {
    Arbitrary<Integer> minutes = Arbitraries.integers().between(0, 30);
    return Combinators.combine(
            Arbitraries.of("collect", "associate", "recite"),
            TEXT,
            minutes.map(Duration::ofMinutes).injectNull(0.3),
            Arbitraries.of(true, false))
        .as(Entry::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  private static Agenda agenda(Instant start, List<Part> parts) {
    List<Item> items = new ArrayList<>();
    Instant end = start;
    int sitting = 1;
    for (Part part : parts) {
      Item item = part.after(end, sitting);
      items.add(item);
      end = item.end();
      sitting = item.sitting();
    }
    return new Agenda(start, items);
  }

  private static Arbitrary<Duration> seconds(long most) {
    return Combinators.combine(Arbitraries.longs().between(0, most), NANOS).as(Duration::ofSeconds);
  }
}
