package io.putzplan.engine.search;

import static io.putzplan.engine.evaluate.RouteInsertions.DOES_NOT_FIT;

import io.putzplan.engine.evaluate.CompiledProblem;

/** Finds where an absent visit may go and what that costs at least, mostly. Reusable. */
final class PositionFinder {
    /*
     * For one visit the shifts looked at are those that serve its nearest neighbours and the eligible ones that begin nearest
     * to it, so the work does not grow with the problem. Every position of such a shift is priced in O(1).
     */
    private static final int NEAR_SHIFTS = 24;

    /** Cleaner whose shifts are looked at like all others. */
    static final int NOBODY = -1;

    private final CompiledProblem problem;
    private final WorkingRoutes routes;
    private final Proximity proximity;
    private final int[] stamp;
    private int lastStamp;
    private long[] units = new long[16];

    PositionFinder(WorkingRoutes routes, Proximity proximity) {
        this.problem = routes.problem;
        this.routes = routes;
        this.proximity = proximity;
        stamp = new int[problem.shiftCount()];
    }

    /** Fills {@code into} with positions on shifts near the visit that are not of {@code excludedCleaner}. */
    void findNear(int visit, int excludedCleaner, InsertionQueue into) {
        into.clear();
        lastStamp++;
        for (int neighbour : proximity.neighbours(visit)) {
            int shift = routes.shiftOf[neighbour];
            if (shift >= 0 && stamp[shift] != lastStamp && problem.isEligible(shift, visit)) {
                find(shift, visit, excludedCleaner, into);
            }
        }
        int[] shifts = proximity.shifts(visit);
        find(shifts, 0, Math.min(NEAR_SHIFTS, shifts.length), visit, excludedCleaner, into);
    }

    /** Adds positions on all other eligible shifts to those found last. */
    void findFar(int visit, int excludedCleaner, InsertionQueue into) {
        int[] shifts = proximity.shifts(visit);
        find(shifts, NEAR_SHIFTS, shifts.length, visit, excludedCleaner, into);
    }

    private void find(int[] shifts, int from, int to, int visit, int excludedCleaner, InsertionQueue into) {
        for (int i = from; i < to; i++) {
            if (stamp[shifts[i]] != lastStamp) {
                find(shifts[i], visit, excludedCleaner, into);
            }
        }
    }

    private void find(int shift, int visit, int excludedCleaner, InsertionQueue into) {
        stamp[shift] = lastStamp;
        if (problem.cleanerOf(shift) == excludedCleaner) {
            return;
        }
        if (units.length <= routes.size[shift]) {
            units = new long[2 * routes.size[shift] + 1];
        }
        int positions = routes.insertions.price(shift, visit, units);
        for (int position = 0; position < positions; position++) {
            if (units[position] != DOES_NOT_FIT) {
                into.add(units[position], shift, position);
            }
        }
    }
}
