package org.intervisie.session;

/**
 * Thrown by {@link Session#handle} when a command is refused, for example when a member gives advice
 * while questions are open. It carries the refusal; the session is as it was.
 */
public final class CommandRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  /**
   * An exception for a refusal.
   *
   * @param refusal why the command was refused
   */
  public CommandRefusedException(Refusal refusal) {
    super(refusal.code().id() + ": " + refusal.message("en"));
    this.refusal = refusal;
  }

  /**
   * Why the command was refused.
   *
   * @return the refusal
   */
  public Refusal refusal() {
    return refusal;
  }
}
