package org.intervisie.json;

import com.networknt.schema.Error;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A validator that knows our schemas and fetches nothing. */
final class Schemas {
  static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private static final Map<String, String> TEXTS =
      Arrays.stream(DocumentSchema.values())
          .collect(Collectors.toMap(DocumentSchema::id, DocumentSchema::json));
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(TEXTS));

  private Schemas() {}

  static JsonNode tree(String json) {
    return MAPPER.readTree(json);
  }

  /** A file of the tests. */
  static JsonNode resource(String file) {
    return MAPPER.readTree(Objects.requireNonNull(Schemas.class.getResourceAsStream(file), file));
  }

  static JsonNode tree(DocumentSchema schema) {
    return tree(schema.json());
  }

  /** The schema at a URI, which may point into one of ours; made once. */
  static Schema at(String uri) {
    return REGISTRY.getSchema(SchemaLocation.of(uri));
  }

  static List<Error> errors(DocumentSchema schema, JsonNode document) {
    return at(schema.id()).validate(document);
  }

  static List<Error> errors(DocumentSchema schema, String document) {
    return errors(schema, tree(document));
  }

  static boolean accepts(DocumentSchema schema, JsonNode document) {
    return at(schema.id()).validate(document, OutputFormat.BOOLEAN);
  }

  /** Every schema within a schema, itself included, with where it stands. */
  static void eachWithin(JsonNode schema, String pointer, Consumer<Place> consumer) {
    consumer.accept(new Place(pointer, schema));
    schema.forEachEntry(
        (keyword, value) -> {
          String there = pointer + "/" + keyword;
          switch (keyword) {
            case "properties", "$defs" ->
                value.forEachEntry((name, part) -> eachWithin(part, there + "/" + name, consumer));
            case "items", "additionalProperties", "propertyNames", "not", "if", "then", "else" ->
                eachWithin(value, there, consumer);
            case "allOf", "anyOf" -> {
              for (int i = 0; i < value.size(); i++) {
                eachWithin(value.get(i), there + "/" + i, consumer);
              }
            }
            default -> {
              // Holds no schema.
            }
          }
        });
  }

  /**
   * A schema within a schema.
   *
   * @param pointer where it stands
   * @param schema the schema
   */
  record Place(String pointer, JsonNode schema) {}
}
