package org.intervisie.json;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.intervisie.json.UnreadableDocumentException.Spot;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Whole documents from and to strings: one value and nothing after it, within bounds of depth and
 * size. What Jackson says about malformed JSON may quote the document, so it is not passed on.
 */
final class Documents {
  private static final int DEPTH = 100;
  private static final int NAME = 200;
  private static final int NUMBER = 100;
  private static final int STRING = 1_000_000;

  private static final String BOUNDS =
      "at most "
          + DEPTH
          + " levels, names of "
          + NAME
          + ", numbers of "
          + NUMBER
          + " and strings of "
          + STRING
          + " characters";

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEPTH)
                  .maxNameLength(NAME)
                  .maxNumberLength(NUMBER)
                  .maxStringLength(STRING)
                  .build())
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private Documents() {}

  static <T> T read(String json, Shape<T> shape) {
    return read(json, parser -> shape.read(JsonTree.place(parser)));
  }

  static <T> T read(String json, Function<JsonParser, T> reader) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      return read(parser, reader);
    }
  }

  private static <T> T read(JsonParser parser, Function<JsonParser, T> reader) {
    try {
      if (parser.nextToken() == null) {
        throw JsonTree.unreadable(parser, "nothing", "a JSON document");
      }
      T value = reader.apply(parser);
      if (parser.nextToken() != null) {
        throw JsonTree.unreadable(parser, "more after the document", "its end");
      }
      return value;
    } catch (StreamConstraintsException tooMuch) {
      throw malformed(parser, tooMuch, "more than this reader takes", BOUNDS);
    } catch (JacksonException malformed) {
      throw malformed(parser, malformed, "something that is not JSON", "a JSON document");
    }
  }

  private static UnreadableDocumentException malformed(
      JsonParser parser, JacksonException cause, String found, String expected) {
    TokenStreamLocation at = cause.getLocation();
    TokenStreamLocation where = at == null ? parser.currentLocation() : at;
    Spot spot =
        new Spot(
            JsonTree.pointer(parser.streamReadContext()), where.getLineNr(), where.getColumnNr());
    return new UnreadableDocumentException(spot, found, expected, List.of());
  }

  static String write(Consumer<JsonGenerator> document) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      document.accept(json);
    }
    return text.toString();
  }
}
