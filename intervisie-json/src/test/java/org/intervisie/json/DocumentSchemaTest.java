package org.intervisie.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.intervisie.method.Grouping;
import org.intervisie.method.Mode;
import org.intervisie.method.Order;
import org.intervisie.method.Presence;
import org.intervisie.method.Times;
import org.intervisie.session.Command;
import org.intervisie.session.Event;
import org.intervisie.session.Refusal;
import org.intervisie.session.SessionView;
import org.intervisie.session.Status;
import org.intervisie.time.Agenda;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The schemas by themselves: well made, complete, and in step with the types. */
class DocumentSchemaTest {
  private static final Set<String> KEYWORDS =
      Set.of(
          "$schema",
          "$id",
          "$ref",
          "$defs",
          "$anchor",
          "$comment",
          "title",
          "description",
          "examples",
          "default",
          "type",
          "enum",
          "const",
          "properties",
          "required",
          "additionalProperties",
          "propertyNames",
          "minProperties",
          "items",
          "minItems",
          "maxItems",
          "uniqueItems",
          "pattern",
          "maxLength",
          "minimum",
          "maximum",
          "allOf",
          "anyOf",
          "not",
          "if",
          "then",
          "else");

  @ParameterizedTest
  @EnumSource
  void is_a_schema_of_the_dialect_that_it_names(DocumentSchema schema) {
    JsonNode tree = Schemas.tree(schema);

    assertThat(tree.get("$schema").asString()).isEqualTo(Schemas.DIALECT);
    assertThat(Schemas.at(Schemas.DIALECT).validate(tree)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void has_no_keyword_that_the_dialect_does_not_have(DocumentSchema schema) {
    Set<String> keywords = new TreeSet<>();
    Schemas.eachWithin(
        Schemas.tree(schema), "", place -> keywords.addAll(place.schema().propertyNames()));

    assertThat(KEYWORDS).containsAll(keywords);
  }

  @ParameterizedTest
  @EnumSource
  void says_its_id(DocumentSchema schema) {
    assertThat(schema.id()).startsWith("https://intervisie.org/schema/");
    assertThat(Schemas.tree(schema).get("$id").asString()).isEqualTo(schema.id());
  }

  @Test
  void each_has_an_id_of_its_own() {
    assertThat(DocumentSchema.values()).extracting(DocumentSchema::id).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void every_reference_leads_somewhere_among_the_schemas(DocumentSchema schema) {
    List<String> ids = Arrays.stream(DocumentSchema.values()).map(DocumentSchema::id).toList();
    Schemas.eachWithin(
        Schemas.tree(schema),
        "",
        place -> {
          JsonNode ref = place.schema().get("$ref");
          if (ref != null && ref.asString().startsWith("#")) {
            String pointer = ref.asString().substring(1);
            assertThat(Schemas.tree(schema).at(pointer).isObject()).as(pointer).isTrue();
          } else if (ref != null) {
            assertThat(ids).contains(ref.asString());
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void every_definition_is_used(DocumentSchema schema) {
    Set<String> used = new TreeSet<>();
    Schemas.eachWithin(
        Schemas.tree(schema),
        "",
        place -> {
          JsonNode ref = place.schema().get("$ref");
          if (ref != null) {
            used.add(ref.asString());
          }
        });
    Set<String> defined = new TreeSet<>();
    Schemas.tree(schema)
        .path("$defs")
        .forEachEntry(
            (name, definition) -> {
              if (!definition.has("$anchor")) {
                defined.add("#/$defs/" + name);
              }
            });

    assertThat(used).containsAll(defined);
  }

  @Test
  void what_is_defined_in_more_than_one_schema_is_the_same_in_each() {
    Map<String, JsonNode> definitions = new TreeMap<>();
    Set<String> differing = new TreeSet<>();
    for (DocumentSchema schema : DocumentSchema.values()) {
      Schemas.tree(schema)
          .path("$defs")
          .forEachEntry(
              (name, definition) -> {
                JsonNode known = definitions.putIfAbsent(name, definition);
                if (known != null && !known.equals(definition)) {
                  differing.add(name);
                }
              });
    }

    // A method defines these; elsewhere they are ids that it may not even have, or a command.
    assertThat(differing).containsExactly("kind", "phase", "repeat", "role");
  }

  @ParameterizedTest
  @EnumSource
  void every_member_is_explained(DocumentSchema schema) {
    List<String> silent = new ArrayList<>();
    Schemas.eachWithin(
        Schemas.tree(schema),
        "",
        place ->
            place
                .schema()
                .path("properties")
                .forEachEntry(
                    (name, member) -> {
                      boolean condition =
                          place.pointer().contains("/if")
                              || place.pointer().startsWith("/$defs/phase/then");
                      if (!condition && !isExplained(Schemas.tree(schema), member)) {
                        silent.add(place.pointer() + "/properties/" + name);
                      }
                    }));

    assertThat(silent).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void every_example_and_every_default_is_valid_where_it_stands(DocumentSchema schema) {
    Schemas.eachWithin(
        Schemas.tree(schema),
        "",
        place -> {
          List<JsonNode> values = new ArrayList<>();
          place.schema().path("examples").forEach(values::add);
          JsonNode absent = place.schema().get("default");
          if (absent != null) {
            values.add(absent);
          }
          for (JsonNode value : values) {
            assertThat(Schemas.at(schema.id() + "#" + place.pointer()).validate(value))
                .as(place.pointer() + ": " + value)
                .isEmpty();
          }
        });
  }

  @Test
  void every_command_has_the_members_that_its_record_has() {
    Map<String, Set<String>> expected =
        members(Command.class, Command.Type.values(), Command.Type::id, "by");

    assertThat(definitions(DocumentSchema.COMMAND, expected.keySet())).isEqualTo(expected);
  }

  @Test
  void every_event_has_the_members_that_its_record_has() {
    Map<String, Set<String>> expected =
        members(Event.class, Event.Type.values(), Event.Type::id, "seq", "at", "by");

    assertThat(definitions(DocumentSchema.EVENT, expected.keySet())).isEqualTo(expected);
  }

  @Test
  void a_view_has_the_members_that_its_records_have() {
    JsonNode view = Schemas.tree(DocumentSchema.VIEW);

    assertThat(names(view)).isEqualTo(components(SessionView.class));
    assertThat(names(view.at("/$defs/person"))).isEqualTo(components(SessionView.Person.class));
    assertThat(names(view.at("/$defs/seen"))).isEqualTo(components(SessionView.Seen.class));
  }

  @Test
  void every_closed_set_is_the_one_of_the_types() {
    assertThat(set(DocumentSchema.COMMAND, "/properties/type"))
        .isEqualTo(ids(Command.Type.values(), Command.Type::id));
    assertThat(set(DocumentSchema.EVENT, "/properties/type"))
        .isEqualTo(ids(Event.Type.values(), Event.Type::id));
    assertThat(set(DocumentSchema.AGENDA, "/$defs/item/properties/reason"))
        .isEqualTo(ids(Agenda.Reason.values(), Agenda.Reason::id));
    assertThat(set(DocumentSchema.VIEW, "/properties/status"))
        .isEqualTo(ids(Status.values(), Status::id));
    assertThat(set(DocumentSchema.VIEW, "/$defs/refusal/properties/code"))
        .isEqualTo(ids(Refusal.Code.values(), Refusal.Code::id));
    assertThat(set(DocumentSchema.VIEW, "/$defs/seen/properties/mode"))
        .isEqualTo(kebab(Mode.values()));
    assertThat(set(DocumentSchema.METHOD, "/$defs/activity/properties/mode"))
        .isEqualTo(kebab(Mode.values()));
    assertThat(set(DocumentSchema.METHOD, "/$defs/activity/properties/order"))
        .isEqualTo(kebab(Order.values()));
    assertThat(set(DocumentSchema.METHOD, "/$defs/times/properties/per"))
        .isEqualTo(kebab(Times.Per.values()));
    assertThat(set(DocumentSchema.METHOD, "/$defs/form/properties/grouping"))
        .isEqualTo(kebab(Grouping.values()));
    assertThat(set(DocumentSchema.METHOD, "/$defs/form/properties/presence/additionalProperties"))
        .isEqualTo(kebab(Presence.values()));
  }

  private static boolean isExplained(JsonNode root, JsonNode member) {
    String ref = member.path("$ref").asString("");
    boolean shared = ref.startsWith("#") && root.at(ref.substring(1)).has("description");
    return shared || member.has("description");
  }

  private static <T> Map<String, Set<String>> members(
      Class<?> family, T[] types, Function<T, String> id, String... shared) {
    Map<String, Set<String>> members = new TreeMap<>();
    for (T type : types) {
      Class<?> record = recordOf(family, id.apply(type));
      Set<String> names = components(record);
      names.removeAll(Set.of(shared));
      members.put(id.apply(type), names);
    }
    return members;
  }

  private static Class<?> recordOf(Class<?> family, String type) {
    String name = type.replace("-", "");
    return Arrays.stream(family.getPermittedSubclasses())
        .filter(record -> record.getSimpleName().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Set<String>> definitions(DocumentSchema schema, Set<String> types) {
    Map<String, Set<String>> members = new TreeMap<>();
    JsonNode definitions = Schemas.tree(schema).get("$defs");
    for (String type : types) {
      members.put(type, names(definitions.get(type)));
    }
    return members;
  }

  private static Set<String> names(JsonNode schema) {
    return new TreeSet<>(schema.path("properties").propertyNames());
  }

  private static Set<String> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> set(DocumentSchema schema, String pointer) {
    List<String> values = new ArrayList<>();
    Schemas.tree(schema).at(pointer).get("enum").forEach(value -> values.add(value.asString()));
    return values;
  }

  private static <E extends Enum<E>> List<String> ids(E[] values, Function<E, String> id) {
    return Arrays.stream(values).map(id).toList();
  }

  private static List<String> kebab(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }
}
