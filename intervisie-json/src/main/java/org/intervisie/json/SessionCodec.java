package org.intervisie.json;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.intervisie.method.Method;
import org.intervisie.session.Event;
import org.intervisie.session.ImpossibleEventException;
import org.intervisie.session.Session;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Session documents. They can be long, so events are read one by one and no tree of the whole is ever
 * in memory.
 */
final class SessionCodec {
  private static final String FORMAT = "intervisie/session/1";
  private static final String DOCUMENT = "a session document";
  private static final String METHOD = "the id of a known method, or a method document";

  private final Function<String, Optional<Method>> known;
  private final Pointer top;
  private final @Nullable Spots spots;
  private @Nullable String format;
  private @Nullable Method method;
  private @Nullable List<Event> events;

  private SessionCodec(
      JsonParser parser, Function<String, Optional<Method>> known, boolean strictly) {
    this.known = known;
    this.top = Pointer.of(parser.streamReadContext());
    this.spots = strictly ? new Spots() : null;
  }

  static void write(Method method, List<Event> events, JsonGenerator json) {
    write(() -> MethodWriter.write(method, json), events, json);
  }

  /** The same, with only the id of its method. */
  static void write(String method, List<Event> events, JsonGenerator json) {
    write(() -> json.writeString(method), events, json);
  }

  private static void write(Runnable method, List<Event> events, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("format", FORMAT);
    json.writeName("method");
    method.run();
    json.writeName("events");
    EventWriter.writeAll(events, json);
    json.writeEndObject();
  }

  /**
   * Reads the session document at which a parser stands.
   *
   * @param known finds a method by its id
   * @param strictly whether its events must be such that they can have happened
   */
  static SessionDocument read(
      JsonParser parser, Function<String, Optional<Method>> known, boolean strictly) {
    return new SessionCodec(parser, known, strictly).document(parser);
  }

  private SessionDocument document(JsonParser parser) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw JsonTree.place(parser).unreadable(DOCUMENT);
    }
    // Stands for the document when a member turns out to be missing at its end.
    Place document = JsonTree.emptyObjectAt(parser);
    Set<String> seen = new HashSet<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonTree.checkOnce(parser, name, seen);
      seen.add(name);
      parser.nextToken();
      member(name, parser);
    }
    JsonTree.checkEnd(parser);
    if (format == null) {
      throw missing(document, "format", seen, "\"" + FORMAT + "\"");
    }
    if (method == null) {
      throw missing(document, "method", seen, METHOD);
    }
    if (events == null) {
      throw missing(document, "events", seen, "a list, each item an event");
    }
    if (spots != null) {
      check(method, events, spots);
    }
    return new SessionDocument(method, events);
  }

  private void check(Method method, List<Event> events, Spots spots) {
    try {
      Session.replayStrictly(method, events);
    } catch (ImpossibleEventException impossible) {
      int event = impossible.seq() - 1;
      throw new UnreadableDocumentException(
          spots.of(event, top.then("events").then(String.valueOf(event)).text()),
          "an event that cannot have happened",
          "one that can follow those before it",
          List.of(String.valueOf(impossible.getMessage())),
          impossible);
    }
  }

  private static UnreadableDocumentException missing(
      Place document, String name, Set<String> seen, String expected) {
    return document.unreadable(Nearest.missing(name, seen), expected);
  }

  private void member(String name, JsonParser parser) {
    switch (name) {
      case "format" -> format = MethodReader.format(FORMAT).read(JsonTree.place(parser));
      case "method" -> method = method(JsonTree.place(parser));
      case "events" -> events = EventReader.readAll(parser, spots);
      default -> JsonTree.pass(parser);
    }
  }

  private Method method(Place place) {
    if (!place.isString()) {
      return new Shape<>(METHOD, MethodReader.METHOD.reader()).read(place);
    }
    return requireNonNull(known.apply(place.string(METHOD)), "what finds a method by its id")
        .orElseThrow(() -> place.unreadable(METHOD));
  }
}
