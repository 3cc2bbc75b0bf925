package org.intervisie.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.intervisie.json.Hostile.many;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.intervisie.method.Method;
import org.intervisie.session.Command;
import org.intervisie.session.Event;
import org.intervisie.time.Agenda;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.async.ByteArrayFeeder;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.util.TokenBuffer;

/** The same documents through mappers of someone else, set to allow what they can. */
class HostileMappersTest {
  /** Something of an application, with documents of ours in it. */
  record Envelope(
      @Nullable Command command,
      @Nullable Event event,
      @Nullable Method method,
      @Nullable SessionDocument session,
      @Nullable Agenda agenda,
      @Nullable List<Event> events,
      @Nullable Map<String, Command> commands) {}

  private static final JsonMapper PLAIN =
      JsonMapper.builder().addModule(new IntervisieModule()).build();

  /** Everything that a mapper may allow, and no limits. */
  private static final JsonMapper LAX =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(Integer.MAX_VALUE)
                          .maxNameLength(Integer.MAX_VALUE)
                          .maxNumberLength(Integer.MAX_VALUE)
                          .maxStringLength(Integer.MAX_VALUE)
                          .build())
                  .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .enable(
                      JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                      JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS,
                      JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS,
                      JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                      JsonReadFeature.ALLOW_SINGLE_QUOTES,
                      JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES,
                      JsonReadFeature.ALLOW_TRAILING_COMMA,
                      JsonReadFeature.ALLOW_MISSING_VALUES,
                      JsonReadFeature.ALLOW_JAVA_COMMENTS)
                  .build())
          .addModule(new IntervisieModule())
          .propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE)
          .build();

  private static final JsonMapper TYPED =
      JsonMapper.builder()
          .addModule(new IntervisieModule())
          .activateDefaultTyping(
              BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
              DefaultTyping.NON_FINAL)
          .build();

  @TestFactory
  Stream<DynamicTest> what_is_wrong_inside_a_document_is_ours_to_say() {
    return Stream.of(
            new String[] {
              "{\"type\":\"java.lang.Runtime\",\"by\":\"a\"}", "/type: found \"java.lang.Runtime\","
            },
            new String[] {
              "{\"type\":[\"java.io.File\",\"/\"],\"by\":\"a\"}", "/type: found a list,"
            },
            new String[] {"[\"java.util.ArrayList\",[]]", "found a list, expected a command"},
            new String[] {"{\"@class\":\"java.io.File\"}", "found no \"type\","},
            new String[] {
              "{\"type\":\"begin\",\"by\":\"a\",\"by\":\"b\"}", "/by: found a second \"by\","
            },
            new String[] {
              "{\"type\":\"begin\",\"by\":\"a\",\"x\":{\"\\n\":1,\"\\n\":2}}",
              "/x: found a member for the second time,"
            },
            new String[] {
              "{\"type\":\"begin\",\"by\":\"a\nFORGED\",\"id\":\"\"}".replace("\n", "\\n"),
              "/id: found an empty string, expected an id, not blank"
            },
            new String[] {
              "{\"type\":\"begin\",\"by\":\"\\ud800\"}",
              "/by: found a string with half of a surrogate pair,"
            },
            new String[] {
              "{\"type\":\"extend\",\"by\":\"a\",\"duration\":\"P99999999999999999999D\"}",
              "/duration: found \"P99999999999999999999D\","
            },
            new String[] {
              "{\"type\":\"begin\",\"by\":\"a\",\"x\":{"
                  + many(10_001, i -> "\"m" + i + "\":0")
                  + "}}",
              "/x/m10000: found more than this reader takes,"
            },
            new String[] {
              "{\"type\":\"begin\",\"by\":\"a\",\"x\":" + "[".repeat(150) + "]".repeat(150) + "}",
              "/0: found more than this reader takes, expected at most 100 levels"
            })
        .flatMap(
            bad ->
                Stream.of(PLAIN, LAX, TYPED)
                    .map(mapper -> DynamicTest.dynamicTest(bad[1], () -> ours(mapper, bad))));
  }

  private static void ours(JsonMapper mapper, String... bad) {
    for (boolean inside : new boolean[] {false, true}) {
      String name = mapper == LAX ? "COMMAND" : "command";
      String json = inside ? "{\"" + name + "\":" + bad[0] + "}" : bad[0];
      Class<?> type = inside ? Envelope.class : Command.class;
      ValueInstantiationException thrown =
          catchThrowableOfType(
              ValueInstantiationException.class, () -> mapper.readValue(json, type));

      assertThat(thrown).hasCauseInstanceOf(UnreadableDocumentException.class);
      assertThat(thrown.getOriginalMessage()).contains(bad[1]).doesNotContainPattern("\\p{Cntrl}");
      assertThat(thrown.getCause()).hasMessage(thrown.getOriginalMessage());
    }
  }

  @Test
  void numbers_that_a_mapper_allows_are_no_numbers_of_ours() {
    for (String number :
        List.of("NaN", "Infinity", "-Infinity", "1e400", "1.0", "9".repeat(5_000))) {
      assertThat(refusal(LAX, Hostile.EVENT.replace("\"seq\":1", "\"seq\":" + number) + "}"))
          .hasMessage("line 1, column 8, /seq: found a number, expected a whole number from 1");
    }
    assertThat(
            LAX.readValue(
                    Hostile.EVENT.replace("\"seq\":1", "seq:+0000000000012") + "}", Event.class)
                .seq())
        .isEqualTo(12);
  }

  @Test
  void long_names_and_deep_trees_that_a_mapper_allows_break_nothing() {
    String tag = "aa" + "-a".repeat(200_000);
    String purpose = ",\"purpose\":{\"%s\":\"x\"}}".formatted(tag + "!");

    assertThat(catchThrowable(() -> LAX.readValue(Hostile.METHOD + purpose, Method.class)))
        .hasMessageContaining(
            "/purpose: found a name of 400003 characters, expected a language tag")
        .hasCauseInstanceOf(UnreadableDocumentException.class);
    for (String open : List.of("[", "{\"a\":", "{\"type\":", "[{\"events\":[")) {
      assertThat(refusal(LAX, open.repeat(1_000_000)))
          .hasMessageContaining("found ")
          .satisfies(e -> assertThat(String.valueOf(e.getMessage())).hasSizeLessThan(1_000));
    }
  }

  @Test
  void a_mapper_without_a_table_of_names_is_not_harmed_by_names_that_collide() {
    JsonMapper mapper =
        JsonMapper.builder(
                JsonFactory.builder()
                    .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                    .build())
            .addModule(new IntervisieModule())
            .build();
    String hostile = many(4_000, i -> "\"" + Hostile.colliding(i, "Ba", "C@") + "\":0");
    String harmless = many(4_000, i -> "\"m" + i + "\":0");

    for (String members : List.of(hostile, harmless, hostile, harmless)) {
      assertThat(mapper.readValue(Hostile.COMMANDS.with(members), Command.class))
          .isEqualTo(new Command.Begin("anna"));
    }
  }

  @Test
  void half_a_value_from_a_buffer_is_never_read() {
    for (String open : List.of("begun", "x")) {
      TokenBuffer half = TokenBuffer.forGeneration();
      half.writeStartObject();
      half.writeStringProperty("type", "begin");
      half.writeStringProperty("by", "a");
      half.writeName(open);
      half.writeStartArray();
      half.writeStartObject();

      assertThat(catchThrowable(() -> PLAIN.readValue(half.asParser(), Command.class)))
          .isInstanceOf(JacksonException.class)
          .hasMessageContaining("found nothing, expected ");
    }
    TokenBuffer event = TokenBuffer.forGeneration();
    event.writeStartObject();
    event.writeNumberProperty("seq", 1);
    event.writeStringProperty("at", "2026-03-01T09:00:00Z");
    event.writeStringProperty("by", "a");
    event.writeStringProperty("type", "begun");

    assertThat(catchThrowable(() -> PLAIN.readValue(event.asParser(), Event.class)))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("found nothing, expected ");
  }

  @Test
  void a_parser_that_waits_for_more_is_not_waited_for() {
    for (String half :
        List.of(
            "{\"type\":\"begin\",\"by\":\"a\"",
            "{\"type\":\"begin\",\"by\":\"a\",\"x\":[1,",
            "{\"type\":")) {
      try (JsonParser parser =
          new JsonFactory().createNonBlockingByteArrayParser(ObjectReadContext.empty())) {
        byte[] bytes = half.getBytes(StandardCharsets.UTF_8);
        ((ByteArrayFeeder) parser.nonBlockingInputFeeder()).feedInput(bytes, 0, bytes.length);
        parser.nextToken();
        assertThat(catchThrowable(() -> PLAIN.readValue(parser, Command.class)))
            .isInstanceOf(JacksonException.class)
            .hasMessageContaining("found nothing, expected ");
      }
    }
  }

  @Test
  void trees_and_buffers_are_read_as_text_is() {
    for (Event event : Samples.events()) {
      String json = IntervisieJson.writeEvent(event);
      assertThat(PLAIN.treeToValue(PLAIN.readTree(json), Event.class)).isEqualTo(event);
      assertThat(PLAIN.convertValue(event, Event.class)).isEqualTo(event);
    }
    assertThat(
            catchThrowable(
                () -> PLAIN.treeToValue(PLAIN.readTree("{\"seq\":1.5,\"type\":1}"), Event.class)))
        .hasMessageStartingWith("/seq: found a number, expected a whole number from 1");
  }

  private static Throwable refusal(JsonMapper mapper, String json) {
    Throwable thrown = catchThrowable(() -> mapper.readValue(json, Event.class));
    assertThat(thrown).isInstanceOf(JacksonException.class);
    Throwable cause = Objects.requireNonNull(thrown.getCause());
    assertThat(cause).isInstanceOf(UnreadableDocumentException.class);
    return cause;
  }
}
