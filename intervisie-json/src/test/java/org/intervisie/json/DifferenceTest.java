package org.intervisie.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.intervisie.json.DocumentSchema.AGENDA;
import static org.intervisie.json.DocumentSchema.EVENT;
import static org.intervisie.json.DocumentSchema.METHOD;
import static org.intervisie.json.DocumentSchema.SESSION;
import static org.intervisie.json.DocumentSchema.VIEW;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.networknt.schema.InputFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is valid and yet refused in reading, each with an example, and told in the page. */
class DifferenceTest {
  private static final String ROLES = "\"roles\":[{\"id\":\"member\",\"title\":\"M\"}]";
  private static final String FLOW = "\"flow\":[{\"phase\":\"p\",\"title\":\"P\"}]";
  private static final String PLAIN = ROLES + "," + FLOW;

  static Stream<Arguments> examples() {
    return Stream.of(
        arguments(Difference.FRACTION, METHOD, method(PLAIN + ",\"group\":{\"min\":1.0}")),
        arguments(Difference.FRACTION, EVENT, event("1e0", "\"type\":\"begun\"")),
        arguments(Difference.FRACTION, SESSION, session(event("1.0", "\"type\":\"begun\""))),
        arguments(
            Difference.FRACTION,
            VIEW,
            IntervisieJson.writeView(DocumentsTest.view()).replace("Count\":3", "Count\":3.0")),
        arguments(
            Difference.TOO_LONG, METHOD, method(PLAIN + ",\"duration\":{\"max\":\"PT9000H\"}")),
        arguments(Difference.TOO_LONG, METHOD, phase("\"time\":{\"min\":\"P9999999999999999D\"}")),
        arguments(
            Difference.TOO_LONG,
            EVENT,
            event("1", "\"type\":\"extended\",\"duration\":\"P366DT0.000000001S\"")),
        arguments(Difference.TOO_LONG, AGENDA, agenda("10", "P10001D", "")),
        arguments(
            Difference.SIGNS_MIXED,
            METHOD,
            method(PLAIN + ",\"meetings\":{\"count\":2,\"length\":\"P1DT-24H\"}")),
        arguments(Difference.SIGNS_MIXED, AGENDA, agenda("10", "P1DT-25H", "")),
        arguments(
            Difference.ID_TWICE,
            METHOD,
            method(
                "\"roles\":[{\"id\":\"member\",\"title\":\"M\"},{\"id\":\"member\",\"title\":\"N\"}],"
                    + FLOW)),
        arguments(
            Difference.ID_TWICE,
            METHOD,
            method(
                ROLES
                    + ",\"flow\":[{\"phase\":\"p\",\"title\":\"P\"},{\"cycle\":\"p\",\"repeat\":{\"min\":1},"
                    + "\"steps\":[{\"phase\":\"q\",\"title\":\"Q\"}]}]")),
        arguments(
            Difference.ID_TWICE, METHOD, phase("\"forms\":[{\"form\":\"a\"},{\"form\":\"a\"}]")),
        arguments(
            Difference.ID_TWICE,
            METHOD,
            phase(
                activity(
                    "\"labels\":[{\"id\":\"a\",\"title\":\"A\"},{\"id\":\"a\",\"title\":\"B\"}]"))),
        arguments(
            Difference.NO_SUCH_ROLE,
            METHOD,
            phase("\"chooses\":{\"kind\":\"case\",\"by\":\"chair\"}")),
        arguments(
            Difference.NO_SUCH_ROLE,
            METHOD,
            phase("\"forms\":[{\"form\":\"a\",\"presence\":{\"chair\":\"outside\"}}]")),
        arguments(
            Difference.BOUNDS_CROSSED, METHOD, method(PLAIN + ",\"group\":{\"min\":3,\"max\":2}")),
        arguments(
            Difference.BOUNDS_CROSSED,
            METHOD,
            phase("\"time\":{\"min\":\"PT61M\",\"planned\":\"PT1H\"}")),
        arguments(
            Difference.AIM_IN_BOTH,
            METHOD,
            method(PLAIN + ",\"goodFor\":[\"grief\"],\"notFor\":[\"grief\"]")),
        arguments(Difference.AFTER_ITSELF, METHOD, phase(activity("\"after\":\"case\""))),
        arguments(Difference.NOT_IN_ORDER, AGENDA, agenda("08", "PT0S", "")),
        arguments(
            Difference.NOT_IN_ORDER,
            AGENDA,
            agenda("10", "PT0S", ",\"end\":\"2026-03-01T11:00:00Z\"")),
        arguments(Difference.NO_AGENDA, AGENDA, IntervisieJson.writePlan(AgendaSamples.tooLong())));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void is_valid_and_not_read_for_that_reason_alone(
      Difference difference, DocumentSchema schema, String json) {
    assertThat(Schemas.errors(schema, json)).isEmpty();
    assertThat(Difference.values())
        .filteredOn(any -> any.holdsFor(schema, Schemas.tree(json)))
        .containsExactly(difference);
    assertThatThrownBy(() -> read(schema, json)).isInstanceOf(UnreadableDocumentException.class);
  }

  @ParameterizedTest
  @EnumSource
  void has_an_example_and_a_line_in_the_page(Difference difference) {
    Set<Object> shown = examples().map(example -> example.get()[0]).collect(Collectors.toSet());

    assertThat(shown).contains(difference);
    assertThat(ReadmeMethodTest.readme())
        .contains("\n| " + difference.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " |");
  }

  @Test
  void a_session_whose_method_nobody_knows_is_valid_and_not_read() {
    String json = "{\"format\":\"intervisie/session/1\",\"method\":\"m\",\"events\":[]}";

    assertThat(Schemas.errors(SESSION, json)).isEmpty();
    assertThatThrownBy(() -> IntervisieJson.readSession(json, id -> Optional.empty()))
        .isInstanceOf(UnreadableDocumentException.class);
  }

  @Test
  void what_a_validator_does_not_get_to_see_is_valid_and_not_read() {
    String deep = "[".repeat(100) + "]".repeat(100);
    String twice = event("1", "\"type\":\"begun\",\"type\":\"begun\"");
    for (String json :
        Arrays.asList(
            twice,
            event("1", "\"type\":\"begun\",\"deep\":" + deep),
            event("1", "\"type\":\"begun\",\"" + "n".repeat(201) + "\":1"),
            event("1", "\"type\":\"begun\",\"number\":" + "1".repeat(101)),
            event("1", "\"type\":\"begun\",\"text\":\"" + "a".repeat(1_000_001) + "\""),
            event("1", "\"type\":\"revealed\",\"kind\":\"\\ud83d\""))) {
      assertThat(Schemas.at(EVENT.id()).validate(json, InputFormat.JSON)).isEmpty();
      assertThatThrownBy(() -> IntervisieJson.readEvent(json))
          .isInstanceOf(UnreadableDocumentException.class);
    }
    assertThat(ReadmeMethodTest.readme())
        .contains("\n| method unknown |", "\n| member twice |")
        .contains("\n| out of bounds |", "\n| half a character |");
  }

  @Test
  void a_session_that_cannot_have_happened_is_valid_and_not_read() {
    String json = session(event("2", "\"type\":\"begun\""));

    assertThat(Schemas.errors(SESSION, json)).isEmpty();
    assertThatThrownBy(() -> IntervisieJson.readSession(json, id -> Optional.empty()))
        .hasMessageContaining("found an event that cannot have happened");
    assertThat(ReadmeMethodTest.readme()).contains("\n| impossible |");
  }

  private static Object read(DocumentSchema schema, String json) {
    return switch (schema) {
      case METHOD -> IntervisieJson.readMethod(json);
      case EVENT -> IntervisieJson.readEvent(json);
      case AGENDA -> IntervisieJson.readAgenda(json);
      case SESSION -> IntervisieJson.readSessionLeniently(json, id -> Optional.empty());
      case VIEW -> IntervisieJson.readView(json);
      case COMMAND -> throw new IllegalArgumentException(schema.name());
    };
  }

  private static String method(String members) {
    return "{\"id\":\"m\",\"title\":\"M\"," + members + "}";
  }

  private static String phase(String members) {
    return method(ROLES + ",\"flow\":[{\"phase\":\"p\",\"title\":\"P\"," + members + "}]");
  }

  private static String activity(String members) {
    return "\"activities\":[{\"roles\":[\"member\"],\"kind\":\"case\"," + members + "}]";
  }

  private static String event(String seq, String members) {
    return "{\"seq\":" + seq + ",\"at\":\"2026-03-01T09:00:00Z\",\"by\":\"anna\"," + members + "}";
  }

  private static String session(String event) {
    return "{\"format\":\"intervisie/session/1\",\"method\":"
        + method(PLAIN)
        + ",\"events\":["
        + event
        + "]}";
  }

  /** An agenda from nine, with one item that begins at an hour and takes no time. */
  private static String agenda(String hour, String length, String members) {
    String at = "\"2026-03-01T" + hour + ":00:00Z\"";
    return "{\"format\":\"intervisie/agenda/1\",\"start\":\"2026-03-01T09:00:00Z\",\"items\":["
        + "{\"phase\":\"p\",\"title\":\"P\",\"start\":"
        + at
        + ",\"end\":"
        + at
        + ",\"length\":\""
        + length
        + "\",\"reason\":\"planned\"}]"
        + members
        + "}";
  }
}
