package io.putzplan.engine.evaluate;

import io.putzplan.engine.labour.BreakAfter;

/** A further rule of unpaid breaks. */
final class BreakDuty implements RouteDuty {

    private final BreakTiers tiers;
    private final int minBlockSeconds;
    private final int maxStretchSeconds;
    private final int marginSeconds;

    BreakDuty(BreakAfter terms) {
        tiers = new BreakTiers(terms.tiers());
        minBlockSeconds = ShiftRules.seconds(terms.minBlock());
        maxStretchSeconds = ShiftRules.limit(terms.maxContinuousWork());
        marginSeconds = ShiftRules.seconds(terms.notInFirstOrLast());
    }

    @Override
    public void judge(PlacedRoute route, RouteJudge judge) {
        int first = route.workStart + marginSeconds;
        int last = route.workEnd - marginSeconds;
        long taken = 0;
        long excess = 0;
        int since = route.workStart;
        for (int i = 1; i < route.stops.count; i++) {
            int from = Math.max(route.arrival[i], first);
            int until = Math.min(route.start[i], last);
            if (route.isOffDuty(i) && until - from >= Math.max(1, minBlockSeconds)) {
                taken += until - from;
                excess += excess(from - since);
                since = until;
            }
        }
        judge.breakSeconds += Math.max(0, tiers.owed(route.workSeconds) - taken);
        judge.breakStretchSeconds += excess + excess(route.workEnd - since);
    }

    private int excess(int stretch) {
        return maxStretchSeconds == ShiftRules.NO_LIMIT ? 0 : Math.max(0, stretch - maxStretchSeconds);
    }

    @Override
    public boolean mayBind(int earliest, int latest, int mostWork) {
        return mostWork > harmlessSeconds();
    }

    @Override
    public int harmlessSeconds() {
        return Math.min(tiers.harmlessSeconds(), maxStretchSeconds);
    }
}
