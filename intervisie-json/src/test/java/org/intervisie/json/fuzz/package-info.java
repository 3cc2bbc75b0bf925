/**
 * Fuzzing: what the readers make of bytes that a fuzzer finds by watching which way they go. Open {@link
 * org.intervisie.json.fuzz.DocumentsFuzz}. The inputs that found something are kept beside the golden
 * files and read in every build.
 */
@NullMarked
package org.intervisie.json.fuzz;

import org.jspecify.annotations.NullMarked;
