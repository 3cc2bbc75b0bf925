package org.intervisie.session;

import java.util.Locale;

/** Where a session is in its life. */
public enum Status {
  /** People come in and take roles; nothing has begun. */
  GATHERING,
  /** A phase is open. */
  RUNNING,
  /** The clock stands still for a while. */
  PAUSED,
  /** Closed until a next sitting. */
  ADJOURNED,
  /** Came to its end. */
  FINISHED,
  /** Broken off. */
  ABANDONED;

  /**
   * The name in JSON.
   *
   * @return lower case
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether nothing can happen any more, but that someone takes back own words.
   *
   * @return true when finished or abandoned
   */
  public boolean isOver() {
    return this == FINISHED || this == ABANDONED;
  }
}
