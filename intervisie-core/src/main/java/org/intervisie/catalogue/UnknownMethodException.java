package org.intervisie.catalogue;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;

/**
 * Thrown when a catalogue has no method with an id. The message names the nearest ids first, and the
 * id that was asked for only when it has the form of one: otherwise it may be anything.
 */
public final class UnknownMethodException extends NoSuchElementException {
  private static final long serialVersionUID = 1L;

  private static final int MOST_NAMED = 20;

  private final String id;
  private final String[] nearest;

  UnknownMethodException(String id, List<String> nearest) {
    super(message(id, nearest));
    this.id = id;
    this.nearest = nearest.toArray(String[]::new);
  }

  /**
   * The id that was asked for, as it was given.
   *
   * @return whatever the caller passed; not safe to show as it is
   */
  public String id() {
    return id;
  }

  /**
   * The ids that there are, the one most like what was asked for first.
   *
   * @return all ids of the catalogue; unmodifiable
   */
  public List<String> nearest() {
    return List.of(nearest);
  }

  private static String message(String id, List<String> nearest) {
    String shown = Harmless.shown(id);
    if (nearest.isEmpty()) {
      return "there is no method " + shown + ": the catalogue is empty";
    }
    String message = "there is no method " + shown + "; the nearest is '" + nearest.get(0) + "'";
    if (nearest.size() == 1) {
      return message + ", the only one there is";
    }
    String others =
        nearest.stream()
            .limit(MOST_NAMED)
            .skip(1)
            .map(other -> "'" + other + "'")
            .collect(Collectors.joining(", "));
    int unnamed = nearest.size() - MOST_NAMED;
    return message + ", then " + others + (unnamed > 0 ? " and " + unnamed + " more" : "");
  }
}
