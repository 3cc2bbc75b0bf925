package org.intervisie.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.intervisie.json.UnreadableDocumentException.Spot;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.io.SegmentedStringWriter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.BufferRecycler;

/**
 * Whole documents from and to strings: one value and nothing after it, within bounds of depth and
 * size. What Jackson says about malformed JSON may quote the document, so it is not passed on.
 */
final class Documents {
  private static final int DEPTH = 100;
  private static final int NAME = 200;
  private static final int NUMBER = 100;
  private static final int STRING = 1_000_000;
  private static final int DOCUMENT = 10_000_000;
  private static final int LOG = 500_000_000;

  private static final String NAMES = PropertyNameMatcher.class.getPackageName();

  /** Without a table of names, which documents would share and which names that collide can break. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEPTH)
                  .maxNameLength(NAME)
                  .maxNumberLength(NUMBER)
                  .maxStringLength(STRING)
                  .maxDocumentLength(LOG)
                  .build())
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          // Streams are the caller's.
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  /** The same for logs, in which a few names come back and back; each gets a copy with its own table. */
  private static final JsonFactory LOGS =
      FACTORY.rebuild().enable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES).build();

  private Documents() {}

  static <T> T read(String json, Shape<T> shape) {
    return read(json, parser -> shape.read(JsonTree.place(parser)));
  }

  /** A document that is read whole before it is looked into. */
  static <T> T read(String json, Function<JsonParser, T> reader) {
    check(json, DOCUMENT);
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      return read(parser, reader);
    }
  }

  /** A document that is read event by event. */
  static <T> T readLog(String json, Function<JsonParser, T> reader) {
    check(json, LOG);
    try (JsonParser parser = LOGS.copy().createParser(ObjectReadContext.empty(), json)) {
      return read(parser, reader);
    }
  }

  static <T> T readLog(InputStream json, Function<JsonParser, T> reader) {
    requireNonNull(json, "json");
    try (JsonParser parser =
        LOGS.copy().createParser(ObjectReadContext.empty(), Decoding.of(json))) {
      return read(parser, reader);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (JacksonIOException broken) {
      throw new UncheckedIOException(broken.getCause());
    }
  }

  private static void check(String json, int longest) {
    if (json.length() > longest) {
      throw new UnreadableDocumentException(
          new Spot("", 1, 1),
          "a document of " + json.length() + " characters",
          "at most " + longest,
          List.of());
    }
  }

  private static <T> T read(JsonParser parser, Function<JsonParser, T> reader) {
    return translated(
        parser,
        () -> {
          if (parser.nextToken() == null) {
            throw JsonTree.unreadable(parser, "nothing", "a JSON document");
          }
          T value = reader.apply(parser);
          if (parser.nextToken() != null) {
            throw JsonTree.unreadable(parser, "more after the document", "its end");
          }
          return value;
        });
  }

  /** Reads a value; what Jackson says about malformed JSON becomes an error that quotes nothing. */
  static <T> T translated(JsonParser parser, Supplier<T> value) {
    try {
      return value.get();
    } catch (JacksonIOException broken) {
      if (broken.getCause() instanceof CharacterCodingException) {
        throw malformed(parser, broken, "bytes that are no text", "a JSON document in UTF-8");
      }
      throw broken;
    } catch (StreamConstraintsException tooMuch) {
      throw malformed(parser, tooMuch, "more than this reader takes", bounds(parser));
    } catch (StreamReadException malformed) {
      throw malformed(parser, malformed, "something that is not JSON", "a JSON document");
    } catch (IllegalStateException broken) {
      // The table of names does that when too many of them collide; all else is someone else's.
      if (broken.getStackTrace().length > 0
          && broken.getStackTrace()[0].getClassName().startsWith(NAMES)) {
        throw JsonTree.unreadable(
            parser, "more than this reader takes", "names that do not collide");
      }
      throw broken;
    }
  }

  private static String bounds(JsonParser parser) {
    StreamReadConstraints bounds = parser.streamReadConstraints();
    return parser.currentLocation().getCharOffset() < bounds.getMaxDocumentLength()
            || bounds.getMaxDocumentLength() < 0
        ? "at most "
            + bounds.getMaxNestingDepth()
            + " levels, names of "
            + bounds.getMaxNameLength()
            + ", numbers of "
            + bounds.getMaxNumberLength()
            + " and strings of "
            + bounds.getMaxStringLength()
            + " characters"
        : "at most " + bounds.getMaxDocumentLength() + " characters";
  }

  private static UnreadableDocumentException malformed(
      JsonParser parser, JacksonException cause, String found, String expected) {
    TokenStreamLocation at = cause.getLocation();
    TokenStreamLocation where = at == null || at.getLineNr() < 1 ? parser.currentLocation() : at;
    Spot spot =
        new Spot(
            Pointer.of(parser.streamReadContext()).text(), where.getLineNr(), where.getColumnNr());
    return new UnreadableDocumentException(spot, found, expected, List.of());
  }

  static String write(Consumer<JsonGenerator> document) {
    BufferRecycler buffers = FACTORY._getBufferRecycler();
    try (SegmentedStringWriter text = new SegmentedStringWriter(buffers)) {
      try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
        document.accept(json);
      }
      return text.getAndClear();
    } finally {
      buffers.releaseToPool();
    }
  }

  static void write(OutputStream out, Consumer<JsonGenerator> document) {
    requireNonNull(out, "out");
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      document.accept(json);
    } catch (JacksonIOException broken) {
      throw new UncheckedIOException(broken.getCause());
    }
  }
}
