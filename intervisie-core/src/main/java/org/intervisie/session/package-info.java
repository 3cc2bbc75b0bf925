/**
 * One run of a method by one group: who may do what now, what happened, who may see it, how much time
 * is left. Open {@link org.intervisie.session.Session} first; {@link org.intervisie.session.Command},
 * {@link org.intervisie.session.Event} and {@link org.intervisie.session.Refusal} each list a whole
 * family. Everything is immutable and pure: the time comes in with each command. The one exception is
 * {@link org.intervisie.session.LiveSession}, which many threads may share. Storage, clocks, threads of
 * our own and JSON do not belong here. This room uses {@code method}, {@code time} and {@code text}.
 */
@NullMarked
package org.intervisie.session;

import org.jspecify.annotations.NullMarked;
