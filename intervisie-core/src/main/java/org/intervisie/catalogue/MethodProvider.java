package org.intervisie.catalogue;

import java.util.List;
import org.intervisie.method.Method;

/**
 * Brings methods to {@link MethodCatalogue#load()}. A library of methods has one, with a public
 * constructor without parameters, and registers it for {@link java.util.ServiceLoader}:
 *
 * <ul>
 *   <li>on the class path by a file {@code
 *       META-INF/services/org.intervisie.catalogue.MethodProvider} with the name of the class in it;
 *   <li>on the module path by {@code provides org.intervisie.catalogue.MethodProvider with
 *       com.example.OurMethods;} in {@code module-info.java}.
 * </ul>
 *
 * <p>A library that may stand on either has both. An application that has its methods at hand needs
 * no provider: {@link MethodCatalogue#with(Method...)} takes them as they are.
 */
public interface MethodProvider {

  /**
   * The methods, in the order in which a catalogue should list them.
   *
   * @return methods with different ids; neither null nor with null in it
   */
  List<Method> methods();
}
