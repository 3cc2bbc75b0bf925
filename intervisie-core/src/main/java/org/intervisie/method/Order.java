package org.intervisie.method;

/** In which order participants may contribute. */
public enum Order {
  /** Whoever wishes, as often as the quota allows. */
  FREE,
  /** Nobody a second time before everyone had a first. */
  ROUND
}
