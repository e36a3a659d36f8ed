package io.putzplan.engine.search;

/** Takes related visits out of their routes. */
final class Ruin {
    /*
     * Slack induction by string removals (Christiaens and Vanden Berghe 2020): around a random seed visit, strings of
     * consecutive visits leave the routes that come near it, sometimes sparing some visits in the middle. Now and then the
     * whole routes around the seed leave instead, which frees days and weekly hours. While a mandatory visit is absent, every
     * few times the seed is such a visit, and routes that it could join make way for it.
     */
    private static final double MEAN_REMOVED = 10;
    private static final int LONGEST_STRING = 10;
    private static final double SPLIT_PROBABILITY = 0.5;
    private static final double SPARE_MORE_PROBABILITY = 0.99;
    private static final double WHOLE_ROUTES_PROBABILITY = 0.15;
    private static final int WHOLE_ROUTES = 3;
    private static final double ABSENT_SEED_PROBABILITY = 0.3;

    private final WorkingRoutes routes;
    private final Proximity proximity;
    private final SearchRandom random;
    private final int[] stamp;
    private int lastStamp;

    Ruin(WorkingRoutes routes, Proximity proximity, SearchRandom random) {
        this.routes = routes;
        this.proximity = proximity;
        this.random = random;
        stamp = new int[routes.size.length];
    }

    /** Returns the absent visit that the ruin makes way for; -1 when there is none. */
    int ruin() {
        if (routes.absentCount == routes.shiftOf.length) {
            return -1;
        }
        lastStamp++;
        if (routes.evaluation.unassignedMandatoryCount() > 0 && random.unit() < ABSENT_SEED_PROBABILITY) {
            int visit = absentMandatoryVisit();
            makeWayFor(visit);
            return visit;
        }
        boolean wholeRoutes = random.unit() < WHOLE_ROUTES_PROBABILITY;
        double longest = Math.min(LONGEST_STRING, meanRouteSize());
        double mostStrings = 4 * MEAN_REMOVED / (1 + longest) - 1;
        int strings = wholeRoutes ? WHOLE_ROUTES : (int) (random.unit() * mostStrings + 1);
        int seed = random.below(routes.shiftOf.length);
        int ruined = ruinAround(seed, wholeRoutes, longest) ? 1 : 0;
        for (int neighbour : proximity.neighbours(seed)) {
            if (ruined >= strings) {
                break;
            }
            ruined += ruinAround(neighbour, wholeRoutes, longest) ? 1 : 0;
        }
        return -1;
    }

    private int absentMandatoryVisit() {
        int at = random.below(routes.absentCount);
        while (!routes.problem.isMandatory(routes.absent[at])) {
            at = at + 1 == routes.absentCount ? 0 : at + 1;
        }
        return routes.absent[at];
    }

    private void makeWayFor(int visit) {
        int[] shifts = proximity.shifts(visit);
        int emptied = shifts.length == 0 ? 0 : 1 + random.below(WHOLE_ROUTES);
        for (int i = 0; i < emptied; i++) {
            int shift = shifts[random.below(shifts.length)];
            if (routes.size[shift] > 0) {
                routes.remove(shift, 0, routes.size[shift]);
            }
        }
    }

    private boolean ruinAround(int visit, boolean wholeRoute, double longest) {
        int shift = routes.shiftOf[visit];
        if (shift < 0 || stamp[shift] == lastStamp) {
            return false;
        }
        stamp[shift] = lastStamp;
        int size = routes.size[shift];
        if (wholeRoute) {
            routes.remove(shift, 0, size);
            return true;
        }
        int length = (int) (random.unit() * Math.min(size, longest) + 1);
        length = Math.min(length, size);
        removeString(shift, routes.positionOf(visit), length);
        return true;
    }

    /** Removes a string of {@code length} visits that contains {@code position}, perhaps sparing some inside it. */
    private void removeString(int shift, int position, int length) {
        int size = routes.size[shift];
        int spared = 0;
        if (length > 1 && length < size && random.unit() < SPLIT_PROBABILITY) {
            spared = 1;
            while (length + spared < size && random.unit() > SPARE_MORE_PROBABILITY) {
                spared++;
            }
        }
        int span = length + spared;
        int first = Math.max(0, position - span + 1);
        int last = Math.min(position, size - span);
        int begin = first + random.below(last - first + 1);
        if (spared == 0) {
            routes.remove(shift, begin, length);
            return;
        }
        int before = 1 + random.below(length - 1);
        routes.remove(shift, begin + before + spared, length - before);
        routes.remove(shift, begin, before);
    }

    private double meanRouteSize() {
        int assigned = routes.shiftOf.length - routes.absentCount;
        return Math.max(1, assigned / Math.max(1.0, routes.usedShifts()));
    }
}
