package io.putzplan.engine.evaluate;

import static io.putzplan.engine.evaluate.CompiledProblem.NONE;

import io.putzplan.engine.travel.TravelTimes;
import java.util.Arrays;

/**
 * The timeline of one route with its breaks and rests, and every rule it breaks on its own; what depends on other shifts of
 * the cleaner is left to the ledger. Reusable: each call of {@link #place} replaces the route. Not safe for use by several
 * threads.
 */
public final class RouteTimeline {

    private final CompiledProblem problem;
    private final RouteStops stops;
    private final PlacedRoute route;
    private final RouteJudge judge;
    private final BreakPlanner planner;
    private final long[] violationSeconds = new long[HardRule.COUNT];
    private long hardSeconds;
    private int shift;

    /** A timeline for routes of {@code problem}, empty at first. */
    public RouteTimeline(CompiledProblem problem) {
        this.problem = problem;
        stops = new RouteStops(problem);
        route = new PlacedRoute(stops, problem.shifts.firstDayRules);
        judge = new RouteJudge(route);
        planner = new BreakPlanner(route, judge);
    }

    /** Places the first {@code count} of {@code visits}, at least one, in that order on {@code shift}. */
    public void place(int shift, int[] visits, int count) {
        place(shift, visits, count, problem.shifts.chainStart[shift]);
    }

    /** As {@link #place(int, int[], int)}, leaving the start place at {@code chainStart} at the earliest. */
    void place(int shift, int[] visits, int count, int chainStart) {
        if (count < 1) {
            throw new IllegalArgumentException("The count (" + count + ") must be at least 1.");
        }
        this.shift = shift;
        stops.load(shift, visits, count, chainStart);
        int cleaner = problem.shifts.cleaner[shift];
        hardSeconds = planner.plan(problem.cleaners.maxDailySeconds[cleaner]);
        collect();
        judgeAbsences(cleaner);
        judgeLegs(problem.cleaners.maxLegSeconds[cleaner]);
        for (int i = 0; i < count; i++) {
            judgeVisit(cleaner, stops.visit[i], stops.serviceSeconds[i]);
        }
    }

    private void collect() {
        Arrays.fill(violationSeconds, 0);
        if (hardSeconds == 0) {
            return;
        }
        violationSeconds[HardRule.TIME_WINDOW.ordinal()] = judge.windowSeconds;
        violationSeconds[HardRule.PINNED_START.ordinal()] = judge.pinnedStartSeconds;
        violationSeconds[HardRule.SHIFT_BOUNDS.ordinal()] = judge.shiftBoundsSeconds;
        violationSeconds[HardRule.MAX_DAILY_WORK.ordinal()] = judge.dailyWorkSeconds;
        violationSeconds[HardRule.BREAK_TIME.ordinal()] = judge.breakSeconds;
        violationSeconds[HardRule.MAX_STRETCH_WITHOUT_BREAK.ordinal()] = judge.breakStretchSeconds;
        violationSeconds[HardRule.MEAL_BREAK.ordinal()] = judge.mealSeconds;
        violationSeconds[HardRule.MAX_STRETCH_WITHOUT_MEAL.ordinal()] = judge.mealStretchSeconds;
        violationSeconds[HardRule.PAID_REST.ordinal()] = judge.restSeconds;
        violationSeconds[HardRule.MAX_STRETCH_WITHOUT_REST.ordinal()] = judge.restStretchSeconds;
    }

    private void add(HardRule rule, long seconds) {
        violationSeconds[rule.ordinal()] += seconds;
        hardSeconds += seconds;
    }

    private void judgeAbsences(int cleaner) {
        int[] from = problem.cleaners.absentFrom[cleaner];
        int[] until = problem.cleaners.absentUntil[cleaner];
        for (int i = 0; i < from.length; i++) {
            int overlap = Math.min(route.returnArrival, until[i]) - Math.max(route.departure, from[i]);
            if (overlap > 0) {
                add(HardRule.AVAILABILITY, overlap);
            }
        }
    }

    private void judgeLegs(int maxLegSeconds) {
        for (int i = 0; i <= stops.count; i++) {
            long excess = excessLeg(stops.legSeconds[i], maxLegSeconds);
            if (excess > 0) {
                add(HardRule.REACH, excess);
            }
        }
    }

