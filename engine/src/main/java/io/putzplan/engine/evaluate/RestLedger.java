package io.putzplan.engine.evaluate;

import static io.putzplan.engine.evaluate.CompiledProblem.NONE;

import io.putzplan.engine.evaluate.PersonLimits.ReducibleRest;
import org.jspecify.annotations.Nullable;

/** What the busy times of one person lack of daily and weekly rest. Reusable. */
final class RestLedger {

    private static final int DAY = 86_400;
    private static final int WEEK = 7;
    private static final int[] NO_ORDER = {};

    private final CompiledProblem problem;
    private final BusyTimes busy;
    private boolean[] shortened = new boolean[16];

    RestLedger(CompiledProblem problem, BusyTimes busy) {
        this.problem = problem;
        this.busy = busy;
    }

    /** What is missing of rest between shifts, by law and by contract. */
    long dailyRestSeconds(PersonLimits limits, int[] contracts) {
        long missing = 0;
        for (int i = 0; i < busy.count; i++) {
            @Nullable ShiftRules rules = busy.rules[i];
            if (rules != null && endsRest(i, limits.lastEnd)) {
                long gap = gap(i, limits.lastEnd);
                if (gap < rules.minDailyRestSeconds) {
                    missing += missing(rules.dailyRests, gap);
                }
            }
        }
        for (int contract : contracts) {
            int agreed = problem.cleaners.minDailyRestSeconds[contract];
            missing += agreed == NONE ? 0 : missingByContract(contract, agreed);
        }
        for (ReducibleRest rest : limits.reducibleRests) {
            missing += missing(rest, limits.lastEnd);
        }
        return missing;
    }

    private static long missing(int[] rests, long gap) {
        long missing = 0;
        for (int rest : rests) {
            missing += Math.max(0, rest - gap);
        }
        return missing;
    }

    private long missingByContract(int contract, int agreed) {
        long missing = 0;
        int previousEnd = problem.cleaners.lastShiftEnd[contract];
        for (int i = 0; i < busy.count; i++) {
            int shift = busy.shift[i];
            if (shift >= 0 && problem.shifts.cleaner[shift] == contract) {
                long gap = previousEnd == NONE ? agreed : (long) busy.begin[i] - previousEnd;
                missing += Math.max(0, agreed - gap);
                previousEnd = busy.end[i];
            }
        }
        return missing;
    }

    private long missing(ReducibleRest rest, int lastEnd) {
        if (shortened.length < busy.count) {
            shortened = new boolean[2 * busy.count];
        }
        long missing = 0;
        for (int i = 0; i < busy.count; i++) {
            shortened[i] = false;
            @Nullable ShiftRules rules = busy.rules[i];
            if (rules == null || !endsRest(i, lastEnd) || !allows(rules, rest.rule())) {
                continue;
            }
            long gap = gap(i, lastEnd);
            if (gap >= rest.rest()) {
                continue;
            }
            shortened[i] = gap >= rest.to()
                    && shortenedBefore(i) < rest.timesPerWeek()
                    && (rest.averageDays() == 0 || averages(rest, i, lastEnd));
            missing += shortened[i] ? 0 : rest.rest() - gap;
        }
        return missing;
    }

    /** Whether busy time {@code i} follows the work of an earlier day. */
    private boolean endsRest(int i, int lastEnd) {
        return i == 0 ? lastEnd != NONE : busy.day[i] != busy.day[i - 1];
    }

    private long gap(int i, int lastEnd) {
        return (long) busy.begin[i] - (i == 0 ? lastEnd : busy.end[i - 1]);
    }

    private static boolean allows(ShiftRules rules, int rule) {
        boolean allows = false;
        for (int each : rules.reducibleRests) {
            allows |= each == rule;
        }
        return allows;
    }

    /** How many rests before shift {@code i} were shortened within seven days. */
    private int shortenedBefore(int i) {
        int count = 0;
        for (int j = 0; j < i; j++) {
            count += shortened[j] && busy.day[j] > busy.day[i] - WEEK ? 1 : 0;
        }
        return count;
    }

    private boolean averages(ReducibleRest rest, int i, int lastEnd) {
        long sum = 0;
        long count = 0;
        for (int j = 0; j <= i; j++) {
            if (endsRest(j, lastEnd) && busy.day[j] > busy.day[i] - rest.averageDays()) {
                sum += Math.min(DAY, gap(j, lastEnd));
                count++;
            }
        }
        return sum >= count * rest.rest();
    }

    /**
     * What is missing of long rests.
     *
     * @param routed number of days with a route before each day
     */
    long weeklyRestSeconds(PersonLimits limits, int[] routed) {
        long missing = 0;
        int[] order = limits.weeklyRests.length > 0 ? busy.byBegin() : NO_ORDER;
        for (WeeklyRest rest : limits.weeklyRests) {
            if (routed[rest.until()] > routed[rest.from()]) {
                WeeklyRest.Moved moved = rest.moved();
                WeeklyRest owed = moved != null && isWorkedAsPermitted(moved) ? moved.rest() : rest;
                missing += missing(owed, limits.pastBusy, order);
            }
        }
        return missing;
    }

    private boolean isWorkedAsPermitted(WeeklyRest.Moved moved) {
        return meetsSunday(moved, true) && !meetsSunday(moved, false);
    }

    private boolean meetsSunday(WeeklyRest.Moved moved, boolean isPermitted) {
        int key = problem.limits.sundayKey(moved.permit(), isPermitted);
        boolean meets = false;
        for (int i = 0; i < busy.count; i++) {
            @Nullable RouteSummary route = busy.route[i];
            meets |= route != null && route.meetsDay(key, moved.sunday());
        }
        return meets;
    }

    private long missing(WeeklyRest rest, int[] past, int[] order) {
        long least = rest.most();
        long second = rest.most();
        long both = 2 * rest.most();
        long free = -4L * ElapsedClock.HORIZON;
        for (int i = 0; i <= past.length / 2 + busy.count; i++) {
            int next = i - past.length / 2;
            long begin =
                    next < 0 ? past[2 * i] : next < busy.count ? busy.begin[order[next]] : 4L * ElapsedClock.HORIZON;
            if (begin > free) {
                long deficit = rest.deficit(free, begin);
                if (rest.times() > 1 && rest.countsTwice(free, begin)) {
                    both = Math.min(both, 2 * deficit);
                }
                second = Math.min(second, Math.max(least, deficit));
                least = Math.min(least, deficit);
            }
            if (next < busy.count) {
                free = Math.max(free, next < 0 ? past[2 * i + 1] : busy.end[order[next]]);
            }
        }
        return rest.times() > 1 ? Math.min(both, least + second) : least;
    }
}
