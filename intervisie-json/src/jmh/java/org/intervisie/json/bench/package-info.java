/**
 * What documents cost, beside plain data binding and streaming by hand; run on demand, the build only
 * checks that it runs. Open {@link org.intervisie.json.bench.JsonBenchmark}. Numbers are compared within
 * one run, never between machines.
 */
@NullMarked
package org.intervisie.json.bench;

import org.jspecify.annotations.NullMarked;
