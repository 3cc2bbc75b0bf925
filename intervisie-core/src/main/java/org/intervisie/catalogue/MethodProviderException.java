package org.intervisie.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when a {@link MethodProvider} cannot be found, cannot be loaded, cannot be made, or gives no
 * methods. The message names the provider, or the class that it cannot be loaded without; the cause,
 * if there is one, is what was thrown.
 */
public final class MethodProviderException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  MethodProviderException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
