package org.intervisie.methods;

import java.util.List;
import java.util.Optional;
import org.intervisie.method.Method;

/**
 * The methods that come with the library.
 *
 * <p>For example {@code BuiltInMethods.find("balint-five-step")}. They are built once; everything
 * here is immutable and safe for use by many threads.
 */
public final class BuiltInMethods {
  private static final List<Method> ALL =
      List.of(
          BalintTenStepStar.method(),
          BalintTenStepRelational.method(),
          BalintNinePhase.method(),
          BalintNinePhaseTimed.method(),
          BalintFiveStep.method(),
          FirstMeeting.method(),
          Incident.method(),
          Speed.method(),
          PeerReviewSevenStep.method(),
          BalintNinePhaseTimedAssociations.early(),
          BalintNinePhaseTimedAssociations.late());

  private BuiltInMethods() {}

  /**
   * All built-in methods, always in the same order.
   *
   * @return at least one; unmodifiable
   */
  public static List<Method> all() {
    return ALL;
  }

  /**
   * The built-in method with an id.
   *
   * @param id a method id, such as {@code balint-five-step}
   * @return the method, or empty when there is none
   */
  public static Optional<Method> find(String id) {
    return ALL.stream().filter(method -> method.id().equals(id)).findFirst();
  }
}
