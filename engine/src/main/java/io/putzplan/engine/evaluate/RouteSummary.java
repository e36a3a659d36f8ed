package io.putzplan.engine.evaluate;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the ledgers need to know of one placed route. Mutable; empty at first. */
final class RouteSummary {

    /** Count of a summary that is of no route, not even the empty one. */
    private static final int NOTHING = -1;

    final RouteCost cost = new RouteCost();

    private int[] visits = {};
    private int[] starts = {};

    /** Agreed start of each visit; meaningless where nothing is coupled. */
    private int[] agreed = {};

    int count;

    /** Whether the route breaks no rule on its own and keeps its agreed starts. */
    boolean lawful;

    int workStart;
    int workEnd;
    int workSeconds;
    int paidSeconds;

    /** Lateness of the latest visit; 0 where lateness has no price. */
    int largestLateSeconds;

    /** Whether this is of the given route with the given agreed starts, by visit of the problem; null when nothing is coupled. */
    boolean isOf(int[] visits, int count, int @Nullable [] agreedByVisit) {
        if (this.count != count || !Arrays.equals(this.visits, 0, count, visits, 0, count)) {
            return false;
        }
        for (int i = 0; agreedByVisit != null && i < count; i++) {
            if (agreed[i] != agreedByVisit[visits[i]]) {
                return false;
            }
        }
        return true;
    }

    /** Becomes the summary of the given route, placed in {@code timeline} on the way unless it is empty. */
    void take(
            int shift,
            int[] visits,
            int count,
            int @Nullable [] agreedByVisit,
            RouteTimeline timeline,
            RoutePrices prices) {
        remember(visits, count, agreedByVisit);
        if (count == 0) {
            empty();
            return;
        }
        timeline.place(shift, visits, count, agreedByVisit);
        summarise(timeline, prices);
    }

    /** As {@link #take} for a route with visits that breaks no rule; returns whether it is one, and is of nothing if not. */
    boolean takeLawful(
            int shift,
            int[] visits,
            int count,
            int @Nullable [] agreedByVisit,
            RouteTimeline timeline,
            RoutePrices prices) {
        if (!timeline.placeLawful(shift, visits, count, agreedByVisit)) {
            this.count = NOTHING;
            return false;
        }
        remember(visits, count, agreedByVisit);
        summarise(timeline, prices);
        return true;
    }

    private void remember(int[] visits, int count, int @Nullable [] agreedByVisit) {
        if (this.visits.length < count) {
            this.visits = new int[count + 4];
            starts = new int[count + 4];
            agreed = new int[count + 4];
        }
        System.arraycopy(visits, 0, this.visits, 0, count);
        this.count = count;
        for (int i = 0; agreedByVisit != null && i < count; i++) {
            agreed[i] = agreedByVisit[visits[i]];
        }
    }

    private void summarise(RouteTimeline timeline, RoutePrices prices) {
        workStart = timeline.workStart();
        workEnd = timeline.workEnd();
        workSeconds = timeline.workSeconds();
        paidSeconds = timeline.paidSeconds();
        lawful = timeline.hardSeconds() == 0 && timeline.keepsAgreements();
        cost.hardSeconds = timeline.hardSeconds();
        cost.travelCents = prices.travelCents(timeline);
        cost.idleCents = prices.idleCents(timeline);
        cost.preferenceCents = prices.preferenceCents(timeline);
        cost.usedShiftCents = prices.usedShiftCents();
        cost.travelTimeCents = prices.travelTimeCents(timeline);
        cost.creditCents = prices.creditCents(timeline);
        cost.latenessCents = 0;
        largestLateSeconds = 0;
        for (int i = 0; i < count; i++) {
            starts[i] = timeline.serviceStart(i);
            if (prices.pricesLateness) {
                int late = timeline.lateSeconds(i);
                cost.latenessCents += prices.latenessCents(late);
                largestLateSeconds = Math.max(largestLateSeconds, late);
            }
        }
    }

    int visit(int i) {
        return visits[i];
    }

    /** Service start of the visit at position {@code i}. */
    int start(int i) {
        return starts[i];
    }

    private void empty() {
        workStart = 0;
        workEnd = 0;
        workSeconds = 0;
        paidSeconds = 0;
        largestLateSeconds = 0;
        lawful = true;
        cost.clear();
    }
}
