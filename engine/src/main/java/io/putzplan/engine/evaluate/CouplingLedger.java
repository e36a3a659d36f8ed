package io.putzplan.engine.evaluate;

import static io.putzplan.engine.evaluate.CompiledProblem.NONE;

import java.util.Arrays;

/** Who serves the coupled visits, when their routes agree to start them, and what that breaks. */
final class CouplingLedger {

    private static final int NO_SHIFT = -1;

    private final CompiledProblem problem;
    private final CouplingTable couplings;
    private final AgreedStarts group;

    private final int[] shiftOf;
    private final int[] agreed;

    /** Service start of each coupled visit as last placed. */
    private final int[] placed;

    private final int[] stale;
    private final boolean[] isStale;
    private int staleCount;

    private final int[] moved;
    private int movedCount;

    /** Last time each shift was put into a group. */
    private final int[] groupedAt;

    private int now;

    CouplingLedger(CompiledProblem problem) {
        this.problem = problem;
        couplings = problem.couplings;
        group = new AgreedStarts(problem);
        shiftOf = new int[problem.visitCount()];
        agreed = new int[problem.visitCount()];
        placed = new int[problem.visitCount()];
        Arrays.fill(shiftOf, NO_SHIFT);
        Arrays.fill(agreed, NONE);
        stale = new int[problem.shiftCount()];
        isStale = new boolean[problem.shiftCount()];
        moved = new int[problem.shiftCount()];
        groupedAt = new int[problem.shiftCount()];
    }

    /** Takes note that {@code visit} leaves the route of {@code shift}. */
    void leave(int visit, int shift) {
        if (couplings.isCoupled(visit) && shiftOf[visit] == shift) {
            shiftOf[visit] = NO_SHIFT;
            noteChange(visit, shift);
        }
    }

    /** Takes note that {@code visit} joins the route of {@code shift}. */
    void join(int visit, int shift) {
        if (couplings.isCoupled(visit)) {
            shiftOf[visit] = shift;
            noteChange(visit, shift);
        }
    }

    private void noteChange(int visit, int shift) {
        noteStale(shift);
        int other = shiftOf[couplings.partner(visit)];
        if (other != NO_SHIFT) {
            noteStale(other);
        }
    }

    private void noteStale(int shift) {
        if (!isStale[shift]) {
            isStale[shift] = true;
            stale[staleCount++] = shift;
        }
    }

    /** Whether one of the first {@code count} of {@code visits} is coupled. */
    boolean concerns(int[] visits, int count) {
        for (int i = 0; i < count; i++) {
            if (couplings.isCoupled(visits[i])) {
                return true;
            }
        }
        return false;
    }

    /** Shift of a coupled visit; -1 when it is on no route. */
    int shiftOf(int visit) {
        return shiftOf[visit];
    }

    /** Whether the visit is coupled and both are on routes, of different cleaners. */
    boolean isInForce(int visit) {
        if (!couplings.isCoupled(visit)) {
            return false;
        }
        int one = shiftOf[visit];
        int other = shiftOf[couplings.partner(visit)];
        return one != NO_SHIFT && other != NO_SHIFT && problem.cleanerOf(one) != problem.cleanerOf(other);
    }

    /** Agreed start by visit of the problem; {@link CompiledProblem#NONE} where there is none. */
    int[] agreed() {
        return agreed;
    }

    /**
     * Agrees anew on the starts of groups with changed routes; afterwards the first {@link #movedCount()} of {@link #moved()}
     * are the shifts on which some start is another than before.
     *
     * @param routes visits by shift, of which the first {@code sizes[shift]} count
     */
    void agree(int[][] routes, int[] sizes) {
        movedCount = 0;
        now++;
        for (int i = 0; i < staleCount; i++) {
            isStale[stale[i]] = false;
            if (groupedAt[stale[i]] != now) {
                gather(stale[i], routes, sizes);
                settle(routes, sizes);
            }
        }
        staleCount = 0;
    }

    /** Collects the routes that couplings in force link to {@code shift}. */
    private void gather(int shift, int[][] routes, int[] sizes) {
        group.clear();
        group(shift);
        for (int i = 0; i < group.count(); i++) {
            int[] route = routes[group.shift(i)];
            for (int j = 0; j < sizes[group.shift(i)]; j++) {
                if (isInForce(route[j])) {
                    group(shiftOf[couplings.partner(route[j])]);
                }
            }
        }
    }

    private void group(int shift) {
        if (groupedAt[shift] != now) {
            groupedAt[shift] = now;
            group.add(shift);
        }
    }

    private void settle(int[][] routes, int[] sizes) {
        boolean settled = group.count() > 1 && group.agree(routes, sizes, this);
        for (int i = 0; i < group.count(); i++) {
            int shift = group.shift(i);
            boolean differs = false;
            for (int j = 0; j < sizes[shift]; j++) {
                int visit = routes[shift][j];
                int start = settled && isInForce(visit) ? group.start(visit) : NONE;
                differs |= agreed[visit] != start;
                agreed[visit] = start;
            }
            if (differs) {
                moved[movedCount++] = shift;
            }
        }
    }

    int[] moved() {
        return moved;
    }

    int movedCount() {
        return movedCount;
    }

    /** Takes note of the service starts of a route as placed. */
    void place(RouteSummary route) {
        for (int i = 0; i < route.count; i++) {
            placed[route.visit(i)] = route.start(i);
        }
    }

    /** What the routes as placed break of all couplings. */
    long violationSeconds() {
        long seconds = 0;
        for (int coupling = 0; coupling < couplings.count(); coupling++) {
            seconds += violationSeconds(coupling);
        }
        return seconds;
    }

    private long violationSeconds(int coupling) {
        int first = couplings.first[coupling];
        int second = couplings.second[coupling];
        int firstShift = shiftOf[first];
        int secondShift = shiftOf[second];
        if (firstShift == NO_SHIFT || secondShift == NO_SHIFT) {
            long firstAlone = firstShift == NO_SHIFT ? 0 : problem.serviceSeconds(first);
            long secondAlone = secondShift == NO_SHIFT ? 0 : problem.serviceSeconds(second);
            return firstAlone + secondAlone;
        }
        boolean alike = problem.cleanerOf(firstShift) == problem.cleanerOf(secondShift);
        int lag = placed[second] - placed[first];
        int early = couplings.minLagSeconds[coupling] - lag;
        int late = lag - couplings.maxLagSeconds[coupling];
        return (alike ? problem.serviceSeconds(second) : 0L) + Math.max(0, Math.max(early, late));
    }
}
