package io.putzplan.engine.search.routing;

import io.putzplan.engine.search.SearchRandom;
import java.util.Arrays;

/** The orders in which absent visits are inserted again, drawn by weight. */
final class VisitOrder {
    private static final int[] WEIGHTS = {4, 4, 2, 1, 2, 2, 2};
    private static final int TOTAL_WEIGHT = 17;

    private final SearchRandom random;
    /** Rows by order, ascending key first: random, load, far, close, narrow window, early start, late end. */
    private final int[][] keys;

    private final long[] scratch;

    VisitOrder(RoutingProblem problem, SearchRandom random) {
        this.random = random;
        int visits = problem.visitCount;
        keys = new int[WEIGHTS.length][visits];
        scratch = new long[visits];
        for (int v = 0; v < visits; v++) {
            RoutingProblem.Visit visit = problem.visits[v];
            int distance = Integer.MAX_VALUE;
            for (RoutingProblem.ShiftClass shiftClass : problem.classes) {
                distance = Math.min(distance, problem.metres[shiftClass.startPlace() * problem.placeCount + v]);
            }
            keys[1][v] = -visit.load();
            keys[2][v] = -distance;
            keys[3][v] = distance;
            keys[4][v] = visit.latest() - visit.earliest();
            keys[5][v] = visit.earliest();
            keys[6][v] = -visit.latest();
        }
    }

    void sort(int[] visits, int count) {
        int draw = random.below(TOTAL_WEIGHT);
        int order = 0;
        while (draw >= WEIGHTS[order]) {
            draw -= WEIGHTS[order++];
        }
        if (order == 0) {
            random.shuffle(visits, count);
            return;
        }
        int[] key = keys[order];
        for (int i = 0; i < count; i++) {
            scratch[i] = ((long) key[visits[i]] << 32) | visits[i];
        }
        Arrays.sort(scratch, 0, count);
        for (int i = 0; i < count; i++) {
            visits[i] = (int) scratch[i];
        }
    }
}
