package org.intervisie.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The documents in what people read and try: pages, Javadoc and the files of the examples. They
 * are known by what stands in them, so that a new one is found by being there.
 */
final class Examples {
  private static final Path ROOT = Path.of("..");
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private Examples() {}

  /**
   * A document that people are shown.
   *
   * @param file where it stands
   * @param schema what it is
   * @param json the document
   */
  record Example(String file, DocumentSchema schema, String json) {}

  static List<Example> all() {
    List<Example> examples = new ArrayList<>();
    try (Stream<Path> children = Files.list(ROOT)) {
      for (Path child : children.sorted().toList()) {
        if (isOurs(child)) {
          within(child, examples);
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return examples;
  }

  /** The JSON in a page, each object that stands by itself. */
  static List<JsonNode> objectsIn(String text) {
    List<JsonNode> objects = new ArrayList<>();
    int from = text.indexOf('{');
    while (from >= 0) {
      int length = 0;
      try (JsonParser parser = MAPPER.createParser(text.substring(from))) {
        JsonNode object = parser.readValueAsTree();
        objects.add(object);
        length = (int) parser.currentLocation().getCharOffset();
      } catch (JacksonException noJson) {
        length = 1;
      }
      from = text.indexOf('{', from + Math.max(1, length));
    }
    return objects;
  }

  private static boolean isOurs(Path child) {
    String name = child.getFileName().toString();
    return name.startsWith("intervisie-") || name.equals("examples") || name.endsWith(".md");
  }

  private static void within(Path root, List<Example> examples) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Examples::isShown).sorted().toList()) {
        String text = Files.readString(file);
        if (file.toString().endsWith(".java")) {
          text = text.replaceAll("(?m)^ *\\* ?", "");
        }
        for (JsonNode object : objectsIn(text)) {
          schema(object)
              .ifPresent(
                  schema ->
                      examples.add(
                          new Example(
                              file.toString().replace('\\', '/'), schema, object.toString())));
        }
      }
    }
  }

  private static boolean isShown(Path file) {
    String path = file.toString().replace('\\', '/');
    return !path.contains("/target/")
        && path.matches(".*\\.md|.*/src/main/.*\\.java|\\.\\./examples/.*\\.jsonl?");
  }

  private static Optional<DocumentSchema> schema(JsonNode object) {
    for (DocumentSchema schema : DocumentSchema.values()) {
      String format = object.path("format").asString("");
      if (format.startsWith("intervisie/" + schema.name().toLowerCase(Locale.ROOT))) {
        return Optional.of(schema);
      }
    }
    if (!object.path("type").isString()) {
      return Optional.empty();
    }
    return Optional.of(object.has("seq") ? DocumentSchema.EVENT : DocumentSchema.COMMAND);
  }
}
