/** Placeholder. */
@NullMarked
package org.intervisie.session;

import org.jspecify.annotations.NullMarked;
