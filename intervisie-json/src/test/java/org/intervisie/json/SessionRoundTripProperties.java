package org.intervisie.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.intervisie.method.Method;
import org.intervisie.session.Command;
import org.intervisie.session.Event;
import org.intervisie.session.Session;
import org.intervisie.testing.Walk;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever happened in a meeting is read back strictly, as the log of an equal session, and is written
 * the same way again, to the byte.
 */
class SessionRoundTripProperties {
  private static final JsonMapper WILFUL = Mappers.wilful();

  @Provide
  Arbitrary<Walk> walks() {
    return Walk.of(WordyMethods.any());
  }

  // Red when EventReader passes over despite.
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void any_session_comes_back_equal(@ForAll("walks") Walk walk) {
    Session session = walk.end();
    String json = IntervisieJson.writeSession(session);

    SessionDocument read = IntervisieJson.readSession(json, id -> Optional.empty());

    assertThat(replayed(read)).isEqualTo(session);
    assertThat(IntervisieJson.writeSession(read)).isEqualTo(json);
    assertThat(IntervisieJson.readSessionLeniently(json, id -> Optional.empty())).isEqualTo(read);
    assertThat(IntervisieJson.readEvents(IntervisieJson.writeEvents(session.events())))
        .isEqualTo(session.events());
  }

  // Red when SessionCodec writes another id.
  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void any_session_comes_back_equal_with_its_method_kept_elsewhere(@ForAll("walks") Walk walk) {
    Session session = walk.end();
    Method method = session.method();
    Function<String, Optional<Method>> known =
        id -> id.equals(method.id()) ? Optional.of(method) : Optional.empty();
    String json = IntervisieJson.writeSession(method.id(), session.events());

    SessionDocument read = IntervisieJson.readSession(json, known);

    assertThat(replayed(read)).isEqualTo(session);
    assertThat(IntervisieJson.writeSession(method.id(), read.events())).isEqualTo(json);
    assertThat(IntervisieJson.readSession(stream(json), known)).isEqualTo(read);
    assertThat(Mappers.wilful(known).readValue(json, SessionDocument.class)).isEqualTo(read);
    assertThat(Schemas.errors(DocumentSchema.SESSION, json)).isEmpty();
  }

  // Red when a stream is read as ISO 8859-1.
  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void any_session_comes_back_equal_through_a_stream(@ForAll("walks") Walk walk) {
    Session session = walk.end();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    IntervisieJson.writeSession(new SessionDocument(session.method(), session.events()), out);
    String json = out.toString(StandardCharsets.UTF_8);

    assertThat(json).isEqualTo(IntervisieJson.writeSession(session));
    assertThat(replayed(IntervisieJson.readSession(stream(json), id -> Optional.empty())))
        .isEqualTo(session);
  }

  // Red when the module writes a session without its method.
  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void any_session_comes_back_equal_through_a_mapper_that_names_and_sorts_otherwise(
      @ForAll("walks") Walk walk) {
    Session session = walk.end();
    String json = WILFUL.writeValueAsString(session);

    assertThat(json).isEqualTo(IntervisieJson.writeSession(session));
    assertThat(replayed(WILFUL.readValue(json, SessionDocument.class))).isEqualTo(session);
  }

  // Red when the schema wants a turn in phase-opened.
  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void any_session_is_written_as_a_valid_document(@ForAll("walks") Walk walk) {
    assertThat(Schemas.errors(DocumentSchema.SESSION, IntervisieJson.writeSession(walk.end())))
        .isEmpty();
  }

  // Red when SessionCodec takes a session without events for no session.
  @Property(tries = 12, edgeCases = EdgeCasesMode.NONE)
  void a_session_comes_back_equal_from_however_few_of_its_events(@ForAll("walks") Walk walk) {
    List<Event> events = walk.end().events();
    for (int length = 0; length < events.size(); length++) {
      Session early = Session.replay(walk.method(), events.subList(0, length));

      String json = IntervisieJson.writeSession(early);

      assertThat(replayed(IntervisieJson.readSession(json, id -> Optional.empty())))
          .isEqualTo(early);
    }
  }

  // Red when SessionCodec refuses participant-1, which stands for who was redacted.
  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  void a_redacted_session_comes_back_equal(@ForAll("walks") Walk walk) {
    Session session = walk.end();
    for (String participant : everyone(session)) {
      Session redacted = Session.replay(session.method(), session.redact(participant));

      String json = IntervisieJson.writeSession(redacted);

      assertThat(replayed(IntervisieJson.readSession(json, id -> Optional.empty())))
          .isEqualTo(redacted);
    }
  }

  // Red when CommandReader passes over basis.
  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void any_command_that_is_accepted_comes_back_equal(@ForAll("walks") Walk walk) {
    for (Walk.Step step : walk.steps()) {
      if (step.isAccepted()) {
        Command command = step.command();

        assertThat(IntervisieJson.readCommand(IntervisieJson.writeCommand(command)))
            .isEqualTo(command);
      }
    }
  }

  // Red when EventWriter puts strings into a set that tells them apart by identity.
  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void equal_sessions_are_written_the_same_however_they_came_to_be(@ForAll("walks") Walk walk) {
    Session lived = walk.end();
    List<Event> copies = new ArrayList<>();
    lived.events().forEach(event -> copies.add(IntervisieJson.readEvent(json(event))));

    Session replayed = Session.replay(walk.method(), copies);

    assertThat(replayed).isEqualTo(lived);
    assertThat(IntervisieJson.writeSession(replayed)).isEqualTo(IntervisieJson.writeSession(lived));
    for (String participant : everyone(lived)) {
      assertThat(IntervisieJson.writeView(replayed.view(participant)))
          .isEqualTo(IntervisieJson.writeView(lived.view(participant)));
    }
  }

  /** Everyone who ever came in. */
  static List<String> everyone(Session session) {
    return session.events().stream()
        .filter(Event.Joined.class::isInstance)
        .map(event -> ((Event.Joined) event).participant())
        .distinct()
        .toList();
  }

  private static Session replayed(SessionDocument document) {
    return Session.replay(document.method(), document.events());
  }

  private static ByteArrayInputStream stream(String json) {
    return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
  }

  private static String json(Event event) {
    return IntervisieJson.writeEvent(event);
  }
}
