package io.putzplan.engine.evaluate;

import static io.putzplan.engine.evaluate.CompiledProblem.NONE;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the shifts of one person together break of a rule that protects days. Reusable. */
final class ProtectedLedger {

    private final BusyTimes busy;
    private final boolean[] isWorked;

    /** By day, the first day too late to make up for work on it; 0 where nothing is owed any more. */
    private final int[] runsOut;

    long substituteSeconds;
    long joinedSeconds;
    long sundaySeconds;

    ProtectedLedger(CompiledProblem problem, BusyTimes busy) {
        this.busy = busy;
        isWorked = new boolean[problem.days.count];
        runsOut = new int[problem.days.count];
    }

    /**
     * Judges one rule.
     *
     * @param worked number of worked days before each day
     */
    void judge(ProtectedLimits rule, PersonLimits limits, int[] worked) {
        findWorked(rule.rule);
        substituteSeconds =
                rule.substituteWithin.length > 0 ? LimitLedger.SECONDS_PER_DAY * withoutSubstitute(rule, worked) : 0;
        joinedSeconds = 0;
        for (int i = 0; i < rule.joinedBegin.length; i++) {
            joinedSeconds += missingAround(rule.joinedBegin[i], rule.joinedEnd[i], rule.joinedRest, limits);
        }
        sundaySeconds = LimitLedger.SECONDS_PER_DAY * sundaysTooMany(rule);
    }

    /** Finds the protected days of the period on which the person works. */
    private void findWorked(int rule) {
        Arrays.fill(isWorked, false);
        for (int i = 0; i < busy.count; i++) {
            @Nullable RouteSummary route = busy.route[i];
            for (int k = 0; route != null && k < route.protectedCount; k += 2) {
                int day = route.protectedDays[k + 1];
                if (route.protectedDays[k] == rule && day >= 0 && day < isWorked.length) {
                    isWorked[day] = true;
                }
            }
        }
    }

    /** Number of worked protected days for which no free day is left. */
    private int withoutSubstitute(ProtectedLimits rule, int[] worked) {
        int without = 0;
        for (int day = 0; day < isWorked.length; day++) {
            int within = isWorked[day] ? rule.substituteWithin[day] : 0;
            runsOut[day] = within > 0 ? day + within : 0;
            without += within > 0 ? 1 : 0;
        }
        for (int day = 0; without > 0 && day < rule.isWorkingDay.length; day++) {
            if (rule.isWorkingDay[day] && !isWorkedOn(day, worked) && makesUp(day)) {
                without--;
            }
        }
        return without;
    }

    /** Gives a free day to the worked protected day that is the first to run out of them; returns whether there is one. */
    private boolean makesUp(int free) {
        int first = -1;
        for (int day = 0; day <= Math.min(free, runsOut.length - 1); day++) {
            if (runsOut[day] > free && (first < 0 || runsOut[day] < runsOut[first])) {
                first = day;
            }
        }
        if (first < 0) {
            return false;
        }
        runsOut[first] = 0;
        return true;
    }

    private static boolean isWorkedOn(int day, int[] worked) {
        return day + 1 < worked.length && worked[day + 1] > worked[day];
    }

    /** By how much the free time that holds [{@code begin}, {@code end}) is too short; 0 when there is none between two busy times. */
    private long missingAround(int begin, int end, int joinedRest, PersonLimits limits) {
        long before = Long.MIN_VALUE;
        long after = Long.MAX_VALUE;
        if (limits.lastEnd != NONE) {
            if (limits.lastEnd > begin) {
                return 0;
            }
            before = limits.lastEnd;
        }
        int[] past = limits.pastBusy;
        if (past.length > 0) {
            if (past[past.length - 1] > begin) {
                return 0;
            }
            before = Math.max(before, past[past.length - 1]);
        }
        for (int i = 0; i < busy.count; i++) {
            if (busy.begin[i] < begin && busy.end[i] <= begin) {
                before = Math.max(before, busy.end[i]);
            } else if (busy.begin[i] >= end) {
                after = Math.min(after, busy.begin[i]);
            } else {
                return 0;
            }
        }
        boolean between = before != Long.MIN_VALUE && after != Long.MAX_VALUE;
        return between ? Math.max(0, joinedRest - (after - before)) : 0;
    }

    private int sundaysTooMany(ProtectedLimits rule) {
        int tooMany = 0;
        for (ProtectedLimits.SundayBudget year : rule.years) {
            int count = 0;
            for (int day = year.from(); day < year.until(); day++) {
                count += isWorked[day] && rule.isSunday(day) ? 1 : 0;
            }
            tooMany += Math.max(0, count - year.most());
        }
        for (ProtectedLimits.SundayRun run : rule.runs) {
            boolean all = true;
            for (int day = run.first(); day <= run.last(); day += 7) {
                all &= isWorked[day];
            }
            tooMany += all ? 1 : 0;
        }
        return tooMany;
    }
}
