package org.intervisie.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when a {@link MethodProvider} cannot be found, cannot be made, or gives no methods. The
 * message names the provider; the cause, if there is one, is what the provider threw.
 */
public final class MethodProviderException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  MethodProviderException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
