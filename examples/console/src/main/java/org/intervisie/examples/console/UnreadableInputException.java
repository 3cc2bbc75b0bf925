package org.intervisie.examples.console;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
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
    return new UnreadableInputException(written(file, line, column, pointer, found, expected));
  }

  /**
   * All that the JSON reader says about a document in a file, each at its place there.
   *
   * @param line the line on which the document begins, from 1
   * @param column the column in which it begins, from 1
   * @param pointer where it stands in what is around it; empty for nothing
   */
  static UnreadableInputException at(
      Path file, int line, int column, String pointer, UnreadableDocumentException e) {
    return new UnreadableInputException(
        e.troubles().stream()
            .map(
                trouble ->
                    written(
                        file,
                        line + trouble.line() - 1,
                        trouble.line() == 1 ? column + trouble.column() - 1 : trouble.column(),
                        pointer + trouble.pointer(),
                        trouble.found(),
                        trouble.expected() + listed(trouble.problems())))
            .collect(Collectors.joining("\n")));
  }

  private static String listed(List<String> problems) {
    return problems.isEmpty() ? "" : ":\n- " + String.join("\n- ", problems);
  }

  private static String written(
      Path file, int line, int column, String pointer, String found, String expected) {
    return Paper.clean(file.toString())
        + ", line "
        + line
        + (column > 0 ? ", column " + column : "")
        + (pointer.isEmpty() ? "" : ", at " + pointer)
        + ": found "
        + found
        + ", expected "
        + expected;
  }
}
