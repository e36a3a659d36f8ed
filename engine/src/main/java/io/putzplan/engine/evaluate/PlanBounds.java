package io.putzplan.engine.evaluate;

/** What every completion of a partly planned route must at least cost. Reusable. */
final class PlanBounds {
    /*
     * Entry i of the arrays describes the chain up to and including visit i, as it will be once the start is delayed.
     *
     * The final delay is not known yet, but what it does to the idle time so far is: with W the natural waits up to i and S
     * the least (slack + waits) up to i, the delay takes away min(S, W) of them. For either S >= W, and since the slack of a
     * later visit is not negative, the delay will be at least W; or S < W, and then no later visit lowers S. So the moments
     * less what is absorbed so far are those of the final timeline but for one common shift, and what is known of stretches,
     * breaks and paid waits is final. Only capacity = max(0, S - W) bears on later waits.
     *
     * All idle time still to come is one unknown u >= 0: the return is (end + rest of the way + u), and break time still
     * missing needs u, so that a missing second of break either stays missing or moves the return by a second. At the last
     * visit nothing is unknown and the bound is the cost.
     */

    private final PlacedRoute route;
    private final RouteStops stops;
    private final PlanCost bound = new PlanCost();

    private int contractDailySeconds;
    private int leastWork;
    private int leastPaid;
    private int leastDuration;
    private boolean owedGrowsWithWork;

    /** Whether a route may last as long as the shift; how long one lasts is known for sure once it is laid out only. */
    private boolean anyDuration;

    /** Whether rules may bind that bounds know nothing of. */
    private boolean hasDuties;

    /** End of service when the start is not delayed. */
    private int[] end = new int[16];

    /** Natural waits taken away by the delay of the start. */
    private int[] absorbed = new int[16];

    /** Natural waits after the visit that the delay can still take away. */
    private int[] capacity = new int[16];

    private int[] paidWait = new int[16];
    private long[] missed = new long[16];
    private int[] breakSum = new int[16];
    private int[] restSum = new int[16];

    /** Travel, service and nothing else after the end of each visit. */
    private int[] remaining = new int[16];

    /** Most rests that can still be planned after each visit. */
    private int[] restsLeft = new int[16];

    /** Whether every visit after each visit opens at most once, which makes the two fields below exact. */
    private boolean[] simpleAfter = new boolean[16];

    /** Return that the openings after each visit impose. */
    private int[] earliestReturnAfter = new int[16];

    /** Latest end of each visit from which no later window is missed. */
    private int[] latestEndBefore = new int[16];

    /** Off-duty time that counts as break time. */
    private int[] breakTaken = new int[16];

    /** Least by which any break so far misses being the meal. */
    private int[] mealMiss = new int[16];

    private int[] sinceBreak = new int[16];
    private int[] sinceMeal = new int[16];
    private int[] sinceRest = new int[16];
    private long[] breakExcess = new long[16];
    private long[] mealExcess = new long[16];
    private long[] restExcess = new long[16];

    private final PlanLabels labels = new PlanLabels();
    private final int[] label = new int[PlanLabels.WIDTH];

    private int lateness;
    private int workStart;

    PlanBounds(PlacedRoute route) {
        this.route = route;
        stops = route.stops;
    }

    /**
     * Takes over the loaded route.
     *
     * @param lawfulOnly whether plans that break anything are of no interest
     */
    void prepare(int contractDailySeconds, boolean lawfulOnly) {
        this.contractDailySeconds = contractDailySeconds;
        reserve(stops.count);
        labels.clear(stops.count);
        ShiftRules rules = route.rules;
        owedGrowsWithWork = rules.owedGrowsWithWork();
        leastPaid = route.leastPaidSeconds();
        int first = stops.legSeconds[0];
        int lastLeg = stops.legSeconds[stops.count];
        leastWork = leastPaid
                + rules.firstLegWork(first)
                - rules.firstLegPay(first)
                + rules.lastLegWork(lastLeg)
                - rules.lastLegPay(lastLeg);
        anyDuration = stops.maxDurationSeconds() == ShiftRules.NO_LIMIT;
        leastDuration = leastPaid + first - rules.firstLegPay(first) + lastLeg - rules.lastLegPay(lastLeg);
        hasDuties = rules.duties.length > 0 && (!lawfulOnly || mayBreakDuties(rules));
        int last = stops.count - 1;
        remaining[last] = stops.legSeconds[stops.count];
        restsLeft[last] = 0;
        simpleAfter[last] = true;
        earliestReturnAfter[last] = -ElapsedClock.HORIZON;
        latestEndBefore[last] = ElapsedClock.HORIZON;
        for (int i = last - 1; i >= 0; i--) {
            lookBackFrom(i + 1);
        }
    }

