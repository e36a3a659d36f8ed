package io.putzplan.engine.evaluate;

/** Chooses where a route takes breaks and rests. Reusable. */
final class BreakPlanner {
    /*
     * Branch and bound over the visits in order; at each, the break before it and then the rests inside it, both ascending,
     * so that plans are met in lexicographic order and the first of equals stays.
     *
     * A node holds the undelayed chain up to its visit. PlanBounds says what every completion of it must at least cost: sum
     * of violations, paid time, return, planned breaks, rests. A node whose bound is not better than the best plan known is
     * cut. The best plan known is at first the one without breaks or the one found by following the least bound; it is
     * entered one rest worse than it is, so that it or a lexicographically smaller equal is met again.
     *
     * A route that breaks nothing and pays for no idle time needs no search: its paid time is the least there is, and no
     * other plan of that paid time returns earlier.
     *
     * Bounds know nothing of duties, so a long route that cannot keep one may have more plans than can be looked at. A search
     * gives up after MOST_NODES, and the best plan it met stays. One for any plan then asks for a lawful one, which cuts more
     * and so may meet what the other has not come to: a route that is lawful when asked so is lawful when laid out.
     */

    /** Plans and partial plans that one search looks at. */
    static final long MOST_NODES = 20_000;

    private final RouteStops stops;
    private final PlacedRoute route;
    private final RouteJudge judge;
    private final PlanBounds bounds;
    private final BreakRoom room;
    private final PlanCost best = new PlanCost();
    private final PlanCost trial = new PlanCost();

    private int[] bestBreaks = new int[16];
    private int[] bestRests = new int[16];
    private int contractDailySeconds;
    private long lastNode;

    /** Plans and partial plans looked at since construction. */
    long nodes;

    BreakPlanner(PlacedRoute route, RouteJudge judge) {
        this.route = route;
        this.judge = judge;
        stops = route.stops;
        bounds = new PlanBounds(route);
        room = new BreakRoom(stops, route.rules);
    }

    /** Lays out the loaded route by the best plan and judges it; returns the sum of violations in seconds. */
    long plan(int contractDailySeconds) {
        measureWithoutBreaks(contractDailySeconds);
        if ((best.violationSeconds == 0 && best.paidSeconds == route.leastPaidSeconds()) || !hasChoice()) {
            return best.violationSeconds;
        }
        boolean lawful = best.violationSeconds == 0;
        reserve();
        keep();
        long violationSeconds = search(lawful);
        if (lawful || !isGivenUp()) {
            return violationSeconds;
        }
        best.setLeastUnlawful();
        return search(true);
    }

    /**
     * Lays out the loaded route by the best plan if one breaks no rule; returns whether there is one. Most routes a search
     * asks about have none, and that is known long before the least unlawful plan.
     */
    boolean planLawful(int contractDailySeconds) {
        measureWithoutBreaks(contractDailySeconds);
        if ((best.violationSeconds == 0 && best.paidSeconds == route.leastPaidSeconds()) || !hasChoice()) {
            return best.violationSeconds == 0;
        }
        if (best.violationSeconds > 0) {
            if (room.isMissing(contractDailySeconds)) {
                return false;
            }
            best.setLeastUnlawful();
        }
        reserve();
        keep();
        return search(true) == 0;
    }

    private void measureWithoutBreaks(int contractDailySeconds) {
        this.contractDailySeconds = contractDailySeconds;
        route.prepare();
        for (int i = 0; i < stops.count; i++) {
            route.breakSeconds[i] = 0;
            route.rests[i] = 0;
        }
        measure(best);
    }

    /** Searches all plans, as far as it can, for one better than the best known, and lays out the best. */
    private long search(boolean lawfulOnly) {
        lastNode = nodes + MOST_NODES;
        bounds.prepare(contractDailySeconds, lawfulOnly);
        dive();
        best.rests++;
        extend(0);
        System.arraycopy(bestBreaks, 0, route.breakSeconds, 0, stops.count);
        System.arraycopy(bestRests, 0, route.rests, 0, stops.count);
        return measure(trial);
    }

    private boolean isGivenUp() {
        return nodes >= lastNode;
    }

    private boolean hasChoice() {
        return route.rules.restSeconds > 0 || (stops.count > 1 && route.rules.breakLengths.length > 1);
    }

    private long measure(PlanCost into) {
        nodes++;
        route.layOut();
        into.violationSeconds = judge.judge(contractDailySeconds);
        into.paidSeconds = route.paidSeconds;
        into.returnArrival = route.returnArrival;
        into.breakSeconds = route.plannedBreakSeconds;
        into.rests = route.plannedRests;
        return into.violationSeconds;
    }

    private void reserve() {
        if (bestBreaks.length < stops.count) {
            bestBreaks = new int[2 * stops.count];
            bestRests = new int[2 * stops.count];
        }
    }

    private void keep() {
        System.arraycopy(route.breakSeconds, 0, bestBreaks, 0, stops.count);
        System.arraycopy(route.rests, 0, bestRests, 0, stops.count);
    }

    /** Chooses at each visit what has the least bound, and keeps the outcome if it is better than no breaks at all. */
    private void dive() {
        int[] lengths = route.rules.breakLengths;
        for (int i = 0; i < stops.count; i++) {
            int chosenBreak = 0;
            int chosenRests = -1;
            for (int b = 0; b < (i == 0 ? 1 : lengths.length); b++) {
                for (int rests = 0; rests <= stops.restCapacity[i]; rests++) {
                    choose(i, lengths[b], rests);
                    if (chosenRests < 0 || bounds.bound(i).compareTo(trial) < 0) {
                        trial.set(bounds.bound(i));
                        chosenBreak = lengths[b];
                        chosenRests = rests;
                    }
                }
            }
            choose(i, chosenBreak, chosenRests);
        }
        keepIfBetter();
    }

    private void choose(int i, int breakSeconds, int rests) {
        nodes++;
        route.breakSeconds[i] = breakSeconds;
        route.rests[i] = rests;
        bounds.enter(i);
    }

    private void keepIfBetter() {
        if (bounds.isExact()) {
            trial.set(bounds.bound(stops.count - 1));
        } else {
            measure(trial);
        }
        if (trial.compareTo(best) < 0) {
            best.set(trial);
            keep();
        }
    }

    private void extend(int i) {
        if (i == stops.count) {
            keepIfBetter();
            return;
        }
        int[] lengths = route.rules.breakLengths;
        int choices = i == 0 ? 1 : lengths.length;
        for (int b = 0; b < choices && !isGivenUp(); b++) {
            for (int rests = 0; rests <= stops.restCapacity[i]; rests++) {
                choose(i, lengths[b], rests);
                if (bounds.allowsBetterThan(i, best) && !bounds.isDominated(i)) {
                    extend(i + 1);
                }
            }
        }
    }
}
