package org.intervisie.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import org.intervisie.method.Method;
import org.intervisie.session.Command;
import org.intervisie.session.ContributionId;
import org.intervisie.session.Event;
import org.intervisie.session.Refusal;
import org.intervisie.session.SessionView;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.Agenda;
import org.intervisie.time.Plan;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The module in mappers of someone else. */
class ModuleTest {
  private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

  /** Something of an application, with documents of ours in it. */
  record Envelope(String sentBy, Command firstCommand, List<Event> theEvents) {}

  @Test
  void a_service_loader_finds_it() {
    assertThat(ServiceLoader.load(JacksonModule.class))
        .hasAtLeastOneElementOfType(IntervisieModule.class);
    assertThat(mapper.registeredModules()).hasAtLeastOneElementOfType(IntervisieModule.class);
  }

  @Test
  void a_mapper_writes_and_reads_what_the_small_face_does() {
    for (Command command : Samples.commands()) {
      String json = IntervisieJson.writeCommand(command);
      assertThat(mapper.writeValueAsString(command)).isEqualTo(json);
      assertThat(mapper.readValue(json, Command.class)).isEqualTo(command);
      assertThat(mapper.readValue(json, command.getClass())).isEqualTo(command);
      assertThat(mapper.treeToValue(mapper.valueToTree(command), Command.class)).isEqualTo(command);
    }
    for (Event event : Samples.events()) {
      String json = IntervisieJson.writeEvent(event);
      assertThat(mapper.writeValueAsString(event)).isEqualTo(json);
      assertThat(mapper.readValue(json, Event.class)).isEqualTo(event);
    }
    Method method = WholeGrammar.method();
    SessionDocument session = new SessionDocument(method, Samples.events());
    JsonMapper lenient = JsonMapper.builder().addModule(new IntervisieModule().leniently()).build();
    assertThat(mapper.writeValueAsString(method)).isEqualTo(IntervisieJson.writeMethod(method));
    assertThat(mapper.readValue(mapper.writeValueAsString(method), Method.class)).isEqualTo(method);
    assertThat(mapper.writeValueAsString(session)).isEqualTo(IntervisieJson.writeSession(session));
    assertThat(lenient.readValue(mapper.writeValueAsString(session), SessionDocument.class))
        .isEqualTo(session);
  }

