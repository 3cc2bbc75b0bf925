package org.intervisie.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.intervisie.method.Method;
import org.intervisie.session.Event;
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
  private @Nullable String format;
  private @Nullable Method method;
  private @Nullable List<Event> events;

  private SessionCodec(Function<String, Optional<Method>> known) {
    this.known = known;
  }

  static void write(Method method, List<Event> events, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("format", FORMAT);
    json.writeName("method");
    MethodWriter.write(method, json);
    json.writeName("events");
    EventWriter.writeAll(events, json);
    json.writeEndObject();
  }

  static SessionDocument read(JsonParser parser, Function<String, Optional<Method>> known) {
    return new SessionCodec(known).document(parser);
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
      if (!seen.add(name)) {
        throw JsonTree.secondMember(parser, name);
      }
      parser.nextToken();
      member(name, parser);
    }
    if (format == null) {
      throw document.unreadable("no \"format\"", "\"" + FORMAT + "\"");
    }
    if (method == null) {
      throw document.unreadable("no \"method\"", METHOD);
    }
    if (events == null) {
      throw document.unreadable("no \"events\"", "a list, each item an event");
    }
    return new SessionDocument(method, events);
  }

  private void member(String name, JsonParser parser) {
    switch (name) {
      case "format" -> format = MethodReader.format(FORMAT).read(JsonTree.place(parser));
      case "method" -> method = method(JsonTree.place(parser));
      case "events" -> events = events(parser);
      default -> parser.skipChildren();
    }
  }

  private Method method(Place place) {
    if (!place.isString()) {
      return new Shape<>(METHOD, MethodReader.METHOD.reader()).read(place);
    }
    return known.apply(place.string(METHOD)).orElseThrow(() -> place.unreadable(METHOD));
  }

  private static List<Event> events(JsonParser parser) {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw JsonTree.place(parser).unreadable("a list, each item an event");
    }
    List<Event> events = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      events.add(EventReader.EVENT.read(JsonTree.place(parser)));
    }
    return events;
  }
}
