/**
 * Benchmarks, run on demand; the build only checks that they run. Open {@link
 * org.intervisie.bench.SessionBenchmark} first; it plays a whole meeting. {@link
 * org.intervisie.bench.GrowthBenchmark} asks what a command costs in a long one, {@link
 * org.intervisie.bench.OpeningBenchmark} what a new session costs, {@link
 * org.intervisie.bench.PlanningBenchmark} what an agenda costs, {@link
 * org.intervisie.bench.ContributionHeap} what memory a session keeps. Numbers are compared within one run,
 * never between machines.
 */
@NullMarked
package org.intervisie.bench;

import org.jspecify.annotations.NullMarked;
