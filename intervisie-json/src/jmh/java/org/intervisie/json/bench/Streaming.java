package org.intervisie.json.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.intervisie.json.bench.FlatSession.FlatEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.io.SegmentedStringWriter;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.Named;

/**
 * Streaming by hand, with names encoded and matched beforehand. It takes every document to be well
 * formed, checks nothing, and knows no place of any error.
 */
final class Streaming {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final SerializedString SEQ = new SerializedString("seq");
  private static final SerializedString AT = new SerializedString("at");
  private static final SerializedString BY = new SerializedString("by");
  private static final SerializedString TYPE = new SerializedString("type");
  private static final SerializedString PARTICIPANT = new SerializedString("participant");
  private static final SerializedString NAME = new SerializedString("name");
  private static final SerializedString ROLES = new SerializedString("roles");
  private static final SerializedString ROLE = new SerializedString("role");
  private static final SerializedString TO = new SerializedString("to");
  private static final SerializedString PHASE = new SerializedString("phase");
  private static final SerializedString TURN = new SerializedString("turn");
  private static final SerializedString DESPITE = new SerializedString("despite");
  private static final SerializedString REASON = new SerializedString("reason");
  private static final SerializedString CYCLE = new SerializedString("cycle");
  private static final SerializedString TURNS = new SerializedString("turns");
  private static final SerializedString CONTRIBUTION = new SerializedString("contribution");
  private static final SerializedString AUTHOR = new SerializedString("author");
  private static final SerializedString KIND = new SerializedString("kind");
  private static final SerializedString TEXT = new SerializedString("text");
  private static final SerializedString LABEL = new SerializedString("label");
  private static final SerializedString ABOUT = new SerializedString("about");
  private static final SerializedString BASIS = new SerializedString("basis");
  private static final SerializedString FORM = new SerializedString("form");
  private static final SerializedString GROUPS = new SerializedString("groups");
  private static final SerializedString DURATION = new SerializedString("duration");
  private static final SerializedString END = new SerializedString("end");
  private static final SerializedString MISSING = new SerializedString("missing");
  private static final SerializedString UNTIL = new SerializedString("until");

  private static final PropertyNameMatcher NAMES =
      FACTORY.constructNameMatcher(
          Stream.of(
                  SEQ,
                  AT,
                  BY,
                  TYPE,
                  PARTICIPANT,
                  NAME,
                  ROLES,
                  ROLE,
                  TO,
                  PHASE,
                  TURN,
                  DESPITE,
                  REASON,
                  CYCLE,
                  TURNS,
                  CONTRIBUTION,
                  AUTHOR,
                  KIND,
                  TEXT,
                  LABEL,
                  ABOUT,
                  BASIS,
                  FORM,
                  GROUPS,
                  DURATION,
                  END,
                  MISSING,
                  UNTIL)
              .map(name -> Named.fromString(name.getValue()))
              .toList(),
          false);

  private Streaming() {}

