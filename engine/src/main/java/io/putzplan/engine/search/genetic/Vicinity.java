package io.putzplan.engine.search.genetic;

import io.putzplan.engine.search.routing.RoutingProblem;
import java.util.Arrays;

/** All visits by travel from each, nearest first. */
final class Vicinity {

    final int length;
    private final int[] visits;

    Vicinity(RoutingProblem problem) {
        length = problem.visitCount;
        visits = new int[length * length];
        long[] keys = new long[length];
        for (int visit = 0; visit < length; visit++) {
            for (int other = 0; other < length; other++) {
                long there = problem.seconds[visit * problem.placeCount + other];
                long back = problem.seconds[other * problem.placeCount + visit];
                keys[other] = (other == visit ? 0 : there + back + 1) << 32 | other;
            }
            Arrays.sort(keys);
            for (int i = 0; i < length; i++) {
                visits[visit * length + i] = (int) keys[i];
            }
        }
    }

    /** The visit at {@code index} from {@code visit} on, itself at 0. */
    int visit(int visit, int index) {
        return visits[visit * length + index];
    }
}
