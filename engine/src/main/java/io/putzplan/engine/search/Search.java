package io.putzplan.engine.search;

import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.search.coupled.CoupledProblem;
import io.putzplan.engine.search.coupled.CoupledSearch;
import io.putzplan.engine.search.routing.RoutingProblem;
import io.putzplan.engine.search.routing.RoutingSearch;

/**
 * A search for good routes, in slices: the caller decides how long a slice lasts and how far the search has come.
 *
 * <p>What it finds depends only on the problem, the seed, and the counts and progress it is given. Not safe for use by several threads.
 */
public interface Search {

    /** Cents a point is worth to a search: more than any visit can cost. */
    long CENTS_PER_POINT = 100;

    /** The search that suits {@code problem}, with the routes of a first construction. */
    static Search of(CompiledProblem problem, long seed) {
        return RoutingProblem.of(problem)
                .<Search>map(routing -> new RoutingSearch(routing, seed))
                .or(() -> CoupledProblem.of(problem).map(coupled -> new CoupledSearch(coupled, seed)))
                .orElseGet(() -> new RuinAndRecreate(problem, seed));
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
}
