/** Rosters and routes employed home cleaners: {@link io.putzplan.engine.RosterSolver} is where to begin. */
@NullMarked
package io.putzplan.engine;

import org.jspecify.annotations.NullMarked;
