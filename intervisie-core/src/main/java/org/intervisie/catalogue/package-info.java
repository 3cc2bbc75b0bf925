/**
 * Many methods together: found by id, suggested for what a group needs, and compared with each other.
 * Open {@link org.intervisie.catalogue.MethodCatalogue} first. What it says of a method follows from
 * the data of that method, never from its id, so an application's own methods are suggested and
 * compared like all others. This room uses {@code method}, {@code time} and {@code text}; it knows
 * no session.
 */
@NeedsStyle
@NullMarked
package org.intervisie.catalogue;

import org.jspecify.annotations.NullMarked;
