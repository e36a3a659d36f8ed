package io.putzplan.engine.evaluate;

import java.util.Arrays;

/** What the ledgers need to know of one placed route. Mutable; empty at first. */
final class RouteSummary {

    /** Count of a summary that is of no route, not even the empty one. */
    private static final int NOTHING = -1;

    private int[] visits = {};
    int count;
    long hardSeconds;
    int workStart;
    int workEnd;
    int workSeconds;
    int paidSeconds;
    long travelCents;
    long idleCents;
    long preferenceCents;
    long usedShiftCents;
    long creditCents;

    boolean isOf(int[] visits, int count) {
        return this.count == count && Arrays.equals(this.visits, 0, count, visits, 0, count);
    }

    /** Becomes the summary of the given route, placed in {@code timeline} on the way unless it is empty. */
    void take(int shift, int[] visits, int count, RouteTimeline timeline, RoutePrices prices) {
        remember(visits, count);
        if (count == 0) {
            empty();
            return;
        }
        timeline.place(shift, visits, count);
        summarise(timeline, prices);
    }

    /** As {@link #take} for a route with visits that breaks no rule; returns whether it is one, and is of nothing if not. */
    boolean takeLawful(int shift, int[] visits, int count, RouteTimeline timeline, RoutePrices prices) {
        if (!timeline.placeLawful(shift, visits, count)) {
            this.count = NOTHING;
            return false;
        }
        remember(visits, count);
        summarise(timeline, prices);
        return true;
    }

    private void remember(int[] visits, int count) {
        if (this.visits.length < count) {
            this.visits = new int[count + 4];
        }
        System.arraycopy(visits, 0, this.visits, 0, count);
        this.count = count;
    }

    private void summarise(RouteTimeline timeline, RoutePrices prices) {
        hardSeconds = timeline.hardSeconds();
        workStart = timeline.workStart();
        workEnd = timeline.workEnd();
        workSeconds = timeline.workSeconds();
        paidSeconds = timeline.paidSeconds();
        travelCents = prices.travelCents(timeline);
        idleCents = prices.idleCents(timeline);
        preferenceCents = prices.preferenceCents(timeline);
        usedShiftCents = prices.usedShiftCents();
        creditCents = prices.creditCents(timeline);
    }

    /** What the route costs besides the wages, which the ledger knows. */
    long centsWithoutWages() {
        return travelCents + idleCents + preferenceCents + usedShiftCents - creditCents;
    }

    private void empty() {
        hardSeconds = 0;
        workStart = 0;
        workEnd = 0;
        workSeconds = 0;
        paidSeconds = 0;
        travelCents = 0;
        idleCents = 0;
        preferenceCents = 0;
        usedShiftCents = 0;
        creditCents = 0;
    }
}
