/**
 * Benchmarks, run on demand; the build only checks that they run. Open {@link
 * org.intervisie.bench.SessionBenchmark} first. Numbers are compared within one run, never between
 * machines.
 */
@NullMarked
package org.intervisie.bench;

import org.jspecify.annotations.NullMarked;
