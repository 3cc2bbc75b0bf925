/**
 * Random methods, groups and meetings for property tests. Open {@link org.intervisie.testing.Walk}
 * first: a method, a group of people and a list of seeds that drive what they try. Declare {@code
 * @Domain(Meetings.class)} on a class of properties and take a {@code @ForAll Walk} or {@code @ForAll
 * Method} as parameter. This room uses the public side of core, and jqwik.
 */
@NullMarked
package org.intervisie.testing;

import org.jspecify.annotations.NullMarked;
