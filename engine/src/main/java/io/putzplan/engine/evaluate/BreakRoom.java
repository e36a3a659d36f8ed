package io.putzplan.engine.evaluate;

/** Tells of many routes, without trying any plan, that none has room for the breaks its work owes. Reusable. */
final class BreakRoom {
    /*
     * Travel, service and the rests they owe are the least work, which owes a least break time, perhaps a meal, and cuts of
     * long stretches. Services as early as those before allow and as late as those after allow leave each gap between two
     * visits a most idle time. What is owed must find a gap that is long enough and lies neither too early nor too late.
     * O(visits); says nothing where more work may owe less.
     */

    private final RouteStops stops;

    /** Travel and service from the start of work to the arrival at each visit. */
    private int[] busyBefore = new int[16];

    /** Earliest arrival at each visit. */
    private int[] earliestArrival = new int[16];

    /** Latest start of each visit. */
    private int[] latestStart = new int[16];

    private ShiftRules rules;
    private int leastWork;
    private int mostRests;

    BreakRoom(RouteStops stops, ShiftRules rules) {
        this.stops = stops;
        this.rules = rules;
    }

    /** Whether the loaded route surely has no plan that breaks no rule. */
    boolean isMissing(int contractDailySeconds) {
        rules = stops.rules();
        if (!rules.owedGrowsWithWork()) {
            return false;
        }
        if (!lookAhead() || !lookBack()) {
            return true;
        }
        int rests = leastRests();
        if (rests > mostRests) {
            return true;
        }
        int work = leastWork + rests * rules.restSeconds;
        if (work > Math.min(rules.maxDailyWorkSeconds, contractDailySeconds)) {
            return true;
        }
        int owed = rules.breakOwedSeconds(work);
        boolean meal = work >= rules.mealFromWorkSeconds;
        int idle = Math.max(owed, meal ? rules.mealSeconds : 0);
        return isShiftTooShort(idle + rests * rules.restSeconds) || isBreakMissing(owed) || (meal && isMealMissing());
    }

    /** Fewest rests that owe no further one; more than the visits have room for if there is no such number. */
    private int leastRests() {
        int rests = rules.restsOwed(leastWork);
        while (rests <= mostRests && rules.restsOwed(leastWork + rests * rules.restSeconds) > rests) {
            rests++;
        }
        return rests;
    }

    /** Whether the shift is too short for {@code seconds} besides travel and service. */
    private boolean isShiftTooShort(int seconds) {
        int first = stops.legSeconds[0];
        int last = stops.legSeconds[stops.count];
        int busy = leastWork + first - rules.firstLegWork(first) + last - rules.lastLegWork(last);
        return stops.chainStart + busy + seconds > stops.latestEnd();
    }

    private boolean isBreakMissing(int owed) {
        int longest = rules.breakMaxStretchSeconds;
        if (owed == 0 && leastWork <= longest) {
            return false;
        }
        int shortest = Math.max(Math.max(1, rules.minOffDutySeconds), rules.breakMinBlockSeconds);
        return lacksCut(shortest, longest);
    }

    private boolean isMealMissing() {
        int shortest = Math.max(Math.max(1, rules.minOffDutySeconds), rules.mealSeconds);
        return lacksCut(shortest, rules.mealMaxStretchSeconds) || lacksTimelyMeal(shortest);
    }

    /** Whether no gap has room for a cut, or none soon enough after the start of work or before its end. */
    private boolean lacksCut(int shortest, int longest) {
        boolean soon = false;
        boolean late = false;
        for (int i = 1; i < stops.count; i++) {
            if (latestStart[i] - earliestArrival[i] >= shortest) {
                soon |= busyBefore[i] <= longest;
                late |= leastWork - busyBefore[i] <= longest;
            }
        }
        return !soon || !late;
    }

    private boolean lacksTimelyMeal(int shortest) {
        int firstLeg = rules.firstLegWork(stops.legSeconds[0]);
        int earliestWork = Math.max(earliestArrival[0], stops.firstOpening(0)) - firstLeg;
        int latestWork = latestStart[0] - firstLeg;
        for (int i = 1; i < stops.count; i++) {
            boolean fits = latestStart[i] - earliestArrival[i] >= shortest;
            boolean soonEnough = earliestArrival[i] - latestWork <= rules.mealLatestSeconds
                    && busyBefore[i] <= rules.mealLatestSeconds;
            boolean lateEnough = latestStart[i] - shortest - earliestWork >= rules.mealEarliestSeconds;
            if (fits && soonEnough && lateEnough) {
                return false;
            }
        }
        return true;
    }

    /** Fills in what is known from the start on; returns whether no visit is late even so. */
    private boolean lookAhead() {
        if (busyBefore.length < stops.count) {
            busyBefore = new int[2 * stops.count];
            earliestArrival = new int[2 * stops.count];
            latestStart = new int[2 * stops.count];
        }
        int busy = rules.firstLegWork(stops.legSeconds[0]);
        int moment = stops.chainStart + stops.legSeconds[0];
        mostRests = 0;
        for (int i = 0; i < stops.count; i++) {
            mostRests += stops.restCapacity[i];
            earliestArrival[i] = moment;
            busyBefore[i] = busy;
            int begin = Math.max(moment, stops.firstOpening(i));
            if (begin > stops.lastClosing(i)) {
                return false;
            }
            int leg = stops.legSeconds[i + 1];
            moment = begin + stops.serviceSeconds[i] + leg;
            busy += stops.serviceSeconds[i] + (i + 1 < stops.count ? leg : rules.lastLegWork(leg));
        }
        leastWork = busy;
        return moment <= stops.latestEnd();
    }

    /** Fills in what is known from the end on; returns whether no visit must start before it can. */
    private boolean lookBack() {
        int moment = stops.latestEnd();
        for (int i = stops.count - 1; i >= 0; i--) {
            moment = Math.min(moment - stops.legSeconds[i + 1] - stops.serviceSeconds[i], stops.lastClosing(i));
            latestStart[i] = moment;
            if (moment < earliestArrival[i]) {
                return false;
            }
        }
        return true;
    }
}
