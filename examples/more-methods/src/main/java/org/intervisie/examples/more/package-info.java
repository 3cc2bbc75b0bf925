/**
 * Ten published methods of peer consultation and group consultation, one short file each, texts and
 * all. Open {@link org.intervisie.examples.more.MoreMethods} first. What each of them asks of the
 * grammar, and what the grammar could not say, stands in the README of this module.
 */
@NullMarked
package org.intervisie.examples.more;

import org.jspecify.annotations.NullMarked;
