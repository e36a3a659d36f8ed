package io.putzplan.engine.search;

import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.evaluate.RosterPrice;
import java.util.Arrays;

/** Puts absent visits back, one by one, each where it costs least among the places that look best. */
final class Recreate {
    /*
     * For one visit the candidate shifts are those that serve its nearest neighbours and the eligible ones that begin
     * nearest to it, so the work does not grow with the problem. Every position of a candidate is first estimated in O(1)
     * from travel, wage and the slack of the route without breaks; only the most promising are then priced exactly, with
     * breaks, rests and the ledger of the cleaner. Positions are sometimes overlooked (blinks, Christiaens and Vanden
     * Berghe 2020).
     */
    private static final double BLINK_PROBABILITY = 0.01;
    private static final int PRICED_POSITIONS = 8;
    private static final int REJECTED_POSITIONS = 16;
    private static final int NEAR_SHIFTS = 24;
    private static final int RETRIED_ABSENT = 12;
    private static final int SECONDS_PER_HOUR = 3_600;

    private final CompiledProblem problem;
    private final WorkingRoutes routes;
    private final Proximity proximity;
    private final RouteSlack slack;
    private final RecreateOrder order;
    private final SearchRandom random;
    private final double[] centsPerSecond;
    private final double[] centsPerMetre;
    private final RosterPrice price = new RosterPrice();

    private final int[] stamp;
    private int lastStamp;
    private int[] trial = new int[16];
    private final int[] queue;
    private double[] estimate = new double[256];
    private int[] candidateShift = new int[256];
    private int[] candidatePosition = new int[256];
    private int candidateCount;

    Recreate(WorkingRoutes routes, Proximity proximity, SearchRandom random) {
        this.problem = routes.problem;
        this.routes = routes;
        this.proximity = proximity;
        this.random = random;
        slack = new RouteSlack(problem);
        order = new RecreateOrder(problem, proximity, random);
        stamp = new int[problem.shiftCount()];
        queue = new int[problem.visitCount()];
        centsPerSecond = new double[problem.shiftCount()];
        centsPerMetre = new double[problem.shiftCount()];
        for (int shift = 0; shift < stamp.length; shift++) {
            centsPerSecond[shift] = (double) problem.hourlyWageCents(shift) / SECONDS_PER_HOUR;
            centsPerMetre[shift] = problem.mileageCentsPerKm(shift) / 1_000.0;
        }
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
        candidateCount = 0;
        lastStamp++;
        for (int neighbour : proximity.neighbours(visit)) {
            int shift = routes.shiftOf[neighbour];
            if (shift >= 0 && stamp[shift] != lastStamp && problem.isEligible(shift, visit)) {
                estimatePositions(shift, visit);
            }
        }
        int[] shifts = proximity.shifts(visit);
        estimateShifts(shifts, 0, Math.min(NEAR_SHIFTS, shifts.length), visit);
        if (!insertBest(visit, REJECTED_POSITIONS) && problem.isMandatory(visit)) {
            estimateShifts(shifts, NEAR_SHIFTS, shifts.length, visit);
            insertBest(visit, Integer.MAX_VALUE);
        }
    }

    private void estimateShifts(int[] shifts, int from, int to, int visit) {
        for (int i = from; i < to; i++) {
            if (stamp[shifts[i]] != lastStamp) {
                estimatePositions(shifts[i], visit);
            }
        }
    }

    private void estimatePositions(int shift, int visit) {
        stamp[shift] = lastStamp;
        int[] route = routes.visits[shift];
        int count = routes.size[shift];
        slack.load(shift, route, count);
        int home = problem.location(visit);
        for (int position = 0; position <= count; position++) {
            int before = position == 0 ? problem.startPlace(shift) : problem.location(route[position - 1]);
            int after = position == count ? problem.endPlace(shift) : problem.location(route[position]);
            int in = problem.travelSeconds(shift, before, home);
            int out = problem.travelSeconds(shift, home, after);
            if (slack.fits(position, visit, in, out)) {
                int direct = count == 0 ? 0 : problem.travelSeconds(shift, before, after);
                int directMetres = count == 0 ? 0 : problem.travelMetres(shift, before, after);
                int seconds = in + out - direct + problem.serviceSeconds(visit);
                int metres = problem.travelMetres(shift, before, home)
                        + problem.travelMetres(shift, home, after)
                        - directMetres;
                add(seconds * centsPerSecond[shift] + metres * centsPerMetre[shift], shift, position);
            }
        }
    }

    private void add(double cents, int shift, int position) {
        if (candidateCount == estimate.length) {
            estimate = Arrays.copyOf(estimate, 2 * candidateCount);
            candidateShift = Arrays.copyOf(candidateShift, 2 * candidateCount);
            candidatePosition = Arrays.copyOf(candidatePosition, 2 * candidateCount);
        }
        estimate[candidateCount] = cents;
        candidateShift[candidateCount] = shift;
        candidatePosition[candidateCount++] = position;
    }

    /** Inserts the visit where it costs least among the most promising candidates; returns whether it did. */
    private boolean insertBest(int visit, int mostRejected) {
        long hard = routes.evaluation.hardSeconds();
        double now = routes.evaluation.softCents();
        double least = problem.isMandatory(visit) ? Double.MAX_VALUE : now;
        int bestShift = -1;
        int bestPosition = -1;
        int priced = 0;
        int rejected = 0;
        while (candidateCount > 0 && priced < PRICED_POSITIONS && rejected < mostRejected) {
            int next = takeLeast();
            int shift = candidateShift[next];
            int position = candidatePosition[next];
            if (random.unit() < BLINK_PROBABILITY) {
                continue;
            }
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

    /** Moves the candidate with the least estimate to the end of the list, shortens the list, and returns its index. */
    private int takeLeast() {
        int least = 0;
        for (int i = 1; i < candidateCount; i++) {
            least = estimate[i] < estimate[least] ? i : least;
        }
        int last = --candidateCount;
        double cents = estimate[least];
        int shift = candidateShift[least];
        int position = candidatePosition[least];
        estimate[least] = estimate[last];
        candidateShift[least] = candidateShift[last];
        candidatePosition[least] = candidatePosition[last];
        estimate[last] = cents;
        candidateShift[last] = shift;
        candidatePosition[last] = position;
        return last;
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
