package io.putzplan.engine.evaluate;

import static io.putzplan.engine.evaluate.CompiledProblem.NONE;

import java.util.Arrays;

/** Works out when the coupled visits of one group of routes start. Reusable. */
final class AgreedStarts {
    /*
     * The starts are the longest paths over the order of the routes and the lags, found by rounds of relaxation (Bellman
     * 1958) between the coupled visits: in each round, every route one of whose visits was pushed is laid out again from its
     * beginning, as early as it can, and pushes the partners of its visits.
     *
     * A path visits each coupled visit once, so n of them are settled after n rounds, unless routes wait for each other in
     * a circle. Where a visit has several windows a start may also leap from one to the next, once for each window; after
     * every leap the count begins anew.
     */

    private final CompiledProblem problem;
    private final CouplingTable couplings;

    /** Earliest start the partner of each visit allows. */
    private final int[] bound;

    private final int[] start;
    private final boolean[] isPushed;
    private int[] shifts = new int[8];
    private int count;

    AgreedStarts(CompiledProblem problem) {
        this.problem = problem;
        couplings = problem.couplings;
        bound = new int[problem.visitCount()];
        start = new int[problem.visitCount()];
        isPushed = new boolean[problem.shiftCount()];
    }

    /** Begins a group without routes. */
    void clear() {
        count = 0;
    }

    void add(int shift) {
        if (count == shifts.length) {
            shifts = Arrays.copyOf(shifts, 2 * count);
        }
        shifts[count++] = shift;
    }

    int count() {
        return count;
    }

    int shift(int index) {
        return shifts[index];
    }

    /**
     * Finds the starts of the coupled visits in force on the routes of the group; returns whether there are any.
     *
     * @param routes visits by shift, of which the first {@code sizes[shift]} count
     */
    boolean agree(int[][] routes, int[] sizes, CouplingLedger ledger) {
        long coupled = 0;
        long leaps = 0;
        for (int i = 0; i < count; i++) {
            int[] route = routes[shifts[i]];
            isPushed[shifts[i]] = true;
            for (int j = 0; j < sizes[shifts[i]]; j++) {
                leaps += problem.windowCount(route[j]) - 1;
                if (ledger.isInForce(route[j])) {
                    coupled++;
                    bound[route[j]] = NONE;
                }
            }
        }
        long mostRounds = (coupled + 1) * (leaps + 1);
        for (long round = 0; round < mostRounds; round++) {
            boolean pushed = false;
            for (int i = 0; i < count; i++) {
                if (isPushed[shifts[i]]) {
                    isPushed[shifts[i]] = false;
                    pushed = true;
                    if (!layOut(shifts[i], routes[shifts[i]], sizes[shifts[i]], ledger)) {
                        return false;
                    }
                }
            }
            if (!pushed) {
                return true;
            }
        }
        return settled();
    }

    private boolean settled() {
        for (int i = 0; i < count; i++) {
            if (isPushed[shifts[i]]) {
                return false;
            }
        }
        return true;
    }

    /** Start of a coupled visit in force, after {@link #agree} has found one. */
    int start(int visit) {
        return start[visit];
    }

    /** Lays a route out as early as can be and pushes partners; returns false when this leads beyond all times. */
    private boolean layOut(int shift, int[] route, int size, CouplingLedger ledger) {
        int place = problem.startPlace(shift);
        int moment = problem.shifts.chainStart[shift];
        for (int i = 0; i < size; i++) {
            int visit = route[i];
            int home = problem.location(visit);
            moment += problem.travelSeconds(shift, place, home);
            boolean inForce = ledger.isInForce(visit);
            int begin = open(shift, visit, inForce ? Math.max(moment, bound[visit]) : moment);
            if (begin > ElapsedClock.HORIZON) {
                return false;
            }
            if (inForce) {
                start[visit] = begin;
                pushPartner(visit, begin, ledger);
            }
            moment = begin + problem.serviceSeconds(visit);
            place = home;
        }
        return true;
    }

    private void pushPartner(int visit, int begin, CouplingLedger ledger) {
        int coupling = couplings.ofVisit[visit];
        int partner = couplings.partner(visit);
        int lag = couplings.first[coupling] == visit
                ? couplings.minLagSeconds[coupling]
                : -couplings.maxLagSeconds[coupling];
        if (begin + lag > bound[partner]) {
            bound[partner] = begin + lag;
            isPushed[ledger.shiftOf(partner)] = true;
        }
    }

    /** Earliest moment at or after {@code moment} in a usable window of the visit, else {@code moment}. */
    private int open(int shift, int visit, int moment) {
        int pin = problem.pinnedStart(visit);
        if (pin != NONE) {
            return meetsShift(shift, pin, pin) ? Math.max(moment, pin) : moment;
        }
        WindowTable windows = problem.visits.windows;
        for (int w = windows.first[visit]; w < windows.first[visit + 1]; w++) {
            int last = Math.min(windows.latest[w], windows.mustEndBy[w] - problem.serviceSeconds(visit));
            if (meetsShift(shift, windows.earliest[w], windows.latest[w])
                    && moment <= last
                    && windows.earliest[w] <= last) {
                return Math.max(moment, windows.earliest[w]);
            }
        }
        return moment;
    }

    private boolean meetsShift(int shift, int earliest, int latest) {
        return earliest <= problem.latestEnd(shift) && latest >= problem.earliestStart(shift);
    }
}
