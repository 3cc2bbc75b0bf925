package org.intervisie.method;

import java.util.List;

/**
 * What people want a meeting for, so that a method can be found by it. An aim is an id and the set is
 * open: a method may name any other, such as {@code "grief"}.
 */
public final class Aim {
  /** A question about the relationship with someone else: working together, trust, conflict. */
  public static final String RELATIONAL = "relational";

  /** A question that moves the person who brings it. */
  public static final String EMOTIONAL = "emotional";

  /** Seeing one's own part in what happens, blind spots included. */
  public static final String OWN_PART = "own-part";

  /** A question about facts. */
  public static final String FACTUAL = "factual";

  /** A question that has a technical answer. */
  public static final String TECHNICAL = "technical";

  /** One event from work, looked at closely. */
  public static final String INCIDENT = "incident";

  /** The quality of the work that a whole group delivers. */
  public static final String QUALITY = "quality";

  /** Help in little time. */
  public static final String LITTLE_TIME = "little-time";

  /** The first time that a group meets. */
  public static final String FIRST_MEETING = "first-meeting";

  private Aim() {}

  /**
   * The usual aims.
   *
   * @return the ids of this class, in the order in which they stand; unmodifiable
   */
  public static List<String> usual() {
    return List.of(
        RELATIONAL,
        EMOTIONAL,
        OWN_PART,
        FACTUAL,
        TECHNICAL,
        INCIDENT,
        QUALITY,
        LITTLE_TIME,
        FIRST_MEETING);
  }

  /**
   * Whether a string has the form of an aim.
   *
   * @param aim any string
   * @return true if it is lower-case words joined by hyphens, such as {@code own-part}
   */
  public static boolean isWellFormed(String aim) {
    return Ids.isWellFormed(aim);
  }
}
