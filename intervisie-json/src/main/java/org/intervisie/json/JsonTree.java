package org.intervisie.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intervisie.json.UnreadableDocumentException.Spot;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads the value at which a parser stands. It refuses two members with one name itself, because a
 * mapper of someone else may be set to allow it. Depth and size are bounded by the parser.
 */
final class JsonTree {
  /** How many levels a document of ours may have; a mapper may allow more for what is around it. */
  static final int DEPTH = 100;

  /** How many members an object may have, as their names are remembered to find one that comes twice. */
  static final int MEMBERS = 10_000;

  /** How many values a tree may hold: an object or a list of nothing takes much memory for few characters. */
  static final int VALUES = 1_000_000;

  private final JsonParser parser;
  private int left = VALUES;

  private JsonTree(JsonParser parser) {
    this.parser = parser;
  }

  /** Reads the current value as a place of its own; afterwards the parser stands at its last token. */
  static Place place(JsonParser parser) {
    Pointer pointer = Pointer.of(parser.streamReadContext());
    return Place.top(new JsonTree(parser).read(DEPTH), pointer);
  }

  /** An object that begins here, without looking into it. */
  static Place emptyObjectAt(JsonParser parser) {
    TokenStreamLocation at = parser.currentTokenLocation();
    Json object = new Json.Members(at.getLineNr(), at.getColumnNr(), Map.of());
    return Place.top(object, Pointer.of(parser.streamReadContext()));
  }

  private Json read(int levels) {
    JsonToken token = parser.currentToken();
    TokenStreamLocation at = parser.currentTokenLocation();
    int line = at.getLineNr();
    int column = at.getColumnNr();
    if (token == null || token == JsonToken.NOT_AVAILABLE) {
      throw unreadable(parser, "nothing", "a JSON value");
    }
    if (left-- == 0) {
      throw unreadable(parser, "more than this reader takes", "at most " + VALUES + " values");
    }
    return switch (token) {
      case START_OBJECT -> members(line, column, below(parser, levels));
      case START_ARRAY -> items(line, column, below(parser, levels));
      case VALUE_STRING -> string(parser.getString(), line, column);
      case VALUE_NUMBER_INT -> number(line, column);
      case VALUE_NUMBER_FLOAT -> new Json.Other(line, column, "a number");
      case VALUE_TRUE -> new Json.Flag(line, column, true);
      case VALUE_FALSE -> new Json.Flag(line, column, false);
      case VALUE_NULL -> new Json.Other(line, column, "null");
      default -> new Json.Other(line, column, "something that is not JSON");
    };
  }

  /** A whole number that fits an int is one, whatever type the source gave it. */
  private Json number(int line, int column) {
    boolean fits =
        switch (parser.getNumberType()) {
          case INT -> true;
          case LONG -> (int) parser.getLongValue() == parser.getLongValue();
          case BIG_INTEGER -> parser.getBigIntegerValue().bitLength() < Integer.SIZE;
          default -> false;
        };
    return fits
        ? new Json.Whole(line, column, parser.getIntValue())
        : new Json.Other(line, column, "a number");
  }

  private static int below(JsonParser parser, int levels) {
    if (levels == 0) {
      throw unreadable(parser, "more than this reader takes", "at most " + DEPTH + " levels");
    }
    return levels - 1;
  }

  private static Json string(String text, int line, int column) {
    return Surrogates.arePaired(text)
        ? new Json.Text(line, column, text)
        : new Json.Other(line, column, "a string with half of a surrogate pair");
  }

  private Json members(int line, int column, int levels) {
    Map<String, Json> values = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      checkOnce(parser, name, values.keySet());
      parser.nextToken();
      values.put(name, read(levels));
    }
    checkEnd(parser);
    return new Json.Members(line, column, values);
  }

  private Json items(int line, int column, int levels) {
    List<Json> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(read(levels));
    }
    return new Json.Items(line, column, values);
  }

  /** Passes over the current value; afterwards the parser stands at its last token. */
  static void pass(JsonParser parser) {
    pass(parser, DEPTH);
  }

  private static void pass(JsonParser parser, int levels) {
    JsonToken token = parser.currentToken();
    if (token == null || token == JsonToken.NOT_AVAILABLE) {
      throw unreadable(parser, "nothing", "a JSON value");
    }
    if (token == JsonToken.START_OBJECT) {
      Set<String> seen = new HashSet<>();
      int below = below(parser, levels);
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        checkOnce(parser, name, seen);
        seen.add(name);
        parser.nextToken();
        pass(parser, below);
      }
      checkEnd(parser);
    } else if (token == JsonToken.START_ARRAY) {
      int below = below(parser, levels);
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        pass(parser, below);
      }
    }
  }

  /** A name at which the parser stands must be new, and there must not be too many before it. */
  static void checkOnce(JsonParser parser, String name, Set<String> before) {
    if (before.contains(name)) {
      throw secondMember(parser, name);
    }
    if (before.size() == MEMBERS) {
      throw unreadable(
          parser, "more than this reader takes", "at most " + MEMBERS + " members of one object");
    }
  }

  /** After the last member, the parser of someone else may stand at the end of what it has. */
  static void checkEnd(JsonParser parser) {
    if (parser.currentToken() != JsonToken.END_OBJECT) {
      throw unreadable(parser, "nothing", "the next member, or the end of the object");
    }
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
    Spot spot =
        new Spot(Pointer.of(parser.streamReadContext()).text(), at.getLineNr(), at.getColumnNr());
    return new UnreadableDocumentException(spot, found, expected, List.of());
  }
}
