package io.putzplan.engine.search.genetic;

import io.putzplan.engine.search.routing.RoutingProblem;

/** Prices of violations, steered so that a set share of the rosters bred has none of a kind (Vidal et al. 2012). */
final class Penalties {

    private static final int PERIOD = 50;
    private static final double TARGET = 0.3;
    private static final double TOLERANCE = 0.05;
    private static final double RISE = 1.25;
    private static final double FALL = 0.85;
    private static final double REPAIR = 10;
    private static final double MOST = 10_000;
    private static final double LEAST = 0.01;

    /** Of a second of time warp, a unit of load too much, a second of a route too long. */
    private final double[] prices;

    private final double[] initial;
    private final int[] kept = new int[3];
    private int count;

    /** Prices at which a second of violation costs about what a second of travel does, and a heavy load a long leg. */
    Penalties(RoutingProblem problem) {
        double metres = 0;
        double seconds = 0;
        int reached = 1;
        int load = 1;
        for (int visit = 0; visit < problem.visitCount; visit++) {
            int leg = problem.classes[0].startPlace() * problem.placeCount + visit;
            if (problem.seconds[leg] < RoutingProblem.TOO_LONG) {
                metres += problem.metres[leg];
                seconds += problem.seconds[leg];
                reached++;
            }
            load = Math.max(load, problem.visits[visit].load());
        }
        RoutingProblem.ShiftClass terms = problem.classes[0];
        double perSecond = Math.max(1, terms.pricePerSecond() + terms.pricePerMetre() * metres / Math.max(1, seconds));
        double perLoad = Math.max(1, 2 * perSecond * seconds / reached / load);
        initial = new double[] {perSecond, perLoad, perSecond};
        prices = initial.clone();
    }

    void charge(RoutePrices routePrices) {
        routePrices.charge(prices[0], prices[1], prices[2]);
    }

    /** Charges so much that a descent ends lawfully if it can. */
    void chargeForRepair(RoutePrices routePrices) {
        routePrices.charge(REPAIR * prices[0], REPAIR * prices[1], REPAIR * prices[2]);
    }

    double cost(Individual individual) {
        return individual.price
                + prices[0] * individual.warp
                + prices[1] * individual.overload
                + prices[2] * individual.overtime;
    }

    /** Counts a roster that was bred; every so often prices change. */
    void note(Individual individual) {
        kept[0] += individual.warp == 0 ? 1 : 0;
        kept[1] += individual.overload == 0 ? 1 : 0;
        kept[2] += individual.overtime == 0 ? 1 : 0;
        if (++count < PERIOD) {
            return;
        }
        for (int i = 0; i < prices.length; i++) {
            double share = (double) kept[i] / count;
            if (share < TARGET - TOLERANCE) {
                prices[i] = Math.min(MOST * initial[i], prices[i] * RISE);
            } else if (share > TARGET + TOLERANCE) {
                prices[i] = Math.max(LEAST * initial[i], prices[i] * FALL);
            }
            kept[i] = 0;
        }
        count = 0;
    }
}
