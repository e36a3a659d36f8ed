package io.putzplan.engine.search;

import static io.putzplan.engine.evaluate.RouteInsertions.DOES_NOT_FIT;
import static io.putzplan.engine.evaluate.RouteInsertions.UNITS_PER_CENT;

import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.evaluate.RosterPrice;
import java.util.Arrays;

/** Puts absent visits back, one by one, each where it costs least among the places that look best. */
final class Recreate {
    /*
     * For one visit the candidate shifts are those that serve its nearest neighbours and the eligible ones that begin
     * nearest to it, so the work does not grow with the problem. Every position of a candidate is first priced in O(1)
     * without breaks, rests and the ledger of the cleaner; in the order of that price the most promising are then priced
     * exactly, until no other promises to cost less. Positions are sometimes overlooked (blinks, Christiaens and Vanden
     * Berghe 2020).
     */
    private static final double BLINK_PROBABILITY = 0.01;
    private static final int PRICED_POSITIONS = 8;
    private static final int REJECTED_POSITIONS = 16;
    private static final int NEAR_SHIFTS = 24;
    private static final int RETRIED_ABSENT = 12;

    private final CompiledProblem problem;
    private final WorkingRoutes routes;
    private final Proximity proximity;
    private final RecreateOrder order;
    private final SearchRandom random;
    private final RosterPrice price = new RosterPrice();
    private final InsertionQueue candidates = new InsertionQueue();

    private final int[] stamp;
    private int lastStamp;
    private int[] trial = new int[16];
    private long[] units = new long[16];
    private final int[] queue;

    Recreate(WorkingRoutes routes, Proximity proximity, SearchRandom random) {
        this.problem = routes.problem;
        this.routes = routes;
        this.proximity = proximity;
        this.random = random;
        order = new RecreateOrder(problem, proximity, random);
        stamp = new int[problem.shiftCount()];
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

    /** Tries to place one absent visit. */
    void place(int visit) {
        candidates.clear();
        lastStamp++;
        for (int neighbour : proximity.neighbours(visit)) {
            int shift = routes.shiftOf[neighbour];
            if (shift >= 0 && stamp[shift] != lastStamp && problem.isEligible(shift, visit)) {
                addPositions(shift, visit);
            }
        }
        int[] shifts = proximity.shifts(visit);
        addShifts(shifts, 0, Math.min(NEAR_SHIFTS, shifts.length), visit);
        if (!insertBest(visit, REJECTED_POSITIONS) && problem.isMandatory(visit)) {
            addShifts(shifts, NEAR_SHIFTS, shifts.length, visit);
            insertBest(visit, Integer.MAX_VALUE);
        }
    }

    private void addShifts(int[] shifts, int from, int to, int visit) {
        for (int i = from; i < to; i++) {
            if (stamp[shifts[i]] != lastStamp) {
                addPositions(shifts[i], visit);
            }
        }
    }

    private void addPositions(int shift, int visit) {
        stamp[shift] = lastStamp;
        if (units.length <= routes.size[shift]) {
            units = new long[2 * routes.size[shift] + 1];
        }
        int positions = routes.insertions.price(shift, visit, units);
        for (int position = 0; position < positions; position++) {
            if (units[position] != DOES_NOT_FIT) {
                candidates.add(units[position], shift, position);
            }
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
            insertInto(shift, position, visit);
            boolean lawful = routes.evaluation.priceLawful(shift, trial, routes.size[shift] + 1, price);
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

    private void insertInto(int shift, int position, int visit) {
        int count = routes.size[shift];
        if (trial.length <= count) {
            trial = new int[2 * count + 1];
        }
        int[] route = routes.visits[shift];
        System.arraycopy(route, 0, trial, 0, position);
        trial[position] = visit;
        System.arraycopy(route, position, trial, position + 1, count - position);
    }
}
