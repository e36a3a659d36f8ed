package io.putzplan.engine.evaluate;

import static io.putzplan.engine.evaluate.CompiledProblem.NONE;

import io.putzplan.engine.travel.TravelTimes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The timeline of one route with its breaks and rests, and every rule it breaks on its own; what depends on other shifts of
 * the cleaner is left to the ledger. Reusable: each call of {@link #place} replaces the route. Not safe for use by several
 * threads.
 */
public final class RouteTimeline {

    /** What one unit of load too much counts as. */
    static final long SECONDS_PER_EXCESS_LOAD = 60;

    private final CompiledProblem problem;
    private final RouteStops stops;
    private final PlacedRoute route;
    private final RouteJudge judge;
    private final BreakPlanner planner;
    private long hardSeconds;
    private long absenceSeconds;
    private long reachSeconds;
    private long skillSeconds;
    private long pairSeconds;
    private long requirementSeconds;
    private long pinnedCleanerSeconds;
    private long pinnedDaySeconds;
    private long protectedSeconds;
    private long noticeSeconds;
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
        place(shift, visits, count, chainStart, null);
    }

    /** As {@link #place(int, int[], int)}, keeping the {@code agreed} starts, one for every visit of the problem or none at all. */
    void place(int shift, int[] visits, int count, int @Nullable [] agreed) {
        place(shift, visits, count, problem.shifts.chainStart[shift], agreed);
    }

    private void place(int shift, int[] visits, int count, int chainStart, int @Nullable [] agreed) {
        if (count < 1) {
            throw new IllegalArgumentException("The count (" + count + ") must be at least 1.");
        }
        this.shift = shift;
        stops.load(shift, visits, count, chainStart, agreed);
        hardSeconds = planner.plan(problem.cleaners.maxDailySeconds[problem.shifts.cleaner[shift]]);
        hardSeconds -= judge.agreedSeconds;
        judgePromises();
    }

    /**
     * As {@link #place}, if the route can be placed without breaking a rule or missing an agreed start; returns whether it can.
     * If not, the timeline holds no route, and the answer costs less than the least violation would.
     */
    boolean placeLawful(int shift, int[] visits, int count, int @Nullable [] agreed) {
        this.shift = shift;
        stops.load(shift, visits, count, problem.shifts.chainStart[shift], agreed);
        if (!planner.planLawful(problem.cleaners.maxDailySeconds[problem.shifts.cleaner[shift]])) {
            return false;
        }
        hardSeconds = 0;
        judgePromises();
        return hardSeconds == 0;
    }

    private void judgePromises() {
        int cleaner = problem.shifts.cleaner[shift];
        clearPromises();
        judgeAbsences(cleaner);
        judgeLegs(problem.cleaners.maxLegSeconds[cleaner]);
        hardSeconds += capacitySeconds();
        for (int i = 0; i < stops.count; i++) {
            judgeVisit(cleaner, stops.visit[i], stops.serviceSeconds[i]);
        }
        judgeDays(stops.rules());
    }

    private void clearPromises() {
        absenceSeconds = 0;
        reachSeconds = 0;
        skillSeconds = 0;
        pairSeconds = 0;
        requirementSeconds = 0;
        pinnedCleanerSeconds = 0;
        pinnedDaySeconds = 0;
        protectedSeconds = 0;
        noticeSeconds = 0;
    }

    private void judgeAbsences(int cleaner) {
        int[] from = problem.cleaners.absentFrom[cleaner];
        int[] until = problem.cleaners.absentUntil[cleaner];
        for (int i = 0; i < from.length; i++) {
            int overlap = Math.min(route.returnArrival, until[i]) - Math.max(route.departure, from[i]);
            absenceSeconds += Math.max(0, overlap);
        }
        hardSeconds += absenceSeconds;
    }

    private void judgeLegs(int maxLegSeconds) {
        for (int i = 0; i <= stops.count; i++) {
            reachSeconds += excessLeg(stops.legSeconds[i], maxLegSeconds);
        }
        hardSeconds += reachSeconds;
    }

    static long excessLeg(int legSeconds, int maxLegSeconds) {
        if (maxLegSeconds != NONE) {
            return Math.max(0, legSeconds - maxLegSeconds);
        }
        return legSeconds >= TravelTimes.UNREACHABLE ? TravelTimes.UNREACHABLE : 0;
    }

    private long capacitySeconds() {
        return SECONDS_PER_EXCESS_LOAD * stops.excessLoad;
    }

    /** Judges protected days, and what the cleaner was told of the day too late. */
    private void judgeDays(ShiftRules rules) {
        for (ProtectedTimes times : rules.protectedTimes) {
            for (int i = 0; i < stops.count; i++) {
                int visit = stops.visit[i];
                protectedSeconds += times.seconds(
                        stayBegin(i), stayEnd(i), problem.visits.region[visit], problem.visits.exemptions[visit]);
            }
        }
        noticeSeconds = rules.lateNoticeSeconds;
        int told = problem.shifts.publishedFrom[shift];
        if (rules.lateChangeSeconds > 0
                && told != NONE
                && (told != route.workStart || problem.shifts.publishedUntil[shift] != route.workEnd)) {
            noticeSeconds += rules.lateChangeSeconds;
        }
        hardSeconds += protectedSeconds + noticeSeconds;
    }

    /** Moment the leg to the visit begins, or the part of it that is work. */
    private int stayBegin(int i) {
        return i == 0 ? route.workStart : route.end[i - 1];
    }

    private int stayEnd(int i) {
        return i + 1 == stops.count ? route.workEnd : route.end[i];
    }

    /** Tells {@code summary} what limits on several shifts need to know of the days of the route. */
    void summariseDays(RouteSummary summary) {
        summary.protectedCount = 0;
        List<ProtectedTimes> protections = problem.limits.protections;
        for (int rule = 0; rule < protections.size(); rule++) {
            for (int i = 0; i < stops.count; i++) {
                int region = problem.visits.region[stops.visit[i]];
                protections.get(rule).addDaysMet(stayBegin(i), stayEnd(i), region, rule, summary);
            }
        }
        for (int permit = 0; permit < problem.limits.sundayPermits.size(); permit++) {
            ProtectedTimes sundays = problem.limits.sundayPermits.get(permit);
            for (int i = 0; i < stops.count; i++) {
                int visit = stops.visit[i];
                int key = problem.limits.sundayKey(permit, sundays.isExempt(problem.visits.exemptions[visit]));
                sundays.addDaysMet(stayBegin(i), stayEnd(i), problem.visits.region[visit], key, summary);
            }
        }
        summary.dayCount = 0;
        if (problem.limits.hasCalendarDays) {
            CivilDays days = problem.days;
            summary.firstDay = days.dayOf(route.workStart);
            for (int day = summary.firstDay; days.begin(day) < route.workEnd; day++) {
                summary.addDayWork(route.workBetween(days.begin(day), days.begin(day + 1)));
            }
        }
    }

    private void judgeVisit(int cleaner, int visit, int serviceSeconds) {
        Suitability suitability = problem.suitability;
        if (suitability.isSuitable(shift, cleaner, problem.shifts.day[shift], visit)) {
            return;
        }
        long skill = (long) serviceSeconds * suitability.missingLevels(shift, visit);
        int pair = suitability.isProhibited(cleaner, visit) ? serviceSeconds : 0;
        int requirement = suitability.isUnsuited(cleaner, visit) ? serviceSeconds : 0;
        int otherCleaner = suitability.isPinnedToOther(cleaner, visit) ? serviceSeconds : 0;
        int otherDay = suitability.isPinnedToOtherDay(problem.shifts.day[shift], visit) ? serviceSeconds : 0;
        skillSeconds += skill;
        pairSeconds += pair;
        requirementSeconds += requirement;
        pinnedCleanerSeconds += otherCleaner;
        pinnedDaySeconds += otherDay;
        hardSeconds += skill + pair + requirement + otherCleaner + otherDay;
    }

    /** Sum of all violations of the route on its own. */
    public long hardSeconds() {
        return hardSeconds;
    }

    /** Whether every service starts when other routes were told it would. */
    boolean keepsAgreements() {
        return judge.agreedSeconds == 0;
    }

    /** Violation of {@code rule} by the route on its own; 0 for rules that bear on several shifts. */
    public long violationSeconds(HardRule rule) {
        return switch (rule) {
            case AVAILABILITY -> absenceSeconds;
            case TIME_WINDOW -> judge.windowSeconds;
            case SHIFT_BOUNDS -> judge.shiftBoundsSeconds;
            case SKILLS -> skillSeconds;
            case ALLOWED_PAIR -> pairSeconds;
            case HOUSEHOLD_REQUIREMENTS -> requirementSeconds;
            case REACH -> reachSeconds;
            case PINNED_CLEANER -> pinnedCleanerSeconds;
            case PINNED_DAY -> pinnedDaySeconds;
            case PINNED_START -> judge.pinnedStartSeconds;
            case CAPACITY -> capacitySeconds();
            case MAX_ROUTE_DURATION -> judge.durationSeconds;
            case MAX_DAILY_WORK -> judge.dailyWorkSeconds;
            case MAX_WEEKLY_WORK,
                    MIN_DAILY_REST,
                    COUPLING,
                    MAX_WORK_DAYS,
                    MAX_AVERAGE_WORK,
                    MIN_WEEKLY_REST,
                    SUBSTITUTE_REST,
                    JOINED_REST,
                    FREE_SUNDAYS,
                    MAX_CONSECUTIVE_DAYS,
                    CONTRACT_BAND,
                    EARNINGS_CAP -> 0;
            case MAX_SPAN -> judge.spanSeconds;
            case NIGHT_WORK -> judge.nightSeconds;
            case PROTECTED_DAY -> protectedSeconds;
            case NOTICE -> noticeSeconds;
            case BREAK_TIME -> judge.breakSeconds;
            case MEAL_BREAK -> judge.mealSeconds;
            case PAID_REST -> judge.restSeconds;
            case MAX_STRETCH_WITHOUT_BREAK -> judge.breakStretchSeconds;
            case MAX_STRETCH_WITHOUT_MEAL -> judge.mealStretchSeconds;
            case MAX_STRETCH_WITHOUT_REST -> judge.restStretchSeconds;
        };
    }

    /** Plans and partial plans looked at since construction, a measure of the effort. */
    long nodes() {
        return planner.nodes;
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

    /** By how much service starts after it was due. */
    public int lateSeconds(int i) {
        int visit = stops.visit[i];
        return problem.pinnedStart(visit) == NONE
                ? problem.visits.windows.lateSeconds(visit, route.start[i], route.end[i])
                : 0;
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

    /** Moment paid time begins. */
    int paidStart() {
        return route.paidStart;
    }

    /** Moment paid time ends. */
    int paidEnd() {
        return route.paidEnd;
    }

    /** Number of paid rests. */
    int plannedRests() {
        return route.plannedRests;
    }

    /** Whether some work between unpaid breaks of at least {@code shortestCut} lasts longer than {@code longest}. */
    boolean hasStretchWithoutMeal(int shortestCut, int longest) {
        return judge.stretchExcess(shortestCut, longest) > 0;
    }

    /** Whether some work between paid rests and unpaid breaks of at least {@code shortestCut} lasts longer than {@code longest}. */
    boolean hasStretchWithoutRest(int shortestCut, int longest) {
        return restSeconds() < shortestCut
                ? hasStretchWithoutMeal(shortestCut, longest)
                : judge.restStretchExcess(shortestCut, longest) > 0;
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

    /** Duration of all legs. */
    public long travelSeconds() {
        long seconds = 0;
        for (int i = 0; i <= stops.count; i++) {
            seconds += stops.legSeconds[i];
        }
        return seconds;
    }

    /** Length of all legs. */
    public long metres() {
        return stops.metres;
    }
}