  static String write(FlatSession session) {
    BufferRecycler buffers = FACTORY._getBufferRecycler();
    try (SegmentedStringWriter text = new SegmentedStringWriter(buffers)) {
      try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
        json.writeStartObject();
        json.writeStringProperty("format", session.format());
        json.writeStringProperty("method", session.method());
        json.writeArrayPropertyStart("events");
        for (FlatEvent event : session.events()) {
          write(event, json);
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      return text.getAndClear();
    } finally {
      buffers.releaseToPool();
    }
  }

  private static void write(FlatEvent event, JsonGenerator json) {
    json.writeStartObject();
    json.writeName(SEQ);
    json.writeNumber(event.seq());
    string(json, AT, event.at());
    string(json, BY, event.by());
    string(json, TYPE, event.type());
    string(json, PARTICIPANT, event.participant());
    string(json, NAME, event.name());
    strings(json, ROLES, event.roles());
    string(json, ROLE, event.role());
    string(json, TO, event.to());
    string(json, PHASE, event.phase());
    string(json, TURN, event.turn());
    string(json, DESPITE, event.despite());
    string(json, REASON, event.reason());
    string(json, CYCLE, event.cycle());
    strings(json, TURNS, event.turns());
    string(json, CONTRIBUTION, event.contribution());
    string(json, AUTHOR, event.author());
    string(json, KIND, event.kind());
    string(json, TEXT, event.text());
    string(json, LABEL, event.label());
    string(json, ABOUT, event.about());
    string(json, BASIS, event.basis());
    string(json, FORM, event.form());
    groups(json, event.groups());
    string(json, DURATION, event.duration());
    string(json, END, event.end());
    strings(json, MISSING, event.missing());
    string(json, UNTIL, event.until());
    json.writeEndObject();
  }

  private static void string(JsonGenerator json, SerializedString name, @Nullable String value) {
    if (value != null) {
      json.writeName(name);
      json.writeString(value);
    }
  }

  private static void strings(
      JsonGenerator json, SerializedString name, @Nullable List<String> values) {
    if (values != null) {
      json.writeName(name);
      array(json, values);
    }
  }

  private static void groups(JsonGenerator json, @Nullable List<List<String>> groups) {
    if (groups != null) {
      json.writeName(GROUPS);
      json.writeStartArray();
      groups.forEach(group -> array(json, group));
      json.writeEndArray();
    }
  }

  private static void array(JsonGenerator json, List<String> values) {
    json.writeStartArray();
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  static FlatSession read(String text) {
    String format = "";
    String method = "";
    List<FlatEvent> events = new ArrayList<>();
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        switch (parser.currentName()) {
          case "format" -> format = parser.nextStringValue();
          case "method" -> method = parser.nextStringValue();
          default -> {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
              events.add(event(parser));
            }
          }
        }
      }
    }
    return new FlatSession(format, method, events);
  }

  private static FlatEvent event(JsonParser parser) {
    int seq = 0;
    String at = "";
    String by = "";
    String type = "";
    String participant = null;
    String name = null;
    List<String> roles = null;
    String role = null;
    String to = null;
    String phase = null;
    String turn = null;
    String despite = null;
    String reason = null;
    String cycle = null;
    List<String> turns = null;
    String contribution = null;
    String author = null;
    String kind = null;
    String text = null;
    String label = null;
    String about = null;
    String basis = null;
    String form = null;
    List<List<String>> groups = null;
    String duration = null;
    String end = null;
    List<String> missing = null;
    String until = null;
    int place = parser.nextNameMatch(NAMES);
    while (place >= 0) {
      switch (place) {
        case 0 -> seq = parser.nextIntValue(0);
        case 1 -> at = parser.nextStringValue();
        case 2 -> by = parser.nextStringValue();
        case 3 -> type = parser.nextStringValue();
        case 4 -> participant = parser.nextStringValue();
        case 5 -> name = parser.nextStringValue();
        case 6 -> roles = strings(parser);
        case 7 -> role = parser.nextStringValue();
        case 8 -> to = parser.nextStringValue();
        case 9 -> phase = parser.nextStringValue();
        case 10 -> turn = parser.nextStringValue();
        case 11 -> despite = parser.nextStringValue();
        case 12 -> reason = parser.nextStringValue();
        case 13 -> cycle = parser.nextStringValue();
        case 14 -> turns = strings(parser);
        case 15 -> contribution = parser.nextStringValue();
        case 16 -> author = parser.nextStringValue();
        case 17 -> kind = parser.nextStringValue();
        case 18 -> text = parser.nextStringValue();
        case 19 -> label = parser.nextStringValue();
        case 20 -> about = parser.nextStringValue();
        case 21 -> basis = parser.nextStringValue();
        case 22 -> form = parser.nextStringValue();
        case 23 -> groups = groups(parser);
        case 24 -> duration = parser.nextStringValue();
        case 25 -> end = parser.nextStringValue();
        case 26 -> missing = strings(parser);
        case 27 -> until = parser.nextStringValue();
        default -> throw new IllegalStateException("no such place");
      }
      place = parser.nextNameMatch(NAMES);
    }
    return new FlatEvent(
        seq,
        at,
        by,
        type,
        participant,
        name,
        roles,
        role,
        to,
        phase,
        turn,
        despite,
        reason,
        cycle,
        turns,
        contribution,
        author,
        kind,
        text,
        label,
        about,
        basis,
        form,
        groups,
        duration,
        end,
        missing,
        until);
  }

  private static List<String> strings(JsonParser parser) {
    parser.nextToken();
    return array(parser);
  }

  private static List<List<String>> groups(JsonParser parser) {
    parser.nextToken();
    List<List<String>> groups = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      groups.add(array(parser));
    }
    return groups;
  }

  private static List<String> array(JsonParser parser) {
    List<String> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(parser.getString());
    }
    return values;
  }
}
