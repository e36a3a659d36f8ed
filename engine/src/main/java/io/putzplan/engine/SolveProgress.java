package io.putzplan.engine;

import io.putzplan.engine.roster.RosterCost;
import java.time.Duration;

/**
 * How far a solve has come.
 *
 * @param elapsed time since the solve began
 * @param unassigned mandatory visits on no route
 * @param cost cost of the best roster so far
 * @param bestFoundAt elapsed time when that roster was found
 */
public record SolveProgress(Duration elapsed, int unassigned, RosterCost cost, Duration bestFoundAt) {}
