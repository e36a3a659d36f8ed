package io.putzplan.engine.solver;

import io.putzplan.engine.roster.Roster;
import io.putzplan.engine.roster.RosterCost;

/**
 * What a search ends with.
 *
 * @param roster the roster
 * @param cost what it costs by the definition the search used
 * @param iterations iterations of the kernel; 0 for local search
 */
public record SolvedRoster(Roster roster, RosterCost cost, long iterations) {}
