package io.putzplan.engine.search;

import io.putzplan.engine.evaluate.CompiledProblem;
import java.util.Arrays;

/** The order in which absent visits are put back: a weighted choice of orders, ties broken at random. */
final class RecreateOrder {

    private static final int RANDOM_WEIGHT = 4;
    private static final int LONGEST_WEIGHT = 4;
    private static final int TIGHTEST_WEIGHT = 2;
    private static final int SCARCEST_WEIGHT = 2;
    private static final int EARLIEST_WEIGHT = 1;
    private static final int TOTAL_WEIGHT =
            RANDOM_WEIGHT + LONGEST_WEIGHT + TIGHTEST_WEIGHT + SCARCEST_WEIGHT + EARLIEST_WEIGHT;

    private final CompiledProblem problem;
    private final Proximity proximity;
    private final SearchRandom random;
    private final int[] tightness;
    private long[] keyed = new long[64];

    RecreateOrder(CompiledProblem problem, Proximity proximity, SearchRandom random) {
        this.problem = problem;
        this.proximity = proximity;
        this.random = random;
        tightness = new int[problem.visitCount()];
        for (int visit = 0; visit < tightness.length; visit++) {
            for (int i = 0; i < problem.windowCount(visit); i++) {
                tightness[visit] += problem.windowLatest(visit, i) - problem.windowEarliest(visit, i);
            }
        }
    }

    /** Sorts the first {@code count} of {@code visits}. */
    void sort(int[] visits, int count) {
        if (keyed.length < count) {
            keyed = new long[2 * count];
        }
        int choice = random.below(TOTAL_WEIGHT);
        for (int i = 0; i < count; i++) {
            long key = key(choice, visits[i]) & 0x7fff_ffffL;
            keyed[i] = key << 32 | random.next() >>> 52 << 20 | i;
        }
        Arrays.sort(keyed, 0, count);
        int[] former = Arrays.copyOf(visits, count);
        for (int i = 0; i < count; i++) {
            visits[i] = former[(int) keyed[i] & 0xf_ffff];
        }
    }

    private int key(int choice, int visit) {
        int bound = RANDOM_WEIGHT;
        if (choice < bound) {
            return random.below(Integer.MAX_VALUE);
        }
        if (choice < (bound += LONGEST_WEIGHT)) {
            return Integer.MAX_VALUE - problem.serviceSeconds(visit);
        }
        if (choice < (bound += TIGHTEST_WEIGHT)) {
            return tightness[visit];
        }
        if (choice < bound + SCARCEST_WEIGHT) {
            return proximity.shifts(visit).length;
        }
        return Math.max(0, problem.windowEarliest(visit, 0));
    }
}
