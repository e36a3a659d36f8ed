package io.putzplan.engine.search.genetic;

import io.putzplan.engine.search.SearchRandom;
import io.putzplan.engine.search.routing.RoutingProblem;
import java.util.Arrays;

/** Local search to a roster that no single move makes cheaper, violations at their price. */
final class Descent {
    /*
     * Visits are taken in random order; for each, moves next to the visits that may well precede or follow it are tried, and
     * the first that saves something is made. A pair of visits is tried again only when one of their routes has changed since.
     */
    private final RelaxedRoutes routes;
    private final RoutingProblem problem;
    private final NearVisits near;
    private final SearchRandom random;
    private final StringMoves strings;
    private final InnerMoves inner;
    private final TailMoves tails;
    private final Assignment assignment;
    private final int[] order;
    /** Number of changes of routes when a visit was last tried. */
    private final int[] triedAt;

    private final boolean[] all;

    Descent(RelaxedRoutes routes, NearVisits near, Assignment assignment, SearchRandom random) {
        this.routes = routes;
        this.near = near;
        this.assignment = assignment;
        this.random = random;
        problem = routes.problem;
        strings = new StringMoves(routes);
        inner = new InnerMoves(routes);
        tails = new TailMoves(routes);
        order = new int[routes.visitCount];
        Arrays.setAll(order, visit -> visit);
        triedAt = new int[routes.visitCount];
        all = new boolean[problem.shiftCount];
        Arrays.fill(all, true);
    }

    /** Descends from all routes. */
    void descend() {
        descend(all);
    }

    /** Descends from the marked routes; nothing is tried between two that are not. */
    void descend(boolean[] marked) {
        routes.restartChanges(marked);
        Arrays.fill(triedAt, -1);
        random.shuffle(order, order.length);
        boolean first = true;
        int before = -1;
        while (routes.changes > before) {
            before = routes.changes;
            for (int visit : order) {
                int last = triedAt[visit];
                triedAt[visit] = routes.changes;
                tryAll(visit, last, !first);
            }
            first = false;
        }
    }

    private void tryAll(int visit, int last, boolean opening) {
        if (routes.route[visit] < 0) {
            assignment.assign(visit);
            return;
        }
        for (int i = near.begin(visit); i < near.end(visit); i++) {
            int before = near.predecessors[i];
            if (isDue(visit, before, last) && routes.next[before] != visit) {
                tryBehind(visit, before);
            }
            int after = near.successors[i];
            if (isDue(visit, after, last) && routes.previous[after] != visit) {
                tryAhead(visit, after);
            }
        }
        if (opening && routes.changedAt[routes.route[visit]] > last) {
            tryOpening(visit);
        }
        assignment.tryRemoval(visit);
    }

    private boolean isDue(int visit, int other, int last) {
        int shift = routes.route[other];
        return shift >= 0 && (routes.changedAt[shift] > last || routes.changedAt[routes.route[visit]] > last);
    }

    private void tryBehind(int visit, int before) {
        if (routes.route[visit] == routes.route[before]) {
            inner.tryBehind(visit, before);
        } else if (routes.isEligible(routes.route[before], visit) && !strings.tryBehind(visit, before)) {
            tails.trySwap(before, visit);
        }
    }

    private void tryAhead(int visit, int after) {
        if (routes.route[visit] == routes.route[after]) {
            inner.tryAhead(visit, after);
        } else if (routes.isEligible(routes.route[after], visit)) {
            strings.tryAhead(visit, after);
        }
    }

    private void tryOpening(int visit) {
        for (int shiftClass = 0; shiftClass < problem.classes.length; shiftClass++) {
            int shift = routes.unusedShift(shiftClass);
            if (shift >= 0
                    && (strings.tryOpening(visit, shift)
                            || (mayGainByOpening(visit) && tails.trySwap(routes.startNode(shift), visit)))) {
                return;
            }
        }
    }

    /** Whether a tail may do better on a shift of its own: not where it is a whole route and all shifts are alike. */
    private boolean mayGainByOpening(int visit) {
        return !routes.alike || routes.previous[visit] < routes.visitCount;
    }
}
