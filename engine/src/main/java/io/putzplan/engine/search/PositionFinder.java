package io.putzplan.engine.search;

import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.problem.Cleaner;

/** Finds where an absent visit may go and estimates what that costs. Reusable. */
final class PositionFinder {
    /*
     * For one visit the shifts looked at are those that serve its nearest neighbours and the eligible ones that begin nearest
     * to it, so the work does not grow with the problem. Every position of such a shift is estimated in O(1) from travel, wage
     * and the slack of the route without breaks.
     */
    private static final int NEAR_SHIFTS = 24;
    private static final int SECONDS_PER_HOUR = 3_600;
    private static final double SECONDS_PER_MINUTE = 60;

    /** Cleaner whose shifts are looked at like all others. */
    static final int NOBODY = -1;

    private final CompiledProblem problem;
    private final WorkingRoutes routes;
    private final Proximity proximity;
    private final RouteSlack slack;
    private final double[] centsPerSecond;
    private final double[] centsPerMetre;
    private final double centsPerTravelSecond;
    private final int[] stamp;
    private int lastStamp;

    PositionFinder(WorkingRoutes routes, Proximity proximity) {
        this.problem = routes.problem;
        this.routes = routes;
        this.proximity = proximity;
        slack = new RouteSlack(problem);
        stamp = new int[problem.shiftCount()];
        centsPerSecond = new double[problem.shiftCount()];
        centsPerMetre = new double[problem.shiftCount()];
        centsPerTravelSecond = problem.problem().prices().travelPerMinute() / SECONDS_PER_MINUTE;
        for (int shift = 0; shift < stamp.length; shift++) {
            Cleaner cleaner = problem.problem().cleaners().get(problem.cleanerOf(shift));
            centsPerSecond[shift] = (double) cleaner.contract().hourlyWageCents() / SECONDS_PER_HOUR;
            centsPerMetre[shift] = cleaner.contract().mileageCentsPerKm() / 1_000.0;
        }
    }

    /** Fills {@code into} with positions on shifts near the visit that are not of {@code excludedCleaner}. */
    void findNear(int visit, int excludedCleaner, Candidates into) {
        into.clear();
        lastStamp++;
        for (int neighbour : proximity.neighbours(visit)) {
            int shift = routes.shiftOf[neighbour];
            if (shift >= 0 && problem.isEligible(shift, visit)) {
                find(shift, visit, excludedCleaner, into);
            }
        }
        int[] shifts = proximity.shifts(visit);
        for (int i = 0; i < Math.min(NEAR_SHIFTS, shifts.length); i++) {
            find(shifts[i], visit, excludedCleaner, into);
        }
    }

    /** Adds positions on all other eligible shifts to those found last. */
    void findFar(int visit, int excludedCleaner, Candidates into) {
        int[] shifts = proximity.shifts(visit);
        for (int i = NEAR_SHIFTS; i < shifts.length; i++) {
            find(shifts[i], visit, excludedCleaner, into);
        }
    }

    private void find(int shift, int visit, int excludedCleaner, Candidates into) {
        if (stamp[shift] == lastStamp || problem.cleanerOf(shift) == excludedCleaner) {
            return;
        }
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
                int travel = in + out - direct;
                int seconds = travel + problem.serviceSeconds(visit);
                int metres = problem.travelMetres(shift, before, home)
                        + problem.travelMetres(shift, home, after)
                        - directMetres;
                double cents =
                        seconds * centsPerSecond[shift] + metres * centsPerMetre[shift] + travel * centsPerTravelSecond;
                into.add(cents, shift, position);
            }
        }
    }
}
