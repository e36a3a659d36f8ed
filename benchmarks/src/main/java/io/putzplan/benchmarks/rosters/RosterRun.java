package io.putzplan.benchmarks.rosters;

import io.putzplan.engine.roster.RosterCost;
import io.putzplan.engine.solver.Algorithm;

/**
 * One search and the roster it found.
 *
 * @param problem id of the problem
 * @param algorithm how it was searched
 * @param limitSeconds time it was given
 * @param seed seed of the search
 * @param unassigned mandatory visits on no route
 * @param cost what the roster costs
 * @param steps iterations of the kernel, or moves evaluated by local search
 * @param wallNanos time it took
 */
public record RosterRun(
        String problem,
        Algorithm algorithm,
        long limitSeconds,
        long seed,
        int unassigned,
        RosterCost cost,
        long steps,
        long wallNanos) {

    /** Iterations of the kernel, or moves of local search, per second. */
    public double stepsPerSecond() {
        return steps * 1e9 / wallNanos;
    }
}
