/**
 * A command-line program around the library: it runs a meeting from a script and shows the methods.
 *
 * <p>Open {@link org.intervisie.examples.console.Main} first. A script goes from {@link
 * org.intervisie.examples.console.ScriptReader} through {@link
 * org.intervisie.examples.console.Meeting} to what people read ({@link
 * org.intervisie.examples.console.Transcript}, {@link
 * org.intervisie.examples.console.MinutesSheet}) or programs read ({@link
 * org.intervisie.examples.console.JsonLines}). No rule of a meeting lives here: all of them are the
 * session's.
 */
@NullMarked
package org.intervisie.examples.console;

import org.jspecify.annotations.NullMarked;
