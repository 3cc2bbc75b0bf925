/**
 * How long things may take: the time budget of a phase, the agenda that lays phases on the clock, and
 * the planner that fits them into the time there is. Open {@link org.intervisie.time.TimeBudget} first,
 * then {@link org.intervisie.time.Agenda}. This room uses {@code text} only; it knows no method and no
 * session, and reads no clock: every instant comes in from outside.
 */
@PolicyStyle
@NullMarked
package org.intervisie.time;

import org.jspecify.annotations.NullMarked;
