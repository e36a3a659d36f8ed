/**
 * The immutable output: who goes where when, and what is left undone.
 *
 * <p>All times carry their offset, so that a night in which the clocks change is unambiguous.
 */
@NullMarked
package io.putzplan.engine.roster;

import org.jspecify.annotations.NullMarked;
