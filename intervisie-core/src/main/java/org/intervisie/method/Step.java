package org.intervisie.method;

/** One step in the flow of a method: a {@link Phase}, or a {@link Cycle} of steps that repeat. */
public sealed interface Step permits Phase, Cycle {
  /**
   * The id, unique among the phases and cycles of a method.
   *
   * @return lower-case words joined by hyphens
   */
  String id();
}
