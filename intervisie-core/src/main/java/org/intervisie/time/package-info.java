/**
 * How long things may take: the time budget of a phase, and the agenda that lays phases on the clock.
 * Open {@link org.intervisie.time.TimeBudget} first. This room uses {@code text} only; it knows no
 * method and no session, and reads no clock: every instant comes in from outside.
 */
@NullMarked
package org.intervisie.time;

import org.jspecify.annotations.NullMarked;
