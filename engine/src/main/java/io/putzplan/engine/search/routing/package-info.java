/**
 * A fast search for problems in which only windows, shift bounds, reach, eligibility and linear prices bear on a route.
 *
 * <p>It applies when no break, rest, limit of hours or overtime can come into play, every visit has one hard window, nobody is preferred, and
 * all travel alike; {@link io.putzplan.engine.search.routing.RoutingProblem#of} decides. Insertions are then priced in O(1).
 */
@NullMarked
package io.putzplan.engine.search.routing;

import org.jspecify.annotations.NullMarked;
