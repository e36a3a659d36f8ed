package io.putzplan.engine;

/**
 * Hears of better rosters while a solve runs, on the solving thread, a few times a second at most, and at last of the final
 * one; must return quickly.
 */
@FunctionalInterface
public interface SolveListener {

    /** A better roster was found. */
    void improved(SolveProgress progress);
}
