package io.putzplan.engine.search.coupled;

import io.putzplan.engine.search.SearchRandom;
import java.util.Arrays;

/** The orders in which absent units are inserted again, drawn by weight. */
final class UnitOrder {
    private static final int[] WEIGHTS = {4, 4, 2, 1, 2, 2, 2};
    private static final int TOTAL_WEIGHT = 17;

    private final SearchRandom random;
    /** Rows by order, ascending key first: random, coupled and few shifts, far, close, narrow window, early start, late end. */
    private final int[][] keys;

    private final long[] scratch;

    UnitOrder(CoupledProblem problem, SearchRandom random) {
        this.random = random;
        int visits = problem.visitCount;
        keys = new int[WEIGHTS.length][visits];
        scratch = new long[visits];
        for (int v = 0; v < visits; v++) {
            CoupledProblem.Visit visit = problem.visits[v];
            int partner = problem.partner[v];
            int distance = Integer.MAX_VALUE;
            for (CoupledProblem.ShiftClass shiftClass : problem.classes) {
                distance = Math.min(distance, problem.duration[shiftClass.startPlace() * problem.placeCount + v]);
            }
            keys[1][v] = problem.shiftsFor[v].length
                    + (partner < 0 ? problem.shiftCount : problem.shiftsFor[partner].length - problem.shiftCount);
            keys[2][v] = -distance;
            keys[3][v] = distance;
            keys[4][v] = visit.due() - visit.earliest();
            keys[5][v] = visit.earliest();
            keys[6][v] = -visit.due();
        }
    }

    void sort(int[] leads, int count) {
        int draw = random.below(TOTAL_WEIGHT);
        int order = 0;
        while (draw >= WEIGHTS[order]) {
            draw -= WEIGHTS[order++];
        }
        random.shuffle(leads, count);
        if (order == 0) {
            return;
        }
        int[] key = keys[order];
        for (int i = 0; i < count; i++) {
            scratch[i] = ((long) key[leads[i]] << 32) | leads[i];
        }
        Arrays.sort(scratch, 0, count);
        for (int i = 0; i < count; i++) {
            leads[i] = (int) scratch[i];
        }
    }
}
