package org.intervisie.testing;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.intervisie.method.Method;

/**
 * Gives properties that are marked {@code @Domain(Meetings.class)} any {@link Method} and any {@link
 * Walk}.
 */
public final class Meetings extends DomainContextBase {
  /** For jqwik. */
  public Meetings() {}

  /**
   * Any method.
   *
   * @return the arbitrary
   */
  @Provide
  public Arbitrary<Method> methods() {
    return Methods.any();
  }

  /**
   * Any walk through any method.
   *
   * @return the arbitrary
   */
  @Provide
  public Arbitrary<Walk> walks() {
    return Walk.any();
  }
}
