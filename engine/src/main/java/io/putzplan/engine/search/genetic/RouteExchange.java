package io.putzplan.engine.search.genetic;

import io.putzplan.engine.search.SearchRandom;
import io.putzplan.engine.search.routing.RoutingProblem;
import java.util.Arrays;

/** Breeds a roster: the routes of one parent, some neighbouring ones replaced by the likest of the other (Nagata et al. 2010). */
final class RouteExchange {

    /** Share of its visits a route of the donor must have in common with the routes it replaces. */
    private static final double LEAST_SHARED = 0.3;

    /** Stands for any class of shifts. */
    private static final int ANY = -1;

    private final RoutingProblem problem;
    private final RelaxedRoutes routes;
    private final Assignment assignment;
    private final SearchRandom random;
    private final Vicinity vicinity;
    private final int[] routeOf;
    private final int[] donorRouteOf;
    private final int[] absent;
    private final boolean[] served;
    /** Routes of the child that differ from those of the parent. */
    final boolean[] changed;

    RouteExchange(RelaxedRoutes routes, Assignment assignment, Vicinity vicinity, SearchRandom random) {
        this.routes = routes;
        this.assignment = assignment;
        this.vicinity = vicinity;
        this.random = random;
        problem = routes.problem;
        routeOf = new int[problem.visitCount];
        donorRouteOf = new int[problem.visitCount];
        absent = new int[problem.visitCount];
        served = new boolean[problem.visitCount];
        changed = new boolean[problem.shiftCount];
    }

    /** Leaves the child in the routes; false when it is no other than the parent before absent visits were inserted. */
    boolean breed(Individual parent, Individual donor) {
        label(parent, routeOf);
        label(donor, donorRouteOf);
        boolean[] leaving = drawLeaving(parent);
        boolean[] coming = likest(leaving, donor);
        int[][] child = new int[problem.shiftCount][];
        keep(child, parent, leaving, coming, random.below(2) == 0);
        boolean differs = graft(child, parent, donor, coming);
        routes.load(child);
        complete();
        return differs;
    }

    private static void label(Individual individual, int[] labels) {
        Arrays.fill(labels, -1);
        for (int shift = 0; shift < individual.routes.length; shift++) {
            for (int visit : individual.routes[shift]) {
                labels[visit] = shift;
            }
        }
    }

    /** Some routes around a random visit, at most half of all. */
    private boolean[] drawLeaving(Individual parent) {
        boolean[] leaving = new boolean[problem.shiftCount];
        int used = 0;
        for (int[] route : parent.routes) {
            used += route.length > 0 ? 1 : 0;
        }
        int wanted = 1 + random.below(Math.max(1, used / 2));
        int seed = random.below(problem.visitCount);
        for (int i = 0; i < vicinity.length && wanted > 0; i++) {
            int shift = routeOf[vicinity.visit(seed, i)];
            if (shift >= 0 && !leaving[shift]) {
                leaving[shift] = true;
                wanted--;
            }
        }
        return leaving;
    }

    /**
     * As many routes of the donor that have most in common with the leaving ones; every other time, where not all may be served by
     * all, of the same classes, so that no visit is lost on a shift of another.
     */
    private boolean[] likest(boolean[] leaving, Individual donor) {
        int[] shared = new int[problem.shiftCount];
        for (int visit = 0; visit < problem.visitCount; visit++) {
            if (routeOf[visit] >= 0 && leaving[routeOf[visit]] && donorRouteOf[visit] >= 0) {
                shared[donorRouteOf[visit]]++;
            }
        }
        boolean[] coming = new boolean[problem.shiftCount];
        boolean matching = problem.eligible != null && random.below(2) == 0;
        for (int shift = 0; shift < leaving.length; shift++) {
            int only = matching ? problem.classOfShift[shift] : ANY;
            int best = leaving[shift] ? mostShared(shared, coming, donor, only) : -1;
            if (best >= 0) {
                coming[best] = true;
            }
        }
        return coming;
    }

    private int mostShared(int[] shared, boolean[] coming, Individual donor, int only) {
        int best = -1;
        double most = LEAST_SHARED;
        for (int shift = 0; shift < shared.length; shift++) {
            if (shared[shift] > 0 && !coming[shift] && (only == ANY || only == problem.classOfShift[shift])) {
                double share = (double) shared[shift] / donor.routes[shift].length;
                if (share >= most) {
                    most = share;
                    best = shift;
                }
            }
        }
        return best;
    }

    /** Takes over the routes that stay, without what comes with the donor's if these are to come {@code whole}. */
    private void keep(int[][] child, Individual parent, boolean[] leaving, boolean[] coming, boolean whole) {
        Arrays.fill(served, false);
        for (int shift = 0; shift < child.length; shift++) {
            int[] route = leaving[shift] ? new int[0] : parent.routes[shift];
            child[shift] = whole
                    ? Arrays.stream(route)
                            .filter(visit -> donorRouteOf[visit] < 0 || !coming[donorRouteOf[visit]])
                            .toArray()
                    : route;
            changed[shift] = child[shift].length < parent.routes[shift].length;
            for (int visit : child[shift]) {
                served[visit] = true;
            }
        }
    }

    /** Adds what the routes of the donor bring that is not served yet; returns whether that makes any difference. */
    private boolean graft(int[][] child, Individual parent, Individual donor, boolean[] coming) {
        boolean differs = false;
        for (int shift = 0; shift < coming.length; shift++) {
            int target = coming[shift] ? freeShift(child, donor.routes[shift], shift) : -1;
            if (target >= 0) {
                child[target] = Arrays.stream(donor.routes[shift])
                        .filter(visit -> !served[visit] && routes.isEligible(target, visit))
                        .toArray();
                differs |= !Arrays.equals(child[target], parent.routes[target]);
                changed[target] = true;
                for (int visit : child[target]) {
                    served[visit] = true;
                }
            }
        }
        return differs;
    }

    /** The shift itself, or a free one of its class, or else the free one that may serve most of the route; -1 if none is free. */
    private int freeShift(int[][] child, int[] route, int shift) {
        if (child[shift].length == 0) {
            return shift;
        }
        int best = -1;
        int most = 0;
        for (int other = 0; other < child.length; other++) {
            if (child[other].length == 0) {
                int eligible = problem.classOfShift[other] == problem.classOfShift[shift]
                        ? route.length + 1
                        : eligible(other, route);
                if (eligible > most) {
                    most = eligible;
                    best = other;
                }
            }
        }
        return best;
    }

    private int eligible(int shift, int[] route) {
        int count = 0;
        for (int visit : route) {
            count += routes.isEligible(shift, visit) ? 1 : 0;
        }
        return count;
    }

    /** Inserts the absent where they cost least, in random order. */
    private void complete() {
        int count = 0;
        for (int visit = 0; visit < served.length; visit++) {
            if (!served[visit]) {
                absent[count++] = visit;
            }
        }
        random.shuffle(absent, count);
        for (int i = 0; i < count; i++) {
            int shift = assignment.assign(absent[i]);
            if (shift >= 0) {
                changed[shift] = true;
            }
        }
    }
}
