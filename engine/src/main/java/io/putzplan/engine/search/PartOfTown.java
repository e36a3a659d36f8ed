package io.putzplan.engine.search;

import io.putzplan.engine.evaluate.CompiledProblem;
import org.jspecify.annotations.Nullable;

/** One part of a divided problem and its search, which is made when first needed; numbers outside are those of the whole. */
final class PartOfTown {

    private final CompiledProblem whole;
    private final PartitionedSearch.Kernel kernel;
    private final long seed;
    private final int[] cleaners;
    private final int[] visits;
    private final int[] shifts;
    private final int[][] start;
    private @Nullable PartSearch search;

    /**
     * A part that goes on from {@code routes}.
     *
     * @param routes visits by shift, all of the whole
     */
    PartOfTown(
            CompiledProblem whole,
            PartitionedSearch.Kernel kernel,
            int[] cleaners,
            int[] visits,
            int[][] routes,
            long seed) {
        this.whole = whole;
        this.kernel = kernel;
        this.seed = seed;
        this.cleaners = cleaners;
        this.visits = visits;
        shifts = whole.shiftsOf(cleaners);
        start = new int[shifts.length][];
        for (int shift = 0; shift < shifts.length; shift++) {
            start[shift] = routes[shifts[shift]];
        }
    }

    void iterate(int count, double progress) {
        if (visits.length > 0) {
            PartSearch begun = search == null ? begin() : search;
            search = begun;
            begun.iterate(count, progress);
        }
    }

    private PartSearch begin() {
        int[] number = new int[whole.visitCount()];
        for (int visit = 0; visit < visits.length; visit++) {
            number[visits[visit]] = visit;
        }
        int[][] routes = new int[start.length][];
        for (int shift = 0; shift < routes.length; shift++) {
            routes[shift] = new int[start[shift].length];
            for (int i = 0; i < routes[shift].length; i++) {
                routes[shift][i] = number[start[shift][i]];
            }
        }
        return kernel.begin(whole.part(cleaners, visits), routes, seed);
    }

    /** Iterations worth a call; 0 while it has not begun. */
    int iterationsPerLook() {
        return search == null ? 0 : search.iterationsPerLook();
    }

    /** Cost of its best roster; infinite while it has not begun. */
    double bestCost() {
        if (visits.length == 0) {
            return 0;
        }
        return search == null ? Double.POSITIVE_INFINITY : search.bestCost();
    }

    /** Puts the routes it is at among those of the whole. */
    void writeCurrent(int[][] routes) {
        if (search != null) {
            write(search.current(), routes);
        }
    }

    /** Puts its best routes among those of the whole. */
    void writeBest(int[][] routes) {
        if (search != null) {
            write(search.best(), routes);
        }
    }

    private void write(int[][] own, int[][] routes) {
        for (int shift = 0; shift < shifts.length; shift++) {
            int[] route = new int[own[shift].length];
            for (int i = 0; i < route.length; i++) {
                route[i] = visits[own[shift][i]];
            }
            routes[shifts[shift]] = route;
        }
    }
}
