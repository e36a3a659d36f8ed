package io.putzplan.engine.evaluate;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What all shifts of one person break together. Reusable. */
final class LimitLedger {
    /*
     * Sums over days are differences of running sums, so that a bound costs two look-ups however long its span is: one series
     * of sums for the person, one for each contract, one for days worked. What depends on when the person works goes through
     * the busy times in order. O(shifts + days + bounds), and for weekly rests bounds × shifts.
     */

    /** What a day too many counts as. */
    static final long SECONDS_PER_DAY = 28_800;

    private final CompiledProblem problem;
    private final BusyTimes busy;
    private final RestLedger rests;
    private final ProtectedLedger protectedDays;

    private final long[] seconds = new long[HardRule.values().length];
    private long total;

    private long[][] work = new long[1][];
    private final int[] worked;
    private final int[] routed;

    LimitLedger(CompiledProblem problem) {
        this.problem = problem;
        busy = new BusyTimes(problem);
        rests = new RestLedger(problem, busy);
        protectedDays = new ProtectedLedger(problem, busy);
        work[0] = new long[problem.days.count + 1];
        worked = new int[problem.days.count + 1];
        routed = new int[problem.days.count + 1];
    }

    /**
     * Adds up the routes of {@code person}, who without any breaks nothing, whatever other jobs do.
     *
     * @param routes summaries by shift
     * @param replaced a shift whose route is {@code replacement} instead; -1 for none
     */
    void add(int person, RouteSummary[] routes, int replaced, RouteSummary replacement) {
        if (total != 0) {
            Arrays.fill(seconds, 0);
            total = 0;
        }
        PersonLimits limits = problem.limits.ofPerson[person];
        busy.take(person, routes, replaced, replacement);
        if (!busy.hasRoutes) {
            return;
        }
        int[] contracts = problem.limits.cleanersOf[person];
        sumWork(contracts, limits.jobs.length > 0);
        judgeSums(limits);
        report(HardRule.MIN_DAILY_REST, rests.dailyRestSeconds(limits, contracts));
        report(HardRule.MIN_WEEKLY_REST, rests.weeklyRestSeconds(limits, routed));
        report(HardRule.AVAILABILITY, overlapSeconds());
        if (limits.jobs.length > 0 || contracts.length > 1) {
            report(HardRule.MAX_DAILY_WORK, sharedDaySeconds());
        }
        if (problem.limits.hasCalendarDays) {
            report(HardRule.MAX_DAILY_WORK, civilDaySeconds());
        }
        judgeDays(limits);
        for (ProtectedLimits each : limits.protectedLimits) {
            protectedDays.judge(each, limits, worked);
            report(HardRule.SUBSTITUTE_REST, protectedDays.substituteSeconds);
            report(HardRule.JOINED_REST, protectedDays.joinedSeconds);
            report(HardRule.FREE_SUNDAYS, protectedDays.sundaySeconds);
        }
        for (PersonLimits.EarningsCap cap : limits.earningsCaps) {
            report(HardRule.EARNINGS_CAP, excessEarnings(cap, contracts));
        }
    }

    /** Sum of all violations. */
    long hardSeconds() {
        return total;
    }

    /** Violation of {@code rule}. */
    long seconds(HardRule rule) {
        return seconds[index(rule)];
    }

    @SuppressWarnings("EnumOrdinal") // an index of an array that lives as long as the program
    private static int index(HardRule rule) {
        return rule.ordinal();
    }

    private void report(HardRule rule, long amount) {
        if (amount != 0) {
            seconds[index(rule)] += amount;
            total += amount;
        }
    }

