package org.intervisie.json;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * Thrown when JSON cannot be read as what it should be. It says where the trouble is, what was found
 * and what was expected, for example
 *
 * <pre>line 3, column 14, /flow/2/time/planned: found "ten", expected an ISO-8601 duration such as PT10M</pre>
 *
 * <p>A method document or an agenda is read to its end: the message lists what is wrong, a line each
 * up to twenty, and {@link #troubles()} gives all of it. What has the right shape is checked as a
 * whole only where all its parts could be read. Of anything else, the first trouble is told.
 *
 * <p>It never quotes what a participant said: of a string it shows at most what has the form of an id,
 * and of any other only the length.
 */
public final class UnreadableDocumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** As many troubles as are kept, whatever someone sent. */
  static final int MOST = 1_000;

  private static final int MOST_SHOWN = 20;

  // An array rather than a List, so that the exception stays serializable by construction.
  private final Trouble[] troubles;

  UnreadableDocumentException(
      Spot spot, String found, String expected, List<String> problems, Throwable cause) {
    this(spot, found, expected, problems);
    initCause(cause);
  }

  UnreadableDocumentException(Spot spot, String found, String expected, List<String> problems) {
    this(List.of(new Trouble(spot, found, expected, problems)));
  }

  UnreadableDocumentException(List<Trouble> troubles, Throwable cause) {
    this(troubles);
    initCause(cause);
  }

  /** At least one, in any order. */
  UnreadableDocumentException(List<Trouble> troubles) {
    this(inOrder(troubles));
  }

  private UnreadableDocumentException(Trouble... inOrder) {
    super(message(List.of(inOrder)));
    this.troubles = inOrder;
  }

  private static Trouble[] inOrder(List<Trouble> troubles) {
    return troubles.stream()
        .sorted(Comparator.comparingInt(Trouble::line).thenComparingInt(Trouble::column))
        .limit(MOST)
        .toArray(Trouble[]::new);
  }

  /**
   * Everything that is wrong, in the order in which it stands in the document.
   *
   * @return at least one, at most 1,000: then there may be more; unmodifiable
   */
  public List<Trouble> troubles() {
    return List.of(troubles);
  }

  /**
   * Where the first value that is wrong stands in the document.
   *
   * @return a JSON pointer (RFC 6901), empty for the whole document; for a member whose name does not
   *     have the form of an id, the object around it
   */
  public String pointer() {
    return troubles[0].pointer();
  }

  /**
   * The line on which that value begins.
   *
   * @return 1 for the first; -1 when the source of the JSON has no lines
   */
  public int line() {
    return troubles[0].line();
  }

  /**
   * The column in which that value begins.
   *
   * @return 1 for the first; -1 when the source of the JSON has no columns
   */
  public int column() {
    return troubles[0].column();
  }

  /**
   * What was found there.
   *
   * @return a description such as {@code "ten"}, {@code a number} or {@code a string of 240
   *     characters}
   */
  public String found() {
    return troubles[0].found();
  }

  /**
   * What was expected there.
   *
   * @return a description such as {@code an ISO-8601 duration such as PT10M}
   */
  public String expected() {
    return troubles[0].expected();
  }

  /**
   * What is wrong with that value when it reads well but does not fit together, such as a budget whose
   * shortest time exceeds its longest.
   *
   * @return one sentence each; empty when the trouble is of another sort; unmodifiable
   */
  public List<String> problems() {
    return troubles[0].problems();
  }

  private static String message(List<Trouble> troubles) {
    if (troubles.size() == 1) {
      return troubles.get(0).written(":\n- ", "\n- ");
    }
    StringBuilder message = new StringBuilder(120 * Math.min(troubles.size(), MOST_SHOWN));
    message.append(troubles.size() < MOST ? "" : "at least ");
    message.append(troubles.size()).append(" errors:");
    for (Trouble trouble : troubles.subList(0, Math.min(troubles.size(), MOST_SHOWN))) {
      message.append("\n- ").append(trouble.written(": ", "; "));
    }
    if (troubles.size() > MOST_SHOWN) {
      message.append("\n- and ").append(troubles.size() - MOST_SHOWN).append(" more");
    }
    return message.toString();
  }

  /**
   * One thing that is wrong with a document.
   *
   * @param pointer where the value stands: a JSON pointer (RFC 6901), empty for the whole document; for
   *     a member whose name does not have the form of an id, the object around it
   * @param line the line on which the value begins, 1 for the first; -1 when the source has no lines
   * @param column the column in which it begins, 1 for the first; -1 when the source has no columns
   * @param found what was found, never in a participant's words
   * @param expected what was expected
   * @param problems what is wrong with a value that reads well but does not fit together, one sentence
   *     each; empty when the trouble is of another sort
   */
  public record Trouble(
      String pointer, int line, int column, String found, String expected, List<String> problems)
      implements Serializable {
    /** Copies the problems. */
    public Trouble {
      problems = List.copyOf(problems);
    }

    Trouble(Spot spot, String found, String expected, List<String> problems) {
      this(spot.pointer(), spot.line(), spot.column(), found, expected, problems);
    }

    private String written(String before, String between) {
      StringBuilder text = new StringBuilder(120);
      if (line > 0) {
        text.append("line ").append(line).append(", column ").append(column);
      }
      if (!pointer.isEmpty()) {
        text.append(text.isEmpty() ? "" : ", ").append(pointer);
      }
      text.append(text.isEmpty() ? "found " : ": found ").append(found);
      text.append(", expected ").append(expected);
      if (!problems.isEmpty()) {
        text.append(before).append(String.join(between, problems));
      }
      return text.toString();
    }
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
