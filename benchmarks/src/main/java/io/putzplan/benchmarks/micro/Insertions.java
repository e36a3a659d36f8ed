package io.putzplan.benchmarks.micro;

import io.putzplan.engine.evaluate.CompiledProblem;
import java.util.Random;

/**
 * Insertions as the search asks for them: one visit at all positions of one route after the other, then the next visit, in
 * an order that has nothing to do with how visits are numbered.
 */
final class Insertions {

    /** Positions in all, but for the last few of the last route. */
    static final int POSITIONS = 20_000;

    private static final int ROUTES_PER_VISIT = 48;

    /** Visit and shift of each question. */
    final int[] visits;

    final int[] shifts;
    final int count;

    /** Questions about {@code roster} with {@link #POSITIONS} positions. */
    Insertions(ConstructedRoster roster) {
        CompiledProblem problem = roster.problem();
        Random random = new Random(1);
        visits = new int[POSITIONS];
        shifts = new int[POSITIONS];
        int asked = 0;
        int positions = 0;
        while (positions < POSITIONS) {
            int visit = random.nextInt(problem.visitCount());
            int first = random.nextInt(roster.shiftCount());
            int routes = 0;
            for (int i = 0; i < roster.shiftCount() && routes < ROUTES_PER_VISIT; i++) {
                int shift = (first + i) % roster.shiftCount();
                if (positions < POSITIONS
                        && problem.isEligible(shift, visit)
                        && !contains(roster.route(shift), visit)) {
                    visits[asked] = visit;
                    shifts[asked++] = shift;
                    positions += roster.route(shift).length + 1;
                    routes++;
                }
            }
        }
        count = asked;
    }

    private static boolean contains(int[] route, int visit) {
        for (int other : route) {
            if (other == visit) {
                return true;
            }
        }
        return false;
    }

    /** The route of a question with its visit at {@code position}. */
    static int[] inserted(int[] route, int visit, int position) {
        int[] longer = new int[route.length + 1];
        System.arraycopy(route, 0, longer, 0, position);
        longer[position] = visit;
        System.arraycopy(route, position, longer, position + 1, route.length - position);
        return longer;
    }
}
