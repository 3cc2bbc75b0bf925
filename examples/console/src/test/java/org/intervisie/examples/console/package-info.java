/** What the console promises: its meetings run, its messages are whole, and nothing private shows. */
@NullMarked
package org.intervisie.examples.console;

import org.jspecify.annotations.NullMarked;
