/** How good rosters of published problems are, and whether one way of making them is better than another. */
@NullMarked
package io.putzplan.benchmarks.quality;

import org.jspecify.annotations.NullMarked;