    /** Whether a plan within the bounds of the shift may break a duty: its work is the least, rests and waits just too short to be off duty. */
    private boolean mayBreakDuties(ShiftRules rules) {
        int most = leastWork + (stops.count - 1) * Math.max(0, rules.minOffDutySeconds - 1);
        for (int i = 0; i < stops.count; i++) {
            most += stops.restCapacity[i] * rules.restSeconds;
        }
        most = Math.min(most, rules.maxDailyWorkSeconds);
        boolean may = false;
        for (RouteDuty duty : rules.duties) {
            may |= duty.mayBind(stops.chainStart, stops.latestEnd(), most);
        }
        return may;
    }

    /** Fills the entries of the visit before {@code next} that describe what follows it. */
    private void lookBackFrom(int next) {
        int i = next - 1;
        int seconds = stops.serviceSeconds[next];
        int opening = stops.firstOpening(next);
        remaining[i] = remaining[next] + seconds + stops.legSeconds[next];
        restsLeft[i] = restsLeft[next] + stops.restCapacity[next];
        simpleAfter[i] = simpleAfter[next] && stops.opensOnce(next) && opening + seconds <= latestEndBefore[next];
        earliestReturnAfter[i] = Math.max(earliestReturnAfter[next], opening + seconds + remaining[next]);
        latestEndBefore[i] =
                Math.min(latestEndBefore[next] - seconds, stops.lastHarmlessStart[next]) - stops.legSeconds[next];
    }

    private void reserve(int count) {
        if (count <= end.length) {
            return;
        }
        int size = 2 * count;
        end = new int[size];
        absorbed = new int[size];
        capacity = new int[size];
        paidWait = new int[size];
        missed = new long[size];
        breakSum = new int[size];
        restSum = new int[size];
        remaining = new int[size];
        restsLeft = new int[size];
        simpleAfter = new boolean[size];
        earliestReturnAfter = new int[size];
        latestEndBefore = new int[size];
        breakTaken = new int[size];
        mealMiss = new int[size];
        sinceBreak = new int[size];
        sinceMeal = new int[size];
        sinceRest = new int[size];
        breakExcess = new long[size];
        mealExcess = new long[size];
        restExcess = new long[size];
    }

    /** Extends the chain by visit {@code i} with its planned break and rests. */
    void enter(int i) {
        ShiftRules rules = route.rules;
        int before = i - 1;
        int seconds = stops.serviceSeconds[i] + route.rests[i] * rules.restSeconds;
        int arrival = (i == 0 ? stops.chainStart : end[before]) + stops.legSeconds[i];
        int ready = arrival + route.breakSeconds[i];
        int begin = stops.open(i, seconds, ready);
        int slack = stops.slack(i, seconds, begin);
        int missedHere = slack > 0 ? 0 : stops.windowMissSeconds(i, begin, begin + seconds);
        end[i] = begin + seconds;
        if (i == 0) {
            absorbed[0] = 0;
            capacity[0] = slack;
            missed[0] = missedHere + promisesMissed(0, begin);
            breakSum[0] = 0;
            restSum[0] = route.rests[0];
            startStretches(begin - rules.firstLegWork(stops.legSeconds[0]));
        } else {
            int wait = begin - ready;
            int taken = Math.min(wait, capacity[before]);
            absorbed[i] = absorbed[before] + taken;
            capacity[i] = taken < wait ? 0 : Math.min(capacity[before] - wait, slack);
            missed[i] = missed[before] + missedHere + promisesMissed(i, begin);
            breakSum[i] = breakSum[before] + route.breakSeconds[i];
            restSum[i] = restSum[before] + route.rests[i];
            copyStretches(i);
            idle(i, arrival - absorbed[before], begin - absorbed[i], rules);
        }
        rest(i, begin - absorbed[i], rules);
    }

