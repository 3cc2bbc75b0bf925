package org.intervisie.session;

/** x */
public final class Session {
  private Session() {}
}
