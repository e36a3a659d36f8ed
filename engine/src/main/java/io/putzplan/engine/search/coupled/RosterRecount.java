package io.putzplan.engine.search.coupled;

/** Rebuilds a roster from nothing but its links and compares everything the search relies on; for assertions. */
final class RosterRecount {
    private RosterRecount() {}

    static boolean agrees(WorkingRoster roster) {
        CoupledProblem problem = roster.problem;
        int[] starts = starts(roster);
        long price = 0;
        long lateSum = 0;
        long largest = 0;
        for (int shift = 0; shift < problem.shiftCount; shift++) {
            int load = 0;
            int size = 0;
            CoupledProblem.ShiftClass shiftClass = problem.classes[problem.classOfShift[shift]];
            for (int node = roster.startNode(shift); node >= 0; node = roster.next[node]) {
                int after = roster.next[node];
                if (roster.route[node] != shift || starts[node] != roster.times.start[node]) {
                    return false;
                }
                if (roster.size[shift] > 0 && starts[node] > roster.times.latest[node]) {
                    return false;
                }
                if (node < problem.visitCount) {
                    load += problem.visits[node].load();
                    size++;
                    int late = Math.max(0, starts[node] - problem.visits[node].due());
                    lateSum += late;
                    largest = Math.max(largest, late);
                }
                if (after >= 0 && roster.size[shift] > 0) {
                    price += problem.legPricesOn(shift)[roster.place[node] * problem.placeCount + roster.place[after]];
                }
            }
            price += size > 0 ? shiftClass.fixedPrice() : 0;
            if (size != roster.size[shift]
                    || load + roster.room[shift] != shiftClass.capacity()
                    || roster.room[shift] < 0) {
                return false;
            }
        }
        for (int visit = 0; visit < problem.visitCount; visit++) {
            price += roster.route[visit] < 0 ? problem.visits[visit].unassignedPrice() : 0;
        }
        price += problem.lateness.late() * lateSum + problem.lateness.largestLate() * largest;
        return price == roster.totalPrice() && couplingsHold(roster, starts);
    }

    /** Starts by sweeps over all routes and couplings until nothing moves. */
    private static int[] starts(WorkingRoster roster) {
        CoupledProblem problem = roster.problem;
        int[] starts = roster.times.earliest.clone();
        boolean moved = true;
        for (int sweep = 0; moved && sweep < 4 * starts.length; sweep++) {
            moved = false;
            for (int shift = 0; shift < problem.shiftCount; shift++) {
                int node = roster.startNode(shift);
                for (int after = roster.next[node]; after >= 0; node = after, after = roster.next[after]) {
                    int arrival = starts[node]
                            + roster.times.service[node]
                            + problem.duration[roster.place[node] * problem.placeCount + roster.place[after]];
                    moved |= arrival > starts[after];
                    starts[after] = Math.max(starts[after], arrival);
                }
            }
            for (int visit = 0; visit < problem.visitCount; visit++) {
                int partner = problem.partner[visit];
                if (partner >= 0 && roster.route[visit] >= 0) {
                    int bound = starts[visit] + problem.lag[visit];
                    moved |= bound > starts[partner];
                    starts[partner] = Math.max(starts[partner], bound);
                }
            }
        }
        return starts;
    }

    private static boolean couplingsHold(WorkingRoster roster, int[] starts) {
        CoupledProblem problem = roster.problem;
        for (int visit = 0; visit < problem.visitCount; visit++) {
            int partner = problem.partner[visit];
            if (partner >= 0) {
                boolean both = roster.route[visit] >= 0 && roster.route[partner] >= 0;
                boolean neither = roster.route[visit] < 0 && roster.route[partner] < 0;
                if (!neither
                        && !(both
                                && starts[partner] >= starts[visit] + problem.lag[visit]
                                && problem.cleanerOfShift[roster.route[visit]]
                                        != problem.cleanerOfShift[roster.route[partner]])) {
                    return false;
                }
            }
        }
        return true;
    }
}
