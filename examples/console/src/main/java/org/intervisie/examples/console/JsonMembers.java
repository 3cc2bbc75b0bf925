package org.intervisie.examples.console;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/** The members of the one object on a line of JSON, each with the text that it was written as. */
final class JsonMembers {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Map<String, Member> members = new LinkedHashMap<>();

  private JsonMembers() {}

  /**
   * A member.
   *
   * @param column where its value begins on the line, from 1
   * @param source the value as it was written
   * @param text the value when it is a text; null otherwise
   * @param isObject whether it is an object
   */
  record Member(int column, String source, @Nullable String text, boolean isObject) {
    /** The value as a message may show it. */
    String shown() {
      String shown = Paper.clean(source);
      return shown.length() <= 60 ? shown : shown.substring(0, 60) + "…";
    }
  }

  /** Why a line is no object of JSON. */
  static final class NoObject extends Exception {
    private static final long serialVersionUID = 1L;

    final int column;

    NoObject(int column, String found) {
      super(found);
      this.column = column;
    }

    /** What was found instead. */
    String found() {
      return String.valueOf(getMessage());
    }
  }

  static JsonMembers of(String line) throws NoObject {
    try (JsonParser parser = JSON.createParser(line)) {
      return read(line, parser);
    } catch (JacksonException e) {
      TokenStreamLocation place = e.getLocation();
      throw new NoObject(place == null ? 0 : place.getColumnNr(), "something that is not JSON");
    }
  }

  Optional<Member> find(String name) {
    return Optional.ofNullable(members.get(name));
  }

  private static JsonMembers read(String line, JsonParser parser) throws NoObject {
    JsonToken first = parser.nextToken();
    if (first != JsonToken.START_OBJECT) {
      throw new NoObject(1, first == null ? "nothing" : "no object");
    }
    JsonMembers members = new JsonMembers();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      int from = (int) parser.currentTokenLocation().getCharOffset();
      String text = token == JsonToken.VALUE_STRING ? parser.getString() : null;
      parser.finishToken();
      parser.skipChildren();
      int to = (int) parser.currentLocation().getCharOffset();
      Member member =
          new Member(from + 1, line.substring(from, to), text, token == JsonToken.START_OBJECT);
      if (members.members.put(name, member) != null) {
        throw new NoObject(from + 1, "\"" + Paper.clean(name) + "\" for the second time");
      }
    }
    if (parser.nextToken() != null) {
      throw new NoObject(parser.currentTokenLocation().getColumnNr(), "something after the object");
    }
    return members;
  }
}
