package org.intervisie.method;

/** Where someone sits when not simply in the circle; an application shows it, no rule follows. */
public enum Presence {
  /** In the room, with the back to the circle. */
  TURNED_AWAY,
  /** Out of the room or the circle. */
  OUTSIDE
}
