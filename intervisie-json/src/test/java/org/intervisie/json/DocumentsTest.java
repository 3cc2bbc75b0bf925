package org.intervisie.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.intervisie.method.Method;
import org.intervisie.method.Mode;
import org.intervisie.session.Command;
import org.intervisie.session.ContributionId;
import org.intervisie.session.Event;
import org.intervisie.session.SessionView;
import org.intervisie.session.Status;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Values and their JSON, one beside the other. */
class DocumentsTest {

  @TestFactory
  Stream<DynamicTest> a_command_is_written_as_in_the_golden_file_and_read_back() {
    return pairs(
        Golden.lines("commands.jsonl"),
        Samples.commands(),
        IntervisieJson::writeCommand,
        IntervisieJson::readCommand);
  }

  @TestFactory
  Stream<DynamicTest> an_event_is_written_as_in_the_golden_file_and_read_back() {
    return pairs(
        Golden.lines("events.jsonl"),
        Samples.events(),
        IntervisieJson::writeEvent,
        IntervisieJson::readEvent);
  }

  @Test
  void every_command_and_every_event_has_a_line_in_the_golden_files() {
    assertThat(Samples.commands())
        .extracting(command -> (Object) command.getClass())
        .containsAll(Arrays.asList(Command.class.getPermittedSubclasses()));
    assertThat(Samples.events())
        .extracting(event -> (Object) event.getClass())
        .containsAll(Arrays.asList(Event.class.getPermittedSubclasses()));
  }

  @Test
  void a_method_with_the_whole_grammar_is_written_as_in_the_golden_file_and_read_back() {
    Method method = WholeGrammar.method();

    assertThat(IntervisieJson.writeMethod(method)).isEqualTo(Golden.compact("method.json"));
    assertThat(IntervisieJson.readMethod(Golden.text("method.json"))).isEqualTo(method);
  }

  @Test
  void a_session_document_holds_the_format_the_method_and_the_events() {
    SessionDocument document = new SessionDocument(WholeGrammar.method(), Samples.events());

    String written = IntervisieJson.writeSession(document);

    assertThat(written)
        .isEqualTo(
            "{\"format\":\"intervisie/session/1\",\"method\":"
                + IntervisieJson.writeMethod(document.method())
                + ",\"events\":"
                + IntervisieJson.writeEvents(document.events())
                + "}");
    assertThat(IntervisieJson.readSessionLeniently(written, id -> Optional.empty()))
        .isEqualTo(document);
  }

  @Test
  void a_session_document_may_name_its_method() {
    Method method = WholeGrammar.method();
    String json =
        "{\"events\":[],\"colour\":[{}],\"method\":\"whole-grammar\",\"format\":\"intervisie/session/1\"}";

    SessionDocument document =
        IntervisieJson.readSessionLeniently(
            json, id -> Optional.of(method).filter(m -> m.id().equals(id)));

    assertThat(document).isEqualTo(new SessionDocument(method, List.of()));
    assertThat(document).hasToString("SessionDocument[method=whole-grammar, events=0]");
  }

  @Test
  void a_view_is_written_whole_without_what_is_null_and_read_back() {
    assertThat(IntervisieJson.writeView(view())).isEqualTo(Golden.compact("view.json"));
    assertThat(IntervisieJson.readView(Golden.text("view.json"))).isEqualTo(view());
  }

  @Test
  void a_list_of_events_is_read_back_and_so_is_an_empty_one() {
    assertThat(IntervisieJson.readEvents(IntervisieJson.writeEvents(Samples.events())))
        .isEqualTo(Samples.events());
    assertThat(IntervisieJson.writeEvents(List.of())).isEqualTo("[]");
    assertThat(IntervisieJson.readEvents(" [ ]\n")).isEmpty();
  }

  @Test
  void members_that_nobody_knows_are_passed_over() {
    assertThat(
            IntervisieJson.readCommand(
                "{\"at\":\"2026-03-01T09:00:00Z\",\"by\":\"anna\",\"extra\":{\"a\":[1.5]},\"type\":\"begin\"}"))
        .isEqualTo(new Command.Begin("anna"));
  }

  static SessionView view() {
    return new SessionView(
        "whole-grammar",
        Status.RUNNING,
        "bram",
        "collect",
        "together",
        "bram",
        List.of(
            new SessionView.Person("anna", "Anna", List.of("facilitator"), true, false, true),
            new SessionView.Person("bram", "bram", List.of(), false, true, false)),
        List.of(List.of("anna", "bram")),
        3,
        List.of(
            new SessionView.Seen(
                new ContributionId(1),
                Samples.AT,
                "collect",
                "bram",
                null,
                "case",
                Mode.SPOKEN,
                null,
                null,
                null,
                true),
            new SessionView.Seen(
                new ContributionId(3),
                Samples.AT.plusSeconds(60),
                "collect",
                "bram",
                "anna",
                "rating",
                Mode.WRITTEN,
                "ja",
                "warm",
                new ContributionId(1),
                false)),
        List.of(new ContributionId(1)));
  }

  private static <T> Stream<DynamicTest> pairs(
      List<String> lines, List<T> values, Function<T, String> writer, Function<String, T> reader) {
    assertThat(lines).hasSameSizeAs(values);
    return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
        .map(
            i ->
                DynamicTest.dynamicTest(
                    lines.get(i),
                    () -> {
                      assertThat(writer.apply(values.get(i))).isEqualTo(lines.get(i));
                      assertThat(reader.apply(lines.get(i))).isEqualTo(values.get(i));
                    }));
  }
}
