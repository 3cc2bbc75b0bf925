/**
 * The first things that an application does with the library: hold a meeting, define a method. Open
 * {@link org.intervisie.examples.first.FirstMeeting} first. The README shows these snippets, and a test
 * holds the two together.
 */
@NullMarked
package org.intervisie.examples.first;

import org.jspecify.annotations.NullMarked;
