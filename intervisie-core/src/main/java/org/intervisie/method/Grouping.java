package org.intervisie.method;

/** How people sit while a form lasts. */
public enum Grouping {
  /** Each for himself or herself. */
  ALONE,
  /** In twos; with an odd number one sits alone or one pair is a trio. */
  PAIRS,
  /** In small groups of any size. */
  SUBGROUPS,
  /** The whole group together. */
  TOGETHER;

  /**
   * Whether people must be divided into groups for this.
   *
   * @return true for pairs and subgroups
   */
  public boolean needsGroups() {
    return this == PAIRS || this == SUBGROUPS;
  }
}
