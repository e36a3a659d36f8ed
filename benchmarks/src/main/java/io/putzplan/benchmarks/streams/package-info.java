/**
 * The control: the rules of the engine as a constraint-streams model of Timefold, with planning classes of its own.
 *
 * <p>It borrows the route clock of the engine (where breaks and rests lie, and what a route breaks on its own); how routes
 * are tracked, added up by week and cleaner, priced and scored is Timefold's. Its score equals that of the incremental
 * calculator, always.
 */
@NullMarked
package io.putzplan.benchmarks.streams;

import org.jspecify.annotations.NullMarked;