    private void sumWork(int[] contracts, boolean hasOtherJobs) {
        int series = contracts.length == 1 && !hasOtherJobs ? 1 : contracts.length + 1;
        if (work.length < series) {
            long[][] more = Arrays.copyOf(work, series);
            for (int i = work.length; i < series; i++) {
                more[i] = new long[worked.length];
            }
            work = more;
        }
        for (int i = 0; i < series; i++) {
            Arrays.fill(work[i], 0);
        }
        Arrays.fill(worked, 0);
        Arrays.fill(routed, 0);
        for (int i = 0; i < busy.count; i++) {
            @Nullable RouteSummary route = busy.route[i];
            int day = busy.day[i] + 1;
            long amount = route == null ? (long) busy.end[i] - busy.begin[i] : route.workSeconds;
            work[0][day] += amount;
            worked[day] = 1;
            routed[day] = route != null ? 1 : routed[day];
            if (series > 1 && route != null) {
                work[1 + contractOf(busy.shift[i], contracts)][day] += amount;
            }
        }
        for (int day = 1; day < worked.length; day++) {
            worked[day] += worked[day - 1];
            routed[day] += routed[day - 1];
            for (int i = 0; i < series; i++) {
                work[i][day] += work[i][day - 1];
            }
        }
    }

    private int contractOf(int shift, int[] contracts) {
        return Arrays.binarySearch(contracts, problem.shifts.cleaner[shift]);
    }

    private void judgeSums(PersonLimits limits) {
        for (WorkBudget budget : limits.budgets) {
            long[] sums = work[budget.series()];
            long excess = sums[budget.until()] - sums[budget.from()] - budget.seconds();
            if (excess > 0 && routed[budget.until()] > routed[budget.judgedFrom()]) {
                report(budget.rule(), excess);
            }
        }
    }

    private void judgeDays(PersonLimits limits) {
        for (DayBudget budget : limits.dayBudgets) {
            int excess = worked[budget.until()] - worked[budget.from()] - budget.days();
            if (excess > 0 && routed[budget.until()] > routed[budget.from()] && !isLifted(budget)) {
                report(budget.rule(), SECONDS_PER_DAY * excess);
            }
        }
        for (RunLimit run : limits.runs) {
            report(HardRule.MAX_CONSECUTIVE_DAYS, SECONDS_PER_DAY * daysTooMany(run));
        }
    }

    private boolean isLifted(DayBudget budget) {
        DayBudget.Unless unless = budget.unless();
        if (unless == null) {
            return false;
        }
        boolean sunday = unless.hadSunday();
        long longest = 0;
        for (int day = budget.from(); day < budget.until(); day++) {
            sunday |= isWorked(day) && DayCalendar.isSunday(problem.days.date(day));
            longest = Math.max(longest, work[0][day + 1] - work[0][day]);
        }
        long sum = work[0][budget.until()] - work[0][budget.from()];
        return (unless.withoutSunday() && !sunday)
                || (unless.exempts() && longest <= unless.perDay() && sum <= unless.perSpan());
    }

    private boolean isWorked(int day) {
        return worked[day + 1] > worked[day];
    }

    private int daysTooMany(RunLimit run) {
        int tooMany = 0;
        int length = run.ranBefore();
        boolean sunday = run.hadSunday();
        boolean hasRoute = false;
        for (int day = 0; day < problem.days.count; day++) {
            if (!isWorked(day)) {
                length = 0;
                sunday = false;
                hasRoute = false;
                continue;
            }
            length++;
            hasRoute |= routed[day + 1] > routed[day];
            sunday |= run.sundayWorked() && DayCalendar.isSunday(problem.days.date(day));
            if (length > run.days() && hasRoute && run.binds().get(day) && (sunday || !run.sundayWorked())) {
                tooMany++;
            }
        }
        return tooMany;
    }

    /** By how much routes of the person overlap. */
    private long overlapSeconds() {
        long overlap = 0;
        int latest = Integer.MIN_VALUE;
        for (int i = 0; i < busy.count; i++) {
            @Nullable RouteSummary route = busy.route[i];
            if (route == null) {
                continue;
            }
            if (route.departure < latest) {
                for (int j = 0; j < i; j++) {
                    overlap += overlap(busy.route[j], route);
                }
            }
            latest = Math.max(latest, route.returnArrival);
        }
        return overlap;
    }

