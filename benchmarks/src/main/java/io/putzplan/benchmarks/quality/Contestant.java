package io.putzplan.benchmarks.quality;

import io.putzplan.datasets.format.ImportedProblem;
import io.putzplan.engine.solver.SolvedRoster;

/** A solver in a quality benchmark: Putzplan, or a peer found by {@link java.util.ServiceLoader}. */
public interface Contestant {

    /** What tables and options call it, in lower case. */
    String name();

    /** Whether it can express problems of {@code family}. */
    boolean solves(PublishedFamily family);

    /**
     * A roster found within {@code budget}. Reading the problem into the contestant's own objects is not part of the time
     * limit.
     */
    SolvedRoster solve(ImportedProblem problem, SearchBudget budget, long seed);
}
