package io.putzplan.engine.search.genetic;

import io.putzplan.engine.search.routing.RoutingProblem;
import java.util.Arrays;

/** For each visit those that may well come right before and right after it, nearest first. */
final class NearVisits {
    /*
     * Nearness is travel plus a fifth of the waiting and the whole of the time warp that serving the two in this order would
     * cause (Vidal et al. 2013); who cannot share a route is nowhere near. O(n² log n) once, O(n) memory.
     */
    private static final int LONGEST = 18;
    /** Where shifts may not serve everybody, many near visits are of no use. */
    private static final int LONGEST_AMONG_SOME = 35;

    private static final double WAITING_WEIGHT = 0.2;
    private static final double WARP_WEIGHT = 1.0;

    /** Row v, from {@link #begin} to below {@link #end}. */
    final int[] predecessors;
    /** Row v, likewise. */
    final int[] successors;

    private final int length;

    NearVisits(RoutingProblem problem) {
        int visits = problem.visitCount;
        length = Math.min(problem.eligible == null ? LONGEST : LONGEST_AMONG_SOME, visits - 1);
        predecessors = new int[visits * length];
        successors = new int[visits * length];
        long[] keys = new long[visits];
        for (int visit = 0; visit < visits; visit++) {
            for (int other = 0; other < visits; other++) {
                keys[other] = key(problem, other, visit) << 32 | other;
            }
            write(keys, predecessors, visit);
            for (int other = 0; other < visits; other++) {
                keys[other] = key(problem, visit, other) << 32 | other;
            }
            write(keys, successors, visit);
        }
    }

    int begin(int visit) {
        return visit * length;
    }

    int end(int visit) {
        return visit * length + length;
    }

    private void write(long[] keys, int[] lists, int visit) {
        Arrays.sort(keys);
        for (int i = 0; i < length; i++) {
            lists[visit * length + i] = (int) keys[i];
        }
    }

    private static long key(RoutingProblem problem, int from, int to) {
        if (from == to || !problem.mayShareRoute(from, to)) {
            return Integer.MAX_VALUE;
        }
        RoutingProblem.Visit first = problem.visits[from];
        RoutingProblem.Visit second = problem.visits[to];
        int travel = problem.seconds[from * problem.placeCount + to];
        int onward = first.serviceSeconds() + travel;
        int waiting = Math.max(0, second.earliest() - first.latest() - onward);
        int warp = Math.max(0, first.earliest() + onward - second.latest());
        return (long) Math.min(Integer.MAX_VALUE - 1, travel + WAITING_WEIGHT * waiting + WARP_WEIGHT * warp);
    }
}
