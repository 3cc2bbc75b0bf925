package org.intervisie.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.intervisie.session.Event;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Events are read from the stream, in whatever order and encoding they come. */
class EventReaderProperties {
  private static final JsonMapper MAPPER = new JsonMapper();

  @Provide
  Arbitrary<Event> events() {
    return Values.events();
  }

  @Provide
  Arbitrary<List<Event>> logs() {
    return Values.events().list().ofMaxSize(20);
  }

  @Provide
  Arbitrary<Charset> charsets() {
    return Arbitraries.of(
        StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);
  }

  // Red when the type has to come before what depends on it.
  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void the_order_of_members_does_not_matter(@ForAll("events") Event event, @ForAll Random random) {
    ObjectNode written = (ObjectNode) MAPPER.readTree(IntervisieJson.writeEvent(event));
    List<String> names = new ArrayList<>(written.propertyNames());
    Collections.shuffle(names, random);
    ObjectNode shuffled = MAPPER.createObjectNode();
    names.forEach(name -> shuffled.set(name, written.get(name)));

    assertThat(IntervisieJson.readEvent(shuffled.toPrettyString())).isEqualTo(event);
  }

  // Red when the value of a member that the event does not have is looked at.
  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void members_that_an_event_does_not_have_may_hold_anything(
      @ForAll("events") Event event, @ForAll("anything") JsonNode anything) {
    ObjectNode more = (ObjectNode) MAPPER.readTree(IntervisieJson.writeEvent(event));
    JsonNode before = more.deepCopy();
    for (String name : List.of("colour", "order", "seqs")) {
      more.set(name, anything);
    }
    for (EventMember<?> member : notIn(event)) {
      more.set(member.name(), anything);
    }

    assertThat(IntervisieJson.readEvent(more.toString()))
        .as("%s of %s", more, before)
        .isEqualTo(event);
  }

  /** Members of other events. */
  private static List<EventMember<?>> notIn(Event event) {
    return switch (event.type()) {
      case BEGUN, RESUMED, FINISHED, RECONVENED, SIGNALLED_READY ->
          List.of(EventMember.ROLES, EventMember.CONTRIBUTION, EventMember.TEXT, EventMember.END);
      case CONTRIBUTED -> List.of(EventMember.GROUPS, EventMember.DURATION, EventMember.UNTIL);
      case CYCLE_REPEATED -> List.of(EventMember.FORM);
      default -> List.of(EventMember.CYCLE);
    };
  }

  @Provide
  Arbitrary<JsonNode> anything() {
    return Arbitraries.of(
            "null",
            "7",
            "-1.5e300",
            "true",
            "\"x\"",
            "\"c0\"",
            "[]",
            "[null,[{}]]",
            "{\"a\":{\"seq\":0}}")
        .map(MAPPER::readTree);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void a_stream_is_read_as_a_string_is(
      @ForAll("logs") List<Event> events, @ForAll("charsets") Charset charset) {
    SessionDocument session = new SessionDocument(WholeGrammar.method(), events);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    IntervisieJson.writeSession(session, out);
    String written = out.toString(StandardCharsets.UTF_8);

    assertThat(written).isEqualTo(IntervisieJson.writeSession(session));
    assertThat(
            IntervisieJson.readSessionLeniently(
                new ByteArrayInputStream(written.getBytes(charset)), id -> Optional.empty()))
        .isEqualTo(session);
  }
}
