package org.intervisie.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.intervisie.method.Activity;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Role;
import org.intervisie.session.Command;
import org.intervisie.session.ImpossibleEventException;
import org.intervisie.session.Session;
import org.intervisie.text.LocalizedText;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A session whose log cannot have happened is refused, unless it is read leniently. */
class ImpossibleSessionsTest {
  private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
  private static final LocalizedText TEXT = LocalizedText.plain("x");
  private static final Method METHOD =
      Method.of("two-phases")
          .title(TEXT)
          .role(Role.of(Role.FACILITATOR).title(TEXT))
          .role(Role.of(Role.MEMBER).title(TEXT))
          .phase(Phase.of("ask").title(TEXT).with(Activity.says(Kind.QUESTION).by(Role.MEMBER)))
          .phase(Phase.of("tell").title(TEXT).with(Activity.says(Kind.ADVICE).by(Role.MEMBER)))
          .build();

  /** Something of an application, with a session in it. */
  record Folder(String name, SessionDocument meeting) {}

  private static Session session() {
    return Session.open(METHOD)
        .handle(Command.join("anna", Role.FACILITATOR), NOW)
        .handle(Command.join("bram"), NOW)
        .handle(Command.begin("anna"), NOW)
        .handle(Command.contribute("bram", Kind.QUESTION).withText("Zeg ik niet"), NOW)
        .handle(Command.advance("anna"), NOW);
  }

  /** A document with each event on a line of its own, the first on line 2. */
  private static String document() {
    Session session = session();
    return IntervisieJson.writeSession(session.method().id(), session.events())
        .replace("\"events\":[{", "\"events\":[\n{")
        .replace("},{\"seq\"", "},\n{\"seq\"");
  }

  /** Bram gives advice while only questions are asked. */
  private static String tampered() {
    return document().replace("\"kind\":\"question\"", "\"kind\":\"advice\"");
  }

  private static Optional<Method> known(String id) {
    return Optional.of(METHOD).filter(method -> method.id().equals(id));
  }

  @Test
  void what_happened_is_read() {
    SessionDocument read = IntervisieJson.readSession(document(), ImpossibleSessionsTest::known);

    assertThat(Session.replay(read.method(), read.events())).isEqualTo(session());
  }

  @Test
  void the_first_impossible_event_is_told_with_its_place_and_number_and_why() {
    UnreadableDocumentException refused =
        catchThrowableOfType(
            UnreadableDocumentException.class,
            () -> IntervisieJson.readSession(tampered(), ImpossibleSessionsTest::known));

    assertThat(refused)
        .hasMessage(
            """
            line 6, column 1, /events/4: found an event that cannot have happened, expected one \
            that can follow those before it:
            - event 5 (contributed, by 'bram', contribution c1, kind 'advice', text (11 \
            characters)) cannot have happened in phase 'ask': that is not part of this phase. \
            Possible instead: leave, contribute 'question', say 'I am done'.\
            """);
    assertThat(refused.pointer()).isEqualTo("/events/4");
    assertThat(refused)
        .cause()
        .isInstanceOfSatisfying(
            ImpossibleEventException.class, cause -> assertThat(cause.seq()).isEqualTo(5));
  }

  @Test
  void a_log_before_its_method_is_judged_all_the_same() {
    String log = IntervisieJson.writeEvents(session().events());
    String json =
        "{\"events\":"
            + log.replace("\"seq\":2", "\"seq\":3")
            + ",\"method\":"
            + IntervisieJson.writeMethod(METHOD)
            + ",\"format\":\"intervisie/session/1\"}";

    assertThatThrownBy(() -> IntervisieJson.readSession(json, id -> Optional.empty()))
        .hasMessage(
            """
            line 1, column 123, /events/1: found an event that cannot have happened, expected one \
            that can follow those before it:
            - event 2 (joined, by 'bram', participant 'bram', roles ['member']) cannot have \
            happened: it has number 3 and should have number 2.\
            """);
  }

  @Test
  void on_request_it_is_read_all_the_same() {
    byte[] bytes = tampered().getBytes(StandardCharsets.UTF_8);

    SessionDocument read =
        IntervisieJson.readSessionLeniently(tampered(), ImpossibleSessionsTest::known);

    assertThat(read.events()).hasSize(7);
    assertThat(
            IntervisieJson.readSessionLeniently(
                new ByteArrayInputStream(bytes), ImpossibleSessionsTest::known))
        .isEqualTo(read);
    assertThatThrownBy(
            () ->
                IntervisieJson.readSession(
                    new ByteArrayInputStream(bytes), ImpossibleSessionsTest::known))
        .isInstanceOf(UnreadableDocumentException.class);
  }

  @Test
  void a_mapper_refuses_it_too_wherever_it_stands() {
    IntervisieModule module = new IntervisieModule(ImpossibleSessionsTest::known);
    JsonMapper strict = JsonMapper.builder().addModule(module).build();
    JsonMapper lenient = JsonMapper.builder().addModule(module.leniently()).build();
    String json = "{\"name\":\"march\",\"meeting\":" + tampered() + "}";

    assertThat(lenient.readValue(json, Folder.class).meeting().events()).hasSize(7);
    assertThatThrownBy(() -> strict.readValue(json, Folder.class))
        .hasRootCauseInstanceOf(ImpossibleEventException.class)
        .hasMessageContaining(
            "line 6, column 1, /meeting/events/4: found an event that cannot have happened");
  }

  @Test
  void a_redacted_log_can_have_happened() {
    List<String> redacted =
        session().redact("bram").stream().map(IntervisieJson::writeEvent).toList();
    String json =
        "{\"format\":\"intervisie/session/1\",\"method\":\"two-phases\",\"events\":"
            + redacted
            + "}";

    assertThat(IntervisieJson.readSession(json, ImpossibleSessionsTest::known).events())
        .hasSize(7)
        .noneMatch(event -> event.by().equals("bram"));
  }
}