  @Test
  void a_mapper_writes_and_reads_views() {
    SessionView view = DocumentsTest.view();
    String json = IntervisieJson.writeView(view);

    assertThat(mapper.writeValueAsString(view)).isEqualTo(json);
    assertThat(mapper.readValue(json, SessionView.class)).isEqualTo(view);
    assertThat(mapper.readValue("[" + json + "]", new TypeReference<List<SessionView>>() {}))
        .containsExactly(view);
    assertThat(mapper.treeToValue(mapper.valueToTree(view), SessionView.class)).isEqualTo(view);
    assertThatThrownBy(
            () -> mapper.readValue(json.replace("running", "resting"), SessionView.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageStartingWith(
            "line 1, column 36, /status: found \"resting\", expected one of gathering, running,")
        .hasCauseInstanceOf(UnreadableDocumentException.class);
  }

  @Test
  void a_mapper_writes_and_reads_agendas_and_writes_plans() {
    Agenda agenda = AgendaSamples.inTwoSittings();
    Plan plan = AgendaSamples.tooShort();
    String json = IntervisieJson.writeAgenda(agenda);

    assertThat(mapper.writeValueAsString(agenda)).isEqualTo(json);
    assertThat(mapper.writeValueAsString(new Plan.Planned(agenda))).isEqualTo(json);
    assertThat(mapper.writeValueAsString(plan)).isEqualTo(IntervisieJson.writePlan(plan));
    assertThat(mapper.readValue("[" + json + "]", new TypeReference<List<Agenda>>() {}))
        .containsExactly(agenda);
    assertThatThrownBy(() -> mapper.readValue(mapper.writeValueAsString(plan), Agenda.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageStartingWith(
            "line 1, column 40, /fits: found a plan that does not fit, expected an agenda");
  }

  @Test
  void a_list_of_events_keeps_their_types() {
    String json = mapper.writeValueAsString(Samples.events());

    assertThat(json).isEqualTo(IntervisieJson.writeEvents(Samples.events()));
    assertThat(mapper.readValue(json, new TypeReference<List<Event>>() {}))
        .isEqualTo(Samples.events());
  }

  @Test
  void small_values_stand_by_themselves() {
    LocalizedText text = LocalizedText.of("nl", "Vraag").and("en", "Question");

    assertThat(mapper.writeValueAsString(List.of(new ContributionId(12), text)))
        .isEqualTo("[\"c12\",{\"en\":\"Question\",\"nl\":\"Vraag\"}]");
    assertThat(mapper.readValue("\"c12\"", ContributionId.class)).isEqualTo(new ContributionId(12));
    assertThat(mapper.readValue("\"Vraag\"", LocalizedText.class))
        .isEqualTo(LocalizedText.plain("Vraag"));
  }

  @Test
  void naming_strategies_type_ids_and_sorting_of_the_mapper_change_nothing() {
    ObjectMapper other =
        JsonMapper.builder()
            .addModule(new IntervisieModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
                DefaultTyping.NON_FINAL)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    Method method = WholeGrammar.method();

    assertThat(other.writeValueAsString(method)).isEqualTo(IntervisieJson.writeMethod(method));
    for (Event event : Samples.events()) {
      assertThat(other.readValue(other.writeValueAsString(event), Event.class)).isEqualTo(event);
    }
  }

  @Test
  void documents_stand_inside_those_of_an_application() {
    ObjectMapper snake =
        mapper.rebuild().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();
    Envelope envelope = new Envelope("bot", new Command.Begin("anna"), Samples.events());

    String json = snake.writeValueAsString(envelope);

    assertThat(json).startsWith("{\"sent_by\":\"bot\",\"first_command\":{\"type\":\"begin\"");
    assertThat(snake.readValue(json, Envelope.class)).isEqualTo(envelope);
  }

  @Test
  void what_cannot_be_read_is_a_jackson_exception_with_ours_as_its_cause() {
    String json = "{\"sentBy\":\"bot\",\n \"theEvents\":[{\"seq\":\"1\"}]}";

    assertThatThrownBy(() -> mapper.readValue(json, Envelope.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageStartingWith(
            "line 2, column 22, /theEvents/0/seq: found \"1\", expected a whole number from 1")
        .hasCauseInstanceOf(UnreadableDocumentException.class);
  }

  @Test
  void a_mapper_that_allows_duplicates_still_refuses_them_here() {
    assertThatThrownBy(
            () -> mapper.readValue("{\"type\":\"begin\",\"by\":\"a\",\"by\":\"b\"}", Command.class))
        .hasMessageStartingWith("line 1, column 26, /by: found a second \"by\"");
  }

  /** Somebody's own type that is a command and nothing else. */
  record Delegate(@JsonValue Command command) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Delegate {}
  }

  @Test
  void a_document_may_be_all_that_a_type_delegates_to() {
    Delegate delegate = new Delegate(Command.contribute("anna", "question").withText("Wie?"));

    assertThat(mapper.readValue(mapper.writeValueAsString(delegate), Delegate.class))
        .isEqualTo(delegate);
  }

  @Test
  void who_asks_for_one_sort_of_command_gets_no_other() {
    assertThatThrownBy(
            () -> mapper.readValue("{\"type\":\"begin\",\"by\":\"a\"}", Command.Ready.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageStartingWith("line 1, column 1: found a Begin, expected a Ready");
  }

  @Test
  void a_refusal_is_written_in_the_language_of_the_mapper() {
    Refusal refusal = refusal();
    JsonMapper dutch = mapper.rebuild().defaultLocale(Locale.forLanguageTag("nl-BE")).build();

    assertThat(dutch.writeValueAsString(refusal))
        .isEqualTo(IntervisieJson.writeRefusal(refusal, "nl"))
        .isEqualTo(
            "{\"code\":\"not-yours\",\"message\":\""
                + refusal.message("nl").replace("\"", "\\\"")
                + "\"}")
        .isNotEqualTo(IntervisieJson.writeRefusal(refusal, "en"));
  }

  @Test
  void a_session_may_name_its_method_when_the_module_knows_it() {
    Method method = WholeGrammar.method();
    JsonMapper knowing =
        JsonMapper.builder().addModule(new IntervisieModule(id -> Optional.of(method))).build();
    String json =
        "{\"format\":\"intervisie/session/1\",\"method\":\"whole-grammar\",\"events\":[]}";

    assertThat(knowing.readValue(json, SessionDocument.class).method()).isEqualTo(method);
    assertThatThrownBy(() -> mapper.readValue(json, SessionDocument.class))
        .hasMessageContaining("expected the id of a known method, or a method document");
  }

  private static Refusal refusal() {
    return new Refusal.NotYours(
        new Refusal.Attempt(Command.Type.WITHDRAW, null, "anna", null, 0, 0, List.of()));
  }
}
