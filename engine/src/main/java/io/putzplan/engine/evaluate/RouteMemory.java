package io.putzplan.engine.evaluate;

import org.jspecify.annotations.Nullable;

/** What is known of routes that were asked for before: whether they can be placed lawfully, and what they then cost. */
final class RouteMemory {
    /*
     * A search puts the same visits into the same routes again and again, and placing a route takes a hundred times as long
     * as finding it here. One summary per slot, the slot given by a hash of shift, visits and agreed starts, which are compared in full;
     * a route pushes out whatever else was in its slot. The parts of a
     * divided problem have a limit together. Summaries are made when first needed and then used again.
     */
    private static final int MOST_SLOTS = 1 << 17;
    private static final long MOST_SLOTS_OF_ALL_PARTS = 1 << 19;
    private static final int LEAST_SLOTS = 1 << 10;
    private static final int SLOTS_PER_VISIT = 128;
    private static final long MULTIPLIER = 0x9e37_79b9_7f4a_7c15L;

    private final @Nullable RouteSummary[] slots;
    private final int shiftToIndex;
    private final RouteTimeline timeline;
    private final RoutePrices prices;

    /** A memory of routes of {@code problem}, empty at first. */
    RouteMemory(CompiledProblem problem, RouteTimeline timeline, RoutePrices prices) {
        int whole = problem.problem().visits().size();
        long share = MOST_SLOTS_OF_ALL_PARTS * problem.visitCount() / Math.max(1, whole);
        long wished = Math.min(share, (long) SLOTS_PER_VISIT * problem.visitCount());
        wished = Math.clamp(wished, LEAST_SLOTS, MOST_SLOTS);
        slots = new RouteSummary[Integer.highestOneBit((int) wished)];
        shiftToIndex = Long.SIZE - Integer.numberOfTrailingZeros(slots.length);
        this.timeline = timeline;
        this.prices = prices;
    }

    /**
     * The summary of the given route, placed unless it is remembered; good until the next question. Of an unlawful route it
     * knows nothing else.
     *
     * @param agreed agreed start of every visit of the problem; null when nothing is coupled
     */
    RouteSummary summary(int shift, int[] visits, int count, int @Nullable [] agreed) {
        RouteSummary summary = slot(shift, visits, count, agreed);
        if (!summary.isOf(shift, visits, count, agreed)) {
            summary.takeLawful(shift, visits, count, agreed, timeline, prices);
        }
        return summary;
    }

    /** Fills {@code into} with the summary of the given route, lawful or not. */
    void take(int shift, int[] visits, int count, int @Nullable [] agreed, RouteSummary into) {
        RouteSummary summary = slot(shift, visits, count, agreed);
        if (summary.lawful && summary.isOf(shift, visits, count, agreed)) {
            into.set(summary);
            return;
        }
        into.take(shift, visits, count, agreed, timeline, prices);
        if (into.lawful) {
            summary.set(into);
        }
    }

    private RouteSummary slot(int shift, int[] visits, int count, int @Nullable [] agreed) {
        long hash = shift;
        for (int i = 0; i < count; i++) {
            hash = (hash + visits[i] + 1) * MULTIPLIER;
            hash = agreed == null ? hash : (hash + agreed[visits[i]]) * MULTIPLIER;
        }
        hash = (hash ^ hash >>> 32) * MULTIPLIER;
        int slot = (int) (hash >>> shiftToIndex);
        RouteSummary summary = slots[slot];
        if (summary == null) {
            summary = new RouteSummary();
            slots[slot] = summary;
        }
        return summary;
    }
}
