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
    this.refusal = refusal;
  }

  /**
   * The code and the message of the refusal, in English.
   *
   * @return one line; put together when asked, as what is possible instead can be long
   */
  @Override
  public String getMessage() {
    return refusal.code().id() + ": " + refusal.message("en");
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
