package org.intervisie.session;

/**
 * How much one session may hold, so that memory stays bounded whatever is thrown at it. A command that
 * would go past a limit is refused with {@code limit-reached}; going away, taking back, finishing,
 * abandoning, and taking over a meeting that nobody leads any more never are. Immutable.
 *
 * @param participants the most people that ever came in, 1 or more
 * @param contributions the most contributions, withdrawn ones counted, 1 or more
 * @param events the most events, 17 or more: the last 16 are kept for what is never refused
 * @param textLength the longest text, reason or name in characters (UTF-16 units), 1 or more
 * @param idLength the longest id that a participant or a command may have, in characters, 1 or more
 */
public record Limits(
    int participants, int contributions, int events, int textLength, int idLength) {
  private static final Limits DEFAULTS = new Limits(200, 100_000, 1_000_000, 20_000, 200);

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is below 1, or there are fewer than 17 events
   */
  public Limits {
    if (Math.min(
            Math.min(participants, contributions), Math.min(events, Math.min(textLength, idLength)))
        < 1) {
      throw new IllegalArgumentException("every limit must be 1 or more");
    }
    if (events <= Bounds.EVENTS_OF_ONE_COMMAND) {
      throw new IllegalArgumentException("the limit of events must be 17 or more");
    }
  }

  /**
   * Limits that no meeting of people comes near.
   *
   * @return 200 participants, 100,000 contributions, 1,000,000 events, texts of 20,000 and ids of 200
   *     characters
   */
  public static Limits defaults() {
    return DEFAULTS;
  }

  /**
   * The same with another number of participants.
   *
   * @param participants the most people that ever came in, 1 or more
   * @return new limits
   */
  public Limits withParticipants(int participants) {
    return new Limits(participants, contributions, events, textLength, idLength);
  }

  /**
   * The same with another number of contributions.
   *
   * @param contributions the most contributions, 1 or more
   * @return new limits
   */
  public Limits withContributions(int contributions) {
    return new Limits(participants, contributions, events, textLength, idLength);
  }

  /**
   * The same with another number of events.
   *
   * @param events the most events, 17 or more
   * @return new limits
   */
  public Limits withEvents(int events) {
    return new Limits(participants, contributions, events, textLength, idLength);
  }

  /**
   * The same with another length of texts.
   *
   * @param textLength the longest text, reason or name in UTF-16 units, 1 or more
   * @return new limits
   */
  public Limits withTextLength(int textLength) {
    return new Limits(participants, contributions, events, textLength, idLength);
  }

  /**
   * The same with another length of ids.
   *
   * @param idLength the longest id in UTF-16 units, 1 or more
   * @return new limits
   */
  public Limits withIdLength(int idLength) {
    return new Limits(participants, contributions, events, textLength, idLength);
  }
}
