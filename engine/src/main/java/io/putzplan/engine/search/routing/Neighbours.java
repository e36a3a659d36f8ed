package io.putzplan.engine.search.routing;

import java.util.Arrays;

/** Who may sensibly precede, follow or leave together with each visit; fixed lists, nearest first. */
final class Neighbours {
    private static final double WAITING_WEIGHT = 0.2;
    private static final long IMPOSSIBLE = 1L << 62;

    private static final int INSERTION_LENGTH = 25;
    private static final int RESERVE_LENGTH = 100;
    private static final int RUIN_LENGTH = 200;

    /** Candidates on either side of a visit. */
    final int insertionLength;

    /** Length of rows of candidates; those beyond the regular ones are tried when none of these will do. */
    final int reserveLength;

    /** Visits around a seed that a ruin may reach. */
    final int ruinLength;

    /** Row v: visits u such that u then v is feasible, by travel + 0.2 waiting; metres high, u low; -1 pads. */
    final long[] predecessors;
    /** Row v: visits w such that v then w is feasible, likewise. */
    final long[] successors;
    /** Row v: v itself, then the visits close to it. */
    final int[] close;

    Neighbours(RoutingProblem problem) {
        int visits = problem.visitCount;
        reserveLength = Math.min(RESERVE_LENGTH, visits);
        insertionLength = Math.min(INSERTION_LENGTH, reserveLength);
        ruinLength = Math.min(RUIN_LENGTH, visits);
        predecessors = new long[visits * reserveLength];
        successors = new long[visits * reserveLength];
        close = new int[visits * ruinLength];
        long[] keys = new long[visits];
        for (int visit = 0; visit < visits; visit++) {
            for (int other = 0; other < visits; other++) {
                keys[other] = legKey(problem, other, visit) | other;
            }
            writeLegs(keys, predecessors, visit * reserveLength, problem.metresInto, visit * problem.placeCount);
            for (int other = 0; other < visits; other++) {
                keys[other] = legKey(problem, visit, other) | other;
            }
            writeLegs(keys, successors, visit * reserveLength, problem.metres, visit * problem.placeCount);
            for (int other = 0; other < visits; other++) {
                long seconds = problem.seconds[visit * problem.placeCount + other]
                        + (long) problem.secondsInto[visit * problem.placeCount + other];
                keys[other] = ((other == visit ? 0 : seconds + 1) << 32) | other;
            }
            Arrays.sort(keys);
            for (int i = 0; i < ruinLength; i++) {
                close[visit * ruinLength + i] = (int) keys[i];
            }
        }
    }

    private void writeLegs(long[] keys, long[] lists, int offset, int[] metres, int row) {
        Arrays.sort(keys);
        for (int i = 0; i < reserveLength; i++) {
            int other = (int) keys[i];
            lists[offset + i] = keys[i] >= IMPOSSIBLE ? -1 : ((long) metres[row + other] << 32) | other;
        }
    }

    private static long legKey(RoutingProblem problem, int from, int to) {
        RoutingProblem.Visit first = problem.visits[from];
        RoutingProblem.Visit second = problem.visits[to];
        int travel = problem.seconds[from * problem.placeCount + to];
        int onward = first.serviceSeconds() + travel;
        if (from == to || first.earliest() + onward > second.latest() || !problem.mayShareRoute(from, to)) {
            return IMPOSSIBLE;
        }
        int waiting = Math.max(0, second.earliest() - first.latest() - onward);
        return (long) (travel + WAITING_WEIGHT * waiting) << 32;
    }
}
