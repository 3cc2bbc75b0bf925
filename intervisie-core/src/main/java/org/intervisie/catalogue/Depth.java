package org.intervisie.catalogue;

/**
 * How far a method looks beyond the facts, counted in its ways of doing so: first associations,
 * images, how each sees the problem, feedback on behaviour.
 */
public enum Depth {
  /** No such way: the matter itself is talked about. */
  LIGHT,
  /** One such way. */
  MEDIUM,
  /** Two such ways or more. */
  DEEP
}
