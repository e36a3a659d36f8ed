package io.putzplan.engine.search.genetic;

import java.util.Arrays;

/** One roster of the population; never changed. */
final class Individual {

    /** Visits by shift, in order of service. */
    final int[][] routes;
    /** What it costs without its violations. */
    final long price;
    /** Seconds of time warp. */
    final long warp;
    /** Units of load too much. */
    final long overload;
    /** Seconds by which routes are too long. */
    final long overtime;

    /** Whether it serves everybody. */
    final boolean complete;

    /** By visit, the visit before it or the complement of the place where its route begins. */
    private final int[] predecessor;
    /** By visit, the visit after it or the complement of the place where its route ends. */
    private final int[] successor;

    /** The roster that the routes are at. */
    Individual(RelaxedRoutes from) {
        routes = from.routes();
        predecessor = new int[from.visitCount];
        successor = new int[from.visitCount];
        Arrays.fill(predecessor, Integer.MIN_VALUE);
        Arrays.fill(successor, Integer.MIN_VALUE);
        long prices = 0;
        long warps = 0;
        long overloads = 0;
        long overtimes = 0;
        for (int shift = 0; shift < routes.length; shift++) {
            if (routes[shift].length > 0) {
                prices += from.price[shift] - from.penalty[shift];
                warps += from.warpOf(shift);
                overloads += Math.max(0, from.loadOf(shift) - from.prices.terms[shift].capacity());
                overtimes += Math.max(0, from.secondsOf(shift) - from.prices.terms[shift].maxDuration());
                noteNeighbours(
                        routes[shift], ~from.prices.terms[shift].startPlace(), ~from.prices.terms[shift].endPlace());
            }
        }
        boolean served = true;
        for (int visit = 0; visit < from.visitCount; visit++) {
            served &= from.route[visit] >= 0;
            prices += from.route[visit] < 0 ? from.problem.visits[visit].unassignedPrice() : 0;
        }
        complete = served;
        price = prices;
        warp = warps;
        overload = overloads;
        overtime = overtimes;
    }

    private void noteNeighbours(int[] visits, int start, int end) {
        int before = start;
        for (int i = 0; i < visits.length; i++) {
            predecessor[visits[i]] = before;
            successor[visits[i]] = i + 1 < visits.length ? visits[i + 1] : end;
            before = visits[i];
        }
    }

    boolean isLawful() {
        return warp == 0 && overload == 0 && overtime == 0;
    }

    /** Share of the places next to a visit in a route where the two differ, from 0 to 1 (broken pairs, Prins 2009). */
    double distance(Individual other) {
        int broken = 0;
        for (int visit = 0; visit < successor.length; visit++) {
            broken += predecessor[visit] == other.predecessor[visit] ? 0 : 1;
            broken += successor[visit] == other.successor[visit] ? 0 : 1;
        }
        return broken / (2.0 * successor.length);
    }
}
