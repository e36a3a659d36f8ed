package io.putzplan.engine;

import io.putzplan.engine.roster.RosterCost;
import java.time.Duration;

/**
 * How far a solve has come.
 *
 * @param elapsed time from the start of the search to the moment this roster was found
 * @param unassigned mandatory visits on no route
 * @param cost cost of the best roster so far
 */
public record SolveProgress(Duration elapsed, int unassigned, RosterCost cost) {}
