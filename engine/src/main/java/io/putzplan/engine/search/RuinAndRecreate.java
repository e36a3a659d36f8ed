package io.putzplan.engine.search;

import io.putzplan.engine.evaluate.CompiledProblem;

/**
 * Ruin and recreate under simulated annealing (Schrimpf et al. 2000; Christiaens and Vanden Berghe 2020), in slices: the
 * caller decides how long a slice lasts and how far the cooling has come.
 */
public final class RuinAndRecreate {

    private static final double START_TEMPERATURE_CENTS = 600;
    private static final double END_TEMPERATURE_CENTS = 6;

    private final WorkingRoutes routes;
    private final Ruin ruin;
    private final Recreate recreate;
    private final SearchRandom random;

    private double cost;
    private double bestCost;
    private int[][] best;
    private long iterations;

    /** A search that begins with all visits absent. */
    public RuinAndRecreate(CompiledProblem problem, long seed) {
        random = new SearchRandom(seed);
        routes = new WorkingRoutes(problem);
        Proximity proximity = new Proximity(problem);
        ruin = new Ruin(routes, proximity, random);
        recreate = new Recreate(routes, proximity, random);
        recreate.recreate(routes.absentCount, -1);
        routes.commit();
        cost = routes.cost();
        bestCost = cost;
        best = routes.snapshot();
    }

    /**
     * Does {@code count} iterations.
     *
     * @param progress share of the whole search already done, 0 to 1; the temperature falls exponentially with it
     */
    public void iterate(int count, double progress) {
        double temperature =
                START_TEMPERATURE_CENTS * Math.pow(END_TEMPERATURE_CENTS / START_TEMPERATURE_CENTS, progress);
        for (int i = 0; i < count; i++) {
            iterations++;
            int absentBefore = routes.absentCount;
            int first = ruin.ruin();
            recreate.recreate(absentBefore, first);
            double changed = routes.cost();
            if (changed >= cost + temperature * random.exponential()) {
                routes.undo();
                continue;
            }
            if (changed < bestCost) {
                bestCost = changed;
                best = routes.snapshot();
            }
            cost = changed;
            routes.commit();
        }
    }

    /** Best routes so far: visits by shift in order of service. */
    public int[][] best() {
        return best;
    }

    /** Cost of {@link #best()}, for comparison with other values of it only. */
    public double bestCost() {
        return bestCost;
    }

    /** Iterations done. */
    public long iterations() {
        return iterations;
    }
}
