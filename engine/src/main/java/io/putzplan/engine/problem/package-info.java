/**
 * The immutable input: who can work, where the homes are, and which visits are due.
 *
 * <p>A {@link io.putzplan.engine.problem.RosterProblem} is validated once, as a whole, when it is constructed; everything
 * behind it trusts it. Civil times are {@link java.time.LocalDateTime} in the zone of the planning period; money is in
 * minor units of the problem's currency (cents).
 */
@NullMarked
package io.putzplan.engine.problem;

import org.jspecify.annotations.NullMarked;
