package org.intervisie.testing;

import java.time.Duration;
import java.util.List;
import org.intervisie.method.Method;
import org.intervisie.session.Refusal;
import org.intervisie.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * Where assertions about methods, sessions and refusals begin. To be imported statically, beside those
 * of AssertJ:
 *
 * <pre>{@code
 * assertThat(method)
 *     .hasPhases("present", "ask", "judge")
 *     .keepsSilent("case-owner", in("judge"))
 *     .keepsPrivate("association")
 *     .fitsIn(minutes(60), people(6));
 * }</pre>
 *
 * <p>An assertion that fails shows what was there instead, but never what a participant said.
 */
public final class IntervisieAssertions {
  private IntervisieAssertions() {}

  /**
   * Begins assertions about a method.
   *
   * @param actual the method
   * @return the assertions
   */
  public static MethodAssert assertThat(@Nullable Method actual) {
    return new MethodAssert(actual);
  }

  /**
   * Begins assertions about a session.
   *
   * @param actual the session
   * @return the assertions
   */
  public static SessionAssert assertThat(@Nullable Session actual) {
    return new SessionAssert(actual);
  }

  /**
   * Begins assertions about a refusal.
   *
   * @param actual the refusal
   * @return the assertions
   */
  public static RefusalAssert assertThat(@Nullable Refusal actual) {
    return new RefusalAssert(actual);
  }

  /**
   * The phases that an assertion is about. One that the method does not have fails the assertion.
   *
   * @param phases phase ids, at least one, none of them twice
   * @return the phases
   * @throws IllegalArgumentException if there is none, or one stands twice
   */
  public static Phases in(String... phases) {
    return new Phases(List.of(phases));
  }

  /**
   * A number of minutes.
   *
   * @param minutes how many
   * @return the duration
   */
  public static Duration minutes(int minutes) {
    return Duration.ofMinutes(minutes);
  }

  /**
   * A group of so many people.
   *
   * @param number everyone counted, 1 to {@link org.intervisie.method.Headcount#MOST_PEOPLE}
   * @return the group
   * @throws IllegalArgumentException if the number is out of its range
   */
  public static People people(int number) {
    return new People(number);
  }
}
