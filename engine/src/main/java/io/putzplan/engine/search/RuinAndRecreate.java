package io.putzplan.engine.search;

import io.putzplan.engine.evaluate.CompiledProblem;
import java.util.Arrays;

/**
 * Ruin and recreate under simulated annealing (Schrimpf et al. 2000; Christiaens and Vanden Berghe 2020), in slices: the
 * caller decides how long a slice lasts and how far the cooling has come. Suits every problem.
 */
public final class RuinAndRecreate implements PartSearch {

    private static final double START_TEMPERATURE_CENTS = 600;
    private static final double END_TEMPERATURE_CENTS = 6;
    static final int VISITS_PER_CONSTRUCTION_STEP = 20;

    private final WorkingRoutes routes;
    private final Ruin ruin;
    private final Recreate recreate;
    private final SearchRandom random;
    private final int[] construction;
    private int constructed;

    private double cost;
    private double bestCost;
    private final int[][] best;
    private final int[] changed;
    private final boolean[] isChanged;
    private int changedCount;
    private long iterations;

    /** A search whose first iterations construct. */
    public RuinAndRecreate(CompiledProblem problem, long seed) {
        this(problem, new int[problem.shiftCount()][0], seed);
    }

    /**
     * A search from given routes, whose first iterations try to place what is absent.
     *
     * @param start visits by shift in order of service
     */
    public RuinAndRecreate(CompiledProblem problem, int[][] start, long seed) {
        random = new SearchRandom(seed);
        routes = new WorkingRoutes(problem);
        routes.load(start);
        Proximity proximity = new Proximity(problem);
        ruin = new Ruin(routes, proximity, random);
        recreate = new Recreate(routes, proximity, random);
        construction = recreate.ordered(routes.absent, routes.absentCount);
        cost = routes.cost();
        bestCost = cost;
        best = routes.snapshot();
        changed = new int[best.length];
        isChanged = new boolean[best.length];
    }

    /** Whether every visit has had its turn in the construction, so that iterations now improve. */
    public boolean isConstructed() {
        return constructed == construction.length;
    }

    /** The temperature falls exponentially with {@code progress}. */
    @Override
    public void iterate(int count, double progress) {
        double temperature =
                START_TEMPERATURE_CENTS * Math.pow(END_TEMPERATURE_CENTS / START_TEMPERATURE_CENTS, progress);
        for (int i = 0; i < count; i++) {
            iterations++;
            if (!isConstructed()) {
                construct();
                continue;
            }
            int absentBefore = routes.absentCount;
            int first = ruin.ruin();
            recreate.recreate(absentBefore, first);
            double costNow = routes.cost();
            if (costNow >= cost + temperature * random.exponential()) {
                routes.undo();
                continue;
            }
            accept(costNow);
        }
    }

    /** Places the next few visits of the construction. */
    private void construct() {
        int end = Math.min(construction.length, constructed + VISITS_PER_CONSTRUCTION_STEP);
        while (constructed < end) {
            recreate.place(construction[constructed++]);
        }
        accept(routes.cost());
    }

    private void accept(double newCost) {
        noteChanges();
        cost = newCost;
        routes.commit();
        if (newCost < bestCost) {
            bestCost = newCost;
            saveBest();
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
    public int[][] current() {
        return routes.snapshot();
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
