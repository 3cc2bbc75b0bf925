package org.intervisie.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intervisie.json.UnreadableDocumentException.Spot;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads the value at which a parser stands. It refuses two members with one name itself, because a
 * mapper of someone else may be set to allow it. Depth and size are bounded by the parser.
 */
final class JsonTree {
  private JsonTree() {}

  /** Reads the current value as a place of its own; afterwards the parser stands at its last token. */
  static Place place(JsonParser parser) {
    String pointer = pointer(parser.streamReadContext());
    return Place.top(read(parser), pointer);
  }

  /** An object that begins here, without looking into it. */
  static Place emptyObjectAt(JsonParser parser) {
    TokenStreamLocation at = parser.currentTokenLocation();
    Json object = new Json.Members(at.getLineNr(), at.getColumnNr(), Map.of());
    return Place.top(object, pointer(parser.streamReadContext()));
  }

  /** Reads the current value; afterwards the parser stands at its last token. */
  static Json read(JsonParser parser) {
    JsonToken token = parser.currentToken();
    TokenStreamLocation at = parser.currentTokenLocation();
    int line = at.getLineNr();
    int column = at.getColumnNr();
    if (token == null) {
      throw unreadable(parser, "nothing", "a JSON value");
    }
    return switch (token) {
      case START_OBJECT -> members(parser, line, column);
      case START_ARRAY -> items(parser, line, column);
      case VALUE_STRING -> new Json.Text(line, column, parser.getString());
      case VALUE_NUMBER_INT ->
          parser.getNumberType() == JsonParser.NumberType.INT
              ? new Json.Whole(line, column, parser.getIntValue())
              : new Json.Other(line, column, "a number");
      case VALUE_NUMBER_FLOAT -> new Json.Other(line, column, "a number");
      case VALUE_TRUE -> new Json.Flag(line, column, true);
      case VALUE_FALSE -> new Json.Flag(line, column, false);
      case VALUE_NULL -> new Json.Other(line, column, "null");
      default -> new Json.Other(line, column, "something that is not JSON");
    };
  }

  private static Json members(JsonParser parser, int line, int column) {
    Map<String, Json> values = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      if (values.containsKey(name)) {
        throw secondMember(parser, name);
      }
      parser.nextToken();
      values.put(name, read(parser));
    }
    return new Json.Members(line, column, values);
  }

  private static Json items(JsonParser parser, int line, int column) {
    List<Json> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(read(parser));
    }
    return new Json.Items(line, column, values);
  }

  static UnreadableDocumentException secondMember(JsonParser parser, String name) {
    String shown =
        Ids.isHarmless(name) ? "a second \"" + name + "\"" : "a member for the second time";
    return unreadable(parser, shown, "each member once");
  }

  /** An error at the token at which the parser stands. */
  static UnreadableDocumentException unreadable(JsonParser parser, String found, String expected) {
    TokenStreamLocation at =
        parser.currentToken() == null ? parser.currentLocation() : parser.currentTokenLocation();
    Spot spot = new Spot(pointer(parser.streamReadContext()), at.getLineNr(), at.getColumnNr());
    return new UnreadableDocumentException(spot, found, expected, List.of());
  }

  /** Where a parser stands, as far as the names on the way may be shown. */
  static String pointer(@Nullable TokenStreamContext context) {
    List<String> segments = new ArrayList<>();
    for (TokenStreamContext at = context; at != null; at = at.getParent()) {
      if (at.inArray() && at.hasCurrentIndex()) {
        segments.add(0, String.valueOf(at.getCurrentIndex()));
      } else if (at.inObject() && at.hasCurrentName()) {
        String name = at.currentName();
        if (name != null && Ids.isHarmless(name)) {
          segments.add(0, name);
        } else {
          segments.clear();
        }
      }
    }
    return segments.isEmpty() ? "" : "/" + String.join("/", segments);
  }
}
