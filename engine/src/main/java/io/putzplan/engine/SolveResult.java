package io.putzplan.engine;

import io.putzplan.engine.check.CheckReport;
import io.putzplan.engine.roster.Roster;
import io.putzplan.engine.roster.RosterCost;

/**
 * A roster with its price and its verdict.
 *
 * @param roster the best roster found
 * @param cost what it costs
 * @param report verdict of the independent checker on it
 */
public record SolveResult(Roster roster, RosterCost cost, CheckReport report) {}
