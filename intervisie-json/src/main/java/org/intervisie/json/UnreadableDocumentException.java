package org.intervisie.json;

import java.util.List;

/**
 * Thrown when JSON cannot be read as what it should be. It says where the trouble is, what was found
 * and what was expected, for example
 *
 * <pre>line 3, column 14, /flow/2/time/planned: found "ten", expected an ISO-8601 duration such as PT10M</pre>
 *
 * <p>It never quotes what a participant said: of a string it shows at most what has the form of an id,
 * and of any other only the length.
 */
public final class UnreadableDocumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String pointer;
  private final int line;
  private final int column;
  private final String found;
  private final String expected;
  // A string array rather than a List, so that the exception stays serializable by construction.
  private final String[] problems;

  UnreadableDocumentException(
      Spot spot, String found, String expected, List<String> problems, Throwable cause) {
    this(spot, found, expected, problems);
    initCause(cause);
  }

  UnreadableDocumentException(Spot spot, String found, String expected, List<String> problems) {
    super(message(spot, found, expected, problems));
    this.pointer = spot.pointer();
    this.line = spot.line();
    this.column = spot.column();
    this.found = found;
    this.expected = expected;
    this.problems = problems.toArray(String[]::new);
  }

  /**
   * Where the value stands in the document.
   *
   * @return a JSON pointer (RFC 6901), empty for the whole document; for a member whose name does not
   *     have the form of an id, the object around it
   */
  public String pointer() {
    return pointer;
  }

  /**
   * The line on which the value begins.
   *
   * @return 1 for the first; -1 when the source of the JSON has no lines
   */
  public int line() {
    return line;
  }

  /**
   * The column in which the value begins.
   *
   * @return 1 for the first; -1 when the source of the JSON has no columns
   */
  public int column() {
    return column;
  }

  /**
   * What was found.
   *
   * @return a description such as {@code "ten"}, {@code a number} or {@code a string of 240
   *     characters}
   */
  public String found() {
    return found;
  }

  /**
   * What was expected.
   *
   * @return a description such as {@code an ISO-8601 duration such as PT10M}
   */
  public String expected() {
    return expected;
  }

  /**
   * What is wrong with a value that reads well but does not fit together, such as a budget whose
   * shortest time exceeds its longest.
   *
   * @return one sentence each; empty when the trouble is of another sort; unmodifiable
   */
  public List<String> problems() {
    return List.of(problems);
  }

  private static String message(Spot spot, String found, String expected, List<String> problems) {
    StringBuilder message = new StringBuilder(120);
    if (spot.line() > 0) {
      message.append("line ").append(spot.line()).append(", column ").append(spot.column());
    }
    if (!spot.pointer().isEmpty()) {
      message.append(message.isEmpty() ? "" : ", ").append(spot.pointer());
    }
    message.append(message.isEmpty() ? "found " : ": found ").append(found);
    message.append(", expected ").append(expected);
    if (!problems.isEmpty()) {
      message.append(":\n- ").append(String.join("\n- ", problems));
    }
    return message.toString();
  }

  /**
   * A spot in a document.
   *
   * @param pointer the JSON pointer
   * @param line 1 for the first, -1 when unknown
   * @param column 1 for the first, -1 when unknown
   */
  record Spot(String pointer, int line, int column) {}
}
