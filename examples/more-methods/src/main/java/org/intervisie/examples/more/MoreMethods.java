package org.intervisie.examples.more;

import java.util.List;
import org.intervisie.catalogue.MethodProvider;
import org.intervisie.method.Method;

/**
 * The ten methods of this module. With the module on the path, {@code MethodCatalogue.load()} has them
 * beside the built-in ones; {@code ServiceLoader} finds them on the class path and the module path.
 */
public final class MoreMethods implements MethodProvider {
  private static final List<Method> ALL =
      List.of(
          GossipMethod.method(),
          TroikaConsulting.method(),
          ClearnessCommittee.method(),
          ActionLearning.method(),
          KollegialeBeratung.method(),
          LeanCoffee.method(),
          TwentyFiveTen.method(),
          OneTwoFourAll.method(),
          CaseClinic.method(),
          IncidentProcess.method());

  /** For {@code ServiceLoader}. */
  public MoreMethods() {}

  /**
   * The ten methods, always in the same order.
   *
   * @return ten; unmodifiable
   */
  public static List<Method> all() {
    return ALL;
  }

  @Override
  public List<Method> methods() {
    return ALL;
  }
}
