package io.putzplan.engine.search;

import static io.putzplan.engine.evaluate.RouteInsertions.UNITS_PER_CENT;

import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.evaluate.RosterPrice;
import java.util.Arrays;

/** Puts absent visits back, one by one, each where it costs least among the places that look best. */
final class Recreate {
    /*
     * Positions are priced in O(1) without breaks, rests and the ledger of the cleaner; in the order of that price the most
     * promising are then priced exactly, until no other promises to cost less. Positions are sometimes overlooked (blinks,
     * Christiaens and Vanden Berghe 2020). Coupled visits are put back together.
     */
    static final double BLINK_PROBABILITY = 0.01;
    private static final int PRICED_POSITIONS = 8;
    private static final int REJECTED_POSITIONS = 16;
    private static final int RETRIED_ABSENT = 12;

    private final CompiledProblem problem;
    private final WorkingRoutes routes;
    private final PositionFinder finder;
    private final PairRecreate pairs;
    private final RecreateOrder order;
    private final SearchRandom random;
    private final RosterPrice price = new RosterPrice();
    private final InsertionQueue candidates = new InsertionQueue();
    private final Trial trial = new Trial();
    private final int[] queue;

    Recreate(WorkingRoutes routes, Proximity proximity, SearchRandom random) {
        this.problem = routes.problem;
        this.routes = routes;
        this.random = random;
        finder = new PositionFinder(routes, proximity);
        pairs = new PairRecreate(routes, finder, random);
        order = new RecreateOrder(problem, proximity, random);
        queue = new int[problem.visitCount()];
    }

    /**
     * Tries to place the visits that became absent after the first {@code absentBefore}, and some of the earlier ones;
     * {@code first}, unless it is -1, before all others.
     */
    void recreate(int absentBefore, int first) {
        int count = 0;
        for (int i = absentBefore; i < routes.absentCount; i++) {
            queue[count++] = routes.absent[i];
        }
        int retried = Math.min(absentBefore, RETRIED_ABSENT);
        int at = retried == absentBefore ? 0 : random.below(absentBefore);
        for (int i = 0; i < retried; i++) {
            queue[count++] = routes.absent[at];
            at = at + 1 == absentBefore ? 0 : at + 1;
        }
        order.sort(queue, count);
        if (first >= 0) {
            place(first);
        }
        for (int i = 0; i < count; i++) {
            if (queue[i] != first) {
                place(queue[i]);
            }
        }
    }

    /** A copy of the first {@code count} of {@code visits} in one of the orders of recreation. */
    int[] ordered(int[] visits, int count) {
        int[] copy = Arrays.copyOf(visits, count);
        order.sort(copy, count);
        return copy;
    }

    /** Tries to place one visit, with the one it is coupled with; does nothing when it has been placed with that. */
    void place(int visit) {
        if (routes.shiftOf[visit] >= 0) {
            return;
        }
        int partner = problem.partnerOf(visit);
        if (partner >= 0) {
            pairs.place(visit, partner);
            return;
        }
        finder.findNear(visit, PositionFinder.NOBODY, candidates);
        if (!insertBest(visit, REJECTED_POSITIONS) && problem.isMandatory(visit)) {
            finder.findFar(visit, PositionFinder.NOBODY, candidates);
            insertBest(visit, Integer.MAX_VALUE);
        }
    }

    /** Inserts the visit where it costs least among the most promising candidates; returns whether it did. */
    private boolean insertBest(int visit, int mostRejected) {
        long hard = routes.evaluation.hardSeconds();
        long now = routes.evaluation.softCents();
        long least = problem.isMandatory(visit) ? Long.MAX_VALUE : now;
        int bestShift = -1;
        int bestPosition = -1;
        int priced = 0;
        int rejected = 0;
        while (!candidates.isEmpty() && priced < PRICED_POSITIONS && rejected < mostRejected) {
            candidates.take();
            if (least != Long.MAX_VALUE && candidates.units() >= UNITS_PER_CENT * (least - now)) {
                break;
            }
            if (random.unit() < BLINK_PROBABILITY) {
                continue;
            }
            int shift = candidates.shift();
            int position = candidates.position();
            trial.insert(visit, routes.visits[shift], routes.size[shift], position);
            boolean lawful = routes.evaluation.priceLawful(shift, trial.visits(), trial.count(), price);
            if (!lawful || price.hardSeconds() > hard) {
                rejected++;
                continue;
            }
            priced++;
            if (price.softCents() < least) {
                least = price.softCents();
                bestShift = shift;
                bestPosition = position;
            }
        }
        if (bestShift >= 0) {
            routes.insert(visit, bestShift, bestPosition);
        }
        return bestShift >= 0;
    }
}
