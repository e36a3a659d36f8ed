package io.putzplan.engine.evaluate;

import java.util.Arrays;

/** What the ledgers need to know of one placed route. Mutable; empty at first. */
final class RouteSummary {

    /** Stands for the shift of a summary that is of no route yet. */
    private static final int NO_SHIFT = -1;

    private int shift = NO_SHIFT;
    private int[] visits = {};
    int count;

    /** Whether the route breaks no rule on its own; if not, a summary may know nothing else. */
    boolean lawful;

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

    boolean isOf(int shift, int[] visits, int count) {
        return this.shift == shift && this.count == count && Arrays.equals(this.visits, 0, count, visits, 0, count);
    }

    /** Becomes the summary of the given route, placed in {@code timeline} on the way unless it is empty. */
    void take(int shift, int[] visits, int count, RouteTimeline timeline, RoutePrices prices) {
        remember(shift, visits, count);
        if (count == 0) {
            empty();
            return;
        }
        timeline.place(shift, visits, count);
        summarise(timeline, prices);
    }

    /** As {@link #take}, but of a route that breaks a rule it is only noted that it does. */
    void takeLawful(int shift, int[] visits, int count, RouteTimeline timeline, RoutePrices prices) {
        remember(shift, visits, count);
        lawful = timeline.placeLawful(shift, visits, count);
        hardSeconds = 0;
        if (lawful) {
            summarise(timeline, prices);
        }
    }

    /** Becomes a copy of {@code other}. */
    void set(RouteSummary other) {
        remember(other.shift, other.visits, other.count);
        lawful = other.lawful;
        hardSeconds = other.hardSeconds;
        workStart = other.workStart;
        workEnd = other.workEnd;
        workSeconds = other.workSeconds;
        paidSeconds = other.paidSeconds;
        travelCents = other.travelCents;
        idleCents = other.idleCents;
        preferenceCents = other.preferenceCents;
        usedShiftCents = other.usedShiftCents;
        creditCents = other.creditCents;
    }

    private void remember(int shift, int[] visits, int count) {
        this.shift = shift;
        if (this.visits.length < count) {
            this.visits = new int[count + 4];
        }
        System.arraycopy(visits, 0, this.visits, 0, count);
        this.count = count;
    }

    private void summarise(RouteTimeline timeline, RoutePrices prices) {
        hardSeconds = timeline.hardSeconds();
        lawful = hardSeconds == 0;
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
        lawful = true;
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
