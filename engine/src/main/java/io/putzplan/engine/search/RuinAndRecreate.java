package io.putzplan.engine.search;

import io.putzplan.engine.evaluate.CompiledProblem;
import java.util.Arrays;

/**
 * Ruin and recreate under simulated annealing (Schrimpf et al. 2000; Christiaens and Vanden Berghe 2020), in slices: the
 * caller decides how long a slice lasts and how far the cooling has come. Suits every problem.
 */
public final class RuinAndRecreate implements Search {

    private static final double START_TEMPERATURE_CENTS = 600;
    private static final double END_TEMPERATURE_CENTS = 6;

    private final WorkingRoutes routes;
    private final Ruin ruin;
    private final Recreate recreate;
    private final SearchRandom random;

    private double cost;
    private double bestCost;
    private final int[][] best;
    private final int[] changed;
    private final boolean[] isChanged;
    private int changedCount;
    private long iterations;

    /** A search that begins with a construction. */
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
        changed = new int[best.length];
        isChanged = new boolean[best.length];
    }

    /** The temperature falls exponentially with {@code progress}. */
    @Override
    public void iterate(int count, double progress) {
        double temperature =
                START_TEMPERATURE_CENTS * Math.pow(END_TEMPERATURE_CENTS / START_TEMPERATURE_CENTS, progress);
        for (int i = 0; i < count; i++) {
            iterations++;
            int absentBefore = routes.absentCount;
            int first = ruin.ruin();
            recreate.recreate(absentBefore, first);
            double costNow = routes.cost();
            if (costNow >= cost + temperature * random.exponential()) {
                routes.undo();
                continue;
            }
            noteChanges();
            cost = costNow;
            routes.commit();
            if (costNow < bestCost) {
                bestCost = costNow;
                saveBest();
            }
        }
    }

    /** Remembers which routes the best roster no longer has, so that saving a better one costs as much as what changed. */
    private void noteChanges() {
        for (int i = 0; i < routes.touchedCount(); i++) {
            int shift = routes.touched()[i];
            if (!isChanged[shift]) {
                isChanged[shift] = true;
                changed[changedCount++] = shift;
            }
        }
    }

    private void saveBest() {
        for (int i = 0; i < changedCount; i++) {
            int shift = changed[i];
            isChanged[shift] = false;
            best[shift] = Arrays.copyOf(routes.visits[shift], routes.size[shift]);
        }
        changedCount = 0;
    }

    @Override
    public int[][] best() {
        return best;
    }

    @Override
    public double bestCost() {
        return bestCost;
    }

    @Override
    public long iterations() {
        return iterations;
    }
}
