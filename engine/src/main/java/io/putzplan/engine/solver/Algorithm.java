package io.putzplan.engine.solver;

/** The ways to search for a roster. */
public enum Algorithm {
    /** The engine's own kernel: ruin and recreate under simulated annealing. */
    RUIN_AND_RECREATE,
    /** Timefold's construction heuristic and late acceptance over its list moves. */
    LOCAL_SEARCH
}
