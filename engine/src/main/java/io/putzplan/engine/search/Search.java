package io.putzplan.engine.search;

import io.putzplan.engine.evaluate.CompiledProblem;
import java.util.function.BooleanSupplier;

/**
 * A search for good routes, in slices: the caller decides how long a slice lasts and how far the search has come.
 *
 * <p>What it finds depends only on the problem, the seed, and the counts and progress it is given. Not safe for use by several threads.
 */
public interface Search {

    /** Cents a point is worth to a search: more than any visit can cost. */
    long CENTS_PER_POINT = 100;

    /** The search that suits {@code problem}, on the caller's thread alone. */
    static Search of(CompiledProblem problem, long seed) {
        return of(problem, seed, 1, () -> false);
    }

    /**
     * The search that suits {@code problem}, without routes at first or with those of a first construction.
     *
     * @param threads most threads that work at the same time, at least 1; what is found does not depend on it
     * @param stop whether to return early from an iteration, as the search is not needed any more; asked on the caller's thread
     */
    static Search of(CompiledProblem problem, long seed, int threads, BooleanSupplier stop) {
        return SearchChoice.of(problem, seed, new Crew(threads, stop));
    }

    /**
     * Does {@code count} iterations.
     *
     * @param progress share of the whole search already done, 0 to 1, never less than before
     */
    void iterate(int count, double progress);

    /** Best routes so far: visits by shift in order of service. */
    int[][] best();

    /** Cost of {@link #best()}, for comparison with other values of it only. */
    double bestCost();

    /** Iterations done. */
    long iterations();

    /** Whether threads share the work of a call, so that longer calls waste less of their time. */
    default boolean sharesWork() {
        return false;
    }

    /** Number of iterations that is worth a call, and after which the caller should look at the clock. */
    default int iterationsPerLook() {
        return 20;
    }
}
