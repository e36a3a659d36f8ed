package io.putzplan.engine.evaluate;

import io.putzplan.engine.labour.MaxSpan;

/** How long a shift may last from the beginning to the end of work, and in which part of the day. */
final class SpanDuty implements RouteDuty {

    private final int spanSeconds;

    /** Begin and end of the part of each day in which work may lie; empty when it is the whole day. */
    private final int[] within;

    SpanDuty(MaxSpan terms, CivilDays days) {
        spanSeconds = ShiftRules.limit(terms.span());
        within = terms.within() == null ? new int[0] : days.times(terms.within());
    }

    @Override
    public void judge(PlacedRoute route, RouteJudge judge) {
        judge.spanSeconds += Math.max(0, route.workEnd - route.workStart - spanSeconds);
        judge.spanSeconds += outside(route.workStart, route.workEnd);
    }

    private int outside(int from, int until) {
        if (within.length == 0) {
            return 0;
        }
        int outside = until - from;
        for (int i = 0; i < within.length && within[i] < until; i += 2) {
            outside -= Math.max(0, Math.min(until, within[i + 1]) - Math.max(from, within[i]));
        }
        return outside;
    }

    @Override
    public boolean mayBind(int earliest, int latest, int mostWork) {
        return latest - earliest > spanSeconds || outside(earliest, latest) > 0;
    }

    @Override
    public int harmlessSeconds() {
        return within.length == 0 ? spanSeconds : -1;
    }
}