    static long excessLeg(int legSeconds, int maxLegSeconds) {
        if (maxLegSeconds != NONE) {
            return Math.max(0, legSeconds - maxLegSeconds);
        }
        return legSeconds >= TravelTimes.UNREACHABLE ? TravelTimes.UNREACHABLE : 0;
    }

    private void judgeVisit(int cleaner, int visit, int serviceSeconds) {
        Suitability suitability = problem.suitability;
        if (suitability.isSuitable(shift, cleaner, problem.shifts.day[shift], visit)) {
            return;
        }
        add(HardRule.SKILLS, (long) serviceSeconds * suitability.missingLevels(shift, visit));
        add(HardRule.ALLOWED_PAIR, suitability.isProhibited(cleaner, visit) ? serviceSeconds : 0);
        add(HardRule.HOUSEHOLD_REQUIREMENTS, suitability.isUnsuited(cleaner, visit) ? serviceSeconds : 0);
        add(HardRule.PINNED_CLEANER, suitability.isPinnedToOther(cleaner, visit) ? serviceSeconds : 0);
        boolean otherDay = suitability.isPinnedToOtherDay(problem.shifts.day[shift], visit);
        add(HardRule.PINNED_DAY, otherDay ? serviceSeconds : 0);
    }

    /** Sum of all violations of the route on its own. */
    public long hardSeconds() {
        return hardSeconds;
    }

    /** Violation of {@code rule} by the route on its own; 0 for rules that bear on several shifts. */
    public long violationSeconds(HardRule rule) {
        return violationSeconds[rule.ordinal()];
    }

    public int shift() {
        return shift;
    }

    /** Number of visits. */
    public int count() {
        return stops.count;
    }

    /** The visit at position {@code i}, counted from 0, as in all accessors below. */
    public int visit(int i) {
        return stops.visit[i];
    }

    /** Moment the start place is left. */
    public int departure() {
        return route.departure;
    }

    public int arrival(int i) {
        return route.arrival[i];
    }

    public int serviceStart(int i) {
        return route.start[i];
    }

    /** Moment service ends, rests inside it included. */
    public int serviceEnd(int i) {
        return route.end[i];
    }

    /** Duration of the leg towards the visit; at {@link #count()} of the leg to the end place. */
    public int legSeconds(int i) {
        return stops.legSeconds[i];
    }

    /** Length of the leg towards the visit; at {@link #count()} of the leg to the end place. */
    public int legMetres(int i) {
        int from = i == 0 ? problem.startPlace(shift) : problem.location(stops.visit[i - 1]);
        int to = i == stops.count ? problem.endPlace(shift) : problem.location(stops.visit[i]);
        return problem.travelMetres(shift, from, to);
    }

    /** Number of paid rests inside the visit. */
    public int restCount(int i) {
        return route.rests[i];
    }

    /** Begin of the rest with {@code number}, counted from 1, inside the visit. */
    public int restStart(int i, int number) {
        return route.restStart(i, number);
    }

    /** Length of every paid rest; 0 where no rule knows them. */
    public int restSeconds() {
        return stops.rules().restSeconds;
    }

    /** Length of the unpaid break between arrival and service start; 0 when there is none. It begins at the arrival. */
    public int unpaidBreakSeconds(int i) {
        return route.isOffDuty(i) ? route.start[i] - route.arrival[i] : 0;
    }

    /** Planned length of that break, which the actual one may exceed. */
    public int plannedBreakSeconds(int i) {
        return route.breakSeconds[i];
    }

    /** Paid idle time between arrival and service start. */
    public int waitingSeconds(int i) {
        return route.isOffDuty(i) ? 0 : route.start[i] - route.arrival[i];
    }

    /** Moment the end place is reached. */
    public int returnArrival() {
        return route.returnArrival;
    }

    public int workStart() {
        return route.workStart;
    }

    public int workEnd() {
        return route.workEnd;
    }

    /** Work, in the sense of limits. */
    public int workSeconds() {
        return route.workSeconds;
    }

    public int paidSeconds() {
        return route.paidSeconds;
    }

    /** Off-duty time between arrivals and services. */
    public int unpaidIdleSeconds() {
        return route.unpaidSeconds;
    }

    /** Sum of the planned unpaid breaks. */
    public int plannedBreakSeconds() {
        return route.plannedBreakSeconds;
    }

    /** Length of all legs. */
    public long metres() {
        return stops.metres;
    }
}
