/**
 * A test kit for people who write methods, or an application around them.
 *
 * <p>Open first:
 *
 * <ul>
 *   <li>{@link org.intervisie.testing.IntervisieAssertions}: what a method, a session and a refusal say.
 *   <li>{@link org.intervisie.testing.Story}: a meeting told step by step.
 *   <li>{@link org.intervisie.testing.MethodContract}: the promises that every method inherits; each of
 *       them by itself in {@link org.intervisie.testing.Promises}.
 *   <li>{@link org.intervisie.testing.Walk} and {@link org.intervisie.testing.Methods}: random meetings
 *       and methods for properties. Declare {@code @Domain(Meetings.class)} on a class of properties and
 *       take a {@code @ForAll Walk} or {@code @ForAll Method} as parameter.
 * </ul>
 *
 * <p>This room uses the public side of core, AssertJ and jqwik.
 */
@NullMarked
package org.intervisie.testing;

import org.jspecify.annotations.NullMarked;
