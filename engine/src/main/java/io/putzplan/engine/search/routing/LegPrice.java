package io.putzplan.engine.search.routing;

/** What a leg costs, which is the measure of temperatures. */
final class LegPrice {

    private LegPrice() {}

    /** Mean price of the legs of the routes, wages for travel included; at least 1. */
    static double mean(WorkingRoster roster) {
        int legs = roster.visitCount - roster.absent.count + roster.usedShifts;
        double sum = 0;
        for (int shift = 0; shift < roster.problem.shiftCount; shift++) {
            if (roster.size[shift] > 0) {
                RoutingProblem.ShiftClass prices = roster.problem.classes[roster.problem.classOfShift[shift]];
                sum += prices.pricePerMetre() * roster.metres[shift];
                for (int node = roster.next[roster.startNode(shift)]; node >= 0; node = roster.next[node]) {
                    sum += prices.pricePerSecond() * roster.legSeconds[node];
                }
            }
        }
        return Math.max(1, sum / Math.max(1, legs));
    }
}
