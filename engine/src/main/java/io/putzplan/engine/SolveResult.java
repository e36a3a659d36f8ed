package io.putzplan.engine;

import io.putzplan.engine.check.CheckReport;
import io.putzplan.engine.roster.Roster;
import io.putzplan.engine.roster.RosterCost;
import org.jspecify.annotations.Nullable;

/**
 * A roster with its price and its verdict.
 *
 * @param roster the best roster found
 * @param cost what it costs
 * @param report verdict of the independent checker on it
 * @param iterations iterations of the engine's own search; 0 for local search, which does not tell
 * @param disagreement what to report as a bug when the checker and the search judge the roster differently; null as it should be
 */
public record SolveResult(
        Roster roster,
        RosterCost cost,
        CheckReport report,
        long iterations,
        @Nullable String disagreement) {}
