package org.intervisie.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intervisie.json.DocumentSchema.AGENDA;
import static org.intervisie.json.DocumentSchema.COMMAND;
import static org.intervisie.json.DocumentSchema.EVENT;
import static org.intervisie.json.DocumentSchema.METHOD;
import static org.intervisie.json.DocumentSchema.SESSION;
import static org.intervisie.json.DocumentSchema.VIEW;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.intervisie.catalogue.MethodCatalogue;
import org.intervisie.session.Command;
import org.intervisie.session.Event;
import org.intervisie.session.Refusal;
import org.intervisie.session.Session;
import org.intervisie.session.Status;
import org.intervisie.time.Agenda;
import org.intervisie.time.Plan;
import org.intervisie.time.PlanningPolicy;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Everything that is written is valid, and so is every example that people are shown. */
class ValidDocumentsTest {

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void any_command_is_written_as_a_valid_document(@ForAll("commands") Command command) {
    assertThat(Schemas.errors(COMMAND, IntervisieJson.writeCommand(command))).isEmpty();
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void any_event_is_written_as_a_valid_document(@ForAll("events") Event event) {
    assertThat(Schemas.errors(EVENT, IntervisieJson.writeEvent(event))).isEmpty();
  }

  @Provide
  Arbitrary<Command> commands() {
    return Values.commands();
  }

  @Provide
  Arbitrary<Event> events() {
    return Values.events();
  }

  @TestFactory
  Stream<DynamicTest> a_document_of_a_golden_file_is_valid() {
    List<DynamicTest> tests = new ArrayList<>();
    Golden.lines("commands.jsonl").forEach(line -> tests.add(valid(COMMAND, line, line)));
    Golden.lines("events.jsonl").forEach(line -> tests.add(valid(EVENT, line, line)));
    for (String file :
        List.of(
            "agenda.json",
            "agenda-of-two-sittings.json",
            "agenda-too-long.json",
            "agenda-too-short.json")) {
      tests.add(valid(AGENDA, file, Golden.text(file)));
    }
    tests.add(valid(METHOD, "method.json", Golden.text("method.json")));
    tests.add(valid(VIEW, "view.json", Golden.text("view.json")));
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> a_built_in_method_is_valid() {
    return MethodCatalogue.load().all().stream()
        .map(method -> valid(METHOD, method.id(), IntervisieJson.writeMethod(method)));
  }

  @TestFactory
  Stream<DynamicTest> an_agenda_of_a_built_in_method_is_valid_also_when_it_does_not_fit() {
    return MethodCatalogue.load().all().stream()
        .flatMap(
            method ->
                Stream.of(-5, 3, 60, 90, 600)
                    .map(
                        minutes -> {
                          Plan plan =
                              Agenda.plan(
                                  method.entries(6),
                                  Samples.AT,
                                  Duration.ofMinutes(minutes),
                                  PlanningPolicy.defaults());
                          String name = method.id() + " in " + minutes + " minutes";
                          return valid(AGENDA, name, IntervisieJson.writePlan(plan));
                        }));
  }

  @Test
  void a_session_its_views_and_its_refusals_are_valid_from_the_beginning_to_the_end() {
    Session session = Session.open(IntervisieJson.readMethod(ReadmeMethodTest.json()));
    assertValid(session);
    for (Command command : ReadmeMethodTest.meeting()) {
      session = session.handle(command, Samples.AT);
      assertValid(session);
    }
    assertThat(session.status()).isEqualTo(Status.FINISHED);
  }

  @TestFactory
  Stream<DynamicTest> an_example_that_people_are_shown_is_valid() {
    List<Examples.Example> examples = Examples.all();

    assertThat(examples).extracting(Examples.Example::schema).contains(METHOD, COMMAND, AGENDA);
    assertThat(examples)
        .extracting(Examples.Example::file)
        .anyMatch(file -> file.endsWith("IntervisieJson.java"))
        .anyMatch(file -> file.endsWith("intervisie-json/README.md"))
        .anyMatch(file -> file.endsWith("round-robin.method.json"))
        .anyMatch(file -> file.endsWith("balint-five-step.jsonl"));
    return examples.stream()
        .map(example -> valid(example.schema(), example.file(), example.json()));
  }

  private static DynamicTest valid(DocumentSchema schema, String name, String json) {
    return DynamicTest.dynamicTest(
        name, () -> assertThat(Schemas.errors(schema, json)).as(json).isEmpty());
  }

  private static void assertValid(Session session) {
    String json = IntervisieJson.writeSession(session);
    assertThat(Schemas.errors(SESSION, json)).as(json).isEmpty();
    for (Event event : session.events()) {
      if (event instanceof Event.Joined joined) {
        String view = IntervisieJson.writeView(session.view(joined.participant()));
        assertThat(Schemas.errors(VIEW, view)).as(view).isEmpty();
      }
    }
    Refusal refusal = session.check(Command.contribute("zoe", "note"), Samples.AT).orElseThrow();
    String refused = IntervisieJson.writeRefusal(refusal, Locale.ENGLISH.getLanguage());
    assertThat(Schemas.at(VIEW.id() + "#refusal").validate(Schemas.tree(refused)))
        .as(refused)
        .isEmpty();
  }
}
