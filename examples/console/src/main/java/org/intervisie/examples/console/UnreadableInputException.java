package org.intervisie.examples.console;

import java.nio.file.Path;
import org.intervisie.json.UnreadableDocumentException;

/** What was given cannot be read; the message tells where, what was found and what was expected. */
final class UnreadableInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableInputException(String message) {
    super(message);
  }

  /** A problem with a file as a whole. */
  static UnreadableInputException inFile(Path file, String found, String expected) {
    return new UnreadableInputException(
        Paper.clean(file.toString()) + ": found " + found + ", expected " + expected);
  }

  /**
   * A problem at a place in a file.
   *
   * @param pointer the JSON pointer within the document on that line; empty for all of it
   */
  static UnreadableInputException at(
      Path file, int line, int column, String pointer, String found, String expected) {
    return new UnreadableInputException(
        Paper.clean(file.toString())
            + ", line "
            + line
            + (column > 0 ? ", column " + column : "")
            + (pointer.isEmpty() ? "" : ", at " + pointer)
            + ": found "
            + found
            + ", expected "
            + expected);
  }

  /** What the JSON reader says, at its place in a file; with all problems where there are more. */
  static UnreadableInputException at(
      Path file, int line, int column, String pointer, UnreadableDocumentException e) {
    String problems = e.problems().isEmpty() ? "" : ":\n- " + String.join("\n- ", e.problems());
    return at(file, line, column, pointer, e.found(), e.expected() + problems);
  }
}
