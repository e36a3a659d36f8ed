package io.putzplan.engine.solver;

/** The ways to search for a roster. */
public enum Algorithm {
    /** The engine's own kernel: whatever {@link io.putzplan.engine.search.Search#of} takes for the problem. */
    RUIN_AND_RECREATE,
    /** Timefold's construction heuristic and late acceptance over its list moves. */
    LOCAL_SEARCH
}
