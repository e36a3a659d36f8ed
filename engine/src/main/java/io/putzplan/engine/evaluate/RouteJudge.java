package io.putzplan.engine.evaluate;

/** Measures what a placed route breaks of the rules that depend on when its services, breaks and rests lie. Reusable. */
final class RouteJudge {

    private final PlacedRoute route;
    private final RouteStops stops;

    long windowSeconds;
    long pinnedStartSeconds;
    long shiftBoundsSeconds;

    /** By how much services miss starts agreed with other routes; breaks no rule of itself. */
    long agreedSeconds;

    long durationSeconds;
    long dailyWorkSeconds;
    long breakSeconds;
    long breakStretchSeconds;
    long mealSeconds;
    long mealStretchSeconds;
    long restSeconds;
    long restStretchSeconds;
    long spanSeconds;
    long nightSeconds;

    RouteJudge(PlacedRoute route) {
        this.route = route;
        this.stops = route.stops;
    }

    /**
     * Measures the route under its rules; returns the sum of violations and of missed agreements in seconds.
     *
     * @param contractDailySeconds most work in the shift by contract
     */
    long judge(int contractDailySeconds) {
        ShiftRules rules = route.rules;
        judgeStarts();
        shiftBoundsSeconds = Math.max(0, route.returnArrival - stops.latestEnd());
        durationSeconds = Math.max(0, route.returnArrival - route.departure - stops.maxDurationSeconds());
        dailyWorkSeconds = rules.dailyExcess(route.workSeconds) + Math.max(0, route.workSeconds - contractDailySeconds);
        judgeBreaks(rules);
        judgeMeal(rules);
        judgeRests(rules);
        judgeDuties(rules);
        return windowSeconds
                + pinnedStartSeconds
                + agreedSeconds
                + shiftBoundsSeconds
                + durationSeconds
                + dailyWorkSeconds
                + breakSeconds
                + breakStretchSeconds
                + mealSeconds
                + mealStretchSeconds
                + restSeconds
                + restStretchSeconds
                + spanSeconds
                + nightSeconds;
    }

    private void judgeStarts() {
        windowSeconds = 0;
        pinnedStartSeconds = 0;
        agreedSeconds = 0;
        for (int i = 0; i < stops.count; i++) {
            windowSeconds += stops.windowMissSeconds(i, route.start[i], route.end[i]);
            pinnedStartSeconds += stops.pinMissSeconds(i, route.start[i]);
            agreedSeconds += stops.agreedMissSeconds(i, route.start[i]);
        }
    }

    private void judgeBreaks(ShiftRules rules) {
        breakSeconds = 0;
        breakStretchSeconds = 0;
        if (rules.breakTiers.isEmpty() && rules.breakMaxStretchSeconds == ShiftRules.NO_LIMIT) {
            return;
        }
        int minBlock = rules.breakMinBlockSeconds;
        int taken = 0;
        for (int i = 1; i < stops.count; i++) {
            int idle = route.start[i] - route.arrival[i];
            if (route.isOffDuty(i) && idle >= minBlock) {
                taken += idle;
            }
        }
        breakSeconds = (long) rules.breakTimes * Math.max(0, rules.breakOwedSeconds(route.workSeconds) - taken);
        breakStretchSeconds = rules.breakTimes * stretchExcess(minBlock, rules.breakMaxStretchSeconds);
    }

    private void judgeMeal(ShiftRules rules) {
        mealSeconds = 0;
        mealStretchSeconds = 0;
        if (route.workSeconds < rules.mealFromWorkSeconds) {
            return;
        }
        mealSeconds = rules.mealSeconds;
        for (int i = 1; i < stops.count; i++) {
            if (route.isOffDuty(i)) {
                int after = route.arrival[i] - route.workStart;
                int idle = route.start[i] - route.arrival[i];
                int missing = Math.max(0, rules.mealSeconds - idle);
                int misplaced =
                        Math.max(0, Math.max(rules.mealEarliestSeconds - after, after - rules.mealLatestSeconds));
                mealSeconds = Math.min(mealSeconds, missing + misplaced);
            }
        }
        mealSeconds *= rules.mealTimes;
        mealStretchSeconds = rules.mealTimes * stretchExcess(rules.mealSeconds, rules.mealMaxStretchSeconds);
    }

    private void judgeRests(ShiftRules rules) {
        restSeconds = 0;
        restStretchSeconds = 0;
        if (rules.restSeconds == 0) {
            return;
        }
        int missing = rules.restsOwed(route.workSeconds) - route.plannedRests;
        restSeconds = (long) rules.restTimes * Math.max(0, missing) * rules.restSeconds;
        restStretchSeconds = rules.restTimes * restStretchExcess(rules.restSeconds, rules.restMaxStretchSeconds);
    }

    private void judgeDuties(ShiftRules rules) {
        spanSeconds = 0;
        nightSeconds = 0;
        for (RouteDuty duty : rules.duties) {
            duty.judge(route, this);
        }
    }

    /** Sum of what exceeds {@code longest} in the stretches between unpaid breaks of at least {@code shortestCut}. */
    long stretchExcess(int shortestCut, int longest) {
        if (longest == ShiftRules.NO_LIMIT) {
            return 0;
        }
        long excess = 0;
        int since = route.workStart;
        for (int i = 1; i < stops.count; i++) {
            if (route.isOffDuty(i) && route.start[i] - route.arrival[i] >= shortestCut) {
                excess += Math.max(0, route.arrival[i] - since - longest);
                since = route.start[i];
            }
        }
        return excess + Math.max(0, route.workEnd - since - longest);
    }

    /** Sum of what exceeds {@code longest} in the stretches between paid rests and unpaid breaks of at least {@code shortestCut}. */
    long restStretchExcess(int shortestCut, int longest) {
        if (longest == ShiftRules.NO_LIMIT) {
            return 0;
        }
        int planned = route.rules.restSeconds;
        long excess = 0;
        int since = route.workStart;
        for (int i = 0; i < stops.count; i++) {
            if (route.isOffDuty(i) && route.start[i] - route.arrival[i] >= shortestCut) {
                excess += Math.max(0, route.arrival[i] - since - longest);
                since = route.start[i];
            }
            for (int number = 1; number <= route.rests[i]; number++) {
                int rest = route.restStart(i, number);
                excess += Math.max(0, rest - since - longest);
                since = rest + planned;
            }
        }
        return excess + Math.max(0, route.workEnd - since - longest);
    }
}
