/**
 * The built-in methods, one short file each in the shape of its source, so that a reader with the
 * document on the table can check it line by line. Open {@link
 * org.intervisie.methods.BuiltInMethods} first. What people read stands in bundles beside the
 * classes, one per method and language; the code holds the rules. A modelling decision that a
 * source leaves open is a comment at its place. This room uses the core and knows no session.
 */
@NullMarked
package org.intervisie.methods;

import org.jspecify.annotations.NullMarked;
