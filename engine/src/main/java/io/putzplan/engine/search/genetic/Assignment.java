package io.putzplan.engine.search.genetic;

import io.putzplan.engine.search.routing.RoutingProblem;

/** Puts absent visits on routes and takes visits off them, as their prices say. */
final class Assignment {

    private final RelaxedRoutes routes;
    private final RoutePrices prices;
    private final RoutingProblem problem;
    private final NearVisits near;
    private final Chain chain = new Chain();
    private long bestRise;
    private int bestBefore;

    Assignment(RelaxedRoutes routes, NearVisits near) {
        this.routes = routes;
        this.near = near;
        prices = routes.prices;
        problem = routes.problem;
    }

    /** Inserts an absent visit where it costs least, unless it costs more than leaving it out; returns the shift or -1. */
    int assign(int visit) {
        bestRise = problem.visits[visit].unassignedPrice();
        bestBefore = -1;
        for (int i = near.begin(visit); i < near.end(visit); i++) {
            int before = near.predecessors[i];
            if (routes.route[before] >= 0) {
                tryPosition(visit, before);
            }
            int after = near.successors[i];
            if (routes.route[after] >= 0) {
                tryPosition(visit, routes.previous[after]);
            }
        }
        for (int shiftClass = 0; shiftClass < problem.classes.length; shiftClass++) {
            int shift = routes.unusedShift(shiftClass);
            if (shift >= 0) {
                tryPosition(visit, routes.startNode(shift));
            }
        }
        if (bestBefore < 0) {
            return -1;
        }
        int shift = routes.route[bestBefore];
        routes.link(visit, routes.next[bestBefore]);
        routes.link(bestBefore, visit);
        routes.changed(shift, shift, bestRise);
        return shift;
    }

    private void tryPosition(int visit, int before) {
        int shift = routes.route[before];
        int after = routes.next[before];
        long in = routes.leg(before, visit);
        long out = routes.leg(visit, after);
        long change = in + out + routes.service(visit) - routes.legInto[after];
        if (prices.leastRise(routes, shift, change) >= bestRise || !routes.isEligible(shift, visit)) {
            return;
        }
        chain.begin(routes.head, before);
        chain.append(Legs.seconds(in), routes.node, visit);
        chain.append(Legs.seconds(out), routes.tail, after);
        long rise = prices.rise(routes, shift, change, chain, routes.loadOf(shift) + routes.load[visit]);
        if (rise < bestRise) {
            bestRise = rise;
            bestBefore = before;
        }
    }

    /** Takes a visit off its route if that saves more than leaving it out costs. */
    void tryRemoval(int visit) {
        int shift = routes.route[visit];
        long unassigned = problem.visits[visit].unassignedPrice();
        if (unassigned >= routes.price[shift]) {
            return;
        }
        int before = routes.previous[visit];
        int after = routes.next[visit];
        long rise = -routes.price[shift];
        if (routes.size[shift] > 1) {
            long leg = routes.leg(before, after);
            long change = leg - routes.legInto[visit] - routes.legInto[after] - routes.service(visit);
            chain.begin(routes.head, before);
            chain.append(Legs.seconds(leg), routes.tail, after);
            rise = prices.rise(routes, shift, change, chain, routes.loadOf(shift) - routes.load[visit]);
        }
        if (rise + unassigned < 0) {
            routes.link(before, after);
            routes.route[visit] = -1;
            routes.changed(shift, shift, rise);
        }
    }
}
