/**
 * The host of the search: Timefold's planning model over the compiled problem, and the way from and to the public types.
 *
 * <p>Not exported. No Timefold type leaves this room.
 */
@NullMarked
package io.putzplan.engine.solver;

import org.jspecify.annotations.NullMarked;
