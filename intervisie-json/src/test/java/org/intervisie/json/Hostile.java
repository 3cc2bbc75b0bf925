package org.intervisie.json;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.intervisie.json.Refusals.Reader;
import org.intervisie.method.Method;

/** The documents that others send, each in its smallest form and with room for one member more. */
final class Hostile {
  static final String BOUNDS =
      "at most 100 levels, names of 200, numbers of 100 and strings of 1000000 characters";

  static final String METHOD =
      "{\"id\":\"m\",\"title\":\"M\",\"roles\":[{\"id\":\"member\",\"title\":\"Member\"}],"
          + "\"flow\":[{\"phase\":\"p\",\"title\":\"P\"}]";

  static final String COMMAND = "{\"type\":\"begin\",\"by\":\"anna\"";

  static final String EVENT =
      "{\"seq\":1,\"at\":\"2026-03-01T09:00:00Z\",\"by\":\"anna\",\"type\":\"begun\"";

  static final String SESSION =
      "{\"format\":\"intervisie/session/1\",\"method\":" + METHOD + "},\"events\":[]";

  static final String AGENDA =
      "{\"format\":\"intervisie/agenda/1\",\"start\":\"2026-03-01T09:00:00Z\",\"items\":[]";

  /** How many bits the number of a colliding name has. */
  static final int COLLIDING = 16;

  /**
   * A sort of document.
   *
   * @param name what a test calls it
   * @param open the least that is read, without the brace at its end
   * @param last its last member, to which an error in the name after it points
   */
  record Kind(String name, String open, String last, Reader reader) {
    /** The document with one member more. */
    String with(String member) {
      return open + "," + member + "}";
    }

    /** The column of the first character of that member. */
    int column() {
      return open.length() + 2;
    }
  }

  static final Kind METHODS = new Kind("method", METHOD, "/flow", IntervisieJson::readMethod);
  static final Kind COMMANDS = new Kind("command", COMMAND, "/by", IntervisieJson::readCommand);
  static final Kind EVENTS = new Kind("event", EVENT, "/type", IntervisieJson::readEvent);
  static final Kind AGENDAS = new Kind("agenda", AGENDA, "/items", IntervisieJson::readAgenda);
  static final Kind SESSIONS = new Kind("session", SESSION, "/events", Hostile::session);
  static final Kind STREAMS =
      new Kind("session from a stream", SESSION, "/events", Hostile::stream);

  static final List<Kind> ALL = List.of(METHODS, COMMANDS, EVENTS, AGENDAS, SESSIONS, STREAMS);

  private Hostile() {}

  static SessionDocument session(String json) {
    return IntervisieJson.readSession(json, id -> Optional.<Method>empty());
  }

  static SessionDocument stream(String json) {
    return stream(json.getBytes(StandardCharsets.UTF_8));
  }

  static SessionDocument stream(byte... json) {
    return IntervisieJson.readSession(
        new ByteArrayInputStream(json), id -> Optional.<Method>empty());
  }

  /** A list of that many items, without its brackets. */
  static String many(int count, IntFunction<String> item) {
    return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(","));
  }

  /** A string in JSON with every character escaped. */
  static String escaped(String text) {
    return text.chars()
        .mapToObj(c -> String.format("\\u%04x", c))
        .collect(Collectors.joining("", "\"", "\""));
  }

  /**
   * One of the names that all have one hash: in the way of {@code String} with Aa and BB, in that of
   * Jackson with Ba and C@.
   */
  static String colliding(int number, String zero, String one) {
    StringBuilder name = new StringBuilder();
    for (int bit = 0; bit < COLLIDING; bit++) {
      name.append((number >> bit & 1) == 0 ? zero : one);
    }
    return name.toString();
  }
}
