/**
 * Texts that people read, in more than one language, the exception that lists what is wrong with a
 * definition, and the name that someone probably meant. Open {@link org.intervisie.text.LocalizedText}
 * first. This room uses no other; words that participants speak or write do not belong here, they are
 * plain strings in the session.
 */
@NullMarked
package org.intervisie.text;

import org.jspecify.annotations.NullMarked;