    private long promisesMissed(int i, int begin) {
        return (long) stops.pinMissSeconds(i, begin) + stops.agreedMissSeconds(i, begin);
    }

    private void startStretches(int workStart) {
        this.workStart = workStart;
        paidWait[0] = 0;
        breakTaken[0] = 0;
        mealMiss[0] = route.rules.mealSeconds;
        sinceBreak[0] = workStart;
        sinceMeal[0] = workStart;
        sinceRest[0] = workStart;
        breakExcess[0] = 0;
        mealExcess[0] = 0;
        restExcess[0] = 0;
    }

    private void copyStretches(int i) {
        paidWait[i] = paidWait[i - 1];
        breakTaken[i] = breakTaken[i - 1];
        mealMiss[i] = mealMiss[i - 1];
        sinceBreak[i] = sinceBreak[i - 1];
        sinceMeal[i] = sinceMeal[i - 1];
        sinceRest[i] = sinceRest[i - 1];
        breakExcess[i] = breakExcess[i - 1];
        mealExcess[i] = mealExcess[i - 1];
        restExcess[i] = restExcess[i - 1];
    }

    /** Accounts for the idle time from {@code arrival} to {@code begin} before visit {@code i}. */
    private void idle(int i, int arrival, int begin, ShiftRules rules) {
        int idle = begin - arrival;
        if (idle < Math.max(1, rules.minOffDutySeconds)) {
            paidWait[i] += idle;
            return;
        }
        if (idle >= rules.breakMinBlockSeconds) {
            breakTaken[i] += idle;
            breakExcess[i] += excess(arrival - sinceBreak[i], rules.breakMaxStretchSeconds);
            sinceBreak[i] = begin;
        }
        if (idle >= rules.mealSeconds) {
            mealExcess[i] += excess(arrival - sinceMeal[i], rules.mealMaxStretchSeconds);
            sinceMeal[i] = begin;
        }
        if (idle >= rules.restSeconds) {
            restExcess[i] += excess(arrival - sinceRest[i], rules.restMaxStretchSeconds);
            sinceRest[i] = begin;
        }
        int after = arrival - workStart;
        int misplaced = Math.max(0, Math.max(rules.mealEarliestSeconds - after, after - rules.mealLatestSeconds));
        mealMiss[i] = Math.min(mealMiss[i], Math.max(0, rules.mealSeconds - idle) + misplaced);
    }

    /** Accounts for the rests inside visit {@code i}, which begins at {@code begin}. */
    private void rest(int i, int begin, ShiftRules rules) {
        for (int number = 1; number <= route.rests[i]; number++) {
            int worked = (int) ((long) stops.serviceSeconds[i] * number / (route.rests[i] + 1));
            int rest = begin + worked + (number - 1) * rules.restSeconds;
            restExcess[i] += excess(rest - sinceRest[i], rules.restMaxStretchSeconds);
            sinceRest[i] = rest + rules.restSeconds;
        }
    }

    private static int excess(int stretch, int longest) {
        return longest == ShiftRules.NO_LIMIT ? 0 : Math.max(0, stretch - longest);
    }

    /** Whether some completion of the plan up to visit {@code i} may be better than {@code best}. */
    boolean allowsBetterThan(int i, PlanCost best) {
        int earliestReturn = earliestReturn(i);
        if (missed[i] + lateness > best.violationSeconds) {
            return false;
        }
        bound(i, earliestReturn);
        return bound.compareTo(best) < 0;
    }

