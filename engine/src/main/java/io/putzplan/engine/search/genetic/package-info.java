/**
 * A hybrid genetic search for the problems of {@link io.putzplan.engine.search.routing.RoutingProblem}.
 *
 * <p>Rosters from short annealings are bred, and their children improved by a descent that may break windows, capacities and longest durations
 * at a price.
 */
@NullMarked
package io.putzplan.engine.search.genetic;

import org.jspecify.annotations.NullMarked;
