package io.putzplan.engine;

/** The ways to search for a roster. */
public enum SearchMethod {
    /** The engine's own search: ruin and recreate under simulated annealing, and breeding where no rule of hours can come into play. */
    RUIN_AND_RECREATE,
    /** Timefold's construction heuristic and late acceptance over its list moves; for comparison. */
    LOCAL_SEARCH
}