    /** The bound of the plan up to visit {@code i}, good until the next question. */
    PlanCost bound(int i) {
        bound(i, earliestReturn(i));
        return bound;
    }

    /** Whether {@link #bound} of the last visit is the cost of the plan itself. */
    boolean isExact() {
        return owedGrowsWithWork && anyDuration && !hasDuties;
    }

    /** Whether a plan met before, and so lexicographically smaller, is at least as good whatever follows visit {@code i}. */
    boolean isDominated(int i) {
        if (!isExact() || i + 1 == stops.count) {
            return false;
        }
        boolean waitsAhead = !simpleAfter[i] || end[i] + remaining[i] < earliestReturnAfter[i];
        label[0] = end[i];
        label[1] = restSum[i];
        label[2] = capacity[i];
        label[3] = (int) Math.min(missed[i], Integer.MAX_VALUE);
        label[4] = -breakTaken[i];
        label[5] = mealMiss[i];
        label[6] = -sinceBreak[i];
        label[7] = -sinceMeal[i];
        label[8] = -sinceRest[i];
        label[9] = (int) breakExcess[i];
        label[10] = (int) mealExcess[i];
        label[11] = (int) restExcess[i];
        label[12] = paidWait[i];
        label[13] = breakSum[i];
        return labels.isDominated(i, label, waitsAhead ? 3 : 2);
    }

    private void bound(int i, int earliestReturn) {
        ShiftRules rules = route.rules;
        int fixedWork = leastWork + paidWait[i];
        int work = fixedWork + restSum[i] * rules.restSeconds;
        int mostRests = restSum[i] + restsLeft[i];
        int restsMissing = owedGrowsWithWork ? restsMissing(fixedWork, mostRests) : 0;
        int breakOwed = owedGrowsWithWork ? rules.breakOwedSeconds(work) : 0;
        int breakNeed = Math.max(0, breakOwed - breakTaken[i]);
        boolean mealOwed = work >= rules.mealFromWorkSeconds;

        bound.violationSeconds = missed[i]
                + lateness
                + overlong(i)
                + rules.dailyExcess(work)
                + Math.max(0, work - contractDailySeconds)
                + (long) rules.restTimes * restsMissing * rules.restSeconds
                + openStretches(i, mealOwed)
                + returnAndBreaks(i, earliestReturn, breakNeed, mealOwed);
        bound.rests = restSum[i];
        while (bound.rests < mostRests && restsMissing(fixedWork, bound.rests) > restsMissing) {
            bound.rests++;
        }
        int added = (bound.rests - restSum[i]) * rules.restSeconds;
        bound.paidSeconds = leastPaid + paidWait[i] + bound.rests * rules.restSeconds;
        int idle = idleNeeded(i, bound.rests - restSum[i], breakNeed, mealOwed);
        bound.returnArrival = Math.max(earliestReturn, end[i] + remaining[i] + added + idle);
        bound.breakSeconds = breakSum[i];
    }

    /** By how much the route lasts too long even if nobody waits and nothing more is planned. */
    private int overlong(int i) {
        int planned = breakSum[i] + restSum[i] * route.rules.restSeconds;
        return Math.max(0, leastDuration + planned - stops.maxDurationSeconds());
    }

    /** Return when nothing more is planned; leaves in {@link #lateness} by how much windows are then missed. */
    private int earliestReturn(int i) {
        lateness = 0;
        if (simpleAfter[i] && end[i] <= latestEndBefore[i]) {
            return Math.max(end[i] + remaining[i], earliestReturnAfter[i]);
        }
        int moment = end[i] + stops.legSeconds[i + 1];
        for (int j = i + 1; j < stops.count; j++) {
            int begin = stops.endBounded[j] ? moment : stops.open(j, stops.serviceSeconds[j], moment);
            lateness += Math.max(0, begin - stops.lastHarmlessStart[j]);
            moment = begin + stops.serviceSeconds[j] + stops.legSeconds[j + 1];
        }
        return moment;
    }