    private static long overlap(@Nullable RouteSummary one, RouteSummary other) {
        return one == null
                ? 0
                : Math.max(
                        0, Math.min(one.returnArrival, other.returnArrival) - Math.max(one.departure, other.departure));
    }

    /** What other work on the day of a shift adds to the excess of its own work. */
    private long sharedDaySeconds() {
        long more = 0;
        for (int i = 0; i < busy.count; i++) {
            @Nullable RouteSummary route = busy.route[i];
            @Nullable ShiftRules rules = busy.rules[i];
            if (route == null || rules == null || rules.maxDailyWorkSeconds == ShiftRules.NO_LIMIT) {
                continue;
            }
            long others = 0;
            for (int j = 0; j < busy.count; j++) {
                @Nullable RouteSummary other = busy.route[j];
                if (busy.day[j] == busy.day[i]) {
                    others += other == null ? jobSeconds(j) : j < i ? other.workSeconds : 0;
                }
            }
            more += rules.dailyExcess(route.workSeconds + others) - rules.dailyExcess(route.workSeconds);
        }
        return more;
    }

    private long jobSeconds(int job) {
        return (long) busy.end[job] - busy.begin[job];
    }

    /** What all work on civil days exceeds limits by, beyond what each route does on its own. */
    private long civilDaySeconds() {
        long more = 0;
        for (int i = 0; i < busy.count; i++) {
            @Nullable RouteSummary route = busy.route[i];
            @Nullable ShiftRules rules = busy.rules[i];
            for (int k = 0; route != null && rules != null && k < route.dayCount; k++) {
                int day = route.firstDay + k;
                if (route.dayWork[k] > 0) {
                    long all = isLastOn(day, i) ? rules.calendarDayExcess(workOn(day)) : 0;
                    more += all - rules.calendarDayExcess(route.dayWork[k]);
                }
            }
        }
        return more;
    }

    /** Whether no work of the person on a civil day ends after that of busy time {@code i}; of equal ends the first counts. */
    private boolean isLastOn(int day, int i) {
        long end = endOn(day, i);
        for (int j = 0; j < busy.count; j++) {
            long other = endOn(day, j);
            if (other > end || (other == end && j < i)) {
                return false;
            }
        }
        return true;
    }

    /** End of work of a route on a civil day; the least number where it has none. */
    private long endOn(int day, int i) {
        @Nullable RouteSummary route = busy.route[i];
        return route == null || routeWorkOn(day, route) == 0
                ? Long.MIN_VALUE
                : Math.min(route.workEnd, problem.days.begin(day + 1));
    }

    private static int routeWorkOn(int day, RouteSummary route) {
        int at = day - route.firstDay;
        return at >= 0 && at < route.dayCount ? route.dayWork[at] : 0;
    }

    /** All work of the person on a civil day. */
    private long workOn(int day) {
        long sum = 0;
        for (int j = 0; j < busy.count; j++) {
            @Nullable RouteSummary route = busy.route[j];
            if (route == null) {
                sum += busy.day[j] == day ? jobSeconds(j) : 0;
            } else {
                sum += routeWorkOn(day, route);
            }
        }
        return sum;
    }

    private long excessEarnings(PersonLimits.EarningsCap cap, int[] contracts) {
        long earned = 0;
        for (int i = 0; i < busy.count; i++) {
            @Nullable RouteSummary route = busy.route[i];
            if (route != null && cap.from() <= busy.day[i] && busy.day[i] < cap.until()) {
                int shift = busy.shift[i];
                earned += cap.counts().get(contractOf(shift, contracts))
                        ? problem.shifts.straightWageCents[shift] * route.paidSeconds
                        : 0;
            }
        }
        long excess = Math.min(earned, earned - cap.centSeconds());
        return excess <= 0 ? 0 : Math.ceilDiv(excess, cap.wageCents());
    }
}
