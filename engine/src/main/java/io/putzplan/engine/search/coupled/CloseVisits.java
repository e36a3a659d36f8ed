package io.putzplan.engine.search.coupled;

import java.util.Arrays;

/** For each visit the visits close to it, nearest first, itself included; fixed lists. */
final class CloseVisits {
    private static final int LENGTH = 200;

    /** Visits in a row. */
    final int length;

    /** Row v begins at {@code v * length}. */
    final int[] visits;

    CloseVisits(CoupledProblem problem) {
        int count = problem.visitCount;
        length = Math.min(LENGTH, count);
        visits = new int[count * length];
        long[] keys = new long[count];
        for (int visit = 0; visit < count; visit++) {
            for (int other = 0; other < count; other++) {
                long both = problem.duration[visit * problem.placeCount + other]
                        + (long) problem.durationInto[visit * problem.placeCount + other];
                keys[other] = ((other == visit ? 0 : both + 1) << 32) | other;
            }
            Arrays.sort(keys);
            for (int i = 0; i < length; i++) {
                visits[visit * length + i] = (int) keys[i];
            }
        }
    }
}
