/**
 * Structured peer consultation (Dutch: <em>intervisie</em>) as values and a state machine.
 *
 * <p>A {@link org.intervisie.method.Method} says who may do what in which phase, for how long and who
 * may see it. A {@link org.intervisie.session.Session} is one run of it: commands go in with their
 * instant, events or a refusal come out.
 *
 * <p>This module reads no clock, starts no thread, writes no log and does no I/O; it has no run-time
 * dependency.
 */
module org.intervisie.core {
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  // Definitions
  exports org.intervisie.text;
  exports org.intervisie.time;
  exports org.intervisie.method;
  // Finding one
  exports org.intervisie.catalogue;
  // Meetings
  exports org.intervisie.session;

  uses org.intervisie.catalogue.MethodProvider;
}
