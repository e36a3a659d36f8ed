/** How fast Timefold's local search evaluates moves with one way of scoring or another. */
@NullMarked
package io.putzplan.benchmarks.moves;

import org.jspecify.annotations.NullMarked;
