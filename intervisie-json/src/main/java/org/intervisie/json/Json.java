package org.intervisie.json;

import java.util.List;
import java.util.Map;

/**
 * A JSON value that remembers where it began. Jackson's own tree does not, and keeps the last of two
 * members with one name.
 */
sealed interface Json {
  /** The line, 1 for the first; -1 when the source has none. */
  int line();

  /** The column, 1 for the first; -1 when the source has none. */
  int column();

  /** What to call it in an error, never with what someone said. */
  String described();

  record Members(int line, int column, Map<String, Json> values) implements Json {
    @Override
    public String described() {
      return "an object";
    }
  }

  record Items(int line, int column, List<Json> values) implements Json {
    @Override
    public String described() {
      return "a list";
    }
  }

  record Text(int line, int column, String value) implements Json {
    @Override
    public String described() {
      return Ids.isHarmless(value)
          ? "\"" + value + "\""
          : switch (value.length()) {
            case 0 -> "an empty string";
            case 1 -> "a string of one character";
            default -> "a string of " + value.length() + " characters";
          };
    }
  }

  /** A whole number that fits an {@code int}. */
  record Whole(int line, int column, int value) implements Json {
    @Override
    public String described() {
      return "a number";
    }
  }

  /** Any value of which only the sort matters, because nothing reads it. */
  record Other(int line, int column, String described) implements Json {}

  record Flag(int line, int column, boolean value) implements Json {
    @Override
    public String described() {
      return String.valueOf(value);
    }
  }
}
