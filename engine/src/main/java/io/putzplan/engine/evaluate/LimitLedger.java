package io.putzplan.engine.evaluate;

import static io.putzplan.engine.evaluate.CompiledProblem.NONE;

/** What all shifts of one cleaner break together. Reusable. */
final class LimitLedger {

    private final CompiledProblem problem;

    long weeklyWorkSeconds;
    long dailyRestSeconds;

    private int cleaner;
    private int week;
    private long weekWork;
    private boolean worksInWeek;

    LimitLedger(CompiledProblem problem) {
        this.problem = problem;
    }

    /** As {@link CleanerLedger#add}. */
    void add(int cleaner, RouteSummary[] routes, int replaced, RouteSummary replacement) {
        this.cleaner = cleaner;
        weeklyWorkSeconds = 0;
        dailyRestSeconds = 0;
        startWeek(0);
        long previousEnd = problem.cleaners.lastShiftEnd[cleaner];
        for (int shift : problem.shifts.ofCleaner[cleaner]) {
            RouteSummary route = shift == replaced ? replacement : routes[shift];
            if (route.count == 0) {
                continue;
            }
            if (problem.shifts.week[shift] != week) {
                closeWeek();
                startWeek(problem.shifts.week[shift]);
            }
            worksInWeek = true;
            weekWork += route.workSeconds;
            if (previousEnd != NONE) {
                long rest = route.workStart - previousEnd;
                dailyRestSeconds += Math.max(0, problem.shifts.rules[shift].minDailyRestSeconds - rest);
                dailyRestSeconds += Math.max(0, problem.cleaners.minDailyRestSeconds[cleaner] - rest);
            }
            previousEnd = route.workEnd;
        }
        closeWeek();
    }

    long hardSeconds() {
        return weeklyWorkSeconds + dailyRestSeconds;
    }

    private void startWeek(int index) {
        week = index;
        weekWork = 0;
        worksInWeek = false;
    }

    private void closeWeek() {
        if (!worksInWeek) {
            return;
        }
        long history = week == 0 ? problem.cleaners.historyWorkSeconds[cleaner] : 0;
        weeklyWorkSeconds += Math.max(0, history + weekWork - problem.weeks[week].maxWorkSeconds());
        weeklyWorkSeconds += Math.max(0, history + weekWork - problem.cleaners.maxWeeklySeconds[cleaner]);
    }
}
