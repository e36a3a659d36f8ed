/**
 * The one definition of cost used while solving: a problem compiled to flat arrays, the timeline of a route, the ledgers of
 * the cleaners, and the price of a whole roster.
 *
 * <p>Everything is meant to be asked millions of times a second: moments are {@code int} seconds since local midnight of the
 * first day, visits, shifts and cleaners are dense indices, and nothing allocates once it is warm. What the numbers mean is
 * defined in {@code docs/concepts.md}.
 */
@NullMarked
package io.putzplan.engine.evaluate;

import org.jspecify.annotations.NullMarked;