    /**
     * Idle time still needed after visit {@code i} if no violation is to be added to those counted already.
     *
     * @param rests rests still to be planned
     */
    private int idleNeeded(int i, int rests, int breakNeed, boolean mealOwed) {
        if (i + 1 == stops.count) {
            return 0;
        }
        ShiftRules rules = route.rules;
        int next = end[i] + stops.legSeconds[i + 1] - absorbed[i];
        int lastLeg = stops.legSeconds[stops.count];
        int over = end[i] + remaining[i] - absorbed[i] - lastLeg + rules.lastLegWork(lastLeg);
        int shortest = Math.max(1, rules.minOffDutySeconds);
        boolean breakFits = returnsInTime(i, breakNeed);
        int idle = breakFits ? breakNeed : 0;
        int breaks = cutsNeeded(sinceBreak[i], next, over, rules.breakMaxStretchSeconds);
        idle = Math.max(idle, breaks * Math.max(shortest, rules.breakMinBlockSeconds));
        int cuts = cutsNeeded(sinceRest[i], next, over, rules.restMaxStretchSeconds) - rests;
        idle = Math.max(idle, cuts * Math.max(shortest, rules.restSeconds));
        if (mealOwed) {
            int meals = cutsNeeded(sinceMeal[i], next, over, rules.mealMaxStretchSeconds);
            idle = Math.max(idle, meals * Math.max(shortest, rules.mealSeconds));
        }
        return idle;
    }

    /** Cuts needed from {@code next} on to keep the stretch from {@code since} to {@code until} within the limit. */
    private static int cutsNeeded(int since, int next, int until, int longest) {
        if (longest == ShiftRules.NO_LIMIT || longest == 0) {
            return 0;
        }
        int stretch = until - Math.max(since, next - longest);
        return Math.max(0, Math.ceilDiv(stretch, longest) - 1);
    }

    private boolean returnsInTime(int i, int idle) {
        return end[i] + remaining[i] + idle <= stops.latestEnd();
    }

    private int restsMissing(int fixedWork, int rests) {
        ShiftRules rules = route.rules;
        return Math.max(0, rules.restsOwed(fixedWork + rests * rules.restSeconds) - rests);
    }

    private long openStretches(int i, boolean mealOwed) {
        ShiftRules rules = route.rules;
        int until = end[i] - absorbed[i];
        int leg = stops.legSeconds[i + 1];
        until += i + 1 < stops.count ? leg : rules.lastLegWork(leg);
        // A rest can cut the stretch no earlier than an unpaid break can, because it lies inside the next service.
        long excess = rules.breakTimes * (breakExcess[i] + excess(until - sinceBreak[i], rules.breakMaxStretchSeconds));
        excess += rules.restTimes * (restExcess[i] + excess(until - sinceRest[i], rules.restMaxStretchSeconds));
        return mealOwed
                ? excess + rules.mealTimes * (mealExcess[i] + excess(until - sinceMeal[i], rules.mealMaxStretchSeconds))
                : excess;
    }

    /** Least sum of lateness at the end place, missing break time and missing meal. */
    private long returnAndBreaks(int i, int earliestReturn, int breakNeed, boolean mealOwed) {
        int late = Math.max(0, earliestReturn - stops.latestEnd());
        int mealNow = mealOwed ? mealMiss[i] : 0;
        if (i + 1 == stops.count) {
            return (long) late + (long) route.rules.breakTimes * breakNeed + (long) route.rules.mealTimes * mealNow;
        }
        int over = end[i] + remaining[i] - stops.latestEnd();
        int lateAndBreak = Math.max(late, over + breakNeed);
        if (!mealOwed) {
            return lateAndBreak;
        }
        int mealLength = route.rules.mealSeconds;
        int next = end[i] + stops.legSeconds[i + 1] - absorbed[i] - workStart;
        int misplaced = Math.clamp(next - route.rules.mealLatestSeconds, 0, mealLength);
        int lateAndMeal = Math.min(late + mealNow, Math.max(late + misplaced, over + mealLength));
        return Math.max(lateAndBreak + Math.min(mealNow, misplaced), lateAndMeal);
    }
}
