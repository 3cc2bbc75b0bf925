/**
 * A command-line program around the library: it runs a meeting from a script, shows the methods
 * and lays them on the clock.
 *
 * <p>Open {@link org.intervisie.examples.console.Main} first. A script goes from {@link
 * org.intervisie.examples.console.ScriptReader} through {@link
 * org.intervisie.examples.console.Meeting} to what people read ({@link
 * org.intervisie.examples.console.Transcript}, {@link
 * org.intervisie.examples.console.MinutesSheet}) or programs read ({@link
 * org.intervisie.examples.console.JsonLines}); a method and the time there is become a {@link
 * org.intervisie.examples.console.Timetable}. No rule of a meeting lives here: all of them are the
 * session's, and no reckoning with time: that is the planner's.
 */
@NullMarked
package org.intervisie.examples.console;

import org.jspecify.annotations.NullMarked;
