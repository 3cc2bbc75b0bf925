package org.intervisie.methods;

import java.util.List;
import org.intervisie.catalogue.MethodProvider;
import org.intervisie.method.Method;

/**
 * Brings the built-in methods to every catalogue that loads its methods; {@code ServiceLoader} finds
 * it on the class path and on the module path.
 */
public final class BuiltInMethodProvider implements MethodProvider {
  /** For {@code ServiceLoader}. */
  public BuiltInMethodProvider() {}

  @Override
  public List<Method> methods() {
    return BuiltInMethods.all();
  }
}
