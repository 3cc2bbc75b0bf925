package org.intervisie.json.fuzz;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.intervisie.json.UnreadableDocumentException;
import org.intervisie.json.UnreadableDocumentException.Trouble;
import org.intervisie.session.Command;
import org.intervisie.session.Event;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every reader promises of every document. */
final class Promise {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int LONGEST = 20_000;
  // Messages have lists of their own; nothing else begins a line, and nothing is no letter at all.
  private static final Pattern UNFIT =
      Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}&&[^\n]]|\n(?!- )");

  private Promise() {}

  /**
   * Reads a document: a value comes back equal and is written the same again, or the error is fit to be
   * shown.
   *
   * @throws AssertionError if it is not so; any other exception is one that the reader must not throw
   */
  static <T> void check(String json, Function<String, T> reader, Function<T, String> writer) {
    T value;
    try {
      value = reader.apply(json);
    } catch (UnreadableDocumentException unreadable) {
      checkError(json, unreadable);
      return;
    }
    boolean heard = value instanceof Command || value instanceof Event;
    require(!heard || !UNFIT.matcher(value.toString()).find(), "a toString that shows an id");
    String written = writer.apply(value);
    T again = reader.apply(written);
    require(again.equals(value), "read back as another value");
    require(writer.apply(again).equals(written), "written otherwise the second time");
  }

  /** What was read, or the error that came instead. */
  static Optional<Object> read(Supplier<Object> reader) {
    try {
      return Optional.of(reader.get());
    } catch (UnreadableDocumentException unreadable) {
      return Optional.of(String.valueOf(unreadable.getMessage()));
    }
  }

  private static void checkError(String json, UnreadableDocumentException unreadable) {
    String message = String.valueOf(unreadable.getMessage());
    require(message.length() < LONGEST, "a message of " + message.length() + " characters");
    require(!UNFIT.matcher(message).find(), "a message that shows what it must not");
    JsonNode tree;
    try {
      tree = JSON.readTree(json);
    } catch (JacksonException noJson) {
      return;
    }
    if (tree.isMissingNode()) {
      return;
    }
    for (Trouble trouble : unreadable.troubles()) {
      require(!tree.at(trouble.pointer()).isMissingNode(), "a pointer to nowhere");
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
