package io.putzplan.engine.search.routing;

import io.putzplan.engine.search.SearchRandom;
import java.util.Arrays;

/** Breeds a roster: one parent's routes, with those around a random visit taken from the other parent. */
final class RouteCrossover {
    private final WorkingRoster roster;
    private final Neighbours neighbours;
    private final SearchRandom random;
    private final int[] routeInDonor;

    RouteCrossover(WorkingRoster roster, Neighbours neighbours, SearchRandom random) {
        this.roster = roster;
        this.neighbours = neighbours;
        this.random = random;
        routeInDonor = new int[roster.visitCount];
    }

    /** Leaves the child in the roster, with the visits that found no place absent. */
    void breed(int[][] keeper, int[][] donor) {
        load(keeper);
        Arrays.fill(routeInDonor, -1);
        int used = 0;
        for (int shift = 0; shift < donor.length; shift++) {
            used += donor[shift].length > 0 ? 1 : 0;
            for (int visit : donor[shift]) {
                routeInDonor[visit] = shift;
            }
        }
        int wanted = 1 + random.below(Math.max(1, used / 2));
        boolean[] taken = new boolean[donor.length];
        int row = random.below(roster.visitCount) * neighbours.ruinLength;
        for (int i = 0; i < neighbours.ruinLength && wanted > 0; i++) {
            int shift = routeInDonor[neighbours.close[row + i]];
            if (shift >= 0 && !taken[shift]) {
                taken[shift] = true;
                wanted--;
            }
        }
        graft(donor, taken);
    }

    private void graft(int[][] donor, boolean[] taken) {
        int[] lost = new int[donor.length];
        for (int shift = 0; shift < donor.length; shift++) {
            for (int visit : taken[shift] ? donor[shift] : new int[0]) {
                if (roster.route[visit] >= 0) {
                    lost[roster.route[visit]]++;
                    remove(visit);
                }
            }
        }
        for (int shift = 0; shift < lost.length; shift++) {
            if (lost[shift] > roster.size[shift]) {
                clear(shift);
            }
        }
        for (int shift = 0; shift < donor.length; shift++) {
            int target = taken[shift] ? roster.unusedShifts.ofClass(roster.problem.classOfShift[shift]) : -1;
            if (target >= 0) {
                fill(target, donor[shift]);
            }
        }
        clearUnlawful();
    }

    /** Where a detour over a visit is quicker than the way without it, a route that lost visits may be late. */
    private void clearUnlawful() {
        for (int shift = 0; shift < roster.problem.shiftCount; shift++) {
            if (!roster.isLawful(shift)) {
                clear(shift);
            }
        }
    }

    /** Makes the roster consist of these routes. */
    void load(int[][] routes) {
        for (int shift = 0; shift < routes.length; shift++) {
            clear(shift);
        }
        for (int shift = 0; shift < routes.length; shift++) {
            fill(shift, routes[shift]);
        }
    }

    private void fill(int shift, int[] visits) {
        int before = roster.startNode(shift);
        for (int visit : visits) {
            roster.link(visit, before);
            before = visit;
        }
    }

    private void clear(int shift) {
        int start = roster.startNode(shift);
        while (roster.next[start] < roster.visitCount) {
            remove(roster.next[start]);
        }
    }

    private void remove(int visit) {
        int before = roster.previous[visit];
        int shift = roster.route[visit];
        roster.unlink(visit);
        roster.closeGap(before);
        roster.reprice(shift);
    }
}
