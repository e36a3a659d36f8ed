/**
 * A search for problems with coupled visits, lateness at a price, or both.
 *
 * <p>Two visits are coupled when the start of one bounds the start of the other. Starts are then no longer a matter of one route; the
 * search keeps the earliest starts of the whole roster and passes on only what changes.
 */
@NullMarked
package io.putzplan.engine.search.coupled;

import org.jspecify.annotations.NullMarked;
