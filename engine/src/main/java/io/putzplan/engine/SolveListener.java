package io.putzplan.engine;

/** Hears about a running solve, on the solving thread; must return quickly. */
@FunctionalInterface
public interface SolveListener {

    /** A better roster was found, or some time has passed. */
    void progress(SolveProgress progress);
}
