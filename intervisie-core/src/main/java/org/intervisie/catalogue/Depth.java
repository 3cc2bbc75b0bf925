package org.intervisie.catalogue;

/**
 * How far a method looks beyond the facts, counted in its ways of doing so: first associations,
 * images, how each sees the problem, feedback on behaviour.
 */
public enum Depth {
  /** No such way: the matter itself is talked about. */
  LIGHT(0),
  /** One such way. */
  MEDIUM(1),
  /** Two such ways or more. */
  DEEP(2);

  private final int ways;

  Depth(int ways) {
    this.ways = ways;
  }

  static Depth of(int ways) {
    return ways >= DEEP.ways ? DEEP : ways == MEDIUM.ways ? MEDIUM : LIGHT;
  }

  /** How many ways the one looks beyond the facts more than the other. */
  int distance(Depth other) {
    return Math.abs(ways - other.ways);
  }
}
