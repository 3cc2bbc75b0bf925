package org.intervisie.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.intervisie.method.Activity;
import org.intervisie.method.Role;
import org.intervisie.session.Event;
import org.intervisie.session.Session;
import org.intervisie.session.SessionView;
import org.intervisie.testing.Methods;
import org.intervisie.testing.Walk;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * That the JSON of a view holds what the reader may see and no word more. Everything that is said is
 * marked, each time otherwise, so that it is found wherever it may have got to.
 */
class ViewSecrecyProperties {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Pattern MARK = Pattern.compile("⟨[a-z]+-\\d+⟩");
  private static final String DIARY = "diary";
  private static final Set<String> SAID = Set.of("text", "label", "reason", "despite", "basis");

  @Provide
  Arbitrary<Walk> walks() {
    return Walk.any();
  }

  /** Through methods in which everyone may keep a diary all along. */
  @Provide
  Arbitrary<Walk> walksWithDiaries() {
    return Walk.of(
        Methods.any()
            .map(
                method ->
                    method.withAlways(
                        Activity.writes(DIARY)
                            .roles(method.roles().stream().map(Role::id).toList())
                            .keptToOneself()
                            .build())));
  }

  // Red when Viewing shows the text of what was withdrawn.
  @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(StatisticsReportMode.OFF)
  void the_json_of_a_view_holds_the_words_that_its_reader_may_see_and_no_others(
      @ForAll("walks") Walk walk) {
    Session session = walk.open();
    boolean hidden = false;
    Set<String> said = new HashSet<>();
    for (Event event : marked(walk)) {
      session = session.evolve(event);
      if (event instanceof Event.Contributed) {
        said.add(mark("text", event));
      }
      for (String reader : SessionRoundTripProperties.everyone(session)) {
        SessionView view = session.view(reader);

        String json = IntervisieJson.writeView(view);

        assertThat(marks(json)).isEqualTo(visible(view));
        hidden |= !marks(json).containsAll(said);
      }
    }
    Statistics.collect(hidden);
    Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
  }

  // Red when Seeing shows a contribution to the one who recorded it.
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(StatisticsReportMode.OFF)
  void the_json_of_a_view_holds_nothing_that_another_keeps_to_himself_or_herself(
      @ForAll("walksWithDiaries") Walk walk) {
    List<Event> events = marked(walk);
    Session session = Session.replay(walk.method(), events);
    boolean any = false;
    for (String reader : SessionRoundTripProperties.everyone(session)) {
      String json = IntervisieJson.writeView(session.view(reader));
      for (Event event : events) {
        if (event instanceof Event.Contributed said
            && said.kind().equals(DIARY)
            && !said.author().equals(reader)) {
          any = true;
          assertThat(marks(json)).doesNotContain(mark("text", said));
          assertThat(marks(json)).doesNotContain(mark("label", said));
          assertThat(listed(json)).doesNotContain(said.contribution().toString());
        }
      }
    }
    Statistics.collect(any);
    Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
  }

  // Red when ViewWriter gives who recorded it as the author, or lists all that was chosen.
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void the_json_of_a_view_names_the_authors_of_what_its_reader_may_see_and_no_others(
      @ForAll("walks") Walk walk) {
    List<Event> events = marked(walk);
    Session session = Session.replay(walk.method(), events);
    for (String reader : SessionRoundTripProperties.everyone(session)) {
      SessionView view = session.view(reader);
      List<String> seen = view.contributions().stream().map(one -> one.id().toString()).toList();

      String json = IntervisieJson.writeView(view);

      assertThat(JSON.readTree(json).findValuesAsString("author")).isEqualTo(authors(events, seen));
      assertThat(listed(json)).isEqualTo(Set.copyOf(seen));
    }
  }

  // Red when EventWriter leaves out labels.
  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void the_json_of_a_session_holds_every_word(@ForAll("walks") Walk walk) {
    Session session = Session.replay(walk.method(), marked(walk));
    Set<String> said = new HashSet<>();
    walk.end().events().forEach(event -> said.addAll(marks(event)));

    assertThat(marks(IntervisieJson.writeSession(session))).isEqualTo(said);
  }

  /** The same meeting, but whatever anyone says is said in words of its own. */
  private static List<Event> marked(Walk walk) {
    List<Event> marked = new ArrayList<>();
    for (Event event : walk.end().events()) {
      ObjectNode json = (ObjectNode) JSON.readTree(IntervisieJson.writeEvent(event));
      if (event instanceof Event.Contributed) {
        json.put("text", "");
      }
      for (String member : List.copyOf(json.propertyNames())) {
        if (SAID.contains(member)) {
          json.put(member, mark(member, event));
        }
      }
      marked.add(IntervisieJson.readEvent(json.toString()));
    }
    return marked;
  }

  private static Set<String> marks(String json) {
    return MARK.matcher(json).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  /** What takes the place of the words in an event. */
  private static Set<String> marks(Event event) {
    Set<String> marks = new HashSet<>();
    for (RecordComponent component : event.getClass().getRecordComponents()) {
      String member = component.getName();
      if (SAID.contains(member) && (member.equals("text") || value(component, event) != null)) {
        marks.add(mark(member, event));
      }
    }
    return marks;
  }

  private static @Nullable Object value(RecordComponent component, Event event) {
    try {
      return component.getAccessor().invoke(event);
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static String mark(String member, Event event) {
    return "⟨" + member + "-" + event.seq() + "⟩";
  }

  private static Set<String> visible(SessionView view) {
    return view.contributions().stream()
        .filter(seen -> !seen.withdrawn())
        .flatMap(
            seen -> Stream.of(Optional.ofNullable(seen.text()), Optional.ofNullable(seen.label())))
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  /** The ids of all contributions that are in it, but for those that others are about. */
  private static Set<String> listed(String json) {
    JsonNode view = JSON.readTree(json);
    Set<String> ids = new HashSet<>(view.get("contributions").findValuesAsString("id"));
    view.get("chosen").forEach(id -> ids.add(id.asString()));
    return ids;
  }

  private static List<String> authors(List<Event> events, List<String> contributions) {
    return events.stream()
        .filter(Event.Contributed.class::isInstance)
        .map(Event.Contributed.class::cast)
        .filter(said -> contributions.contains(said.contribution().toString()))
        .map(Event.Contributed::author)
        .toList();
  }
}
